import * as Effect from "effect/Effect"
import type { OAuthError } from "../../OAuthError.ts"
import type { TokenStore } from "../../model/Tokens.ts"
import { locked, untilNextLook } from "./lock.ts"
import { type Application, revoke } from "./server.ts"
import { load, save, storeFailed } from "./stored.ts"

interface Parts {
  readonly application: Application
  readonly store: TokenStore
  readonly learn: (secret: string) => void
}

/** Revokes what a store holds and empties it, and then what was saved in the meantime. */
const withdraw = (parts: Parts, tries = 10): Effect.Effect<void, OAuthError> =>
  Effect.gen(function* () {
    const { application, learn, store } = parts
    const { redact } = application
    const { saved, text } = yield* load(store, redact, learn)
    if (saved === undefined) return
    yield* revoke(application, saved.refreshToken)
    if (yield* save(store, undefined, text, redact)) return
    if (tries === 1) return yield* storeFailed("save", new Error("another text is there each time"), redact)
    yield* withdraw(parts, tries - 1)
  })

/**
 * Makes the tokens of a store worthless. A renewal that is under way is waited for: its next tokens would outlive those that
 * the store still holds.
 */
export const withdrawn = (parts: Parts): Effect.Effect<void, OAuthError> =>
  Effect.flatMap(locked(parts, Effect.as(withdraw(parts), true)), (isDone) =>
    isDone === true ? Effect.void : Effect.andThen(untilNextLook, withdrawn(parts))
  )
