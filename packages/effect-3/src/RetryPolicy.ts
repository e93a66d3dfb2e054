/**
 * When a failed call is tried again: exponential backoff as one `Schedule` over {@link MerakiError}, decided by the very
 * function that the client's built-in retrying uses.
 *
 * @since 0.1.0
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
 * What a policy decided about one failure: to try again after `delay`.
 *
 * @since 0.1.0
 * @category models
 */
export interface Decision {
  /** The failure that is to be got over. */
  readonly reason: MerakiError["_tag"]
  /** Number of the retry, counted from 1. */
  readonly retry: number
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
  readonly initialDelay?: Duration.DurationInput | undefined
  /** By how much the longest wait grows from retry to retry (default 2). */
  readonly factor?: number | undefined
  /** The longest wait that is not asked for by the API (default 60 seconds). */
  readonly maxDelay?: Duration.DurationInput | undefined
  /** Most retries of a call (default 5). */
  readonly retries?: number | undefined
  /** No wait ends later than this after the first failure (default 5 minutes). */
  readonly maxElapsed?: Duration.DurationInput | undefined
  /** A call that the API asks to hold back for longer than this fails at once (default 2 minutes). */
  readonly maxRetryAfter?: Duration.DurationInput | undefined
  /** Whether a POST is repeated even where that may create twice (default false). */
  readonly retryPost?: boolean | undefined
}

/**
 * A policy. The client takes it as its `retry` option, and `Effect.retry` as a `Schedule`. A combinator of `Schedule` makes
 * a plain `Schedule` of it, which only `Effect.retry` takes.
 *
 * @since 0.1.0
 * @category models
 */
export interface RetryPolicy extends Schedule.Schedule<Decision, MerakiError>, Retrying {}

/** The number of the next retry, and the time of the first failure. */
interface State {
  readonly retry: number
  readonly start: number | undefined
}

/**
 * A policy with the given settings, for `Effect.retry` and every combinator of `Schedule`. It holds no state: one value
 * serves any number of calls. Made for a client whose own retrying is off (`retry: false`); on top of it, both would
 * retry. Throws an `InvalidConfiguration` when a setting cannot be used.
 *
 * @example
 * ```ts
 * import { Meraki, Networks, RetryPolicy } from "@effect-meraki/effect-3"
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
 *   Effect.provide(Meraki.layerConfig({ retry: false }).pipe(Layer.provide(FetchHttpClient.layer)))
 * )
 * ```
 *
 * @since 0.1.0
 * @category constructors
 */
export const make = (options: Options = {}): RetryPolicy => {
  const retryOptions = inMillis(options, "initialDelay", "maxDelay", "maxElapsed", "maxRetryAfter")
  const decide = decideRetry(retryOptions)
  const schedule = Schedule.makeWithState({ retry: 1, start: undefined }, (now, error: MerakiError, state: State) =>
    Effect.map(Random.next, (random) => {
      const { retry, start = now } = state
      const decided = decide(error, { retry, elapsed: now - start, random })
      if (decided === undefined) {
        const last: Decision = { reason: error._tag, retry: retry - 1, delay: Duration.zero }
        return [state, last, ScheduleDecision.done] as const
      }
      const next = { retry: retry + 1, start }
      const interval = ScheduleInterval.after(now + decided.delay)
      const decision: Decision = { ...decided, delay: Duration.millis(decided.delay) }
      return [next, decision, ScheduleDecision.continueWith(interval)] as const
    })
  )
  return Object.assign(schedule, { retryOptions })
}

/**
 * The policy of a client that was given none: up to 5 retries within 5 minutes.
 *
 * @since 0.1.0
 * @category constants
 */
export const standard: RetryPolicy = /*#__PURE__*/ make()

/**
 * Never tries again.
 *
 * @since 0.1.0
 * @category constants
 */
export const none: RetryPolicy = /*#__PURE__*/ make({ retries: 0 })
