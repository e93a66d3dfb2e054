/**
 * What an operation is: a function from an input to an Effect, with its paging and its form in a batch as properties.
 *
 * @since 0.2.0
 */
import type * as Facade from "@effect-meraki/promise"
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import type { Surroundings } from "./internal/call.ts"
import { type Place, placeOf } from "./internal/place.ts"
import { plainOptions, type RegionOptions, type Replaced } from "./internal/region.ts"
import { type MerakiResponse, withDuration } from "./internal/response.ts"
import { MerakiClient, type Service } from "./MerakiClient.ts"
import type { MerakiError } from "./MerakiError.ts"

export type { MerakiResponse, RegionOptions }

export type { Action, Arguments, Descriptor, Page } from "@effect-meraki/promise"

export {
  /**
   * A value that the API takes although its document does not list it, for the enums of inputs. It is sent as it is.
   *
   * @since 0.2.0
   * @category constructors
   */
  unlisted
} from "@effect-meraki/promise"

/**
 * Options for a call.
 *
 * @since 0.2.0
 * @category options
 */
export interface CallOptions extends Omit<Facade.CallOptions, Replaced>, RegionOptions {}

/**
 * Options for a single page.
 *
 * @since 0.2.0
 * @category options
 */
export interface PageOptions extends Omit<Facade.PageOptions, Replaced>, CallOptions {}

/**
 * Options for a call that answers in pages.
 *
 * @since 0.2.0
 * @category options
 */
export interface PagingOptions extends Omit<Facade.PagingOptions, Replaced>, CallOptions {}

/**
 * An operation of the API.
 *
 * @since 0.2.0
 * @category models
 */
export interface Operation<Input, Output> {
  (...args: Facade.Arguments<Input, CallOptions>): Effect.Effect<Output, MerakiError, MerakiClient>
  readonly descriptor: Facade.Descriptor
  /** The same call, with its answer as a whole: status, headers, request id, attempts and waits. */
  readonly response: (
    ...args: Facade.Arguments<Input, CallOptions>
  ) => Effect.Effect<MerakiResponse<Output>, MerakiError, MerakiClient>
}

/**
 * An operation that answers in pages. Calling it gives everything; `page` gives one page for exactly one request.
 *
 * @since 0.2.0
 * @category models
 */
export interface Paginated<Input, Output, Item> {
  (...args: Facade.Arguments<Input, PagingOptions>): Effect.Effect<Output, MerakiError, MerakiClient>
  readonly descriptor: Facade.Descriptor
  /** Exactly one request: the first page, or the one that `from` names. */
  readonly page: (
    ...args: Facade.Arguments<Input, PageOptions>
  ) => Effect.Effect<Facade.Page<Output, Item>, MerakiError, MerakiClient>
  /** The same as `page`, with its answer as a whole: status, headers, request id, attempts and waits. */
  readonly response: (
    ...args: Facade.Arguments<Input, PageOptions>
  ) => Effect.Effect<MerakiResponse<Facade.Page<Output, Item>>, MerakiError, MerakiClient>
  /** All pages, fetched as they are consumed. */
  readonly pages: (
    ...args: Facade.Arguments<Input, PagingOptions>
  ) => Stream.Stream<Facade.Page<Output, Item>, MerakiError, MerakiClient>
  /** All items, their pages fetched as they are consumed. */
  readonly items: (...args: Facade.Arguments<Input, PagingOptions>) => Stream.Stream<Item, MerakiError, MerakiClient>
}

/**
 * An operation that can also be a step of an action batch.
 *
 * @since 0.2.0
 * @category models
 */
export interface Batchable<Input, Output> extends Operation<Input, Output> {
  /** The operation as a step of an action batch. Sends nothing. */
  readonly action: Facade.Batchable<Input, Output>["action"]
}

/**
 * An operation of the Promise client as one of Effect 3.
 *
 * @since 0.2.0
 * @category models
 */
