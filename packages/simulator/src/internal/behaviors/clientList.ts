import { hostsIn } from "../world/addresses.ts"
import { membersOf } from "../world/generic.ts"
import { hex, integer, mac, makeRandom, pick, type Random } from "../world/random.ts"
import { type Item, keyOf, type Seeds, type State } from "../world/state.ts"
import type { Values } from "../world/values.ts"
import { type Device, devicesOf, type Network } from "../world/world.ts"
import { portsOf, vlansIn } from "./seeds.ts"

/** A client as it is at a moment. */
export interface Client {
  readonly id: string
  readonly mac: string
  readonly ip: string
  readonly description: string | null
  readonly manufacturer: string
  readonly os: string | null
  readonly vlan: string
  readonly namedVlan: string | null
  /** Null for wired clients. */
  readonly ssid: string | null
  /** Null for wireless clients. */
  readonly switchport: string | null
  readonly device: Device
  readonly isWireless: boolean
  readonly isOnline: boolean
  readonly firstSeen: number
  readonly lastSeen: number
  /** Kilobytes in a day. */
  readonly sent: number
  readonly recv: number
  readonly notes: string | null
}

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

const kinds = [
  { manufacturer: "Apple", os: "iOS", what: "phone" },
  { manufacturer: "Apple", os: "macOS", what: "laptop" },
  { manufacturer: "Dell", os: "Windows 11", what: "laptop" },
  { manufacturer: "HP", os: null, what: "printer" },
  { manufacturer: "Samsung", os: "Android", what: "phone" },
  { manufacturer: "Zebra", os: "Android", what: "scanner" },
  { manufacturer: "NCR", os: "Linux", what: "till" }
] as const

const seedOf = (random: Random, index: number) => {
  const kind = pick(random, kinds)
  return {
    id: `k${hex(random, 6)}`,
    mac: mac(random, "3c:22:fb"),
    manufacturer: kind.manufacturer,
    os: kind.os,
    description: random() < 0.85 ? `${kind.what}-${index + 1}` : null,
    prefersWireless: random() < 0.7,
    place: integer(random, 1_000_000),
    firstSeen: 2 + integer(random, 300),
    /** How long it is there and away, in minutes, and at which minute it begins. */
    stays: 60 + integer(random, 600),
    leaves: 30 + integer(random, 1400),
    phase: integer(random, 100_000),
    sent: integer(random, 100_000),
    recv: integer(random, 500_000)
  }
}

type Seed = ReturnType<typeof seedOf>

const carriers: { readonly wireless: ReadonlyArray<string>; readonly wired: ReadonlyArray<string> } = {
  wireless: ["wireless"],
  wired: ["switch", "appliance"]
}

/** The clients of a network at the beginning; none where there is nothing to connect to. */
export const clientSeeds: Seeds = (state, segments) => {
  const devices = devicesOf(state.world, segments[1] ?? "")
  const canConnect = devices.some(({ productType }) => [...carriers.wireless, ...carriers.wired].includes(productType))
  if (!canConnect) return []
  const random = makeRandom(`${state.seed} clients ${keyOf(segments)}`)
  return Array.from({ length: 2 + integer(random, 40) }, (_, index) => seedOf(random, index))
}

/** When a client was last there, and whether it is there. */
const presence = (state: State, seed: Seed, now: number): { readonly isOnline: boolean; readonly lastSeen: number } => {
  // A world that stands still shows what was when it began.
  const at = state.isLively ? now : state.startedAt
  const period = (seed.stays + seed.leaves) * minute
  const into = (at + seed.phase * minute) % period
  const isOnline = into < seed.stays * minute
  return { isOnline, lastSeen: isOnline ? now : at - (into - seed.stays * minute) }
}

const ssidName = (state: State, network: Network): string => {
  const ssids = membersOf(state, "networks/{}/wireless/ssids", ["networks", network.id, "wireless", "ssids"])
  const name = ssids.get("0")?.values["name"]
  return typeof name === "string" ? name : `${network.name} WiFi`
}

const deviceOf = (devices: ReadonlyArray<Device>, seed: Seed): { device: Device; isWireless: boolean } | undefined => {
  const on = (types: ReadonlyArray<string>) => devices.filter(({ productType }) => types.includes(productType))
  const [wireless, wired] = [on(carriers.wireless), on(carriers.wired)]
  const isWireless = wired.length === 0 || (seed.prefersWireless && wireless.length > 0)
  const candidates = isWireless ? wireless : wired
  const device = candidates[seed.place % candidates.length]
  return device === undefined ? undefined : { device, isWireless }
}

const clientOf = (
  state: State,
  network: Network,
  devices: ReadonlyArray<Device>,
  item: Item,
  index: number,
  now: number
): Client | undefined => {
  const seed = item.values as Values & Seed
  const place = deviceOf(devices, seed)
  if (place === undefined) return undefined
  const { device, isWireless } = place
  const presentNow = presence(state, seed, now)
  // Nobody is connected to a device that is down.
  const isOnline = presentNow.isOnline && (device.status === "online" || device.status === "alerting")
  const lastSeen = presentNow.isOnline && !isOnline ? Math.min(now, state.startedAt) - hour : presentNow.lastSeen
  const vlans = vlansIn(state, network.id)
  const vlan = vlans[seed.place % vlans.length]
  const { description, id, manufacturer, notes, os } = item.values
  return {
    id: String(id ?? item.id),
    mac: seed.mac,
    ip: hostsIn(vlan?.subnet ?? "10.0.0.0/24", 60 + index)[0] ?? "",
    description: typeof description === "string" ? description : null,
    manufacturer: String(manufacturer),
    os: typeof os === "string" ? os : null,
    vlan: vlan?.id ?? "1",
    namedVlan: null,
    ssid: isWireless ? ssidName(state, network) : null,
    switchport: isWireless ? null : String(1 + (seed.place % portsOf(device))),
    device,
    isWireless,
    isOnline,
    firstSeen: state.epoch - seed.firstSeen * day,
    lastSeen,
    sent: seed.sent,
    recv: seed.recv,
    notes: typeof notes === "string" ? notes : null
  }
}

/** The clients of a network at a moment, in the order in which they are listed. */
export const clientsIn = (state: State, network: Network, now: number): ReadonlyArray<Client> => {
  const items = membersOf(state, "networks/{}/clients", ["networks", network.id, "clients"])
  const devices = devicesOf(state.world, network.id)
  return [...items.values()].flatMap((item, index) => clientOf(state, network, devices, item, index, now) ?? [])
}
