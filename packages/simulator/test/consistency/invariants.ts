import { isIP } from "node:net"
import type { Simulator } from "../../src/index.ts"
import { contains, isCidr } from "../../src/internal/world/addresses.ts"
import { productsOf } from "../../src/internal/world/products.ts"
import { check } from "@effect-meraki/core/ResponseSchema"
import { isOverridden } from "../../src/internal/world/overrides.ts"
import { segmentsOf, templateOf } from "../../src/internal/world/catalog.ts"
import type { Answered, Crawl } from "./crawl.ts"

type Values = { readonly [name: string]: unknown }

/** Takes what is wrong with an answer, and notes that there was something to look at. */
interface Finder {
  readonly seen: () => void
  readonly wrong: (problem: string) => void
}

/** Something that has to hold in every answer. */
export interface Invariant {
  readonly name: string
  readonly check: (answered: Answered, crawl: Pick<Crawl, "now" | "world">, finder: Finder) => void
}

const isValues = (value: unknown): value is Values =>
  typeof value === "object" && value !== null && !Array.isArray(value)

interface Spot {
  readonly value: Values
  readonly path: string
  /** The name of the property that holds it. */
  readonly name: string
}

/** All objects in a value. */
const objectsIn = (value: unknown, path = "", name = ""): ReadonlyArray<Spot> => {
  if (Array.isArray(value)) return value.flatMap((each, index) => objectsIn(each, `${path}[${index}]`, name))
  if (!isValues(value)) return []
  return [
    { value, path, name },
    ...Object.entries(value).flatMap(([key, each]) => objectsIn(each, `${path}.${key}`, key))
  ]
}

const listsIn = (
  value: unknown,
  path = ""
): ReadonlyArray<{ readonly items: ReadonlyArray<unknown>; readonly path: string }> => {
  if (Array.isArray(value)) {
    return [{ items: value, path }, ...value.flatMap((each, index) => listsIn(each, `${path}[${index}]`))]
  }
  return isValues(value) ? Object.entries(value).flatMap(([key, each]) => listsIn(each, `${path}.${key}`)) : []
}

const each =
  (
    test: (spot: Spot, crawl: Pick<Crawl, "now" | "world">, finder: Finder, answered: Answered) => void
  ): Invariant["check"] =>
  (answered, crawl, finder) => {
    for (const spot of objectsIn(answered.value)) test(spot, crawl, finder, answered)
  }

const timeIn = (value: unknown): number => {
  if (typeof value === "string") return /^\d{4}-\d\d-\d\dT/.test(value) ? Date.parse(value) : NaN
  if (typeof value !== "number") return NaN
  // Epoch seconds of this century's beginning.
  return value > 1e9 && value < 3e9 ? value * 1000 : NaN
}

// Written down here once more, so that a mistake in the simulator's own list shows.
const orders: ReadonlyArray<readonly [earlier: string, later: string]> = [
  ["firstSeen", "lastSeen"],
  ["firstSeenAt", "lastSeenAt"],
  ["startTs", "endTs"],
  ["startTime", "endTime"],
  ["startDate", "endDate"],
  ["startedAt", "resolvedAt"],
  ["startedAt", "completedAt"],
  ["startedAt", "endedAt"],
  ["createdAt", "updatedAt"],
  ["createdAt", "lastUpdatedAt"],
  ["createdAt", "completedAt"],
  ["createdAt", "expiresAt"],
  ["claimDate", "activationDate"],
  ["activationDate", "expirationDate"],
  ["claimedAt", "licenseExpirationDate"],
  ["claimedAt", "startedAt"],
  ["notValidBefore", "notValidAfter"],
  ["connectedAt", "disconnectedAt"],
  ["pageStartAt", "pageEndAt"],
  ["endOfSaleAt", "endOfSupportAt"],
  ["downloadStartedAt", "downloadFinishedAt"],
  ["installStartedAt", "installFinishedAt"],
  ["t0", "t1"]
]

const pastTimes =
  /^(?:firstSeen|lastSeen|firstSeenAt|lastSeenAt|occurredAt|createdAt|updatedAt|lastUpdatedAt|lastReportedAt|completedAt|claimedAt|startedAt|ts|sentAt|lastConnectedAt|releaseDate|lastSyncedAt|connectedAt|enrolledAt|loginAt|resolvedAt)$/

const serialPattern = /^Q2[A-Z2-9]{2}-[A-Z2-9]{4}-[A-Z2-9]{4}$/

const addressNames =
  /^(?:ip|lanIp|publicIp|gateway|gatewayIp|applianceIp|interfaceIp|staticIp|staticGatewayIp|clientIp|primaryDns|secondaryDns|dns1|dns2|defaultGateway)$/

