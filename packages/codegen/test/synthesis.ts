import { existsSync, readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { gunzipSync } from "node:zlib"
import type { Parameter, Schema } from "../src/document.ts"

const beside = fileURLToPath(new URL("../../../../shared/spec/meraki-openapi-1.73.0.json.gz", import.meta.url))
const path = process.env["MERAKI_OPENAPI"] || beside

/** The text of the document beside the checkout, where there is one. */
export const documentText = (): string | undefined => {
  if (!existsSync(path)) return undefined
  const bytes = readFileSync(path)
  return (bytes[0] === 0x1f ? gunzipSync(bytes) : bytes).toString("utf8")
}

/** A value of a schema with every property, or with those alone that it requires. */
export const sample = (schema: Schema, everything = true): unknown => {
  if (schema.enum !== undefined) return schema.enum[0]
  if (schema.oneOf !== undefined) return schema.oneOf[0] === undefined ? undefined : sample(schema.oneOf[0], everything)
  switch (schema.type) {
    case "array":
      return schema.items === undefined ? [] : [sample(schema.items, everything)]
    case "object": {
      const declared = Object.entries(schema.properties ?? {})
      const wanted = everything ? declared : declared.filter(([name]) => schema.required?.includes(name) === true)
      const others = schema.additionalProperties
      return {
        ...Object.fromEntries(wanted.map(([name, each]) => [name, sample(each, everything)])),
        ...(typeof others === "object" && everything ? { "00:11:22:33:44:55": sample(others, everything) } : undefined)
      }
    }
    case "integer":
      return Math.ceil(schema.minimum ?? 1)
    case "number":
      return (schema.minimum ?? 1) + 0.5
    case "boolean":
      return true
    default:
      return schema.format === "date-time" ? "2026-08-05T10:00:00Z" : schema.format === "byte" ? "aGVsbG8=" : "text"
  }
}

/** An input of an operation from the document's own words. */
export const sampleInput = (
  parameters: ReadonlyArray<Parameter>,
  body: Schema | undefined,
  everything: boolean
): { readonly [name: string]: unknown } => ({
  ...(body === undefined ? undefined : (sample(body, everything) as object)),
  ...Object.fromEntries(
    parameters
      .filter((each) => everything || each.required || each.in === "path")
      .map((each) => [each.name, each.in === "path" ? "id-1" : sample(each.schema, everything)])
  )
})

const inner = (name: string, path: string) => (path === "" || path.startsWith("[") ? name + path : `${name}.${path}`)

/** The same value with its first leaf of a wrong type, and the path of that leaf. */
export const broken = (schema: Schema, value: unknown): { readonly value: unknown; readonly path: string } => {
  if (Array.isArray(value) && schema.items !== undefined && value.length > 0) {
    const first = broken(schema.items, value[0])
    return { value: [first.value, ...value.slice(1)], path: inner("[0]", first.path) }
  }
  const [entry] = Object.entries(schema.properties ?? {}).filter(
    ([name, each]) => /^[A-Za-z_$][\w$]*$/.test(name) && each.oneOf === undefined
  )
  if (entry !== undefined && typeof value === "object" && value !== null) {
    const [name, property] = entry
    const first = broken(property, (value as { readonly [name: string]: unknown })[name])
    return { value: { ...value, [name]: first.value }, path: inner(name, first.path) }
  }
  return { value: schema.type === "object" || schema.type === "array" ? "broken" : { broken: true }, path: "" }
}
