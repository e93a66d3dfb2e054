import { json, noContent } from "../http/answers.ts"
import { type Behavior, type Behaviors, type Context, notFound, ofNetwork, ofOrganization } from "../http/context.ts"
import { paged } from "../http/paging.ts"
import { isAmong } from "../world/filters.ts"
import { integer, makeRandom } from "../world/random.ts"
import { keyOf } from "../world/state.ts"
import { merge, type Values } from "../world/values.ts"
import { deployedDevices, type Device } from "../world/world.ts"
import { lastReport, wanted } from "./deviceList.ts"
import { availabilityOf, isReachable, modemOf, pairIn, type Uplink, uplinksOf } from "./uplinkList.ts"

const gateways = (
  context: Context,
  organizationId: string,
  ...productTypes: ReadonlyArray<string>
): ReadonlyArray<Device> =>
  wanted(context, deployedDevices(context.state.world, organizationId)).filter(({ productType }) =>
    productTypes.includes(productType)
  )

const withModem = (device: Device, uplink: Uplink): Values => {
  if (device.productType !== "cellularGateway") return { ...uplink }
  const { ipAssignedBy: _, primaryDns: __, secondaryDns: ___, ...rest } = uplink
  return { ...rest, ...modemOf(device) }
}

const statusesOf =
  (...productTypes: ReadonlyArray<string>): Behavior =>
  (context, usual) =>
    ofOrganization((_, { id }) => {
      const isWanted = (device: Device) =>
        context.query["iccids"] === undefined || isAmong(context.query, "iccids", modemOf(device).iccid)
      const found = gateways(context, id, ...productTypes).filter(isWanted)
      return paged(
        context,
        found,
        ({ serial }) => serial,
        (device) => ({
          networkId: device.networkId,
          serial: device.serial,
          model: device.model,
          lastReportedAt: lastReport(context, device),
          ...(device.productType === "appliance" ? { highAvailability: availabilityOf(context.state, device) } : {}),
          uplinks: uplinksOf(device).map((uplink) => withModem(device, uplink))
        })
      )
    })(context, usual)

const minute = 60_000

/** Five measurements, a minute apart; nothing was measured of what did not answer. */
const measurements = ({ now, state }: Context, { serial }: Device, { interface: name }: Uplink) => {
  const last = Math.floor(now / minute) - 2
  return Array.from({ length: 5 }, (_, index) => {
    const number = last - 4 + index
    const random = makeRandom(`${state.seed} loss ${serial} ${name} ${number}`)
    const isLost = integer(random, 12) === 0
    return {
      ts: new Date(number * minute).toISOString(),
      lossPercent: isLost ? null : Number((random() * 2).toFixed(1)),
      latencyMs: isLost ? null : Number((8 + random() * 40).toFixed(1))
    }
  })
}

const lossAndLatency = ofOrganization((context, { id }) => {
  const { query } = context
  const probe = "8.8.8.8"
  const rows = gateways(context, id, "appliance").flatMap((device) =>
    uplinksOf(device)
      .filter(({ interface: name, status }) => status !== "not connected" && (query["uplink"] ?? name) === name)
      .map((uplink) => ({ device, uplink }))
  )
  return json(
    rows
      .filter(() => (query["ip"] ?? probe) === probe)
      .map(({ device, uplink }) => ({
        networkId: device.networkId,
        serial: device.serial,
        uplink: uplink.interface,
        ip: probe,
        timeSeries: measurements(context, device, uplink)
      }))
  )
})

/** Devices behind a gateway reach the world through the interface that they are managed by. */
const addressesOf = (device: Device): ReadonlyArray<Values> => {
  const isGateway = device.productType === "appliance" || device.productType === "cellularGateway"
  const found: ReadonlyArray<Pick<Uplink, "gateway" | "ip" | "publicIp"> & { readonly interface: string }> = isGateway
    ? uplinksOf(device)
    : [
        {
          interface: "man1",
          ip: isReachable(device) ? device.lanIp : null,
          gateway: isReachable(device) && device.lanIp !== null ? device.lanIp.replace(/\d+$/, "1") : null,
          publicIp: null
        }
      ]
  return found.map(({ gateway, interface: name, ip, publicIp }) => ({
    interface: name,
    addresses:
      ip === null
        ? []
        : [
            {
              protocol: "ipv4",
              assignmentMode: "dynamic",
              address: ip,
              gateway,
              nameservers: { addresses: ["8.8.8.8"] },
              public: { address: publicIp },
              vlan: { id: null }
            }
          ]
  }))
}

/** Uplinks of appliances and cellular gateways, the same in all operations that show them. */
export const uplinks: Behaviors = {
  getOrganizationUplinksStatuses: statusesOf("appliance", "cellularGateway"),
  getOrganizationApplianceUplinkStatuses: statusesOf("appliance"),
  getOrganizationCellularGatewayUplinkStatuses: statusesOf("cellularGateway"),

  getOrganizationApplianceUplinksStatusesOverview: ofOrganization((context, { id }) => {
    const all = gateways(context, id, "appliance").flatMap(uplinksOf)
    const count = (status: string) => all.filter((uplink) => uplink.status === status).length
    return json({
      counts: {
        byStatus: {
          active: count("active"),
          ready: count("ready"),
          failed: count("failed"),
          connecting: 0,
          notConnected: count("not connected")
        }
      }
    })
  }),

  getOrganizationDevicesUplinksLossAndLatency: lossAndLatency,

  getOrganizationDevicesUplinksAddressesByDevice: ofOrganization((context, { id }) =>
    paged(
      context,
      wanted(context, deployedDevices(context.state.world, id)),
      ({ serial }) => serial,
      (device) => ({
        mac: device.mac,
        name: device.name,
        network: { id: device.networkId },
        productType: device.productType,
        serial: device.serial,
        tags: device.tags,
        uplinks: addressesOf(device)
      })
    )
  ),

  getNetworkApplianceWarmSpare: ofNetwork(({ route, state }, network) => {
    const pair = pairIn(state, network.id)
    const [primary] = pair ?? []
    const [wan1, wan2] = primary === undefined ? [] : uplinksOf(primary)
    const written = state.singletons.get(keyOf(route.segments)) ?? {}
    if (pair === undefined) return json({ enabled: false, ...written })
    const at = (uplink: Uplink | undefined) => ({
      ip: uplink?.ip ?? null,
      subnet: typeof uplink?.ip === "string" ? `${uplink.ip.replace(/\d+$/, "0")}/24` : null
    })
    return json(
      merge(
        {
          enabled: true,
          primarySerial: pair[0].serial,
          spareSerial: pair[1].serial,
          uplinkMode: "virtual",
          wan1: at(wan1),
          wan2: at(wan2)
        },
        written
      )
    )
  }),

  // A device of which nothing was measured has no performance, and the answer no body.
  getDeviceAppliancePerformance: ({ now, route, state }) => {
    const device = state.world.devices.get(route.path["serial"] ?? "")
    if (device === undefined) return notFound()
    if (!isReachable(device)) return noContent
    const random = makeRandom(`${state.seed} performance ${device.serial} ${Math.floor(now / 3_600_000)}`)
    return json({ perfScore: Number((1 + random() * 60).toFixed(2)) })
  }
}
