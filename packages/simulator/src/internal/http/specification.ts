import type { Descriptor } from "@effect-meraki/core/Operation"
import { parse, type ShapeType } from "@effect-meraki/core/ResponseSchema"
import { descriptors, isPlaceholder, responseType, segmentsOf } from "../world/catalog.ts"
import { successOf } from "./statuses.ts"

type Schema = { readonly [name: string]: unknown }

const kindOf = (type: ShapeType): Schema => {
  switch (type.kind) {
    case "any":
      return {}
    case "string":
      return { type: "string" }
    case "date":
      return { type: "string", format: "date-time" }
    case "base64":
      return { type: "string", format: "byte" }
    case "strings":
      return { type: "string", enum: type.values }
    case "integers":
      return { type: "integer", enum: type.values }
    case "integer":
    case "number":
    case "boolean":
      return { type: type.kind }
    case "union":
      return { oneOf: type.options.map(schemaOf) }
    case "array":
      return { type: "array", items: schemaOf(type.item) }
    case "object": {
      const required = type.members.filter((member) => member.required).map(({ name }) => name)
      return {
        type: "object",
        properties: Object.fromEntries(type.members.map(({ name, type: inner }) => [name, schemaOf(inner)])),
        ...(required.length === 0 ? {} : { required }),
        ...(type.others === undefined ? {} : { additionalProperties: schemaOf(type.others) })
      }
    }
  }
}

const schemaOf = (type: ShapeType): Schema => (type.nullable ? { ...kindOf(type), nullable: true } : kindOf(type))

const parametersOf = ({ path, query = {} }: Descriptor): ReadonlyArray<Schema> => [
  ...segmentsOf(path)
    .filter(isPlaceholder)
    .map((segment) => ({ name: segment.slice(1, -1), in: "path", required: true, schema: { type: "string" } })),
  ...Object.entries(query).map(([name, shape]) => {
    const { required, type } = parse(shape)
    return { name, in: "query", ...(required ? { required } : {}), schema: schemaOf(type) }
  })
]

const bodyOf = ({ body }: Descriptor): Schema => {
  if (body === undefined) return {}
  const members = Object.entries(body).map(([name, shape]) => ({ name, ...parse(shape) }))
  const required = members.filter((member) => member.required).map(({ name }) => name)
  const schema = {
    type: "object",
    properties: Object.fromEntries(members.map(({ name, type }) => [name, schemaOf(type)])),
    ...(required.length === 0 ? {} : { required })
  }
  return { requestBody: { content: { "application/json": { schema } }, required: required.length > 0 } }
}

const answerOf = (descriptor: Descriptor): Schema => {
  const type = responseType(descriptor)
  const content = type === undefined ? {} : { content: { "application/json": { schema: schemaOf(type) } } }
  return { [successOf(descriptor)]: { description: "Successful operation", ...content } }
}

const operationOf = (descriptor: Descriptor): Schema => {
  const { deprecated, id, tag } = descriptor
  return {
    operationId: id,
    tags: [tag],
    parameters: parametersOf(descriptor),
    ...bodyOf(descriptor),
    responses: answerOf(descriptor),
    ...(deprecated === undefined ? {} : { deprecated })
  }
}

const make = (): Schema => {
  const paths: Record<string, Record<string, unknown>> = {}
  for (const descriptor of descriptors) {
    paths[descriptor.path] = {
      ...paths[descriptor.path],
      [descriptor.method.toLowerCase()]: operationOf(descriptor)
    }
  }
  return { info: { title: "Meraki Dashboard API", version: "1.73.0" }, servers: [{ url: "/api/v1" }], paths }
}

let document: Schema | undefined

/** The operations that the simulator knows, as an OpenAPI document of version 3; made when it is first asked for. */
export const specification = (): Schema => {
  document ??= { openapi: "3.0.1", ...make() }
  return document
}
