/**
 * A `RateLimiter` whose limits several processes share through Redis. It has a module of its own, because it needs
 * `redis` and the unstable `effect/persistence`.
 *
 * @since 0.1.0
 */
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Redis from "effect/persistence/Redis"
import * as Result from "effect/Result"
import {
  checkFields,
  invalidOption,
  positiveDuration,
  positiveTime,
  readFields,
  type Rules,
  text,
  unchecked
} from "./internal/option/rules.ts"
import { checkedLimits, type Limits } from "./internal/limits/settings.ts"
import { makeLimiter } from "./internal/limits/limiter.ts"
import { argumentsOf, lua } from "./internal/limits/sharedBuckets.ts"
import { type Ask, makeSharedStore } from "./internal/limits/sharedStore.ts"
import { type Connected, connecting } from "./internal/redis/connecting.ts"
import type { InvalidConfiguration } from "./model/InvalidConfiguration.ts"
import * as RateLimiter from "./RateLimiter.ts"

/**
 * Options of a limiter over Redis. Processes that share limits have to be given the same.
 *
 * @since 0.1.0
 * @category options
 */
export interface Options extends RateLimiter.Options {
  /** Prefix of all keys (default `"effect-meraki"`). */
  readonly prefix?: string | undefined
  /**
   * A name for the source address of this process (default `"default"`). The API counts each address separately, so
   * processes behind different addresses need different names.
   */
  readonly source?: string | undefined
  /** How long a command may take before Redis counts as unreachable (default 500 milliseconds). */
  readonly commandTimeout?: Duration.Input | undefined
}

const script = Redis.script(
  (keys: ReadonlyArray<string>, values: ReadonlyArray<string | number>) => [...keys, ...values],
  { lua, numberOfKeys: (keys) => keys.length }
).withReturnType<unknown>()

/** Options after checking. */
interface Settings {
  readonly limits: Limits
  readonly prefix: string
  readonly source: string
  readonly commandTimeout: Duration.Duration
}

const rules: Rules<keyof Options> = {
  commandTimeout: positiveTime,
  orgBurst: unchecked,
  orgRate: unchecked,
  prefix: text,
  share: unchecked,
  source: text,
  sourceRate: unchecked
}

const settingsOf = (options: Options): Effect.Effect<Settings, InvalidConfiguration> =>
  Effect.gen(function* () {
    const read = readFields(options)
    if (Result.isFailure(read)) return yield* invalidOption("options", read.failure)
    const [issue] = checkFields(read.success, rules)
    if (issue !== undefined) return yield* invalidOption(issue.path, issue.problem)
    const { commandTimeout, prefix = "effect-meraki", source = "default", ...limits } = read.success as Options
    const timeout = positiveDuration(commandTimeout) ?? Duration.millis(500)
    return { limits: yield* checkedLimits(limits), prefix, source, commandTimeout: timeout }
  })

/** Sends the script; without a connection there is nobody to send it to. */
const askOver =
  (redis: Connected, { commandTimeout, prefix, source }: Settings): Ask =>
  (lanes, action, pause) =>
    Effect.suspend(() => {
      const service = redis()
      if (service === undefined) return Effect.fail("there is no connection")
      // One hash tag for all, so that they are on one node of a cluster and a script may use them together.
      const keys = lanes.map(({ key }) => `{${prefix}}:${key === "source" ? `source:${source}` : key}`)
      return service
        .eval(script)(keys, argumentsOf(lanes, action, pause))
        .pipe(
          Effect.mapError(({ cause }) => (cause instanceof Error ? cause.message : String(cause))),
          Effect.interruptible,
          Effect.timeoutOrElse({ duration: commandTimeout, orElse: () => Effect.fail("it is too slow") })
        )
    })

const limiterOver = (settings: Settings, redis: Connected): RateLimiter.Limiter =>
  makeLimiter(settings.limits, makeSharedStore(askOver(redis, settings)))

/**
 * Makes a limiter over the `Redis` of the environment. Fails with `InvalidConfiguration` when an option cannot be used.
 *
 * @since 0.1.0
 * @category constructors
 */
export const make = (options: Options = {}): Effect.Effect<RateLimiter.Limiter, InvalidConfiguration, Redis.Redis> =>
  Effect.gen(function* () {
    const settings = yield* settingsOf(options)
    const redis = yield* Redis.Redis
    return limiterOver(settings, () => redis)
  })

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
 * @since 0.1.0
 * @category layers
 */
export const layer = (
  options: Options & { readonly url: string }
): Layer.Layer<RateLimiter.RateLimiter, InvalidConfiguration> =>
  Layer.effect(
    RateLimiter.RateLimiter,
    Effect.gen(function* () {
      const { url, ...rest } = options
      const settings = yield* settingsOf(rest)
      return limiterOver(settings, yield* connecting(url))
    })
  )
