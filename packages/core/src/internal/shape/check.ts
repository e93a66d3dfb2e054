import type { Issue } from "../../model/ErrorFacts.ts"
import type { Shape } from "../../model/Descriptor.ts"
import { parseShape, type ShapeType } from "./parse.ts"

/**
 * How exactly a value must match its type.
 *
 * - `lenient`: as the API is known to answer. Properties may be missing or null, integers may have a fraction, enums
 * may
 *   have new values.
 * - `strict`: as declared.
 */
export type Exactness = "lenient" | "strict"

/** The largest number of issues that are collected. */
const mostIssues = 1000

// One entry for each operation whose answers are checked.
const parsed = new Map<Shape, ShapeType>()

/** The type of a shape, parsed once. */
export const typeOf = (shape: Shape): ShapeType => {
  let type = parsed.get(shape)
  if (type === undefined) {
    type = parseShape(shape).type
    parsed.set(shape, type)
  }
  return type
}

/** Dates as the API writes them: RFC 3339, in some places with a space and without a zone. */
export const datePattern = /^\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d.*)?$/
export const base64Pattern = /^[\w+/=\s-]*$/

const isObject = (value: unknown): value is { readonly [name: string]: unknown } =>
  typeof value === "object" && value !== null && !Array.isArray(value)

const primitives = {
  string: "string",
  date: "string",
  base64: "string",
  strings: "string",
  integers: "number",
  integer: "number",
  number: "number",
  boolean: "boolean"
} as const

/** The problem of a value itself; its items and properties are checked separately. */
const problemWith = (type: ShapeType, value: unknown, isStrict: boolean): string | undefined => {
  if (type.kind === "any" || (value === null && (type.nullable || !isStrict))) return undefined
  if (value === null) return "is null"
  if (type.kind === "array") return Array.isArray(value) ? undefined : "is not an array"
  if (type.kind === "object") return isObject(value) ? undefined : "is not an object"
  const primitive = primitives[type.kind]
  if (typeof value !== primitive) return `is not a ${primitive}`
  if (!isStrict) return undefined
  if (type.kind === "strings" || type.kind === "integers") {
    return type.values.some((each) => each === value) ? undefined : "is none of the declared values"
  }
  if (type.kind === "integer") return Number.isInteger(value) ? undefined : "is not an integer"
  if (type.kind === "date") return datePattern.test(String(value)) ? undefined : "is not a date and time"
  if (type.kind === "base64") return base64Pattern.test(String(value)) ? undefined : "is not base64"
  return undefined
}

const below = (path: string, name: string): string => {
  if (!/^[A-Za-z_$][\w$]*$/.test(name)) return `${path}[${JSON.stringify(name)}]`
  return path === "" ? name : `${path}.${name}`
}

/** The mismatches between a value and its type. They contain no part of the value but the names of a map's entries. */
export const checkShape = (shape: Shape, value: unknown, exactness: Exactness = "strict"): ReadonlyArray<Issue> => {
  const isStrict = exactness === "strict"
  const issues: Array<Issue> = []
  const visit = (type: ShapeType, value: unknown, path: string): void => {
    if (issues.length >= mostIssues) return
    const problem = problemWith(type, value, isStrict)
    if (problem !== undefined) {
      issues.push({ path, problem })
    } else if (type.kind === "array" && Array.isArray(value)) {
      value.forEach((item, index) => visit(type.item, item, `${path}[${index}]`))
    } else if (type.kind === "object" && isObject(value)) {
      for (const { name, required, type: inner } of type.members) {
        if (Object.hasOwn(value, name) && value[name] !== undefined) visit(inner, value[name], below(path, name))
        else if (required && isStrict) issues.push({ path: below(path, name), problem: "is missing" })
      }
      if (type.others !== undefined && type.others.kind !== "any") {
        for (const name of Object.keys(value)) {
          if (!type.members.some((member) => member.name === name)) visit(type.others, value[name], below(path, name))
        }
      }
    }
  }
  visit(typeOf(shape), value, "")
  return issues
}
