/**
 * Options of a single call.
 *
 * @since 0.2.0
 */
import type * as Duration from "effect/Duration"
import type { Effect } from "effect/Effect"
import type { Schedule } from "effect/Schedule"
import type { MerakiError } from "./MerakiError.ts"
import type { PlannedRequest } from "./model/ErrorFacts.ts"

/**
 * Options of all calls in a region of a program, which `MerakiClient.withOptions` sets. Each one overrides the setting of
 * the client, and that of the regions around it.
 *
 * @since 0.2.0
 * @category options
 */
export interface RegionOptions {
  /**
   * When the call is retried; `RetryPolicy.none` for never. A Schedule that ignores its input repeats every failure.
   */
  readonly retry?: Schedule<unknown, MerakiError> | undefined
  /**
   * Further failures to retry, within the bounds of the policy: those for which it returns true. It adds to the policy
   * and to the `retryOn` of the client, and takes nothing away. A `retry` that holds no `RetryPolicy` does not ask it.
   *
   * It is also asked about a POST that may have been carried out. True repeats it, and what it creates may then exist
   * twice.
   */
  readonly retryOn?: ((error: MerakiError) => boolean) | undefined
  /** Longest time for one attempt, from sending to the last byte of the answer. */
  readonly timeout?: Duration.Input | undefined
  /**
   * Longest time for the whole call: waiting for the limits, every attempt and every wait between. For an operation
   * that answers in pages, of each page.
   */
  readonly deadline?: Duration.Input | undefined
  /** Headers added to the client's own. Their values are treated as secrets. */
  readonly headers?: { readonly [name: string]: string } | undefined
  /** Whether and how the answer is compared with the declared type. */
  readonly validate?: "off" | "report" | "strict" | undefined
  /**
   * The organization that calls for networks and devices count against as long as no answer has shown it. It spares the
   * lookup.
   */
  readonly organizationId?: string | undefined
  /**
   * Refuse every call that is not a GET, with `WriteBlocked`. It cannot be taken back: `false` changes nothing where the
   * client or a region has `true`.
   */
  readonly readOnly?: boolean | undefined
  /**
   * Send reads only. A write sends nothing and fails with `WritePlanned`, which holds its request. It cannot be taken back,
   * either.
   */
  readonly dryRun?: boolean | undefined
  /** Runs for each write that a dry run plans, besides the `onPlanned` of the client and of the regions around it. */
  readonly onPlanned?: ((planned: PlannedRequest) => Effect<void>) | undefined
}

/**
 * What may not be sent, by the client, its regions and the options of a call together.
 *
 * @since 0.2.0
 * @category models
 */
export interface Guards {
  /** Writes are refused. */
  readonly readOnly: boolean
  /** Writes are planned and not sent. Where they are refused, they are not even planned. */
  readonly dryRun: boolean
}

/**
 * Options of one call, the second argument of every operation. Each one overrides the setting of the client and of the
 * region.
 *
 * @since 0.2.0
 * @category options
 */
export interface CallOptions extends RegionOptions {
  /** Query parameters that this version of the operation does not declare, sent as they are. */
  readonly extraQuery?: { readonly [name: string]: unknown } | undefined
  /** Body properties that this version of the operation does not declare, sent as they are. */
  readonly extraBody?: { readonly [name: string]: unknown } | undefined
}

/**
 * Options of a request for one page.
 *
 * @since 0.2.0
 * @category options
 */
export interface PageOptions extends CallOptions {
  /** Where to start: a link of an earlier page (`next` or `prev`). */
  readonly from?: string | undefined
}

/**
 * Options of a paginated call.
 *
 * @since 0.2.0
 * @category options
 */
export interface PagingOptions extends PageOptions {
  /** The largest number of items to return. */
  readonly limit?: number | undefined
  /** The largest number of pages to fetch. */
  readonly maxPages?: number | undefined
  /** Pages that a Stream fetches ahead of its consumer (default 1). */
  readonly prefetch?: 0 | 1 | undefined
}
