import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import type { CredentialProvider } from "../../model/Credential.ts"
import type { Learned } from "../error/learned.ts"
import { provided } from "./provided.ts"
import { readCredential } from "./read.ts"
import { postponed, type Renewal, renewalOf } from "./renewal.ts"
import { makeShared } from "../time/shared.ts"

/** There is no key to send: the provider failed, or returned none. */
export class NoKey {
  readonly cause: unknown

  constructor(cause: unknown) {
    this.cause = cause
  }
}

/** The key of a client that has a provider. */
export interface Keys {
  /** Whether there is a key that need not be asked for yet. */
  readonly isFresh: (now: number) => boolean
  /** The key, if it has not expired. */
  readonly valid: (now: number) => string | undefined
  /** The key, expired or not. */
  readonly latest: () => string | undefined
  /** For how many more milliseconds there is a key; Infinity without one, too. */
  readonly rest: (now: number) => number
  /** The provider takes too long: gives the present key, which is asked for again a little later. */
  readonly late: (cause: Error) => Effect.Effect<string, NoKey>
  /** Asks the provider, once for all who wait. */
  readonly ask: Effect.Effect<void, NoKey>
  /** The API has refused a key with 401: gives whether there is another one, after asking the provider if need be. */
  readonly replaced: (refused: string) => Effect.Effect<boolean, NoKey>
  /** The API has accepted a key. */
  readonly accepted: (key: string) => void
}

interface Held extends Renewal {
  readonly key: string
  /** A 401 before this time is no reason to ask: the last one was, and the key has not been accepted since. */
  readonly askAfter: number
}

/** For how long a key stands that was refused like the one that it replaced, in milliseconds. */
const betweenRefusals = 60_000

/** `learned` is told of every key. */
export const makeKeys = (provider: CredentialProvider, learned: Learned, redact: (text: string) => string): Keys => {
  let held: Held | undefined
  let refused: string | undefined

  const hold = (answer: unknown, now: number): Effect.Effect<void, unknown> => {
    const read = readCredential(answer, now)
    if (Result.isFailure(read)) return Effect.fail(new Error(`the key that the provider returned ${read.failure}`))
    const { expiresAt, key, secrets } = read.success
    for (const secret of [...secrets, key]) learned.add(secret)
    held = { key, ...renewalOf(expiresAt, now), askAfter: refused === undefined ? 0 : now + betweenRefusals }
    refused = undefined
    return Effect.void
  }

  const failed = (cause: unknown, now: number): Effect.Effect<void, NoKey> => {
    if (held === undefined || now >= held.endsAt) return Effect.fail(new NoKey(cause))
    held = { ...held, ...postponed(held, now) }
    const why = redact(cause instanceof Error ? cause.message : String(cause))
    return Effect.logWarning(`the key could not be renewed, and the present one is used until it expires: ${why}`)
  }

  const asking = Effect.suspend(() => provided(provider, refused)).pipe(
    Effect.flatMap((answer) => Effect.flatMap(Clock.currentTimeMillis, (now) => hold(answer, now))),
    Effect.catch((cause) => Effect.flatMap(Clock.currentTimeMillis, (now) => failed(cause, now)))
  )
  const { isRunning, run } = makeShared(asking, () => new NoKey(new Error("the provider of the key was interrupted")))

  const replaced = (key: string): Effect.Effect<boolean, NoKey> =>
    Effect.flatMap(Clock.currentTimeMillis, (now) => {
      // The provider may have been asked for another reason, and return the same key.
      if (isRunning()) return Effect.flatMap(run, () => replaced(key))
      if (held !== undefined) {
        if (held.key !== key) return Effect.succeed(true)
        if (now < held.askAfter) return Effect.succeed(false)
      }
      held = undefined
      refused = key
      return Effect.map(run, () => held?.key !== key)
    })

  return {
    isFresh: (now) => held !== undefined && now < held.renewAt,
    valid: (now) => (held !== undefined && now < held.endsAt ? held.key : undefined),
    latest: () => held?.key,
    rest: (now) => (held === undefined || now >= held.endsAt ? Infinity : held.endsAt - now),
    late: (cause) =>
      Effect.flatMap(Clock.currentTimeMillis, (now) => {
        // All who wait are late at the same time.
        const known = held !== undefined && now < held.renewAt ? Effect.void : failed(cause, now)
        return Effect.map(known, () => held?.key ?? "")
      }),
    ask: run,
    replaced,
    accepted: (key) => {
      if (held?.key === key && held.askAfter > 0) held = { ...held, askAfter: 0 }
    }
  }
}
