/**
 * One rate limit as a pure function of time: a bucket of `burst` requests that refills at `rate` requests a second.
 *
 * It is the generic cell rate algorithm (GCRA). Its state is one moment, at which the bucket will be full again, so
 * there is no timer. Times are milliseconds.
 */
export interface Bucket {
  /** The highest rate, in requests a second. */
  readonly maxRate: number
  readonly burst: number
  /** The current rate, in requests a second. Refusals lower it, successes raise it. */
  rate: number
  /** The rate at which the last refusal came. The real limit is probably near it. */
  ceiling: number
  /** The time at which the bucket is full again. */
  fullAt: number
  /** The end of the pause: no request is sent before it. */
  pausedUntil: number
  /** The time of the last refusal, those of requests that were sent together with it left out. */
  refusedAt: number
  /** The longest time that a burst is thought to be on its way, in milliseconds. */
  readonly underWay: number
  /** The time at which a full bucket gave the first request of a burst; undefined once there was an answer. */
  burstAt: number | undefined
}

/** How the rate adapts to the answers of the server. */
export const adaptation = {
  /**
   * Requests held back after a refusal at the highest rate that is the first one for long. It is no congestion: a burst
   * was on its way for longer than expected, and the rate stays.
   */
  stray: 3,
  /** The factor by which a refusal at a lowered rate lowers it further … */
  decrease: 0.85,
  /** … and one that comes within this time after the last pause, in milliseconds: the rate is far too high. */
  repeated: { decrease: 0.7, within: 10_000 },
  /**
   * Refusals within this time of the first one, in milliseconds, are of requests that were sent together.
   */
  together: 1000,
  /** By how many requests a second a success raises the rate … */
  increase: 0.05,
  /** … and near the rate at which the last refusal came, where the limit probably is. */
  careful: 0.002,
  /** The range that counts as near, as factors of that rate. */
  near: { from: 0.87, to: 1.03 },
  /** The rate never falls below this many requests a second. */
  slowest: 0.5
}

/** The pause after a refusal without a `Retry-After`, in milliseconds. */
export const defaultPause = 1000

/** The longest pause in milliseconds, whoever asks for one: the API, or a store that others write to. */
export const longestPause = 120_000

/**
 * A full bucket. One request of its burst is held back, because requests can arrive closer together than they were
 * sent. A single request is no burst, however long it is under way.
 */
export const makeBucket = (rate: number, burst: number, underWay = 0): Bucket => ({
  maxRate: rate,
  burst: Math.max(1, Math.floor(burst) - 1),
  rate,
  ceiling: Infinity,
  fullAt: -Infinity,
  pausedUntil: -Infinity,
  refusedAt: -Infinity,
  underWay: burst < 3 ? 0 : underWay,
  burstAt: undefined
})

/**
 * How long the first requests of a burst may have been on their way. The server's bucket, which was full as well, begins
 * to refill when they arrive.
 */
const onTheWay = ({ burstAt, underWay }: Bucket, now: number): number =>
  burstAt === undefined ? 0 : Math.min(now - burstAt, underWay)

/**
 * Milliseconds until the bucket allows a request; 0 when it does now. They are rounded up, because a wait below the
 * resolution of the clock would never end.
 */
export const waitFor = (bucket: Bucket, now: number): number => {
  const conforming = bucket.fullAt + onTheWay(bucket, now) - (1000 / bucket.rate) * (bucket.burst - 1)
  return Math.max(0, Math.ceil(Math.max(conforming, bucket.pausedUntil) - now - 0.001))
}

/** Counts a request that is sent now. */
export const take = (bucket: Bucket, now: number): void => {
  if (bucket.underWay > 0 && bucket.fullAt <= now) bucket.burstAt ??= now
  bucket.fullAt = Math.max(bucket.fullAt, now) + 1000 / bucket.rate
}

/** Records an answer of any kind: a burst has arrived. */
export const answered = (bucket: Bucket, now: number): void => {
  bucket.fullAt += onTheWay(bucket, now)
  bucket.burstAt = undefined
}

/**
 * Records a refusal: a pause for as long as the server asks. The first one for long, at the highest rate, leaves it at
 * that. Any other lowers the rate, and one request after the other follows the pause instead of a burst. Requests that
 * were sent together are refused together, and count once.
 */
export const refuse = (bucket: Bucket, now: number, pause: number): void => {
  const isNew = now >= bucket.pausedUntil && now >= bucket.refusedAt + adaptation.together
  const isRepeated = now - bucket.pausedUntil < adaptation.repeated.within
  const isStray = bucket.rate >= bucket.maxRate && (!isNew || !isRepeated)
  if (isNew) bucket.refusedAt = now
  if (isNew && !isStray) lower(bucket, isRepeated ? adaptation.repeated.decrease : adaptation.decrease)
  bucket.pausedUntil = Math.max(bucket.pausedUntil, now + pause)
  const empty = isStray
    ? now + (1000 / bucket.rate) * (bucket.burst + adaptation.stray)
    : bucket.pausedUntil + (1000 / bucket.rate) * (bucket.burst - 1)
  bucket.fullAt = Math.max(bucket.fullAt, empty)
}

const lower = (bucket: Bucket, kept: number): void => {
  bucket.ceiling = bucket.rate
  bucket.rate = Math.max(Math.min(adaptation.slowest, bucket.maxRate), bucket.rate * kept)
}

/** Records a request that the server did not refuse. */
export const accept = (bucket: Bucket): void => {
  if (bucket.rate >= bucket.maxRate) return
  const { careful, increase, near } = adaptation
  const part = bucket.rate / bucket.ceiling
  const step = part >= near.from && part <= near.to ? careful : increase
  bucket.rate = Math.min(bucket.maxRate, bucket.rate + step)
}
