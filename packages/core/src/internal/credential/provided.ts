import * as Effect from "effect/Effect"
import * as Redacted from "effect/Redacted"
import type { CredentialProvider } from "../../model/Credential.ts"

const itself = (cause: unknown): unknown => cause

/** Calls a provider, whichever of its forms it has. An interruption aborts its signal. */
export const provided = (provider: CredentialProvider, refused: string | undefined): Effect.Effect<unknown, unknown> =>
  Effect.suspend(() => {
    const controller = new AbortController()
    const request = {
      refused: refused === undefined ? undefined : Redacted.make(refused),
      signal: controller.signal
    }
    return Effect.try({ try: () => provider(request), catch: itself }).pipe(
      Effect.flatMap((answer) =>
        Effect.isEffect(answer) ? answer : Effect.tryPromise({ try: async () => answer, catch: itself })
      ),
      Effect.onInterrupt(() => Effect.sync(() => controller.abort()))
    )
  })
