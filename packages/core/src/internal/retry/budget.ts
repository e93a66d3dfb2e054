import { kindOf } from "../../model/ErrorFacts.ts"
import type { MerakiError } from "../../MerakiError.ts"

/**
 * The retry budget of a client. It keeps retries from multiplying the load during an outage. Retries of server errors,
 * lost connections and timeouts draw on it, and successes fill it. While it is empty, errors are returned at once. A
 * successful call returns what its own retries drew, so the budget lasts as long as retries help.
 */
export interface RetryBudget {
  /** Takes the cost of one retry of this failure; false when the budget does not cover it. */
  readonly draw: (error: MerakiError) => boolean
  /** Records a successful call, and what its retries drew. */
  readonly succeeded: (drawn: number) => void
}

/** Enough for a hundred calls at once whose attempts fail half of the time. */
const capacity = 1500

/** The cost of one retry. */
export const costOf = (error: MerakiError): number => (kindOf(error).asksToWait === true ? 0 : 5)

export const make = (): RetryBudget => {
  let left = capacity
  return {
    draw: (error) => {
      const cost = costOf(error)
      if (cost > left) return false
      left -= cost
      return true
    },
    succeeded: (drawn) => {
      left = Math.min(capacity, left + Math.max(1, drawn))
    }
  }
}
