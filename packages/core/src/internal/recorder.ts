import * as Duration from "effect/Duration"
import type { Advice, Attempt, Failure, Report } from "../ApiHealth.ts"
import type { MerakiError } from "../MerakiError.ts"
import type { Descriptor } from "../Operation.ts"
import { adviceOn, type Thresholds } from "./advice.ts"
import type { Call } from "./call.ts"
import * as Histogram from "./histogram.ts"
import * as SlidingWindow from "./slidingWindow.ts"

/** Counts what a client sees of the API. Cheap for each attempt, bounded in memory. */
export interface Recorder {
  /** An attempt that is over; the error of one that failed. */
  readonly attempted: (call: Call, now: number, status: number | undefined, error: MerakiError | undefined) => void
  readonly retried: (error: MerakiError) => void
  readonly waited: (millis: number) => void
  readonly report: (now: number) => Report
  readonly ledger: () => { readonly attempts: ReadonlyArray<Attempt>; readonly isComplete: boolean }
}

/** Attempts kept for reconciliation. */
const ledgerSize = 10_000
/** Failures kept for a case with support. */
const recentSize = 50

// What it needs of a call, and not the call: that holds on to errors with their bodies and stacks.
interface Entry {
  descriptor: Descriptor
  organizationId: string | undefined
  at: number
  url: string
  status: number | undefined
  error: MerakiError["_tag"] | undefined
}

type Counts = Map<string | number, number>

const count = (counts: Counts, key: string | number): void => {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}

export const make = (since: number, thresholds: Thresholds): Recorder => {
  const byStatus: Counts = new Map()
  const byOperation: Counts = new Map()
  const retries: Counts = new Map()
  const window = SlidingWindow.make(thresholds.window)
  const latency = Histogram.make()
  const recent: Array<Failure> = []
  const ledger: Array<Entry> = []
  let attempts = 0
  let serverErrors = 0
  let transportFailures = 0
  let waited = 0
  let advice: Advice = { level: "ok", reason: "" }

  const judge = (now: number): Advice => (advice = adviceOn(advice.level, window.counts(now), thresholds))
  const quantile = (part: number) => Duration.millis(latency.quantile(part))

  return {
    attempted: (call, now, status, error) => {
      const { descriptor, startedAt: at, url } = call
      const { organizationId } = call.limited
      const isServerError = status !== undefined && status >= 500
      count(byOperation, descriptor.id)
      if (status === undefined) transportFailures++
      else count(byStatus, status)
      if (isServerError) serverErrors++
      window.add(now, isServerError)
      latency.add(now - at)
      // A ring: the newest is written over the oldest.
      const entry = { descriptor, organizationId, at, url, status, error: error?._tag }
      const oldest = ledger[attempts % ledgerSize]
      if (oldest === undefined) ledger.push(entry)
      else Object.assign(oldest, entry)
      attempts++
      if (error === undefined) return
      recent.push({
        at: new Date(now),
        operation: descriptor.id,
        organizationId,
        status,
        error: error._tag,
        requestId: "requestId" in error ? error.requestId : undefined
      })
      if (recent.length > recentSize) recent.shift()
    },
    retried: (error) => count(retries, error._tag),
    waited: (millis) => {
      waited += millis
    },
    report: (now) => ({
      since: new Date(since),
      until: new Date(now),
      attempts,
      byStatus: Object.fromEntries(byStatus),
      byOperation: Object.fromEntries(byOperation),
      serverErrors,
      serverErrorShare: attempts === 0 ? 0 : serverErrors / attempts,
      rateLimited: byStatus.get(429) ?? 0,
      transportFailures,
      retries: Object.fromEntries(retries),
      waited: Duration.millis(waited),
      latency: { p50: quantile(0.5), p95: quantile(0.95), p99: quantile(0.99) },
      advice: judge(now),
      recent: [...recent]
    }),
    ledger: () => {
      const oldest = attempts > ledgerSize ? attempts % ledgerSize : 0
      return {
        isComplete: attempts <= ledgerSize,
        attempts: [...ledger.slice(oldest), ...ledger.slice(0, oldest)].map(
          ({ at, descriptor, error, organizationId, status, url }) => ({
            at: new Date(at),
            operation: descriptor.id,
            method: descriptor.method,
            path: new URL(url).pathname,
            organizationId,
            status,
            error
          })
        )
      }
    }
  }
}
