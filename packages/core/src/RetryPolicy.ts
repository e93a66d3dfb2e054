/**
 * When a failed call is retried: exponential backoff as one `Schedule` over {@link MerakiError}.
 *
 * @since 0.1.0
 */
import * as Cause from "effect/Cause"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Random from "effect/Random"
import * as Result from "effect/Result"
import * as Schedule from "effect/Schedule"
import { remedy } from "./internal/error/remedy.ts"
import { monotonicMillis } from "./internal/time/monotonic.ts"
import {
  checkFields,
  count,
  factor,
  flag,
  invalidOption,
  readFields,
  type Rules,
  time
} from "./internal/option/rules.ts"
import type { MerakiError } from "./MerakiError.ts"
import type { InvalidConfiguration } from "./model/InvalidConfiguration.ts"
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
  /** The longest first wait (default 1 second). */
  readonly initialDelay?: Duration.Input | undefined
  /** By how much the longest wait grows from retry to retry (default 2). */
  readonly factor?: number | undefined
  /** The longest wait that is not asked for by the API (default 60 seconds). */
  readonly maxDelay?: Duration.Input | undefined
  /** Most retries of a call (default 5). */
  readonly retries?: number | undefined
  /** No wait may end later than this after the first failure (default 5 minutes). */
  readonly maxElapsed?: Duration.Input | undefined
  /** A call that the API asks to hold back for longer than this fails at once (default 2 minutes). */
  readonly maxRetryAfter?: Duration.Input | undefined
  /**
   * Whether a POST is repeated after a server error, a timeout or a lost answer, although what it creates may then
   * exist twice (default false). A 429, a refused connection and an unknown host are retried either way.
   */
  readonly retryPost?: boolean | undefined
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

const rules: Rules<keyof Options> = {
  initialDelay: time,
  factor,
  maxDelay: time,
  retries: count,
  maxElapsed: time,
  maxRetryAfter: time,
  retryPost: flag
}

/**
 * Checks settings that come from outside the program, such as a file. The first one that cannot be used is named in the
 * failure, which {@link make} and {@link decide} throw.
 *
 * @since 0.1.0
 * @category constructors
 */
export const check = (options: unknown): Result.Result<Options, InvalidConfiguration> => {
  const read = readFields(options)
  if (Result.isFailure(read)) return Result.fail(invalidOption("options", read.failure))
  const [issue] = checkFields(read.success, rules)
  return issue === undefined ? Result.succeed(read.success) : Result.fail(invalidOption(issue.path, issue.problem))
}

/**
 * The pure core of every policy: the decision on one failure, or undefined when it stands. Throws an
 * `InvalidConfiguration` that names the setting that cannot be used.
 *
 * A wait is drawn from zero to `initialDelay * factor ** (retry - 1)`, at most `maxDelay` ("full jitter"). A `Retry-After` is
 * waited out to the end, and then a little longer, by a jitter that grows in the same way, so that callers who were
 * turned away together do not come back together.
 *
 * @since 0.1.0
 * @category constructors
 */
export const decide = (options: Options = {}): ((error: MerakiError, situation: Situation) => Decision | undefined) => {
  const checked = Result.getOrThrow(check(options))
  const initialDelay = Duration.toMillis(checked.initialDelay ?? "1 second")
  const growth = checked.factor ?? 2
  const maxDelay = Duration.toMillis(checked.maxDelay ?? "1 minute")
  const retries = checked.retries ?? 5
  const maxElapsed = Duration.toMillis(checked.maxElapsed ?? "5 minutes")
  const maxRetryAfter = Duration.toMillis(checked.maxRetryAfter ?? "2 minutes")
  const retryPost = checked.retryPost ?? false

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
        const backoff = Math.min(maxDelay, initialDelay * growth ** (retry - 1))
        if (!("retryAfter" in error) || error.retryAfter === undefined) return random * backoff
        const hint = Duration.toMillis(error.retryAfter)
        return hint > maxRetryAfter ? Infinity : hint + random * Math.max(backoff / 4, hint / 10)
      }
    }
  }

  return (error, situation) => {
    if (situation.retry > retries) return undefined
    const millis = wait(error, situation)
    // A wait without an end is none, nor is the product of none and an endless one.
    if (!Number.isFinite(millis) || situation.elapsed + millis > maxElapsed) return undefined
    return { reason: error._tag, retry: situation.retry, delay: Duration.millis(millis) }
  }
}

/**
 * A policy with the given settings. It holds no state: one value serves any number of calls, and combines with every
 * combinator of `Schedule`. Throws an `InvalidConfiguration` that names the setting that cannot be used; {@link check}
 * returns it.
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
