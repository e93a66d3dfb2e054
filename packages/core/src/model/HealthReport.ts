/**
 * What a client has seen of the API, as plain data.
 *
 * @since 0.2.0
 */
import type * as Duration from "effect/Duration"
import type { Tag } from "./ErrorFacts.ts"

/**
 * The rating of the share of server errors.
 *
 * @since 0.2.0
 * @category models
 */
export type Level = "ok" | "elevated" | "contact-support"

/**
 * A level, and the reason for it in words.
 *
 * @since 0.2.0
 * @category models
 */
export interface Advice {
  readonly level: Level
  readonly reason: string
}

/**
 * An attempt that failed.
 *
 * @since 0.2.0
 * @category models
 */
export interface FailedAttempt {
  readonly at: Date
  readonly operation: string
  readonly organizationId: string | undefined
  /** Undefined when there was no answer. */
  readonly status: number | undefined
  /** The kind of error; `defect` when something threw that has no error of its own. */
  readonly error: Tag | "defect"
  readonly requestId: string | undefined
}

/**
 * A place where answers departed from their declared type. It holds kinds of values, and no value.
 *
 * @since 0.2.0
 * @category models
 */
export interface MismatchedPlace {
  readonly operation: string
  /** Where in the answer: `[].vlan` is `vlan` of each item, `ports.*` each entry of `ports`; empty for the whole. */
  readonly field: string
  /** The kind of value that is declared: `string`, `integer`, `enum`, `object` and the like. */
  readonly declared: string
  /** The kinds of values that came: `null`, `missing`, `string`, `number`, `boolean`, `array`, `object`. */
  readonly seen: ReadonlyArray<string>
  /** How many answers had it. */
  readonly answers: number
}

/**
 * What has been seen since the client was made. Attempts are single requests; a call may need several.
 *
 * @since 0.2.0
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
  /** Requests whose caller interrupted them. Timeouts are not among them. */
  readonly cancelled: number
  /** Requests that ended in a defect, such as an exception in a transport of your own; they have no error. */
  readonly defects: number
  /** Retries by the kind of error that caused them. */
  readonly retries: { readonly [reason: string]: number }
  /** Answers that do not match their declared type, by `operationId`. Counted only when `validate` is on. */
  readonly mismatches: { readonly [operation: string]: number }
  /** The places where they did not, 1,000 at most. */
  readonly mismatchedPlaces: ReadonlyArray<MismatchedPlace>
  /** Time spent waiting for the limits, the sum over all requests. */
  readonly waited: Duration.Duration
  /** Time of single requests from sending to the last byte of the answer, as percentiles with an error of about 5 %. */
  readonly latency: {
    readonly p50: Duration.Duration
    readonly p95: Duration.Duration
    readonly p99: Duration.Duration
  }
  readonly advice: Advice
  /** The last failures, oldest first, 50 at most. */
  readonly recent: ReadonlyArray<FailedAttempt>
}

/**
 * The thresholds for the advice about server errors.
 *
 * @since 0.2.0
 * @category options
 */
export interface Options {
  /** The length of the latest period that is rated (default 10 minutes). */
  readonly window?: Duration.Input | undefined
  /** The number of requests in it below which the level is `ok` (default 50). */
  readonly minimum?: number | undefined
  /** The share of server errors, from 0 to 1, from which the level is `elevated` (default 0.01). */
  readonly elevated?: number | undefined
  /** The share, from 0 to 1, from which the level is `contact-support` (default 0.05). */
  readonly contactSupport?: number | undefined
}

/**
 * A request in the client's own ledger.
 *
 * @since 0.2.0
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
  /** The kind of error; undefined for a success and for a request that its caller gave up; `defect` when something threw that has no error of its own. */
  readonly error: Tag | "defect" | undefined
}

/**
 * One application or administrator that uses an organization's rate limit.
 *
 * @since 0.2.0
 * @category models
 */
export interface Spender {
  readonly userAgent: string
  readonly adminId: string
  readonly requests: number
  /** Its share of all requests, from 0 to 1. */
  readonly share: number
  /** Its share of all 429s, from 0 to 1. */
  readonly rateLimitedShare: number
  /** Whether it has the name of this client. */
  readonly isSelf: boolean
}

/**
 * The comparison of a client's own ledger with the API's analytics.
 *
 * @since 0.2.0
 * @category models
 */
export interface Reconciliation {
  readonly from: Date
  readonly to: Date
  /** Number of requests that both sides have. */
  readonly both: number
  /** Requests answered with 502 or 504. Gateways send these, and the analytics leave them out. */
  readonly gateway: ReadonlyArray<Attempt>
  /** Requests without an answer that the analytics do not have either. They most likely never arrived. */
  readonly neverArrived: ReadonlyArray<Attempt>
  /** Requests that Dashboard answered and whose answer did not reach this client. */
  readonly lostAnswers: ReadonlyArray<Attempt>
  /** Requests with an answer, other than 502 or 504, that the analytics do not have. */
  readonly unaccounted: ReadonlyArray<Attempt>
  /** Number of requests that the analytics have under this client's name and its ledger does not have. */
  readonly others: number
  /** The shares of all applications and administrators, the largest first. */
  readonly spenders: ReadonlyArray<Spender>
  /** Number of requests of the whole organization by status, from the API's overview. */
  readonly organization: { readonly [status: string]: number }
  /** Remarks on how exact the comparison is. */
  readonly notes: ReadonlyArray<string>
}
