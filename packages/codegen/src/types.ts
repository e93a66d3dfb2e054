import type { Parameter, Schema } from "./document.ts"

export interface Property {
  readonly name: string
  readonly type: Type
  readonly optional: boolean
  /** Whether it may be null: what is optional is null where there is none, and null where it is to be cleared. */
  readonly orNull: boolean
  readonly comment: string | undefined
}

/** A TypeScript type before its parts are named. */
export type Type =
  | { readonly kind: "word"; readonly text: string }
  | { readonly kind: "enum"; readonly members: ReadonlyArray<string>; readonly of: "string" | "number" }
  | { readonly kind: "array"; readonly item: Type; readonly readonly: boolean }
  | { readonly kind: "record"; readonly value: Type }
  | { readonly kind: "object"; readonly properties: ReadonlyArray<Property>; readonly others: Type | undefined }
  | { readonly kind: "union"; readonly members: ReadonlyArray<Type> }

export type ObjectType = Extract<Type, { kind: "object" }>

const word = (text: string): Type => ({ kind: "word", text })

/** Whether a type is of an input or of an answer. */
export type Direction = "input" | "output"

const propertiesOf = (schema: Schema, direction: Direction): ReadonlyArray<Property> =>
  Object.entries(schema.properties ?? {}).map(([name, each]) => {
    const isAlways =
      schema.required?.includes(name) === true || (direction === "output" && schema.assured?.includes(name) === true)
    return {
      name,
      type: bareTypeOf(each, direction),
      optional: !isAlways,
      orNull: !isAlways || each.nullable === true,
      comment: undefined
    }
  })

const objectOf = (schema: Schema, direction: Direction): Type => {
  const { additionalProperties } = schema
  const others = typeof additionalProperties === "object" ? typeOf(additionalProperties, direction) : word("unknown")
  if (schema.properties === undefined) return { kind: "record", value: others }
  // An index signature must also allow the declared properties, of any type.
  const open = additionalProperties === undefined || additionalProperties === false ? undefined : word("unknown")
  return { kind: "object", properties: propertiesOf(schema, direction), others: open }
}

const bareTypeOf = (schema: Schema, direction: Direction): Type => {
  if (schema.oneOf !== undefined) return { kind: "union", members: schema.oneOf.map((each) => typeOf(each, direction)) }
  if (schema.type === "array") {
    const item = schema.items === undefined ? word("unknown") : typeOf(schema.items, direction)
    return { kind: "array", item, readonly: direction === "input" }
  }
  if (schema.type === "object") return objectOf(schema, direction)
  if (schema.enum !== undefined && schema.type !== "boolean") {
    return {
      kind: "enum",
      members: schema.enum.map((each) => JSON.stringify(each)),
      of: schema.type === "string" ? "string" : "number"
    }
  }
  if (direction === "input" && schema.format === "date-time") return word("Timestamp")
  if (direction === "input" && schema.format === "seconds") return word("Seconds")
  return word(schema.type === "integer" ? "number" : (schema.type ?? "unknown"))
}

/** The type of a schema. */
export const typeOf = (schema: Schema, direction: Direction): Type => {
  const bare = bareTypeOf(schema, direction)
  return schema.nullable === true ? { kind: "union", members: [bare, word("null")] } : bare
}

/** The flat input of an operation: path, query and body in one object. A name that is in path and body occurs once. */
export const inputOf = (parameters: ReadonlyArray<Parameter>, body: Schema | undefined): ObjectType => {
  const own = parameters.map((parameter): Property => ({
    name: parameter.name,
    type: parameter.in === "path" ? word("string | number") : bareTypeOf(parameter.schema, "input"),
    optional: parameter.in === "query" && !parameter.required,
    orNull: parameter.in === "query" && parameter.schema.nullable === true,
    comment: undefined
  }))
  const inBody =
    body === undefined ? [] : propertiesOf(body, "input").filter(({ name }) => own.every((each) => each.name !== name))
  return { kind: "object", properties: [...own, ...inBody], others: undefined }
}

const isIdentifier = (name: string): boolean => /^[A-Za-z_$][\w$]*$/.test(name)

export const keyText = (name: string): string => {
  // As a plain key it would set the prototype of the object.
  if (name === "__proto__") return '["__proto__"]'
  return isIdentifier(name) ? name : JSON.stringify(name)
}

const openEnd = (of: "string" | "number"): string => (of === "string" ? "Unlisted" : "Unlisted<number>")

/** The members of an enum, open for new values of the API. */
export const enumMembers = ({ members, of }: Extract<Type, { kind: "enum" }>): ReadonlyArray<string> => [
  ...members,
  openEnd(of)
]

