import * as Cause from "effect/Cause"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"

/** What an effect makes at once. Throws the error itself. */
export const madeOf = <A, E>(effect: Effect.Effect<A, E>): A => {
  const made = Effect.runSyncExit(effect)
  if (Exit.isFailure(made)) throw Cause.squash(made.cause)
  return made.value
}
