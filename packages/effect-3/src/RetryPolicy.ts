/**
 * When a failed call is retried: exponential backoff as one `Schedule`. Its decisions are those of the client's own retries.
 *
 * @since 0.2.0
 */
import { decideRetry, type MerakiError } from "@effect-meraki/promise"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Random from "effect/Random"
import * as Schedule from "effect/Schedule"
import * as ScheduleDecision from "effect/ScheduleDecision"
import * as ScheduleInterval from "effect/ScheduleInterval"
import { inMillis, type Retrying } from "./internal/settings.ts"

/**
 * A decision to retry after `delay`.
 *
 * @since 0.2.0
 * @category models
 */
export interface Decision {
  /** The `_tag` of the failure; the `name` of an `Error` without one. */
  readonly reason: MerakiError["_tag"] | (string & {})
  /** Number of the retry, counted from 1. */
  readonly retry: number
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
  readonly initialDelay?: Duration.DurationInput | undefined
  /** The factor by which the longest wait grows with each retry (default 2). */
  readonly factor?: number | undefined
  /** The longest wait, unless the API asks for more (default 60 seconds). */
  readonly maxDelay?: Duration.DurationInput | undefined
  /** The largest number of retries of a call (default 5). */
  readonly retries?: number | undefined
  /** The longest time from the first failure to the end of the last wait (default 5 minutes). */
  readonly maxElapsed?: Duration.DurationInput | undefined
  /** A call fails at once when the API asks to wait for longer than this (default 2 minutes). */
  readonly maxRetryAfter?: Duration.DurationInput | undefined
  /** Whether a POST is retried where it may create something twice (default false). */
  readonly retryPost?: boolean | undefined
  /**
   * Further failures to retry, within the bounds above: those for which it returns true. It is asked about failures that
   * the policy does not retry by itself, so it adds to them and takes nothing away. It is the only way to retry a failure
   * that is no `MerakiError`.
   *
   * It is also asked about a POST that may have been carried out. True repeats it, and what it creates may then exist
   * twice.
   */
  readonly retryOn?: ((error: E) => boolean) | undefined
}

/**
 * A policy: the option `retry` of a client or a call, and a `Schedule` for `Effect.retry`. A combinator of `Schedule` returns
 * a plain `Schedule`, which only `Effect.retry` takes.
 *
 * @since 0.2.0
 * @category models
 */
export interface RetryPolicy<in E = unknown> extends Schedule.Schedule<Decision, E>, Retrying<E> {}

/** The name of a failure for people. */
const reasonOf = (error: unknown): string => {
  const { _tag, name } = Object(error) as { readonly _tag?: unknown; readonly name?: unknown }
  return typeof _tag === "string" ? _tag : typeof name === "string" ? name : typeof error
}

/** The number of the next retry, and the time of the first failure. */
interface State {
  readonly retry: number
  readonly start: number | undefined
}

/**
 * A policy with these settings, for the option `retry`, for `Effect.retry` and for the combinators of `Schedule`. It holds no
 * state: one value serves any number of calls. Around a call that has its own policy, `Effect.retry` with this one does
 * not multiply: the retries of the call count. Throws an `InvalidConfiguration` that names a wrong setting.
 *
 * It takes failures of any type. Those that are no `MerakiError` are retried only when `retryOn` returns true for them.
 *
 * @example
 * ```ts
 * import { MerakiClient, Networks, RetryPolicy } from "@effect-meraki/effect-3"
 * import * as FetchHttpClient from "@effect/platform/FetchHttpClient"
 * import * as Effect from "effect/Effect"
 * import * as Layer from "effect/Layer"
 * import * as Schedule from "effect/Schedule"
 *
 * const told = RetryPolicy.make({ retries: 10, maxElapsed: "15 minutes" }).pipe(
 *   Schedule.tapOutput(({ reason, retry }) => Effect.log(`${reason}: retry ${retry}`))
 * )
 *
 * export const network = Networks.getNetwork({ networkId: "N_1" }).pipe(
 *   Effect.retry(told),
 *   Effect.provide(MerakiClient.layerConfig({ retry: RetryPolicy.none }).pipe(Layer.provide(FetchHttpClient.layer)))
 * )
 * ```
 *
 * @since 0.2.0
 * @category constructors
 */
export const make = <E = unknown>(options: Options<E> = {}): RetryPolicy<E> => {
  const retryOptions = inMillis(options, "initialDelay", "maxDelay", "maxElapsed", "maxRetryAfter")
  const decide = decideRetry(retryOptions)
  const schedule = Schedule.makeWithState({ retry: 1, start: undefined }, (now, error: E, state: State) =>
    Effect.map(Random.next, (random) => {
      const { retry, start = now } = state
      const decided = decide(error, { retry, elapsed: now - start, random })
      if (decided === undefined) {
        const last: Decision = { reason: reasonOf(error), retry: retry - 1, delay: Duration.zero }
        return [state, last, ScheduleDecision.done] as const
      }
      // The retries that the call has made by itself count.
      const next = { retry: decided.retry + 1, start }
      const interval = ScheduleInterval.after(now + decided.delay)
      const decision: Decision = { ...decided, delay: Duration.millis(decided.delay) }
      return [next, decision, ScheduleDecision.continueWith(interval)] as const
    })
  )
  return Object.assign(schedule, { retryOptions })
}

/**
 * The default policy: up to 5 retries within 5 minutes.
 *
 * @since 0.2.0
 * @category constants
 */
export const standard: RetryPolicy = /*#__PURE__*/ make()

/**
 * No retries.
 *
 * @since 0.2.0
 * @category constants
 */
export const none: RetryPolicy = /*#__PURE__*/ make({ retries: 0 })
