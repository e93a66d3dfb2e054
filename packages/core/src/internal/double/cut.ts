import type { Descriptor } from "../../model/Descriptor.ts"
import { fieldsOf, itemsOf, nameOf } from "../answer/items.ts"
import type { Input } from "../wire/input.ts"

/** The parameter of a link for a place in the list. */
const placeName = "item"

/** A page, and the header with the links around it. */
interface Cut {
  readonly value: unknown
  readonly link: string | undefined
}

/** The items of a list in the order of its pages. The API lists the newest event first. */
const itemsInOrder = ({ paging }: Descriptor, whole: unknown): ReadonlyArray<unknown> => {
  const items = itemsOf(paging?.itemsIn ?? "array", whole)
  const timeOf = (item: unknown): string => String(fieldsOf(item)?.["occurredAt"] ?? "")
  return paging?.itemsIn === "events" ? items.toSorted((a, b) => (timeOf(a) < timeOf(b) ? 1 : -1)) : items
}

/** A body like the whole one, with these items in it. */
const withItems = ({ paging }: Descriptor, whole: unknown, items: ReadonlyArray<unknown>): unknown => {
  if (paging?.itemsIn === "envelopes" && Array.isArray(whole)) {
    const [envelope] = whole
    return fieldsOf(envelope)?.["items"] === undefined ? items : [{ ...fieldsOf(envelope), items }]
  }
  return Array.isArray(whole) ? items : { ...fieldsOf(whole), [nameOf(paging?.itemsIn ?? "array")]: items }
}

/**
 * One page of a whole list, by `perPage` and by the place that the URL names: the index of its first item, or of the one
 * behind its last. Without a list, or without pages, it is the value itself.
 */
export const cut = (descriptor: Descriptor, input: Input, url: string, whole: unknown): Cut => {
  const { paging } = descriptor
  if (paging === undefined || whole === undefined || whole === null) return { value: whole, link: undefined }
  const items = itemsInOrder(descriptor, whole)
  // A history is read backwards: there, `prev` leads on in the list.
  const isHistory = paging.direction === "prev"
  const [onwards, back] = isHistory ? ["endingBefore", "startingAfter"] : ["startingAfter", "endingBefore"]
  const asked = new URL(url).searchParams
  const size = Math.max(1, Number(asked.get("perPage") ?? input["perPage"] ?? items.length))
  const place = asked.get(placeName) === null ? undefined : Number(asked.get(placeName))
  const isFromEnd = asked.has(back) && !asked.has(onwards)
  const end = isFromEnd ? (place ?? items.length) : undefined
  const start = end === undefined ? (place ?? 0) : Math.max(0, end - size)
  const next = end ?? Math.min(items.length, start + size)
  const linkTo = (name: string, other: string, index: number, relation: string): string => {
    const target = new URL(url)
    target.searchParams.delete(other)
    target.searchParams.set(name, "")
    target.searchParams.set(placeName, String(index))
    return `<${target.href}>; rel=${relation}`
  }
  const [further, before] = isHistory ? ["prev", "next"] : ["next", "prev"]
  const links = [
    ...(next < items.length ? [linkTo(onwards, back, next, further)] : []),
    ...(start > 0 ? [linkTo(back, onwards, start, before)] : [])
  ]
  return { value: withItems(descriptor, whole, items.slice(start, next)), link: links.join(", ") || undefined }
}
