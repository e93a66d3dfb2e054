import type { ShapeType } from "@effect-meraki/core/ResponseSchema"
import { isNamedLikeText, moment, numberOf, type Place, stringOf } from "./names.ts"
import { hash, hex, integer, mac, type Random, randomOf } from "./random.ts"
import { settle, settleList } from "./settle.ts"
import type { Subject } from "./subject.ts"
import { isFuture } from "./times.ts"
import { ownValue, type Values } from "./values.ts"
import type { Device, Network } from "./world.ts"

/** Whether a known value is of this type. */
export const fits = (type: ShapeType, value: unknown): boolean => {
  if (value === null) return type.nullable || type.kind === "any"
  switch (type.kind) {
    case "any":
      return true
    case "string":
    case "date":
    case "base64":
      return typeof value === "string"
    case "strings":
      return typeof value === "string" && type.values.includes(value)
    case "integers":
      return typeof value === "number" && type.values.includes(value)
    case "integer":
      return Number.isInteger(value)
    case "number":
      return typeof value === "number"
    case "boolean":
      return typeof value === "boolean"
    case "array":
      return Array.isArray(value) && value.every((item) => fits(type.item, item))
    case "union":
      return type.options.some((option) => fits(option, value))
    case "object":
      return false
  }
}

/** The known properties of a device, by their names in the API. */
export const deviceFacts = (device: Device | undefined): Values => {
  if (device === undefined) return {}
  const { address, firmware, lanIp, lat, lng, mac, model, name, productType, serial, status, tags } = device
  return { address, firmware, lanIp, lat, lng, mac, model, name, productType, serial, status, tags }
}

const networkFacts = (network: Network | undefined): Values => {
  if (network === undefined) return {}
  const { id, name, productTypes, tags, timeZone, url } = network
  return { id, name, productTypes, tags, timeZone, url }
}

/** The known properties of an object, by the name of the property that holds it. */
const factsOf = (name: string, { device, network, organization }: Subject): Values => {
  switch (name) {
    case "organization":
      return organization === undefined ? {} : { id: organization.id, name: organization.name }
    case "network":
    case "networks":
      return networkFacts(network)
    case "device":
    case "devices":
    case "node":
      return deviceFacts(device)
    default:
      return {}
  }
}

/** Values of properties with these names, wherever they are. */
const everywhere = ({ device, network, organization }: Subject): Values => ({
  organizationId: organization?.id,
  organizationName: organization?.name,
  networkId: network?.id,
  networkName: network?.name,
  serial: device?.serial,
  deviceSerial: device?.serial,
  deviceName: device?.name,
  deviceMac: device?.mac
})

/** A key for a map of this name. */
const keyFor = (name: string, random: Random, { device }: Subject): string => {
  if (name === "fixedIpAssignments") return mac(random, "3c:22:fb")
  if (name === "licensedDeviceCounts") return device?.model ?? "MR"
  return /ports?$/i.test(name) ? "1" : name
}

const described = new WeakMap<ShapeType, boolean>()

/** Whether an object is a device: it has a serial, and no id of its own that says that it is something of a device. */
const isDevice = (type: ShapeType & { readonly kind: "object" }): boolean => {
  let is = described.get(type)
  if (is === undefined) {
    const names = type.members.map(({ name }) => name)
    const isOther = names.some((name) => /^id$|Id$/.test(name) && !/^(?:network|organization|device)Id$/.test(name))
    is = names.includes("serial") && !isOther
    described.set(type, is)
  }
  return is
}

/** What a value is made with. */
interface Making {
  readonly subject: Subject
  /** Values of properties with these names, wherever they are. */
  readonly known: Values
}

const makeArray = (making: Making, item: ShapeType, name: string, path: number, random: Random): unknown => {
  const length = making.subject.isFresh ? 0 : 1 + integer(random, 2)
  const facts = factsOf(name, making.subject)
  return settleList(
    Array.from({ length }, (_, index) =>
      make(making, item, name, hash(`.${index}`, path), facts, { parent: name, ordinal: index })
    )
  )
}

const makeObject = (
  making: Making,
  type: ShapeType & { readonly kind: "object" },
  name: string,
  path: number,
  facts: Values,
  ordinal: number | undefined
): Values => {
  const { known, subject } = making
  const entries = new Map<string, unknown>()
  // What stands beside the serial of a device is that device's.
  const device = isDevice(type) ? deviceFacts(subject.device) : {}
  for (const { name: inner, type: declared } of type.members) {
    const fact = ownValue(facts, inner) ?? ownValue(known, inner) ?? ownValue(device, inner)
    // Null says that there is none, whatever is declared.
    const isKnown = fact === null || (fact !== undefined && fits(declared, fact))
    const place = { parent: name, ordinal }
    entries.set(
      inner,
      isKnown ? fact : make(making, declared, inner, hash(`.${inner}`, path), factsOf(inner, subject), place)
    )
  }
  if (type.others !== undefined && type.members.length === 0 && !subject.isFresh) {
    const key = keyFor(name, randomOf(path), subject)
    entries.set(key, make(making, type.others, name, hash(`.${key}`, path), {}, { parent: name, ordinal: undefined }))
  }
  const value = Object.fromEntries(entries)
  settle(type, value)
  return value
}

/** Makes up a value. The hash of its path, which begins with the seed, is what it is drawn from. */
const make = (making: Making, type: ShapeType, name: string, path: number, facts: Values, place: Place): unknown => {
  const { subject } = making
  if (type.kind === "object") return makeObject(making, type, name, path, facts, place.ordinal)
  const random = randomOf(path)
  switch (type.kind) {
    case "any":
      return isNamedLikeText(name) ? stringOf(name)(random, subject, name, place) : {}
    case "string":
      return stringOf(name)(random, subject, name, place)
    case "date":
      return /^(?:start|end)/.test(name) && !isFuture(name)
        ? stringOf(name)(random, subject, name, place)
        : moment(random, subject, name)
    case "base64":
      return Buffer.from(hex(random, 12)).toString("base64")
    case "strings":
      return type.values[subject.isFresh ? 0 : integer(random, type.values.length)] ?? ""
    case "integers":
      return type.values[subject.isFresh ? 0 : integer(random, type.values.length)] ?? 0
    case "integer":
      return Math.trunc(numberOf(name, random, subject))
    case "number":
      return Number(numberOf(name, random, subject).toFixed(5))
    case "boolean":
      return subject.isFresh ? false : random() < 0.5
    case "union":
      return make(making, type.options[0] ?? { kind: "any", nullable: false }, name, path, facts, place)
    case "array":
      return makeArray(making, type.item, name, path, random)
  }
}

/** A made-up value of this type, the same for the same seed and subject. */
export const sample = (seed: string, type: ShapeType, subject: Subject): unknown =>
  make({ subject, known: everywhere(subject) }, type, subject.noun, hash(`${seed}|${subject.key}|`), subject.facts, {
    parent: "",
    ordinal: subject.ordinal
  })
