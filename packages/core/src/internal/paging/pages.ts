import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as Option from "effect/Option"
import * as Result from "effect/Result"
import * as Stream from "effect/Stream"
import { MerakiClient, type MerakiResponse } from "../../MerakiClient.ts"
import type { ReadError } from "../../MerakiError.ts"
import type { Descriptor, Page } from "../../model/Descriptor.ts"
import type { PagingOptions } from "../../CallOptions.ts"
import { type Fields, readFields } from "../option/rules.ts"
import { directionOf, following, inListOrder, itemsRead } from "./following.ts"
import { mergeBodies } from "./merge.ts"
import { refuse } from "./refuse.ts"
import { onePageIssues, startIssues } from "./start.ts"
import { itemsOf } from "../answer/items.ts"
import { parseLinks, resolveLink } from "../wire/link.ts"

/** What can be read of an input or of options. What cannot is refused by the first request. */
const fieldsOrNone = (given: object): Fields => Result.getOrElse(readFields(given), () => ({}))

const withPerPage = (descriptor: Descriptor, input: object): object => {
  const perPage = descriptor.paging?.perPage
  if (perPage === undefined) return input
  const read = readFields(input)
  return Result.isFailure(read) || read.success["perPage"] !== undefined ? input : { ...read.success, perPage }
}

/** A page, and the answer that it came in. */
export interface Answered<Output, Item> {
  readonly page: Page<Output, Item>
  readonly response: MerakiResponse<Output>
}

/** One page for one request. */
export const page = <Output, Item>(
  descriptor: Descriptor,
  input: object,
  options: PagingOptions
): Effect.Effect<Page<Output, Item>, ReadError, MerakiClient> =>
  Effect.map(alone<Output, Item>(descriptor, input, options), (one) => one.page)

/** The same, with its answer as a whole. */
export const wholePage = <Output, Item>(
  descriptor: Descriptor,
  input: object,
  options: PagingOptions
): Effect.Effect<MerakiResponse<Page<Output, Item>>, ReadError, MerakiClient> =>
  Effect.map(alone<Output, Item>(descriptor, input, options), (one) => ({ ...one.response, value: one.page }))

/** One page that no other follows. */
const alone = <Output, Item>(descriptor: Descriptor, input: object, options: PagingOptions) => {
  const fields: PagingOptions = fieldsOrNone(options)
  const issues = [...startIssues(descriptor, fieldsOrNone(input), fields), ...onePageIssues(fields)]
  return issues.length === 0
    ? answered<Output, Item>(descriptor, input, options)
    : refuse(descriptor, input, issues, fields.headers)
}

const answered = <Output, Item>(
  descriptor: Descriptor,
  input: object,
  options: PagingOptions
): Effect.Effect<Answered<Output, Item>, ReadError, MerakiClient> =>
  MerakiClient.use((client) =>
    Effect.map(
      // Only a GET answers in pages, and a GET is never a blocked write.
      client.execute<Output>(descriptor, withPerPage(descriptor, input), options) as Effect.Effect<
        MerakiResponse<Output>,
        ReadError
      >,
      (response) => {
        const { header, url, value } = response
        const links = parseLinks(header("link"))
        const absolute = (link: string | undefined) =>
          link === undefined || link === "" ? undefined : String(resolveLink(link, url))
        const page = {
          data: value,
          items: itemsOf<Item>(descriptor.paging?.itemsIn ?? "array", value),
          next: absolute(links.next),
          prev: absolute(links.prev),
          first: absolute(links.first),
          last: absolute(links.last)
        }
        return { page, response }
      }
    )
  )

/**
 * What each page gives, fetched on demand or one ahead. A link that occurred before ends the stream, which would not end
 * otherwise.
 */
