import type { ShapeType } from "@effect-meraki/core/ResponseSchema"
import { acceptedBy, acceptedOf, kebab, parametersOf } from "../args/accepted.ts"
import { commonFlags, type Flag, ownFlags } from "../args/flags.ts"
import { typeOf } from "../args/shapes.ts"
import { type Accepted, leadingWords } from "../args/tokens.ts"
import { commands } from "../commands/all.ts"
import { topics } from "../help/topics.ts"
import { loadDescriptor } from "../index/descriptors.ts"
import { entries, entriesUnder, type Entry, entryNamed } from "../index/operations.ts"
import { loadWords } from "../index/words.ts"
import { formatNames } from "../output/format.ts"
import type { Asked, Candidate } from "./candidate.ts"
import type { Line } from "./line.ts"

/** What can be typed next: candidates, or names of a kind. */
export type Completion =
  | { readonly kind: "candidates"; readonly candidates: ReadonlyArray<Candidate> }
  | { readonly kind: "names"; readonly of: Asked }

const candidates = (all: ReadonlyArray<Candidate>): Completion => ({ kind: "candidates", candidates: all })

const plain = (texts: ReadonlyArray<string>): Completion => candidates(texts.map((text) => ({ text, about: "" })))

/** The command that the words before the cursor name. */
const commandOf = (words: ReadonlyArray<string>): Entry | undefined => {
  for (let count = words.length; count > 0; count--) {
    const entry = entryNamed(words.slice(0, count).join(" "))
    if (entry !== undefined) return entry
  }
  return undefined
}

/** The next words of commands that begin with some words. */
const nextWords = (words: ReadonlyArray<string>, current: string): ReadonlyArray<Candidate> => {
  const under = words.length === 0 ? entries : entriesUnder(words.join(" "))
  const found = new Map<string, string>()
  for (const { full, name, summary } of under.filter(({ deprecated }) => !deprecated)) {
    for (const each of new Set([name, full])) {
      const all = each.split(" ")
      const next = all[words.length]
      if (next === undefined || !words.every((word, index) => all[index] === word)) continue
      const isWhole = all.length === words.length + 1
      found.set(next, isWhole ? summary : (found.get(next) ?? ""))
    }
  }
  // Ids only once one is begun: a thousand of them would hide the rest.
  const ids = words.length === 0 && /^[a-z]+[A-Z]/.test(current) ? entries : []
  return [
    ...Array.from(found, ([text, about]) => ({ text, about })),
    ...ids.map(({ id, summary }) => ({ text: id, about: summary }))
  ]
}

const regions = ["global", "canada", "china", "india", "us-gov"]
const subcommands: { readonly [name: string]: ReadonlyArray<string> } = {
  auth: ["login", "status", "use", "logout"],
  batch: ["apply"],
  completion: ["bash", "zsh", "fish"],
  help: Object.keys(topics),
  api: ["GET", "POST", "PUT", "DELETE"],
  report: ["firmware", "licenses", "inventory", "ports"]
}

const names: { readonly [key: string]: Asked } = {
  "--organization": "organizations",
  "--network": "networks",
  "--device": "devices",
  "--profile": "profiles",
  organizationId: "organizations",
  networkId: "networks",
  serial: "devices"
}

const valuesOf = (type: ShapeType | undefined): ReadonlyArray<string> => {
  if (type?.kind === "strings" || type?.kind === "integers") return type.values.map(String)
  if (type?.kind === "array") return valuesOf(type.item)
  if (type?.kind === "union") return type.options.flatMap(valuesOf)
  return type?.kind === "boolean" ? ["true", "false"] : []
}

const valueOf = (key: string, shapeOf: (name: string) => string | undefined): Completion => {
  const asked = names[key]
  if (asked !== undefined) return { kind: "names", of: asked }
  if (key === "--output") return plain(formatNames)
  if (key === "--region") return plain(regions)
  const shape = shapeOf(key)
  return plain(shape === undefined ? [] : valuesOf(typeOf(shape)))
}

interface Known {
  readonly accepted: ReadonlyMap<string, Accepted>
  readonly flags: ReadonlyArray<Candidate>
  readonly shapeOf: (name: string) => string | undefined
}

const ofFlags = (flags: ReadonlyArray<Flag>): ReadonlyArray<Candidate> =>
  flags.map(({ help, name }) => ({ text: `--${name}`, about: help }))

const ofCommand = (name: string): Known => {
  const flags = [...(commands[name]?.flags ?? []), ...commonFlags]
  return { accepted: acceptedOf(flags), flags: ofFlags(flags), shapeOf: () => undefined }
}

const ofOperation = async (entry: Entry): Promise<Known> => {
  const [descriptor, words] = await Promise.all([loadDescriptor(entry), loadWords(entry)])
  const parameters = parametersOf(descriptor)
  const own = parameters
    .filter(({ name }) => !ownFlags.has(kebab(name)))
    .map(({ name }) => ({ text: `--${kebab(name)}`, about: words.get(name) ?? "" }))
  return {
    accepted: acceptedBy(descriptor),
    flags: [...own, ...ofFlags([...ownFlags.values()])],
    shapeOf: (name) => parameters.find((parameter) => parameter.name === name)?.shape
  }
}

const isCommand = (word: string | undefined): word is string => word !== undefined && Object.hasOwn(commands, word)

/** What can be typed at the end of a line. */
export const complete = async ({ before, current, flag }: Line): Promise<Completion> => {
  const words = leadingWords(before, acceptedOf(commonFlags)).map(({ text }) => text)
  const [first] = words
  const entry = isCommand(first) ? undefined : commandOf(words)
  const known = isCommand(first) ? ofCommand(first) : entry === undefined ? ofCommand("") : await ofOperation(entry)
  if (flag !== undefined) {
    const accepted = known.accepted.get(flag)
    return accepted === undefined ? plain([]) : valueOf(accepted.key, known.shapeOf)
  }
  const last = before.at(-1)
  const previous =
    last === undefined
      ? undefined
      : last.startsWith("--")
        ? known.accepted.get(last.slice(2))
        : [...known.accepted.values()].find(({ short }) => short !== undefined && last === `-${short}`)
  if (previous?.kind === "value") return valueOf(previous.key, known.shapeOf)
  if (current.startsWith("-")) return candidates(known.flags)
  if (isCommand(first)) return plain(words.length === 1 ? (subcommands[first] ?? []) : [])
  const builtins = words.length === 0 ? Object.keys(commands).map((text) => ({ text, about: "" })) : []
  return candidates([...nextWords(words, current), ...builtins])
}
