/**
 * Limits that several processes share through Redis: the option `limiter` of a client.
 *
 * @since 0.2.0
 */
import type { InvalidConfiguration } from "@effect-meraki/promise"
import { type Limiter, makeRedisLimiter, type RedisLimiterOptions } from "@effect-meraki/promise/redis"
import type * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import { loggerOf } from "./internal/logger.ts"
import { configured, inMillis } from "./internal/settings.ts"

export type { Limiter, RedisClient } from "@effect-meraki/promise/redis"

/**
 * Options of a limiter over Redis. Processes that share limits have to be given the same.
 *
 * @since 0.2.0
 * @category options
 */
export interface Options extends Omit<RedisLimiterOptions, "commandTimeout" | "logger"> {
  /** How long a command may take before Redis counts as unreachable (default 500 milliseconds). */
  readonly commandTimeout?: Duration.DurationInput | undefined
}

/**
 * Makes a limiter over a connection to Redis, which stays yours to close. An outage of Redis and its end are logged by the
 * loggers of the fiber that makes it.
 *
 * @since 0.2.0
 * @category constructors
 */
export const make = (options: Options): Effect.Effect<Limiter, InstanceType<typeof InvalidConfiguration>> =>
  Effect.flatMap(Effect.runtime(), (runtime) =>
    configured(() => makeRedisLimiter({ ...inMillis(options, "commandTimeout"), logger: loggerOf(runtime) }))
  )
