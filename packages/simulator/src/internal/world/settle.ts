import type { ShapeType } from "@effect-meraki/core/ResponseSchema"
import { fractionOf, hostsIn, isAddress, isCidr, maskOf, prefixOf } from "./addresses.ts"
import { rankOf } from "./times.ts"
import { isValues, type Values } from "./values.ts"

/** An object that is being made up. */
type Draft = Record<string, unknown>

/** Makes some properties of an object agree. */
type Fix = (draft: Draft) => void

type ObjectType = ShapeType & { readonly kind: "object" }

const numeric = (type: ShapeType): boolean => type.kind === "integer" || type.kind === "number"

/** Puts values into an order that their properties have. */
const ascending = (names: ReadonlyArray<string>, valueOf: (value: unknown) => number): Fix => {
  return (draft) => {
    const values = names.map((name) => draft[name]).filter((value) => !Number.isNaN(valueOf(value)))
    if (values.length < names.length) return
    values.sort((a, b) => valueOf(a) - valueOf(b))
    names.forEach((name, index) => {
      draft[name] = values[index]
    })
  }
}

const timeOf = (value: unknown): number =>
  typeof value === "number" ? value : typeof value === "string" ? Date.parse(value) : NaN

const moments = ({ members }: ObjectType): ReadonlyArray<Fix> =>
  [numeric, (type: ShapeType) => !numeric(type)].flatMap((isOne) => {
    const found = members
      .filter(
        ({ name, type }) => isOne(type) && type.kind !== "object" && type.kind !== "array" && rankOf(name) !== undefined
      )
      .toSorted((a, b) => (rankOf(a.name) ?? 0) - (rankOf(b.name) ?? 0))
    return found.length < 2
      ? []
      : [
          ascending(
            found.map(({ name }) => name),
            timeOf
          )
        ]
  })

const extremes: ReadonlyArray<readonly [pattern: RegExp, rank: number]> = [
  [/^(?:minimum|min)(.*)$/, 0],
  [/^(?:average|avg|median|target)(.*)$/, 1],
  [/^(?:maximum|max|peak)(.*)$/, 2]
]

/** Minimum, average and maximum of the same thing. */
const distributions = ({ members }: ObjectType): ReadonlyArray<Fix> => {
  const groups = new Map<string, Array<{ name: string; rank: number }>>()
  for (const { name, type } of members) {
    if (!numeric(type)) continue
    for (const [pattern, rank] of extremes) {
      const rest = pattern.exec(name)?.[1]
      if (rest === undefined) continue
      groups.set(rest, [...(groups.get(rest) ?? []), { name, rank }])
      break
    }
  }
  return [...groups.values()]
    .filter((group) => group.length > 1)
    .map((group) =>
      ascending(
        group.toSorted((a, b) => a.rank - b.rank).map(({ name }) => name),
        Number
      )
    )
}

const parts: ReadonlyArray<ReadonlyArray<string>> = [
  ["sent", "recv"],
  ["sent", "received"],
  ["upstream", "downstream"],
  ["used", "free"],
  ["used", "remaining"],
  ["assigned", "available"],
  ["active", "inactive"]
]

const notParts = new Set(["total", "remaining", "percentage", "average", "limit"])

/** A total is what its parts add up to. */
const totals = ({ members }: ObjectType): ReadonlyArray<Fix> => {
  const total = members.find(({ name, type }) => name === "total" && numeric(type))
  if (total === undefined) return []
  const names = members.filter(({ name, type }) => numeric(type) && !notParts.has(name)).map(({ name }) => name)
  const known = parts.find((pair) => pair.every((name) => members.some((member) => member.name === name)))
  const summed = known ?? names
  if (summed.length > 0) {
    return [
      (draft) => {
        draft["total"] = rounded(summed.reduce((sum, name) => sum + Number(draft[name] ?? 0), 0))
      }
    ]
  }
  const remaining = members.find(({ name }) => name === "remaining")
  return remaining === undefined ? [] : [ascending(["remaining", "total"], Number)]
}

const rounded = (value: number): number => Number(value.toFixed(5))

