import * as Effect from "effect/Effect"

/** Longest time between two attempts to get a lost store back, in milliseconds. */
const longestAbsence = 10_000
/** Time before the first of them. */
const firstAbsence = 1000

/** Whether a store that processes share can be used: it is asked again after a while, and each change is logged once. */
export interface Sharing {
  /** Whether it is not to be asked now. */
  readonly isAway: (now: number) => boolean
  /** It was of no use. */
  readonly lost: (why: string, now: number) => Effect.Effect<void>
  /** It answered. */
  readonly found: Effect.Effect<void>
}

export const makeSharing = (): Sharing => {
  let isLost = false
  let nextTry = 0
  let absence = 0
  return {
    isAway: (now) => isLost && now < nextTry,
    lost: (why, now) =>
      Effect.suspend(() => {
        absence = isLost ? Math.min(longestAbsence, absence * 2) : firstAbsence
        nextTry = now + absence
        if (isLost) return Effect.void
        isLost = true
        return Effect.logWarning(
          `the limits are not shared through Redis (${why}); until they are, this process keeps them by itself`
        )
      }),
    found: Effect.suspend(() => {
      if (!isLost) return Effect.void
      isLost = false
      return Effect.logInfo("Redis can be used again; the limits are shared")
    })
  }
}
