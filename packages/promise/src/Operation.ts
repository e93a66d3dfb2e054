import { actionOf } from "./core/action.ts"
import type { Action, Arguments, Descriptor, Page, Paging, Unlisted } from "./core/Descriptor.ts"
import type { PlannedRequest } from "./core/ErrorFacts.ts"
import type { Fetch } from "./core/Fetch.ts"
import type { MerakiError } from "./MerakiError.ts"
import type { MerakiLogger } from "./MerakiLogger.ts"

export type * from "./core/Descriptor.ts"

/**
 * When a failed call is retried, for failures of type `E`. Times are milliseconds.
 *
 * @since 0.2.0
 * @category options
 */
export interface RetryOptions<in E = MerakiError> {
  /** The largest number of retries of a call (default 5). */
  readonly retries?: number | undefined
  /** The bound of the first wait (default 1,000). */
  readonly initialDelay?: number | undefined
  /** The factor by which the longest wait grows with each retry (default 2). */
  readonly factor?: number | undefined
  /** The longest wait, unless the API asks for more (default 60,000). */
  readonly maxDelay?: number | undefined
  /** The longest time from the first failure to the end of the last wait (default 300,000). */
  readonly maxElapsed?: number | undefined
  /** A call fails at once when the API asks to wait for longer than this (default 120,000). */
  readonly maxRetryAfter?: number | undefined
  /** Whether a POST is retried where it may create something twice (default false). */
  readonly retryPost?: boolean | undefined
  /**
   * Further failures to retry, within the bounds above: those for which it returns true. It is asked about failures that
   * are not retried anyway, so it adds to them and takes nothing away. It is also asked about a POST that may have been
   * carried out: true repeats it, and what it creates may then exist twice.
   */
  readonly retryOn?: ((error: E) => boolean) | undefined
}

/**
 * Options for all calls of a view of a client, which `meraki.withOptions` makes. Times are milliseconds.
 *
 * @since 0.2.0
 * @category options
 */
export interface RegionOptions {
  /** Ends the call, whether it is queued, sending, or waiting for a retry. It then rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined
  /** When to retry, or `false` for never. */
  readonly retry?: RetryOptions | false | undefined
  /**
   * Further failures to retry: those for which it returns true. It adds to `retry` and to the `retryOn` of the client, and
   * takes nothing away. True for a POST that may have been carried out repeats it, and what it creates may then exist
   * twice.
   */
  readonly retryOn?: ((error: MerakiError) => boolean) | undefined
  /** The longest time for one attempt. */
  readonly timeout?: number | undefined
  /** The longest time for the whole call, waits included. */
  readonly deadline?: number | undefined
  /** Headers added to the client's own. Their values are treated as secrets. */
  readonly headers?: { readonly [name: string]: string } | undefined
  /** The function that sends the requests of this call (default: the client's). */
  readonly fetch?: Fetch | undefined
  /** Where the log lines of this call go (default: the client's `logger`). */
  readonly logger?: MerakiLogger | undefined
  /** Whether the answer is compared with the declared type: `report` logs mismatches, `strict` fails on them. */
  readonly validate?: "off" | "report" | "strict" | undefined
  /**
   * The organization that calls for networks and devices count against as long as no answer has shown it. It spares the
   * lookup.
   */
  readonly organizationId?: string | undefined
  /**
   * Refuse every call that is not a GET, with `WriteBlocked`. It cannot be taken back: `false` changes nothing where the
   * client or a view has `true`.
   */
  readonly readOnly?: boolean | undefined
  /**
   * Send reads only. A write sends nothing and rejects with `WritePlanned`, which holds its request. It cannot be taken
   * back, either.
   */
  readonly dryRun?: boolean | undefined
  /** Called for each write that a dry run plans, besides the `onPlanned` of the client and of its views. */
  readonly onPlanned?: ((planned: PlannedRequest) => void | Promise<void>) | undefined
}

/**
 * Options for a call. Times are milliseconds.
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
 * Options for a single page.
 *
 * @since 0.2.0
 * @category options
 */