const insideNames = /^(?:applianceIp|interfaceIp|gatewayIp|defaultGateway)$/

const macNames = /^(?:mac|clientMac|deviceMac|recentDeviceMac|seenByDeviceMac|bssid|sourceMac|virtualMac|wifiMac)$/

const families: { readonly [productType: string]: RegExp } = {
  appliance: /^MX/,
  switch: /^(?:MS|C9)/,
  wireless: /^(?:MR|CW)/,
  camera: /^MV/,
  sensor: /^MT/,
  cellularGateway: /^MG/
}

const firmwarePrefixes: { readonly [productType: string]: string } = {
  appliance: "wired-",
  switch: "switch-",
  wireless: "wireless-",
  camera: "camera-",
  sensor: "sensor-",
  cellularGateway: "cellular-gateway-"
}

const deviceIn = ({ devices }: Simulator.World, value: Values): Simulator.Device | undefined => {
  const serial = value["serial"] ?? value["deviceSerial"]
  return typeof serial === "string" ? devices.get(serial) : undefined
}

const networkIdIn = (value: Values): unknown => {
  const network = value["network"]
  return value["networkId"] ?? (isValues(network) ? network["id"] : undefined)
}

const timesOrdered: Invariant = {
  name: "what comes first is earlier",
  check: each(({ path, value }, _, { seen, wrong }) => {
    for (const [earlier, later] of orders) {
      const [from, to] = [timeIn(value[earlier]), timeIn(value[later])]
      if (Number.isNaN(from) || Number.isNaN(to)) continue
      seen()
      if (from > to) wrong(`${path}: ${earlier} ${String(value[earlier])} after ${later} ${String(value[later])}`)
    }
  })
}

const timesPast: Invariant = {
  name: "what has happened is not in the future",
  check: each(({ path, value }, { now }, { seen, wrong }) => {
    for (const [name, given] of Object.entries(value)) {
      const at = pastTimes.test(name) ? timeIn(given) : NaN
      if (Number.isNaN(at)) continue
      seen()
      if (at > now) wrong(`${path}.${name}: ${String(given)}`)
    }
  })
}

const datesReal: Invariant = {
  name: "dates are dates",
  check: each(({ path, value }, _, { seen, wrong }) => {
    for (const [name, given] of Object.entries(value)) {
      if (typeof given !== "string" || !/(?:[a-z]At|Ts|Date|^ts)$/.test(name) || /^\w{3} \d|^N\/A$/.test(given))
        continue
      seen()
      if (Number.isNaN(Date.parse(given))) wrong(`${path}.${name}: ${given}`)
    }
  })
}

const addressesReal: Invariant = {
  name: "addresses are addresses",
  check: each(({ path, value }, _, { seen, wrong }) => {
    for (const [name, given] of Object.entries(value)) {
      if (typeof given !== "string" || !addressNames.test(name)) continue
      seen()
      if (isIP(given) === 0) wrong(`${path}.${name}: ${given}`)
    }
  })
}

const subnetsHold: Invariant = {
  name: "addresses lie in their subnets",
  check: each(({ path, value }, _, { seen, wrong }) => {
    const { cidr, fixedIpAssignments, reservedIpRanges, subnet } = value
    const own = [subnet, cidr].find((text) => typeof text === "string" && isCidr(text))
    if (typeof own !== "string") return
    seen()
    if (typeof subnet === "string" && typeof cidr === "string" && subnet !== cidr)
      wrong(`${path}: ${subnet} is not ${cidr}`)
    const inside = Object.entries(value).filter(([name]) => insideNames.test(name))
    const ranges = Array.isArray(reservedIpRanges) ? reservedIpRanges.filter(isValues) : []
    const fixed = isValues(fixedIpAssignments) ? Object.values(fixedIpAssignments).filter(isValues) : []
    const all = [
      ...inside,
      ...ranges.flatMap(
        ({ end, start }) =>
          [
            ["start", start],
            ["end", end]
          ] as const
      ),
      ...fixed.map(({ ip }) => ["ip", ip] as const)
    ]
    for (const [name, address] of all) {
      if (typeof address !== "string" || isIP(address) !== 4 || !contains(own, address)) {
        wrong(`${path}: ${name} ${String(address)} outside of ${own}`)
      }
    }
  })
}

