/**
 * The API's limits, as plain data, and what stays under them.
 *
 * @since 0.1.0
 */
import type * as Duration from "effect/Duration"
import type * as Effect from "effect/Effect"

/**
 * The bucket of an operation that has a limit of its own.
 *
 * @since 0.1.0
 * @category models
 */
export interface OperationBucket {
  /** The operation, and the device or organization that the limit is for. */
  readonly key: string
  /** Requests a second. */
  readonly rate: number
  /** Requests at once after a pause. */
  readonly burst: number
}

/**
 * What a request asks of the limits.
 *
 * @since 0.1.0
 * @category models
 */
export interface Demand {
  /** The `operationId`. */
  readonly operation: string
  /** The organization that pays for it; undefined when it has none or it is not known yet. */
  readonly organizationId: string | undefined
  /** The bucket of the operation's own limit, if it has one. */
  readonly bucket?: OperationBucket | undefined
}

/**
 * How one limit stands.
 *
 * @since 0.1.0
 * @category models
 */
export interface Limit {
  /** Requests a second allowed now. */
  readonly rate: number
  /** Requests a second allowed when nothing is refused. */
  readonly maxRate: number
  /** Requests waiting. */
  readonly waiting: number
  /** Time until the end of the pause the API asked for. */
  readonly pausedFor: Duration.Duration
}

/**
 * How all limits stand.
 *
 * @since 0.1.0
 * @category models
 */
export interface Snapshot {
  readonly source: Limit
  readonly organizations: { readonly [organizationId: string]: Limit }
  /** Those of operations with a limit of their own. */
  readonly operations: { readonly [key: string]: Limit }
  /** Time that requests have spent waiting, added up. */
  readonly waited: Duration.Duration
}

/**
 * Limits of a limiter. Source: Cisco's "Rate Limit" page.
 *
 * @since 0.1.0
 * @category options
 */
export interface Options {
  /** Requests a second for each organization (default 10). */
  readonly orgRate?: number | undefined
  /**
   * Requests that an idle organization may take at once (default 10). One of its share is held back, for requests that
   * arrive a moment too early.
   */
  readonly orgBurst?: number | undefined
  /** Requests a second for everything that leaves this address (default 100). */
  readonly sourceRate?: number | undefined
  /** The part of these limits to use, above 0 and up to 1; the rest is left to other applications (default 0.9). */
  readonly share?: number | undefined
}

/**
 * What stays under the limits.
 *
 * @since 0.1.0
 * @category models
 */
export interface Limiter {
  /** Waits until the request may be sent and books it; gives the milliseconds it waited. */
  readonly acquire: (demand: Demand) => Effect.Effect<number>
  /** Books that the API refused a request with a 429, and for how long it asked to wait. */
  readonly refused: (
    demand: Demand,
    retryAfter: Duration.Duration | undefined,
    /** Whether it was the organization's limit, as far as the API says. */
    isOfOrganization?: boolean
  ) => Effect.Effect<void>
  /** Books that the API did not refuse a request. */
  readonly accepted: (demand: Demand) => Effect.Effect<void>
  readonly snapshot: Effect.Effect<Snapshot>
}