export interface PageOptions extends CallOptions {
  /** Where to start: a link of an earlier page (`next` or `prev`). */
  readonly from?: string | undefined
}

/**
 * Options for a call that answers in pages.
 *
 * @since 0.2.0
 * @category options
 */
export interface PagingOptions extends PageOptions {
  /** The largest number of items. */
  readonly limit?: number | undefined
  /** The largest number of pages. */
  readonly maxPages?: number | undefined
  /** Pages that an iterator fetches ahead (default 1). */
  readonly prefetch?: 0 | 1 | undefined
}

/**
 * A value that the API takes although its document does not list it, for the enums of inputs. It is sent as it is.
 *
 * @since 0.2.0
 * @category constructors
 */
export const unlisted = <A extends string | number>(value: A): Unlisted<A extends string ? string : number> =>
  value as never

/**
 * A date and time: a text in ISO 8601, or a value that is written as one, such as a `Date` or a `Temporal.Instant`.
 *
 * @since 0.2.0
 * @category models
 */
export type Timestamp = string | Date | { readonly epochMilliseconds: number; readonly toJSON: () => unknown }

/**
 * A span of time as a number of seconds.
 *
 * @since 0.2.0
 * @category models
 */
export type Seconds = number

/**
 * An operation of the API as a value, for {@link MerakiBase.run}.
 *
 * @since 0.2.0
 * @category models
 */
export interface Operation<in Input, out Output> {
  readonly descriptor: Descriptor
  /** Only in the type. */
  readonly Input?: (input: Input) => void
  /** Only in the type. */
  readonly Output?: Output
}

/**
 * An operation that changes nothing, as a value.
 *
 * @since 0.2.0
 * @category models
 */
export interface Read<in Input, out Output> extends Operation<Input, Output> {}

/**
 * An operation that changes something, as a value.
 *
 * @since 0.2.0
 * @category models
 */
export interface Write<in Input, out Output> extends Operation<Input, Output> {}

/**
 * An operation that answers in pages, as a value.
 *
 * @since 0.2.0
 * @category models
 */
export interface Paginated<in Input, out Output, out Item> extends Operation<Input, Output> {
  readonly descriptor: Descriptor & { readonly paging: Paging }
  /** Only in the type. */
  readonly Item?: Item
}

/**
 * An operation that can also be an action of a batch, as a value.
 *
 * @since 0.2.0
 * @category models
 */
export interface Batchable<Input, out Output> extends Write<Input, Output> {
  /** The operation as a step of an action batch. Sends nothing. */
  readonly action: (...args: {} extends Input ? [input?: Input] : [input: Input]) => Action<Output>
}

/**
 * Makes an operation that changes nothing, of its facts.
 *
 * @since 0.2.0
 * @category constructors
 */
export const read = <Input, Output>(descriptor: Descriptor): Read<Input, Output> => ({ descriptor })

/**
 * Makes an operation that changes something, of its facts.
 *
 * @since 0.2.0
 * @category constructors
 */
export const write = <Input, Output>(descriptor: Descriptor): Write<Input, Output> => ({ descriptor })

/**
 * Makes a paginated operation from its descriptor.
 *
 * @since 0.2.0
 * @category constructors
 */
export const paginated = <Input, Output, Item>(
  descriptor: Descriptor & { readonly paging: Paging }
): Paginated<Input, Output, Item> => ({ descriptor })

/**
 * Makes an operation that can also be an action of a batch.
 *
 * @since 0.2.0
 * @category constructors
 */
export const batchable = <Input, Output>(descriptor: Descriptor): Batchable<Input, Output> => ({
  descriptor,
  action: (input?: Input, options?: unknown) => actionOf(descriptor, input as object | undefined, options)
})

/**
 * A successful answer as a whole: its value, and what is known of it besides.
 *
 * @since 0.2.0
 * @category models
 */
