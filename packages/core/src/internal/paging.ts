import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Stream from "effect/Stream"
import { MerakiClient } from "../MerakiClient.ts"
import type { MerakiError } from "../MerakiError.ts"
import type { Descriptor, Page, PagingOptions } from "../Operation.ts"
import { itemsOf, mergeBodies } from "./items.ts"
import { parseLinks, resolveLink } from "./link.ts"

const withPerPage = (descriptor: Descriptor, input: object): object => {
  const perPage = descriptor.paging?.perPage
  return perPage === undefined || "perPage" in input ? input : { ...input, perPage }
}

/** One page for one request. */
export const page = <Output, Item>(
  descriptor: Descriptor,
  input: object,
  options: PagingOptions = {}
): Effect.Effect<Page<Output, Item>, MerakiError, MerakiClient> =>
  MerakiClient.use((client) =>
    Effect.map(
      client.request<Output>(descriptor, withPerPage(descriptor, input), options),
      ({ header, url, value }) => {
        const links = parseLinks(header("link"))
        const absolute = (link: string | undefined) =>
          link === undefined || link === "" ? undefined : String(resolveLink(link, url))
        return {
          data: value,
          items: itemsOf<Item>(descriptor.paging?.itemsIn ?? "array", value),
          next: absolute(links.next),
          prev: absolute(links.prev),
          first: absolute(links.first),
          last: absolute(links.last)
        }
      }
    )
  )

/** The link a history or a list goes on with; a page without items has nothing to go on from. */
const following = ({ paging }: Descriptor, { items, next, prev }: Page<unknown, unknown>): string | undefined =>
  items.length === 0 ? undefined : paging?.direction === "prev" ? prev : next

/** All pages, each fetched when it is asked for. A link that came before ends the stream: it would go round forever. */
export const pages = <Output, Item>(
  descriptor: Descriptor,
  input: object,
  options: PagingOptions = {}
): Stream.Stream<Page<Output, Item>, MerakiError, MerakiClient> =>
  Stream.suspend(() => {
    const seen = new Set<string>()
    const limit = options.limit ?? Infinity
    let room = limit
    return Stream.paginate(options.from, (from) =>
      Effect.map(
        page<Output, Item>(descriptor, input, { ...options, ...(from === undefined ? undefined : { from }) }),
        (one) => {
          const items = one.items.length > room ? one.items.slice(0, room) : one.items
          room -= items.length
          const link = following(descriptor, one)
          const more = link !== undefined && !seen.has(link) && room > 0
          if (link !== undefined) seen.add(link)
          return [[items === one.items ? one : { ...one, items }], more ? Option.some(link) : Option.none()] as const
        }
      )
    ).pipe(options.maxPages === undefined ? (stream) => stream : Stream.take(options.maxPages))
  })

/** All items, page by page. */
export const items = <Item>(
  descriptor: Descriptor,
  input: object,
  options?: PagingOptions
): Stream.Stream<Item, MerakiError, MerakiClient> =>
  Stream.flatMap(pages<unknown, Item>(descriptor, input, options), (one) => Stream.fromIterable(one.items))

/** Everything, in the form of one page. */
export const all = <Output>(
  descriptor: Descriptor,
  input: object,
  options?: PagingOptions
): Effect.Effect<Output, MerakiError, MerakiClient> =>
  Effect.map(
    Stream.runCollect(pages<unknown, unknown>(descriptor, input, options)),
    (collected) =>
      mergeBodies(
        descriptor.paging?.itemsIn ?? "array",
        collected.map((one) => one.data),
        collected.flatMap((one) => one.items)
      ) as Output
  )
