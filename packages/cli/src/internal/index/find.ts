import { nearestNames } from "../args/nearest.ts"
import { Problem } from "../exit/Problem.ts"
import { allNames, entries, entriesUnder, type Entry, entryNamed } from "./operations.ts"

/** What words name: an operation, or a group of them. */
export type Found =
  | { readonly kind: "operation"; readonly entry: Entry; readonly words: number }
  | { readonly kind: "group"; readonly name: string }

/** The containers that have operations of the same short names, narrowest first, and the flags that name one of them. */
const narrower = {
  devices: ["device", "serial"],
  networks: ["network", "networkId", "network-id"]
} as const

/** The operations of narrower containers that would have the same short name, by their containers. */
const namesakes = (entry: Entry, typed: string) =>
  typed !== entry.name
    ? []
    : Object.entries(narrower).flatMap(([container, flags]) => {
        const other = entryNamed(`${container} ${entry.name}`)
        return other === undefined || other === entry ? [] : [{ flags, entry: other }]
      })

/** An operation, and others that its short name could mean. */
export interface Meant {
  readonly entry: Entry
  /** Full names of what else the name could mean, its own included; empty when it means one operation. */
  readonly ambiguous: ReadonlyArray<string>
}

/**
 * The operation that a short name means beside its flags: `devices list --network HQ` lists those of a network, and without
 * the flag those of an organization.
 */
export const meantBy = (entry: Entry, typed: string, args: ReadonlyArray<string>): Meant => {
  const others = namesakes(entry, typed)
  const isGiven = (flag: string) => args.some((arg) => arg === `--${flag}` || arg.startsWith(`--${flag}=`))
  const meant = others.find(({ flags }) => flags.some(isGiven))
  if (meant !== undefined) return { entry: meant.entry, ambiguous: [] }
  const isNamed = ["organization", "organizationId", "organization-id"].some(isGiven)
  return {
    entry,
    ambiguous:
      others.length === 0 || isNamed ? [] : [entry, ...others.map((other) => other.entry)].map(({ full }) => full)
  }
}

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