export interface MerakiResponse<out Output> {
  readonly value: Output
  readonly status: number
  /** The value of a header, by its name in lower case. */
  readonly header: (name: string) => string | undefined
  /** The URL of the answer, after redirects. */
  readonly url: string
  /** The `X-Request-Id` of the answer, which Cisco's support asks for; undefined without one. */
  readonly requestId: string | undefined
  /** Requests sent for this call, the last one included. Redirects are part of one attempt. */
  readonly attempts: number
  /** How long the call waited, for the limits and between its attempts, in milliseconds. */
  readonly waited: number
}

/**
 * The Promise of a call.
 *
 * @since 0.2.0
 * @category models
 */
export interface CallPromise<out Output> extends Promise<Output> {
  /** The answer as a whole: status, headers, request id, attempts and waits. It sends nothing; it rejects as the call does. */
  readonly withResponse: () => Promise<MerakiResponse<Output>>
}

/**
 * An operation of a client. Rejects with a {@link MerakiError}.
 *
 * @since 0.2.0
 * @category models
 */
export interface Call<Input, Output> {
  (...args: Arguments<Input, CallOptions>): CallPromise<Output>
  readonly descriptor: Descriptor
}

/**
 * A paginated operation of a client. Awaiting it returns all items.
 *
 * @since 0.2.0
 * @category models
 */
export interface PaginatedCall<Input, Output, Item> {
  (...args: Arguments<Input, PagingOptions>): Promise<Output>
  readonly descriptor: Descriptor
  /** Exactly one request: the first page, or the one that `from` names. */
  readonly page: (...args: Arguments<Input, PageOptions>) => CallPromise<Page<Output, Item>>
  /** All pages, fetched on demand. */
  readonly pages: (...args: Arguments<Input, PagingOptions>) => AsyncGenerator<Page<Output, Item>, void, void>
  /** All items, their pages fetched on demand. */
  readonly items: (...args: Arguments<Input, PagingOptions>) => AsyncGenerator<Item, void, void>
}

/**
 * An operation that answers in pages, of a client or as a value.
 *
 * @since 0.2.0
 * @category models
 */
export type AnyPaginated<Input, Output, Item> = Paginated<Input, Output, Item> | PaginatedCall<Input, Output, Item>

/**
 * An operation of a client that can also be an action of a batch.
 *
 * @since 0.2.0
 * @category models
 */
export interface BatchableCall<Input, Output> extends Call<Input, Output> {
  /** The operation as an action of a batch. Sends nothing. */
  readonly action: Batchable<Input, Output>["action"]
}

/**
 * The operations of a tag, bound to a client.
 *
 * @since 0.2.0
 * @category models
 */
export type Calls<Operations> = {
  readonly [Name in keyof Operations]: Operations[Name] extends Paginated<infer Input, infer Output, infer Item>
    ? PaginatedCall<Input, Output, Item>
    : Operations[Name] extends Batchable<infer Input, infer Output>
      ? BatchableCall<Input, Output>
      : Operations[Name] extends Operation<infer Input, infer Output>
        ? Call<Input, Output>
        : never
}

/**
 * The result of a call: its value, or its error.
 *
 * @since 0.2.0
 * @category models
 */
export type Result<Output> =
  | { readonly ok: true; readonly value: Output }
  | { readonly ok: false; readonly error: MerakiError }

/**
 * The operations of a tag, bound to a client and returning a {@link Result} and not rejecting.
 *
 * @since 0.2.0
 * @category models
 */
export type SafeCalls<Operations> = {
  readonly [Name in keyof Operations]: Operations[Name] extends Paginated<infer Input, infer Output, infer Item>
    ? {
        (...args: Arguments<Input, PagingOptions>): Promise<Result<Output>>
        /** Exactly one request: the first page, or the one that `from` names. */
        readonly page: (...args: Arguments<Input, PageOptions>) => Promise<Result<Page<Output, Item>>>
      }
    : Operations[Name] extends Operation<infer Input, infer Output>
      ? (...args: Arguments<Input, CallOptions>) => Promise<Result<Output>>
      : never
}
