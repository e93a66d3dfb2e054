/**
 * Streams that go on where an earlier one has stopped, such as the one of a process that was ended.
 *
 * @since 0.2.0
 */
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import type { PagingOptions } from "./CallOptions.ts"
import type { Fields } from "./internal/option/rules.ts"
import { directionOf } from "./internal/paging/following.ts"
import { refuse } from "./internal/paging/refuse.ts"
import { startIssues } from "./internal/paging/start.ts"
import type { MerakiClient } from "./MerakiClient.ts"
import type { ReadError } from "./MerakiError.ts"
import type { Descriptor, Page } from "./model/Descriptor.ts"
import type { Paginated } from "./Operation.ts"

/**
 * Where a stream keeps its place.
 *
 * @since 0.2.0
 * @category models
 */
export interface Bookmark<E = never, R = never> {
  /** Returns the link to begin with, or undefined for the beginning. */
  readonly load: Effect.Effect<string | undefined, E, R>
  /**
   * Keeps the link of what comes next, each time a page has been consumed as a whole; undefined when there is nothing more.
   */
  readonly save: (link: string | undefined) => Effect.Effect<void, E, R>
}

/**
 * Options of a stream that resumes.
 *
 * @since 0.2.0
 * @category options
 */
export interface Options<E = never, R = never> extends Omit<PagingOptions, "from">, Bookmark<E, R> {}

/**
 * The link by which reading goes on behind a page, which was read with this input or from this link.
 *
 * @since 0.2.0
 * @category getters
 */
export const linkAfter = (
  descriptor: Descriptor,
  input: object,
  from: string | undefined,
  page: Page<unknown, unknown>
): string | undefined => page[directionOf(descriptor, input, from)]

/** Each page as a stream, and then its bookmark. */
const marked = <Input extends object, Output, Item, A, E, R>(
  operation: Paginated<Input, Output, Item>,
  input: Input,
  { load, save, ...options }: Options<E, R>,
  contents: (page: Page<Output, Item>) => Stream.Stream<A>
): Stream.Stream<A, ReadError | E, MerakiClient | R> =>
  Stream.unwrap(
    Effect.map(load, (from) => {
      // Plain JavaScript can return anything. What is wrong with it is named after what has returned it.
      const returned: unknown = from
      const link = returned === undefined ? undefined : String(returned)
      const [issue] = startIssues(operation.descriptor, Object(input) as Fields, { from: link })
      if (issue !== undefined) {
        const problem = issue.problem.replace("must be", "must return")
        return Stream.fromEffect(refuse(operation.descriptor, input, [{ path: "load", problem }]))
      }
      return Stream.flatMap(operation.pages(input, { ...options, from }), (page) =>
        Stream.concat(
          contents(page),
          // Asked for only once what is before it has been consumed.
          Stream.drain(Stream.fromEffect(save(linkAfter(operation.descriptor, input, from, page))))
        )
      )
    })
  )

/**
 * All pages, from the one on that follows the last page which was consumed as a whole. A page that was not, because its consumer
 * has failed or was interrupted, comes again. At the end the bookmark is empty, and the next stream begins at the beginning.
 *
 * @example
 * ```ts
 * import { getOrganizationDevices } from "@effect-meraki/core/Organizations"
 * import * as Resume from "@effect-meraki/core/Resume"
 * import * as Effect from "effect/Effect"
 *
 * let kept: string | undefined
 * export const devices = Resume.items(
 *   getOrganizationDevices,
 *   { organizationId: "1" },
 *   {
 *     load: Effect.sync(() => kept),
 *     save: (link) => Effect.sync(() => void (kept = link))
 *   }
 * )
 * ```
 *
 * @since 0.2.0
 * @category streams
 */
export const pages = <Input extends object, Output, Item, E = never, R = never>(
  operation: Paginated<Input, Output, Item>,
  input: Input,
  options: Options<E, R>
): Stream.Stream<Page<Output, Item>, ReadError | E, MerakiClient | R> =>
  marked(operation, input, options, (page) => Stream.succeed(page))

/**
 * The same for items. Those of a page that was not consumed as a whole come again.
 *
 * @since 0.2.0
 * @category streams
 */
export const items = <Input extends object, Output, Item, E = never, R = never>(
  operation: Paginated<Input, Output, Item>,
  input: Input,
  options: Options<E, R>
): Stream.Stream<Item, ReadError | E, MerakiClient | R> =>
  marked(operation, input, options, (page) => Stream.fromArray(page.items))
