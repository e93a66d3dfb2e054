/**
 * Stays under the API's limits: one bucket for each organization, one for everything that leaves this address, and one for
 * each device or organization for the operations that have a limit of their own.
 *
 * Waiting is first come, first served within each of them, and no organization waits for another. Whoever is interrupted
 * while waiting has taken nothing.
 *
 * @since 0.1.0
 */
import * as Context from "effect/Context"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import { checkedLimits } from "./internal/checkedLimits.ts"
import { here, makeLimiter } from "./internal/limiter.ts"
import type { InvalidConfiguration } from "./MerakiConfig.ts"

/**
 * A limit that an operation has besides the others.
 *
 * @since 0.1.0
 * @category models
 */
export interface OperationLimit {
  /** What it is a limit of: the operation, and the device or organization. */
  readonly key: string
  /** Requests a second. */
  readonly rate: number
  /** Requests at once after a pause. */
  readonly burst: number
}

/**
 * What a limiter needs to know of a request.
 *
 * @since 0.1.0
 * @category models
 */
export interface Request {
  /** The `operationId`. */
  readonly operation: string
  /** The organization that pays for it; undefined when it has none or it is not known yet. */
  readonly organizationId: string | undefined
  /** The operation's own limit, if it has one. */
  readonly own?: OperationLimit | undefined
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
 * The service.
 *
 * @since 0.1.0
 * @category services
 */
export class RateLimiter extends Context.Service<
  RateLimiter,
  {
    /** Waits until the request may be sent and books it; gives the milliseconds it waited. */
    readonly acquire: (request: Request) => Effect.Effect<number>
    /** Books that the API refused a request with a 429, and for how long it asked to wait. */
    readonly refused: (
      request: Request,
      retryAfter: Duration.Duration | undefined,
      /** Whether it was the organization's limit, as far as the API says. */
      isOfOrganization?: boolean
    ) => Effect.Effect<void>
    /** Books that the API did not refuse a request. */
    readonly accepted: (request: Request) => Effect.Effect<void>
    readonly snapshot: Effect.Effect<Snapshot>
  }
>()("@effect-meraki/core/RateLimiter") {}

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
 * A limiter of this process.
 *
 * @since 0.1.0
 * @category constructors
 */
export const make = (options: Options = {}): Effect.Effect<RateLimiter["Service"], InvalidConfiguration> =>
  Effect.map(checkedLimits(options), (limits) => makeLimiter(limits, here))

/**
 * A limiter that all clients built in the same scope share.
 *
 * @since 0.1.0
 * @category layers
 */
export const layer = (options: Options = {}): Layer.Layer<RateLimiter, InvalidConfiguration> =>
  Layer.effect(RateLimiter, make(options))

/**
 * No limits.
 *
 * @since 0.1.0
 * @category constants
 */
export const unlimited: RateLimiter["Service"] = {
  acquire: () => Effect.succeed(0),
  refused: () => Effect.void,
  accepted: () => Effect.void,
  snapshot: Effect.succeed({
    source: { rate: Infinity, maxRate: Infinity, waiting: 0, pausedFor: Duration.zero },
    organizations: {},
    operations: {},
    waited: Duration.zero
  })
}
