/** Inputs for any operation, as flags of the command line. */
import type { Descriptor } from "@effect-meraki/core/model/Descriptor"
import type { ShapeType } from "@effect-meraki/core/ResponseSchema"
import { isTaken, kebab, type Parameter, parametersOf } from "../../src/internal/args/accepted.ts"
import { typeOf } from "../../src/internal/args/shapes.ts"

/** A value of a type: what of an object is required. Texts are the given one. */
const sample = (type: ShapeType, text: string): unknown => {
  switch (type.kind) {
    case "any":
      return {}
    case "string":
      return text
    case "date":
      return "2026-08-05T10:00:00Z"
    case "base64":
      return "aGVsbG8="
    case "integer":
    case "number":
      return 3600
    case "boolean":
      return true
    case "strings":
    case "integers":
      return type.values[0]
    case "array":
      return [sample(type.item, text)]
    case "union":
      return type.options[0] === undefined ? null : sample(type.options[0], text)
    case "object":
      return Object.fromEntries(
        type.members.filter(({ required }) => required).map(({ name, type: inner }) => [name, sample(inner, text)])
      )
  }
}

const flagsOf = ({ name, shape, where }: Parameter, given: unknown, text: string): ReadonlyArray<string> => {
  const value = given ?? (where === "path" ? "1" : sample(typeOf(shape), text))
  if (isTaken(name)) return ["--set", `${name}:=${JSON.stringify(value)}`]
  if (typeof value === "boolean") return [`--${kebab(name)}`]
  return [`--${kebab(name)}`, typeof value === "object" ? JSON.stringify(value) : String(value)]
}

/** Flags for everything that an operation requires, with these values where they are known. */
export const requiredFlags = (
  descriptor: Descriptor,
  known: { readonly [name: string]: unknown },
  text: string
): ReadonlyArray<string> =>
  parametersOf(descriptor)
    .filter(({ isRequired, name }) => isRequired || known[name] !== undefined)
    .flatMap((parameter) => flagsOf(parameter, known[parameter.name], text))
