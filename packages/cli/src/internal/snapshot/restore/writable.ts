import type { Descriptor } from "@effect-meraki/core/model/Descriptor"
import { parse, type ShapeType } from "@effect-meraki/core/ResponseSchema"
import { isFields } from "../../output/flatten.ts"
import { marker } from "../secrets.ts"

/** Fields that are never written back, by the operation that would, with the reason. */
const never: { readonly [operation: string]: { readonly [field: string]: string } } = {
  updateNetworkFirmwareUpgrades: { products: "it would begin upgrades of firmware" },
  updateNetwork: { enrollmentString: "it is unique, and devices enroll with it" },
  updateDevice: { moveMapMarker: "it is an order, and no setting" }
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
  value === marker ||
  (Array.isArray(value) && value.some(hasMarker)) ||
  (isFields(value) && Object.values(value).some(hasMarker))

/** Rules that Dashboard adds to those that were written, and does not take. */
const isOfDashboard = (rule: unknown): boolean =>
  isFields(rule) && (rule["comment"] === "Default rule" || rule["comment"] === "Wireless clients accessing LAN")

const kept = (value: unknown, type: ShapeType): unknown => {
  if (value === marker || value === undefined || (value === null && !type.nullable)) return undefined
  if (value === null) return null
  if (Array.isArray(value) && type.kind === "array")
    return value
      .filter((each) => !isOfDashboard(each))
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
      const taken = kept(fields[name], parse(shape).type)
      return taken === undefined ? [] : [[name, taken]]
    })
  )
}
