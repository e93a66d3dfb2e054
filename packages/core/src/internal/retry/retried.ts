import * as Effect from "effect/Effect"
import type { Schedule } from "effect/Schedule"

/** `Effect.retry`, whose schedule is not set up before something has failed: most calls need none. */
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
