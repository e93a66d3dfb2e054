import * as Effect from "effect/Effect"
import * as bucket from "./bucket.ts"
import type { Lane } from "./lane.ts"

/** Milliseconds until the request may be sent; undefined when nothing was taken. */
export type Taken = number | undefined

/**
 * Where the buckets of the lanes are kept. After each call the lanes' own buckets hold what this process knows of them.
 */
export interface Store {
  /** Takes one from each bucket, or nothing. A store that others share answers later. */
  readonly take: (lanes: ReadonlyArray<Lane>, now: number) => Taken | Effect.Effect<Taken>
  /** Gives back what was taken for later. */
  readonly giveBack: (lanes: ReadonlyArray<Lane>) => Effect.Effect<void>
  readonly refuse: (lane: Lane, now: number, pause: number) => Effect.Effect<void>
  readonly accept: (lanes: ReadonlyArray<Lane>, now: number) => Effect.Effect<void>
}

/** Takes from the lanes' own buckets. */
export const takeLocal = (lanes: ReadonlyArray<Lane>, now: number): boolean => {
  if (lanes.some((lane) => bucket.waitFor(lane.bucket, now) > 0)) return false
  for (const lane of lanes) bucket.take(lane.bucket, now)
  return true
}

/** The buckets of this process alone. */
export const local: Store = {
  take: (lanes, now) => (takeLocal(lanes, now) ? 0 : undefined),
  giveBack: () => Effect.void,
  refuse: (lane, now, pause) => Effect.sync(() => bucket.refuse(lane.bucket, now, pause)),
  accept: (lanes) =>
    Effect.sync(() => {
      for (const lane of lanes) bucket.accept(lane.bucket)
    })
}