/** Escapes a text so that it cannot end its comment. */
const commentText = (text: string): string => text.replaceAll("*/", "*\\/")

/** A doc comment of these lines. */
export const docComment = (lines: ReadonlyArray<string>, indent = ""): string =>
  [
    `${indent}/**`,
    ...lines.map((line) => (line === "" ? `${indent} *` : `${indent} * ${commentText(line)}`)),
    `${indent} */`
  ].join("\n")

/** A property with its comment, on lines of its own. */
export const propertyLines = (
  property: Property,
  nameOf: (type: Type) => string | undefined,
  indent: string
): ReadonlyArray<string> => {
  const { comment } = property
  const line = `${indent}${propertyText(property, nameOf, indent)}`
  if (comment === undefined) return [line]
  return [
    comment.includes("\n") ? docComment(comment.split("\n"), indent) : `${indent}/** ${commentText(comment)} */`,
    line
  ]
}

/**
 * Prints a type in place. `nameOf` returns the names of parts that have one. The result is one line, unless properties
 * have comments.
 */
export const typeText = (type: Type, nameOf: (type: Type) => string | undefined, indent = ""): string => {
  const name = nameOf(type)
  if (name !== undefined) return name
  switch (type.kind) {
    case "word":
      return type.text
    case "enum":
      return enumMembers(type).join(" | ")
    case "array":
      return `${type.readonly ? "ReadonlyArray" : "Array"}<${typeText(type.item, nameOf, indent)}>`
    case "record":
      return `{ readonly [name: string]: ${typeText(type.value, nameOf, indent)} }`
    case "union":
      return type.members.map((each) => typeText(each, nameOf, indent)).join(" | ")
    case "object":
      if (type.properties.some(({ comment }) => comment !== undefined)) {
        const lines = type.properties.flatMap((each) => propertyLines(each, nameOf, `${indent}  `))
        if (type.others !== undefined)
          lines.push(`${indent}  readonly [name: string]: ${typeText(type.others, nameOf, indent)}`)
        return `{\n${lines.join("\n")}\n${indent}}`
      }
      return `{ ${[
        ...type.properties.map((each) => propertyText(each, nameOf)),
        ...(type.others === undefined ? [] : [`readonly [name: string]: ${typeText(type.others, nameOf)}`])
      ].join("; ")} }`
  }
}

const propertyText = (
  { name, optional, orNull, type }: Property,
  nameOf: (type: Type) => string | undefined,
  indent = ""
): string => {
  const text = typeText(type, nameOf, indent)
  const absent = text === "unknown" ? "" : `${orNull ? " | null" : ""}${optional ? " | undefined" : ""}`
  return `readonly ${keyText(name)}${optional ? "?" : ""}: ${text}${absent}`
}

const noName = (): undefined => undefined

/** A type without its comments. */
const bare = (type: Type): Type => {
  switch (type.kind) {
    case "array":
      return { ...type, item: bare(type.item) }
    case "record":
      return { ...type, value: bare(type.value) }
    case "union":
      return { ...type, members: type.members.map(bare) }
    case "object":
      return {
        ...type,
        properties: type.properties.map((each) => ({ ...each, comment: undefined, type: bare(each.type) }))
      }
    default:
      return type
  }
}

// That what is optional may be null is no more to read.
const lengthOf = (type: Type): number =>
  typeText(bare(type), noName).replaceAll(" | null | undefined", " | undefined").length

/** A key that is the same for structurally equal types, comments included. */
export const structureOf = (type: Type): string => {
  switch (type.kind) {
    case "array":
      return `${type.readonly ? "readonly " : ""}[${structureOf(type.item)}]`
    case "record":
      return `{*:${structureOf(type.value)}}`
    case "union":
      return type.members.map(structureOf).join("|")
    case "object":
      return `{${type.properties
        .map(
          (each) =>
            `${each.name}${each.optional ? "?" : ""}${each.orNull ? "~" : ""}:${structureOf(each.type)}${each.comment === undefined ? "" : `/*${each.comment}*/`}`
        )
        .join(",")}${type.others === undefined ? "" : ",*"}}`
    default:
      return typeText(type, noName)
  }
}

/** Whether a type is short enough to stand without a name. */
export const isShort = (type: Type): boolean => {
  if (type.kind === "enum") return lengthOf(type) <= 72
  if (type.kind !== "object") return true
  return (
    type.properties.length <= 3 &&
    type.properties.every((each) => isShort(each.type) && !hasObject(each.type)) &&
    lengthOf(type) <= 72
  )
}

const hasObject = (type: Type): boolean => {
  switch (type.kind) {
    case "object":
    case "record":
      return true
    case "array":
      return hasObject(type.item)
    case "union":
      return type.members.some(hasObject)
    default:
      return false
  }
}
