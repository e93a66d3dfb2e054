import { nearestNames } from "../args/nearest.ts"
import { Problem } from "../exit/Problem.ts"
import { allNames, entries, entriesUnder, type Entry, entryNamed } from "./operations.ts"

/** What words name: an operation, or a group of them. */
export type Found =
  | { readonly kind: "operation"; readonly entry: Entry; readonly words: number }
  | { readonly kind: "group"; readonly name: string }

/** Names that contain every word, shortest first. */
const containing = (words: ReadonlyArray<string>): ReadonlyArray<string> =>
  entries
    .map(({ name }) => name)
    .filter((name) => words.every((word) => name.includes(word.toLowerCase())))
    .toSorted((a, b) => a.length - b.length)

const suggestions = (words: ReadonlyArray<string>): ReadonlyArray<string> => {
  const text = words.join(" ")
  const near = text.includes(" ")
    ? nearestNames(text, allNames(), 3)
    : nearestNames(
        text,
        entries.map(({ id }) => id),
        3
      )
  return [...new Set([...near, ...containing(words)])].slice(0, 5)
}

/** Finds what words name: the most words that are a name. Throws a `Problem` with the nearest names. */
export const commandOf = (words: ReadonlyArray<string>): Found => {
  for (let count = words.length; count > 0; count--) {
    const entry = entryNamed(words.slice(0, count).join(" "))
    if (entry !== undefined) return { kind: "operation", entry, words: count }
  }
  const text = words.join(" ")
  if (entriesUnder(text).length > 0) return { kind: "group", name: text }
  const near = suggestions(words)
  throw new Problem(`there is no command ${JSON.stringify(text)}`, {
    hints:
      near.length === 0
        ? ["meraki --help lists the commands"]
        : ["did you mean", ...near.map((name) => `  meraki ${name}`)]
  })
}
