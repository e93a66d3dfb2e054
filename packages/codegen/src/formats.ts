import { everywhere } from "./corrections.ts"
import type { Parameter, Schema } from "./document.ts"

// `endingBefore` and `startingAfter` are tokens, whatever their prose compares them with.
const times = /^(?:t0|t1|configurationUpdatedAfter)$/

/** Whether the prose says that a value may be null. A cipher of that name is none, and "cannot be null" says the contrary. */
const saysNull = ({ description = "" }: Schema): boolean =>
  /\b(?:null|nil)\b/i.test(description) && !/, 'null'|\b(?:cannot|not|never) be null\b/i.test(description)

/** A schema with what its prose says of null. */
export const withNulls = (schema: Schema): Schema =>
  everywhere(schema, (each) => (each.nullable !== true && saysNull(each) ? { ...each, nullable: true } : each))

const isTime = ({ description = "", format, type }: Schema): boolean =>
  type === "string" && format === undefined && /\bISO[ -]?8601\b/i.test(description)

/** A body with the formats that its prose states. */
export const withFormats = (schema: Schema): Schema =>
  everywhere(schema, (each) => (isTime(each) && each.enum === undefined ? { ...each, format: "date-time" } : each))

/** A query parameter with the format that its name or its prose states. */
export const parameterWithFormat = (parameter: Parameter): Parameter => {
  const { description, in: where, name, schema } = parameter
  if (where !== "query" || schema.enum !== undefined) return parameter
  if (schema.type === "string" && (times.test(name) || isTime({ ...schema, description }))) {
    return { ...parameter, schema: { ...schema, format: "date-time" } }
  }
  const isNumber = schema.type === "number" || schema.type === "integer"
  return isNumber && (name === "timespan" || /\bin seconds\b/i.test(description))
    ? { ...parameter, schema: { ...schema, format: "seconds" } }
    : parameter
}
