import type { ShapeType } from "@effect-meraki/core/ResponseSchema"
import { didYouMean } from "./nearest.ts"

/** A value that was read of a text, or what is wrong with the text. */
export type Read = { readonly value: unknown } | { readonly problem: string }

const quoted = (text: string): string => JSON.stringify(text)

/** Whether a number would be another one than its text says: the digits of long ids would be lost. */
const isLossy = (value: unknown, text: string): boolean =>
  typeof value === "number" &&
  (!Number.isFinite(value) || (/^-?\d+$/.test(text.trim()) && !Number.isSafeInteger(value)))

/** The value of a text that may be JSON; undefined when it is not. */
const jsonOf = (text: string): { readonly value: unknown } | undefined => {
  try {
    const value = JSON.parse(text) as unknown
    return isLossy(value, text) ? undefined : { value }
  } catch {
    return undefined
  }
}

const isNumber = (text: string): boolean => /^[+-]?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i.test(text)

const units: { readonly [unit: string]: number } = { s: 1, m: 60, h: 3600, d: 86_400, w: 604_800 }

/** Seconds of a text such as `90`, `2h` or `1d`. */
export const secondsOf = (text: string): number | undefined => {
  const [, amount, unit = "s"] = /^(\d+(?:\.\d+)?)([smhdw]?)$/.exec(text) ?? []
  return amount === undefined ? undefined : Number(amount) * (units[unit || "s"] ?? 1)
}

const readNumber = (text: string, isWhole: boolean): Read => {
  const value = Number(text)
  if (!isNumber(text) || (isWhole && !Number.isSafeInteger(value)))
    return { problem: `takes a ${isWhole ? "whole number" : "number"}, not ${quoted(text)}` }
  return { value }
}

const readBoolean = (text: string): Read =>
  text === "true" || text === "false"
    ? { value: text === "true" }
    : { problem: `takes true or false, not ${quoted(text)}` }

const readOneOf = (text: string, values: ReadonlyArray<string | number>): Read => {
  const value = values.find((each) => String(each) === text)
  if (value !== undefined) return { value }
  const listed =
    values.length > 12 ? `${values.slice(0, 12).join(", ")} and ${values.length - 12} more` : values.join(", ")
  return { problem: `takes ${listed}, not ${quoted(text)}${didYouMean(text, values.map(String))}` }
}

/** The parts of a list: JSON when it begins with a bracket, otherwise what commas separate; `\,` is a comma. */
const readList = (text: string, item: ShapeType): Read => {
  if (text.startsWith("[")) {
    const json = jsonOf(text)
    return Array.isArray(json?.value)
      ? { value: json.value }
      : { problem: `takes a list, and ${quoted(text)} is not JSON` }
  }
  if (text === "") return { value: [] }
  if (item.kind === "object" || item.kind === "any") {
    const json = jsonOf(text)
    return json === undefined ? { problem: `takes JSON, not ${quoted(text)}` } : { value: [json.value] }
  }
  const values: Array<unknown> = []
  for (const part of text.match(/(?:\\,|[^,])+/g) ?? []) {
    const read = readValue(part.replaceAll("\\,", ","), item)
    if ("problem" in read) return read
    values.push(read.value)
  }
  return { value: values }
}

const readObject = (text: string): Read => {
  const json = jsonOf(text)
  return typeof json?.value === "object" && json.value !== null && !Array.isArray(json.value)
    ? { value: json.value }
    : { problem: `takes an object as JSON, not ${quoted(text)}; --set reaches what is inside it` }
}

/** The first type that takes a text: texts take everything, so they come last. */
const readUnion = (text: string, options: ReadonlyArray<ShapeType>): Read => {
  const ordered = options.toSorted((a, b) => Number(a.kind === "string") - Number(b.kind === "string"))
  let last: Read = { problem: "takes no value" }
  for (const option of ordered) {
    last = readValue(text, option)
    if ("value" in last) return last
  }
  return last
}

/** Reads a text as a value of a type. `null` is null where the type has it. */
export const readValue = (text: string, type: ShapeType | undefined): Read => {
  if (type === undefined || type.kind === "any") return jsonOf(text) ?? { value: text }
  if (text === "null" && (type.nullable || (type.kind !== "string" && type.kind !== "strings"))) return { value: null }
  switch (type.kind) {
    case "string":
    case "date":
    case "base64":
      return { value: text }
    case "integer":
      return readNumber(text, true)
    case "number":
      return readNumber(text, false)
    case "boolean":
      return readBoolean(text)
    case "strings":
    case "integers":
      return readOneOf(text, type.values)
    case "array":
      return readList(text, type.item)
    case "object":
      return readObject(text)
    case "union":
      return readUnion(text, type.options)
  }
}

/** Reads a text as a number of seconds. */
export const readSeconds = (text: string): Read => {
  const value = secondsOf(text)
  return value === undefined
    ? { problem: `takes seconds, or a time such as 30m, 2h or 7d, not ${quoted(text)}` }
    : { value }
}
