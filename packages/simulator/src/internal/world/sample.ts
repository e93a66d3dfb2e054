import type { ShapeType } from "@effect-meraki/core/ResponseSchema"
import { digits, hex, integer, mac, makeRandom, pick, privateAddress, type Random, serial } from "./random.ts"
import { ownValue, type Values } from "./values.ts"
import type { Device, Network, Organization } from "./world.ts"

/** What a made-up value is about. */
export interface Subject {
  /** Equal for equal values: the same property of the same thing is the same wherever it shows. */
  readonly key: string
  /** Of the thing itself; for a list, of its members: `vlan`, `staticRoute`. */
  readonly noun: string
  readonly organization: Organization | undefined
  readonly network: Network | undefined
  readonly device: Device | undefined
  /** Whether it has just been created, so that its lists are empty. */
  readonly isFresh: boolean
  /** The times between which things happened. */
  readonly span: readonly [from: number, to: number]
  /** What is known about the thing itself. */
  readonly facts: Values
}

type Make = (random: Random, subject: Subject, name: string) => unknown

const words = ["north", "guest", "lobby", "depot", "office", "core", "edge", "annex", "studio", "plaza"] as const
const moment = (random: Random, { span: [from, to] }: Subject) =>
  new Date(from + Math.floor(random() * Math.max(0, to - from))).toISOString()

// Matched against the name of a property, the first that fits.
const strings: ReadonlyArray<readonly [pattern: RegExp, make: Make]> = [
  [
    /^(?:from|to|peer|primary|secondary|spare|warmSpare)?[sS]erial(?:Number)?$/,
    (random, { device }) => device?.serial ?? serial(random)
  ],
  [/serials?$/i, (random, { device }) => device?.serial ?? serial(random)],
  [/bssid/i, (random) => mac(random)],
  [/mac(?:Address|s|es)?$/i, (random) => mac(random, "3c:22:fb")],
  [/^(?:startTs|startTime|startedAt|startsAt|t0|start)$/, (_, { span: [from] }) => new Date(from).toISOString()],
  [/^(?:endTs|endTime|endedAt|endsAt|t1|end)$/, (_, { span: [, to] }) => new Date(to).toISOString()],
  [/(?:At|Ts|Date|Seen|Time|timestamp|^ts|^time|scheduledFor|Since|Until|Expir\w*)$/, moment],
  [
    /^(?:subnet|applianceSubnet|\w*cidr\w*|network)$/i,
    (random) => `10.${integer(random, 256)}.${integer(random, 256)}.0/24`
  ],
  [/ip6|ipv6/i, (random) => `2001:db8:${hex(random, 4)}::${hex(random, 4)}`],
  [
    /(?:^ip$|Ip$|Ips$|gateway|^address$|nameservers?|dns)/i,
    (random, { device }, name) =>
      name === "address" ? (device?.address ?? privateAddress(random)) : privateAddress(random)
  ],
  [/mask$/i, () => "255.255.255.0"],
  [/email/i, (random) => `${pick(random, words)}@example.com`],
  [/url|href|link/i, (random, { noun }) => `https://n${1 + integer(random, 800)}.meraki.com/${noun}/${hex(random, 7)}`],
  [/(?:phone|msisdn)/i, (random) => `+1555${digits(random, 7)}`],
  [/(?:imei|iccid|eid|imsi)$/i, (random) => digits(random, 15)],
  [/timeZone/i, (_, { network }) => network?.timeZone ?? "America/Los_Angeles"],
  [/^model$/, (_, { device }) => device?.model ?? "MR46"],
  [/productTypes?$/, (_, { device, network }) => device?.productType ?? network?.productTypes[0] ?? "wireless"],
  [/firmware|version/i, (_, { device }) => device?.firmware ?? "1.0.0"],
  [/^networkIds?$/, (random, { network }) => network?.id ?? `N_${digits(random, 18)}`],
  [/^organizationIds?$/, (random, { organization }) => organization?.id ?? digits(random, 6)],
  [/ssidName|^ssid$/i, () => "Corporate"],
  [/vlanIds?$|^vlans?$/i, (random) => String(1 + integer(random, 100))],
  [/(?:^id|Id|Ids)$/, (random) => digits(random, 18)],
  [/^(?:srcPort|destPort|publicPort|localPort|allowedVlans)$/, () => "Any"],
  [/port/i, (random) => String(1 + integer(random, 24))],
  [/protocol/i, () => "tcp"],
  [/policy$/i, () => "allow"],
  [/country/i, () => "DE"],
  [/tags?$/i, (random) => pick(random, words)],
  [/(?:^name|Name)$/, (random, { noun }) => `${noun} ${pick(random, words)}`],
  [/^os$/, (random) => pick(random, ["Android", "iOS", "Windows 11", "macOS", "Linux"])],
  [/manufacturer/i, (random) => pick(random, ["Apple", "Dell", "HP", "Samsung", "Zebra"])],
  [/description|notes|comment|message|summary|reason/i, (random, { noun }) => `${noun} of the ${pick(random, words)}`],
  [/status|state$/i, () => "active"]
]

