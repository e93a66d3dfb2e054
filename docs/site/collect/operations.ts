import type { Descriptor } from "@effect-meraki/core/model/Descriptor"
import type { ShapeType } from "@effect-meraki/core/ResponseSchema"
import { isTaken, kebab, type Parameter, parametersOf } from "../../../packages/cli/src/internal/args/accepted.ts"
import { isSeconds, isSwitch, placeholderOf, typeOf } from "../../../packages/cli/src/internal/args/shapes.ts"
import { loadAllDescriptors } from "../../../packages/cli/src/internal/index/descriptors.ts"
import { entries, type Entry } from "../../../packages/cli/src/internal/index/operations.ts"
import { loadWords } from "../../../packages/cli/src/internal/index/words.ts"
import { labels } from "./faces.ts"
import { code, type Page, table } from "./page.ts"

/** An operation with everything that its page says. */
export interface Operation {
  readonly entry: Entry
  readonly descriptor: Descriptor
  readonly words: ReadonlyMap<string, string>
}

/** All operations, in the order of the API's document. */
export const loadOperations = async (): Promise<ReadonlyArray<Operation>> => {
  const descriptors = await loadAllDescriptors()
  return Promise.all(
    entries.map(async (entry) => {
      const descriptor = descriptors.get(entry.id)
      if (descriptor === undefined) throw new Error(`${entry.id} has no facts`)
      return { entry, descriptor, words: await loadWords(entry) }
    })
  )
}

/** Cisco's page on an operation. */
export const ciscoPageOf = (id: string): string =>
  `https://developer.cisco.com/meraki/api-v1/${id.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}/`

/** A module's name as a folder: `CampusGateway` as `campus-gateway`. */
export const tagSlug = (tag: string): string => kebab(tag)

/** What a type is called on a page. */
const named = (type: ShapeType): string => {
  switch (type.kind) {
    case "string":
      return "string"
    case "base64":
      return "string (base64)"
    case "date":
      return "date and time"
    case "integer":
      return "integer"
    case "number":
      return "number"
    case "boolean":
      return "boolean"
    case "strings":
      return type.values.map((value) => `\`${value}\``).join(", ")
    case "integers":
      return type.values.join(", ")
    case "array":
      return type.item.kind === "strings" ? `list of ${named(type.item)}` : `list of ${plural(named(type.item))}`
    case "object":
      return "object"
    case "any":
      return "any JSON"
    case "union":
      return type.options.map(named).join(" or ")
  }
}

const plural = (name: string): string => (/^(?:string|integer|number|boolean|object)$/.test(name) ? `${name}s` : name)

/** A parameter, or a field inside one. */
interface Row {
  readonly place: string
  readonly type: string
  readonly isRequired: boolean
}

/** The fields of a type below a place; a list's items are at the place with `[]`. */
const fieldsOf = (type: ShapeType, place: string): ReadonlyArray<Row> => {
  switch (type.kind) {
    case "array":
      return fieldsOf(type.item, `${place}[]`)
    case "union":
      return type.options.flatMap((option) => fieldsOf(option, place))
    case "object":
      return type.members.flatMap((member): ReadonlyArray<Row> => {
        const at = `${place}.${member.name}`
        return [{ place: at, type: named(member.type), isRequired: member.required }, ...fieldsOf(member.type, at)]
      })
    default:
      return []
  }
}

const typeName = ({ shape }: Parameter): string => (isSeconds(shape) ? "number of seconds" : named(typeOf(shape)))

const rowsOf = (parameter: Parameter): ReadonlyArray<Row> => [
  { place: parameter.name, type: typeName(parameter), isRequired: parameter.isRequired },
  ...fieldsOf(typeOf(parameter.shape), parameter.name)
]

const whereTitles = { path: "In the path", query: "In the query", body: "In the body" } as const

const parameterTables = ({ descriptor, words }: Operation): string => {
  const parameters = parametersOf(descriptor)
  if (parameters.length === 0) return "It takes no parameters."
  return (["path", "query", "body"] as const)
    .flatMap((where) => {
      const rows = parameters.filter((parameter) => parameter.where === where).flatMap(rowsOf)
      if (rows.length === 0) return []
      const seen = new Map(rows.map((row) => [row.place, row]))
      const cells = Array.from(seen.values(), ({ isRequired, place, type }) => [
        `\`${place}\`${isRequired ? " (required)" : ""}`,
        type,
        words.get(place) ?? ""
      ])
      return [`### ${whereTitles[where]}\n\n${table(["parameter", "type", "what it is"], cells)}`]
    })
    .join("\n\n")
}

