import { type Answer, json, noContent } from "../http/answers.ts"
import { type Behaviors, type Context, notFound, ofNetwork, ofOrganization, spanOf } from "../http/context.ts"
import { paged } from "../http/paging.ts"
import { contains, isAmong } from "../world/filters.ts"
import type { Values } from "../world/values.ts"
import { type Network, networksOf } from "../world/world.ts"
import { type Client, clientsIn } from "./clientList.ts"

const timestamp = (millis: number): string => new Date(millis).toISOString()

const view = (client: Client): Values => {
  const { description, device, id, ip, isOnline, isWireless, mac, manufacturer, namedVlan, notes, os } = client
  return {
    id,
    mac,
    ip,
    ip6: null,
    ip6Local: null,
    description,
    firstSeen: timestamp(client.firstSeen),
    lastSeen: timestamp(client.lastSeen),
    manufacturer,
    os,
    user: null,
    vlan: client.vlan,
    namedVlan,
    ssid: client.ssid,
    switchport: client.switchport,
    wirelessCapabilities: isWireless ? "802.11ax - 2.4 and 5 GHz" : "",
    smInstalled: false,
    recentDeviceMac: device.mac,
    recentDeviceSerial: device.serial,
    recentDeviceName: device.name,
    recentDeviceConnection: isWireless ? "Wireless" : "Wired",
    status: isOnline ? "Online" : "Offline",
    notes,
    deviceTypePrediction: null
  }
}

/** The part of a day's usage that falls into a span. */
const usageIn = ({ recv, sent }: Client, [from, to]: readonly [number, number]): { sent: number; recv: number } => {
  const days = Math.max(0, to - from) / 86_400_000
  return { sent: Math.round(sent * days), recv: Math.round(recv * days) }
}

const seenIn = ({ firstSeen, lastSeen }: Client, [from, to]: readonly [number, number]): boolean =>
  lastSeen >= from && firstSeen <= to

const isWanted = ({ query }: Context, client: Client): boolean =>
  isAmong(query, "statuses", client.isOnline ? "Online" : "Offline") &&
  isAmong(query, "recentDeviceConnections", client.isWireless ? "Wireless" : "Wired") &&
  contains(query, "mac", client.mac) &&
  contains(query, "ip", client.ip) &&
  contains(query, "os", client.os ?? "") &&
  contains(query, "description", client.description ?? "") &&
  (query["vlan"] === undefined || query["vlan"] === client.vlan) &&
  // None has what these ask for.
  ["ip6", "ip6Local", "pskGroup", "namedVlan"].every((name) => query[name] === undefined)

const inNetwork = (context: Context, network: Network): ReadonlyArray<Client> => {
  const span = spanOf(context)
  return clientsIn(context.state, network, context.now).filter((client) => seenIn(client, span))
}

const ofDevice = (context: Context): Answer => {
  const { route, state } = context
  const device = state.world.devices.get(route.path["serial"] ?? "")
  const network = state.world.networks.get(device?.networkId ?? "")
  if (device === undefined || network === undefined) return device === undefined ? notFound() : json([])
  const span = spanOf(context)
  const clients = inNetwork(context, network).filter((client) => client.device.serial === device.serial)
  return json(
    clients.map((client) => ({
      id: client.id,
      mac: client.mac,
      description: client.description,
      mdnsName: null,
      dhcpHostname: client.description,
      user: null,
      ip: client.ip,
      vlan: client.vlan,
      namedVlan: client.namedVlan,
      switchport: client.switchport,
      adaptivePolicyGroup: null,
      usage: usageIn(client, span)
    }))
  )
}

const recordOf = (client: Client, network: Network): Values => {
  const { id: _, mac: __, manufacturer: ___, ...rest } = view(client)
  // Here, unlike elsewhere, times are numbers.
  const seen = { firstSeen: Math.floor(client.firstSeen / 1000), lastSeen: Math.floor(client.lastSeen / 1000) }
  return { network, ...rest, ...seen, clientVpnConnections: [], lldp: null, cdp: null }
}

/** Clients: seen or not in the time that is asked about, connected to a device that is there. */
export const clients: Behaviors = {
  getNetworkClients: ofNetwork((context, network) => {
    const span = spanOf(context)
    const found = inNetwork(context, network).filter((client) => isWanted(context, client))
    return paged(
      context,
      found,
      ({ id }) => id,
      (client) => ({
        ...view(client),
        adaptivePolicyGroup: null,
        groupPolicy8021x: null,
        pskGroup: null,
        usage: usageIn(client, span)
      })
    )
  }),

  getNetworkClient: ofNetwork(({ now, route, state }, network) => {
    const wanted = route.path["clientId"]
    const client = clientsIn(state, network, now).find(({ id, ip, mac }) => [id, ip, mac].includes(wanted ?? ""))
    if (client === undefined) return notFound()
    return json({ ...view(client), clientVpnConnections: [], lldp: null, cdp: null })
  }),

  getDeviceClients: ofDevice,

  getOrganizationClientsSearch: ofOrganization((context, { id }) => {
    const { now, query, state } = context
    const records = networksOf(state.world, id).flatMap((network) =>
      clientsIn(state, network, now)
        .filter(({ mac }) => contains(query, "mac", mac))
        .map((client) => ({ client, network }))
    )
    const [first] = records
    if (first === undefined) return noContent
    const { client } = first
    return json({
      clientId: client.id,
      mac: client.mac,
      manufacturer: client.manufacturer,
      records: records.map((record) => recordOf(record.client, record.network))
    })
  }),

  getOrganizationClientsOverview: ofOrganization((context, { id }) => {
    const span = spanOf(context)
    const found = networksOf(context.state.world, id).flatMap((network) => inNetwork(context, network))
    const usages = found.map((client) => usageIn(client, span))
    const downstream = usages.reduce((sum, { recv }) => sum + recv, 0)
    const upstream = usages.reduce((sum, { sent }) => sum + sent, 0)
    const total = downstream + upstream
    return json({
      usage: { overall: { total, downstream, upstream }, average: found.length === 0 ? 0 : total / found.length },
      counts: { total: found.length }
    })
  })
}
