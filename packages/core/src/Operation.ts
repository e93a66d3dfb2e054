/**
 * Operations of the Dashboard API. Each is a function with a descriptor.
 *
 * The modules in `operations/` hold one constant for each of the API's operations, made by {@link operation},
 * {@link paginated} or {@link batchable}. A descriptor is plain data; nothing in it is computed at import.
 *
 * @since 0.1.0
 */
import type * as Effect from "effect/Effect"
import type { Stream } from "effect/Stream"
import type { CallOptions, PageOptions, PagingOptions } from "./CallOptions.ts"
import * as paging from "./internal/paging/pages.ts"
import * as MerakiClient from "./MerakiClient.ts"
import type { MerakiError } from "./MerakiError.ts"
import type { Action, Arguments, Descriptor, Page } from "./model/Descriptor.ts"

export type * from "./CallOptions.ts"
export type * from "./model/Descriptor.ts"

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
 * A paginated operation. Calling it returns all items; `page` returns one page for exactly one request.
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
 * An operation that can also be an action of a batch.
 *
 * @since 0.1.0
 * @category models
 */
export interface Batchable<Input, Output> extends Operation<Input, Output> {
  /** The operation as an action of a batch. Sends nothing. */
  readonly action: (...args: {} extends Input ? [input?: Input] : [input: Input]) => Action<Output>
}

/**
 * Makes an operation from its descriptor.
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
 * Makes a paginated operation from its descriptor.
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
 * Makes an operation that can also be an action of a batch.
 *
 * @since 0.1.0
 * @category constructors
 */
export const batchable = <Input, Output>(descriptor: Descriptor): Batchable<Input, Output> =>
  Object.assign(operation<Input, Output>(descriptor), {
    action: (input?: Input): Action<Output> => ({ descriptor, input: { ...input } })
  })