const answerTable = ({ descriptor: { mayBeEmpty, response } }: Operation): string => {
  if (response === undefined) return "The answer has no body."
  const type = typeOf(response)
  const rows = [...new Map(fieldsOf(type, "").map((row) => [row.place, row])).values()]
  const head = `${type.kind === "array" ? "A list" : type.kind === "object" ? "An object" : named(type)}${mayBeEmpty === true ? ", or nothing when there is no data" : ""}.`
  if (rows.length === 0) return head
  const shown = rows.map(({ place, type }) => [`\`${place.replace(/^\./, "").replace(/^\[\]\.?/, "")}\``, type])
  const long = shown.length > 12
  const fields = table(["field", "type"], shown)
  return long
    ? `${head}\n\n<details>\n<summary>Its ${shown.length} fields</summary>\n\n${fields}\n\n</details>`
    : `${head}\n\n${fields}`
}

const examplesByName: { readonly [name: string]: string } = {
  organizationId: "549236",
  networkId: "N_24329156",
  serial: "Q2XX-XXXX-XXXX"
}

/** A value that could stand in a call, as the text of an expression. */
const sampleOf = (name: string, type: ShapeType): string => {
  const known = examplesByName[name]
  if (known !== undefined) return `"${known}"`
  switch (type.kind) {
    case "string":
      return `"${/^\w*(?:mac)$/i.test(name) ? "00:11:22:33:44:55" : /Ids?$|^id$/.test(name) ? "1234" : /email/i.test(name) ? "someone@example.com" : /url/i.test(name) ? "https://example.com/" : "…"}"`
    case "base64":
      return '"aGVsbG8="'
    case "date":
      return '"2026-11-01T00:00:00Z"'
    case "integer":
    case "number":
      return "1"
    case "boolean":
      return "true"
    case "strings":
      return JSON.stringify(type.values[0] ?? "…")
    case "integers":
      return String(type.values[0] ?? 1)
    case "array":
      return `[${sampleOf(name.replace(/s$/, ""), type.item)}]`
    case "object": {
      const required = type.members.filter((member) => member.required)
      return required.length === 0
        ? "{}"
        : `{ ${required.map((member) => `${member.name}: ${sampleOf(member.name, member.type)}`).join(", ")} }`
    }
    case "any":
      return "{}"
    case "union": {
      const [first] = type.options
      return first === undefined ? "null" : sampleOf(name, first)
    }
  }
}

/** What a call is shown with: what is required, and one thing more where a write would otherwise change nothing. */
const shownIn = ({ descriptor }: Operation): ReadonlyArray<Parameter> => {
  const parameters = parametersOf(descriptor)
  const required = parameters.filter(({ isRequired }) => isRequired)
  const isIdle =
    (descriptor.method === "PUT" || descriptor.method === "POST") && !required.some(({ where }) => where === "body")
  return [...required, ...parameters.filter(({ where }) => isIdle && where === "body").slice(0, 1)]
}

/** The longest line of a block that does not have to be scrolled. */
const longest = 72

/** A call with its input, on several lines where it is long. */
const callWith = (before: string, operation: Operation): string => {
  const fields = shownIn(operation).map(({ name, shape }) => `${name}: ${sampleOf(name, typeOf(shape))}`)
  if (fields.length === 0) return `${before}()`
  const line = `${before}({ ${fields.join(", ")} })`
  return line.length <= longest ? line : `${before}({\n${fields.map((field) => `  ${field}`).join(",\n")}\n})`
}

const containers: { readonly [name: string]: string } = {
  organizationId: "organization",
  networkId: "network",
  serial: "device"
}

const quoted = (value: string): string => (/^[\w./:@=-]+$/.test(value) ? value : `'${value.replaceAll("'", "'\\''")}'`)