const walk = <Output, Item, Given>(
  descriptor: Descriptor,
  input: object,
  options: PagingOptions,
  given: (one: Answered<Output, Item>) => ReadonlyArray<Given>
): Stream.Stream<Given, ReadError, MerakiClient> =>
  Stream.suspend(() => {
    const fields: PagingOptions = fieldsOrNone(options)
    const { from: start, limit = Infinity, maxPages = Infinity, prefetch = 1 } = fields
    const direction = directionOf(descriptor, fieldsOrNone(input), start)
    const seen = new Set<string | undefined>()
    let room = limit
    let fetched = 0
    let emptyPages = 0

    const fetch = (from: string | undefined) =>
      answered<Output, Item>(descriptor, input, from === start ? options : { ...fields, from })

    /** Cuts a page to the items that are still wanted. Returns it with the next link. */
    const taken = (
      { page: one, response }: Answered<Output, Item>,
      now: number
    ): readonly [Answered<Output, Item>, string | undefined] => {
      seen.add(response.url)
      emptyPages = one.items.length === 0 ? emptyPages + 1 : 0
      const items = itemsRead(descriptor, one.items, direction).slice(0, room)
      room -= items.length
      fetched++
      const link = following(descriptor, one, direction, now, emptyPages)
      const goesOn = !seen.has(link) && room > 0 && fetched < maxPages
      // Not only its URL: a redirect can lead from the same link to another one each time.
      seen.add(link)
      return [{ page: { ...one, items }, response }, goesOn ? link : undefined]
    }

    const issues = startIssues(descriptor, fieldsOrNone(input), fields)
    if (issues.length > 0) return Stream.fromEffect(refuse(descriptor, input, issues, fields.headers))
    if (limit === 0 || maxPages === 0) return Stream.empty
    return Stream.scoped(
      Stream.paginate(fetch(start), (fetching) =>
        Effect.gen(function* () {
          const [one, link] = taken(yield* fetching, yield* Clock.currentTimeMillis)
          if (link === undefined) return [given(one), Option.none()] as const
          // Fetched while this page is consumed, and interrupted with the stream.
          const next =
            prefetch === 0 ? fetch(link) : Fiber.join(yield* Effect.forkScoped(fetch(link), { startImmediately: true }))
          return [given(one), Option.some(next)] as const
        })
      )
    )
  })

/** All pages with the answers that they were in. */
export const answers = <Output, Item>(
  descriptor: Descriptor,
  input: object,
  options: PagingOptions
): Stream.Stream<Answered<Output, Item>, ReadError, MerakiClient> =>
  walk<Output, Item, Answered<Output, Item>>(descriptor, input, options, (one) => [one])

/** All pages. */
export const pages = <Output, Item>(
  descriptor: Descriptor,
  input: object,
  options: PagingOptions
): Stream.Stream<Page<Output, Item>, ReadError, MerakiClient> =>
  walk<Output, Item, Page<Output, Item>>(descriptor, input, options, ({ page }) => [page])

/** All items, page by page. They are given here, since flattening a stream takes 4 kB more of a bundle. */
export const items = <Item>(
  descriptor: Descriptor,
  input: object,
  options: PagingOptions
): Stream.Stream<Item, ReadError, MerakiClient> =>
  walk<unknown, Item, Item>(descriptor, input, options, ({ page }) => page.items)

/** All pages merged into one value. */
export const all = <Output>(
  descriptor: Descriptor,
  input: object,
  options: PagingOptions
): Effect.Effect<Output, ReadError, MerakiClient> =>
  Effect.map(Stream.runCollect(pages<unknown, unknown>(descriptor, input, options)), (collected) => {
    // Without data there is not even a body to put items into.
    if (descriptor.mayBeEmpty === true && collected.every((one) => one.data === undefined)) return undefined as Output
    const pages = inListOrder(descriptor, collected, directionOf(descriptor, fieldsOrNone(input), options.from))
    return mergeBodies(
      descriptor.paging?.itemsIn ?? "array",
      pages.map((one) => one.data),
      pages.flatMap((one) => one.items)
    ) as Output
  })
