import { kindOf } from "../../model/ErrorFacts.ts"
import type { MerakiError } from "../../MerakiError.ts"

/**
 * What keeps an outage from multiplying load: retries of server errors, lost connections and timeouts draw on a store
 * that successes fill. When it is empty, failures surface at once. A call that gets through gives back what it drew, so
 * that even a high rate of errors is ridden out as long as retrying helps.
 */
export interface RetryBudget {
  /** Takes what one retry of this failure costs; false when the store does not hold it. */
  readonly draw: (error: MerakiError) => boolean
  /** Books a call that succeeded, and what its retries drew. */
  readonly succeeded: (drawn: number) => void
}

/** Enough for a hundred calls at once of which every second attempt fails. */
const capacity = 1500

/** What one retry costs. */
export const costOf = (error: MerakiError): number => (kindOf(error).isOutage ? 5 : 0)

export const make = (): RetryBudget => {
  let store = capacity
  return {
    draw: (error) => {
      const cost = costOf(error)
      if (cost > store) return false
      store -= cost
      return true
    },
    succeeded: (drawn) => {
      store = Math.min(capacity, store + Math.max(1, drawn))
    }
  }
}
