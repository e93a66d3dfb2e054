import type { PlannedRequest } from "@effect-meraki/core/DryRun"
import * as Effect from "effect/Effect"
import { Problem } from "../exit/Problem.ts"
import { confirm } from "../prompt/prompt.ts"
import type { Screen } from "../terminal/screen.ts"
import { styleOf } from "../terminal/style.ts"
import type { Terminal } from "../terminal/terminal.ts"
import { shownWrites } from "./show.ts"

const unconfirmed = (message: string): Problem => new Problem(message, { kind: "unconfirmed" })

/**
 * Shows writes, and asks the person at the terminal whether to send them. Fails when the answer is no, and when there is
 * nobody to ask.
 */
export const agree = (
  planned: ReadonlyArray<PlannedRequest>,
  terminal: Terminal,
  screen: Screen
): Effect.Effect<void, Problem> =>
  Effect.tryPromise({
    try: async () => {
      await screen.err(shownWrites(planned, styleOf(terminal, terminal.stderr)))
      const person = terminal.person()
      if (person === undefined)
        throw unconfirmed("nothing was sent: there is no terminal to ask at; --yes sends without asking")
      const question = planned.length === 1 ? "Send it?" : `Send all ${planned.length}?`
      if (!(await confirm(person, terminal, question))) throw unconfirmed("nothing was sent")
    },
    catch: (error) => (error instanceof Problem ? error : new Problem(String(error), { kind: "unexpected" }))
  })
