import type { Schema } from "./document.ts"

const quoted = (value: unknown): string => String(value).replace(/[\\|)]/g, "\\$&")

const scalar = ({ enum: values, format, isOpen, type }: Schema): string => {
  if (values !== undefined && type !== "boolean" && isOpen !== true)
    return `${type === "string" ? "e" : "E"}(${values.map(quoted).join("|")})`
  switch (type) {
    case "string":
      return format === "date-time" ? "d" : format === "byte" ? "y" : "s"
    case "integer":
      return format === "seconds" ? "t" : "i"
    case "number":
      return format === "seconds" ? "t" : "n"
    default:
      return "b"
  }
}

const property = (name: string): string => (/^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name))

const object = ({ additionalProperties, properties, required }: Schema): string => {
  const parts = Object.entries(properties ?? {}).map(
    ([name, each]) => `${property(name)}:${shapeOf(each)}${required?.includes(name) === true ? "!" : ""}`
  )
  if (typeof additionalProperties === "object") parts.push(`*:${shapeOf(additionalProperties)}`)
  else if (additionalProperties === true || properties === undefined) parts.push("*:*")
  return `{${parts.join(",")}}`
}

/** The compact form of a schema. Its grammar is documented at `Shape` of `@effect-meraki/core/Operation`. */
export const shapeOf = (schema: Schema): string => {
  const bare =
    schema.oneOf !== undefined
      ? `(${schema.oneOf.map(shapeOf).join("|")})`
      : schema.type === "array"
        ? `[${schema.items === undefined ? "*" : shapeOf(schema.items)}]`
        : schema.type === "object"
          ? object(schema)
          : scalar(schema)
  return schema.nullable === true ? `${bare}~` : bare
}
