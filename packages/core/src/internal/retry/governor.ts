import * as Schedule from "effect/Schedule"
import type { MerakiError } from "../../MerakiError.ts"
import { type Also, alsoRetrying, type RetryOn } from "../call/alsoRetried.ts"
import type { Observer } from "../observe/observer.ts"
import type { RetryBudget } from "./budget.ts"

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
