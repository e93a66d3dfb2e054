import { CodegenError } from "./CodegenError.ts"
import { type Model, type PagingFacts } from "./model.ts"
import { type Names, namesOf, pascal, type Typed } from "./names.ts"
import { shapeOf } from "./shape.ts"
import { docComment, enumMembers, inputOf, keyText, propertyLines, type Type, typeOf, typeText } from "./types.ts"
import type { Comments } from "./words/prose.ts"
import { withComments } from "./words/withComments.ts"

const width = 120

/** The type of the elements that the pages of an operation hold. */
const itemType = (output: Type, { itemsIn }: PagingFacts): Type => {
  if (itemsIn === "array") return output.kind === "array" ? output.item : output
  const page = itemsIn === "envelopes" && output.kind === "array" ? output.item : output
  const list =
    page.kind === "object"
      ? page.properties.find(({ name }) => name === (itemsIn === "envelopes" ? "items" : itemsIn))
      : undefined
  return list?.type.kind === "array" ? list.type.item : { kind: "word", text: "unknown" }
}

const typed = (model: Model, comments: Comments): Typed => {
  const output: Type =
    model.response === undefined
      ? { kind: "word", text: "void" }
      : withComments(typeOf(model.response, "output"), comments.answer)
  return {
    model,
    input: withComments(inputOf(model.parameters, model.body), comments.input),
    output,
    item: model.paging === undefined ? undefined : itemType(output, model.paging)
  }
}

const kebab = (id: string): string =>
  id.replace(
    /[A-Z]+(?![a-z])|[A-Z]/g,
    (letters, offset: number) => `${offset === 0 ? "" : "-"}${letters.toLowerCase()}`
  )

/** The official page of an operation. */
export const pageOf = (id: string): string => `https://developer.cisco.com/meraki/api-v1/${kebab(id)}/`

const limitText = ({ ownLimit }: Model): ReadonlyArray<string> => {
  if (ownLimit === undefined) return []
  const { burst, perDevice, requests, seconds } = ownLimit
  const times = requests === 1 ? "once" : `${requests} times`
  return [
    `At most ${times} in ${seconds} seconds${perDevice ? " for a device" : ""}${burst === undefined ? "" : `, with bursts of ${burst}`}.`
  ]
}

const pagingText = ({ paging }: Model): ReadonlyArray<string> => {
  if (paging === undefined) return []
  const size = paging.perPage === undefined ? "" : ` of ${paging.perPage} unless \`perPage\` says otherwise`
  return [`Answers in pages${size}${paging.direction === undefined ? "" : ", the newest first"}.`]
}

const facts = (model: Model): ReadonlyArray<string> => [
  ...pagingText(model),
  ...(model.mayBeEmpty ? ["Gives undefined when there is no data."] : []),
  ...(model.batch === undefined
    ? []
    : [`Can be a step of an action batch: \`${model.batch.operation}\` of \`${model.batch.resource}\`.`]),
  ...model.inBoth.map((name) => `\`${name}\` goes into the path and into the body.`),
  ...limitText(model),
  ...(model.scope === undefined ? [] : [`OAuth scope: \`${model.scope}\`.`])
]

const deprecation = ({ deprecated, replacedBy }: Model, isNear: (id: string) => boolean): ReadonlyArray<string> => {
  if (!deprecated) return []
  if (replacedBy === undefined) return ["@deprecated The API is to drop it."]
  return [`@deprecated In favour of ${isNear(replacedBy) ? `{@link ${replacedBy}}` : `\`${replacedBy}\``}.`]
}

const operationComment = (model: Model, summary: string, isNear: (id: string) => boolean): string => {
  const body = facts(model)
  return docComment([
    ...summary.split("\n"),
    "",
    `\`${model.method} ${model.path}\``,
    "",
    ...(body.length === 0 ? [] : [...body, ""]),
    ...deprecation(model, isNear),
    `@see ${pageOf(model.id)}`,
    "@since 0.2.0",
    `@category ${model.tags[1] ?? model.tag}`
  ])
}

const typeComment = (about: string, category: string): string =>
  docComment([`${about.charAt(0).toUpperCase()}${about.slice(1)}.`, "", "@since 0.2.0", `@category ${category}`])

