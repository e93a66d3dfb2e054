import * as Context from "effect/Context"
import * as Effect from "effect/Effect"

type Report = (done: number, message: string) => Effect.Effect<void>

/** Where the progress of a request goes; nowhere when its host did not ask for it. */
export const Progress = Context.Reference<Report>("@effect-meraki/cli/agent/Progress", {
  defaultValue: () => () => Effect.void
})

/** Tells the host how far a request is. */
export const reportProgress = (done: number, message: string): Effect.Effect<void> =>
  Effect.flatMap(Progress, (report) => report(done, message))
