import type { Descriptor } from "@effect-meraki/core/Operation"

export type Values = { readonly [name: string]: unknown }

/** Query parameters as typed values, or what is wrong with them in the API's words. */
export type Parameters = { readonly values: Values; readonly errors: ReadonlyArray<string> }

const scalar = (shape: string, text: string): unknown => {
  switch (shape[0]) {
    case "i":
    case "E":
      return /^-?\d+$/.test(text) ? Number(text) : undefined
    case "n":
      return text.trim() !== "" && Number.isFinite(Number(text)) ? Number(text) : undefined
    case "b":
      return text === "true" ? true : text === "false" ? false : undefined
    default:
      return text
  }
}

const enumOf = (shape: string): ReadonlyArray<string> | undefined => {
  const found = /^\[?[eE]\(((?:\\.|[^)\\])*)\)/.exec(shape)
  return found?.[1]?.split("|")
}

/** Reads the query of a request by the declared types of an operation. */
export const queryParameters = ({ query = {} }: Descriptor, search: URLSearchParams): Parameters => {
  const values: Record<string, unknown> = {}
  const errors: Array<string> = []
  for (const [name, shape] of Object.entries(query)) {
    const isList = shape.startsWith("[")
    const given = isList ? search.getAll(`${name}[]`) : search.getAll(name).slice(-1)
    if (given.length === 0) {
      if (shape.endsWith("!")) errors.push(`'${name}' is required`)
      continue
    }
    const typed = given.map((text) => scalar(isList ? shape.slice(1) : shape, text))
    const allowed = enumOf(shape)
    if (typed.includes(undefined)) errors.push(`'${name}' must be ${typeName(shape)}`)
    else if (allowed !== undefined && given.some((text) => !allowed.includes(text))) {
      errors.push(`'${name}' must be one of: ${allowed.map((value) => `'${value}'`).join(", ")}`)
    } else values[name] = isList ? typed : typed[0]
  }
  return { values, errors }
}

const typeName = (shape: string): string => {
  switch (shape.replace("[", "")[0]) {
    case "i":
    case "E":
      return "an integer"
    case "n":
      return "a number"
    case "b":
      return "a boolean"
    default:
      return "a string"
  }
}

const hasType = (shape: string, value: unknown): boolean => {
  if (value === null) return /~!?$/.test(shape) || shape.startsWith("*")
  switch (shape[0]) {
    case "i":
    case "E":
      return Number.isInteger(value)
    case "n":
      return typeof value === "number"
    case "b":
      return typeof value === "boolean"
    case "[":
      return Array.isArray(value)
    case "{":
      return typeof value === "object" && !Array.isArray(value)
    case "*":
      return true
    default:
      return typeof value === "string"
  }
}

/** Reads the JSON body of a request by the declared types of an operation. */
export const bodyParameters = ({ body = {} }: Descriptor, text: string): Parameters => {
  let given: unknown = {}
  try {
    if (text !== "") given = JSON.parse(text)
  } catch {
    return { values: {}, errors: ["Could not parse the request body as JSON"] }
  }
  if (typeof given !== "object" || given === null || Array.isArray(given)) {
    return { values: {}, errors: ["The request body must be a JSON object"] }
  }
  const values = given as Values
  const errors = Object.entries(body).flatMap(([name, shape]) => {
    const value = values[name]
    if (value === undefined) return shape.endsWith("!") ? [`'${name}' is required`] : []
    return hasType(shape, value) ? [] : [`'${name}' is of the wrong type`]
  })
  return { values, errors }
}
