/**
 * What several processes share through Redis: a limiter, and a memory of handled webhooks.
 *
 * @since 0.2.0
 */
import * as RateLimiterShared from "@effect-meraki/core/RateLimiterShared"
import * as ReplayStoreShared from "@effect-meraki/core/ReplayStoreShared"
import * as Context from "effect/Context"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import { checkOwn, objectOf } from "./internal/own.ts"
import { plain } from "./internal/limiter.ts"
import { loggingTo } from "./internal/logging.ts"
import { madeOf } from "./internal/webhook/made.ts"
import { senderOf } from "./internal/redisSender.ts"
import type { Limiter, RateLimitOptions } from "./Limits.ts"
import type { MerakiLogger } from "./MerakiLogger.ts"
import type { ReplayStore } from "./ReplayStore.ts"
import type { RedisClient } from "./RedisClient.ts"

export type * from "./Limits.ts"
export type { MerakiLogger } from "./MerakiLogger.ts"
export type { ReplayStore } from "./ReplayStore.ts"
export type * from "./RedisClient.ts"

/**
 * Options of a limiter over Redis. Processes that share limits have to be given the same.
 *
 * @since 0.2.0
 * @category options
 */
export interface RedisLimiterOptions extends RateLimitOptions {
  /** The connection, which stays yours to close. One that queues commands while it is away delays requests until then. */
  readonly client: RedisClient
  /** Prefix of all keys (default `"effect-meraki"`). */
  readonly prefix?: string | undefined
  /**
   * A name for the source address of this process (default `"default"`). The API counts each address separately, so
   * processes behind different addresses need different names.
   */
  readonly source?: string | undefined
  /** How many milliseconds a command may take before Redis counts as unreachable (default 500). */
  readonly commandTimeout?: number | undefined
  /** The receiver of log lines: an outage of Redis and its end (default none). */
  readonly logger?: MerakiLogger | undefined
}

const withClient = "with client, a connected client of the package redis or ioredis"

/**
 * Makes a limiter over a connection to Redis. While a command fails, or takes longer than `commandTimeout`, this process
 * keeps the limits alone; no call fails. Throws an `InvalidConfiguration` that names the first invalid option.
 *
 * @example
 * ```ts
 * import { Meraki } from "@effect-meraki/promise"
 * import { makeRedisLimiter, type RedisClient } from "@effect-meraki/promise/redis"
 *
 * export const clientOf = (client: RedisClient) =>
 *   new Meraki({ apiKey: process.env["MERAKI_DASHBOARD_API_KEY"], limiter: makeRedisLimiter({ client }) })
 * ```
 *
 * @since 0.2.0
 * @category constructors
 */
export const makeRedisLimiter = (options: RedisLimiterOptions): Limiter => {
  const { client, logger, ...rest } = objectOf("options", options, withClient)
  checkOwn(options, ["logger"])
  const send = senderOf(client)
  const core = RateLimiterShared.make((...command) => Effect.tryPromise(() => send(command)), rest)
  return plain(Effect.runSync(core), loggingTo(Context.empty(), logger))
}

/**
 * Options of a memory of handled events in Redis. Times are milliseconds. Processes that share it have to be given the same.
 *
 * @since 0.2.0
 * @category options
 */
export interface RedisReplayOptions {
  /** The connection, which stays yours to close. */
  readonly client: RedisClient
  /** Prefix of all keys (default `"effect-meraki"`). */
  readonly prefix?: string | undefined
  /** How long a handled event is remembered (default an hour). A receiver refuses less than twice its freshness window. */
  readonly remember?: number | undefined
  /** How long an event counts as being handled when the process that handles it has died (default ten minutes). */
  readonly lease?: number | undefined
  /** How long a command may take before Redis counts as unreachable (default 500). */
  readonly commandTimeout?: number | undefined
}

/**
 * A memory of handled events in Redis, for the option `replays` of receivers. While Redis is away, each receiver remembers
 * alone. Throws an `InvalidConfiguration` that names the first option that cannot be used.
 *
 * @since 0.2.0
 * @category constructors
 */
export const makeRedisReplays = (options: RedisReplayOptions): ReplayStore => {
  const { client, ...rest } = objectOf("options", options, withClient)
  const send = senderOf(client)
  const store = madeOf(ReplayStoreShared.make((...command) => Effect.tryPromise(() => send(command)), rest))
  return {
    remember: Duration.toMillis(store.remember),
    claim: (key, owner) => Effect.runPromise(store.claim(key, owner)),
    settle: (key, owner) => Effect.runPromise(store.settle(key, owner)),
    release: (key, owner) => Effect.runPromise(store.release(key, owner))
  }
}
