/**
 * When a failed call is retried: exponential backoff as one `Schedule`.
 *
 * @since 0.2.0
 */
import * as Cause from "effect/Cause"
import * as Context from "effect/Context"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Random from "effect/Random"
import * as Result from "effect/Result"
import * as Schedule from "effect/Schedule"
import { type Also, AlsoRetried, isTrue } from "./internal/call/alsoRetried.ts"
import { remedy } from "./internal/error/remedy.ts"
import { retriesOf } from "./internal/error/retriesOf.ts"
import { monotonicMillis } from "./internal/time/monotonic.ts"
import {
  checkFields,
  count,
  factor,
  flag,
  invalidOption,
  readFields,
  retryOn,
  type Rules,
  time
} from "./internal/option/rules.ts"
import { isMerakiError, type MerakiError } from "./MerakiError.ts"
import type { InvalidConfiguration } from "./model/InvalidConfiguration.ts"
import type { Tag } from "./model/ErrorFacts.ts"

/**
 * The decision of a policy to retry after one failure.
 *
 * @since 0.2.0
 * @category models
 */
export interface Decision {
  /** The `_tag` of the failure; the `name` of an `Error` without one. */
  readonly reason: Tag | (string & {})
  /** Number of the retry, counted from 1. */
  readonly retry: number
  /** The wait before the retry. */
  readonly delay: Duration.Duration
}

/**
 * Settings of a policy for failures of type `E`.
 *
 * @since 0.2.0
 * @category options
 */
export interface Options<in E = MerakiError> {
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
  /**
   * Further failures to retry, with the ordinary backoff: those for which it returns true. It is asked about failures
   * that the policy does not retry by itself, so it adds to them and takes nothing away. The bounds above hold. It is
   * the only way to retry a failure that is no `MerakiError`.
   *
   * It is also asked about a POST that may have been carried out. True repeats it, and what it creates may then exist
   * twice.
   */
  readonly retryOn?: ((error: E) => boolean) | undefined
}

/**
 * The situation in which {@link decide} decides.
 *
 * @since 0.2.0
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
  retryPost: flag,
  retryOn
}

/**
 * Checks settings that come from outside the program, such as a file. The first one that cannot be used is named in the
 * failure, which {@link make} and {@link decide} throw.
 *
 * @since 0.2.0
 * @category constructors
 */
export const check = (options: unknown): Result.Result<Options<unknown>, InvalidConfiguration> => {
  const read = readFields(options)
  if (Result.isFailure(read)) return Result.fail(invalidOption("options", read.failure))
  const [issue] = checkFields(read.success, rules)
  return issue === undefined ? Result.succeed(read.success) : Result.fail(invalidOption(issue.path, issue.problem))
}

const nothing: Also = () => false

/** The least that the jitter of a first retry is drawn from, times four, in milliseconds. */
const leastJitter = 40

/** The name of a failure for people. */
const reasonOf = (error: unknown): string => {
  const { _tag, name } = Object(error) as { readonly _tag?: unknown; readonly name?: unknown }
  return typeof _tag === "string" ? _tag : typeof name === "string" ? name : typeof error
}

const deciding = <E>(
  options: Options<E>
): ((error: unknown, situation: Situation, also: Also) => Decision | undefined) => {
  const checked = Result.getOrThrow(check(options))
  const initialDelay = Duration.toMillis(checked.initialDelay ?? "1 second")
  const growth = checked.factor ?? 2
  const maxDelay = Duration.toMillis(checked.maxDelay ?? "1 minute")
  const retries = checked.retries ?? 5
  const maxElapsed = Duration.toMillis(checked.maxElapsed ?? "5 minutes")
  const maxRetryAfter = Duration.toMillis(checked.maxRetryAfter ?? "2 minutes")
  const retryPost = checked.retryPost ?? false
  const retryOn: Also = checked.retryOn ?? nothing

  const backoff = (error: unknown, { random, retry }: Situation): number => {
    const bound = Math.min(maxDelay, initialDelay * growth ** (retry - 1))
    if (!isMerakiError(error) || !("retryAfter" in error) || error.retryAfter === undefined) return random * bound
    const hint = Duration.toMillis(error.retryAfter)
    // Nobody knows yet that there are others: the first jitter is in proportion to what was asked.
    const jitter = retry === 1 ? Math.min(bound, Math.max(hint, leastJitter)) : bound
    return hint > maxRetryAfter ? Infinity : hint + random * Math.max(jitter / 4, hint / 10)
  }

  const wait = (error: unknown, situation: Situation, also: Also): number => {
    switch (isMerakiError(error) ? remedy(error, retryPost) : undefined) {
      case undefined:
        return isTrue(retryOn(error)) || isTrue(also(error)) ? backoff(error, situation) : Infinity
      case "concurrent-deletion":
        // The same range as in the official client: the API wants deletions one after the other.
        return 30_000 + situation.random * Math.max(0, Math.min(210_000, maxElapsed - situation.elapsed - 30_000))
      case "executing-batches":
        return 60_000 + situation.random * 5_000
      case "backoff":
        return backoff(error, situation)
    }
  }

  return (error, given, also) => {
    const situation = { ...given, retry: given.retry + retriesOf(error) }
    if (situation.retry > retries) return undefined
    const millis = wait(error, situation, also)
    // A wait without an end is none, nor is the product of none and an endless one.
    if (!Number.isFinite(millis) || situation.elapsed + millis > maxElapsed) return undefined
    return { reason: reasonOf(error), retry: situation.retry, delay: Duration.millis(millis) }
  }
}

