import * as Effect from "effect/Effect"
import type { Schedule } from "effect/Schedule"

/** `Effect.retry` with a schedule that is built after the first failure only: most calls need none. */
export const retried = <A, E, Out>(attempt: Effect.Effect<A, E>, policy: () => Schedule<Out, E>): Effect.Effect<A, E> =>
  Effect.catch(attempt, (first) => {
    let next: Effect.Effect<A, E> = Effect.fail(first)
    const replayed = Effect.suspend(() => {
      const current = next
      next = attempt
      return current
    })
    return Effect.retry(replayed, policy())
  })
