import type { ItemsIn } from "../../model/Descriptor.ts"
import { fieldsOf, nameOf } from "../answer/items.ts"

/** The texts that pages have under a name, the earliest first. */
const timesIn = (bodies: ReadonlyArray<unknown>, name: string): ReadonlyArray<string> =>
  bodies
    .map((body) => fieldsOf(body)?.[name])
    .filter((time) => typeof time === "string")
    .toSorted()

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
      pageStartAt: timesIn(bodies, "pageStartAt").at(0) ?? envelope["pageStartAt"],
      pageEndAt: timesIn(bodies, "pageEndAt").at(-1) ?? envelope["pageEndAt"],
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
