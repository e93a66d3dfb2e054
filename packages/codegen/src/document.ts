import { CodegenError } from "./CodegenError.ts"

/** A schema of the document, with the members that the generator reads. */
export interface Schema {
  readonly type?: string
  readonly format?: string
  readonly description?: string
  readonly enum?: ReadonlyArray<unknown>
  readonly items?: Schema
  readonly properties?: { readonly [name: string]: Schema }
  readonly required?: ReadonlyArray<string>
  readonly additionalProperties?: boolean | Schema
  readonly nullable?: boolean
  readonly oneOf?: ReadonlyArray<Schema>
  readonly minimum?: number
  readonly maximum?: number
  readonly maxItems?: number
  readonly default?: unknown
  /** Set by the generator: values beyond the enum are known, so that only the type names them. */
  readonly isOpen?: boolean
  /** Set by the generator: properties that the type promises, without an answer being refused that lacks one. */
  readonly assured?: ReadonlyArray<string>
  /** Set by the generator: what a reader has to know of the value. */
  readonly note?: string
}

export interface Parameter {
  readonly name: string
  readonly in: "path" | "query"
  readonly required: boolean
  readonly description: string
  readonly schema: Schema
}

/** One operation as the document declares it. */
export interface DeclaredOperation {
  readonly id: string
  readonly method: "GET" | "PUT" | "POST" | "DELETE"
  readonly path: string
  readonly tags: ReadonlyArray<string>
  readonly summary: string
  readonly description: string
  readonly parameters: ReadonlyArray<Parameter>
  readonly body: Schema | undefined
  readonly status: string
  readonly response: Schema | undefined
  readonly scope: string | undefined
  readonly deprecated: boolean
}

export interface BatchEntry {
  readonly summary: string
  readonly resource: string
  readonly operation: string
}

export interface Document {
  readonly version: string
  readonly operations: ReadonlyArray<DeclaredOperation>
  readonly batchEntries: ReadonlyArray<BatchEntry>
}

type Fields = { readonly [name: string]: unknown }

const fields = (place: string, value: unknown): Fields => {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw new CodegenError(place, "is not an object")
  return value as Fields
}

const list = (place: string, value: unknown): ReadonlyArray<unknown> => {
  if (!Array.isArray(value)) throw new CodegenError(place, "is not an array")
  return value
}

const text = (place: string, value: unknown): string => {
  if (typeof value !== "string" || value === "") throw new CodegenError(place, "is not a text")
  return value
}

const optionalText = (place: string, value: unknown): string =>
  value === undefined || value === "" ? "" : text(place, value)

const types = new Set(["string", "integer", "number", "boolean", "array", "object"])

/** Checks that a schema has only what the generator supports, and returns it. */
const checkedSchema = (place: string, value: unknown): Schema => {
  const schema = fields(place, value)
  for (const word of ["$ref", "allOf", "anyOf", "not", "discriminator"]) {
    if (word in schema) throw new CodegenError(place, `${word} is not supported`)
  }
  if (schema["oneOf"] !== undefined) {
    list(`${place}.oneOf`, schema["oneOf"]).forEach((each, index) => checkedSchema(`${place}.oneOf[${index}]`, each))
  } else if (typeof schema["type"] !== "string" || !types.has(schema["type"])) {
    throw new CodegenError(place, `has the unknown type ${JSON.stringify(schema["type"])}`)
  }
  if (schema["enum"] !== undefined && list(`${place}.enum`, schema["enum"]).length === 0) {
    throw new CodegenError(place, "has an empty enum")
  }
  if (schema["items"] !== undefined) checkedSchema(`${place}[]`, schema["items"])
  if (schema["properties"] !== undefined) {
    for (const [name, each] of Object.entries(fields(`${place}.properties`, schema["properties"]))) {
      checkedSchema(`${place}.${name}`, each)
    }
  }
  if (typeof schema["additionalProperties"] === "object") checkedSchema(`${place}.*`, schema["additionalProperties"])
  return schema
}

const jsonSchema = (place: string, content: unknown): Schema | undefined => {
  if (content === undefined) return undefined
  const kinds = Object.entries(fields(place, content))
  if (kinds.length === 0) return undefined
  const json = kinds.find(([kind]) => /^application\/json\b/i.test(kind))
  if (json === undefined)
    throw new CodegenError(place, `has no application/json, but ${kinds.map(([kind]) => kind).join(", ")}`)
  return checkedSchema(place, fields(place, json[1])["schema"])
}

const parameter = (place: string, value: unknown): Parameter => {
  const declared = fields(place, value)
  const name = text(`${place}.name`, declared["name"])
  const where = declared["in"]
  if (where !== "path" && where !== "query") {
    throw new CodegenError(`${place} ${name}`, `has the unknown location ${JSON.stringify(where)}`)
  }
  return {
    name,
    in: where,
    required: declared["required"] === true,
    description: optionalText(`${place} ${name}.description`, declared["description"]),
    schema: checkedSchema(`${place} ${name}`, declared["schema"])
  }
}

const answer = (place: string, responses: unknown): { status: string; response: Schema | undefined } => {
  const successes = Object.entries(fields(place, responses)).filter(([status]) => status.startsWith("2"))
  const first = successes[0]
  if (first === undefined) throw new CodegenError(place, "declares no success")
  const [status, declared] = first
  return { status, response: jsonSchema(`${place} ${status}`, fields(`${place} ${status}`, declared)["content"]) }
}

