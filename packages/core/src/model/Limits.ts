/**
 * The API's rate limits as plain data, and the interface of a limiter.
 *
 * @since 0.2.0
 */
import type * as Duration from "effect/Duration"
import type * as Effect from "effect/Effect"

/**
 * The bucket of an operation that has a limit of its own.
 *
 * @since 0.2.0
 * @category models
 */
export interface OperationBucket {
  /** Names the operation and the device or organization that the limit is for. */
  readonly key: string
  /** Requests a second. */
  readonly rate: number
  /** Requests at once after an idle time. */
  readonly burst: number
}

/**
 * The limits that a request counts against.
 *
 * @since 0.2.0
 * @category models
 */
export interface Demand {
  /** The `operationId`. */
  readonly operation: string
  /** The organization whose limit it counts against; undefined when there is none, or it is not known yet. */
  readonly organizationId: string | undefined
  /** The bucket of the operation's own limit, if it has one. */
  readonly bucket?: OperationBucket | undefined
}

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
  /** Rest of the pause that the API asked for; zero without one. */
  readonly pausedFor: Duration.Duration
}

/**
 * The state of all limits.
 *
 * @since 0.2.0
 * @category models
 */
export interface Snapshot {
  readonly source: Limit
  /** Read when it is first looked at, because there can be thousands. */
  readonly organizations: { readonly [organizationId: string]: Limit }
  /** Those of operations with a limit of their own. Read when it is first looked at. */
  readonly operations: { readonly [key: string]: Limit }
  /** Time that requests have spent waiting, the sum over all requests. */
  readonly waited: Duration.Duration
}

/**
 * Options of a limiter. Source of the defaults: Cisco's page "Rate Limit".
 *
 * @since 0.2.0
 * @category options
 */
export interface Options {
  /** Requests a second for each organization (default 10). */
  readonly orgRate?: number | undefined
  /**
   * Requests that an idle organization takes at once (default 10). Of its share one is held back, because a request can
   * reach the API a moment too early.
   */
  readonly orgBurst?: number | undefined
  /** Requests a second for everything from this source address (default 100). */
  readonly sourceRate?: number | undefined
  /** The part of these limits to use, above 0 and up to 1; the rest is left to other applications (default 0.9). */
  readonly share?: number | undefined
  /**
   * The largest number of requests under way at once: sent, and not answered yet (default: no such limit). A limiter that
   * processes share counts those of its own process.
   */
  readonly maxConcurrency?: number | undefined
}

/**
 * The place of a request among those under way. A limiter with `maxConcurrency` gives it with the turn of the request.
 *
 * @since 0.2.0
 * @category models
 */
export interface Place {
  isHeld: boolean
}

/**
 * A limiter: it delays requests so that they stay within the limits.
 *
 * @since 0.2.0
 * @category models
 */
export interface Limiter {
  /** Waits until the request may be sent and counts it. Returns the milliseconds it waited. */
  readonly acquire: (demand: Demand, place?: Place) => Effect.Effect<number>
  /** Frees the place of a request that has ended in any way. Only a limiter with `maxConcurrency` has it. */
  readonly release?: ((place: Place) => void) | undefined
  /** Records that the API refused a request with a 429, and how long it asks to wait. */
  readonly refused: (
    demand: Demand,
    retryAfter: Duration.Duration | undefined,
    /** Whether the answer says that the organization's limit was exceeded. */
    isOfOrganization?: boolean
  ) => Effect.Effect<void>
  /** Records that the API did not refuse a request. */
  readonly accepted: (demand: Demand) => Effect.Effect<void>
  readonly snapshot: Effect.Effect<Snapshot>
}
