import type { Descriptor, Page } from "../../model/Descriptor.ts"

/** The links of the event log lead beyond its ends. Reading stops at these times, as in the official client. */
const firstEvent = Date.UTC(2014, 0, 1)
const untilNow = 5 * 60_000

/** A base for relative links, whose host does not matter here. */
const anywhere = "https://api.meraki.com"

export type Direction = "next" | "prev"

/**
 * The direction in which pages are read, by the input or the link to start from. A history without either is read
 * backwards.
 */
export const directionOf = ({ paging }: Descriptor, input: object, from: string | undefined): Direction => {
  // An invalid link is refused when it is followed.
  const link = typeof from === "string" && URL.canParse(from, anywhere) ? new URL(from, anywhere) : undefined
  const given = link === undefined ? input : Object.fromEntries(link.searchParams)
  const { endingBefore, startingAfter } = Object(given) as {
    readonly endingBefore?: unknown
    readonly startingAfter?: unknown
  }
  if (startingAfter !== undefined) return "next"
  return endingBefore === undefined ? (paging?.direction ?? "next") : "prev"
}

/** The items of a page in the direction of reading. The API lists the newest event first in either direction. */
const inReadingOrder = <Item>(items: ReadonlyArray<Item>, direction: Direction): ReadonlyArray<Item> => {
  const timeOf = (item: Item | undefined) => {
    const time = (item as { occurredAt?: unknown } | null | undefined)?.occurredAt
    return typeof time === "string" ? Date.parse(time) : Number.NaN
  }
  const isNewestFirst = timeOf(items[0]) > timeOf(items.at(-1))
  const isOldestFirst = timeOf(items[0]) < timeOf(items.at(-1))
  return (direction === "next" ? isNewestFirst : isOldestFirst) ? items.toReversed() : items
}

/** The items of a page in the order of reading. */
export const itemsRead = <Item>(
  { paging }: Descriptor,
  items: ReadonlyArray<Item>,
  direction: Direction
): ReadonlyArray<Item> => (paging?.itemsIn === "events" ? inReadingOrder(items, direction) : items)

/** Pages in the order of the list, also when they were read from its end. */
export const inListOrder = <A>(
  { paging }: Descriptor,
  pages: ReadonlyArray<A>,
  direction: Direction
): ReadonlyArray<A> => (direction === "prev" && paging?.direction !== "prev" ? pages.toReversed() : pages)

const timeIn = (link: string, name: string): number => {
  const token = URL.canParse(link) ? new URL(link).searchParams.get(name) : null
  return Date.parse(token ?? "")
}

const isBeyondLog = (link: string, direction: Direction, now: number): boolean =>
  direction === "prev" ? timeIn(link, "endingBefore") < firstEvent : timeIn(link, "startingAfter") > now - untilNow

/** After this many empty pages in a row the log is over. Fewer can be a gap. */
const mostEmptyPages = 3

/**
 * The link behind a page, after so many empty ones. The event log links on beyond its ends, where its pages are empty.
 */
export const following = (
  { paging }: Descriptor,
  page: Page<unknown, unknown>,
  direction: Direction,
  now: number,
  emptyPages: number
): string | undefined => {
  const link = page[direction]
  if (link === undefined || paging?.itemsIn !== "events") return link
  return emptyPages >= mostEmptyPages || isBeyondLog(link, direction, now) ? undefined : link
}
