/**
 * A store of OAuth tokens in the `KeyValueStore` of the environment, for one process. It has a module of its own, because
 * `effect/persistence` is unstable.
 *
 * @since 0.2.0
 */
import * as Effect from "effect/Effect"
import * as KeyValueStore from "effect/persistence/KeyValueStore"
import type { TokenStore } from "./model/Tokens.ts"

/**
 * Options of {@link make}.
 *
 * @since 0.2.0
 * @category options
 */
export interface Options {
  /** The key in the store (default `"effect-meraki/oauth"`). Two applications need two. */
  readonly key?: string | undefined
}

/**
 * A store over the `KeyValueStore` of the environment. It has no lock: processes that share tokens need
 * `OAuthRedis`, or a store of their own.
 *
 * @since 0.2.0
 * @category constructors
 */
export const make = ({ key = "effect-meraki/oauth" }: Options = {}): Effect.Effect<
  TokenStore,
  never,
  KeyValueStore.KeyValueStore
> =>
  Effect.map(Effect.service(KeyValueStore.KeyValueStore), (store): TokenStore => ({
    load: store.get(key),
    save: (text, previous) =>
      Effect.flatMap(store.get(key), (present) =>
        (present ?? "") === (previous ?? "") ? Effect.as(store.set(key, text), true) : Effect.succeed(false)
      )
  }))
