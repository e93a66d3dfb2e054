/**
 * Health: what a client has seen of the API, whether that is normal, and a comparison with the API's analytics.
 *
 * Cisco's page on errors calls occasional answers of 500 and above normal and a substantial share of them a case for
 * support. It also says that the API's own analytics leave out requests that never reached Dashboard, such as those
 * with 502 or 504. Only a client can count those.
 *
 * @since 0.2.0
 */
import * as Clock from "effect/Clock"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Schedule from "effect/Schedule"
import * as Stream from "effect/Stream"
import { percent } from "./internal/observe/advice.ts"
import { countedOf, overviewOf, shownRequests } from "./internal/health/analytics.ts"
import { checkReconcile } from "./internal/health/options.ts"
import { correctionOf } from "./internal/health/correction.ts"
import { compare } from "./internal/health/reconciliation.ts"
import { invalidOption, positiveDuration, positiveTime } from "./internal/option/rules.ts"
import { MerakiClient } from "./MerakiClient.ts"
import type { MerakiError } from "./MerakiError.ts"
import type { Advice, FailedAttempt, Reconciliation, Report } from "./model/HealthReport.ts"

export type * from "./model/HealthReport.ts"

/**
 * The advice now, and again each time its level changes. Looked at every `every` (default 1 second); it never ends. Throws
 * an `InvalidConfiguration` when `every` is not a time above zero.
 *
 * @since 0.2.0
 * @category streams
 */
export const changes = (
  options: { readonly every?: Duration.Input } = {}
): Stream.Stream<Advice, never, MerakiClient> => {
  const every = positiveDuration(options.every ?? "1 second")
  if (every === undefined) throw invalidOption("every", positiveTime.problem)
  return Stream.fromEffectSchedule(
    MerakiClient.use((client) => Effect.map(client.health, (report) => report.advice)),
    Schedule.spaced(every)
  ).pipe(Stream.changesWith((before, after) => before.level === after.level))
}

const counted = (counts: { readonly [name: string]: number }): string =>
  Object.entries(counts)
    .toSorted(([, a], [, b]) => b - a)
    .map(([name, count]) => `${name}: ${count}`)
    .join(", ") || "none"

const countedBy = (
  failures: ReadonlyArray<FailedAttempt>,
  nameOf: (failure: FailedAttempt) => string | undefined
): string => {
  const counts = new Map<string, number>()
  for (const failure of failures) {
    const name = nameOf(failure)
    if (name !== undefined) counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  return counted(Object.fromEntries(counts))
}

/**
 * A report as plain text to paste into a case with Cisco Meraki support: period in UTC, organizations, operations,
 * codes and request ids. It holds no key and no body.
 *
 * @since 0.2.0
 * @category rendering
 */
export const supportCase = (report: Report): string => {
  const failures = report.recent.filter(({ status }) => status === undefined || status >= 500)
  const lines = failures.map(({ at, error, operation, organizationId = "-", requestId = "-", status = "no answer" }) =>
    [at.toISOString(), `organization ${organizationId}`, operation, status, error, `request ${requestId}`].join("  ")
  )
  return [
    "Dashboard API: server errors seen by a client",
    "",
    `Period (UTC): ${report.since.toISOString()} to ${report.until.toISOString()}`,
    `Assessment: ${report.advice.level}: ${report.advice.reason}`,
    `Requests: ${report.attempts}; answered with 500 or above: ${report.serverErrors} (${percent(report.serverErrorShare)}); without an answer: ${report.transportFailures}`,
    `By status: ${counted(report.byStatus)}`,
    `Organizations: ${countedBy(failures, ({ organizationId }) => organizationId)}`,
    `Operations: ${countedBy(failures, ({ operation }) => operation)}`,
    "",
    `Last failures (${lines.length}):`,
    ...lines,
    ""
  ].join("\n")
}

/**
 * The places of a report where answers departed from their declared types, as text to paste into an issue of this
 * project: for each its operation, field, declared kind and seen kinds, and the entry that corrects it. It holds no value
 * of an answer. Empty when there is none.
 *
 * @since 0.2.0
 * @category rendering
 */
export const corrections = (report: Report): string => report.mismatchedPlaces.map(correctionOf).join("\n")

/**
 * Options of a comparison.
 *
 * @since 0.2.0
 * @category options
 */
export interface ReconcileOptions {
  readonly organizationId: string
  /** Start of the period (default: when the client was made; at most 31 days ago). */
  readonly since?: Date | undefined
  /** The largest difference between the clocks of client and API (default 2 minutes). */
  readonly skew?: Duration.Input | undefined
  /** How long the API takes to report a request; younger ones are left out (default 5 minutes). */
  readonly delay?: Duration.Input | undefined
}

/**
 * Compares this client's own ledger with the API's analytics of an organization: what both saw, what only one of them
 * did, and who else spends the budget. It costs the requests of its pages; fails as every operation does, with `InvalidInput`
 * when an option cannot be used.
 *
 * @since 0.2.0
 * @category reconciliation
 */
export const reconcile = (options: ReconcileOptions): Effect.Effect<Reconciliation, MerakiError, MerakiClient> =>
  Effect.gen(function* () {
    const client = yield* MerakiClient
    const redactor = yield* client.redactor
    yield* checkReconcile(options, redactor())
    const { organizationId } = options
    const now = yield* Clock.currentTimeMillis
    const { attempts, isComplete, since, userAgent } = yield* client.ledger
    const to = now - Duration.toMillis(options.delay ?? "5 minutes")
    const skew = Duration.toMillis(options.skew ?? "2 minutes")
    // One minute less than the API allows, which refuses an earlier time.
    const earliest = now - 31 * 86_400_000 + skew + 60_000
    // Requests that the ledger no longer holds cannot be compared.
    const forgotten = isComplete ? 0 : (attempts[0]?.at.getTime() ?? 0)
    const from = Math.max((options.since ?? since).getTime(), forgotten, earliest)
    const span = { t0: new Date(from - skew).toISOString(), t1: new Date(now).toISOString() }
    const input = { organizationId, ...span }
    const analytics = {
      shown: yield* shownRequests(input),
      overview: yield* overviewOf(input),
      counted: yield* countedOf({ ...input, userAgent })
    }
    return compare({ ...analytics, attempts, isComplete, organizationId, userAgent, from, to, skew })
  })
