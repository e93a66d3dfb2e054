import MiniSearch from "minisearch"
import { readQuestion } from "../../../../packages/cli/src/internal/agent/search/synonyms.ts"
import { termsOf } from "../../../../packages/cli/src/internal/agent/search/terms.ts"
import type { SearchRecord } from "./record.ts"

/** Texts compared without regard to case and to how many spaces there are. */
const plain = (text: string): string => text.toLowerCase().replace(/\s+/g, " ").trim()

/** Whether a question is the text of an error rather than words for a thing: it names one, or is as long as a message. */
const isLikeError = (question: string): boolean =>
  /\bhttp \d{3}\b|\berror\b|\bfailed\b|\bhint:/i.test(question) || question.split(/\s+/).length >= 6

/** The messages of an error that have what was asked in them word by word, or that have a status or a name that was. */
const says = ({ kind, more, name }: SearchRecord, question: string): boolean =>
  kind === "error" &&
  (question.includes(name.toLowerCase()) ||
    (question.length >= 8 && plain(more).includes(question)) ||
    plain(more)
      .split(/[.:;]/)
      .some((part) => part.trim().split(" ").length >= 4 && question.includes(part.trim())))

/** How near the name of a record is to a question: 0 is the name itself, undefined is not near at all. */
const nearness = ({ command, more, name }: SearchRecord, question: string): number | undefined => {
  const names = [name, command, `meraki ${command}`, more].map((each) => each.toLowerCase())
  if (names.includes(question)) return 0
  // A message begins with the id of its operation.
  if (question.startsWith(`${name.toLowerCase()}:`)) return 1
  if (name.toLowerCase().startsWith(question)) return 2
  return undefined
}

export type Find = (question: string, limit: number) => ReadonlyArray<SearchRecord>

/** Makes the search of operations and errors. */
export const makeFind = (records: ReadonlyArray<SearchRecord>): Find => {
  const byPage = new Map(records.map((record) => [record.page, record]))
  const index = new MiniSearch<SearchRecord>({
    idField: "page",
    fields: ["name", "command", "text", "more"],
    tokenize: (text) => [...termsOf(text)],
    processTerm: (term) => term
  })
  index.addAll(records)
  return (question, limit) => {
    const asked = plain(question)
    if (asked === "") return []
    const exact: Array<readonly [SearchRecord, number]> = []
    const saying: Array<SearchRecord> = []
    for (const record of records) {
      const near = nearness(record, asked)
      if (near !== undefined) exact.push([record, near])
      else if (says(record, asked)) saying.push(record)
    }
    exact.sort(([a, x], [b, y]) => x - y || a.name.length - b.name.length)
    const { meant, said } = readQuestion(question)
    const found = index
      .search([...said, ...meant].join(" "), {
        tokenize: (text) => text.split(" "),
        boost: { name: 3, text: 2, command: 1.5 },
        prefix: (term) => term.length > 3,
        boostDocument: (page) => ((byPage.get(String(page))?.kind === "error") === isLikeError(asked) ? 1.5 : 1)
      })
      .flatMap(({ id }) => byPage.get(String(id)) ?? [])
    const named = exact.filter(([, near]) => near === 0).map(([record]) => record)
    const others = exact.filter(([, near]) => near > 0).map(([record]) => record)
    const errors = saying.toSorted((a, b) => specificity(b, asked) - specificity(a, asked))
    const order = isLikeError(asked) ? [...named, ...errors, ...others] : [...named, ...others, ...errors]
    return [...new Set([...order, ...found])].slice(0, limit)
  }
}

/** How much of a question is in the messages of an error. */
const specificity = ({ more, name }: SearchRecord, question: string): number => {
  const parts = plain(more)
    .split(/[.:;\n]/)
    .map((part) => part.trim())
    .filter((part) => part.length > 3 && question.includes(part))
  return parts.join("").length + (question.includes(name.toLowerCase()) ? 100 : 0)
}
