import type { Issue } from "../../model/ErrorFacts.ts"
import { nearest } from "../option/nearest.ts"
import type { Descriptor, Shape } from "../../model/Descriptor.ts"

export type Input = { readonly [name: string]: unknown }

/** The own property of an input; inherited ones are not part of it. */
export const ownValue = (input: Input, name: string): unknown => (Object.hasOwn(input, name) ? input[name] : undefined)

const placeholders = new Map<string, ReadonlyArray<string>>()

/** The names in a path template. */
export const pathParameters = (path: string): ReadonlyArray<string> => {
  let names = placeholders.get(path)
  if (names === undefined) {
    names = Array.from(path.matchAll(/\{([^}]+)\}/g), ([, name]) => name ?? "")
    placeholders.set(path, names)
  }
  return names
}

const isRequired = (shape: Shape): boolean => shape.endsWith("!")
const isNullable = (shape: Shape): boolean => shape.endsWith("~") || shape.endsWith("~!")

/** Why a value is not of a type, by its outermost type only. The API checks enums and nested values. */
const mismatch = (shape: Shape, value: unknown): string | undefined => {
  if (value === null) return isNullable(shape) || shape.startsWith("*") ? undefined : "must not be null"
  switch (shape[0]) {
    case "i":
    case "E":
      return Number.isSafeInteger(value) ? undefined : "must be an integer"
    case "n":
      return Number.isFinite(value) ? undefined : "must be a finite number"
    case "b":
      return typeof value === "boolean" ? undefined : "must be true or false"
    case "[":
      return Array.isArray(value) ? undefined : "must be an array"
    case "{":
      return typeof value === "object" && !Array.isArray(value) ? undefined : "must be an object"
    case "*":
      return undefined
    default:
      return typeof value !== "string"
        ? "must be a string"
        : value.isWellFormed()
          ? undefined
          : "must be well-formed text"
  }
}

const segment = (value: unknown): string | undefined => {
  if (value === undefined || value === null) return "is required"
  if (typeof value !== "string") return "must be a string"
  if (value === "") return "must not be empty"
  if (value === "." || value === "..") return "must not be a dot segment, which would change the path"
  return value.isWellFormed() ? undefined : "must be well-formed text"
}

/** Everything that is wrong with an input, found without asking the API. */
export const checkInput = (descriptor: Descriptor, input: Input): ReadonlyArray<Issue> => {
  const issues: Array<Issue> = []
  const say = (path: string, problem: string | undefined) => {
    if (problem !== undefined) issues.push({ path, problem })
  }
  const inPath = pathParameters(descriptor.path)
  for (const name of inPath) say(name, segment(ownValue(input, name)))

  const query = descriptor.query ?? {}
  const body = descriptor.body ?? {}
  for (const parameters of [query, body]) {
    for (const [name, shape] of Object.entries(parameters)) {
      const value = ownValue(input, name)
      if (inPath.includes(name)) continue
      if (value === undefined) {
        if (isRequired(shape)) say(name, "is required")
      } else {
        say(name, mismatch(shape, value))
        if (parameters === query && Array.isArray(value)) {
          value.forEach((item, index) => say(`${name}[${index}]`, mismatch(shape.slice(1), item)))
        }
      }
    }
  }

  for (const name of Object.keys(input)) {
    if (inPath.includes(name) || Object.hasOwn(query, name) || Object.hasOwn(body, name)) continue
    const meant = nearest(name, [...inPath, ...Object.keys(query), ...Object.keys(body)])
    say(name, `is not a parameter of ${descriptor.id}${meant === undefined ? "" : `; did you mean ${meant}?`}`)
  }
  return issues
}
