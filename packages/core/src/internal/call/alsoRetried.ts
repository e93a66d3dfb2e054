import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import { isPromiseLike } from "effect/Predicate"
import * as Schedule from "effect/Schedule"
import type { MerakiError } from "../../MerakiError.ts"

/** Whether a failure that a policy does not retry by itself is retried all the same: when it returns true, and nothing else. */
export type Also<in E = unknown> = (error: E) => unknown

/** What the client or the call of the policy under way adds to it. Combinators of `Schedule` pass it on. */
export const AlsoRetried: Context.Reference<Also> = /*#__PURE__*/ Context.Reference<Also>(
  "@effect-meraki/core/AlsoRetried",
  { defaultValue: () => () => false }
)

/** A Schedule that tells the policies in it what else to retry. Only its own steps know. */
export const alsoRetrying = <Output, Input>(
  schedule: Schedule.Schedule<Output, Input>,
  also: Also
): Schedule.Schedule<Output, Input> =>
  Schedule.fromStep(
    Effect.map(
      Schedule.toStep(schedule),
      (step) => (now: number, input: Input) => Effect.provideService(step(now, input), AlsoRetried, also)
    )
  )

export type RetryOn = ((error: MerakiError) => boolean) | undefined

/** Whether a function said true, and nothing else. Throws for a Promise, which comes too late. */
export const isTrue = (answer: unknown): boolean => {
  if (isPromiseLike(answer))
    throw new TypeError("retryOn must return true or false at once, and has returned a Promise")
  return answer === true
}

/** What is around a call and what is its own add up. */
export const eitherOf = (one: RetryOn, other: RetryOn): RetryOn =>
  one === undefined || other === undefined ? (one ?? other) : (error) => isTrue(one(error)) || isTrue(other(error))
