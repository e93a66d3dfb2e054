import type { MerakiError } from "./errors.ts"

/**
 * When a failed call is tried again. Times are milliseconds.
 *
 * @since 0.1.0
 * @category options
 */
export interface RetryOptions {
  /** Most retries of a call (default 5). */
  readonly retries?: number | undefined
  /** The longest first wait (default 1,000). */
  readonly base?: number | undefined
  /** By how much the longest wait grows from retry to retry (default 2). */
  readonly factor?: number | undefined
  /** The longest wait that is not asked for by the API (default 60,000). */
  readonly cap?: number | undefined
  /** No wait ends later than this after the first failure (default 300,000). */
  readonly maxElapsed?: number | undefined
  /** A call that the API asks to hold back for longer than this fails at once (default 120,000). */
  readonly maxRetryAfter?: number | undefined
  /** Whether a POST is repeated even where that may create twice (default false). */
  readonly retryPost?: boolean | undefined
}

/**
 * What can be said of one call, after its input. Times are milliseconds.
 *
 * @since 0.1.0
 * @category options
 */
export interface CallOptions {
  /** Ends the call, wherever it is: queued, sending or waiting to try again. It rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined
  /** When to try again, or `false` for never. */
  readonly retry?: RetryOptions | false | undefined
  /** Longest time for one attempt. */
  readonly timeout?: number | undefined
  /** Longest time for the whole call, waits included. */
  readonly deadline?: number | undefined
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
 * What can be said of a call that answers in pages.
 *
 * @since 0.1.0
 * @category options
 */
export interface PagingOptions extends CallOptions {
  /** Most items to deliver. */
  readonly limit?: number | undefined
  /** Most pages to fetch. */
  readonly maxPages?: number | undefined
  /** Pages that an iterator fetches ahead of whoever asks (default 1). */
  readonly prefetch?: 0 | 1 | undefined
  /** A link taken from an earlier page (`next`), to go on from there. */
  readonly from?: string | undefined
}

/**
 * The arguments of an operation: the input is optional when nothing in it is required.
 *
 * @since 0.1.0
 * @category models
 */
export type Arguments<Input, Options> = {} extends Input
  ? [input?: Input, options?: Options]
  : [input: Input, options?: Options]

/**
 * The facts about one operation.
 *
 * @since 0.1.0
 * @category models
 */
export interface Descriptor {
  /** The API's `operationId`. */
  readonly id: string
  readonly method: "GET" | "PUT" | "POST" | "DELETE"
  /** Path template below the base URL. */
  readonly path: string
  /** The API's first tag for it. */
  readonly tag: string
}

/**
 * An operation of the API. Rejects with a {@link MerakiError}.
 *
 * @since 0.1.0
 * @category models
 */
export interface Operation<Input, Output> {
  (...args: Arguments<Input, CallOptions>): Promise<Output>
  readonly descriptor: Descriptor
}

/**
 * One page of an answer.
 *
 * @since 0.1.0
 * @category models
 */
export interface Page<Output, Item> {
  /** The body as the API sent it. */
  readonly data: Output
  /** The items of this page. */
  readonly items: ReadonlyArray<Item>
  /** Links to other pages, where the API gave them. Opaque: hand them back through `from`. */
  readonly next: string | undefined
  readonly prev: string | undefined
  readonly first: string | undefined
  readonly last: string | undefined
}

/**
 * An operation that answers in pages. Awaiting it gives everything.
 *
 * @since 0.1.0
 * @category models
 */
export interface Paginated<Input, Output, Item> {
  (...args: Arguments<Input, PagingOptions>): Promise<Output>
  readonly descriptor: Descriptor
  /** Exactly one request: the first page, or the one that `from` names. */
  readonly page: (...args: Arguments<Input, PagingOptions>) => Promise<Page<Output, Item>>
  /** All pages, fetched as they are asked for. */
  readonly pages: (...args: Arguments<Input, PagingOptions>) => AsyncGenerator<Page<Output, Item>, void, void>
  /** All items, their pages fetched as they are asked for. */
  readonly items: (...args: Arguments<Input, PagingOptions>) => AsyncGenerator<Item, void, void>
}

/**
 * One step of an action batch. Making one sends nothing.
 *
 * @since 0.1.0
 * @category models
 */
export interface Action<out Output = unknown> {
  readonly descriptor: Descriptor
  readonly input: { readonly [name: string]: unknown }
  /** Only in the type: what the operation would answer. */
  readonly Output?: Output
}

/**
 * An operation that can also be a step of an action batch.
 *
 * @since 0.1.0
 * @category models
 */
export interface Batchable<Input, Output> extends Operation<Input, Output> {
  /** The operation as a step of an action batch. Sends nothing. */
  readonly action: (...args: {} extends Input ? [input?: Input] : [input: Input]) => Action<Output>
}

/**
 * What came of a call, without an exception.
 *
 * @since 0.1.0
 * @category models
 */
export type Result<Output> =
  | { readonly ok: true; readonly value: Output }
  | { readonly ok: false; readonly error: MerakiError }

/**
 * The operations of a tag, giving a {@link Result} in the place of rejecting.
 *
 * @since 0.1.0
 * @category models
 */
export type Safe<Operations> = {
  readonly [Name in keyof Operations]: Operations[Name] extends Paginated<infer Input, infer Output, infer _>
    ? (...args: Arguments<Input, PagingOptions>) => Promise<Result<Output>>
    : Operations[Name] extends Operation<infer Input, infer Output>
      ? (...args: Arguments<Input, CallOptions>) => Promise<Result<Output>>
      : never
}
