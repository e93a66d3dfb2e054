/**
 * What a client has seen of the API, as plain data.
 *
 * @since 0.1.0
 */
import type * as Duration from "effect/Duration"
import type { Tag } from "./ErrorFacts.ts"

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
  /** Requests whose caller gave up: interrupted, not timed out. */
  readonly cancelled: number
  /** Requests that ended in a defect, such as an exception in a transport of your own; they have no error. */
  readonly defects: number
  /** Retries by the kind of error that caused them. */
  readonly retries: { readonly [reason: string]: number }
  /** Answers that did not match their declared type, by `operationId`; counted with `validate` only. */
  readonly mismatches: { readonly [operation: string]: number }
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
  readonly recent: ReadonlyArray<FailedAttempt>
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
  /** The kind of error, undefined for a success; `defect` when something threw that has no error of its own. */
  readonly error: Tag | "defect" | undefined
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
