// What changes for users from one set of operations to another, and whether a program that was right can stop being so.
import type { Field, ReadOperation, Tree } from "./readOperations.ts"

export type Kind = "added" | "removed" | "deprecated" | "changed"

export interface Change {
  readonly operation: string
  readonly module: string
  readonly kind: Kind
  /** Whether a call that was right fails to compile or to run, as `docs/versioning.md` has it. */
  readonly isBreaking: boolean
  /** What is so now, as a part of a sentence. */
  readonly text: string
}

type Note = (isBreaking: boolean, text: string) => void

/** A side of an operation: what callers give, or what they get. */
type Side = "input" | "answer"

const literal = /^(".*"|-?\d)/s

/** Whether a value of a word is also one of some words. */
const isOneOf = (word: string, all: ReadonlySet<string>): boolean =>
  all.has(word) ||
  (literal.test(word) && all.has(word.startsWith('"') ? "string" : "number")) ||
  (word === "Timestamp" && all.has("string"))

const missingFrom = (from: ReadonlySet<string>, all: ReadonlySet<string>): ReadonlyArray<string> =>
  [...from].filter((word) => !isOneOf(word, all))

const shown = (type: Tree): string => {
  switch (type.kind) {
    case "object":
      return "an object"
    case "array":
      return `a list of ${type.item.kind === "words" ? shown(type.item) : "objects"}`
    case "words":
      return [...type.words].map((word) => `\`${word}\``).join(" or ")
    case "either":
      return type.of.map(shown).join(" or ")
  }
}

const listed = (all: ReadonlyArray<string>): string => all.map((word) => `\`${word}\``).join(", ")

const at = (side: Side, path: string): string =>
  path === "" ? `the ${side}` : `\`${path.replace(/^\./, "")}\` of the ${side}`

const compareWords = (
  side: Side,
  path: string,
  before: ReadonlySet<string>,
  after: ReadonlySet<string>,
  note: Note
): void => {
  const gone = missingFrom(before, after)
  const fresh = missingFrom(after, before)
  const isEnum = [...before, ...after].every((word) => literal.test(word))
  if (isEnum) {
    if (gone.length > 0) note(side === "input", `${at(side, path)} is no longer ${listed(gone)}`)
    // An answer may always have values that no document lists, so one more of them breaks nothing.
    if (fresh.length > 0) note(false, `${at(side, path)} may be ${listed(fresh)}`)
    return
  }
  if (gone.length === 0 && fresh.length === 0) return
  const isBreaking = side === "input" ? gone.length > 0 : fresh.length > 0
  const from = shown({ kind: "words", words: before })
  note(isBreaking, `${at(side, path)} is ${shown({ kind: "words", words: after })}, and was ${from}`)
}

const compareField = (side: Side, path: string, before: Field, after: Field, note: Note): void => {
  if (side === "input") {
    if (!before.isRequired && after.isRequired) note(true, `${at(side, path)} is required`)
    if (before.isRequired && !after.isRequired) note(false, `${at(side, path)} is optional`)
    // What must be given is said so already.
    const isSame = before.isRequired === after.isRequired
    if (isSame && before.isNullable && !after.isNullable) note(true, `${at(side, path)} may not be null`)
    if (isSame && !before.isNullable && after.isNullable) note(false, `${at(side, path)} may be null`)
  } else {
    const wasSure = before.isRequired && !before.isNullable
    const isSure = after.isRequired && !after.isNullable
    if (wasSure && !isSure) note(false, `${at(side, path)} may be missing`)
    if (!wasSure && isSure) note(false, `${at(side, path)} is always there`)
  }
  compareTrees(side, path, before.type, after.type, note)
}

type ObjectTree = Extract<Tree, { readonly kind: "object" }>

const compareObjects = (side: Side, path: string, before: ObjectTree, after: ObjectTree, note: Note): void => {
  for (const [name, field] of before.fields) {
    const now = after.fields.get(name)
    if (now === undefined) note(true, `${at(side, `${path}.${name}`)} is gone`)
    else compareField(side, `${path}.${name}`, field, now, note)
  }
  for (const [name, { isRequired }] of after.fields) {
    if (before.fields.has(name)) continue
    const isDemanded = side === "input" && isRequired
    note(isDemanded, `${at(side, `${path}.${name}`)} is new${isDemanded ? ", and required" : ""}`)
  }
  if (before.others !== undefined && after.others !== undefined)
    compareTrees(side, `${path}.*`, before.others, after.others, note)
}

const partsOf = (type: Tree): ReadonlyArray<Tree> => (type.kind === "either" ? type.of : [type])

