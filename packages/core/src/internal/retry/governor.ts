import * as Schedule from "effect/Schedule"
import type { MerakiError } from "../../MerakiError.ts"
import type { Observer } from "../observe/observer.ts"
import type { RetryBudget } from "./budget.ts"

/** A policy that retries only while the retry budget lasts, and tells the observer of each retry. */
export const governed = (
  policy: Schedule.Schedule<unknown, MerakiError>,
  budget: RetryBudget,
  observer: Observer
): Schedule.Schedule<unknown, MerakiError> =>
  policy.pipe(
    Schedule.while(({ input }) => budget.draw(input)),
    Schedule.tap(({ attempt, duration, input }) => observer.retrying(input, attempt, duration))
  )