const flagsOf = ({ name, shape }: Parameter): ReadonlyArray<string> => {
  const type = typeOf(shape)
  const container = containers[name]
  if (container !== undefined && !isTaken(name)) return [`--${container}`, examplesByName[name] ?? "…"]
  const sample = sampleOf(name, type).replace(/^"(.*)"$/, "$1")
  const value = type.kind === "array" && !/^\[[[{]/.test(sample) ? sample.slice(1, -1).replaceAll('"', "") : sample
  if (isTaken(name)) return ["--set", quoted(`${name}=${value}`)]
  if (isSwitch(shape)) return [`--${kebab(name)}`]
  const json = type.kind === "object" || placeholderOf(type).startsWith("JSON")
  return [`--${kebab(name)}`, quoted(json ? value.replace(/([{,] ?)(\w+):/g, '$1"$2":') : value)]
}

const commandOf = (operation: Operation): string => {
  const flags = shownIn(operation).map((parameter) => flagsOf(parameter).join(" "))
  const line = ["meraki", operation.entry.name, ...flags].join(" ")
  return line.length <= longest
    ? line
    : [`meraki ${operation.entry.name}`, ...flags].join(
        " \
  "
      )
}

/** The calls of an operation in each face. */
export const callsOf = (operation: Operation) => {
  const { descriptor, entry } = operation
  const object = entry.tag[0]?.toLowerCase() + entry.tag.slice(1)
  const result = descriptor.response === undefined ? "" : "const answer = "
  return {
    effect: `import * as ${entry.tag} from "@effect-meraki/core/${entry.tag}"\n\n${callWith(`${result}yield* ${entry.tag}.${entry.id}`, operation)}`,
    promise: callWith(`${result}await meraki.${object}.${entry.id}`, operation),
    "effect-3": `import { ${entry.tag} } from "@effect-meraki/effect-3"\n\n${callWith(`${result}yield* ${entry.tag}.${entry.id}`, operation)}`,
    cli: commandOf(operation)
  }
}

const pagingText = ({ paging }: Descriptor, id: string): string => {
  if (paging === undefined) return ""
  const size =
    paging.perPage === undefined
      ? "The API states no largest page."
      : `The client asks for pages of ${paging.perPage.toLocaleString("en-US")}, the largest that the API accepts, unless \`perPage\` says otherwise.`
  const direction =
    paging.direction === "prev"
      ? " It is a history: it is read from the newest entry backwards, along `prev` links."
      : ""
  return `## Pages

Its answer comes in pages. The call returns all items; \`${id}.page\`, \`.pages\` and \`.items\` are for [a part of them](/guide/paging/). ${size}${direction}`
}

const batchText = ({ batch }: Descriptor, id: string): string =>
  batch === undefined
    ? ""
    : `## In a batch

\`${id}.action\` makes a step of an [action batch](/guide/batches/): the API knows it as \`${batch.operation}\` of \`${batch.resource}\`.`

const limitsText = ({ limit }: Descriptor): string => {
  const own =
    limit === undefined
      ? "It has no limit of its own that the API documents."
      : `It has a limit of its own: ${limit.requests} ${limit.requests === 1 ? "request" : "requests"} in ${limit.seconds} ${limit.seconds === 1 ? "second" : "seconds"}${limit.burst === undefined ? "" : `, ${limit.burst} at once`}.`
  return `## Limits\n\nIt counts against the 10 requests a second of its organization and the 100 of the source address. ${own} The client [keeps them](/guide/limits/).`
}

/** The errors that its method, its parameters and its answer make likely, and what becomes of each. */
const errorsText = ({ batch, method, path, response }: Descriptor): string => {
  const isWrite = method !== "GET"
  const rows: Array<readonly [tag: string, when: string]> = [["TooManyRequests", "429; every method is retried"]]
  rows.push([
    "NotFound",
    method === "DELETE"
      ? "404; a success where an earlier attempt may have deleted it"
      : path.includes("{")
        ? "404: what the path names does not exist, or the key cannot see it"
        : "404"
  ])
  rows.push(["Forbidden", `403: the administrator of the key has no ${isWrite ? "right to write there" : "access"}`])
  if (isWrite || path.includes("{")) rows.push(["BadRequest", "400: the API refuses the input, and `errors` says why"])
  rows.push(["InvalidInput", "nothing is sent: a parameter is missing or wrong"])
  if (isWrite) rows.push(["WriteBlocked", "nothing is sent: the client is read-only"])
  rows.push([
    "ServiceUnavailable",
    method === "POST" ? "503; not retried, since a POST could create twice" : "503, like 500, 502 and 504; retried"
  ])
  rows.push([
    "ConnectionFailed",
    method === "POST" ? "retried only where nothing was sent" : "no answer, or one cut short; retried"
  ])
  if (response !== undefined) rows.push(["InvalidResponse", "a success that is not what it says, such as an HTML page"])
  if (batch !== undefined) rows.push(["ActionBatchFailed", "in a batch: the batch ended in failure"])
  return `## Errors that matter

${table(
  ["error", "when"],
  rows.map(([tag, when]) => [`[\`${tag}\`](/errors/${tag}/)`, when])
)}

[Errors](/guide/errors/) has all of them, and [retries](/guide/retries/) what is repeated.`
}

/** The page of an operation. */
export const operationPage = (operation: Operation): Page => {
  const { descriptor, entry } = operation
  const calls = callsOf(operation)
  const body = [
    `${entry.summary}${entry.deprecated ? "\n\n**Deprecated:** the API is to drop it." : ""}`,
    `\`${descriptor.method} ${descriptor.path}\` of [${entry.tag}](/operations/${tagSlug(entry.tag)}/). [Cisco's page](${ciscoPageOf(entry.id)}).`,
    `## Call`,
    labels([
      { face: "effect", code: code("ts", calls.effect) },
      { face: "promise", code: code("ts", calls.promise) },
      { face: "effect-3", code: code("ts", calls["effect-3"]) },
      { face: "cli", code: code("sh", calls.cli) }
    ]),
    `## Parameters\n\n${parameterTables(operation)}`,
    `## Answer\n\n${answerTable(operation)}`,
    pagingText(descriptor, entry.id),
    batchText(descriptor, entry.id),
    limitsText(descriptor),
    errorsText(descriptor),
    descriptor.scope === undefined
      ? ""
      : `## OAuth\n\nA token needs the scope \`${descriptor.scope}\`. [Credentials](/guide/credentials/) has how a program gets one.`
  ]
  return {
    slug: `operations/${entry.id}`,
    title: entry.id,
    description: entry.summary,
    body: body.filter((part) => part !== "").join("\n\n"),
    // The site's own index of operations is in front of the search of texts.
    more: { pagefind: false, editUrl: false, tableOfContents: { maxHeadingLevel: 2 } }
  }
}

