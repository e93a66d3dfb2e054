import * as Clock from "effect/Clock"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import { NoCredential, type WriteError } from "../../MerakiError.ts"
import * as Call from "../call/call.ts"
import type { Keys, NoKey } from "../credential/keys.ts"
import { plainCause } from "../error/plainCause.ts"
import { within } from "../time/within.ts"

/**
 * Waits for the provider, at most as long as an attempt may take, and while there is a key for half of the time that it is
 * still good. That key is good enough then.
 */
const asked = <A>(
  keys: Keys,
  call: Call.Call,
  question: Effect.Effect<A, NoKey>,
  otherwise: (key: string) => A
): Effect.Effect<A, NoCredential> =>
  Effect.flatMap(Clock.currentTimeMillis, (now) => {
    const limit = Duration.min(call.timeout, Duration.millis(keys.rest(now) / 2))
    const late = () => keys.late(new Error(`the provider returned none within ${Duration.format(limit)}`))
    return within(question, limit, () => Effect.map(late(), otherwise))
  }).pipe(
    Effect.catch(({ cause }) =>
      Call.failWith(call, (facts) => new NoCredential({ ...facts, cause: plainCause(cause, call.redact) }))
    ),
    Effect.tapError((error) => Effect.sync(() => Call.failed(call, error)))
  )

/**
 * An attempt with a key from a provider. Calls wait for a key before their turn, so that they do not use up turns
 * meanwhile. When it has expired before the turn comes, they wait once more. After a 401 the request is sent once more
 * if there is another key: nothing was carried out, whatever the method.
 */
export const keyed = <A>(
  keys: Keys,
  call: Call.Call,
  turn: Effect.Effect<void>,
  sent: (key: string) => Effect.Effect<A, WriteError>
): Effect.Effect<A, WriteError> => {
  const fresh = Effect.flatMap(Clock.currentTimeMillis, (now) =>
    keys.isFresh(now) ? Effect.void : asked(keys, call, keys.ask, () => undefined)
  )
  const ready = (isAgain: boolean): Effect.Effect<string, NoCredential> =>
    Effect.andThen(fresh, turn).pipe(
      Effect.flatMap(() => Clock.currentTimeMillis),
      Effect.flatMap((now) => {
        // A key may live shorter than calls wait for their turn.
        const key = keys.valid(now) ?? (isAgain ? keys.latest() : undefined)
        return key === undefined ? ready(true) : Effect.succeed(key)
      })
    )
  const sentWith = (key: string) =>
    Effect.map(sent(key), (answer) => {
      keys.accepted(key)
      return answer
    })

  return Effect.flatMap(ready(false), (key) =>
    Effect.catchTag(sentWith(key), "Unauthorized", (error) =>
      Effect.flatMap(
        asked(keys, call, keys.replaced(key), (another) => another !== key),
        (isReplaced) => (isReplaced ? Effect.flatMap(ready(false), sentWith) : Effect.fail(error))
      )
    )
  )
}
