import { isFields } from "../../output/flatten.ts"
import type { Side } from "../compare.ts"
import { entriesOf, idOf, identityOf } from "../identity.ts"
import { addressOf, fileOf } from "../places.ts"
import { descriptorOf } from "../reads.ts"
import { textOf } from "../canonical.ts"
import { memoryStore, type Store } from "../store.ts"
import { writesOf } from "./writes.ts"

/** Ids of a snapshot whose objects have other ids now, with the parameter that they are. */
export type Ids = Map<string, { readonly id: string; readonly parameter: string }>

/** Ids so long that they mean one thing alone. */
const longId = 8

const isReference = (name: string): boolean => /(?:^id|Id|Ids|Number)$/.test(name)

const translated = (text: string, name: string, ids: Ids): string | undefined => {
  const found = ids.get(text)
  if (found === undefined) return undefined
  const isNamed = name === found.parameter || name === `${found.parameter}s`
  return isNamed || text.length >= longId ? found.id : undefined
}

/** A value with the ids that its objects have now. */
export const withIds = (value: unknown, ids: Ids, name = ""): unknown => {
  if (Array.isArray(value)) return value.map((each) => withIds(each, ids, name))
  if (isFields(value))
    return Object.fromEntries(Object.entries(value).map(([field, inner]) => [field, withIds(inner, ids, field)]))
  if (!isReference(name) || (typeof value !== "string" && typeof value !== "number")) return value
  const now = translated(String(value), name, ids)
  return now === undefined ? value : typeof value === "number" ? Number(now) : now
}

const nameOf = (entry: unknown): string | undefined => {
  const { email, name } = isFields(entry) ? entry : {}
  return typeof name === "string" ? name : typeof email === "string" ? email : undefined
}

const only = (entries: ReadonlyArray<unknown>): ReadonlyMap<string, unknown> => {
  const byName = Map.groupBy(entries, (entry) => nameOf(entry) ?? "")
  return new Map(
    Array.from(byName).flatMap(([name, same]) => (name !== "" && same.length === 1 ? [[name, same[0]] as const] : []))
  )
}

const parse = (store: Store, file: string): unknown => {
  const text = store.read(file)
  return text === undefined ? undefined : (JSON.parse(text) as unknown)
}

/** A snapshot with the ids that its objects have now. */
export const renamed = ({ manifest, store }: Side, ids: Ids): Side => {
  if (ids.size === 0) return { manifest, store }
  const copy = memoryStore()
  for (const file of store.files()) {
    const address = addressOf(file)
    const text = store.read(file) ?? ""
    if (address === undefined) {
      copy.write(file, text)
      continue
    }
    // A short key may be the number of an SSID as well.
    const keys = address.keys.map((key) => (key.length >= longId ? (ids.get(key)?.id ?? key) : key))
    const id = ids.get(address.id)?.id ?? address.id
    copy.write(fileOf({ ...address, id }, address.operation, keys), textOf(withIds(JSON.parse(text), ids)))
  }
  return { manifest, store: copy }
}

/** Finds objects that were made again: they have another id, and the only such name in the same list. */
const matchedOnce = async (wanted: Side, live: Side, ids: Ids): Promise<number> => {
  const before = ids.size
  const current = renamed(wanted, ids)
  for (const file of current.store.files()) {
    const address = addressOf(file)
    const [old, now] = [entriesOf(parse(current.store, file)), entriesOf(parse(live.store, file))]
    if (address === undefined || old === undefined || now === undefined) continue
    const identity = identityOf(address.operation, old)
    if (identity === undefined || identityOf(address.operation, now) !== identity) continue
    const [oldIds, nowIds] = [old, now].map((all) => new Set(all.map((entry) => idOf(entry, identity))))
    const gone = only(old.filter((entry) => nowIds?.has(idOf(entry, identity)) === false))
    const come = only(now.filter((entry) => oldIds?.has(idOf(entry, identity)) === false))
    const { parameter = identity, post } = await writesOf(await descriptorOf(address.operation))
    // An id that whoever makes it chooses, such as that of a VLAN, is not another one because it was made again.
    if (post === undefined || Object.hasOwn(post.body ?? {}, identity)) continue
    for (const [name, entry] of gone) {
      const match = come.get(name)
      if (match !== undefined) ids.set(idOf(entry, identity), { id: idOf(match, identity), parameter })
    }
  }
  return ids.size - before
}

/** The ids of objects of a snapshot that have others now. What is in a list of an object is found behind the object. */
export const matched = async (wanted: Side, live: Side, known: Ids): Promise<Ids> => {
  const ids: Ids = new Map(known)
  while ((await matchedOnce(wanted, live, ids)) > 0);
  return ids
}
