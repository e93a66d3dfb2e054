/**
 * What an operation of the Dashboard API is: a function with facts attached.
 *
 * The modules in `operations/` hold one constant for each of the API's operations, made by {@link operation},
 * {@link paginated} or {@link batchable}. A descriptor is plain data; nothing in it is computed at import.
 *
 * @since 0.1.0
 */
import type * as Duration from "effect/Duration"
import type * as Effect from "effect/Effect"
import type { Schedule } from "effect/Schedule"
import type { Stream } from "effect/Stream"
import * as paging from "./internal/paging.ts"
import * as MerakiClient from "./MerakiClient.ts"
import type { MerakiError } from "./MerakiError.ts"

/**
 * The HTTP methods of the API. There is no PATCH.
 *
 * @since 0.1.0
 * @category models
 */
export type Method = "GET" | "PUT" | "POST" | "DELETE"

/**
 * The type of a value in compact form, read on demand by `ResponseSchema` and by the simulator.
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
export interface OwnLimit {
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
  /** Query parameters and their types; a trailing `!` marks a required one. */
  readonly query?: { readonly [name: string]: Shape }
  /** Properties of the JSON body and their types; a trailing `!` marks a required one. Absent when there is no body. */
  readonly body?: { readonly [name: string]: Shape }
  /** Type of the answer; absent when the operation answers without a body. */
  readonly response?: Shape
  readonly paging?: Paging
  readonly batch?: Batch
  readonly limit?: OwnLimit
  /** OAuth scope that the operation needs. */
  readonly scope?: string
  readonly deprecated?: true
}

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
 * An operation of the API.
 *
 * @since 0.1.0
 * @category models
 */
export interface Operation<Input, Output> {
  (...args: Arguments<Input, CallOptions>): Effect.Effect<Output, MerakiError, MerakiClient.MerakiClient>
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
 * An operation that answers in pages. Calling it gives everything; `page` gives one page for exactly one request.
 *
 * @since 0.1.0
 * @category models
 */
export interface Paginated<Input, Output, Item> {
  (...args: Arguments<Input, PagingOptions>): Effect.Effect<Output, MerakiError, MerakiClient.MerakiClient>
  readonly descriptor: Descriptor
  /** Exactly one request: the first page, or the one that `from` names. */
  readonly page: (
    ...args: Arguments<Input, PageOptions>
  ) => Effect.Effect<Page<Output, Item>, MerakiError, MerakiClient.MerakiClient>
  /** All pages, fetched as they are consumed. */
  readonly pages: (
    ...args: Arguments<Input, PagingOptions>
  ) => Stream<Page<Output, Item>, MerakiError, MerakiClient.MerakiClient>
  /** All items, their pages fetched as they are consumed. */
  readonly items: (...args: Arguments<Input, PagingOptions>) => Stream<Item, MerakiError, MerakiClient.MerakiClient>
}

/**
 * One step of an action batch, made by the `action` of a batchable operation. Nothing is sent by making one.
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
 * Makes an operation of its facts.
 *
 * @since 0.1.0
 * @category constructors
 */
export const operation = <Input, Output>(descriptor: Descriptor): Operation<Input, Output> =>
  Object.assign(
    (input?: Input, options?: CallOptions) =>
      MerakiClient.MerakiClient.use((client) => client.execute<Output>(descriptor, input ?? {}, options ?? {})),
    { descriptor }
  )

/**
 * Makes an operation that answers in pages.
 *
 * @since 0.1.0
 * @category constructors
 */
export const paginated = <Input, Output, Item>(descriptor: Descriptor): Paginated<Input, Output, Item> =>
  Object.assign(
    (input?: Input, options?: PagingOptions) => paging.all<Output>(descriptor, input ?? {}, options ?? {}),
    {
      descriptor,
      page: (input?: Input, options?: PagingOptions) =>
        paging.page<Output, Item>(descriptor, input ?? {}, options ?? {}),
      pages: (input?: Input, options?: PagingOptions) =>
        paging.pages<Output, Item>(descriptor, input ?? {}, options ?? {}),
      items: (input?: Input, options?: PagingOptions) => paging.items<Item>(descriptor, input ?? {}, options ?? {})
    }
  )

/**
 * Makes an operation that can also be a step of an action batch.
 *
 * @since 0.1.0
 * @category constructors
 */
export const batchable = <Input, Output>(descriptor: Descriptor): Batchable<Input, Output> =>
  Object.assign(operation<Input, Output>(descriptor), {
    action: (input?: Input): Action<Output> => ({ descriptor, input: { ...input } })
  })