const smaller: ReadonlyArray<readonly [less: string, more: string]> = [
  ["received", "sent"],
  ["used", "total"],
  ["active", "total"],
  ["activeSeats", "totalSeats"],
  ["success", "count"],
  ["durationInDays", "totalDurationInDays"],
  ["x0", "x1"],
  ["y0", "y1"]
]

const bounds = ({ members }: ObjectType): ReadonlyArray<Fix> => {
  const has = (name: string) => members.some((member) => member.name === name && numeric(member.type))
  return smaller
    .filter((pair) => pair.every(has) && !(has("total") && pair.includes("received")))
    .map((pair) => ascending(pair, Number))
}

/** What percentage of the packets that were sent did not come back. */
const loss: Fix = (draft) => {
  const { received, sent } = draft
  const lost =
    typeof sent === "number" && typeof received === "number" && sent > 0 ? ((sent - received) / sent) * 100 : 0
  if (isValues(draft["loss"])) draft["loss"] = { ...draft["loss"], percentage: rounded(lost) }
}

const ownAddresses =
  /^(?:applianceIp|interfaceIp|gateway|gatewayIp|defaultGateway|ip|lanIp|staticIp|staticGatewayIp|address|dhcpServer|giaddr|siaddr|nextHopIp)$/

const gateways =
  /^(?:applianceIp|interfaceIp|gateway|gatewayIp|defaultGateway|staticGatewayIp|siaddr|dhcpServer|giaddr|nextHopIp)$/

/** Puts a list of ranges, or of fixed addresses by MAC, into a subnet. */
const within = (subnet: string, value: unknown): unknown => {
  if (Array.isArray(value)) {
    return value.map((each: unknown, index) => {
      if (!isValues(each)) return each
      const [start, end] = hostsIn(subnet, 100 + 20 * index, 110 + 20 * index)
      return { ...each, start, end }
    })
  }
  if (!isValues(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, each], index) => [
      key,
      isValues(each) ? { ...each, ip: hostsIn(subnet, 50 + index)[0] } : each
    ])
  )
}

/** Addresses of a thing lie in its subnet, which it may state in several forms. */
const subnets = ({ members }: ObjectType): ReadonlyArray<Fix> => {
  const names = members.filter(({ type }) => type.kind === "string" || numeric(type)).map(({ name }) => name)
  const own = names.filter((name) => ownAddresses.test(name))
  const subnetName = ["subnet", "cidr", "prefix"].find((name) => names.includes(name))
  const nested = members
    .map(({ name }) => name)
    .filter((name) => name === "reservedIpRanges" || name === "fixedIpAssignments")
  if (subnetName === undefined) return own.length < 2 ? [] : [(draft) => neighbors(draft, own)]
  const hosts = own.map((name, index) => ({ name, number: gateways.test(name) ? 1 : 10 + index }))
  return [
    (draft) => {
      const subnet = draft[subnetName]
      if (typeof subnet !== "string" || !isCidr(subnet)) {
        neighbors(draft, own)
        return
      }
      if (names.includes("cidr")) draft["cidr"] = subnet
      if (typeof draft["mask"] === "number") draft["mask"] = prefixOf(subnet)
      if (typeof draft["subnetMask"] === "string") draft["subnetMask"] = maskOf(subnet)
      for (const { name, number } of hosts) {
        const given = draft[name]
        if (typeof given === "string" && isAddress(given)) draft[name] = hostsIn(subnet, number)[0]
      }
      for (const name of nested) draft[name] = within(subnet, draft[name])
    }
  ]
}

/** An address and its gateway are in one subnet. */
const neighbors = (draft: Draft, own: ReadonlyArray<string>): void => {
  const base = own.map((name) => draft[name]).find((value) => typeof value === "string" && isAddress(value))
  if (typeof base !== "string") return
  const subnet = `${base.replace(/\.\d+$/, ".0")}/24`
  for (const name of own) if (gateways.test(name) && isAddress(String(draft[name]))) draft[name] = hostsIn(subnet, 1)[0]
}

