import * as Effect from "effect/Effect"
import * as bucket from "./bucket.ts"
import type { Lane } from "./lane.ts"

/** Milliseconds until the request may be sent; undefined when it was not taken. */
export type Taken = number | undefined

/**
 * The place of the buckets. After each call the lanes' own buckets hold what this process knows of them.
 */
export interface Store {
  /** The store behind one that does more than to keep buckets. */
  readonly origin?: Store
  /**
   * Takes one request from each bucket, or from none. A shared store answers with an effect, and may take more ahead, for
   * those that wait behind it.
   */
  readonly take: (lanes: ReadonlyArray<Lane>, now: number, waiting?: number) => Taken | Effect.Effect<Taken>
  /** Whether a request was taken ahead for whoever is next. */
  readonly isBooked?: (lanes: ReadonlyArray<Lane>) => boolean
  /** Returns what was taken ahead for those that have left the queue. */
  readonly left?: (lanes: ReadonlyArray<Lane>) => Effect.Effect<void>
  /** Returns a request that was booked ahead. */
  readonly giveBack: (lanes: ReadonlyArray<Lane>) => Effect.Effect<void>
  readonly refuse: (lane: Lane, now: number, pause: number) => Effect.Effect<void>
  readonly accept: (lanes: ReadonlyArray<Lane>, now: number) => Effect.Effect<void>
}

/** Takes one request from each of the lanes' own buckets, or from none. */
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
