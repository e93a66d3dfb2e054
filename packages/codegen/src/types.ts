import type { Parameter, Schema } from "./document.ts"
import { type Facts, factsOf, reachOf } from "./prose.ts"

export interface Property {
  readonly name: string
  readonly type: Type
  readonly optional: boolean
  readonly comment: string | undefined
}

/** A TypeScript type before it has a name. */
export type Type =
  | { readonly kind: "word"; readonly text: string }
  | { readonly kind: "enum"; readonly members: ReadonlyArray<string>; readonly of: "string" | "number" }
  | { readonly kind: "array"; readonly item: Type; readonly readonly: boolean }
  | { readonly kind: "record"; readonly value: Type }
  | { readonly kind: "object"; readonly properties: ReadonlyArray<Property>; readonly others: Type | undefined }
  | { readonly kind: "union"; readonly members: ReadonlyArray<Type> }

export type ObjectType = Extract<Type, { kind: "object" }>

const word = (text: string): Type => ({ kind: "word", text })

/** Whether a type is for what a program sends or for what it gets. */
export type Direction = "input" | "output"

const numberText = (value: number): string =>
  Number.isInteger(value) ? String(value).replace(/\B(?=(\d{3})+$)/g, ",") : String(value)

const factsText = ({ default: value, maxItems, maximum, minimum, values }: Facts): ReadonlyArray<string> => [
  ...(values === undefined ? [] : [`One of ${values.join(", ")}.`]),
  ...(minimum !== undefined && maximum !== undefined
    ? [`From ${numberText(minimum)} to ${numberText(maximum)}.`]
    : minimum !== undefined
      ? [`At least ${numberText(minimum)}.`]
      : maximum !== undefined
        ? [`At most ${numberText(maximum)}.`]
        : []),
  ...(maxItems === undefined ? [] : [`At most ${numberText(maxItems)} entries.`]),
  ...(value === undefined ? [] : [`The API's default is \`${value}\`.`])
]

const sentences = (parts: ReadonlyArray<string>): string | undefined =>
  parts.length === 0 ? undefined : parts.join(" ")

const propertiesOf = (schema: Schema, direction: Direction): ReadonlyArray<Property> =>
  Object.entries(schema.properties ?? {}).map(([name, each]) => ({
    name,
    type: typeOf(each, direction),
    optional: schema.required?.includes(name) !== true,
    comment: direction === "input" ? sentences(factsText(factsOf(each))) : undefined
  }))

const objectOf = (schema: Schema, direction: Direction): Type => {
  const { additionalProperties } = schema
  const others = typeof additionalProperties === "object" ? typeOf(additionalProperties, direction) : word("unknown")
  if (schema.properties === undefined) return { kind: "record", value: others }
  // An index signature has to admit the declared properties too, whatever they are.
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
  return word(schema.type === "integer" ? "number" : (schema.type ?? "unknown"))
}

/** The type of a schema. */
export const typeOf = (schema: Schema, direction: Direction): Type => {
  const bare = bareTypeOf(schema, direction)
  return schema.nullable === true ? { kind: "union", members: [bare, word("null")] } : bare
}

const parameterComment = (parameter: Parameter): string | undefined => {
  const { description, name, schema } = parameter
  if (name === "startingAfter" || name === "endingBefore") return "A token out of a page link."
  const facts = factsOf(schema, description)
  if (name === "perPage" && facts.maximum !== undefined) {
    return sentences([...factsText({ ...facts, default: undefined }), "The most is asked for unless this is given."])
  }
  const reach = reachOf(name, description)
  return sentences([
    ...(name === "timespan" ? ["Seconds."] : []),
    ...factsText(facts),
    ...(reach === undefined ? [] : [reach])
  ])
}

/** The flat input of an operation: path, query and body in one object. A name in path and body is there once. */
export const inputOf = (parameters: ReadonlyArray<Parameter>, body: Schema | undefined): ObjectType => {
  const own = parameters.map((parameter): Property => ({
    name: parameter.name,
    type: parameter.in === "path" ? word("string") : typeOf(parameter.schema, "input"),
    optional: parameter.in === "query" && !parameter.required,
    comment: parameterComment(parameter)
  }))
  const inBody =
    body === undefined ? [] : propertiesOf(body, "input").filter(({ name }) => own.every((each) => each.name !== name))
  return { kind: "object", properties: [...own, ...inBody], others: undefined }
}

const isIdentifier = (name: string): boolean => /^[A-Za-z_$][\w$]*$/.test(name)

export const keyText = (name: string): string => {
  // Before a colon it would be the prototype of the object.
  if (name === "__proto__") return '["__proto__"]'
  return isIdentifier(name) ? name : JSON.stringify(name)
}

const openEnd = (of: "string" | "number"): string => `(${of} & {})`

/** The members of an enum, with the end that keeps it open for values the API adds. */
export const enumMembers = ({ members, of }: Extract<Type, { kind: "enum" }>): ReadonlyArray<string> => [
  ...members,
  openEnd(of)
]

/** A type in one line. `nameOf` gives the names of the parts that have one. */
export const typeText = (type: Type, nameOf: (type: Type) => string | undefined): string => {
  const name = nameOf(type)
  if (name !== undefined) return name
  switch (type.kind) {
    case "word":
      return type.text
    case "enum":
      return enumMembers(type).join(" | ")
    case "array":
      return `${type.readonly ? "ReadonlyArray" : "Array"}<${typeText(type.item, nameOf)}>`
    case "record":
      return `{ readonly [name: string]: ${typeText(type.value, nameOf)} }`
    case "union":
      return type.members.map((each) => typeText(each, nameOf)).join(" | ")
    case "object":
      return `{ ${[
        ...type.properties.map((each) => propertyText(each, nameOf)),
        ...(type.others === undefined ? [] : [`readonly [name: string]: ${typeText(type.others, nameOf)}`])
      ].join("; ")} }`
  }
}

export const propertyText = (
  { name, optional, type }: Property,
  nameOf: (type: Type) => string | undefined
): string => {
  const text = typeText(type, nameOf)
  return `readonly ${keyText(name)}${optional ? "?" : ""}: ${text}${optional && text !== "unknown" ? " | undefined" : ""}`
}

const noName = (): undefined => undefined

/** The same for structurally equal types, comments included. */
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
            `${each.name}${each.optional ? "?" : ""}:${structureOf(each.type)}${each.comment === undefined ? "" : `/*${each.comment}*/`}`
        )
        .join(",")}${type.others === undefined ? "" : ",*"}}`
    default:
      return typeText(type, noName)
  }
}

/** Whether a type reads well where it stands, without a name of its own. */
export const isShort = (type: Type): boolean => {
  if (type.kind === "enum") return typeText(type, noName).length <= 72
  if (type.kind !== "object") return true
  return (
    type.properties.length <= 3 &&
    type.properties.every((each) => each.comment === undefined && isShort(each.type) && !hasObject(each.type)) &&
    typeText(type, noName).length <= 72
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
