import { operations as lines, tags } from "./generated/operations.ts"

/** The modules of core that have the operations. */
export type Tag = (typeof tags)[number]

/** What an operation does with what it names. */
type Kind = "read" | "create" | "update" | "delete"

/** The container of an operation that its short name leaves out. */
type Scope = "organizations" | "networks" | "devices"

/** An operation, as far as it is known before it is loaded. */
export interface Entry {
  readonly id: string
  readonly tag: Tag
  readonly kind: Kind
  /** The name to show, such as `networks list`. */
  readonly name: string
  /** The name with its container, such as `organizations networks list`. */
  readonly full: string
  readonly summary: string
  readonly deprecated: boolean
}

const kinds: { readonly [letter: string]: Kind } = { r: "read", c: "create", u: "update", d: "delete" }
const scopes: { readonly [letter: string]: Scope } = { o: "organizations", n: "networks", d: "devices" }

const entryOf = (line: string): Entry => {
  const [id = "", tag = "", kind = "", scope = "", name = "", summary = "", deprecated] = line.split("\t")
  const container = scopes[scope]
  return {
    id,
    tag: tags[Number(tag)] ?? "Organizations",
    kind: kinds[kind] ?? "read",
    name,
    full: container === undefined ? name : `${container} ${name}`,
    summary,
    deprecated: deprecated === "!"
  }
}

/** Every operation, in the order of the API's document. */
export const entries: ReadonlyArray<Entry> = lines.map(entryOf)

const byId = new Map(entries.map((entry) => [entry.id.toLowerCase(), entry]))
const byName = new Map(entries.flatMap((entry) => [...new Set([entry.name, entry.full])].map((name) => [name, entry])))

/** The operation of an id, in any case, or of a name. */
export const entryNamed = (name: string): Entry | undefined => byName.get(name) ?? byId.get(name.toLowerCase())

/** Every name of every operation. */
export const allNames = (): ReadonlyArray<string> => [...byName.keys()]

/** The operations whose names begin with these words. */
export const entriesUnder = (words: string): ReadonlyArray<Entry> =>
  entries.filter(({ full, name }) => name.startsWith(`${words} `) || full.startsWith(`${words} `))
