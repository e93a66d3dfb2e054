/**
 * Options of a single call.
 *
 * @since 0.1.0
 */
import type * as Duration from "effect/Duration"
import type { Schedule } from "effect/Schedule"
import type { MerakiError } from "./MerakiError.ts"

/**
 * What can be said of one call, after its input. Every member overrides the client's own setting.
 *
 * @since 0.1.0
 * @category options
 */
export interface CallOptions {
  /** When to try again; `RetryPolicy.none` for never. One that does not look at its input repeats every failure. */
  readonly retry?: Schedule<unknown, MerakiError> | undefined
  /** Longest time for one attempt, from sending to the last byte of the answer. */
  readonly timeout?: Duration.Input | undefined
  /** Longest time for the whole call: waiting for the limits, every attempt, every wait in between. For a Stream: of each page. */
  readonly deadline?: Duration.Input | undefined
  /** Headers added to the client's own. */
  readonly headers?: { readonly [name: string]: string } | undefined
  /** Whether and how the answer is compared with the declared type. */
  readonly validate?: "off" | "report" | "strict" | undefined
  /** Query parameters that this version of the operation does not declare, sent as they are. */
  readonly extraQuery?: { readonly [name: string]: unknown } | undefined
  /** Body properties that this version of the operation does not declare, sent as they are. */
  readonly extraBody?: { readonly [name: string]: unknown } | undefined
}

/**
 * What can be said of a single page.
 *
 * @since 0.1.0
 * @category options
 */
export interface PageOptions extends CallOptions {
  /** A link taken from an earlier page (`next` or `prev`), to go on from there. */
  readonly from?: string | undefined
}

/**
 * What can be said of a paginated call.
 *
 * @since 0.1.0
 * @category options
 */
export interface PagingOptions extends PageOptions {
  /** Most items to deliver. */
  readonly limit?: number | undefined
  /** Most pages to fetch. */
  readonly maxPages?: number | undefined
  /** Pages that a Stream fetches ahead of its consumer (default 1). */
  readonly prefetch?: 0 | 1 | undefined
}
