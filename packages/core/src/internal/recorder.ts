import * as Duration from "effect/Duration"
import type { Report } from "../ApiHealth.ts"
import type { MerakiError } from "../MerakiError.ts"

/** Counts what a client sees of the API. */
export interface Recorder {
  /** An attempt that was answered. */
  readonly answered: (operation: string, status: number) => void
  /** An attempt that was not: the connection failed, or its time was over. */
  readonly unanswered: (operation: string) => void
  readonly retried: (error: MerakiError) => void
  readonly waited: (millis: number) => void
  readonly report: () => Report
}

type Counts = Map<string | number, number>

const count = (counts: Counts, key: string | number): void => {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}

const sum = (counts: Counts): number => {
  let total = 0
  for (const value of counts.values()) total += value
  return total
}

export const make = (since: number): Recorder => {
  const byStatus: Counts = new Map()
  const byOperation: Counts = new Map()
  const retries: Counts = new Map()
  let serverErrors = 0
  let transportFailures = 0
  let waited = 0

  return {
    answered: (operation, status) => {
      count(byOperation, operation)
      count(byStatus, status)
      if (status >= 500) serverErrors++
    },
    unanswered: (operation) => {
      count(byOperation, operation)
      transportFailures++
    },
    retried: (error) => count(retries, error._tag),
    waited: (millis) => {
      waited += millis
    },
    report: () => {
      const attempts = sum(byOperation)
      return {
        since: new Date(since),
        attempts,
        byStatus: Object.fromEntries(byStatus),
        byOperation: Object.fromEntries(byOperation),
        serverErrors,
        serverErrorShare: attempts === 0 ? 0 : serverErrors / attempts,
        rateLimited: byStatus.get(429) ?? 0,
        transportFailures,
        retries: Object.fromEntries(retries),
        waited: Duration.millis(waited)
      }
    }
  }
}