export type Lifted<Value> =
  Value extends Facade.Paginated<infer Input, infer Output, infer Item>
    ? Paginated<Input, Output, Item>
    : Value extends Facade.Batchable<infer Input, infer Output>
      ? Batchable<Input, Output>
      : Value extends Facade.Operation<infer Input, infer Output>
        ? Operation<Input, Output>
        : never

/**
 * The operations of a tag.
 *
 * @since 0.2.0
 * @category models
 */
export type Operations<Values> = { readonly [Name in keyof Values]: Lifted<Values[Name]> }

type AnyOperation = Facade.Operation<object, unknown>
type AnyPaginated = Facade.Paginated<object, unknown, unknown>

const isPaginated = (operation: AnyOperation): operation is AnyPaginated => operation.descriptor.paging !== undefined

const optionsOf = (options: PagingOptions, surroundings: Surroundings) => ({
  ...plainOptions(options, surroundings),
  ...surroundings.options
})

/**
 * Makes an operation of a single value, such as `getNetwork` of `@effect-meraki/promise/Networks`: a bundle then holds
 * only the operations it uses, and not all of their tag.
 *
 * @since 0.2.0
 * @category constructors
 */
export const make = <Value extends { readonly descriptor: Facade.Descriptor }>(operation: Value): Lifted<Value> =>
  lifted(operation) as Lifted<Value>

const lifted = (operation: AnyOperation): unknown => {
  const { id, method, path } = operation.descriptor
  const span = {
    attributes: { "http.request.method": method, "url.template": path },
    captureStackTrace: false
  }
  const run = <A>(place: Place, start: (...args: Parameters<Parameters<Service["run"]>[1]>) => Promise<A>) =>
    Effect.withSpan(
      Effect.flatMap(MerakiClient, (client) => client.run(place, start)),
      `meraki.${id}`,
      span
    )
  const call = (input: object = {}, options: PagingOptions = {}) =>
    run(placeOf(call), (meraki, surroundings) => meraki.run(operation, input, optionsOf(options, surroundings)))
  if (!isPaginated(operation)) {
    const response = (input: object = {}, options: CallOptions = {}) =>
      Effect.map(
        run(placeOf(response), (meraki, surroundings) =>
          meraki.run(operation, input, optionsOf(options, surroundings)).withResponse()
        ),
        withDuration
      )
    return Object.assign(call, operation, { response })
  }

  const response = (input: object = {}, options: PagingOptions = {}) =>
    Effect.map(
      run(placeOf(response), (meraki, surroundings) =>
        meraki.page(operation, input, optionsOf(options, surroundings)).withResponse()
      ),
      withDuration
    )
  const page = (input: object = {}, options: PagingOptions = {}) =>
    run(placeOf(page), (meraki, surroundings) => meraki.page(operation, input, optionsOf(options, surroundings)))
  const iterate = (place: Place, input: object, options: PagingOptions) =>
    Stream.unwrap(
      Effect.map(MerakiClient, (client) =>
        client.iterate(place, (meraki, surroundings) =>
          meraki.pages(operation, input, optionsOf(options, surroundings))
        )
      )
    ).pipe(Stream.withSpan(`meraki.${id}`, span))
  const pages = (input: object = {}, options: PagingOptions = {}) => iterate(placeOf(pages), input, options)
  const items = (input: object = {}, options: PagingOptions = {}) =>
    Stream.flatMap(iterate(placeOf(items), input, options), (one) => Stream.fromIterable(one.items))
  return Object.assign(call, operation, { page, pages, items, response })
}

/**
 * The operations of a tag, each made when it is first used.
 *
 * @since 0.2.0
 * @category constructors
 */
export const makeAll = <Values extends { readonly [Name in keyof Values]: { readonly descriptor: Facade.Descriptor } }>(
  operations: Values
): Operations<Values> => {
  const lazily = ([name, operation]: [name: string, operation: AnyOperation]) => {
    let made: unknown
    return [name, { enumerable: true, get: () => (made ??= lifted(operation)) }]
  }
  const entries: ReadonlyArray<[string, AnyOperation]> = Object.entries(operations)
  return Object.defineProperties({}, Object.fromEntries(entries.map(lazily))) as Operations<Values>
}
