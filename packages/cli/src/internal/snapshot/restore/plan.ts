import type { Descriptor } from "@effect-meraki/core/model/Descriptor"
import { pathParameters } from "../../index/sources.ts"
import { isFields } from "../../output/flatten.ts"
import { compare, type Difference, type Side } from "../compare.ts"
import { entriesOf, idOf, identityOf } from "../identity.ts"
import { descriptorOf } from "../reads.ts"
import { isOfPlace } from "../words.ts"
import { rankOf } from "./order.ts"
import { bodyOf, hasMarker, refusedField, removedBy, topOf } from "./writable.ts"
import { type Writes, writesOf } from "./writes.ts"

/** A write that brings something back. */
export interface Step {
  readonly descriptor: Descriptor
  readonly input: { readonly [name: string]: unknown }
  readonly rank: number
  /** What it brings back. */
  readonly differences: ReadonlyArray<Difference>
  /** The id that what it makes had, and the parameter that it is. */
  readonly made: { readonly id: string; readonly parameter: string; readonly field: string } | undefined
}

/** Something that is left as it is, and why. */
export interface Left {
  readonly difference: Difference
  readonly reason: string
}

/** What is done, and what is not. */
export interface Restoration {
  /** In the order in which they are carried out. */
  readonly steps: ReadonlyArray<Step>
  readonly left: ReadonlyArray<Left>
}

type Body = { readonly [field: string]: unknown }

const placeInput = ({ keys, place }: Difference, { path }: Descriptor, member: string | undefined): Body => {
  const values = [place.id, ...keys, ...(member === undefined ? [] : [member])]
  return Object.fromEntries(pathParameters(path).map((name, index) => [name, values[index]]))
}

const stepOf = (
  descriptor: Descriptor,
  differences: ReadonlyArray<Difference>,
  member: string | undefined,
  body: Body,
  made?: Step["made"]
): ReadonlyArray<Step> => {
  const [first] = differences
  if (first === undefined) return []
  const input = { ...body, ...placeInput(first, descriptor, member) }
  return [{ descriptor, input, rank: rankOf(descriptor), differences, made }]
}

const secretLeftOut = "a secret in it was left out of the snapshot"

/** Brings back the fields of settings, or of an entry, that are otherwise. */
const updated = (
  descriptor: Descriptor,
  differences: ReadonlyArray<Difference>,
  member: string | undefined,
  wanted: unknown,
  deletes: boolean
): Restoration => {
  const isList = Array.isArray(wanted)
  const reasonOf = ({ path }: Difference): string | undefined => {
    if (isList) return hasMarker(wanted) ? secretLeftOut : undefined
    const value = isFields(wanted) ? wanted[topOf(path)] : undefined
    const what = deletes ? undefined : removedBy(descriptor, path, value)
    if (what !== undefined) return `it would remove ${what}; --delete does`
    // Without the secret in it, it would be written without one.
    const isSecret = path !== "" && hasMarker(value)
    return refusedField(descriptor, path) ?? (isSecret ? secretLeftOut : undefined)
  }
  const due = differences.filter((difference) => reasonOf(difference) === undefined)
  const fields = new Set(due.map(({ path }) => topOf(path)))
  const body = bodyOf(descriptor, wanted, (field) => fields.has("") || fields.has(field))
  const isWritten = ({ path }: Difference) => isList || path === "" || Object.hasOwn(body, topOf(path))
  const written = Object.keys(body).length === 0 ? [] : due.filter(isWritten)
  const left = differences
    .filter((difference) => !written.includes(difference))
    .map((difference): Left => ({
      difference,
      reason: reasonOf(difference) ?? "it had no value, which is not written"
    }))
  return { steps: stepOf(descriptor, written, member, body), left }
}

const leave = (differences: ReadonlyArray<Difference>, reason: string): Restoration => ({
  steps: [],
  left: differences.map((difference) => ({ difference, reason }))
})

const created = (
  { parameter = "id", post }: Writes,
  difference: Difference,
  entry: unknown,
  field: string
): Restoration => {
  if (post === undefined) return leave([difference], "no operation makes one")
  const body = bodyOf(post, entry, () => true)
  const made = { id: String(difference.object), parameter, field }
  const left = hasMarker(entry) ? [{ difference, reason: "it is made without its secret, which was left out" }] : []
  return { steps: stepOf(post, [difference], undefined, body, made), left }
}

