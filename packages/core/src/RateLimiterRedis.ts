/**
 * A `RateLimiter` whose limits several processes share through Redis. It has a module of its own, because it needs
 * `redis` and the unstable `effect/persistence`.
 *
 * @since 0.1.0
 */
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Redis from "effect/persistence/Redis"
import { createClient } from "redis"
import { invalidOption } from "./internal/option/rules.ts"
import type { InvalidConfiguration } from "./model/InvalidConfiguration.ts"
import * as RateLimiter from "./RateLimiter.ts"
import * as RateLimiterShared from "./RateLimiterShared.ts"

/**
 * Options of a limiter over Redis. Processes that share limits have to be given the same.
 *
 * @since 0.1.0
 * @category options
 */
export interface Options extends RateLimiterShared.Options {}

/** Longest time between two attempts to connect, in milliseconds; a process may have to wait for it to end. */
const longestReconnect = 2000

/** How long a limiter waits for its first connection before it starts without one. */
const firstConnection = "2 seconds"

/**
 * Makes a limiter over the `Redis` of the environment. Fails with `InvalidConfiguration` when an option cannot be used.
 *
 * @since 0.1.0
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
        return yield* invalidOption("url", "must be a URL that begins with redis: or rediss:")
      }
      const client = yield* makeClient(url)
      const limiter = yield* RateLimiterShared.make(sendOver(client), rest)
      yield* connect(client)
      return limiter
    })
  )

/**
 * A client that reconnects when its connection breaks. That of `@effect/platform-node` logs each attempt with the URL. When
 * it is closed it waits for pending answers, for ever if Redis hangs.
 */
const makeClient = (url: string) =>
  Effect.acquireRelease(
    Effect.sync(() => {
      const client = createClient({
        url,
        // A queued command would run after its caller has given up.
        disableOfflineQueue: true,
        socket: { reconnectStrategy: (retries) => Math.min(longestReconnect, 50 * 2 ** retries) }
      })
      // Commands report failures. Without this listener an error event would end the process.
      client.on("error", () => undefined)
      return client
    }),
    (client) => Effect.sync(() => client.isOpen && client.destroy())
  )

type Client = Effect.Success<ReturnType<typeof makeClient>>

const sendOver =
  (client: Client): RateLimiterShared.Send =>
  (...command) =>
    Effect.suspend((): Effect.Effect<unknown, unknown> =>
      client.isReady ? Effect.tryPromise(() => client.sendCommand(command)) : Effect.fail("there is no connection")
    )

/** Begins to connect, and waits for that a while. */
const connect = (client: Client) =>
  Effect.gen(function* () {
    const ready = Effect.callback<void>((resume) => {
      client.once("ready", () => resume(Effect.void))
    })
    yield* Effect.forkScoped(Effect.ignore(Effect.tryPromise(() => client.connect())))
    yield* Effect.timeoutOption(ready, firstConnection)
  })