const gatewaysNear: Invariant = {
  name: "a gateway is in the network of its address",
  check: each(({ path, value }, _, { seen, wrong }) => {
    const { gateway } = value
    const address = value["ip"] ?? value["lanIp"] ?? value["address"]
    if (typeof gateway !== "string" || typeof address !== "string" || isIP(gateway) !== 4 || isIP(address) !== 4) return
    seen()
    if (!contains(`${gateway}/24`, address)) wrong(`${path}: ${address} behind ${gateway}`)
  })
}

const macsReal: Invariant = {
  name: "MAC addresses are such, as keys too",
  check: each(({ path, value }, _, { seen, wrong }) => {
    const named = Object.entries(value).filter(([name, given]) => macNames.test(name) && typeof given === "string")
    const fixed = value["fixedIpAssignments"]
    const keys = isValues(fixed) ? Object.keys(fixed).map((key) => ["a key", key] as const) : []
    for (const [name, given] of [...named, ...keys]) {
      seen()
      if (!/^[0-9a-f]{2}(?::[0-9a-f]{2}){5}$/i.test(String(given))) wrong(`${path}: ${name} ${String(given)}`)
    }
  })
}

const referencesResolve: Invariant = {
  name: "networks, devices and organizations that are named are there",
  check: each(({ name, path, value }, { world }, { seen, wrong }) => {
    const { networkId, organizationId } = value
    const network = name === "network" || name === "networks" ? value["id"] : undefined
    for (const id of [networkId, network]) {
      if (typeof id !== "string") continue
      seen()
      if (!world.networks.has(id)) wrong(`${path}: network ${id}`)
    }
    if (typeof organizationId === "string") {
      seen()
      if (!world.organizations.has(organizationId)) wrong(`${path}: organization ${organizationId}`)
    }
    const serial = value["serial"] ?? value["deviceSerial"]
    if (typeof serial === "string" && serialPattern.test(serial)) {
      seen()
      if (!world.devices.has(serial)) wrong(`${path}: device ${serial}`)
    }
  })
}

const ofOrganization: Invariant = {
  name: "an organization shows only its own",
  check: (answered, { world }, { seen, wrong }) => {
    const [scope, id = ""] = answered.segments
    if (scope === "administered") return
    const own = scope === "organizations" ? id : (world.networks.get(id) ?? world.devices.get(id))?.organizationId
    for (const { path, value } of objectsIn(answered.value)) {
      const networkId = networkIdIn(value)
      const owners = [
        typeof networkId === "string" ? world.networks.get(networkId)?.organizationId : undefined,
        deviceIn(world, value)?.organizationId
      ].filter((owner) => owner !== undefined)
      for (const owner of owners) {
        seen()
        if (owner !== own) wrong(`${path}: of ${owner}, asked of ${own}`)
      }
    }
  }
}

const scopeHolds: Invariant = {
  name: "what is asked of a network or a device is about it",
  check: (answered, { world }, { seen, wrong }) => {
    const [scope, id = ""] = answered.segments
    if (scope !== "networks" && scope !== "devices") return
    for (const { path, value } of objectsIn(answered.value)) {
      const device = deviceIn(world, value)
      const networkId = networkIdIn(value) ?? device?.networkId
      if (typeof networkId !== "string") continue
      seen()
      const own = scope === "networks" ? id : world.devices.get(id)?.networkId
      if (networkId !== own) wrong(`${path}: in ${networkId}, asked of ${own}`)
    }
  }
}

const devicesAgree: Invariant = {
  name: "a device is the same wherever it is mentioned",
  check: each(({ path, value }, { world }, { seen, wrong }) => {
    const device = deviceIn(world, value)
    if (device === undefined) return
    seen()
    const isItself = value["serial"] !== undefined
    const networkId = networkIdIn(value)
    const expected: ReadonlyArray<readonly [string, unknown, unknown]> = [
      ["network", networkId, device.networkId],
      ["mac", isItself ? value["mac"] : undefined, device.mac],
      ["model", value["model"], device.model],
      ["productType", value["productType"], device.productType],
      [
        "status",
        /^(?:online|offline|alerting|dormant)$/.test(String(value["status"])) ? value["status"] : undefined,
        device.status
      ]
    ]
    for (const [name, given, real] of expected) {
      if (given !== undefined && given !== null && given !== real)
        wrong(`${path}: ${name} ${String(given)} of ${device.serial}, which has ${String(real)}`)
    }
  })
}

const productsFit: Invariant = {
  name: "products fit the operation",
  check: each(({ path, value }, { world }, { seen, wrong }, { descriptor }) => {
    const products = productsOf(descriptor)
    const device = deviceIn(world, value)
    if (products === undefined || device === undefined || networkIdIn(value) === undefined) return
    seen()
    if (!products.some((type) => type === device.productType))
      wrong(`${path}: a ${device.productType} where ${products.join(", ")} belong`)
  })
}

