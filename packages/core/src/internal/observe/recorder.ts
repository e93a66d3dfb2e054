import * as Duration from "effect/Duration"
import type { MerakiError } from "../../MerakiError.ts"
import type { Tag } from "../../model/ErrorFacts.ts"
import type { FailedAttempt, Level, Report } from "../../model/HealthReport.ts"
import type { Call } from "../call/call.ts"
import type { Mismatch } from "../shape/check.ts"
import { adviceOn, levelOn, type Thresholds } from "./advice.ts"
import * as Histogram from "./histogram.ts"
import * as Ledger from "./ledger.ts"
import * as Mismatches from "./mismatches.ts"
import * as SlidingWindow from "./slidingWindow.ts"

/** How an attempt ended. */
export interface Outcome {
  /** Undefined without an answer. */
  readonly status: number | undefined
  /**
   * The kind of failure; `cancelled` when the caller gave it up, `defect` when something threw that has no error of its own.
   * Undefined for a success.
   */
  readonly kind: Tag | "cancelled" | "defect" | undefined
  /** Looked up only when it is read. */
  readonly requestId: () => string | undefined
}

/** Counts the attempts of a client, cheaply and in bounded memory. */
export interface Recorder {
  /** An attempt that is over. */
  readonly attempted: (call: Call, now: number, outcome: Outcome) => void
  /** An answer that does not match its declared type. */
  readonly mismatched: (call: Call, mismatches: ReadonlyArray<Mismatch>) => void
  readonly retried: (error: MerakiError) => void
  readonly waited: (millis: number) => void
  readonly report: (now: number) => Report
  readonly ledger: Ledger.Ledger["read"]
}

/** The largest number of failures kept for a support case. */
const recentSize = 50

type Counts = Map<string | number, number>

const count = (counts: Counts, key: string | number): void => {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}

const makeCounts = (thresholds: Thresholds) => ({
  byStatus: new Map() as Counts,
  byOperation: new Map() as Counts,
  retries: new Map() as Counts,
  mismatches: new Map() as Counts,
  places: Mismatches.make(),
  window: SlidingWindow.make(thresholds.window),
  latency: Histogram.make(),
  ledger: Ledger.make(),
  recent: [] as Array<FailedAttempt>,
  attempts: 0,
  serverErrors: 0,
  transportFailures: 0,
  cancelled: 0,
  defects: 0,
  waited: 0,
  level: "ok" as Level
})

type Seen = ReturnType<typeof makeCounts>

/** Counts an attempt and updates the level of the advice. */
const book = (
  seen: Seen,
  thresholds: Thresholds,
  { redactCredentials, demand: { organizationId }, descriptor, startedAt: at, url }: Call,
  now: number,
  { kind, status }: Outcome
): void => {
  const isCancelled = kind === "cancelled"
  const isServerError = (status ?? 0) >= 500
  seen.attempts++
  count(seen.byOperation, descriptor.id)
  if (isCancelled) seen.cancelled++
  else if (kind === "defect") seen.defects++
  else if (status === undefined) seen.transportFailures++
  else count(seen.byStatus, status)
  if (isServerError) seen.serverErrors++
  // How long a caller was patient says nothing of the API, nor does what threw.
  if (!isCancelled && kind !== "defect") {
    seen.window.add(now, isServerError)
    seen.latency.add(now - at)
    seen.level = levelOn(seen.level, seen.window.counts(now), thresholds)
  }
  seen.ledger.add({
    descriptor,
    organizationId,
    at,
    url,
    redactCredentials,
    status,
    error: isCancelled ? undefined : kind
  })
}

/** Keeps a failure for a support case. */
const keep = (
  { recent }: Seen,
  { demand, descriptor }: Call,
  now: number,
  { kind, requestId, status }: Outcome
): void => {
  if (kind === undefined || kind === "cancelled") return
  recent.push({
    at: new Date(now),
    operation: descriptor.id,
    organizationId: demand.organizationId,
    status,
    error: kind,
    requestId: requestId()
  })
  if (recent.length > recentSize) recent.shift()
}

const reportOf = (seen: Seen, thresholds: Thresholds, since: number, now: number): Report => {
  const { attempts, byOperation, byStatus, cancelled, defects, mismatches, retries, serverErrors, transportFailures } =
    seen
  const quantile = (part: number) => Duration.millis(seen.latency.quantile(part))
  return {
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
    defects,
    retries: Object.fromEntries(retries),
    mismatches: Object.fromEntries(mismatches),
    mismatchedPlaces: seen.places.all(),
    waited: Duration.millis(seen.waited),
    latency: { p50: quantile(0.5), p95: quantile(0.95), p99: quantile(0.99) },
    advice: adviceOn(seen.level, seen.window.counts(now), thresholds),
    recent: [...seen.recent]
  }
}

export const make = (since: number, thresholds: Thresholds): Recorder => {
  const seen = makeCounts(thresholds)
  return {
    attempted: (call, now, outcome) => {
      book(seen, thresholds, call, now, outcome)
      keep(seen, call, now, outcome)
    },
    mismatched: ({ descriptor }, found) => {
      count(seen.mismatches, descriptor.id)
      seen.places.add(descriptor.id, found)
    },
    retried: (error) => count(seen.retries, error._tag),
    waited: (millis) => {
      seen.waited += millis
    },
    report: (now) => reportOf(seen, thresholds, since, now),
    ledger: seen.ledger.read
  }
}
