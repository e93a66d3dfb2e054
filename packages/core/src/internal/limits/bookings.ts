import type { Lane } from "./lane.ts"

/**
 * Requests that a store far away has taken ahead, for those that wait in the queue of a path. Whoever is next in the queue
 * gets the earliest one, so that the way to the store is paid once for many.
 */
export interface Bookings {
  readonly add: (lanes: ReadonlyArray<Lane>, times: ReadonlyArray<number>) => void
  readonly has: (lanes: ReadonlyArray<Lane>) => boolean
  /** Takes the earliest one: the time at which it may be sent. */
  readonly next: (lanes: ReadonlyArray<Lane>) => number | undefined
  /** Removes those whose time passed a while ago: late, they could meet the requests of others. Returns how many. */
  readonly removeLate: (lanes: ReadonlyArray<Lane>, now: number) => number
  /** Removes what is more than wait in the queue, the latest first. Returns how many. */
  readonly removeUnused: (lanes: ReadonlyArray<Lane>) => number
  /** Removes all that pass a lane. */
  readonly removeOf: (lane: Lane) => void
}

/** How late one may be sent, in milliseconds. */
const late = 100

/** The least and the most that are taken at once. Others have to find room between them. */
const least = 4
const most = 32

/**
 * How many requests to take at once: as many as the lanes let through while one asks twice, and no more than wait. Only a
 * path that is shared by a whole queue is booked for it.
 */
export const countFor = (lanes: ReadonlyArray<Lane>, waiting: number, took: number): number => {
  if (lanes[0]?.path !== lanes) return 1
  const rate = Math.min(...lanes.map(({ bucket }) => bucket.rate))
  return Math.max(1, Math.min(waiting, most, Math.max(least, Math.ceil((2 * rate * took) / 1000))))
}

export const makeBookings = (): Bookings => {
  const booked = new Map<ReadonlyArray<Lane>, Array<number>>()

  const keep = (lanes: ReadonlyArray<Lane>, times: Array<number>): void => {
    if (times.length === 0) booked.delete(lanes)
    else booked.set(lanes, times)
  }

  const remove = (lanes: ReadonlyArray<Lane>, isOver: (time: number, index: number) => boolean): number => {
    const times = booked.get(lanes) ?? []
    const left = times.filter((time, index) => !isOver(time, index))
    keep(lanes, left)
    return times.length - left.length
  }

  return {
    add: (lanes, times) => keep(lanes, [...(booked.get(lanes) ?? []), ...times]),
    has: (lanes) => booked.has(lanes),
    next: (lanes) => {
      const [time, ...others] = booked.get(lanes) ?? []
      keep(lanes, others)
      return time
    },
    removeLate: (lanes, now) => remove(lanes, (time) => time < now - late),
    removeUnused: (lanes) => {
      const waiting = lanes[0]?.turns.waiting ?? 0
      return remove(lanes, (_, index) => index >= waiting)
    },
    removeOf: (lane) => {
      for (const lanes of booked.keys()) if (lanes.includes(lane)) booked.delete(lanes)
    }
  }
}