const categories: { readonly [name: string]: string } = {
  configure: "Configure",
  monitor: "Monitor",
  liveTools: "Live tools"
}

/** What a category of the API is called; operations without one come last. */
export const categoryName = (category: string | undefined): string => categories[category ?? ""] ?? "Other"

/** The page of a tag: all its operations. */
export const tagPage = (tag: string, all: ReadonlyArray<Operation>): Page => {
  const mine = all.filter(({ entry }) => entry.tag === tag)
  const byCategory = Map.groupBy(mine, ({ descriptor }) => categoryName(descriptor.category))
  const sections = Array.from(
    byCategory,
    ([name, operations]) =>
      `## ${name}\n\n${table(
        ["operation", "what it does", "request"],
        operations.map(({ descriptor, entry }) => [
          `[\`${entry.id}\`](/operations/${entry.id}/)`,
          `${entry.summary}${descriptor.paging === undefined ? "" : " *(pages)*"}${descriptor.batch === undefined ? "" : " *(batch)*"}`,
          `\`${descriptor.method} ${descriptor.path}\``
        ])
      )}`
  )
  return {
    slug: `operations/${tagSlug(tag)}`,
    title: tag,
    description: `The ${mine.length} operations of ${tag}.`,
    body: `${mine.length} operations, in the module \`@effect-meraki/core/${tag}\`.\n\n${sections.join("\n\n")}`,
    more: { pagefind: false, editUrl: false }
  }
}

/** The page that lists the tags. */
export const operationsPage = (all: ReadonlyArray<Operation>, version: string): Page => {
  const byTag = Map.groupBy(all, ({ entry }) => entry.tag)
  return {
    slug: "operations",
    title: "Operations",
    description: `The ${all.length} operations of version ${version} of the API.`,
    body: `The ${all.length} operations of version ${version} of the API, by the tag that names their module. The search finds them by id, by command and by words.

${table(
  ["module", "operations", "in pages", "in batches", "for instance"],
  Array.from(byTag, ([tag, operations]) => [
    `[${tag}](/operations/${tagSlug(tag)}/)`,
    String(operations.length),
    String(operations.filter(({ descriptor }) => descriptor.paging !== undefined).length),
    String(operations.filter(({ descriptor }) => descriptor.batch !== undefined).length),
    operations
      .slice(0, 2)
      .map(({ entry }) => `[\`${entry.id}\`](/operations/${entry.id}/)`)
      .join(", ")
  ])
)}`,
    more: { editUrl: false }
  }
}
