import type { Descriptor, Page } from "../../model/Descriptor.ts"

/** The event log answers with links beyond its ends; the official client stops at these. */
const firstEvent = Date.UTC(2014, 0, 1)
const untilNow = 5 * 60_000

/** A link may be relative; where it leads to does not matter here. */
const anywhere = "https://api.meraki.com"

export type Direction = "next" | "prev"

/**
 * Which links lead on: those of the direction in which the caller begins. A history that is given no beginning is read
 * backwards.
 */
export const directionOf = ({ paging }: Descriptor, input: object, from: string | undefined): Direction => {
  // A link that is none is refused when it is followed.
  const link = typeof from === "string" && URL.canParse(from, anywhere) ? new URL(from, anywhere) : undefined
  const given = link === undefined ? input : Object.fromEntries(link.searchParams)
  const { endingBefore, startingAfter } = Object(given) as {
    readonly endingBefore?: unknown
    readonly startingAfter?: unknown
  }
  if (startingAfter !== undefined) return "next"
  return endingBefore === undefined ? (paging?.direction ?? "next") : "prev"
}

/** The log's pages list the newest first, whichever way they are read. */
const inReadingOrder = <Item>(items: ReadonlyArray<Item>, direction: Direction): ReadonlyArray<Item> => {
  const timeOf = (item: Item | undefined) => {
    const time = (item as { occurredAt?: unknown } | null | undefined)?.occurredAt
    return typeof time === "string" ? Date.parse(time) : Number.NaN
  }
  const isNewestFirst = timeOf(items[0]) > timeOf(items.at(-1))
  const isOldestFirst = timeOf(items[0]) < timeOf(items.at(-1))
  return (direction === "next" ? isNewestFirst : isOldestFirst) ? items.toReversed() : items
}

/** The items of a page in the order in which they are read. */
export const itemsRead = <Item>(
  { paging }: Descriptor,
  items: ReadonlyArray<Item>,
  direction: Direction
): ReadonlyArray<Item> => (paging?.itemsIn === "events" ? inReadingOrder(items, direction) : items)

/** Pages of a list in the order of the list, when they were read from its end. */
export const inListOrder = <A>(
  { paging }: Descriptor,
  pages: ReadonlyArray<A>,
  direction: Direction
): ReadonlyArray<A> => (direction === "prev" && paging?.direction !== "prev" ? pages.toReversed() : pages)

const timeIn = (link: string, name: string): number => {
  const token = URL.canParse(link) ? new URL(link).searchParams.get(name) : null
  return token === null ? Number.NaN : Date.parse(token)
}

const isBeyondLog = (link: string, direction: Direction, now: number): boolean =>
  direction === "prev" ? timeIn(link, "endingBefore") < firstEvent : timeIn(link, "startingAfter") > now - untilNow

/** So many empty pages in a row are no gap in the log any more. */
const mostEmptyPages = 3

/** The link behind a page, after so many empty ones. The event log links on beyond its ends, where its pages are empty. */
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
