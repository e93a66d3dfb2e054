/**
 * Operations of the Dashboard API. Each is a function with a descriptor.
 *
 * The modules in `operations/` hold one constant for each of the API's operations, made by {@link read},
 * {@link write}, {@link paginated} or {@link batchable}. A descriptor is plain data; nothing in it is computed at import.
 *
 * @since 0.2.0
 */
import type { DateTime } from "effect/DateTime"
import type { Duration } from "effect/Duration"
import * as Effect from "effect/Effect"
import type { Stream } from "effect/Stream"
import type { CallOptions, PageOptions, PagingOptions } from "./CallOptions.ts"
import * as paging from "./internal/paging/pages.ts"
import * as MerakiClient from "./MerakiClient.ts"
import type { MerakiError, ReadError, WriteError } from "./MerakiError.ts"
import { actionOf } from "./model/action.ts"
import type { Action, Arguments, Descriptor, Page, Unlisted } from "./model/Descriptor.ts"
import type { MerakiResponse } from "./model/MerakiResponse.ts"

export type * from "./CallOptions.ts"
export type * from "./model/Descriptor.ts"
export type * from "./model/MerakiResponse.ts"

/**
 * A date and time: a text in ISO 8601, or a value that is written as one.
 *
 * @since 0.2.0
 * @category models
 */
export type Timestamp = string | Date | DateTime

/**
 * A span of time: a number of seconds, or a `Duration`.
 *
 * @since 0.2.0
 * @category models
 */
export type Seconds = number | Duration

/**
 * A value that the API takes although its document does not list it, for the enums of inputs. It is sent as it is.
 *
 * @example
 * ```ts
 * import { unlisted } from "@effect-meraki/core/Operation"
 * import { updateNetworkWirelessSsid } from "@effect-meraki/core/Wireless"
 *
 * export const update = updateNetworkWirelessSsid({ networkId: "N_1", number: 0, authMode: unlisted("8021x-next") })
 * ```
 *
 * @since 0.2.0
 * @category constructors
 */
export const unlisted = <A extends string | number>(value: A): Unlisted<A extends string ? string : number> =>
  value as never

/**
 * An operation of the API.
 *
 * @since 0.2.0
 * @category models
 */
export interface Operation<Input, Output, Error extends MerakiError = MerakiError> {
  (...args: Arguments<Input, CallOptions>): Effect.Effect<Output, Error, MerakiClient.MerakiClient>
  readonly descriptor: Descriptor
  /** The same call, with its answer as a whole: status, headers, request id, attempts and waits. */
  readonly response: (
    ...args: Arguments<Input, CallOptions>
  ) => Effect.Effect<MerakiResponse<Output>, Error, MerakiClient.MerakiClient>
}

/**
 * An operation that changes nothing.
 *
 * @since 0.2.0
 * @category models
 */
export interface Read<Input, Output> extends Operation<Input, Output, ReadError> {}

/**
 * An operation that changes something.
 *
 * @since 0.2.0
 * @category models
 */
export interface Write<Input, Output> extends Operation<Input, Output, WriteError> {}

/**
 * An operation that answers in pages. Calling it gives everything; `page` gives one page for exactly one request.
 *
 * @since 0.2.0
 * @category models
 */
export interface Paginated<Input, Output, Item> {
  (...args: Arguments<Input, PagingOptions>): Effect.Effect<Output, ReadError, MerakiClient.MerakiClient>
  readonly descriptor: Descriptor
  /** Exactly one request: the first page, or the one that `from` names. */
  readonly page: (
    ...args: Arguments<Input, PageOptions>
  ) => Effect.Effect<Page<Output, Item>, ReadError, MerakiClient.MerakiClient>
  /** The same as `page`, with its answer as a whole: status, headers, request id, attempts and waits. */
  readonly response: (
    ...args: Arguments<Input, PageOptions>
  ) => Effect.Effect<MerakiResponse<Page<Output, Item>>, ReadError, MerakiClient.MerakiClient>
  /** All pages, fetched as they are consumed. */
  readonly pages: (
    ...args: Arguments<Input, PagingOptions>
  ) => Stream<Page<Output, Item>, ReadError, MerakiClient.MerakiClient>
  /** All items, their pages fetched as they are consumed. */
  readonly items: (...args: Arguments<Input, PagingOptions>) => Stream<Item, ReadError, MerakiClient.MerakiClient>
}

/**
 * An operation that changes something and can also be a step of an action batch.
 *
 * @since 0.2.0
 * @category models
 */
export interface Batchable<Input, Output> extends Write<Input, Output> {
  /** The operation as a step of an action batch. Sends nothing. */
  readonly action: (...args: {} extends Input ? [input?: Input] : [input: Input]) => Action<Output>
}

/**
 * Makes an operation that changes something, of its facts.
 *
 * @since 0.2.0
 * @category constructors
 */
export const write = <Input, Output>(descriptor: Descriptor): Write<Input, Output> => {
  const response = (input?: Input, options?: CallOptions) =>
    MerakiClient.MerakiClient.use((client) => client.execute<Output>(descriptor, input ?? {}, options ?? {}))
  return Object.assign(
    (input?: Input, options?: CallOptions) => Effect.map(response(input, options), (answer) => answer.value),
    { descriptor, response }
  )
}

/**
 * Makes an operation that changes nothing, of its facts.
 *
 * @since 0.2.0
 * @category constructors
 */
// The failures that a call can meet follow from its method, which only its descriptor knows: a GET is no blocked write.
export const read = write as unknown as <Input, Output>(descriptor: Descriptor) => Read<Input, Output>

/**
 * Makes a paginated operation from its descriptor.
 *
 * @since 0.2.0
 * @category constructors
 */
export const paginated = <Input, Output, Item>(descriptor: Descriptor): Paginated<Input, Output, Item> =>
  Object.assign(
    (input?: Input, options?: PagingOptions) => paging.all<Output>(descriptor, input ?? {}, options ?? {}),
    {
      descriptor,
      page: (input?: Input, options?: PagingOptions) =>
        paging.page<Output, Item>(descriptor, input ?? {}, options ?? {}),
      response: (input?: Input, options?: PagingOptions) =>
        paging.wholePage<Output, Item>(descriptor, input ?? {}, options ?? {}),
      pages: (input?: Input, options?: PagingOptions) =>
        paging.pages<Output, Item>(descriptor, input ?? {}, options ?? {}),
      items: (input?: Input, options?: PagingOptions) => paging.items<Item>(descriptor, input ?? {}, options ?? {})
    }
  )

/**
 * Makes an operation that can also be an action of a batch.
 *
 * @since 0.2.0
 * @category constructors
 */
export const batchable = <Input, Output>(descriptor: Descriptor): Batchable<Input, Output> =>
  Object.assign(write<Input, Output>(descriptor), {
    action: (input?: Input, options?: unknown): Action<Output> =>
      actionOf(descriptor, input as object | undefined, options)
  })
