import type { MerakiError } from "./MerakiError.ts"

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
  readonly initialDelay?: number | undefined
  /** By how much the longest wait grows from retry to retry (default 2). */
  readonly factor?: number | undefined
  /** The longest wait that is not asked for by the API (default 60,000). */
  readonly maxDelay?: number | undefined
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
 * What can be said of a call that answers in pages.
 *
 * @since 0.1.0
 * @category options
 */
export interface PagingOptions extends PageOptions {
  /** Most items to deliver. */
  readonly limit?: number | undefined
  /** Most pages to fetch. */
  readonly maxPages?: number | undefined
  /** Pages that an iterator fetches ahead of whoever asks (default 1). */
  readonly prefetch?: 0 | 1 | undefined
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
 * The HTTP methods of the API. There is no PATCH.
 *
 * @since 0.1.0
 * @category models
 */
export type Method = "GET" | "PUT" | "POST" | "DELETE"

/**
 * The type of a value in compact form, as answers are compared with when `validate` asks for it.
 *
 * | text | type |
 * | --- | --- |
 * | `s` `i` `n` `b` | string, integer, number, boolean |
 * | `d` `y` | string that holds a date and time, string that holds base64 |
 * | `*` | anything |
 * | `e(a\|b)` `E(1\|2)` | one of these strings, one of these integers; the API may add more. `\` quotes `\|`, `)` and `\` |
 * | `[T]` | array of T |
 * | `{a:T,b:T!,*:T}` | object; `!` marks a property that is always there, `*:T` the type of all other properties |
 * | `T~` | T or null |
 *
 * Property names that are not identifiers are JSON strings. In `query` and `body` of a {@link Descriptor} a trailing `!`
 * marks a required parameter.
 *
 * @since 0.1.0
 * @category models
 */
export type Shape = string

/**
 * Where a page keeps its items.
 *
 * - `array`: the body is the array of items
 * - `items`: `{ items, meta? }`
 * - `envelopes`: declared as an array of `{ items, meta }`; either form is accepted
 * - `events`: the event log, `{ message, pageStartAt, pageEndAt, events }`
 * - `records`: `{ records, meta? }`
 *
 * @since 0.1.0
 * @category models
 */
export type ItemsIn = "array" | "items" | "envelopes" | "events" | "records"

/**
 * How an operation pages.
 *
 * @since 0.1.0
 * @category models
 */
export interface Paging {
  readonly itemsIn: ItemsIn
  /** The largest `perPage` the API accepts, sent unless the caller chooses another; left out where none is stated. */
  readonly perPage?: number
  /** Set for histories that are read from the newest entry backwards, following `prev` links. */
  readonly direction?: "prev"
}

/**
 * How an operation is named inside an action batch.
 *
 * @since 0.1.0
 * @category models
 */
export interface Batch {
  /** Path template of the resource an action names. */
  readonly resource: string
  /** The verb of the action: `create`, `update`, `destroy` and others. */
  readonly operation: string
}

/**
 * A limit that an operation states for itself, besides those of the organization and the address.
 *
 * @since 0.1.0
 * @category models
 */
export interface OperationLimit {
  readonly requests: number
  /** In how many seconds. */
  readonly seconds: number
  /** How many may come at once. */
  readonly burst?: number
}

/**
 * The facts about one operation.
 *
 * @since 0.1.0
 * @category models
 */
export interface Descriptor {
  /** The API's `operationId`, which is also the name of the function. */
  readonly id: string
  readonly method: Method
  /** Path template below the base URL; every placeholder is a required string in the input. */
  readonly path: string
  /** The API's first tag for it, as the API writes it (`organizations`, `wirelessController`). */
  readonly tag: string
  /** The API's second tag: whether it is about configuration, about what is seen in operation, or a live tool. */
  readonly category?: "configure" | "monitor" | "liveTools" | (string & {})
  /** The API's further tags (`["ports", "statuses"]`); absent when there are none. */
  readonly subTags?: ReadonlyArray<string>
  /** Query parameters and their types; a trailing `!` marks a required one. */
  readonly query?: { readonly [name: string]: Shape }
  /** Properties of the JSON body and their types; a trailing `!` marks a required one. Absent when there is no body. */
  readonly body?: { readonly [name: string]: Shape }
  /** Type of the answer; absent when the operation answers without a body. */
  readonly response?: Shape
  readonly paging?: Paging
  readonly batch?: Batch
  readonly limit?: OperationLimit
  /** OAuth scope that the operation needs. */
  readonly scope?: string
  readonly deprecated?: true
}

/**
 * An operation of the API as a value, for {@link MerakiBase.run}.
 *
 * @since 0.1.0
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
 * An operation that answers in pages, as a value.
 *
 * @since 0.1.0
 * @category models
 */
export interface Paginated<in Input, out Output, out Item> extends Operation<Input, Output> {
  readonly descriptor: Descriptor & { readonly paging: Paging }
  /** Only in the type. */
  readonly Item?: Item
}

/**
 * An operation that can also be a step of an action batch, as a value.
 *
 * @since 0.1.0
 * @category models
 */
export interface Batchable<Input, out Output> extends Operation<Input, Output> {
  /** The operation as a step of an action batch. Sends nothing. */
  readonly action: (...args: {} extends Input ? [input?: Input] : [input: Input]) => Action<Output>
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
 * Makes an operation of its facts.
 *
 * @since 0.1.0
 * @category constructors
 */
export const operation = <Input, Output>(descriptor: Descriptor): Operation<Input, Output> => ({ descriptor })

/**
 * Makes an operation that answers in pages.
 *
 * @since 0.1.0
 * @category constructors
 */
export const paginated = <Input, Output, Item>(
  descriptor: Descriptor & { readonly paging: Paging }
): Paginated<Input, Output, Item> => ({ descriptor })

/**
 * Makes an operation that can also be a step of an action batch.
 *
 * @since 0.1.0
 * @category constructors
 */
export const batchable = <Input, Output>(descriptor: Descriptor): Batchable<Input, Output> => ({
  descriptor,
  action: (input?: Input) => ({ descriptor, input: { ...input } })
})

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
 * An operation of a client. Rejects with a {@link MerakiError}.
 *
 * @since 0.1.0
 * @category models
 */
export interface Call<Input, Output> {
  (...args: Arguments<Input, CallOptions>): Promise<Output>
  readonly descriptor: Descriptor
}

/**
 * An operation of a client that answers in pages. Awaiting it gives everything.
 *
 * @since 0.1.0
 * @category models
 */
export interface PaginatedCall<Input, Output, Item> {
  (...args: Arguments<Input, PagingOptions>): Promise<Output>
  readonly descriptor: Descriptor
  /** Exactly one request: the first page, or the one that `from` names. */
  readonly page: (...args: Arguments<Input, PageOptions>) => Promise<Page<Output, Item>>
  /** All pages, fetched as they are asked for. */
  readonly pages: (...args: Arguments<Input, PagingOptions>) => AsyncGenerator<Page<Output, Item>, void, void>
  /** All items, their pages fetched as they are asked for. */
  readonly items: (...args: Arguments<Input, PagingOptions>) => AsyncGenerator<Item, void, void>
}

/**
 * An operation of a client that can also be a step of an action batch.
 *
 * @since 0.1.0
 * @category models
 */
export interface BatchableCall<Input, Output> extends Call<Input, Output> {
  /** The operation as a step of an action batch. Sends nothing. */
  readonly action: Batchable<Input, Output>["action"]
}

/**
 * The operations of a tag, bound to a client.
 *
 * @since 0.1.0
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
 * What came of a call, without an exception.
 *
 * @since 0.1.0
 * @category models
 */
export type Result<Output> =
  | { readonly ok: true; readonly value: Output }
  | { readonly ok: false; readonly error: MerakiError }

/**
 * The operations of a tag, bound to a client and giving a {@link Result} in the place of rejecting.
 *
 * @since 0.1.0
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
