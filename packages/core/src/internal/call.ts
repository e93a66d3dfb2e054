import * as Clock from "effect/Clock"
import type * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import type { CallFacts, MerakiError } from "../MerakiError.ts"
import type { Descriptor } from "../Operation.ts"
import type * as RateLimiter from "../RateLimiter.ts"
import type { TransportRequest } from "../Transport.ts"

/** One call under way. It lives as long as the call and is seen by nobody else. */
export interface Call {
  readonly descriptor: Descriptor
  /** What the limiter needs to know of it; more, once it is known whose it is. */
  limited: RateLimiter.Request
  /** For one attempt. */
  readonly timeout: Duration.Duration
  /** Takes secrets out of what is to be shown. */
  readonly redact: (text: string) => string
  /** When the whole call has to be over, in milliseconds; undefined without a deadline. */
  endsAt: number | undefined
  /** Milliseconds that the last of its requests waited for the limits. */
  waited: number
  /** Requests sent so far. */
  attempts: number
  /** When the last of them was sent, in milliseconds. */
  startedAt: number
  /** Where to see what came of a write, once a 303 has told; from then on nothing is written again. */
  seeOther: TransportRequest | undefined
  /** Where the last of them went. */
  url: string
  /** Status of what the last of them was answered with, redirects included. */
  status: number | undefined
  lastError: MerakiError | undefined
  /** Whether an earlier attempt may have been carried out although it failed. */
  ambiguous: boolean
  /** What its retries have taken from the retry budget. */
  drawn: number
}

/** Fails with an error that knows the call and the time. */
export const failWith = <E extends MerakiError>(
  { attempts, descriptor, redact, url }: Call,
  error: (facts: CallFacts, now: number) => E
): Effect.Effect<never, E> =>
  Effect.flatMap(Clock.currentTimeMillis, (now) => {
    const { id, method, path } = descriptor
    return Effect.fail(error({ operation: id, method, path, url: redact(url), attempts, at: new Date(now) }, now))
  })
