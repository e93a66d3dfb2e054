import { CodegenError } from "./CodegenError.ts"
import { infer, keyOf, printSchema } from "./infer.ts"
import { pascal } from "./names.ts"

/** A type of alerts, with all its examples. */
interface AlertType {
  readonly id: string
  readonly name: string
  readonly examples: ReadonlyArray<unknown>
}

const isObject = (value: unknown): value is { readonly [name: string]: unknown } =>
  typeof value === "object" && value !== null && !Array.isArray(value)

/** The types in an answer of `getOrganizationWebhooksAlertTypes`. A product lists a type that another has listed before. */
const typesIn = (place: string, answer: unknown): ReadonlyArray<AlertType> => {
  if (!Array.isArray(answer)) throw new CodegenError(place, "is no list of alert types")
  const types = new Map<string, { readonly id: string; readonly name: string; readonly examples: Array<unknown> }>()
  for (const [index, entry] of (answer as ReadonlyArray<unknown>).entries()) {
    const id = isObject(entry) ? entry["alertTypeId"] : undefined
    if (!isObject(entry) || typeof id !== "string" || id === "") {
      throw new CodegenError(`${place}[${index}]`, "has no alertTypeId")
    }
    const { alertType, example } = entry
    const type = types.get(id) ?? { id, name: typeof alertType === "string" ? alertType : "", examples: [] }
    type.examples.push((isObject(example) ? example["alertData"] : undefined) ?? {})
    types.set(id, type)
  }
  return [...types.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1))
}

/** Names for types that are none of each other's, nor of what the module has besides. */
const namesOf = (types: ReadonlyArray<AlertType>): ReadonlyMap<string, string> => {
  const taken = new Set(["Schema", "data", "maybe", "alerts"])
  return new Map(
    types.map(({ id }) => {
      const words = id.split(/[^A-Za-z0-9]+/).filter((word) => word !== "")
      const base = words
        .map(pascal)
        .join("")
        .replace(/^(?=\d|$)/, "Alert")
      let name = base
      for (let number = 2; taken.has(name); number++) name = `${base}${number}`
      taken.add(name)
      return [id, name] as const
    })
  )
}

/** A text for a comment, which it must not end. */
const inComment = (text: string): string => text.replaceAll(/\s+/g, " ").replaceAll("*/", "* /").slice(0, 200)

/** A module of Schemas of the data of alerts, and the table of them that a receiver takes. */
export const printAlertTypes = (place: string, answer: unknown): { readonly text: string; readonly types: number } => {
  const types = typesIn(place, answer)
  if (types.length === 0) throw new CodegenError(place, "has no alert types")
  const names = namesOf(types)
  const schemas = types.map(({ examples, id, name }) => {
    const schema = printSchema(infer(examples))
    return `/** Data of ${inComment(JSON.stringify(id))}${name === "" ? "" : `: ${inComment(name)}`}. */
export const ${names.get(id)} = ${schema}
`
  })
  const rows = types.map(({ id }) => `  ${keyOf(id)}: Schema.toStandardSchemaV1(${names.get(id)})`)
  const text = `/**
 * Schemas of the data of alerts, from the examples that Dashboard gives of each type.
 * Generated from the alert types of an organization. Not to be edited.
 */
import * as Schema from "effect/Schema"

/** An object. What an example has may be missing or null in an alert, and an alert may have more. */
const data = <const Fields extends Schema.Struct.Fields>(fields: Fields) =>
  Schema.StructWithRest(Schema.Struct(fields), [Schema.Record(Schema.String, Schema.Unknown)])

const maybe = <S extends Schema.Top>(schema: S) => Schema.optional(Schema.NullOr(schema))

${schemas.join("\n")}
/** The option \`alerts\` of a receiver of webhooks. */
export const alerts = {
${rows.join(",\n")}
}
`
  return { text, types: types.length }
}
