import type * as Core from "@effect-meraki/core/OAuth"
import * as Effect from "effect/Effect"
import type { TokenStore } from "../TokenStore.ts"

const attempt = <A>(call: () => A | PromiseLike<A>): Effect.Effect<A, unknown> =>
  Effect.tryPromise({ try: async () => call(), catch: (cause) => cause })

/** The store of core over one of functions. What is none is left to core to refuse. */
export const storeOf = (store: TokenStore): Core.TokenStore => {
  if (typeof store?.load !== "function" || typeof store.save !== "function") return store as never
  const { lock, unlock } = store
  return {
    load: Effect.map(
      attempt(() => store.load()),
      (text) => text ?? undefined
    ),
    save: (text, previous) =>
      Effect.map(
        attempt(() => store.save(text, previous)),
        (saved) => saved !== false
      ),
    lock: lock && ((owner, millis) => attempt(() => lock.call(store, owner, millis))),
    unlock: unlock && ((owner) => attempt(() => unlock.call(store, owner)))
  }
}
