/**
 * What a client has seen of the API, whether that is normal, and how it compares with what the API says of itself.
 *
 * Cisco's page on errors calls occasional answers of 500 and above normal and a substantial share of them a case for
 * support. It also says that the API's own analytics leave out what never reached Dashboard, 502 and 504 among it: only
 * a client can count those.
 *
 * @since 0.1.0
 */
import * as Clock from "effect/Clock"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Schedule from "effect/Schedule"
import * as Stream from "effect/Stream"
import { percent } from "./internal/advice.ts"
import { compare } from "./internal/reconciliation.ts"
import { MerakiClient } from "./MerakiClient.ts"
import type { MerakiError } from "./MerakiError.ts"
import {
  getOrganizationApiRequests,
  getOrganizationApiRequestsOverview,
  getOrganizationApiRequestsOverviewResponseCodesByInterval
} from "./operations/Organizations.ts"

/**
 * How the share of server errors is to be taken.
 *
 * @since 0.1.0
 * @category models
 */
export type Level = "ok" | "elevated" | "contact-support"

/**
 * A level, and the reason for it in words.
 *
 * @since 0.1.0
 * @category models
 */
export interface Advice {
  readonly level: Level
  readonly reason: string
}

/**
 * An attempt that failed.
 *
 * @since 0.1.0
 * @category models
 */
export interface Failure {
  readonly at: Date
  readonly operation: string
  readonly organizationId: string | undefined
  /** Undefined when there was no answer. */
  readonly status: number | undefined
  /** The kind of error. */
  readonly error: MerakiError["_tag"]
  readonly requestId: string | undefined
}

/**
 * What has been seen since the client was made. Attempts are single requests; a call may need several.
 *
 * @since 0.1.0
 * @category models
 */
export interface Report {
  readonly since: Date
  readonly until: Date
  /** Requests sent. */
  readonly attempts: number
  /** Requests by status of their answer. */
  readonly byStatus: { readonly [status: string]: number }
  /** Requests by `operationId`. */
  readonly byOperation: { readonly [operation: string]: number }
  /** Answers with 500 and above. */
  readonly serverErrors: number
  /** Their share of all requests, from 0 to 1. */
  readonly serverErrorShare: number
  /** Answers with 429. */
  readonly rateLimited: number
  /** Requests without an answer: connections that failed, and timeouts. */
  readonly transportFailures: number
  /** Requests that whoever made the call gave up: interrupted, not late. */
  readonly cancelled: number
  /** Retries by the kind of error that caused them. */
  readonly retries: { readonly [reason: string]: number }
  /** Answers that were not of their declared type, by `operationId`; looked for with `validate` only. */
  readonly departures: { readonly [operation: string]: number }
  /** Time spent waiting for the limits, added up over all requests. */
  readonly waited: Duration.Duration
  /** How long requests took, from sending to the last byte; known to about 5 %. */
  readonly latency: {
    readonly p50: Duration.Duration
    readonly p95: Duration.Duration
    readonly p99: Duration.Duration
  }
  readonly advice: Advice
  /** The last failures, oldest first, 50 at most. */
  readonly recent: ReadonlyArray<Failure>
}

/**
 * When server errors are too many.
 *
 * @since 0.1.0
 * @category options
 */
export interface Options {
  /** The part of time that is looked at (default 10 minutes). */
  readonly window?: Duration.Input | undefined
  /** Requests in it that are needed to judge (default 50). */
  readonly minimum?: number | undefined
  /** The share of server errors that is more than occasional, from 0 to 1 (default 0.01). */
  readonly elevated?: number | undefined
  /** The share that is a case for support, from 0 to 1 (default 0.05). */
  readonly contactSupport?: number | undefined
}

/**
 * The advice now, and again each time its level changes. Looked at every `every` (default 1 second); it never ends.
 *
 * @since 0.1.0
 * @category streams
 */
export const changes = (
  options: { readonly every?: Duration.Input } = {}
): Stream.Stream<Advice, never, MerakiClient> =>
  Stream.fromEffectSchedule(
    MerakiClient.use((client) => Effect.map(client.health, (report) => report.advice)),
    Schedule.spaced(options.every ?? "1 second")
  ).pipe(Stream.changesWith((before, after) => before.level === after.level))

const counted = (counts: { readonly [name: string]: number }): string =>
  Object.entries(counts)
    .toSorted(([, a], [, b]) => b - a)
    .map(([name, count]) => `${name}: ${count}`)
    .join(", ") || "none"

