import { isFields } from "../output/flatten.ts"
import { sources } from "../index/generated/sources.ts"

/** The field of an entry that is its id, by the operation that lists it. */
const fields = new Map(
  sources.map((line): readonly [string, string] => {
    const [, , operation = "", field = ""] = line.split("\t")
    return [operation, field]
  })
)

/** Fields that are ids where nothing is declared, the best ones first. */
const usual: ReadonlyArray<string> = [
  "id",
  "serial",
  "portId",
  "number",
  "interfaceId",
  "profileId",
  "iname",
  "networkId",
  "network.id",
  "device.serial",
  "mac",
  "service"
]

const scalarAt = (entry: unknown, path: string): string | undefined => {
  let value = entry
  for (const step of path.split(".")) value = isFields(value) && Object.hasOwn(value, step) ? value[step] : undefined
  return typeof value === "string" || typeof value === "number" ? String(value) : undefined
}

const isIdentity = (entries: ReadonlyArray<unknown>, path: string): boolean => {
  const ids = entries.map((entry) => scalarAt(entry, path))
  return ids.every((id) => id !== undefined) && new Set(ids).size === ids.length
}

/** The path of the field that tells the entries of a list apart; undefined when none does. */
export const identityOf = (operation: string, entries: ReadonlyArray<unknown>): string | undefined => {
  if (entries.length === 0 || !entries.every(isFields)) return undefined
  const declared = fields.get(operation)
  const named = Object.keys(entries[0] ?? {}).filter((name) => name.endsWith("Id") && !usual.includes(name))
  return [...(declared === undefined ? [] : [declared]), ...usual, ...named].find((path) => isIdentity(entries, path))
}

/** The id of an entry. */
export const idOf = (entry: unknown, path: string): string => scalarAt(entry, path) ?? ""

/** Compares ids: numbers by value, everything else by its characters. */
export const compareIds = (a: string, b: string): number => {
  const areNumbers = /^\d+$/.test(a) && /^\d+$/.test(b)
  if (areNumbers && a.length !== b.length) return a.length - b.length
  return a < b ? -1 : a > b ? 1 : 0
}

/** The entries of an answer: those of a list, or of the one list that an object holds. */
export const entriesOf = (value: unknown): ReadonlyArray<unknown> | undefined => {
  if (Array.isArray(value)) return value as ReadonlyArray<unknown>
  if (!isFields(value)) return undefined
  for (const name of ["items", "assigned"]) {
    const inner = value[name]
    if (Array.isArray(inner)) return inner as ReadonlyArray<unknown>
  }
  return undefined
}
