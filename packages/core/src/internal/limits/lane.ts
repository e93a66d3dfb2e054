import * as bucket from "./bucket.ts"
import { makeTurns, type Turns } from "./turns.ts"

/** One limit and the queue for it. */
export interface Lane {
  /** Unique among all lanes. */
  readonly key: string
  readonly bucket: bucket.Bucket
  readonly turns: Turns
  /** The lanes that a request passes from here on, this one first; undefined until one has passed. */
  path: ReadonlyArray<Lane> | undefined
}

export const makeLane = (key: string, rate: number, burst: number, underWay?: number): Lane => ({
  key,
  bucket: bucket.makeBucket(rate, burst, underWay),
  turns: makeTurns(),
  path: undefined
})

/** With more lanes than this, those that are idle and at their highest rate are dropped. */
const maxLanes = 10_000

/** Lanes of one kind by name, made on first use. */
export interface LaneGroup {
  readonly lanes: ReadonlyMap<string, Lane>
  readonly get: (id: string, rate: number, burst: number, now: number) => Lane
}

const forgetIdle = (lanes: Map<string, Lane>, now: number): void => {
  for (const [id, lane] of lanes) {
    const { fullAt, maxRate, pausedUntil, rate } = lane.bucket
    if (lane.turns.waiting === 0 && fullAt <= now && pausedUntil <= now && rate >= maxRate) lanes.delete(id)
  }
}

export const makeLaneGroup = (kind: string, underWay?: number): LaneGroup => {
  const lanes = new Map<string, Lane>()
  return {
    lanes,
    get: (id, rate, burst, now) => {
      const known = lanes.get(id)
      if (known !== undefined) return known
      const lane = makeLane(`${kind}:${id}`, rate, burst, underWay)
      if (lanes.size >= maxLanes) forgetIdle(lanes, now)
      lanes.set(id, lane)
      return lane
    }
  }
}

/** The largest part of the address's rate to use. The API states no burst for it, so the rest serves as one. */
const steady = 0.98

/**
 * The lane of all requests from this source address. Its burst is what the rate leaves of a second, at most a tenth.
 */
export const makeSourceLane = (sourceRate: number, share: number): Lane => {
  const rate = sourceRate * Math.min(share, steady)
  // One more, because a bucket holds one back.
  return makeLane("source", rate, 1 + Math.min(10, 1 + sourceRate - rate, sourceRate / 10))
}
