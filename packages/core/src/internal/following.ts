import type { Descriptor, Page } from "../Operation.ts"

/** The event log answers with links beyond its ends; the official client stops at these. */
const firstEvent = Date.UTC(2014, 0, 1)
const untilNow = 5 * 60_000

/** Which links lead on: a history is read backwards unless the caller gives it a beginning. */
export const directionOf = ({ paging }: Descriptor, input: object): "next" | "prev" =>
  paging?.direction === "prev" && (input as { readonly startingAfter?: unknown }).startingAfter === undefined
    ? "prev"
    : "next"

const timeIn = (link: string, name: string): number => {
  const token = URL.canParse(link) ? new URL(link).searchParams.get(name) : null
  return token === null ? Number.NaN : Date.parse(token)
}

const isBeyondLog = (link: string, direction: "next" | "prev", now: number): boolean =>
  direction === "prev" ? timeIn(link, "endingBefore") < firstEvent : timeIn(link, "startingAfter") > now - untilNow

/** The link behind a page. The event log links on beyond its ends, where its pages are empty. */
export const following = (
  { paging }: Descriptor,
  page: Page<unknown, unknown>,
  direction: "next" | "prev",
  now: number
): string | undefined => {
  const link = page[direction]
  if (link === undefined || paging?.itemsIn !== "events") return link
  return page.items.length === 0 || isBeyondLog(link, direction, now) ? undefined : link
}
