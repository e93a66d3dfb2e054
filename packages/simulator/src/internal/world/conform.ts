import type { ShapeType } from "@effect-meraki/core/ResponseSchema"
import { fits } from "./sample.ts"
import { isValues, ownValue, type Values } from "./values.ts"

const isScalar = (value: unknown): value is string | number | boolean =>
  typeof value === "string" || typeof value === "number" || typeof value === "boolean"

type ObjectType = ShapeType & { readonly kind: "object" }

const membersByName = new WeakMap<ObjectType, ReadonlyMap<string, ShapeType>>()

const declaredIn = (type: ObjectType, name: string): ShapeType | undefined => {
  let members = membersByName.get(type)
  if (members === undefined) {
    members = new Map(type.members.map((member) => [member.name, member.type]))
    membersByName.set(type, members)
  }
  return members.get(name) ?? type.others
}

const asObject = (type: ObjectType, made: unknown, written: Values): Values => {
  const base = isValues(made) ? made : {}
  const entries = Object.entries(written)
  if (entries.length === 0) return base
  const value = new Map(Object.entries(base))
  for (const [name, each] of entries) {
    if (each === undefined) continue
    const declared = declaredIn(type, name)
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
