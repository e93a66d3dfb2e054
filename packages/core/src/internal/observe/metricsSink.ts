import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import type { MerakiError } from "../../MerakiError.ts"
import type { Call } from "../call/call.ts"
import type { Outcome } from "./recorder.ts"

/** Receives a client's metrics. It does nothing unless `ApiMetrics.layer` is provided. */
export interface Sink {
  readonly attempted: (call: Call, now: number, outcome: Outcome) => Effect.Effect<void>
  readonly retried: (error: MerakiError) => Effect.Effect<void>
  /** Wraps the wait for the limits. */
  readonly waiting: <A>(wait: Effect.Effect<A>) => Effect.Effect<A>
  readonly waited: (millis: number) => Effect.Effect<void>
}

export const MetricsSink: Context.Reference<Sink> = /*#__PURE__*/ Context.Reference<Sink>(
  "@effect-meraki/core/MetricsSink",
  {
    defaultValue: () => ({
      attempted: () => Effect.void,
      retried: () => Effect.void,
      waiting: (wait) => wait,
      waited: () => Effect.void
    })
  }
)
