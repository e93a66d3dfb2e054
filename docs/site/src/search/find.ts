import MiniSearch from "minisearch"
import { kindsIn } from "../../../../packages/cli/src/internal/agent/search/intent.ts"
import { readQuestion } from "../../../../packages/cli/src/internal/agent/search/synonyms.ts"
import { termsOf } from "../../../../packages/cli/src/internal/agent/search/terms.ts"
import type { SearchRecord } from "./record.ts"

/** Texts compared without regard to case and to how many spaces there are. */
const plain = (text: string): string => text.toLowerCase().replace(/\s+/g, " ").trim()

/** Whether a question is the text of an error rather than words for a thing: it names one, or is as long as a message. */
const isLikeError = (question: string): boolean =>
  /\bhttp \d{3}\b|\berror\b|\bfailed\b|\bhint:/i.test(question) || question.split(/\s+/).length >= 6

/** The status in the text of an error, as its message has it. */
const statusIn = (question: string): string | undefined => /\bhttp \d{3}\b/.exec(question)?.[0]

/** The messages of an error that have what was asked in them word by word, or that have a status or a name that was. */
const says = ({ kind, more, name }: SearchRecord, question: string): boolean =>
  kind === "error" &&
  (question.includes(name.toLowerCase()) ||
    plain(more).includes(statusIn(question) ?? "\n") ||
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

const methods = { read: "GET ", create: "POST ", update: "PUT ", delete: "DELETE " } as const

/** How well a record fits what is to be done: a question without a verb asks for something to read. */
const fit = ({ command, kind, more, text }: SearchRecord, question: string): number => {
  if ((kind === "error") !== isLikeError(question)) return kind === "error" ? 0.7 : 1
  if (kind === "error") return 1.5
  const asked = kindsIn(question)
  const isWanted = (asked.length === 0 ? ["read" as const] : asked).some((each) => more.startsWith(methods[each]))
  const isList = question.startsWith("list ") && text.startsWith("Lists ")
  // The last noun of a command is what it is about: `appliance vlans list` lists VLANs, `vlan-profiles list` does not.
  const isAbout = command.split(" ").at(-2) === question.split(" ").at(-1)
  return (isWanted ? 1.5 : 1) * (isList ? 1.5 : 1) * (isAbout ? 2.5 : 1)
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
        boostDocument: (page) => {
          const record = byPage.get(String(page))
          return record === undefined ? 0 : fit(record, asked)
        }
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
  const isOfStatus = plain(more).includes(statusIn(question) ?? "\n")
  return parts.join("").length + (isOfStatus ? 50 : 0) + (question.includes(name.toLowerCase()) ? 100 : 0)
}
