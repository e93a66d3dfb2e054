/**
 * A `RateLimiter` whose limits several processes share through Redis. It has a module of its own, because it needs
 * `redis` and the unstable `effect/persistence`.
 *
 * @since 0.1.0
 */
import type * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Redis from "effect/persistence/Redis"
import { createClient } from "redis"
import { checkedLimits } from "./internal/limits/settings.ts"
import { monotonicMillis } from "./internal/limits/monotonic.ts"
import type { Lane } from "./internal/limits/lane.ts"
import { makeLimiter } from "./internal/limits/limiter.ts"
import { local, type Store, takeLocal } from "./internal/limits/store.ts"
import { type Action, argumentsOf, lua, mirror } from "./internal/limits/sharedBuckets.ts"
import { InvalidConfiguration } from "./model/InvalidConfiguration.ts"
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

/** The longest time between two commands to an unreachable Redis, in milliseconds. */
const longestAbsence = 10_000

/** The longest time between two attempts to connect, in milliseconds. A process may wait for it before it exits. */
const longestReconnect = 2000

/** How long a limiter waits for its first connection before it starts without one. */
const firstConnection = "2 seconds"

const script = Redis.script(
  (keys: ReadonlyArray<string>, values: ReadonlyArray<string | number>) => [...keys, ...values],
  { lua, numberOfKeys: (keys) => keys.length }
).withReturnType<ReadonlyArray<string>>()

/** One action on the buckets of some lanes, in Redis or in this process. */
interface Step<A> {
  readonly lanes: ReadonlyArray<Lane>
  readonly action: Action
  readonly pause: number
  readonly after: (wait: number | undefined) => A
  readonly alone: () => Effect.Effect<A>
}

/** Whether Redis answers. Each change is logged once. */
const makePresence = () => {
  let isAway = false
  /** The time from which Redis is asked again, and the current interval. */
  let nextTry = 0
  let absence = 0

  return {
    /** Whether Redis counts as unreachable at this time. */
    isMissing: (now: number) => isAway && now < nextTry,
    gone: (why: string, now: number) =>
      Effect.suspend(() => {
        absence = isAway ? Math.min(longestAbsence, absence * 2) : 1000
        nextTry = now + absence
        if (isAway) return Effect.void
        isAway = true
        return Effect.logWarning(
          `Redis does not answer (${why}); until it does, this process keeps the limits by itself`
        )
      }),
    back: Effect.suspend(() => {
      if (!isAway) return Effect.void
      isAway = false
      return Effect.logInfo("Redis answers again; the limits are shared")
    })
  }
}

/** Performs an action on buckets in Redis. Returns its answer; fails with the reason why there is none. */
const ask = (
  redis: Redis.Redis["Service"] | undefined,
  { commandTimeout = "500 millis", prefix = "effect-meraki", source = "default" }: Options,
  { action, lanes, pause }: Pick<Step<unknown>, "action" | "lanes" | "pause">
): Effect.Effect<ReadonlyArray<string>, string> => {
  if (redis === undefined) return Effect.fail("there is no connection")
  // One hash tag for all, so that they are on one node of a cluster and a script may use them together.
  const keys = lanes.map(({ key }) => `{${prefix}}:${key === "source" ? `source:${source}` : key}`)
  return redis
    .eval(script)(keys, argumentsOf(lanes, action, pause))
    .pipe(
      Effect.mapError(({ cause }) => (cause instanceof Error ? cause.message : String(cause))),
      Effect.interruptible,
      Effect.timeoutOrElse({ duration: commandTimeout, orElse: () => Effect.fail("it is too slow") })
    )
}

