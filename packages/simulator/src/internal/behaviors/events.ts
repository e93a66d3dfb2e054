import { json } from "../http/answers.ts"
import { badRequest, type Behaviors, type Context, ofNetwork } from "../http/context.ts"
import { isAmong } from "../world/filters.ts"
import { linkTo, perPageIn } from "../http/paging.ts"
import { integer, makeRandom, pick } from "../world/random.ts"
import { strings } from "../world/values.ts"
import { type Device, devicesOf, type Network } from "../world/world.ts"
import { type Client, clientsIn } from "./clientList.ts"

/** The interval of events and the length of the log, in milliseconds. Earlier pages are empty and still have links. */
const interval = 60_000
const kept = 30 * 86_400_000
const emptyPage = 365 * 86_400_000

const types: ReadonlyMap<string, readonly [string, ...ReadonlyArray<string>]> = new Map([
  ["wireless", ["association", "disassociation", "wpa_auth", "dfs_event"]],
  ["switch", ["port_status", "stp_port_role_change", "aps_association"]],
  ["appliance", ["dhcp_lease", "vpn_connectivity_change", "failover_event"]],
  ["camera", ["boot", "motion_alert"]],
  ["sensor", ["reading_alert", "gateway_change"]],
  ["cellularGateway", ["cellular_up", "cellular_down"]]
])

const isOfClient = (type: string): boolean => /association|wpa_auth|dhcp_lease/.test(type)

const typesOf = (productType: string): readonly [string, ...ReadonlyArray<string>] => types.get(productType) ?? ["boot"]

/** The event of one interval, the same at each request. */
const eventAt = (
  { state }: Context,
  network: Network,
  productType: string,
  devices: ReadonlyArray<Device>,
  clients: ReadonlyArray<Client>,
  number: number
) => {
  const random = makeRandom(`${state.seed} events ${network.id} ${productType} ${number}`)
  const device = devices[integer(random, devices.length)]
  const type = pick(random, typesOf(productType))
  const client = isOfClient(type) ? clients[integer(random, clients.length)] : undefined
  return {
    occurredAt: new Date(number * interval).toISOString(),
    networkId: network.id,
    type,
    description: type.replaceAll("_", " "),
    category: productType,
    clientId: client?.id ?? null,
    clientDescription: client?.description ?? null,
    clientMac: client?.mac ?? null,
    deviceSerial: (client?.device ?? device)?.serial ?? null,
    deviceName: (client?.device ?? device)?.name ?? null,
    ssidNumber: productType === "wireless" ? 0 : null,
    eventData: {}
  }
}

type Event = ReturnType<typeof eventAt>

/** Those that happened beside the seed's, in the order of time. */
const logged = ({ state }: Context, network: Network, productType: string): ReadonlyArray<Event> =>
  state.events
    .filter((event) => event.networkId === network.id && event.productType === productType)
    .map(({ at, clientId, data, description, serial, type }) => ({
      occurredAt: new Date(at).toISOString(),
      networkId: network.id,
      type,
      description,
      category: productType,
      clientId: clientId ?? null,
      clientDescription: null,
      clientMac: null,
      deviceSerial: serial ?? null,
      deviceName: state.world.devices.get(serial ?? "")?.name ?? null,
      ssidNumber: null,
      eventData: data
    }))

const isWanted = ({ query }: Context, event: Event): boolean => {
  const excluded = strings(query["excludedEventTypes"])
  const equals = (name: string, value: string | null) => query[name] === undefined || query[name] === value
  return (
    isAmong(query, "includedEventTypes", event.type) &&
    !(excluded?.includes(event.type) ?? false) &&
    equals("deviceSerial", event.deviceSerial) &&
    equals("deviceName", event.deviceName) &&
    equals("clientMac", event.clientMac)
  )
}

const merged = (one: ReadonlyArray<Event>, other: ReadonlyArray<Event>, step: number): ReadonlyArray<Event> =>
  other.length === 0
    ? one
    : [...one, ...other].toSorted((a, b) => step * (Date.parse(a.occurredAt) - Date.parse(b.occurredAt)))

/** Reads the log from a time in one direction, until the page is full or the log ends. */
const collect = (
  context: Context,
  network: Network,
  productType: string,
  from: number,
  forward: boolean,
  most: number
) => {
  const first = Math.ceil((context.now - kept) / interval)
  const last = Math.floor(context.now / interval)
  const found: Array<Event> = []
  const devices = devicesOf(context.state.world, network.id).filter((device) => device.productType === productType)
  const clients = clientsIn(context.state, network, context.now).filter(
    ({ device }) => device.productType === productType
  )
  const step = forward ? 1 : -1
  let number = forward
    ? Math.max(first, Math.floor(from / interval) + 1)
    : Math.min(last, Math.ceil(from / interval) - 1)
  for (; number >= first && number <= last && found.length < most; number += step) {
    const event = eventAt(context, network, productType, devices, clients, number)
    if (isWanted(context, event)) found.push(event)
  }
  const all = merged(
    found,
    logged(context, network, productType).filter((event) => {
      const at = Date.parse(event.occurredAt)
      return (forward ? at > from : at < from) && isWanted(context, event)
    }),
    step
  ).slice(0, most)
  // The newest event first, in either direction.
  return forward ? all.toReversed() : all
}

const timeOf = (token: unknown): number | undefined => {
  if (typeof token !== "string") return undefined
  const time = Date.parse(token)
  return Number.isNaN(time) ? undefined : time
}

/** The event log. Its pages never end: before its beginning they are empty and still link backwards. */
export const events: Behaviors = {
  getNetworkEvents: ofNetwork((context, network) => {
    const { now, query } = context
    const [only, ...others] = network.productTypes
    const productType = query["productType"] ?? (others.length === 0 ? only : undefined)
    if (typeof productType !== "string")
      return badRequest("'productType' is required for networks with several product types")
    const perPage = perPageIn(context)
    if (typeof perPage !== "number") return badRequest(perPage.error)
    const after = timeOf(query["startingAfter"])
    const from = after ?? timeOf(query["endingBefore"]) ?? now + 1
    const events = collect(context, network, productType, from, after !== undefined, perPage)
    const edge = after === undefined ? Math.max(0, from - emptyPage) : Math.max(from, now)
    const start = events.at(-1)?.occurredAt ?? new Date(Math.min(from, edge)).toISOString()
    const end = events[0]?.occurredAt ?? new Date(Math.max(from, edge)).toISOString()
    const size = { perPage: String(perPage) }
    const link = [
      linkTo(context, "first", { ...size, startingAfter: "2000-01-01T00:00:00Z" }),
      linkTo(context, "prev", { ...size, endingBefore: start }),
      linkTo(context, "next", { ...size, startingAfter: end }),
      linkTo(context, "last", { ...size, endingBefore: new Date(now).toISOString() })
    ].join(", ")
    return json({ message: null, pageStartAt: start, pageEndAt: end, events }, 200, { link })
  }),

  getNetworkEventsEventTypes: ofNetwork((_, network) =>
    json(
      network.productTypes.flatMap((productType) =>
        typesOf(productType).map((type) => ({ category: productType, type, description: type.replaceAll("_", " ") }))
      )
    )
  )
}