const numbers: ReadonlyArray<readonly [pattern: RegExp, make: (random: Random, subject: Subject) => number]> = [
  [/^lat$|latitude/i, (random, { device }) => device?.lat ?? random() * 50],
  [/^lng$|longitude/i, (random, { device }) => device?.lng ?? random() * 50],
  [/rssi|signal/i, (random) => -40 - integer(random, 40)],
  [/percent|score|utilization/i, (random) => integer(random, 101)],
  [/vlan/i, (random) => 1 + integer(random, 100)],
  [/channel/i, (random) => pick(random, [1, 6, 11, 36, 44, 149])],
  [/port/i, (random) => 1 + integer(random, 24)],
  [/(?:At|Ts|Time|timestamp)$/, (_, { span: [, to] }) => Math.floor(to / 1000)],
  [/mask$/i, () => 24],
  [/number$/i, (random) => integer(random, 15)]
]

const remembered = new Map<string, Make>()

/** The making of a string by the name of its property; looked up once for each name. */
const stringOf = (name: string): Make => {
  let make = remembered.get(name)
  if (make === undefined) {
    make = strings.find(([pattern]) => pattern.test(name))?.[1] ?? ((random) => pick(random, words))
    remembered.set(name, make)
  }
  return make
}

const isNamedLikeText = (name: string): boolean => strings.some(([pattern]) => pattern.test(name))

const numberOf = (name: string, random: Random, subject: Subject): number =>
  (numbers.find(([pattern]) => pattern.test(name))?.[1] ?? (() => integer(random, 100)))(random, subject)

/** Whether a known value can stand where this type is expected. */
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
    case "object":
      return false
  }
}

/** What is known of a device, by the names under which the API mentions it. */
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

/** What is known of an object from the name under which it is mentioned. */
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

/** What properties of these names say wherever they are. */
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

/** A value of this type that looks like one of the API's, the same for the same seed and subject. */
export const sample = (seed: string, type: ShapeType, subject: Subject): unknown => {
  const known = everywhere(subject)

  const make = (type: ShapeType, name: string, path: string, facts: Values): unknown => {
    const random = makeRandom(`${seed}|${subject.key}|${path}`)
    switch (type.kind) {
      case "any":
        return isNamedLikeText(name) ? stringOf(name)(random, subject, name) : {}
      case "string":
        return stringOf(name)(random, subject, name)
      case "date":
        return name.startsWith("start") || name.startsWith("end")
          ? stringOf(name)(random, subject, name)
          : moment(random, subject)
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
      case "array": {
        const length = subject.isFresh ? 0 : 1 + integer(random, 2)
        return Array.from({ length }, (_, index) => make(type.item, name, `${path}.${index}`, factsOf(name, subject)))
      }
      case "object": {
        const value = new Map<string, unknown>()
        for (const member of type.members) {
          const fact = ownValue(facts, member.name) ?? ownValue(known, member.name)
          value.set(
            member.name,
            fact !== undefined && fits(member.type, fact)
              ? fact
              : make(member.type, member.name, `${path}.${member.name}`, factsOf(member.name, subject))
          )
        }
        if (type.others !== undefined && type.members.length === 0 && !subject.isFresh) {
          const key = /ports?$/i.test(name) ? "1" : name
          value.set(key, make(type.others, name, `${path}.${key}`, {}))
        }
        return Object.fromEntries(value)
      }
    }
  }
  return make(type, subject.noun, "", subject.facts)
}
