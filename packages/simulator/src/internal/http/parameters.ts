import type { Descriptor } from "@effect-meraki/core/Operation"
import { check, parse, type ShapeType } from "@effect-meraki/core/ResponseSchema"
import { isValues, type Values } from "../world/values.ts"

/** Typed parameters, and what is wrong with them in the API's words. */
export type Parameters = { readonly values: Values; readonly errors: ReadonlyArray<string> }

interface Declared {
  readonly name: string
  readonly type: ShapeType
  readonly required: boolean
}

const queries = new Map<string, ReadonlyArray<Declared>>()

const declaredIn = ({ id, query = {} }: Descriptor): ReadonlyArray<Declared> => {
  let declared = queries.get(id)
  if (declared === undefined) {
    declared = Object.entries(query).map(([name, shape]) => ({ name, ...parse(shape) }))
    queries.set(id, declared)
  }
  return declared
}

const nameOfType = (type: ShapeType): string => {
  switch (type.kind) {
    case "integer":
    case "integers":
      return "an integer"
    case "number":
      return "a number"
    case "boolean":
      return "a boolean"
    case "array":
      return `an array of which each item is ${nameOfType(type.item)}`
    case "object":
      return "an object"
    case "strings":
      return `one of: ${type.values.map((value) => `'${value}'`).join(", ")}`
    default:
      return "a string"
  }
}

const scalar = (type: ShapeType, text: string): unknown => {
  switch (type.kind) {
    case "integer":
      return /^-?\d+$/.test(text) ? Number(text) : undefined
    case "integers":
      return type.values.includes(Number(text)) ? Number(text) : undefined
    case "number":
      return text.trim() !== "" && Number.isFinite(Number(text)) ? Number(text) : undefined
    case "boolean":
      return text === "true" ? true : text === "false" ? false : undefined
    case "strings":
      return type.values.includes(text) ? text : undefined
    default:
      return text
  }
}

/** `name[]key=…&name[]key=…`, with or without brackets around the key. A repeated key begins the next object. */
const objectsIn = (name: string, search: URLSearchParams): ReadonlyArray<Values> => {
  const objects: Array<Map<string, unknown>> = []
  for (const [key, value] of search) {
    if (!key.startsWith(`${name}[]`) || key === `${name}[]`) continue
    const property = key.slice(name.length + 2).replace(/^\[(.*)\]$/, "$1")
    const last = objects.at(-1)
    if (last === undefined || last.has(property)) objects.push(new Map([[property, value]]))
    else last.set(property, value)
  }
  return objects.map((object) => Object.fromEntries(object))
}

/** `name[gt]=…`: an object with these properties. */
const objectIn = (name: string, search: URLSearchParams): Values | undefined => {
  const entries = [...search].flatMap(([key, value]) => {
    const property = key.startsWith(`${name}[`) ? /^\[(\w+)\]$/.exec(key.slice(name.length))?.[1] : undefined
    return property === undefined ? [] : [[property, value] as const]
  })
  return entries.length === 0 ? undefined : Object.fromEntries(entries)
}

const read = ({ name, type }: Declared, search: URLSearchParams): { readonly value: unknown } | undefined => {
  if (type.kind === "array" && type.item.kind === "object") {
    const objects = objectsIn(name, search)
    return objects.length === 0 ? undefined : { value: objects }
  }
  if (type.kind === "array") {
    const { item } = type
    const given = search.getAll(`${name}[]`)
    if (given.length === 0) return undefined
    const values = given.map((text) => scalar(item, text))
    return { value: values.includes(undefined) ? undefined : values }
  }
  const text = search.getAll(name).at(-1)
  if (text !== undefined) return { value: scalar(type, text) }
  const object = type.kind === "any" || type.kind === "object" ? objectIn(name, search) : undefined
  return object === undefined ? undefined : { value: object }
}

/** The bounds of time spans. The API's own bounds differ between operations. */
const longest = 86_400 * 366