const printDefinition = (name: string, type: Type, about: string, { nameOf }: Names): string => {
  const comment = typeComment(about, name.endsWith("Input") ? "inputs" : "outputs")
  const inner = (each: Type) => (each === type ? undefined : nameOf(each))
  if (type.kind === "enum")
    return `${comment}\nexport type ${name} =\n${enumMembers(type)
      .map((member) => `  | ${member}`)
      .join("\n")}`
  if (type.kind !== "object") return `${comment}\nexport type ${name} = ${typeText(type, inner)}`
  if (type.properties.length === 0)
    return `${comment}\nexport type ${name} = Record<string, ${name.endsWith("Input") ? "never" : "unknown"}>`
  const lines = type.properties.flatMap((property) => propertyLines(property, nameOf, "  "))
  if (type.others !== undefined) lines.push(`  readonly [name: string]: ${typeText(type.others, nameOf)}`)
  return `${comment}\nexport interface ${name} {\n${lines.join("\n")}\n}`
}

const stringText = (text: string): string => {
  const double = JSON.stringify(text)
  return text.includes('"') && !text.includes("'") ? `'${double.slice(1, -1).replaceAll('\\"', '"')}'` : double
}

type Entries = ReadonlyArray<readonly [name: string, value: string]>

const objectText = (entries: Entries, indent: string, room: number): string => {
  const line = `{ ${entries.map(([name, value]) => `${keyText(name)}: ${value}`).join(", ")} }`
  if (line.length <= room) return line
  return `{\n${entries.map(([name, value]) => `${indent}  ${keyText(name)}: ${value}`).join(",\n")}\n${indent}}`
}

const parameterShapes = (model: Model): Entries =>
  model.parameters
    .filter((each) => each.in === "query")
    // A parameter of two forms is written by what it is given: nothing is left to compare.
    .map(({ name, required, schema }) => {
      const shape = schema.oneOf === undefined ? shapeOf(schema) : "*"
      return [name, stringText(shape + (required ? "!" : ""))] as const
    })

const bodyShapes = ({ body }: Model): Entries =>
  Object.entries(body?.properties ?? {}).map(
    ([name, schema]) =>
      [name, stringText(shapeOf(schema) + (body?.required?.includes(name) === true ? "!" : ""))] as const
  )

const descriptorText = (model: Model): string => {
  const { batch, body, deprecated, id, method, ownLimit, paging, path, response, scope, tag, tags } = model
  const [, category, ...subTags] = tags
  const lines: Array<readonly [string, string]> = [
    ["id", stringText(id)],
    ["method", stringText(method)],
    ["path", stringText(path)],
    ["tag", stringText(tag)],
    ...(category === undefined ? [] : [["category", stringText(category)] as const]),
    ...(subTags.length === 0 ? [] : [["subTags", `[${subTags.map(stringText).join(", ")}]`] as const])
  ]
  const object = (name: string, entries: Entries) =>
    lines.push([name, objectText(entries, "  ", width - 4 - name.length - 2)])
  const query = parameterShapes(model)
  if (query.length > 0) object("query", query)
  if (body !== undefined)
    lines.push(["body", body.properties === undefined ? "{}" : objectText(bodyShapes(model), "  ", width - 10)])
  if (response !== undefined) lines.push(["response", stringText(shapeOf(response))])
  if (model.mayBeEmpty) lines.push(["mayBeEmpty", "true"])
  if (paging !== undefined) {
    object("paging", [
      ["itemsIn", stringText(paging.itemsIn)],
      ...(paging.perPage === undefined ? [] : [["perPage", String(paging.perPage)] as const]),
      ...(paging.direction === undefined ? [] : [["direction", stringText(paging.direction)] as const])
    ])
  }
  if (batch !== undefined)
    object("batch", [
      ["resource", stringText(batch.resource)],
      ["operation", stringText(batch.operation)]
    ])
  if (ownLimit !== undefined) {
    object("limit", [
      ["requests", String(ownLimit.requests)],
      ["seconds", String(ownLimit.seconds)],
      ...(ownLimit.burst === undefined ? [] : [["burst", String(ownLimit.burst)] as const])
    ])
  }
  if (scope !== undefined) lines.push(["scope", stringText(scope)])
  if (deprecated) lines.push(["deprecated", "true"])
  return `{\n${lines.map(([name, value]) => `  ${name}: ${value}`).join(",\n")}\n}`
}

