import { isFields, valueAt } from "../../output/flatten.ts"
import { bytesOf, cutBytes } from "./bytes.ts"
import { visible } from "./visible.ts"

const textOf = (value: unknown): string => visible(JSON.stringify(value) ?? "null")

/** Room for a name, quotes and a comma. */
const nameRoom = 8

const shrinkFields = (fields: { readonly [name: string]: unknown }, most: number, leave: Leave): unknown => {
  const sized = Object.entries(fields)
    .map(([name, value]) => ({ name, value, bytes: bytesOf(textOf(value)) }))
    .toSorted((a, b) => a.bytes - b.bytes)
  let left = most - sized.reduce((sum, { name }) => sum + bytesOf(name) + nameRoom, 0)
  // Small fields first: what they leave is for the large ones.
  const shrunk = new Map(
    sized.map(({ bytes, name, value }, index) => {
      const share = Math.max(0, Math.floor(left / (sized.length - index)))
      const kept = bytes <= share ? value : shrink(value, share, (what) => leave(`${name}${what}`))
      left -= Math.min(bytes, share)
      return [name, kept] as const
    })
  )
  return Object.fromEntries(Object.keys(fields).map((name) => [name, shrunk.get(name)]))
}

type Leave = (what: string) => void

const shrinkList = (all: ReadonlyArray<unknown>, most: number, leave: Leave): unknown => {
  let left = most
  const count = all.findIndex((value) => (left -= bytesOf(textOf(value)) + 1) < 0)
  const kept = all.slice(0, Math.max(0, count))
  leave(`: ${kept.length} of ${all.length} entries`)
  return kept
}

/** A value that fits into so many bytes; says what was left out. */
const shrink = (value: unknown, most: number, leave: Leave): unknown => {
  if (bytesOf(textOf(value)) <= most) return value
  if (Array.isArray(value)) return shrinkList(value, most, leave)
  if (isFields(value) && most > nameRoom * Object.keys(value).length) return shrinkFields(value, most, leave)
  leave(": cut")
  return typeof value === "string" ? cutBytes(value, most) : "…"
}

/** One value as JSON, as far as it fits. */
export const valueText = (
  value: unknown,
  fields: ReadonlyArray<string> | undefined,
  most: number
): { readonly text: string; readonly leftOut: ReadonlyArray<string> } => {
  const chosen =
    fields === undefined ? value : Object.fromEntries(fields.map((field) => [field, valueAt(value, field) ?? null]))
  const leftOut: Array<string> = []
  const text = textOf(shrink(chosen, most, (what) => leftOut.push(what.replace(/^: /, ""))))
  return { text: `${cutBytes(text, most)}\n`, leftOut }
}