const timeProblem = (name: string, value: unknown): string | undefined => {
  if ((name === "t0" || name === "t1") && Number.isNaN(Date.parse(String(value)))) return "must be a date and time"
  if (name !== "timespan" || typeof value !== "number") return undefined
  return value >= 0 && value <= longest ? undefined : `must be between 0 and ${longest}`
}

/** Parses the query of a request by the declared types of an operation. Undeclared parameters are ignored. */
export const queryParameters = (descriptor: Descriptor, search: URLSearchParams): Parameters => {
  const values: Record<string, unknown> = {}
  const errors: Array<string> = []
  if (descriptor.query === undefined) return { values, errors }
  for (const declared of declaredIn(descriptor)) {
    const found = read(declared, search)
    if (found !== undefined && found.value === undefined) {
      errors.push(`'${declared.name}' must be ${nameOfType(declared.type)}`)
    } else if (found !== undefined) {
      const problem = timeProblem(declared.name, found.value)
      if (problem === undefined) values[declared.name] = found.value
      else errors.push(`'${declared.name}' ${problem}`)
    } else if (declared.required) errors.push(`'${declared.name}' is required`)
  }
  return { values, errors }
}

const bodyTypes = new Map<string, ShapeType>()

const bodyShape = (body: NonNullable<Descriptor["body"]>): string =>
  `{${Object.entries(body)
    .map(([name, shape]) => `${JSON.stringify(name)}:${shape}`)
    .join(",")}}`

const bodyType = ({ body = {}, id }: Descriptor): ShapeType => {
  let type = bodyTypes.get(id)
  if (type === undefined) {
    type = parse(bodyShape(body)).type
    bodyTypes.set(id, type)
  }
  return type
}

const isScalar = (value: unknown): value is string | number | boolean =>
  typeof value === "string" || typeof value === "number" || typeof value === "boolean"

/** A scalar in another form than declared is taken for what it says, as the API takes it. */
const converted = (type: ShapeType, value: unknown): unknown => {
  switch (type.kind) {
    case "any":
      return value
    case "array":
      return Array.isArray(value) ? value.map((each) => converted(type.item, each)) : value
    case "object": {
      if (!isValues(value)) return value
      const declared = (name: string) => type.members.find((member) => member.name === name)?.type ?? type.others
      return Object.fromEntries(
        Object.entries(value).map(([name, each]) => {
          const inner = declared(name)
          return [name, inner === undefined ? each : converted(inner, each)]
        })
      )
    }
    case "string":
    case "date":
    case "base64":
    case "strings":
      return isScalar(value) ? String(value) : value
    default:
      return typeof value === "string" ? (scalar(type, value) ?? value) : value
  }
}

const isRequired = (body: NonNullable<Descriptor["body"]>, name: string): boolean =>
  Object.hasOwn(body, name) && (body[name]?.endsWith("!") ?? false)

/**
 * Compares a JSON body with the declared types of an operation. Null for what may be left out says that there is none.
 */
export const bodyParameters = (descriptor: Descriptor, given: unknown): Parameters => {
  if (!isValues(given)) return { values: {}, errors: ["The request body must be a JSON object"] }
  if (descriptor.body === undefined) return { values: {}, errors: [] }
  const { body } = descriptor
  const values = converted(bodyType(descriptor), given)
  const issues = check({ ...descriptor, response: bodyShape(body) }, values).filter(
    ({ path, problem }) => problem !== "is null" || isRequired(body, path)
  )
  const errors = issues.map(({ path, problem }) =>
    problem === "is missing" ? `'${path}' is required` : `'${path}' ${problem}`
  )
  return { values: isValues(values) ? values : {}, errors }
}

/** Parses a body. A missing one is an empty object. */
export const jsonBody = (text: string): { readonly value: unknown } | { readonly error: string } => {
  if (text === "") return { value: {} }
  try {
    return { value: JSON.parse(text) }
  } catch {
    return { error: "Could not parse the request body as JSON" }
  }
}
