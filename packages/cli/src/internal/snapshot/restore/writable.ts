import type { Descriptor } from "@effect-meraki/core/model/Descriptor"
import { parse, type ShapeType } from "@effect-meraki/core/ResponseSchema"
import { isFields } from "../../output/flatten.ts"
import { isMarked } from "../secrets.ts"

/** Fields that are never written back, by the operation that would, with the reason. */
const never: { readonly [operation: string]: { readonly [field: string]: string } } = {
  updateNetworkFirmwareUpgrades: { products: "it would begin upgrades of firmware" },
  updateNetwork: { enrollmentString: "it is unique, and devices enroll with it" },
  updateDevice: { moveMapMarker: "it is an order, and no setting" }
}

/** Values that remove something else when they are written, with what it is. */
const removing: {
  readonly [operation: string]: { readonly [field: string]: readonly [value: unknown, what: string] }
} = {
  updateNetworkApplianceVlansSettings: { vlansEnabled: [false, "every VLAN"] }
}

/** What a value removes; undefined when it removes nothing. */
export const removedBy = ({ id }: Descriptor, path: string, value: unknown): string | undefined => {
  const [removes, what] = removing[id]?.[path] ?? []
  return what !== undefined && value === removes ? what : undefined
}

/** The first step of a path. */
export const topOf = (path: string): string => /^[^.[]*/.exec(path)?.[0] ?? ""

/** Whether a type has what a path leads to: `[…]` is an entry of a list, or a name that is no word. */
const has = (type: ShapeType, path: string): boolean => {
  if (path === "" || type.kind === "any") return true
  if (type.kind === "union") return type.options.some((option) => has(option, path))
  const [, entry, name, rest = ""] = /^\.?(?:(\[[^\]]*\])|([^.[]+))([^]*)$/.exec(path) ?? []
  if (type.kind === "array") return entry !== undefined && has(type.item, rest)
  if (type.kind !== "object") return false
  const key = name ?? (entry?.startsWith('["') === true ? String(JSON.parse(entry.slice(1, -1))) : "")
  const inner = type.members.find((member) => member.name === key)?.type ?? type.others
  return inner !== undefined && has(inner, rest)
}

/** Why the field at a path is not written; undefined when it can be. */
export const refusedField = ({ body = {}, id }: Descriptor, path: string): string | undefined => {
  const top = topOf(path)
  const shape = Object.hasOwn(body, top) ? body[top] : undefined
  const isTaken = path === "" || (shape !== undefined && has(parse(shape).type, path.slice(top.length)))
  return never[id]?.[top] ?? (isTaken ? undefined : `${id} does not take it`)
}

/** Whether a value has a secret that was left out. */
export const hasMarker = (value: unknown): boolean =>
  (typeof value === "string" && isMarked(value)) ||
  (Array.isArray(value) && value.some(hasMarker)) ||
  (isFields(value) && Object.values(value).some(hasMarker))

/** Whether a list has an entry whose secret was left out: the list is written whole, and would clear it. */
const hasMarkedList = (value: unknown): boolean =>
  Array.isArray(value) ? hasMarker(value) : isFields(value) && Object.values(value).some(hasMarkedList)

/** Rules that Dashboard adds behind those that were written, and does not take, the last one first. */
const ofDashboard: ReadonlyArray<string> = ["Default rule", "Wireless clients accessing LAN"]

/** A list without the rules of Dashboard. Elsewhere in it a rule of that name is somebody's own. */
const withoutDefaults = (list: ReadonlyArray<unknown>): ReadonlyArray<unknown> =>
  ofDashboard.reduce((rules, comment) => {
    const end = rules.at(-1)
    return isFields(end) && end["comment"] === comment ? rules.slice(0, -1) : rules
  }, list)

const kept = (value: unknown, type: ShapeType): unknown => {
  if ((typeof value === "string" && isMarked(value)) || value === undefined || (value === null && !type.nullable))
    return undefined
  if (value === null) return null
  if (Array.isArray(value) && type.kind === "array")
    return withoutDefaults(value)
      .map((each) => kept(each, type.item))
      .filter((each) => each !== undefined)
  if (!isFields(value) || type.kind !== "object") return hasMarker(value) ? undefined : value
  const shapeOf = (name: string) => type.members.find((member) => member.name === name)?.type ?? type.others
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, inner]) => {
      const shape = shapeOf(name)
      const taken = shape === undefined ? undefined : kept(inner, shape)
      return taken === undefined ? [] : [[name, taken]]
    })
  )
}

/** The part of an answer that an operation takes as its body, without secrets that were left out. */
export const bodyOf = (
  descriptor: Descriptor,
  value: unknown,
  isWanted: (field: string) => boolean
): { readonly [field: string]: unknown } => {
  const shapes = Object.entries(descriptor.body ?? {})
  const [only, ...others] = shapes
  // Some operations take under a name of its own what their GET answers as a list.
  const fields =
    Array.isArray(value) && only !== undefined && others.length === 0
      ? { [only[0]]: value }
      : isFields(value)
        ? value
        : {}
  return Object.fromEntries(
    shapes.flatMap(([name, shape]) => {
      if (never[descriptor.id]?.[name] !== undefined) return []
      if (!isWanted(name) && !shape.endsWith("!") && !Array.isArray(value)) return []
      const given = fields[name]
      const taken = hasMarkedList(given) ? undefined : kept(given, parse(shape).type)
      return taken === undefined ? [] : [[name, taken]]
    })
  )
}
