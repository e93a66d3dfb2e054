/**
 * What an operation is: a function from an input to an Effect, with its paging and its form in a batch as properties. The
 * types are those of `@effect-meraki/promise`, which has every operation as a value.
 *
 * @since 0.1.0
 */
import type * as Facade from "@effect-meraki/promise"
import type * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import { type Place, placeOf } from "./internal/place.ts"
import { inMillis, withRetry } from "./internal/settings.ts"
import { type Given, Meraki, type Service } from "./Meraki.ts"
import type { MerakiError } from "./MerakiError.ts"
import type * as RetryPolicy from "./RetryPolicy.ts"

export type { Action, Arguments, Descriptor, Page } from "@effect-meraki/promise"

type Timed = "deadline" | "retry" | "signal" | "timeout"

/**
 * What can be said of one call, after its input.
 *
 * @since 0.1.0
 * @category options
 */
export interface CallOptions extends Omit<Facade.CallOptions, Timed> {
  /** When to try again, or `false` for never (default: as the client does). */
  readonly retry?: RetryPolicy.Options | false | undefined
  /** Longest time for one attempt. */
  readonly timeout?: Duration.DurationInput | undefined
  /** Longest time for the whole call, waits included. */
  readonly deadline?: Duration.DurationInput | undefined
}

/**
 * What can be said of a single page.
 *
 * @since 0.1.0
 * @category options
 */
export interface PageOptions extends Omit<Facade.PageOptions, Timed>, CallOptions {}

/**
 * What can be said of a call that answers in pages.
 *
 * @since 0.1.0
 * @category options
 */
export interface PagingOptions extends Omit<Facade.PagingOptions, Timed>, CallOptions {}

/**
 * An operation of the API.
 *
 * @since 0.1.0
 * @category models
 */
export interface Call<Input, Output> {
  (...args: Facade.Arguments<Input, CallOptions>): Effect.Effect<Output, MerakiError, Meraki>
  readonly descriptor: Facade.Descriptor
}

/**
 * An operation that answers in pages. Calling it gives everything; `page` gives one page for exactly one request.
 *
 * @since 0.1.0
 * @category models
 */
export interface PaginatedCall<Input, Output, Item> {
  (...args: Facade.Arguments<Input, PagingOptions>): Effect.Effect<Output, MerakiError, Meraki>
  readonly descriptor: Facade.Descriptor
  /** Exactly one request: the first page, or the one that `from` names. */
  readonly page: (
    ...args: Facade.Arguments<Input, PageOptions>
  ) => Effect.Effect<Facade.Page<Output, Item>, MerakiError, Meraki>
  /** All pages, fetched as they are consumed. */
  readonly pages: (
    ...args: Facade.Arguments<Input, PagingOptions>
  ) => Stream.Stream<Facade.Page<Output, Item>, MerakiError, Meraki>
  /** All items, their pages fetched as they are consumed. */
  readonly items: (...args: Facade.Arguments<Input, PagingOptions>) => Stream.Stream<Item, MerakiError, Meraki>
}

/**
 * An operation that can also be a step of an action batch.
 *
 * @since 0.1.0
 * @category models
 */
export interface BatchableCall<Input, Output> extends Call<Input, Output> {
  /** The operation as a step of an action batch. Sends nothing. */
  readonly action: Facade.Batchable<Input, Output>["action"]
}

/**
 * An operation of the Promise client as one of Effect 3.
 *
 * @since 0.1.0
 * @category models
 */
export type Lifted<Operation> =
  Operation extends Facade.Paginated<infer Input, infer Output, infer Item>
    ? PaginatedCall<Input, Output, Item>
    : Operation extends Facade.Batchable<infer Input, infer Output>
      ? BatchableCall<Input, Output>
      : Operation extends Facade.Operation<infer Input, infer Output>
        ? Call<Input, Output>
        : never

/**
 * The operations of a tag.
 *
 * @since 0.1.0
 * @category models
 */
export type Calls<Operations> = { readonly [Name in keyof Operations]: Lifted<Operations[Name]> }

type AnyOperation = Facade.Operation<object, unknown>
type AnyPaginated = Facade.Paginated<object, unknown, unknown>

const isPaginated = (operation: AnyOperation): operation is AnyPaginated => operation.descriptor.paging !== undefined

const optionsOf = <Added extends Given>(options: PagingOptions = {}, given: Added) => ({
  ...withRetry(inMillis(options, "deadline", "timeout")),
  ...given,
  headers: { ...options.headers, ...given.headers }
})

/**
 * Makes an operation of a single value, such as `getNetwork` of `@effect-meraki/promise/Networks`: a bundle then holds
 * only the operations it uses, and not all of their tag.
 *
 * @since 0.1.0
 * @category constructors
 */
export const make = <Operation extends { readonly descriptor: Facade.Descriptor }>(
  operation: Operation
): Lifted<Operation> => lifted(operation) as Lifted<Operation>

const lifted = (operation: AnyOperation): unknown => {
  const { id, method, path } = operation.descriptor
  const span = {
    attributes: { "http.request.method": method, "url.template": path },
    captureStackTrace: false
  }
  const wait = (place: Place, start: Parameters<Service["wait"]>[1]) =>
    Effect.withSpan(
      Effect.flatMap(Meraki, (meraki) => meraki.wait(place, start)),
      `meraki.${id}`,
      span
    )
  const call = (input: object = {}, options?: PagingOptions) =>
    wait(placeOf(call), (client, given) => client.run(operation, input, optionsOf(options, given)))
  if (!isPaginated(operation)) return Object.assign(call, operation)

  const page = (input: object = {}, options?: PagingOptions) =>
    wait(placeOf(page), (client, given) => client.page(operation, input, optionsOf(options, given)))
  const walk = (place: Place, input: object, options: PagingOptions | undefined) =>
    Stream.unwrap(
      Effect.map(Meraki, (meraki) =>
        meraki.walk(place, (client, given) => client.pages(operation, input, optionsOf(options, given)))
      )
    ).pipe(Stream.withSpan(`meraki.${id}`, span))
  const pages = (input: object = {}, options?: PagingOptions) => walk(placeOf(pages), input, options)
  const items = (input: object = {}, options?: PagingOptions) =>
    Stream.flatMap(walk(placeOf(items), input, options), (one) => Stream.fromIterable(one.items))
  return Object.assign(call, operation, { page, pages, items })
}

/**
 * The operations of a tag, each made when it is first used.
 *
 * @since 0.1.0
 * @category constructors
 */
export const calls = <
  Operations extends { readonly [Name in keyof Operations]: { readonly descriptor: Facade.Descriptor } }
>(
  operations: Operations
): Calls<Operations> => {
  const lazily = ([name, operation]: [name: string, operation: AnyOperation]) => {
    let made: unknown
    return [name, { enumerable: true, get: () => (made ??= lifted(operation)) }]
  }
  const entries: ReadonlyArray<[string, AnyOperation]> = Object.entries(operations)
  return Object.defineProperties({}, Object.fromEntries(entries.map(lazily))) as Calls<Operations>
}
