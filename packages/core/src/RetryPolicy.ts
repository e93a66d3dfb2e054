/**
 * When a failed call is retried: exponential backoff as one `Schedule` over {@link MerakiError}.
 *
 * @since 0.1.0
 */
import * as Cause from "effect/Cause"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Random from "effect/Random"
import * as Schedule from "effect/Schedule"
import { remedy } from "./internal/error/remedy.ts"
import { monotonicMillis } from "./internal/limits/monotonic.ts"
import type { MerakiError } from "./MerakiError.ts"
import type { Tag } from "./model/ErrorFacts.ts"

/**
 * The decision of a policy to retry after one failure.
 *
 * @since 0.1.0
 * @category models
 */
export interface Decision {
  /** The kind of failure. */
  readonly reason: Tag
  /** Number of the retry, counted from 1. */
  readonly retry: number
  /** The wait before the retry. */
  readonly delay: Duration.Duration
}

/**
 * Settings of a policy.
 *
 * @since 0.1.0
 * @category options
 */
export interface Options {
  /** The bound of the first wait (default 1 second). */
  readonly initialDelay?: Duration.Input
  /** The growth of the bound from retry to retry (default 2). */
  readonly factor?: number
  /** The largest bound (default 60 seconds). A `Retry-After` may ask for more. */
  readonly maxDelay?: Duration.Input
  /** The largest number of retries of a call (default 5). */
  readonly retries?: number
  /** No wait ends later than this after the first failure (default 5 minutes). */
  readonly maxElapsed?: Duration.Input
  /** When a `Retry-After` asks for more than this, the error is returned at once (default 2 minutes). */
  readonly maxRetryAfter?: Duration.Input
  /**
   * Whether a POST is repeated after a server error, a timeout or a lost answer, although what it creates may then
   * exist twice (default false). A 429, a refused connection and an unknown host are retried either way.
   */
  readonly retryPost?: boolean
}

/**
 * The situation in which {@link decide} decides.
 *
 * @since 0.1.0
 * @category models
 */
export interface Situation {
  /** Number of the retry to decide on, counted from 1. */
  readonly retry: number
  /** Milliseconds since the first failure. */
  readonly elapsed: number
  /** A random number from 0 to 1. */
  readonly random: number
}

/**
 * Returns the pure function behind every policy. It decides on one failure; undefined means that there is no retry.
 *
 * A wait is random between zero and `initialDelay * factor ** (retry - 1)`, at most `maxDelay` ("full jitter"). A
 * `Retry-After` is waited out and then a jitter on top of it, which grows in the same way. So calls that were refused
 * together do not return together.
 *
 * @since 0.1.0
 * @category constructors
 */
export const decide = (options: Options = {}): ((error: MerakiError, situation: Situation) => Decision | undefined) => {
  const initialDelay = Duration.toMillis(options.initialDelay ?? "1 second")
  const factor = options.factor ?? 2
  const maxDelay = Duration.toMillis(options.maxDelay ?? "1 minute")
  const retries = options.retries ?? 5
  const maxElapsed = Duration.toMillis(options.maxElapsed ?? "5 minutes")
  const maxRetryAfter = Duration.toMillis(options.maxRetryAfter ?? "2 minutes")
  const retryPost = options.retryPost ?? false

  const wait = (error: MerakiError, { elapsed, random, retry }: Situation): number => {
    switch (remedy(error, retryPost)) {
      case undefined:
        return Infinity
      case "concurrent-deletion":
        // The same range as in the official client: the API wants deletions one after the other.
        return 30_000 + random * Math.max(0, Math.min(210_000, maxElapsed - elapsed - 30_000))
      case "executing-batches":
        return 60_000 + random * 5_000
      case "backoff": {
        const backoff = Math.min(maxDelay, initialDelay * factor ** (retry - 1))
        if (!("retryAfter" in error) || error.retryAfter === undefined) return random * backoff
        const hint = Duration.toMillis(error.retryAfter)
        return hint > maxRetryAfter ? Infinity : hint + random * Math.max(backoff / 4, hint / 10)
      }
    }
  }

  return (error, situation) => {
    if (situation.retry > retries) return undefined
    const millis = wait(error, situation)
    if (situation.elapsed + millis > maxElapsed) return undefined
    return { reason: error._tag, retry: situation.retry, delay: Duration.millis(millis) }
  }
}

/**
 * A policy with the given settings. It holds no state: one value serves any number of calls, and combines with every
 * combinator of `Schedule`.
 *
 * @example
 * ```ts
 * import * as RetryPolicy from "@effect-meraki/core/RetryPolicy"
 * import * as Effect from "effect/Effect"
 * import * as Schedule from "effect/Schedule"
 *
 * export const patient = RetryPolicy.make({ retries: 10, maxElapsed: "15 minutes" }).pipe(
 *   Schedule.tap(({ output }) => Effect.log(`${output.reason}: retry ${output.retry}`))
 * )
 * ```
 *
 * @since 0.1.0
 * @category constructors
 */
export const make = (options: Options = {}): Schedule.Schedule<Decision, MerakiError> => {
  const decision = decide(options)
  return Schedule.fromStepWithMetadata(
    // A Schedule measures elapsed time by the wall clock, which can be set.
    Effect.map(
      monotonicMillis,
      (since) =>
        ({ attempt, input }: Schedule.InputMetadata<MerakiError>) =>
          Effect.flatMap(Effect.zip(Random.next, monotonicMillis), ([random, now]) => {
            const decided = decision(input, { retry: attempt, elapsed: now - since, random })
            return decided === undefined
              ? Cause.done({ reason: input._tag, retry: attempt - 1, delay: Duration.zero })
              : Effect.succeed<[Decision, Duration.Duration]>([decided, decided.delay])
          })
    )
  )
}

/**
 * The default policy of a client: up to 5 retries within 5 minutes.
 *
 * @since 0.1.0
 * @category constants
 */
export const standard: Schedule.Schedule<Decision, MerakiError> = /*#__PURE__*/ make()

/**
 * The policy without retries.
 *
 * @since 0.1.0
 * @category constants
 */
export const none: Schedule.Schedule<Decision, MerakiError> = /*#__PURE__*/ make({ retries: 0 })
