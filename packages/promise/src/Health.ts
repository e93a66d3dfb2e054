import type { MerakiError } from "./MerakiError.ts"

/**
 * The requests of a client since it was made. Times are milliseconds.
 *
 * @since 0.2.0
 * @category models
 */
export interface Health {
  readonly since: Date
  readonly until: Date
  /** Requests sent. */
  readonly attempts: number
  readonly byStatus: { readonly [status: string]: number }
  readonly byOperation: { readonly [operation: string]: number }
  /** Answers with 500 and above. */
  readonly serverErrors: number
  /** Their share of all requests, from 0 to 1. */
  readonly serverErrorShare: number
  /** Answers with 429. */
  readonly rateLimited: number
  /** Requests without an answer. */
  readonly transportFailures: number
  /** Requests that the caller cancelled. */
  readonly cancelled: number
  /** Requests that ended in a defect, such as a logger that throws; they have no error. */
  readonly defects: number
  /** Retries by the kind of error that caused them. */
  readonly retries: { readonly [reason: string]: number }
  /** Answers that do not match their declared type, by `operationId`. Counted only when `validate` is on. */
  readonly mismatches: { readonly [operation: string]: number }
  /** Where they were not, with the entry that corrects each place, as plain text for an issue of this project; no values. */
  readonly corrections: string
  /** Time spent waiting for the limits, the sum over all requests. */
  readonly waited: number
  readonly latency: { readonly p50: number; readonly p95: number; readonly p99: number }
  /** Whether the share of server errors is normal, and why. */
  readonly advice: { readonly level: "ok" | "elevated" | "contact-support"; readonly reason: string }
  /** The last failures as plain text to paste into a case with Cisco Meraki support. */
  readonly supportCase: string
}

/**
 * A request in the client's own ledger.
 *
 * @since 0.2.0
 * @category models
 */
export interface Attempt {
  readonly at: Date
  readonly operation: string
  readonly method: string
  readonly path: string
  readonly organizationId: string | undefined
  /** Undefined when there was no answer. */
  readonly status: number | undefined
  /** The kind of error; undefined for a success and for a request that its caller gave up; `defect` when something threw that has no error of its own. */
  readonly error: MerakiError["_tag"] | "defect" | undefined
}

/**
 * A comparison of a client's own ledger with the API's analytics.
 *
 * @since 0.2.0
 * @category models
 */
export interface Reconciliation {
  readonly from: Date
  readonly to: Date
  /** Requests that both contain. */
  readonly both: number
  /** Requests answered with 502 or 504. Gateways send these, and the analytics leave them out. */
  readonly gateway: ReadonlyArray<Attempt>
  /** Requests without an answer that the analytics do not have either. */
  readonly neverArrived: ReadonlyArray<Attempt>
  /** Requests that Dashboard answered and whose answer did not reach this client. */
  readonly lostAnswers: ReadonlyArray<Attempt>
  /** Requests with an answer, other than 502 or 504, that the analytics do not have. */
  readonly unaccounted: ReadonlyArray<Attempt>
  /** Number of requests that the analytics have under this client's name and its ledger does not have. */
  readonly others: number
  /** Each caller's share of the organization's requests, the largest first. Shares are from 0 to 1. */
  readonly spenders: ReadonlyArray<{
    readonly userAgent: string
    readonly adminId: string
    readonly requests: number
    readonly share: number
    readonly rateLimitedShare: number
    readonly isSelf: boolean
  }>
  /** Number of requests of the whole organization by status. */
  readonly organization: { readonly [status: string]: number }
  /** Remarks on how exact the comparison is. */
  readonly notes: ReadonlyArray<string>
}
