import type { ItemsIn } from "../../model/Descriptor.ts"

type Fields = { readonly [name: string]: unknown }

const fieldsOf = (value: unknown): Fields | undefined =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Fields) : undefined

const listIn = (value: unknown, name: string): ReadonlyArray<unknown> | undefined => {
  const list = fieldsOf(value)?.[name]
  return Array.isArray(list) ? list : undefined
}

const nameOf = (itemsIn: ItemsIn): string => (itemsIn === "events" || itemsIn === "records" ? itemsIn : "items")

/**
 * The items of a page. Some operations answer in another form than the declared one, and both are read: an envelope
 * instead of a list, a list of envelopes instead of an envelope, and a single element instead of a list.
 */
export const itemsOf = <Item>(itemsIn: ItemsIn, body: unknown): ReadonlyArray<Item> => {
  const items = (): ReadonlyArray<unknown> => {
    if (body === undefined || body === null) return []
    if (Array.isArray(body)) {
      return itemsIn === "envelopes" ? body.flatMap((each) => listIn(each, "items") ?? [each]) : body
    }
    const list = listIn(body, nameOf(itemsIn)) ?? listIn(body, "items")
    if (list !== undefined) return list
    return itemsIn === "array" && Object.keys(body).length > 0 ? [body] : []
  }
  return items() as ReadonlyArray<Item>
}

const earliest = (a: unknown, b: unknown): unknown =>
  typeof a === "string" && typeof b === "string" ? (a < b ? a : b) : (a ?? b)
const latest = (a: unknown, b: unknown): unknown =>
  typeof a === "string" && typeof b === "string" ? (a > b ? a : b) : (a ?? b)

/** Replaces the counts of one page by those of the whole list. */
const countedWhole = (meta: unknown, length: number): unknown => {
  const counts = fieldsOf(fieldsOf(meta)?.["counts"])
  const items = fieldsOf(counts?.["items"])
  if (items === undefined) return meta
  const total = typeof items["total"] === "number" ? items["total"] : length
  const whole = { ...items, total, ...("remaining" in items ? { remaining: Math.max(0, total - length) } : undefined) }
  return { ...fieldsOf(meta), counts: { ...counts, items: whole } }
}

/** Merges all pages into one body of the same form. */
export const mergeBodies = (
  itemsIn: ItemsIn,
  bodies: ReadonlyArray<unknown>,
  items: ReadonlyArray<unknown>
): unknown => {
  const first = bodies[0]
  if (itemsIn === "array") return items
  if (itemsIn === "envelopes") {
    const envelope = fieldsOf(Array.isArray(first) ? first[0] : first)
    return [{ ...envelope, items, meta: countedWhole(envelope?.["meta"], items.length) }]
  }
  if (Array.isArray(first)) return items
  const envelope = fieldsOf(first) ?? {}
  if (itemsIn === "events") {
    return {
      ...envelope,
      pageStartAt: bodies.map((body) => fieldsOf(body)?.["pageStartAt"]).reduce(earliest, undefined),
      pageEndAt: bodies.map((body) => fieldsOf(body)?.["pageEndAt"]).reduce(latest, undefined),
      events: items
    }
  }
  const meta = envelope["meta"]
  return {
    ...envelope,
    [nameOf(itemsIn)]: items,
    ...(meta === undefined ? undefined : { meta: countedWhole(meta, items.length) })
  }
}
