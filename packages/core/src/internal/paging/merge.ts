import type { ItemsIn } from "../../model/Descriptor.ts"
import { fieldsOf, nameOf } from "../answer/items.ts"

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