/** How an operation is made: by the constructor of its kind. */
const kindOf = ({ batch, method, paging }: Model): "read" | "write" | "paginated" | "batchable" =>
  paging !== undefined ? "paginated" : batch !== undefined ? "batchable" : method === "GET" ? "read" : "write"

const constantText = ({ item, model, output }: Typed, { nameOf }: Names): string => {
  const kind = kindOf(model)
  const parameters = [
    `${pascal(model.id)}Input`,
    `${typeText(output, nameOf)}${model.mayBeEmpty ? " | undefined" : ""}`,
    ...(item === undefined ? [] : [typeText(item, nameOf)])
  ]
  const head = `export const ${model.id}: ${pascal(kind)}<`
  const tail = ` = /*#__PURE__*/ ${kind}(`
  const line = `${head}${parameters.join(", ")}>${tail}{`
  const start = line.length <= width ? line.slice(0, -1) : `${head}\n  ${parameters.join(",\n  ")}\n>${tail}`
  return `${start}${descriptorText(model)})`
}

export interface Printing {
  /** Where the modules import `Operation` from. */
  readonly operationModule: string
  readonly version: string
  /** The comments of an operation. */
  readonly commentsOf: (model: Model) => Comments
}

/** The text of one module: the operations of one tag. */
export const printModule = (
  models: ReadonlyArray<Model>,
  { commentsOf, operationModule, version }: Printing
): string => {
  const tag = models[0]?.tag ?? ""
  const operations = models.map((model) => typed(model, commentsOf(model)))
  const names = namesOf(operations)
  const near = new Set(models.map(({ id }) => id))
  const kinds = [...new Set(models.map(kindOf))].toSorted()
  const blocks = operations.flatMap((each) => [
    ...names.definedBy(each.model.id).map(({ about, name, type }) => printDefinition(name, type, about, names)),
    `${operationComment(each.model, commentsOf(each.model).summary, (id) => near.has(id))}\n${constantText(each, names)}`
  ])
  const text = blocks.join("\n\n")
  const words = ["Seconds", "Timestamp", "Unlisted"].filter((word) => new RegExp(`[ <]${word}\\b`).test(text))
  const values = kinds.map((kind) => ({ name: kind, imported: [`type ${pascal(kind)}`, kind] }))
  const types = words.map((word) => ({ name: word.toLowerCase(), imported: [`type ${word}`] }))
  const imports = [...values, ...types].toSorted((a, b) => (a.name < b.name ? -1 : 1)).flatMap((each) => each.imported)
  const header = docComment([
    `The operations that the API tags \`${tag}\`.`,
    "",
    `Generated from version ${version} of the API's OpenAPI document. Not to be edited.`,
    "",
    "@since 0.2.0"
  ])
  return `${header}\nimport { ${imports.join(", ")} } from "${operationModule}"\n\n${text}\n`
}

/** The name of the module that lists all operations; no tag can have it. */
export const allModule = "all"

/** The modules of a set of operations by name, each with its operations. */
export const modulesOf = (models: ReadonlyArray<Model>): ReadonlyMap<string, ReadonlyArray<Model>> => {
  const modules = new Map<string, Array<Model>>()
  const files = new Map([[allModule, `the list in ${allModule}.ts`]])
  for (const model of models) {
    const name = pascal(model.tag)
    // On some systems file names are case-insensitive.
    const taken = files.get(name.toLowerCase()) ?? name
    if (!/^[A-Z]/i.test(name)) throw new CodegenError(model.id, `has a tag that cannot name a module: ${model.tag}`)
    if (taken !== name) throw new CodegenError(model.id, `has a tag whose module clashes with another: ${model.tag}`)
    files.set(name.toLowerCase(), name)
    const module = modules.get(name)
    if (module === undefined) modules.set(name, [model])
    else module.push(model)
  }
  return new Map([...modules].toSorted(([a], [b]) => (a < b ? -1 : 1)))
}