const scope = (place: string, security: unknown): string | undefined => {
  if (security === undefined) return undefined
  const scopes = list(`${place}.security`, security).flatMap((each) =>
    Object.values(fields(`${place}.security`, each)).flat()
  )
  return scopes.length === 0 ? undefined : text(`${place}.security`, scopes[0])
}

const methods = { get: "GET", put: "PUT", post: "POST", delete: "DELETE" } as const
const besides = new Set(["parameters", "summary", "description", "servers"])

const isMethod = (name: string): name is keyof typeof methods => Object.hasOwn(methods, name)

/** Reserved words and names that every module imports. No operation can have them. */
const reserved = new Set(
  (
    "arguments await break case catch class const continue debugger default delete do else enum eval export extends " +
    "false finally for function if implements import in instanceof interface let new null package private protected " +
    "public return static super switch this throw true try typeof var void while with yield " +
    "read write paginated batchable"
  ).split(" ")
)

const declaredOperation = (
  path: string,
  verb: keyof typeof methods,
  value: unknown,
  shared: ReadonlyArray<unknown>
): DeclaredOperation => {
  const method = methods[verb]
  const at = `${method} ${path}`
  const declared = fields(at, value)
  const id = declared["operationId"]
  if (typeof id !== "string" || id === "") throw new CodegenError(at, "has no operationId")
  if (!/^[A-Za-z_$][\w$]*$/.test(id)) throw new CodegenError(at, `has an operationId that is not an identifier: ${id}`)
  if (reserved.has(id)) throw new CodegenError(at, `has an operationId that TypeScript or a module needs: ${id}`)
  const place = `${at} (${id})`

  const own = declared["parameters"] === undefined ? [] : list(`${place}.parameters`, declared["parameters"])
  const parameters = [...shared, ...own].map((each) => parameter(place, each))
  const names = new Set<string>()
  for (const { in: where, name } of parameters) {
    if (names.has(name)) throw new CodegenError(place, `has the ${where} parameter ${name} twice`)
    names.add(name)
  }
  const placeholders = Array.from(path.matchAll(/\{([^}]+)\}/g), ([, name]) => name ?? "")
  const inPath = parameters.filter((each) => each.in === "path").map((each) => each.name)
  for (const name of inPath)
    if (!placeholders.includes(name)) throw new CodegenError(place, `has no {${name}} in its path`)
  for (const name of placeholders)
    if (!inPath.includes(name)) throw new CodegenError(place, `does not declare {${name}}`)

  const tags = list(`${place}.tags`, declared["tags"] ?? []).map((each) => text(`${place}.tags`, each))
  if (tags.length === 0) throw new CodegenError(place, "has no tag")
  const requestBody = declared["requestBody"]
  const body =
    requestBody === undefined ? undefined : jsonSchema(`${place} body`, fields(place, requestBody)["content"])
  if (body !== undefined && body.type !== "object") throw new CodegenError(`${place} body`, "is not an object")
  return {
    id,
    method,
    path,
    tags,
    summary: optionalText(`${place}.summary`, declared["summary"]),
    description: optionalText(`${place}.description`, declared["description"]),
    parameters,
    body,
    ...answer(`${place} answer`, declared["responses"]),
    scope: scope(place, declared["security"]),
    deprecated: declared["deprecated"] === true
  }
}

const batchEntry = (value: unknown, index: number): BatchEntry => {
  const place = `x-batchable-actions[${index}]`
  const entry = fields(place, value)
  return {
    summary: text(`${place}.summary`, entry["summary"]),
    resource: text(`${place}.resource`, entry["resource"]),
    operation: text(`${place}.operation`, entry["operation"])
  }
}

/** Parses a document. Throws a `CodegenError` that names the place of a problem. */
export const parseDocument = (name: string, json: string): Document => {
  let parsed: unknown
  try {
    parsed = JSON.parse(json)
  } catch (cause) {
    throw new CodegenError(name, `is not JSON: ${cause instanceof Error ? cause.message : String(cause)}`)
  }
  const document = fields(name, parsed)
  const openapi = document["openapi"]
  if (typeof openapi !== "string" || !openapi.startsWith("3.")) {
    throw new CodegenError(name, `is not an OpenAPI 3 document: "openapi" is ${JSON.stringify(openapi) ?? "missing"}`)
  }
  const operations: Array<DeclaredOperation> = []
  for (const [path, item] of Object.entries(fields(`${name} paths`, document["paths"]))) {
    const entries = fields(path, item)
    const shared = entries["parameters"] === undefined ? [] : list(`${path}.parameters`, entries["parameters"])
    for (const [verb, value] of Object.entries(entries)) {
      if (isMethod(verb)) operations.push(declaredOperation(path, verb, value, shared))
      else if (!besides.has(verb) && !verb.startsWith("x-"))
        throw new CodegenError(`${verb.toUpperCase()} ${path}`, "is not a method of this API")
    }
  }
  if (operations.length === 0) throw new CodegenError(name, "declares no operation")

  const seen = new Map<string, DeclaredOperation>()
  for (const operation of operations) {
    const other = seen.get(operation.id.toLowerCase())
    if (other !== undefined) {
      throw new CodegenError(
        `${operation.method} ${operation.path}`,
        `has the operationId ${operation.id}, which clashes with that of ${other.method} ${other.path}`
      )
    }
    seen.set(operation.id.toLowerCase(), operation)
  }
  return {
    version: optionalText(`${name} info.version`, fields(`${name} info`, document["info"] ?? {})["version"]),
    operations,
    batchEntries: list("x-batchable-actions", document["x-batchable-actions"] ?? []).map(batchEntry)
  }
}
