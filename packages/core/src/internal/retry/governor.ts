import * as Schedule from "effect/Schedule"
import type { MerakiError } from "../../MerakiError.ts"
import { type Also, alsoRetrying } from "../call/alsoRetried.ts"
import type { Observer } from "../observe/observer.ts"
import type { RetryBudget } from "./budget.ts"

type RetryOn = Also<MerakiError> | undefined

/** Both of what a client and a call add to a policy. */
export const eitherOf = (one: RetryOn, other: RetryOn): RetryOn =>
  one === undefined || other === undefined ? (one ?? other) : (error) => one(error) === true || other(error) === true

/**
 * A policy that retries only while the retry budget lasts, and tells the observer of each retry. `also` adds failures to
 * it.
 */
export const governed = (
  policy: Schedule.Schedule<unknown, MerakiError>,
  budget: RetryBudget,
  observer: Observer,
  also?: RetryOn
): Schedule.Schedule<unknown, MerakiError> =>
  (also === undefined ? policy : alsoRetrying(policy, also as Also)).pipe(
    Schedule.while(({ input }) => budget.draw(input)),
    Schedule.tap(({ attempt, duration, input }) => observer.retrying(input, attempt, duration))
  )
