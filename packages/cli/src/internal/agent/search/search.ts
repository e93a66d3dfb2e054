import MiniSearch from "minisearch"
import type { Descriptor } from "@effect-meraki/core/model/Descriptor"
import type { ShapeType } from "@effect-meraki/core/ResponseSchema"
import { typeOf } from "../../args/shapes.ts"
import { loadAllDescriptors } from "../../index/descriptors.ts"
import { entries, type Entry } from "../../index/operations.ts"
import { loadWords } from "../../index/words.ts"
import { kindsIn } from "./intent.ts"
import { readQuestion } from "./synonyms.ts"
import { stem, termsOf } from "./terms.ts"

/** The names of all fields of a type. */
const namesIn = (type: ShapeType): ReadonlyArray<string> => {
  switch (type.kind) {
    case "array":
      return namesIn(type.item)
    case "object":
      return type.members.flatMap(({ name, type: inner }) => [name, ...namesIn(inner)])
    case "union":
      return type.options.flatMap(namesIn)
    default:
      return []
  }
}

/** What is known of an operation, by how much it says about what the operation is for. */
const documentOf = async (entry: Entry, { category, path, query, response, subTags, tag }: Descriptor) => {
  const words = await loadWords(entry)
  return {
    id: entry.id,
    name: `${entry.id} ${entry.full}`,
    summary: entry.summary,
    path: [path, tag, category, ...(subTags ?? [])].join(" "),
    input: [...words.keys(), ...Object.keys(query ?? {})].join(" "),
    words: [...words.values()].join(" "),
    output: response === undefined ? "" : [...new Set(namesIn(typeOf(response)))].join(" ")
  }
}

const makeIndex = async () => {
  const descriptors = await loadAllDescriptors()
  const index = new MiniSearch<Awaited<ReturnType<typeof documentOf>>>({
    fields: ["name", "summary", "path", "input", "words", "output"],
    tokenize: (text) => [...termsOf(text)],
    processTerm: (term) => term
  })
  index.addAll(
    await Promise.all(
      entries.flatMap((entry) => {
        const descriptor = descriptors.get(entry.id)
        return descriptor === undefined ? [] : [documentOf(entry, descriptor)]
      })
    )
  )
  return index
}

let made: ReturnType<typeof makeIndex> | undefined

/** Words of names that say what is done, and not with what. */
const verbs = new Set(["list", "get", "update", "create", "delete"].map(stem))

const known = new Map(
  entries.map((entry) => [
    entry.id,
    { entry, nouns: [...new Set(termsOf(entry.name))].filter((term) => !verbs.has(term)) }
  ])
)

/** How much of an operation's name a question speaks of, from 0 to 1: what is named beside it was not asked for. */
const coverageOf = (nouns: ReadonlyArray<string>, said: ReadonlySet<string>, meant: ReadonlySet<string>): number =>
  nouns.length === 0
    ? 1
    : nouns.reduce((sum, noun) => sum + (said.has(noun) ? 1 : meant.has(noun) ? 0.7 : 0), 0) / nouns.length

/** Operations on the same thing that are shown beside others: one list has room for several things. */
const mostOfAThing = 2

/** A list in which no thing has more than its share, and what is done with a thing is what was asked for. */
const spread = (found: ReadonlyArray<Entry>, isWanted: (entry: Entry) => boolean): ReadonlyArray<Entry> => {
  const things = Map.groupBy(found, ({ id }) => (known.get(id)?.nouns ?? []).join(" "))
  const shown = new Map(
    Array.from(things, ([thing, all]) => [
      thing,
      [...all.filter(isWanted), ...all.filter((entry) => !isWanted(entry))].slice(0, mostOfAThing)
    ])
  )
  return found.flatMap(({ id }) => shown.get((known.get(id)?.nouns ?? []).join(" "))?.shift() ?? [])
}

/** The operations that answer a question, the best first: BM25 over everything that is known of each. */
export const searchOperations = async (question: string, limit: number): Promise<ReadonlyArray<Entry>> => {
  const index = await (made ??= makeIndex())
  const { meant, said } = readQuestion(question)
  const asked = kindsIn(question)
  // A question without a verb asks for something to read.
  const kinds = asked.length === 0 ? ["read"] : asked
  const sets = [new Set(said), new Set(meant)] as const
  const found = index.search([...said, ...meant].join(" "), {
    tokenize: (text) => text.split(" "),
    boost: { name: 3, summary: 3, path: 1.5, input: 0.6, words: 0.3, output: 0.6 },
    bm25: { k: 1.2, b: 0.7, d: 0.5 },
    boostTerm: (_, position) => (position < said.length ? 1 : 0.6),
    boostDocument: (id) => {
      const operation = known.get(String(id))
      if (operation === undefined) return 0
      const { entry, nouns } = operation
      const kind = kinds.includes(entry.kind) ? 1 : asked.length === 0 ? 0.85 : 0.65
      return kind * (entry.deprecated ? 0.7 : 1) * (0.4 + 0.6 * coverageOf(nouns, ...sets))
    }
  })
  return spread(
    found.flatMap(({ id }) => known.get(String(id))?.entry ?? []),
    ({ kind }) => kinds.includes(kind)
  ).slice(0, limit)
}
