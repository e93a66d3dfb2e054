/**
 * Streams that go on where an earlier one has stopped, such as the one of a process that was ended.
 *
 * @since 0.2.0
 */
import type * as Facade from "@effect-meraki/promise"
import { resumeOf } from "@effect-meraki/promise"
import * as Cause from "effect/Cause"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Runtime from "effect/Runtime"
import * as Stream from "effect/Stream"
import { placeOf } from "./internal/place.ts"
import { plainOptions } from "./internal/region.ts"
import { MerakiClient } from "./MerakiClient.ts"
import type { MerakiError } from "./MerakiError.ts"
import type { Page, Paginated, PagingOptions } from "./Operation.ts"

/**
 * Where a stream keeps its place. Its effects do not fail; a defect ends the stream.
 *
 * @since 0.2.0
 * @category models
 */
export interface Bookmark {
  /** Returns the link to begin with, or undefined for the beginning. */
  readonly load: Effect.Effect<string | undefined>
  /**
   * Keeps the link of what comes next, each time a page has been consumed as a whole; undefined when there is nothing more.
   */
  readonly save: (link: string | undefined) => Effect.Effect<void>
}

/**
 * Options of a stream that resumes.
 *
 * @since 0.2.0
 * @category options
 */
export interface Options extends Omit<PagingOptions, "from">, Bookmark {}

const promised = async <A>(runtime: Runtime.Runtime<never>, effect: Effect.Effect<A>): Promise<A> => {
  const exit = await Runtime.runPromiseExit(runtime)(effect)
  if (Exit.isSuccess(exit)) return exit.value
  throw Cause.squash(exit.cause)
}

/**
 * All pages, from the one on that follows the last page which was consumed as a whole. A page that was not, because its consumer
 * has failed or was interrupted, comes again. At the end the bookmark is empty, and the next stream begins at the beginning.
 *
 * @since 0.2.0
 * @category streams
 */
export const pages = <Input extends object, Output, Item>(
  operation: Paginated<Input, Output, Item>,
  input: Input,
  { load, save, ...options }: Options
): Stream.Stream<Page<Output, Item>, MerakiError, MerakiClient> => {
  const place = placeOf(pages)
  const value = { descriptor: operation.descriptor } as Facade.Paginated<Input, Output, Item>
  return Stream.unwrap(
    Effect.map(Effect.all([MerakiClient, Effect.runtime()]), ([client, runtime]) =>
      client.iterate(place, (meraki, surroundings) =>
        resumeOf(meraki).pages(value, input, {
          ...plainOptions(options, surroundings),
          ...surroundings.options,
          load: () => promised(runtime, load),
          save: (link) => promised(runtime, save(link))
        })
      )
    )
  )
}

/**
 * The same for items. Those of a page that was not consumed as a whole come again.
 *
 * @since 0.2.0
 * @category streams
 */
export const items = <Input extends object, Output, Item>(
  operation: Paginated<Input, Output, Item>,
  input: Input,
  options: Options
): Stream.Stream<Item, MerakiError, MerakiClient> =>
  Stream.flatMap(pages(operation, input, options), (page) => Stream.fromIterable(page.items))
