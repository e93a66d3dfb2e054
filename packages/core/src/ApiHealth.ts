/**
 * What a client has seen of the API: answers, failures, retries and waits, counted as they happen.
 *
 * @since 0.1.0
 */
import type { Duration } from "effect/Duration"

/**
 * What has been seen since the client was made. Attempts are single requests; a call may need several.
 *
 * @since 0.1.0
 * @category models
 */
export interface Report {
  readonly since: Date
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
  /** Retries by the kind of error that caused them. */
  readonly retries: { readonly [reason: string]: number }
  /** Time spent waiting for the limits, added up over all requests. */
  readonly waited: Duration
}