const temperature: Fix = (draft) => {
  const { celsius } = draft
  if (typeof celsius === "number") draft["fahrenheit"] = rounded(fractionOf(celsius * 1.8 + 32))
}

/** The count beside a list is that of the list. */
const counted: Fix = (draft) => {
  const { items, meta } = draft
  const counts = isValues(meta) ? meta["counts"] : undefined
  if (!Array.isArray(items) || !isValues(meta) || !isValues(counts)) return
  const known = isValues(counts["items"]) ? { ...counts["items"], total: items.length } : items.length
  const all = isValues(known) && "remaining" in known ? { ...known, remaining: 0 } : known
  draft["meta"] = { ...meta, counts: { ...counts, items: all } }
}

const plans = new WeakMap<ShapeType, ReadonlyArray<Fix>>()

const planOf = (type: ObjectType): ReadonlyArray<Fix> => {
  const has = (...names: ReadonlyArray<string>) =>
    names.every((name) => type.members.some((member) => member.name === name))
  return [
    ...moments(type),
    ...distributions(type),
    ...bounds(type),
    ...totals(type),
    ...subnets(type),
    ...(has("sent", "received", "loss") ? [loss] : []),
    ...(has("celsius", "fahrenheit") ? [temperature] : []),
    ...(has("items", "meta") ? [counted] : [])
  ]
}

/** Makes the properties of a made-up object agree with each other: times, sums, bounds and addresses. */
export const settle = (type: ObjectType, draft: Draft): void => {
  let plan = plans.get(type)
  if (plan === undefined) {
    plan = planOf(type)
    plans.set(type, plan)
  }
  for (const fix of plan) fix(draft)
}

const identities = ["id", "serial", "networkId", "mac", "portId", "interface", "number", "index", "metric"]

const identity = (value: unknown): unknown => {
  if (!isValues(value)) return value
  const id = identities.map((name) => value[name]).find((each) => each !== undefined && each !== null)
  return id ?? value
}

const intervals = [
  ["startTs", "endTs"],
  ["startTime", "endTime"]
] as const

/** Intervals of one history follow each other. */
const spread = (items: ReadonlyArray<unknown>): ReadonlyArray<unknown> => {
  const pair = intervals.find((names) =>
    items.every(
      (item) =>
        isValues(item) && names.every((name) => typeof item[name] === "string" && !Number.isNaN(timeOf(item[name])))
    )
  )
  if (pair === undefined) return items
  const [start, end] = pair
  const all = items.filter(isValues)
  const from = Math.min(...all.map((item) => timeOf(item[start])))
  const step = (Math.max(...all.map((item) => timeOf(item[end]))) - from) / all.length
  const at = (number: number) => new Date(Math.floor(from + number * step)).toISOString()
  return all.map((item, index) => ({ ...item, [start]: at(index), [end]: at(index + 1) }))
}

const firstTime = (value: Values): number => {
  const name = Object.keys(value).find((key) => rankOf(key) !== undefined || key === "ts" || key === "time")
  return name === undefined ? NaN : timeOf(value[name])
}

const hasTime = (value: unknown): boolean =>
  isValues(value) && Object.keys(value).some((key) => rankOf(key) !== undefined || key === "ts" || key === "time")

/** Members of a list are there once, and those with a time are in its order. */
export const settleList = (items: ReadonlyArray<unknown>): ReadonlyArray<unknown> => {
  if (items.length < 2) return items
  const seen = new Set<unknown>()
  const once = items.filter((item) => {
    const name = isValues(item) && typeof item["name"] === "string" ? `name ${item["name"]}` : undefined
    const id = identity(item)
    if (seen.has(id) || (name !== undefined && seen.has(name))) return false
    seen.add(id)
    if (name !== undefined) seen.add(name)
    return true
  })
  if (!hasTime(once[0])) return once
  const apart = spread(once)
  if (apart !== once) return apart
  const timed = once.every((item) => isValues(item) && !Number.isNaN(firstTime(item)))
  return timed ? once.toSorted((a, b) => firstTime(a as Values) - firstTime(b as Values)) : once
}
