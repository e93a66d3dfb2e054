import type { Descriptor } from "@effect-meraki/core/model/Descriptor"
import type { ShapeType } from "@effect-meraki/core/ResponseSchema"
import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import { type Parameter, parametersOf } from "../../args/accepted.ts"
import { isSeconds, typeOf } from "../../args/shapes.ts"
import { sourceOf } from "../../index/sources.ts"
import { loadWords } from "../../index/words.ts"
import { itemTypeOf } from "../../output/columns.ts"
import type { Agent } from "../Agent.ts"
import { bytesOf, cutBytes } from "../answer/bytes.ts"
import { type Known, operationNamed } from "../operation.ts"
import { makeTool, reading, type Tool } from "./Tool.ts"

/** Values of an enumeration that are listed at most. */
const mostValues = 25

const listed = (values: ReadonlyArray<string | number>): string =>
  values.slice(0, mostValues).map(String).join("|") +
  (values.length > mostValues ? `|… ${values.length - mostValues} more` : "")

/** A type in few words; objects are open to a depth. */
const typeText = (type: ShapeType, depth: number): string => {
  const text = (() => {
    switch (type.kind) {
      case "string":
        return "text"
      case "date":
        return "time"
      case "base64":
        return "base64"
      case "integer":
      case "number":
      case "boolean":
        return type.kind
      case "strings":
      case "integers":
        return listed(type.values)
      case "array":
        return `[${typeText(type.item, depth)}]`
      case "any":
        return "any"
      case "union":
        return type.options.map((option) => typeText(option, depth)).join(" or ")
      case "object":
        return objectText(type, depth)
    }
  })()
  return type.nullable ? `${text} or null` : text
}

const objectText = (type: ShapeType & { readonly kind: "object" }, depth: number): string => {
  if (depth === 0) return "{…}"
  const members = type.members.map(
    ({ name, required, type: inner }) => `${name}${required ? "*" : ""}: ${typeText(inner, depth - 1)}`
  )
  const others = type.others === undefined ? [] : [`any other: ${typeText(type.others, depth - 1)}`]
  return `{ ${[...members, ...others].join(", ")} }`
}

const parameterLine = (
  { isRequired, name, shape }: Parameter,
  path: string,
  words: ReadonlyMap<string, string>,
  depth: number
): string => {
  const type = isSeconds(shape) ? "seconds" : typeText(typeOf(shape), depth)
  const source = isRequired ? sourceOf(path, name) : undefined
  const from = source === undefined ? "" : ` See ${source.operation}, field ${source.field}.`
  return `  ${name}${isRequired ? "*" : ""}: ${type}. ${words.get(name) ?? ""}${from}`.trimEnd()
}

const answerLine = ({ mayBeEmpty, paging, response }: Descriptor, depth: number): string => {
  if (response === undefined) return "Answers with nothing."
  const type = typeOf(response)
  const isList = paging !== undefined || type.kind === "array"
  const item = isList ? itemTypeOf(type, paging?.itemsIn) : type
  return `Answers with ${isList ? "a list of " : ""}${typeText(item, depth)}${mayBeEmpty ? ", or with nothing" : ""}.`
}

const kinds = {
  read: "reads",
  create: "creates or starts something",
  update: "changes something",
  delete: "deletes something"
}

const factLines = ({ descriptor, entry }: Known): ReadonlyArray<string> => {
  const { batch, limit, method, paging, path, tag } = descriptor
  return [
    `${entry.id}: ${entry.summary}${entry.deprecated ? " Deprecated." : ""}`,
    `${method} ${path}; ${kinds[entry.kind]}; tag ${tag}${batch === undefined ? "" : "; can be one of many actions"}`,
    ...(paging === undefined ? [] : ["In pages: limit says how many items are wanted, and a cursor goes on."]),
    ...(limit === undefined ? [] : [`A limit of its own: ${limit.requests} requests in ${limit.seconds} s.`])
  ]
}

const describe = async (known: Known, depth: number): Promise<string> => {
  const { descriptor, entry } = known
  const words = await loadWords(entry)
  // The call takes care of pages.
  const paged = new Set(descriptor.paging === undefined ? [] : ["perPage", "startingAfter", "endingBefore"])
  const parameters = parametersOf(descriptor).filter(({ name }) => !paged.has(name))
  return [
    ...factLines(known),
    parameters.length === 0 ? "No parameters." : "Parameters (* required):",
    ...parameters.map((parameter) => parameterLine(parameter, descriptor.path, words, depth)),
    answerLine(descriptor, depth),
    ""
  ].join("\n")
}

/** Bytes of a description that is short. */
const short = 4000

/** As deep as it stays short: an operation of a hundred nested fields is described by its outermost ones. */
const shortest = async (known: Known, most: number): Promise<string> => {
  for (let depth = 4; depth > 0; depth--) {
    const text = await describe(known, depth)
    if (bytesOf(text) <= short || depth === 1) return cutBytes(text, most)
  }
  return ""
}

/** The tool that describes an operation. */
export const describeTool = ({ answerBytes }: Agent): Tool<never> =>
  makeTool({
    name: "describe",
    description: "An operation's parameters and answer.",
    schema: Schema.Struct({ operation: Schema.String }),
    annotations: reading("program"),
    run: ({ operation }) =>
      Effect.flatMap(operationNamed(operation), (known) =>
        Effect.map(
          Effect.promise(() => shortest(known, answerBytes)),
          (text) => ({ texts: [text], facts: { operation: known.entry.id } })
        )
      )
  })
