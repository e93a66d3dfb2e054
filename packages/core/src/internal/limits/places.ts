import * as Effect from "effect/Effect"
import type { Place } from "../../model/Limits.ts"
import { monotonicMillis } from "../time/monotonic.ts"
import type { Store, Taken } from "./store.ts"

/** Places for requests under way: at most so many at once, first come, first served. */
export interface Places {
  /** A store that gives a request its place together with what it takes from the buckets. */
  readonly storeFor: (store: Store, place: Place) => Store
  /** Frees a place; nothing when it is not held. */
  readonly release: (place: Place) => void
}

/** A request that waits for a place, and what resumes it. */
interface Waiter {
  readonly place: Place
  readonly resume: () => void
}

export const makePlaces = (count: number): Places => {
  const waiters = new Set<Waiter>()
  let free = count

  // A place is held from the moment it is given, so whoever is interrupted just then can still free it.
  const hold = (place: Place): void => {
    free--
    place.isHeld = true
  }

  const take = (place: Place): Effect.Effect<void> =>
    Effect.suspend(() => {
      if (free > 0) {
        hold(place)
        return Effect.void
      }
      return Effect.callback<void>((resume) => {
        const waiter = { place, resume: () => resume(Effect.void) }
        waiters.add(waiter)
        return Effect.sync(() => void waiters.delete(waiter))
      })
    })

  const release = (place: Place): void => {
    if (!place.isHeld) return
    place.isHeld = false
    free++
    const [next] = waiters
    if (next === undefined) return
    waiters.delete(next)
    hold(next.place)
    next.resume()
  }

  return {
    release,
    storeFor: (store, place) => {
      // What is sent once more in one attempt, with another key, queues again: those before it need its place.
      release(place)
      return {
        ...store,
        origin: store,
        take: (lanes) =>
          take(place).pipe(
            Effect.flatMap(() => monotonicMillis),
            Effect.flatMap((now) => {
              const taken = store.take(lanes, now)
              return Effect.isEffect(taken) ? taken : Effect.succeed<Taken>(taken)
            }),
            Effect.tap((taken) => Effect.sync(() => (taken === undefined ? release(place) : undefined)))
          )
      }
    }
  }
}