/**
 * The pure core of every policy: the decision on one failure, or undefined when it stands. Throws an
 * `InvalidConfiguration` that names the setting that cannot be used.
 *
 * A wait is drawn from zero to `initialDelay * factor ** (retry - 1)`, at most `maxDelay` ("full jitter"). A `Retry-After` is
 * waited out to the end, and then a little longer, by a jitter that grows in the same way, so that callers who were
 * turned away together do not come back together. The first one is at most a quarter of what was asked, and 10 ms at least.
 *
 * The retries of a call that has given up count too: its failure is decided on as if they were those of this policy. The
 * situation of the next failure has `retry` one above that of the decision.
 *
 * @since 0.2.0
 * @category constructors
 */
export const decide = <E = unknown>(
  options: Options<E> = {}
): ((error: E, situation: Situation) => Decision | undefined) => {
  const decision = deciding(options)
  return (error, situation) => decision(error, situation, nothing)
}

/**
 * A policy with the given settings. It holds no state: one value serves any number of calls, and combines with every
 * combinator of `Schedule`. Throws an `InvalidConfiguration` that names the setting that cannot be used; {@link check}
 * returns it.
 *
 * It takes failures of any type. Those that are no `MerakiError` are retried only when `retryOn` returns true for them.
 *
 * Around a call that has its own policy, `Effect.retry` with this one does not multiply: the retries of the call count.
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
 * @since 0.2.0
 * @category constructors
 */
export const make = <E = unknown>(options: Options<E> = {}): Schedule.Schedule<Decision, E> => {
  const decision = deciding(options)
  return Schedule.fromStepWithMetadata(
    // A Schedule measures elapsed time by the wall clock, which can be set.
    Effect.map(monotonicMillis, (since) => {
      let retries = 0
      return ({ input }: Schedule.InputMetadata<E>) =>
        Effect.flatMap(Effect.all([Random.next, monotonicMillis, AlsoRetried]), ([random, now, also]) => {
          const decided = decision(input, { retry: retries + 1, elapsed: now - since, random }, also)
          if (decided === undefined) {
            return Cause.done({ reason: reasonOf(input), retry: retries, delay: Duration.zero })
          }
          retries = decided.retry
          return Effect.succeed<[Decision, Duration.Duration]>([decided, decided.delay])
        })
    })
  )
}

/**
 * A Schedule with the services that it needs taken from the environment, so that it fits the `retry` of a client or a
 * call, which needs none.
 *
 * @example
 * ```ts
 * import * as Networks from "@effect-meraki/core/Networks"
 * import * as RetryPolicy from "@effect-meraki/core/RetryPolicy"
 * import * as Context from "effect/Context"
 * import * as Effect from "effect/Effect"
 * import * as Schedule from "effect/Schedule"
 *
 * class Pager extends Context.Service<Pager, { readonly send: (line: string) => Effect.Effect<void> }>()("Pager") {}
 *
 * const told = RetryPolicy.standard.pipe(
 *   Schedule.tap(({ output }) => Pager.use(({ send }) => send(`${output.reason}: retry ${output.retry}`)))
 * )
 *
 * export const network = Effect.flatMap(RetryPolicy.withServices(told), (retry) =>
 *   Networks.getNetwork({ networkId: "N_1" }, { retry })
 * )
 * ```
 *
 * @since 0.2.0
 * @category combinators
 */
export const withServices = <Output, Input, Error, R>(
  schedule: Schedule.Schedule<Output, Input, Error, R>
): Effect.Effect<Schedule.Schedule<Output, Input, Error>, never, R> =>
  Effect.contextWith((services: Context.Context<R>) => {
    // What a fiber has set for itself since then stays.
    const provided = <A, E>(effect: Effect.Effect<A, E, R>): Effect.Effect<A, E> =>
      Effect.updateContext(effect, (current: Context.Context<never>) => Context.merge(services, current))
    return Effect.succeed(
      Schedule.fromStep(
        provided(
          Effect.map(Schedule.toStep(schedule), (step) => (now: number, input: Input) => provided(step(now, input)))
        )
      )
    )
  })

/**
 * The default policy of a client: up to 5 retries within 5 minutes.
 *
 * @since 0.2.0
 * @category constants
 */
export const standard: Schedule.Schedule<Decision> = /*#__PURE__*/ make()

/**
 * The policy without retries.
 *
 * @since 0.2.0
 * @category constants
 */
export const none: Schedule.Schedule<Decision> = /*#__PURE__*/ make({ retries: 0 })
