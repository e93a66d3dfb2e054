/**
 * A `RateLimiter` whose limits several processes share through Redis. It has a module of its own, because it needs
 * `redis` and the unstable `effect/persistence`.
 *
 * @since 0.2.0
 */
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Redis from "effect/persistence/Redis"
import { type Connected, connecting } from "./internal/redis/connecting.ts"
import type { InvalidConfiguration } from "./model/InvalidConfiguration.ts"
import * as RateLimiter from "./RateLimiter.ts"
import * as RateLimiterShared from "./RateLimiterShared.ts"

/**
 * Options of a limiter over Redis. Processes that share limits have to be given the same.
 *
 * @since 0.2.0
 * @category options
 */
export interface Options extends RateLimiterShared.Options {}

/**
 * Makes a limiter over the `Redis` of the environment. Fails with `InvalidConfiguration` when an option cannot be used.
 *
 * @since 0.2.0
 * @category constructors
 */
export const make = (options: Options = {}): Effect.Effect<RateLimiter.Limiter, InvalidConfiguration, Redis.Redis> =>
  Effect.flatMap(Redis.Redis, (redis) => RateLimiterShared.make(redis.send, options))

/**
 * A limiter over a Redis connection of its own, at a URL such as `redis://user:password@host:6379/0` or `rediss://…`.
 * Fails with `InvalidConfiguration` when the URL or an option is invalid. While Redis is unreachable, this process
 * keeps the limits alone. The outage and its end are logged once each.
 *
 * @example
 * ```ts
 * import * as MerakiClient from "@effect-meraki/core/MerakiClient"
 * import * as RateLimiterRedis from "@effect-meraki/core/RateLimiterRedis"
 * import * as Transport from "@effect-meraki/core/Transport"
 * import * as Layer from "effect/Layer"
 *
 * export const client = MerakiClient.layerConfig().pipe(
 *   Layer.provide(RateLimiterRedis.layer({ url: "redis://127.0.0.1:6379" })),
 *   Layer.provide(Transport.layerFetch)
 * )
 * ```
 *
 * @since 0.2.0
 * @category layers
 */
export const layer = (
  options: Options & { readonly url: string }
): Layer.Layer<RateLimiter.RateLimiter, InvalidConfiguration> =>
  Layer.effect(
    RateLimiter.RateLimiter,
    Effect.gen(function* () {
      const { url, ...rest } = options
      // Options are checked before anything is connected.
      let redis: Connected = () => undefined
      const limiter = yield* RateLimiterShared.make(
        (...command) =>
          Effect.suspend(
            (): Effect.Effect<unknown, unknown> => redis()?.send(...command) ?? Effect.fail("there is no connection")
          ),
        rest
      )
      redis = yield* connecting(url)
      return limiter
    })
  )
