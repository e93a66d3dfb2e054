import { isFields } from "../output/flatten.ts"
import { idOf, identityOf } from "./identity.ts"
import { isMarked, marker, withoutUrlSecrets } from "./secrets.ts"
import { stepsBetween } from "./sequence.ts"

/** What became of a field. */
export interface FieldChange {
  readonly change: "added" | "removed" | "changed" | "moved"
  /** Where it is: `rules[3].policy`; empty for the whole value. */
  readonly path: string
  readonly before: unknown
  readonly after: unknown
}

const text = (value: unknown): string => JSON.stringify(value) ?? ""

const isList = (value: unknown): value is ReadonlyArray<unknown> => Array.isArray(value)

const at = (path: string, name: string): string => {
  const step = /^[A-Za-z_]\w*$/.test(name) ? name : `[${text(name)}]`
  return path === "" || step.startsWith("[") ? `${path}${step}` : `${path}.${step}`
}

const inFields = (
  before: { readonly [name: string]: unknown },
  after: { readonly [name: string]: unknown },
  path: string
): ReadonlyArray<FieldChange> =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])].toSorted().flatMap((name) => {
    const place = at(path, name)
    if (!Object.hasOwn(after, name)) return [{ change: "removed", path: place, before: before[name], after: null }]
    if (!Object.hasOwn(before, name)) return [{ change: "added", path: place, before: null, after: after[name] }]
    return changesOf(before[name], after[name], place)
  })

const byIds = (
  before: ReadonlyArray<unknown>,
  after: ReadonlyArray<unknown>,
  identity: string,
  path: string
): ReadonlyArray<FieldChange> => {
  const old = new Map(before.map((entry) => [idOf(entry, identity), entry]))
  const now = new Map(after.map((entry) => [idOf(entry, identity), entry]))
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((id) => {
    const place = `${path}[${identity}=${id}]`
    if (!now.has(id)) return [{ change: "removed", path: place, before: old.get(id), after: null } as const]
    if (!old.has(id)) return [{ change: "added", path: place, before: null, after: now.get(id) } as const]
    return changesOf(old.get(id), now.get(id), place)
  })
}

const bySteps = (
  before: ReadonlyArray<unknown>,
  after: ReadonlyArray<unknown>,
  path: string
): ReadonlyArray<FieldChange> => {
  const { added, edited, moved, removed } = stepsBetween(before.map(text), after.map(text))
  return [
    ...edited.flatMap(([from, to]) => changesOf(before[from], after[to], `${path}[${to}]`)),
    ...removed.map((from): FieldChange => ({
      change: "removed",
      path: `${path}[${from}]`,
      before: before[from],
      after: null
    })),
    ...added.map((to): FieldChange => ({ change: "added", path: `${path}[${to}]`, before: null, after: after[to] })),
    ...moved.map(([from, to]): FieldChange => ({ change: "moved", path: `${path}[${to}]`, before: from, after: to }))
  ]
}

const inLists = (
  before: ReadonlyArray<unknown>,
  after: ReadonlyArray<unknown>,
  path: string
): ReadonlyArray<FieldChange> => {
  const all = [...before, ...after]
  // A short list of texts is read at once.
  if (!all.every(isFields)) return [{ change: "changed", path, before, after }]
  const identity = identityOf("", before) ?? identityOf("", after)
  const isShared =
    identity !== undefined &&
    [before, after].every((entries) => entries.length === 0 || identityOf("", entries) === identity)
  return isShared ? byIds(before, after, identity, path) : bySteps(before, after, path)
}

/** Whether a secret was left out of one of two texts that are the same but for it. One that is not there is no secret. */
const isSameSecret = (a: unknown, b: unknown): boolean => {
  if (typeof a !== "string" || typeof b !== "string" || a === "" || b === "" || !(isMarked(a) || isMarked(b)))
    return false
  return a === marker || b === marker || withoutUrlSecrets(a) === withoutUrlSecrets(b)
}

/** What became of a value, field by field. A secret that was left out is equal to any. */
export const changesOf = (before: unknown, after: unknown, path = ""): ReadonlyArray<FieldChange> => {
  if (isSameSecret(before, after) || text(before) === text(after)) return []
  if (isFields(before) && isFields(after)) return inFields(before, after, path)
  if (isList(before) && isList(after)) return inLists(before, after, path)
  return [{ change: "changed", path, before, after }]
}
