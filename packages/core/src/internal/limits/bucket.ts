/**
 * One limit as a pure function of time: a bucket that holds `burst` requests and regains `rate` of them a second.
 *
 * The state is one moment, the time at which the bucket will be full again (the generic cell rate algorithm): nothing
 * ticks, and waiting costs nothing. Times are milliseconds.
 */
export interface Bucket {
  /** Requests a second at best. */
  readonly maxRate: number
  readonly burst: number
  /** Requests a second for now: falls with every refusal, rises again with successes. */
  rate: number
  /** The rate at which the last refusal came; others may leave more room later. */
  ceiling: number
  /** When the bucket is full again. */
  fullAt: number
  /** No request before this time. */
  pausedUntil: number
  /** When the rate was last lowered. */
  loweredAt: number
}

/** How the rate follows what the server says. */
export const adaptation = {
  /** What a refusal leaves of the rate when it comes alone … */
  decrease: 0.85,
  /** … and when it comes within this time of the last pause, in milliseconds: then the rate is still far too high. */
  repeated: { decrease: 0.7, within: 10_000 },
  /** Refusals within this time of the first are of requests that were under way together, whatever pause was asked for. */
  together: 1000,
  /** Requests a second that a success gives back … */
  increase: 0.05,
  /** … and near the rate at which the last refusal came, where the limit is most likely to be. */
  careful: 0.002,
  /** What counts as near: parts of that rate. */
  near: { from: 0.87, to: 1.03 },
  /** The rate never falls below this many requests a second. */
  slowest: 0.5
}
/** How long a refusal without a hint lasts. */
export const defaultPause = 1000

/** The longest pause in milliseconds, whoever asks for one: the API, or a store that others write to. */
export const longestPause = 120_000

/**
 * A full bucket. One request of its burst is held back: requests that leave in time may arrive a moment too early for the
 * ones before them, which took longer.
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
 * Milliseconds until the bucket allows a request; 0 when it does now. Whole ones: a clock may not be able to tell the
 * rest of a rounding from no time at all, and then waiting for it would never end.
 */
export const waitFor = (bucket: Bucket, now: number): number => {
  const conforming = bucket.fullAt - (1000 / bucket.rate) * (bucket.burst - 1)
  return Math.max(0, Math.ceil(Math.max(conforming, bucket.pausedUntil) - now - 0.001))
}

/** Books a request that is sent now. */
export const take = (bucket: Bucket, now: number): void => {
  bucket.fullAt = Math.max(bucket.fullAt, now) + 1000 / bucket.rate
}

/**
 * Books a refusal: nothing for as long as the server asked, then one request after the other instead of a burst. Requests
 * that were under way together are refused together; they lower the rate once.
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

/** Books a request that the server did not refuse. */
export const accept = (bucket: Bucket): void => {
  if (bucket.rate >= bucket.maxRate) return
  const { careful, increase, near } = adaptation
  const part = bucket.rate / bucket.ceiling
  const step = part >= near.from && part <= near.to ? careful : increase
  bucket.rate = Math.min(bucket.maxRate, bucket.rate + step)
}
