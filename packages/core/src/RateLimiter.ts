/**
 * Keeps requests within the API's limits. There is a bucket for each organization, one for this source address, and one
 * for each device or organization for operations with a limit of their own.
 *
 * Within each of them waiting is first come, first served. No organization waits for another. A request that is
 * interrupted while it waits does not count.
 *
 * @since 0.2.0
 */
import * as Context from "effect/Context"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import { makeLimiter } from "./internal/limits/limiter.ts"
import { checkedLimits } from "./internal/limits/settings.ts"
import { local } from "./internal/limits/store.ts"
import type { InvalidConfiguration } from "./model/InvalidConfiguration.ts"
import type { Limiter, Options } from "./model/Limits.ts"

export type * from "./model/Limits.ts"

/**
 * The service.
 *
 * @since 0.2.0
 * @category services
 */
export class RateLimiter extends Context.Service<RateLimiter, Limiter>()("@effect-meraki/core/RateLimiter") {}

/**
 * Makes a limiter of this process. Fails with `InvalidConfiguration` when an option cannot be used.
 *
 * @since 0.2.0
 * @category constructors
 */
export const make = (options: Options = {}): Effect.Effect<Limiter, InvalidConfiguration> =>
  Effect.map(checkedLimits(options), (limits) => makeLimiter(limits, local))

/**
 * A limiter that all clients built in the same scope share.
 *
 * @since 0.2.0
 * @category layers
 */
export const layer = (options: Options = {}): Layer.Layer<RateLimiter, InvalidConfiguration> =>
  Layer.effect(RateLimiter, make(options))

/**
 * A limiter without limits: nothing waits.
 *
 * @since 0.2.0
 * @category constants
 */
export const unlimited: Limiter = {
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