/** Compares what is of one kind with each other. A kind more is welcome in an input, a kind less in an answer. */
const compareTrees = (side: Side, path: string, before: Tree, after: Tree, note: Note): void => {
  const [olds, news] = [partsOf(before), partsOf(after)]
  const counterpart = (type: Tree, all: ReadonlyArray<Tree>) => all.find((each) => each.kind === type.kind)
  const gone = olds.filter((each) => counterpart(each, news) === undefined)
  const fresh = news.filter((each) => counterpart(each, olds) === undefined)
  if (gone.length > 0 || fresh.length > 0) {
    const isBreaking = side === "input" ? gone.length > 0 : fresh.length > 0
    note(isBreaking, `${at(side, path)} is ${shown(after)}, and was ${shown(before)}`)
  }
  for (const old of olds) {
    const now = counterpart(old, news)
    if (old.kind === "object" && now?.kind === "object") compareObjects(side, path, old, now, note)
    else if (old.kind === "array" && now?.kind === "array") compareTrees(side, `${path}[]`, old.item, now.item, note)
    else if (old.kind === "words" && now?.kind === "words") compareWords(side, path, old.words, now.words, note)
  }
}

const isSame = (left: unknown, right: unknown): boolean => JSON.stringify(left) === JSON.stringify(right)

const property = (value: unknown, name: string): unknown =>
  typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined

const formOf = (paging: unknown): ReadonlyArray<unknown> => [property(paging, "itemsIn"), property(paging, "direction")]

const compareFacts = ({ facts: before }: ReadOperation, { facts: after }: ReadOperation, note: Note): void => {
  const wire = ({ method, path }: ReadOperation["facts"]) => `\`${String(method)} ${String(path)}\``
  if (wire(before) !== wire(after)) note(false, `it is ${wire(after)} now, and was ${wire(before)}`)
  if (before["paging"] === undefined && after["paging"] !== undefined) note(false, "it answers in pages")
  else if (before["paging"] !== undefined && after["paging"] === undefined) note(true, "it answers in pages no longer")
  else {
    if (!isSame(formOf(before["paging"]), formOf(after["paging"]))) note(true, "its pages have another form")
    const size = property(after["paging"], "perPage")
    if (size !== property(before["paging"], "perPage") && size !== undefined)
      note(false, `its pages have ${String(size)} items unless \`perPage\` says otherwise`)
  }
  if (before["batch"] === undefined && after["batch"] !== undefined) note(false, "it can be an action of a batch")
  if (before["batch"] !== undefined && after["batch"] === undefined)
    note(true, "it can be no action of a batch any more")
  if (before["batch"] !== undefined && after["batch"] !== undefined && !isSame(before["batch"], after["batch"]))
    note(false, "its action in a batch is written otherwise")
  if (after["scope"] !== undefined && before["scope"] !== undefined && before["scope"] !== after["scope"])
    note(true, `its OAuth scope is \`${String(after["scope"])}\`, and was \`${String(before["scope"])}\``)
  if (!isSame(before["limit"], after["limit"])) note(false, "it has another rate limit of its own")
  if (before["deprecated"] !== undefined && after["deprecated"] === undefined) note(false, "it is deprecated no longer")
}

const compareOperation = (before: ReadOperation, after: ReadOperation): ReadonlyArray<Change> => {
  const changes: Array<Change> = []
  const { id: operation, module } = after
  const note: Note = (isBreaking, text) => changes.push({ operation, module, kind: "changed", isBreaking, text })
  if (before.module !== module) note(true, `it is in \`${module}\`, and was in \`${before.module}\``)
  if (before.facts["deprecated"] === undefined && after.facts["deprecated"] !== undefined)
    changes.push({ operation, module, kind: "deprecated", isBreaking: false, text: "it is deprecated" })
  compareFacts(before, after, note)
  compareTrees("input", "", before.input, after.input, note)
  compareTrees("answer", "", before.output, after.output, note)
  if (!before.mayBeEmpty && after.mayBeEmpty) note(false, "the answer may be missing")
  if (before.mayBeEmpty && !after.mayBeEmpty) note(false, "the answer is always there")
  return changes
}

/** The changes in the order of modules and ids. An operation that has another id at the same place is renamed. */
export const compareOperations = (
  before: ReadonlyMap<string, ReadOperation>,
  after: ReadonlyMap<string, ReadOperation>
): ReadonlyArray<Change> => {
  const place = ({ facts }: ReadOperation) => `${String(facts["method"])} ${String(facts["path"])}`
  const fresh = new Map([...after.values()].filter(({ id }) => !before.has(id)).map((each) => [place(each), each]))
  const changes = [...before.values()].flatMap((old): ReadonlyArray<Change> => {
    const now = after.get(old.id)
    if (now !== undefined) return compareOperation(old, now)
    const renamed = fresh.get(place(old))
    const text = renamed === undefined ? "it is gone" : `it is called \`${renamed.id}\``
    return [{ operation: old.id, module: old.module, kind: "removed", isBreaking: true, text }]
  })
  const added = Array.from(fresh.values(), ({ id, module, summary }): Change => {
    return { operation: id, module, kind: "added", isBreaking: false, text: summary }
  })
  const key = ({ module, operation }: Change) => `${module} ${operation}`
  return [...changes, ...added].toSorted((a, b) => (key(a) === key(b) ? 0 : key(a) < key(b) ? -1 : 1))
}
