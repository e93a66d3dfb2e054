/** A part of what is remembered: the events that were handled within one span of time. */
export interface Slot {
  /** The number of the span, counted from 1970. */
  readonly number: number
  /** Until when each event is remembered, in milliseconds. */
  readonly entries: { readonly [key: string]: number }
}

/** How many spans there are in the time for which events are remembered. */
const spans = 12

/** How many slots there are: one is being filled while the others are remembered. */
export const slotCount = spans + 1

/** The number of the span of a time. */
export const slotNumber = (now: number, remember: number): number => Math.floor(now / (remember / spans))

/** Where a slot is kept: a later one takes the place of one that is over. */
export const slotPlace = (number: number): number => number % slotCount

const isFields = (value: unknown): value is { readonly [name: string]: unknown } =>
  typeof value === "object" && value !== null && !Array.isArray(value)

/** The slot in a text; undefined when it is none. Entries that are over, or that end too late to be true, are left out. */
export const readSlot = (text: string, now: number, remember: number): Slot | undefined => {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    // Somebody else's, or cut short.
    return undefined
  }
  if (!isFields(value) || typeof value["number"] !== "number" || !isFields(value["entries"])) return undefined
  const entries = Object.entries(value["entries"]).filter(
    (entry): entry is [string, number] => typeof entry[1] === "number" && entry[1] > now && entry[1] <= now + remember
  )
  return { number: value["number"], entries: Object.fromEntries(entries) }
}
