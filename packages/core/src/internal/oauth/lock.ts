import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Random from "effect/Random"
import type { OAuthError } from "../../OAuthError.ts"
import type { TokenStore } from "../../model/Tokens.ts"
import type { Application } from "./server.ts"
import { storeFailed } from "./stored.ts"

/** Between two looks at a lock that another process has, in milliseconds. */
const betweenLooks = 50

/** How long a lock lasts beyond the time that the server may take: enough to save, in milliseconds. */
const timeToSave = 15_000

/** Waits until a lock is looked at again. */
export const untilNextLook: Effect.Effect<void> = Effect.flatMap(Random.next, (random) =>
  Effect.sleep(betweenLooks * (1 + random))
)

interface Parts {
  readonly application: Application
  readonly store: TokenStore
}

/** Runs an effect with the lock of the store. Gives undefined when another process has it. */
export const locked = <A>(
  { application: { redact, timeout }, store }: Parts,
  effect: Effect.Effect<A, OAuthError>
): Effect.Effect<A | undefined, OAuthError> => {
  const { lock, unlock } = store
  if (lock === undefined) return effect
  return Effect.gen(function* () {
    const owner = `${yield* Random.nextInt}${yield* Random.nextInt}`
    const millis = Duration.toMillis(timeout) + timeToSave
    const isMine = yield* Effect.mapError(lock(owner, millis), (cause) => storeFailed("lock", cause, redact))
    if (!isMine) return undefined
    // It ends by itself as well.
    const release = unlock === undefined ? Effect.void : Effect.ignore(unlock(owner))
    return yield* Effect.ensuring(effect, release)
  })
}
