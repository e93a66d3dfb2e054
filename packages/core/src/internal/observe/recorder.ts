import * as Duration from "effect/Duration"
import type { Attempt, FailedAttempt, Level, Report } from "../../model/HealthReport.ts"
import type { MerakiError } from "../../MerakiError.ts"
import type { Tag } from "../../model/ErrorFacts.ts"
import type { Descriptor } from "../../model/Descriptor.ts"
import { adviceOn, levelOn, type Thresholds } from "./advice.ts"
import type { Call } from "../call/call.ts"
import * as Histogram from "./histogram.ts"
import * as SlidingWindow from "./slidingWindow.ts"

/** What became of an attempt. */
export interface Outcome {
  /** Undefined without an answer. */
  readonly status: number | undefined
  /** The kind of failure; `cancelled` when the caller gave it up. Undefined for a success. */
  readonly kind: Tag | "cancelled" | undefined
  /** Looked up only when somebody reads it. */
  readonly requestId: () => string | undefined
}

/** Counts what a client sees of the API. Cheap for each attempt, bounded in memory. */
export interface Recorder {
  /** An attempt that is over. */
  readonly attempted: (call: Call, now: number, outcome: Outcome) => void
  /** An answer that does not match its declared type. */
  readonly mismatched: (call: Call) => void
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
  error: Tag | undefined
}

type Counts = Map<string | number, number>

const count = (counts: Counts, key: string | number): void => {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}

export const make = (since: number, thresholds: Thresholds): Recorder => {
  const byStatus: Counts = new Map()
  const byOperation: Counts = new Map()
  const retries: Counts = new Map()
  const mismatches: Counts = new Map()
  const window = SlidingWindow.make(thresholds.window)
  const latency = Histogram.make()
  const recent: Array<FailedAttempt> = []
  const ledger: Array<Entry> = []
  let attempts = 0
  let serverErrors = 0
  let transportFailures = 0
  let cancelled = 0
  let waited = 0
  let level: Level = "ok"

  const quantile = (part: number) => Duration.millis(latency.quantile(part))

  return {
    attempted: (call, now, outcome) => {
      const { kind, status } = outcome
      const isCancelled = kind === "cancelled"
      const { descriptor, startedAt: at, url } = call
      const { organizationId } = call.demand
      const isServerError = status !== undefined && status >= 500
      count(byOperation, descriptor.id)
      if (isCancelled) cancelled++
      else if (status === undefined) transportFailures++
      else count(byStatus, status)
      if (isServerError) serverErrors++
      // How long whoever made it was patient says nothing of the API.
      if (!isCancelled) {
        window.add(now, isServerError)
        latency.add(now - at)
        level = levelOn(level, window.counts(now), thresholds)
      }
      // A ring: the newest is written over the oldest.
      const entry = { descriptor, organizationId, at, url, status, error: isCancelled ? undefined : kind }
      const oldest = ledger[attempts % ledgerSize]
      if (oldest === undefined) ledger.push(entry)
      else Object.assign(oldest, entry)
      attempts++
      if (kind === undefined || kind === "cancelled") return
      recent.push({
        at: new Date(now),
        operation: descriptor.id,
        organizationId,
        status,
        error: kind,
        requestId: outcome.requestId()
      })
      if (recent.length > recentSize) recent.shift()
    },
    mismatched: ({ descriptor }) => count(mismatches, descriptor.id),
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
      cancelled,
      retries: Object.fromEntries(retries),
      mismatches: Object.fromEntries(mismatches),
      waited: Duration.millis(waited),
      latency: { p50: quantile(0.5), p95: quantile(0.95), p99: quantile(0.99) },
      advice: adviceOn(level, window.counts(now), thresholds),
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