/** Keeps the buckets in Redis while it answers, and in this process while it does not. */
const makeStore = (redis: () => Redis.Redis["Service"] | undefined, options: Options): Store => {
  const presence = makePresence()

  // Uninterruptible: an interruption would lose what was taken in Redis.
  const perform = <A>(step: Step<A>, now: number): Effect.Effect<A> =>
    presence.isMissing(now)
      ? step.alone()
      : Effect.suspend(() => ask(redis(), options, step)).pipe(
          Effect.flatMap((answer) =>
            Effect.flatMap(monotonicMillis, (now) =>
              Effect.as(presence.back, step.after(mirror(step.lanes, answer, now)))
            )
          ),
          Effect.catch((why) => Effect.andThen(presence.gone(why, now), Effect.suspend(step.alone))),
          Effect.uninterruptible
        )

  // A lane without a limit has nothing to share.
  const limited = (lanes: ReadonlyArray<Lane>) => lanes.filter(({ bucket }) => bucket.maxRate < Infinity)
  const nothing = () => undefined

  return {
    take: (lanes, now) =>
      perform(
        {
          lanes: limited(lanes),
          action: "take",
          pause: 0,
          after: (wait) => wait,
          alone: () => Effect.map(monotonicMillis, (now) => (takeLocal(lanes, now) ? 0 : undefined))
        },
        now
      ),
    giveBack: (lanes) =>
      Effect.flatMap(monotonicMillis, (now) =>
        perform({ lanes: limited(lanes), action: "return", pause: 0, after: nothing, alone: () => Effect.void }, now)
      ),
    refuse: (lane, now, pause) =>
      limited([lane]).length === 0
        ? local.refuse(lane, now, pause)
        : perform(
            { lanes: [lane], action: "refuse", pause, after: nothing, alone: () => local.refuse(lane, now, pause) },
            now
          ),
    accept: (lanes, now) =>
      lanes.length === 0
        ? Effect.void
        : perform({ lanes, action: "accept", pause: 0, after: nothing, alone: () => local.accept(lanes, now) }, now)
  }
}

const invalid = (option: string, problem: string) =>
  Effect.fail(new InvalidConfiguration({ option, message: `${option} ${problem}` }))

/**
 * Makes a limiter over the `Redis` of the environment. Fails with `InvalidConfiguration` when an option cannot be used.
 *
 * @since 0.1.0
 * @category constructors
 */
export const make = (options: Options = {}): Effect.Effect<RateLimiter.Limiter, InvalidConfiguration, Redis.Redis> =>
  Effect.gen(function* () {
    const limits = yield* checkedLimits(options)
    const redis = yield* Redis.Redis
    return makeLimiter(
      limits,
      makeStore(() => redis, options)
    )
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
      if (!/^rediss?:$/.test(URL.canParse(url) ? new URL(url).protocol : "")) {
        return yield* invalid("url", "must be a URL that begins with redis: or rediss:")
      }
      const limits = yield* checkedLimits(rest)
      const redis = yield* connecting(url)
      return makeLimiter(limits, makeStore(redis, rest))
    })
  )

/**
 * A connection that reconnects when it breaks. Meanwhile commands fail. The one of `@effect/platform-node` logs each
 * attempt with the URL. When it is closed it waits for pending answers, for ever if Redis hangs.
 */
const connecting = (url: string) =>
  Effect.gen(function* () {
    const fail = (cause: unknown) => new Redis.RedisError({ cause })
    const client = yield* Effect.acquireRelease(
      Effect.sync(() =>
        createClient({
          url,
          // A queued command would run after its caller has given up.
          disableOfflineQueue: true,
          socket: { reconnectStrategy: (retries) => Math.min(longestReconnect, 50 * 2 ** retries) }
        })
      ),
      (client) => Effect.sync(() => client.isOpen && client.destroy())
    )
    // Commands report failures. Without this listener an error event would end the process.
    client.on("error", () => undefined)
    const ready = Effect.callback<void>((resume) => {
      client.once("ready", () => resume(Effect.void))
    })
    yield* Effect.forkScoped(Effect.ignore(Effect.tryPromise({ try: () => client.connect(), catch: fail })))
    yield* Effect.timeoutOption(ready, firstConnection)
    const redis = yield* Redis.make({
      send: <A>(command: string, ...values: ReadonlyArray<string>) =>
        Effect.tryPromise({ try: () => client.sendCommand<A>([command, ...values]), catch: fail }),
      // The limiter neither subscribes to anything nor blocks a connection.
      subscribe: () => Effect.fail(fail("not supported")),
      connect: Effect.fail(fail("not supported"))
    })
    return () => (client.isReady ? redis : undefined)
  })