const countedBy = (failures: ReadonlyArray<Failure>, nameOf: (failure: Failure) => string | undefined): string => {
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
 * @since 0.1.0
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
 * A request as this client's own ledger has it.
 *
 * @since 0.1.0
 * @category models
 */
export interface Attempt {
  /** When it was sent. */
  readonly at: Date
  readonly operation: string
  readonly method: string
  /** Path of the URL. */
  readonly path: string
  readonly organizationId: string | undefined
  /** Undefined when there was no answer. */
  readonly status: number | undefined
  /** The kind of error, undefined for a success. */
  readonly error: MerakiError["_tag"] | undefined
}

/**
 * Who else spends an organization's budget.
 *
 * @since 0.1.0
 * @category models
 */
export interface Spender {
  readonly userAgent: string
  readonly adminId: string
  readonly requests: number
  /** Its part of all requests, from 0 to 1. */
  readonly share: number
  /** Its part of all 429s, from 0 to 1. */
  readonly rateLimitedShare: number
  /** Whether it is this client, or one with the same name. */
  readonly isSelf: boolean
}

/**
 * What a client's own ledger and the API's analytics have and do not have in common.
 *
 * @since 0.1.0
 * @category models
 */
export interface Reconciliation {
  readonly from: Date
  readonly to: Date
  /** Requests that both have. */
  readonly both: number
  /** Answers that never were Dashboard's: 502 and 504, which its analytics leave out. */
  readonly gateway: ReadonlyArray<Attempt>
  /** Requests without an answer that Dashboard has not seen either: they most likely never arrived. */
  readonly neverArrived: ReadonlyArray<Attempt>
  /** Answers that Dashboard gave and this client never got. */
  readonly lostAnswers: ReadonlyArray<Attempt>
  /** Answers that this client got and Dashboard does not show, other than those of gateways. */
  readonly unaccounted: ReadonlyArray<Attempt>
  /** How many requests Dashboard shows for this client's name that this client's ledger does not have. */
  readonly others: number
  /** Everybody's part of the organization's budget, the largest first. */
  readonly spenders: ReadonlyArray<Spender>
  /** Statuses of the whole organization, from the API's overview. */
  readonly organization: { readonly [status: string]: number }
  /** What to keep in mind when reading it. */
  readonly notes: ReadonlyArray<string>
}

/**
 * What to compare.
 *
 * @since 0.1.0
 * @category options
 */
export interface ReconcileOptions {
  readonly organizationId: string
  /** From when on (default: since the client was made, 31 days at most). */
  readonly since?: Date | undefined
  /** How far the clocks may be apart (default 2 minutes). */
  readonly skew?: Duration.Input | undefined
  /** How long the API takes to show a request; younger ones are left out (default 5 minutes). */
  readonly delay?: Duration.Input | undefined
}

/**
 * Compares this client's own ledger with the API's analytics of an organization: what both saw, what only one of them
 * did, and who else spends the budget. It costs the requests of its pages; fails as every operation does.
 *
 * @since 0.1.0
 * @category reconciliation
 */
export const reconcile = (options: ReconcileOptions): Effect.Effect<Reconciliation, MerakiError, MerakiClient> =>
  Effect.gen(function* () {
    const { organizationId } = options
    const client = yield* MerakiClient
    const now = yield* Clock.currentTimeMillis
    const { attempts, isComplete, since, userAgent } = yield* client.ledger
    const to = now - Duration.toMillis(options.delay ?? "5 minutes")
    const skew = Duration.toMillis(options.skew ?? "2 minutes")
    // With a minute to spare: the API refuses what lies further back.
    const earliest = now - 31 * 86_400_000 + skew + 60_000
    // Of what the ledger no longer holds nothing can be said.
    const forgotten = isComplete ? 0 : (attempts[0]?.at.getTime() ?? 0)
    const from = Math.max((options.since ?? since).getTime(), forgotten, earliest)
    const span = { t0: new Date(from - skew).toISOString(), t1: new Date(now).toISOString() }
    const shown = yield* getOrganizationApiRequests({ organizationId, ...span })
    const overview = yield* getOrganizationApiRequestsOverview({ organizationId, ...span })
    const byInterval = yield* getOrganizationApiRequestsOverviewResponseCodesByInterval({
      organizationId,
      ...span,
      userAgent
    })
    return compare({ attempts, isComplete, shown, overview, byInterval, organizationId, userAgent, from, to, skew })
  })
