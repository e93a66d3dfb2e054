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
  /** The time at which the rate was last lowered. */
  loweredAt: number
}

/** How the rate adapts to the answers of the server. */
export const adaptation = {
  /** The factor by which a single refusal lowers the rate … */
  decrease: 0.85,
  /** … and one that comes within this time after the last pause, in milliseconds: the rate is still far too high. */
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
 * sent.
 */
export const makeBucket = (rate: number, burst: number): Bucket => ({
  maxRate: rate,
  burst: Math.max(1, Math.floor(burst) - 1),
  rate,
  ceiling: Infinity,
  fullAt: -Infinity,
  pausedUntil: -Infinity,
  loweredAt: -Infinity
})

/**
 * Milliseconds until the bucket allows a request; 0 when it does now. They are rounded up, because a wait below the
 * resolution of the clock would never end.
 */
export const waitFor = (bucket: Bucket, now: number): number => {
  const conforming = bucket.fullAt - (1000 / bucket.rate) * (bucket.burst - 1)
  return Math.max(0, Math.ceil(Math.max(conforming, bucket.pausedUntil) - now - 0.001))
}

/** Counts a request that is sent now. */
export const take = (bucket: Bucket, now: number): void => {
  bucket.fullAt = Math.max(bucket.fullAt, now) + 1000 / bucket.rate
}

/**
 * Records a refusal: a pause for as long as the server asks, then one request after the other instead of a burst.
 * Requests that were sent together are refused together, and lower the rate once.
 */
export const refuse = (bucket: Bucket, now: number, pause: number): void => {
  if (now >= bucket.pausedUntil && now >= bucket.loweredAt + adaptation.together) {
    const { decrease, repeated, slowest } = adaptation
    const kept = now - bucket.pausedUntil < repeated.within ? repeated.decrease : decrease
    bucket.loweredAt = now
    bucket.ceiling = bucket.rate
    bucket.rate = Math.max(Math.min(slowest, bucket.maxRate), bucket.rate * kept)
  }
  bucket.pausedUntil = Math.max(bucket.pausedUntil, now + pause)
  bucket.fullAt = Math.max(bucket.fullAt, bucket.pausedUntil + (1000 / bucket.rate) * (bucket.burst - 1))
}

/** Records a request that the server did not refuse. */
export const accept = (bucket: Bucket): void => {
  if (bucket.rate >= bucket.maxRate) return
  const { careful, increase, near } = adaptation
  const part = bucket.rate / bucket.ceiling
  const step = part >= near.from && part <= near.to ? careful : increase
  bucket.rate = Math.min(bucket.maxRate, bucket.rate + step)
}
