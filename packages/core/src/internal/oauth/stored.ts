import * as Effect from "effect/Effect"
import { TokenStoreFailed } from "../../OAuthError.ts"
import type { TokenStore } from "../../model/Tokens.ts"
import { plainCause } from "../error/plainCause.ts"
import { readSaved, type Saved, writeSaved } from "./saved.ts"

/** What a store holds: the text, and what it says. */
export interface Stored {
  readonly text: string | undefined
  readonly saved: Saved | undefined
}

const verbs: Record<TokenStoreFailed["operation"], string> = {
  load: "loaded",
  save: "saved",
  lock: "locked",
  unlock: "unlocked"
}

export const storeFailed = (
  operation: TokenStoreFailed["operation"],
  given: unknown,
  redact: (text: string) => string
): TokenStoreFailed => {
  const cause = plainCause(given, redact)
  const why = cause instanceof Error ? cause.message : String(cause)
  return new TokenStoreFailed({ message: `the tokens could not be ${verbs[operation]}: ${why}`, operation, cause })
}

export const load = (
  store: TokenStore,
  redact: (text: string) => string,
  learn: (secret: string) => void
): Effect.Effect<Stored, TokenStoreFailed> =>
  store.load.pipe(
    Effect.mapError((cause) => storeFailed("load", cause, redact)),
    Effect.flatMap((text) => {
      const saved = readSaved(text)
      if (saved === null) return Effect.fail(storeFailed("load", new Error("the store holds something else"), redact))
      if (saved !== undefined) {
        for (const secret of [...saved.seeds, saved.refreshToken, saved.accessToken]) learn(secret)
      }
      return Effect.succeed({ text, saved })
    })
  )

/** Saves in the place of a text. Gives false when another text is there. */
export const save = (
  store: TokenStore,
  saved: Saved | undefined,
  previous: string | undefined,
  redact: (text: string) => string
): Effect.Effect<boolean, TokenStoreFailed> =>
  Effect.mapError(store.save(saved === undefined ? "" : writeSaved(saved), previous), (cause) =>
    storeFailed("save", cause, redact)
  )
