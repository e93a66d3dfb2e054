import * as RetryPolicy from "@effect-meraki/core/RetryPolicy"
import * as Duration from "effect/Duration"
import { retryOptionsOf } from "./internal/settings.ts"
import type { MerakiError } from "./MerakiError.ts"
import type { RetryOptions } from "./Operation.ts"

/**
 * The input of {@link decideRetry} besides the failure.
 *
 * @since 0.2.0
 * @category models
 */
export interface RetrySituation {
  /** Number of the retry to decide on, counted from 1. */
  readonly retry: number
  /** Milliseconds since the first failure. */
  readonly elapsed: number
  /** A random number from 0 to 1. */
  readonly random: number
}

/**
 * A decision to retry.
 *
 * @since 0.2.0
 * @category models
 */
export interface RetryDecision {
  /** The `_tag` of the failure; the `name` of an `Error` without one. */
  readonly reason: MerakiError["_tag"] | (string & {})
  /** Number of the retry, counted from 1. */
  readonly retry: number
  /** The wait before the retry, in milliseconds. */
  readonly delay: number
}

/**
 * Returns the client's own decision on a failure, or undefined for no retry. It is pure: time and randomness are in the
 * situation. The retries that a failed call has made by itself count too, so the situation of the next failure has `retry`
 * one above that of the decision. A failure that is no `MerakiError` is retried only when `retryOn` returns true for it. Throws an
 * `InvalidConfiguration` when an option cannot be used.
 *
 * @since 0.2.0
 * @category constructors
 */
export const decideRetry = <E = unknown>(
  options: RetryOptions<E> = {}
): ((error: E, situation: RetrySituation) => RetryDecision | undefined) => {
  const decide = RetryPolicy.decide(retryOptionsOf(options))
  return (error, situation) => {
    const decision = decide(error, situation)
    return decision === undefined ? undefined : { ...decision, delay: Duration.toMillis(decision.delay) }
  }
}