const modelsFit: Invariant = {
  name: "models and firmware fit their products",
  check: each(({ path, value }, { world }, { seen, wrong }) => {
    const { firmware, model } = value
    const productType = value["productType"] ?? deviceIn(world, value)?.productType
    if (typeof productType !== "string") return
    const family = families[productType]
    if (family !== undefined && typeof model === "string") {
      seen()
      if (!family.test(model)) wrong(`${path}: ${model} is no ${productType}`)
    }
    const prefix = firmwarePrefixes[productType]
    if (prefix !== undefined && typeof firmware === "string" && firmware.includes("-")) {
      seen()
      if (!firmware.startsWith(prefix)) wrong(`${path}: ${firmware} on a ${productType}`)
    }
  })
}

const valuesDeclared: Invariant = {
  name: "values with a list are of it, and of their type",
  check: (answered, _, { seen, wrong }) => {
    const { descriptor, value } = answered
    if (descriptor.response === undefined || value === undefined) return
    const template = templateOf(segmentsOf(descriptor.path))
    if (/e\(|E\(/.test(descriptor.response)) seen()
    for (const { path, problem } of check(descriptor, value, "strict")) {
      const isKnown = [template, template.replace(/\/\{\}$/, "")].some((owner) => isOverridden(owner, path))
      if (problem !== "is null" && !isKnown) wrong(`${path} ${problem}`)
    }
  }
}

const uplinkNames = new Set([
  "wan1",
  "wan2",
  "wan3",
  "cellular",
  "man1",
  "man2",
  "internet1",
  "internet2",
  "internet3",
  "both"
])

const uplinksReal: Invariant = {
  name: "uplinks have the names of uplinks",
  check: each(({ name, path, value }, _, { seen, wrong }) => {
    const given = [value["uplink"], name === "uplinks" ? value["interface"] : undefined].filter(
      (one) => typeof one === "string"
    )
    for (const uplink of given) {
      seen()
      if (!uplinkNames.has(uplink) && !/^(?:internet\d|all)$/.test(uplink)) wrong(`${path}: ${uplink}`)
    }
  })
}

const textsFit: Invariant = {
  name: "only links are links",
  check: each(({ path, value }, _, { seen, wrong }) => {
    for (const [name, given] of Object.entries(value)) {
      if (typeof given !== "string") continue
      const isLink = /url|uri|href|link|destination|endpoint/i.test(name)
      if (isLink && /^https?:/.test(given)) seen()
      if (!isLink && /^https?:/.test(given)) wrong(`${path}.${name}: ${given}`)
    }
  })
}

/** What tells the members of a list apart: an id, those of whom they tell, and in a history the time. */
const identifying =
  /^(?:id|eid|iname|serial|deviceSerial|mac|portId|number|interfaceId|metric|ts|startTs|startTime|occurredAt|key|networkId|shortName|path)$/

const identityOf = (item: Values): string | undefined => {
  const scalars = Object.entries(item).filter(([, given]) => typeof given !== "object")
  const own = scalars.filter(([name]) => identifying.test(name))
  const further = scalars.filter(([name]) => /^(?:\w+Id|interface|uplink|name)$/.test(name))
  const others = ["network", "device", "client", "sensor", "gateway"].flatMap((name) => {
    const other = item[name]
    return isValues(other) ? [other["id"] ?? other["serial"]] : []
  })
  return own.length === 0 ? undefined : [...own, ...further, ...others].join(" ")
}

const idsUnique: Invariant = {
  name: "members of a list are there once",
  check: ({ value }, _, { seen, wrong }) => {
    for (const { items, path } of listsIn(value)) {
      const keys = items.filter(isValues).flatMap((item) => identityOf(item) ?? [])
      if (keys.length < 2) continue
      seen()
      if (new Set(keys).size < keys.length)
        wrong(`${path}: ${keys.find((key, index) => keys.indexOf(key) < index)} twice`)
    }
  }
}

const namesUnique: Invariant = {
  name: "members of a list have names of their own",
  check: (answered, _, { seen, wrong }) => {
    for (const { items, path } of listsIn(answered.value)) {
      const names = items.flatMap((item) =>
        isValues(item) && typeof item["name"] === "string" && item["name"] !== "" && item["value"] === undefined
          ? [item["name"]]
          : []
      )
      if (names.length < 2) continue
      seen()
      if (new Set(names).size < names.length)
        wrong(`${path}: ${names.find((name, index) => names.indexOf(name) < index)} twice`)
    }
  }
}

const bounds: ReadonlyArray<readonly [less: string, more: string]> = [
  ["minimum", "average"],
  ["average", "maximum"],
  ["minimum", "maximum"],
  ["min", "avg"],
  ["avg", "max"],
  ["minPower", "maxPower"],
  ["minLossPercentage", "maxLossPercentage"],
  ["minJitter", "maxJitter"],
  ["minMos", "maxMos"],
  ["minLatencyMs", "maxLatencyMs"],
  ["activeSeats", "totalSeats"],
  ["remaining", "total"],
  ["used", "total"]
]

const boundsHold: Invariant = {
  name: "the least is not more than the most",
  check: each(({ path, value }, _, { seen, wrong }) => {
    for (const [less, more] of bounds) {
      const [one, other] = [value[less], value[more]]
      if (typeof one !== "number" || typeof other !== "number") continue
      seen()
      if (one > other) wrong(`${path}: ${less} ${one} above ${more} ${other}`)
    }
  })
}

const sums: ReadonlyArray<ReadonlyArray<string>> = [
  ["sent", "recv"],
  ["upstream", "downstream"],
  ["used", "free"]
]

const totalsAddUp: Invariant = {
  name: "totals are the sum of their parts",
  check: each(({ path, value }, _, { seen, wrong }) => {
    const { total } = value
    if (typeof total !== "number") return
    for (const parts of sums) {
      const numbers = parts.map((part) => value[part])
      if (!numbers.every((number) => typeof number === "number")) continue
      seen()
      const sum = numbers.reduce((all, number) => all + number, 0)
      if (Math.abs(sum - total) > 0.01) wrong(`${path}: ${total} is not ${numbers.join(" + ")}`)
    }
    const severities = value["bySeverity"]
    if (Array.isArray(severities)) {
      seen()
      const sum = severities.filter(isValues).reduce((all, { count }) => all + Number(count), 0)
      if (sum !== total) wrong(`${path}: ${total} alerts, ${sum} by severity`)
    }
  })
}

const metaCounts: Invariant = {
  name: "the count in `meta` is that of the items",
  check: ({ value }, _, { seen, wrong }) => {
    for (const envelope of Array.isArray(value) ? value : [value]) {
      if (!isValues(envelope) || !Array.isArray(envelope["items"]) || !isValues(envelope["meta"])) continue
      const counts = envelope["meta"]["counts"]
      const items = isValues(counts) ? counts["items"] : undefined
      const [total, remaining] = isValues(items) ? [items["total"], items["remaining"] ?? 0] : [items, 0]
      if (typeof total !== "number") continue
      seen()
      if (total !== envelope["items"].length + Number(remaining))
        wrong(`${total} of ${envelope["items"].length} and ${String(remaining)}`)
    }
  }
}

const percentages: Invariant = {
  name: "percentages are from 0 to 100",
  check: each(({ path, value }, _, { seen, wrong }) => {
    for (const [name, given] of Object.entries(value)) {
      if (
        typeof given !== "number" ||
        !/^(?:percentage|relativePercentage|\w*[lL]ossPercent(?:age)?|utilization\w*)$/.test(name)
      )
        continue
      seen()
      if (given < 0 || given > 100) wrong(`${path}.${name}: ${given}`)
    }
  })
}

const historiesOrdered: Invariant = {
  name: "a history is in the order of time",
  check: ({ value }, _, { seen, wrong }) => {
    for (const { items, path } of listsIn(value)) {
      const rows = items
        .filter(isValues)
        .filter((item) => item["serial"] === undefined && item["network"] === undefined)
      const times = rows.map((item) => timeIn(item["ts"] ?? item["startTs"]))
      if (times.length < 2 || times.some(Number.isNaN)) continue
      seen()
      const rising = times.every((time, index) => index === 0 || time >= (times[index - 1] ?? 0))
      const falling = times.every((time, index) => index === 0 || time <= (times[index - 1] ?? 0))
      if (!rising && !falling) wrong(`${path}: ${items.length} moments in no order`)
    }
  }
}

/** Invariants of one answer. */
export const invariants: ReadonlyArray<Invariant> = [
  timesOrdered,
  timesPast,
  datesReal,
  addressesReal,
  subnetsHold,
  gatewaysNear,
  macsReal,
  referencesResolve,
  ofOrganization,
  scopeHolds,
  devicesAgree,
  productsFit,
  modelsFit,
  valuesDeclared,
  uplinksReal,
  textsFit,
  idsUnique,
  namesUnique,
  boundsHold,
  totalsAddUp,
  metaCounts,
  percentages,
  historiesOrdered
]
