import type { ShapeType } from "@effect-meraki/core/ResponseSchema"
import { fits } from "./sample.ts"
import { isValues, ownValue, type Values } from "./values.ts"

const isScalar = (value: unknown): value is string | number | boolean =>
  typeof value === "string" || typeof value === "number" || typeof value === "boolean"

const asObject = (type: ShapeType & { readonly kind: "object" }, made: unknown, written: Values): Values => {
  const base = isValues(made) ? made : {}
  const value = new Map(Object.entries(base))
  for (const [name, each] of Object.entries(written)) {
    if (each === undefined) continue
    const declared = type.members.find((member) => member.name === name)?.type ?? type.others
    value.set(name, declared === undefined ? each : conform(declared, ownValue(base, name), each))
  }
  return Object.fromEntries(value)
}

const requiredOf = (type: ShapeType, made: unknown): Values | undefined => {
  const [first] = Array.isArray(made) ? made : []
  if (type.kind !== "object" || !isValues(first)) return undefined
  const required = type.members.filter((member) => member.required)
  return Object.fromEntries(required.map(({ name }) => [name, ownValue(first, name)]))
}

/**
 * Converts a written value to the declared answer of an operation. The API takes ids where it answers with objects, and
 * writes some numbers as text. Missing properties are made up.
 */
export const conform = (type: ShapeType, made: unknown, written: unknown): unknown => {
  if (written === null || fits(type, written)) return written
  switch (type.kind) {
    case "object":
      if (isValues(written)) return asObject(type, made, written)
      return typeof written === "string" && type.members.some(({ name }) => name === "id") ? { id: written } : made
    case "array":
      return Array.isArray(written)
        ? written
            .map((item) => conform(type.item, requiredOf(type.item, made), item))
            .filter((item) => item !== undefined)
        : made
    case "integer":
      // Beyond 2^53 digits are lost, and what was written would be another id.
      return typeof written === "string" && Number.isSafeInteger(Number(written)) ? Number(written) : made
    case "number":
      return typeof written === "string" && Number.isFinite(Number(written)) ? Number(written) : made
    case "union":
    case "strings":
    case "integers":
      // The accepted values are not always those of the declared answer.
      return isScalar(written) ? written : made
    default:
      return isScalar(written) ? String(written) : made
  }
}
