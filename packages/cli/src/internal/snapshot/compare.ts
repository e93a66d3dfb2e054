import { isFields } from "../output/flatten.ts"
import { entriesOf, idOf, identityOf } from "./identity.ts"
import { type Manifest, readLeftOut } from "./manifest.ts"
import { type Address, addressOf, fileOf, folderOf, type Kind } from "./places.ts"
import { lists } from "./reads.ts"
import type { Store } from "./store.ts"
import { changesOf, type FieldChange } from "./values.ts"

/** Something that is otherwise in another snapshot. */
export interface Difference {
  /** Where it is, and its name there. */
  readonly place: { readonly kind: Kind; readonly id: string; readonly name: string }
  readonly operation: string
  /** The entries of other lists that it belongs to, such as the number of an SSID. */
  readonly keys: ReadonlyArray<string>
  /** The id of the entry of a list; null for what is no entry. */
  readonly object: string | null
  readonly name: string | null
  readonly change: FieldChange["change"] | "renamed"
  /** The field; empty for the whole object. */
  readonly path: string
  readonly before: unknown
  readonly after: unknown
  /** Why there is nothing any more, or was nothing: the API's own words. */
  readonly reason?: string
  /** The status of the answer that gave nothing. */
  readonly status?: number
}

/** What is compared. */
export interface Side {
  readonly store: Store
  readonly manifest: Manifest
}

const parse = (store: Store, file: string): unknown => {
  const text = store.read(file)
  return text === undefined ? undefined : (JSON.parse(text) as unknown)
}

const nameOf = (value: unknown): string | null => {
  const { name } = isFields(value) ? value : {}
  return typeof name === "string" && name !== "" ? name : null
}

const entryFile = (kind: Kind, id: string): string =>
  kind === "organization" ? fileOf({ kind, id }, "getOrganization") : fileOf({ kind, id }, lists[kind].entry)

interface Answer {
  readonly address: Address
  readonly file: string
}

const answersIn = ({ manifest, store }: Side): ReadonlyMap<string, Answer> => {
  const failed = new Set(manifest.failed.map(({ file }) => file))
  return new Map(
    store.files().flatMap((file): ReadonlyArray<[string, Answer]> => {
      const address = addressOf(file)
      return address === undefined || failed.has(file) ? [] : [[file, { address, file }]]
    })
  )
}

type About = Pick<Difference, "place" | "operation" | "keys">

const kindOf = (about: About, { change, path }: FieldChange): Difference["change"] => {
  if (path === "name" && change === "changed") return "renamed"
  return about.operation === "getDevice" && path === "networkId" ? "moved" : change
}

const inObject = (about: About, object: string | null, before: unknown, after: unknown): ReadonlyArray<Difference> =>
  changesOf(before, after).map((field) => ({
    ...about,
    object,
    name: nameOf(after) ?? nameOf(before),
    ...field,
    change: kindOf(about, field)
  }))

const inAnswer = (about: About, before: unknown, after: unknown): ReadonlyArray<Difference> => {
  const [old, now] = [entriesOf(before), entriesOf(after)]
  const identity = identityOf(about.operation, [...(old ?? [])]) ?? identityOf(about.operation, [...(now ?? [])])
  const isShared = [old, now].every(
    (entries) => entries !== undefined && (entries.length === 0 || identityOf(about.operation, entries) === identity)
  )
  if (old === undefined || now === undefined || identity === undefined || !isShared)
    return inObject(about, null, before, after)
  const oldById = new Map(old.map((entry) => [idOf(entry, identity), entry]))
  const nowById = new Map(now.map((entry) => [idOf(entry, identity), entry]))
  return [...new Set([...oldById.keys(), ...nowById.keys()])].flatMap((id): ReadonlyArray<Difference> => {
    const [was, is] = [oldById.get(id), nowById.get(id)]
    const whole = { ...about, object: id, path: "", before: was ?? null, after: is ?? null }
    if (is === undefined) return [{ ...whole, name: nameOf(was), change: "removed" }]
    if (was === undefined) return [{ ...whole, name: nameOf(is), change: "added" }]
    return inObject(about, id, was, is)
  })
}

const order: ReadonlyArray<Kind> = ["organization", "templates", "networks", "devices"]

/**
 * What is otherwise in a snapshot than in one before. Objects are the same when their ids are, so that a new name is a new name, and
 * not another object. What failed in one of them is not compared.
 */
export const compare = (a: Side, b: Side): ReadonlyArray<Difference> => {
  const [before, after] = [answersIn(a), answersIn(b)]
  const unread = new Set([...a.manifest.failed, ...b.manifest.failed].map(({ file }) => file))
  const leftOut = new Map([...readLeftOut(a.store), ...readLeftOut(b.store)].map((each) => [each.file, each]))
  const foldersOf = (answers: ReadonlyMap<string, Answer>) =>
    new Set(Array.from(answers.values(), ({ address }) => folderOf(address)))
  const [oldFolders, nowFolders] = [foldersOf(before), foldersOf(after)]
  const files = [...new Set([...before.keys(), ...after.keys()])].filter((file) => !unread.has(file))
  const placed = files.flatMap((file) => {
    const { address } = before.get(file) ?? after.get(file) ?? {}
    return address === undefined ? [] : [{ address, file }]
  })
  const sorted = placed.toSorted(
    (x, y) => order.indexOf(x.address.kind) - order.indexOf(y.address.kind) || (x.file < y.file ? -1 : 1)
  )
  return sorted.flatMap(({ address, file }): ReadonlyArray<Difference> => {
    const { id, keys, kind, operation } = address
    const [old, now] = [parse(a.store, file), parse(b.store, file)]
    const entry = parse(b.store, entryFile(kind, id)) ?? parse(a.store, entryFile(kind, id))
    const about = { place: { kind, id, name: nameOf(entry) ?? "" }, operation, keys }
    const folder = folderOf(address)
    if (!oldFolders.has(folder) || !nowFolders.has(folder)) {
      if (file !== entryFile(kind, id)) return []
      const change = nowFolders.has(folder) ? "added" : "removed"
      return [
        { ...about, object: null, name: nameOf(entry), change, path: "", before: old ?? null, after: now ?? null }
      ]
    }
    if (before.has(file) && after.has(file)) return inAnswer(about, old, now)
    const { reason, status } = leftOut.get(file) ?? {}
    return [
      {
        ...about,
        object: null,
        name: null,
        change: after.has(file) ? "added" : "removed",
        path: "",
        before: old ?? null,
        after: now ?? null,
        ...(reason === undefined ? {} : { reason }),
        ...(status === undefined ? {} : { status })
      }
    ]
  })
}
