/**
 * The facts about an operation of the API, as plain data.
 *
 * @since 0.2.0
 */

/**
 * The HTTP methods of the API. There is no PATCH.
 *
 * @since 0.2.0
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
 * | `t` | number of seconds |
 * | `*` | anything |
 * | `e(a\|b)` `E(1\|2)` | one of these strings, one of these integers; the API may add more. `\` quotes `\|`, `)` and `\` |
 * | `(T\|U)` | one of these types |
 * | `[T]` | array of T |
 * | `{a:T,b:T!,*:T}` | object; `!` marks a property that is always there, `*:T` the type of all other properties |
 * | `T~` | T or null |
 *
 * Property names that are not identifiers are JSON strings. In `query` and `body` of a {@link Descriptor} a trailing
 * `!` marks a required parameter.
 *
 * @since 0.2.0
 * @category models
 */
export type Shape = string

declare const UnlistedTypeId: unique symbol

/**
 * A value of an enum that the API's document does not list. Answers may hold one, since the API adds values at any time;
 * inputs take what answers gave. `Operation.unlisted` makes one of a plain value.
 *
 * @since 0.2.0
 * @category models
 */
export type Unlisted<A extends string | number = string> = A & { readonly [UnlistedTypeId]: "an unlisted value" }

/**
 * Where a page keeps its items.
 *
 * - `array`: the body is the array of items
 * - `items`: `{ items, meta? }`
 * - `envelopes`: declared as an array of `{ items, meta }`; either form is accepted
 * - `events`: the event log, `{ message, pageStartAt, pageEndAt, events }`
 * - `records`: `{ records, meta? }`
 *
 * @since 0.2.0
 * @category models
 */
export type ItemsIn = "array" | "items" | "envelopes" | "events" | "records"

/**
 * How an operation pages.
 *
 * @since 0.2.0
 * @category models
 */
export interface Paging {
  readonly itemsIn: ItemsIn
  /**
   * The largest `perPage` that the API accepts, sent unless the input has another. Absent where the API states none.
   */
  readonly perPage?: number
  /** `prev` for histories that are read from the newest entry backwards, along `prev` links. */
  readonly direction?: "prev"
}

/**
 * The name of an operation inside an action batch.
 *
 * @since 0.2.0
 * @category models
 */
export interface Batch {
  /** Path template of the resource. */
  readonly resource: string
  /** The verb of the action: `create`, `update`, `destroy` and others. */
  readonly operation: string
}

/**
 * A rate limit of one operation, in addition to those of the organization and the source address.
 *
 * @since 0.2.0
 * @category models
 */
export interface OperationLimit {
  /** Requests in each window. */
  readonly requests: number
  /** The length of the window, in seconds. */
  readonly seconds: number
  /** How many requests may come at once. Absent where the API states none. */
  readonly burst?: number
}

/**
 * The facts about one operation.
 *
 * @since 0.2.0
 * @category models
 */
export interface Descriptor {
  /** The API's `operationId`, which is also the name of the function. */
  readonly id: string
  readonly method: Method
  /** Path template below the base URL; every placeholder is a required text or integer in the input. */
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
  /** Set where the answer is nothing at all, or null, when there is no data. */
  readonly mayBeEmpty?: true
  readonly paging?: Paging
  readonly batch?: Batch
  readonly limit?: OperationLimit
  /** OAuth scope that the operation needs. */
  readonly scope?: string
  readonly deprecated?: true
}

/**
 * One page of an answer.
 *
 * @since 0.2.0
 * @category models
 */
export interface Page<Output, Item> {
  /** The body as the API sent it. */
  readonly data: Output
  /** The items of this page. */
  readonly items: ReadonlyArray<Item>
  /** Links to other pages, undefined where the API gave none. They are opaque: pass them as `from`. */
  readonly next: string | undefined
  readonly prev: string | undefined
  readonly first: string | undefined
  readonly last: string | undefined
}

/**
 * One action of a batch, made by the `action` of a batchable operation. Making one sends nothing.
 *
 * @since 0.2.0
 * @category models
 */
export interface Action<out Output = unknown> {
  readonly descriptor: Descriptor
  readonly input: { readonly [name: string]: unknown }
  /** Only in the type: the answer of the operation. */
  readonly Output?: Output
}

/**
 * The arguments of an operation: the input is optional when nothing in it is required.
 *
 * @since 0.2.0
 * @category models
 */
export type Arguments<Input, Options> = {} extends Input
  ? [input?: Input, options?: Options]
  : [input: Input, options?: Options]
