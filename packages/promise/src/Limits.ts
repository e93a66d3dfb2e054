/**
 * The state of one limit.
 *
 * @since 0.2.0
 * @category models
 */
export interface Limit {
  /** Requests a second allowed now. */
  readonly rate: number
  /** Requests a second allowed when no request was refused. */
  readonly maxRate: number
  /** Requests waiting. */
  readonly waiting: number
  /** The rest of the pause that the API asked for, in milliseconds; 0 without one. */
  readonly pausedFor: number
}

/**
 * The state of all limits.
 *
 * @since 0.2.0
 * @category models
 */
export interface Limits {
  readonly source: Limit
  readonly organizations: { readonly [organizationId: string]: Limit }
  /** Those of operations with a limit of their own. */
  readonly operations: { readonly [key: string]: Limit }
  /** Milliseconds that requests have spent waiting, the sum over all requests. */
  readonly waited: number
}

/**
 * Limits to stay under. Rates are requests a second.
 *
 * @since 0.2.0
 * @category options
 */
export interface RateLimitOptions {
  /** Requests a second for each organization (default 10). */
  readonly orgRate?: number | undefined
  /** Requests that an idle organization takes at once (default 10). Of its share, one is held back. */
  readonly orgBurst?: number | undefined
  /** Requests a second for everything from this source address (default 100). */
  readonly sourceRate?: number | undefined
  /** The part of these limits to use, above 0 and up to 1; the rest is left to other applications (default 0.9). */
  readonly share?: number | undefined
  /** The largest number of requests under way at once: sent, and not answered yet (default: no such limit). */
  readonly maxConcurrency?: number | undefined
}

/**
 * The limits that a request counts against.
 *
 * @since 0.2.0
 * @category models
 */
export interface Demand {
  readonly operation: string
  /** Undefined when the request has none, or it is not known yet. */
  readonly organizationId: string | undefined
  /** The bucket of the operation's own limit, if it has one. */
  readonly bucket?: { readonly key: string; readonly rate: number; readonly burst: number } | undefined
}

/**
 * The place of a request among those under way.
 *
 * @since 0.2.0
 * @category models
 */
export interface Place {
  isHeld: boolean
}

/**
 * A limiter for several clients: the option `limiter`. `makeLimiter` makes one for this process, and
 * `@effect-meraki/promise/redis` one that processes share. A client calls all methods but `limits`.
 *
 * @since 0.2.0
 * @category client
 */
export interface Limiter {
  /** The state of the limits, as this process knows it. */
  limits(): Promise<Limits>
  /**
   * Waits until a request may be sent and counts it. Resolves with the milliseconds it waited; rejects when the signal is
   * aborted.
   */
  acquire(demand: Demand, place: Place, signal: AbortSignal): Promise<number>
  /** Frees the place of a request that has ended in any way. */
  release(place: Place): void
  /** Records that the API refused a request with a 429, and how many milliseconds it asks to wait. */
  refused(demand: Demand, retryAfter: number | undefined, isOfOrganization: boolean): Promise<void>
  /** Records that the API did not refuse a request. */
  accepted(demand: Demand): Promise<void>
}