const extra = ({ remove }: Writes, difference: Difference, deletes: boolean): Restoration => {
  if (remove === undefined) return leave([difference], "no operation removes it")
  if (!deletes) return leave([difference], "it is not in the snapshot; --delete removes it")
  return { steps: stepOf(remove, [difference], difference.object ?? undefined, {}), left: [] }
}

const join = (all: ReadonlyArray<Restoration>): Restoration => ({
  steps: all.flatMap(({ steps }) => steps),
  left: all.flatMap(({ left }) => left)
})

/** Brings back an answer that is not given any more: its entries, or its settings. */
const whole = (writes: Writes, difference: Difference, deletes: boolean): Restoration => {
  const { after, operation, reason, status } = difference
  if (after === null)
    return leave([difference], reason ?? "it is not in the snapshot, where it was not enabled or not licensed")
  // What is not enabled has nothing in it. What cannot be read may have everything in it.
  if (reason !== undefined && status !== 400) return leave([difference], `it cannot be read: ${reason}`)
  const entries = entriesOf(after)
  const identity = entries === undefined ? undefined : identityOf(operation, entries)
  if (writes.put !== undefined) return updated(writes.put, [{ ...difference, path: "" }], undefined, after, deletes)
  if (entries === undefined || identity === undefined) return leave([difference], "no operation writes it")
  return join(
    entries.map((entry) => {
      const one = { ...difference, object: idOf(entry, identity), after: entry }
      return writes.post === undefined && writes.member !== undefined
        ? updated(writes.member, [one], one.object, entry, deletes)
        : created(writes, one, entry, identity)
    })
  )
}

const answerIn = ({ store }: Side, file: string): unknown => {
  const text = store.read(file)
  return text === undefined ? undefined : (JSON.parse(text) as unknown)
}

/** Everything that is otherwise in one object. */
const ofObject = async (
  differences: ReadonlyArray<Difference>,
  wanted: Side,
  deletes: boolean,
  fileOfDifference: (difference: Difference) => string
): Promise<Restoration> => {
  const [first] = differences
  if (first === undefined) return { steps: [], left: [] }
  const { change, object, operation, path, place } = first
  const writes = await writesOf(await descriptorOf(operation))
  const isWhole = path === "" && (change === "added" || change === "removed")
  if (isWhole && object === null && isOfPlace(operation))
    return leave(
      differences,
      change === "added"
        ? `the ${place.kind === "devices" ? "device is not in this network any more: meraki devices claim" : "network is no more"}`
        : "it was not there, and stays"
    )
  if (isWhole && object === null) return whole(writes, first, deletes)
  if (isWhole && change === "removed") return extra(writes, first, deletes)
  const answer = answerIn(wanted, fileOfDifference(first))
  const entries = entriesOf(answer) ?? []
  const identity = identityOf(operation, entries)
  const entry =
    object === null || identity === undefined ? answer : entries.find((each) => idOf(each, identity) === object)
  if (isWhole) return created(writes, first, entry, identity ?? "id")
  const writer = object === null ? writes.put : (writes.member ?? writes.put)
  if (writer === undefined) return leave(differences, "no operation writes it")
  return object !== null && writes.member === undefined
    ? updated(writer, differences, undefined, answer, deletes)
    : updated(writer, differences, object ?? undefined, entry, deletes)
}

/**
 * What leads from what is there now to a snapshot: writes in the order in which they are carried out, and what is left as it is.
 * Nothing is removed unless it is wanted.
 */
export const planRestoration = async (
  live: Side,
  wanted: Side,
  deletes: boolean,
  fileOfDifference: (difference: Difference) => string
): Promise<Restoration> => {
  const byObject = Map.groupBy(compare(live, wanted), ({ keys, object, operation, place }) =>
    JSON.stringify([place.kind, place.id, operation, keys, object])
  )
  const parts = await Promise.all(
    Array.from(byObject.values(), (same) => ofObject(same, wanted, deletes, fileOfDifference))
  )
  const { left, steps } = join(parts)
  return { steps: steps.toSorted((a, b) => a.rank - b.rank), left }
}

/** The id of what a write has made, in its answer. */
export const idMade = (value: unknown, { field, parameter }: NonNullable<Step["made"]>): string | undefined => {
  const all = isFields(value) ? value : Array.isArray(value) && isFields(value[0]) ? value[0] : {}
  const id = all[field] ?? all[parameter] ?? all["id"]
  return typeof id === "string" || typeof id === "number" ? String(id) : undefined
}
