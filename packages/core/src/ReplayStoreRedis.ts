/**
 * A memory of handled events that several processes share through Redis. It has a module of its own, because it needs `redis`
 * and the unstable `effect/persistence`.
 *
 * @since 0.2.0
 */
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Redis from "effect/persistence/Redis"
import { type Connected, connecting } from "./internal/redis/connecting.ts"
import type { InvalidConfiguration } from "./model/InvalidConfiguration.ts"
import { ReplayStore, type Store } from "./ReplayStore.ts"
import * as ReplayStoreShared from "./ReplayStoreShared.ts"

/** Sends commands while there is a connection. */
const sendOver =
  (redis: Connected): ReplayStoreShared.Send =>
  (command, ...values) =>
    Effect.suspend((): Effect.Effect<unknown, unknown> => {
      const service = redis()
      return service === undefined ? Effect.fail(new Error("there is no connection")) : service.send(command, ...values)
    })

/**
 * A store over the `Redis` of the environment. Fails with `InvalidConfiguration` when an option cannot be used.
 *
 * @since 0.2.0
 * @category constructors
 */
export const make = (
  options: ReplayStoreShared.Options = {}
): Effect.Effect<Store, InvalidConfiguration, Redis.Redis> =>
  Effect.flatMap(Effect.service(Redis.Redis), (redis) =>
    ReplayStoreShared.make(
      sendOver(() => redis),
      options
    )
  )

/**
 * A store over a Redis connection of its own, at a URL such as `redis://user:password@host:6379/0` or `rediss://…`. It
 * reconnects when it breaks; meanwhile a receiver remembers alone. Fails with `InvalidConfiguration` when the URL or an option
 * cannot be used.
 *
 * @example
 * ```ts
 * import * as ReplayStoreRedis from "@effect-meraki/core/ReplayStoreRedis"
 * import * as Webhooks from "@effect-meraki/core/Webhooks"
 * import * as Layer from "effect/Layer"
 *
 * export const receiver = Webhooks.layer({ sharedSecret: "a long random text" }).pipe(
 *   Layer.provide(ReplayStoreRedis.layer({ url: "redis://127.0.0.1:6379" }))
 * )
 * ```
 *
 * @since 0.2.0
 * @category layers
 */
export const layer = (
  options: ReplayStoreShared.Options & { readonly url: string }
): Layer.Layer<ReplayStore, InvalidConfiguration> =>
  Layer.effect(
    ReplayStore,
    Effect.gen(function* () {
      const { url, ...rest } = options
      return yield* ReplayStoreShared.make(sendOver(yield* connecting(url)), rest)
    })
  )
