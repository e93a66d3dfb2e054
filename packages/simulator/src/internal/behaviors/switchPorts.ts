import { type Answer, json } from "../http/answers.ts"
import { type Behaviors, type Context, notFound, ofOrganization } from "../http/context.ts"
import { answerList } from "../world/lists.ts"
import { listOf } from "../world/catalog.ts"
import { membersOf } from "../world/generic.ts"
import { integer, makeRandom } from "../world/random.ts"
import type { Item, State } from "../world/state.ts"
import type { Values } from "../world/values.ts"
import { deployedDevices, type Device } from "../world/world.ts"
import { type Client, clientsIn } from "./clientList.ts"
import { wanted } from "./deviceList.ts"
import { isReachable } from "./uplinkList.ts"

const portItems = (state: State, { serial }: Device): ReadonlyArray<Item> => [
  ...membersOf(state, "devices/{}/switch/ports", ["devices", serial, "switch", "ports"]).values()
]

const isEnabled = ({ values }: Item): boolean => values["enabled"] !== false

/** The first port leads to the rest of the network; clients and chance say what else is connected. */
const isConnected = (device: Device, item: Item, clients: ReadonlyArray<Client>): boolean => {
  if (!isReachable(device) || !isEnabled(item)) return false
  const isUsed = clients.some((client) => client.switchport === item.id && client.isOnline)
  return item.id === "1" || isUsed || integer(makeRandom(`port ${device.serial} ${item.id}`), 3) === 0
}

const statusOf = (device: Device, item: Item, clients: ReadonlyArray<Client>) => {
  const isUp = isConnected(device, item, clients)
  const here = clients.filter((client) => client.switchport === item.id && client.isOnline)
  const random = makeRandom(`traffic ${device.serial} ${item.id}`)
  const [sent, recv] = isUp ? [integer(random, 50_000), integer(random, 90_000)] : [0, 0]
  const [out, into] = isUp ? [integer(random, 40) / 10, integer(random, 60) / 10] : [0, 0]
  return {
    portId: item.id,
    enabled: isEnabled(item),
    status: isUp ? "Connected" : isEnabled(item) ? "Disconnected" : "Disabled",
    isUplink: item.id === "1",
    errors: isUp || !isEnabled(item) ? [] : ["Port disconnected"],
    warnings: [],
    speed: isUp ? "1 Gbps" : "",
    duplex: isUp ? "full" : "",
    spanningTree: { statuses: isUp ? ["Forwarding"] : [] },
    poe: { isAllocated: false },
    usageInKb: { total: sent + recv, sent, recv },
    clientCount: here.length,
    powerUsageInWh: 0,
    trafficInKbps: { total: Number((out + into).toFixed(1)), sent: out, recv: into },
    securePort: { enabled: false, active: false, authenticationStatus: "Disabled" }
  }
}

const statusesOf = (context: Context, device: Device) => {
  const network = context.state.world.networks.get(device.networkId ?? "")
  const clients =
    network === undefined
      ? []
      : clientsIn(context.state, network, context.now).filter((client) => client.device.serial === device.serial)
  return portItems(context.state, device).map((item) => statusOf(device, item, clients))
}

const switchesOf = (context: Context, organizationId: string): ReadonlyArray<Device> =>
  wanted(context, deployedDevices(context.state.world, organizationId)).filter(
    ({ productType }) => productType === "switch"
  )

const described = ({ state }: Context, device: Device) => ({
  name: device.name,
  serial: device.serial,
  mac: device.mac,
  network: { name: state.world.networks.get(device.networkId ?? "")?.name, id: device.networkId },
  model: device.model
})

const bySwitch = (view: (context: Context, device: Device) => ReadonlyArray<Values>) =>
  ofOrganization((context, { id }): Answer => {
    const place = listOf(context.route.descriptor)
    if (place === undefined) return notFound()
    return answerList(
      context,
      place,
      switchesOf(context, id),
      ({ serial }) => serial,
      (device) => ({ ...described(context, device), ports: view(context, device) })
    )
  })

const briefly = (context: Context, device: Device): ReadonlyArray<Values> =>
  statusesOf(context, device).map(
    ({ clientCount: _, powerUsageInWh: __, securePort, trafficInKbps: ___, usageInKb: ____, ...status }) => ({
      ...status,
      securePort: { active: securePort.active, authenticationStatus: securePort.authenticationStatus }
    })
  )

const configured = ({ state }: Context, device: Device): ReadonlyArray<Values> =>
  portItems(state, device).map(({ id, values }) => ({
    portId: id,
    name: null,
    tags: [],
    enabled: true,
    poeEnabled: true,
    type: "access",
    vlan: 1,
    voiceVlan: null,
    allowedVlans: "all",
    rstpEnabled: true,
    stpGuard: "disabled",
    linkNegotiation: "Auto negotiate",
    accessPolicyType: "Open",
    ...values
  }))

const overview = ofOrganization((context, { id }) => {
  const all = switchesOf(context, id).flatMap((device) => statusesOf(context, device))
  const active = all.filter(({ status }) => status === "Connected").length
  const inactive = all.length - active
  const none = {
    "100": 0,
    "1000": 0,
    "10000": 0,
    "20000": 0,
    "25000": 0,
    "40000": 0,
    "50000": 0,
    "100000": 0,
    total: 0
  }
  return json({
    counts: {
      total: all.length,
      byStatus: {
        active: {
          total: active,
          byMediaAndLinkSpeed: {
            rj45: { "10": 0, "100": 0, "1000": active, "2500": 0, "5000": 0, "10000": 0, total: active },
            sfp: none
          }
        },
        inactive: { total: inactive, byMedia: { rj45: { total: inactive }, sfp: { total: 0 } } }
      }
    }
  })
})

/** How switch ports are, as they are configured and as clients are connected to them. */
export const switchPorts: Behaviors = {
  getDeviceSwitchPortsStatuses: (context) => {
    const device = context.state.world.devices.get(context.route.path["serial"] ?? "")
    return device === undefined ? notFound() : json(statusesOf(context, device))
  },
  getOrganizationSwitchPortsStatusesBySwitch: bySwitch(briefly),
  getOrganizationSwitchPortsBySwitch: bySwitch(configured),
  getOrganizationSwitchPortsOverview: overview
}
