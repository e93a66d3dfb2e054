import { json } from "../http/answers.ts"
import { type Behaviors, type Context, ofOrganization, spanOf } from "../http/context.ts"
import { paged } from "../http/paging.ts"
import { isAmong } from "../world/filters.ts"
import type { Flip } from "../world/state.ts"
import { deployedDevices, type Device, type DeviceStatus } from "../world/world.ts"
import { lastReport, statusSince, wanted } from "./deviceList.ts"
import { isReachable, uplinksOf } from "./uplinkList.ts"

const availability = ({ mac, name, networkId, productType, serial, status, tags }: Device) => ({
  mac,
  name,
  network: { id: networkId },
  productType,
  serial,
  status,
  tags
})

/** Devices without an address or a second name server have null there. */
const statusOf = (context: Context, device: Device) => {
  const isGateway = device.productType === "appliance" || device.productType === "cellularGateway"
  const [uplink] = isGateway ? uplinksOf(device) : []
  const hasAddress = isReachable(device) && device.productType !== "sensor"
  const lan = hasAddress ? device.lanIp : null
  return {
    name: device.name,
    serial: device.serial,
    mac: device.mac,
    publicIp: hasAddress ? (uplink?.publicIp ?? "203.0.113.9") : null,
    networkId: device.networkId,
    status: device.status,
    lastReportedAt: lastReport(context, device),
    lanIp: lan,
    gateway: uplink === undefined ? (lan?.replace(/\d+$/, "1") ?? null) : uplink.gateway,
    ipType: hasAddress ? "dhcp" : null,
    primaryDns: hasAddress ? "8.8.8.8" : null,
    secondaryDns: uplink?.secondaryDns ?? null,
    productType: device.productType,
    components: { powerSupplies: [] },
    model: device.model,
    tags: device.tags
  }
}

/** What happened to a device, those changes included that are only known by what it is at the beginning. */
const flipsOf = ({ state }: Context, device: Device): ReadonlyArray<Flip> => {
  const known = state.flips.filter(({ serial }) => serial === device.serial)
  const first: DeviceStatus = known[0]?.before ?? device.status
  if (first === "online" || device.networkId === undefined) return known
  const at = statusSince({ ...state, flips: [] }, device)
  return [{ serial: device.serial, networkId: device.networkId, at, before: "online", after: first }, ...known]
}

const change = ({ state }: Context, device: Device, { after, at, before }: Flip) => {
  const network = state.world.networks.get(device.networkId ?? "")
  return {
    ts: new Date(at).toISOString(),
    device: { serial: device.serial, name: device.name, productType: device.productType, model: device.model },
    details: { old: [{ name: "status", value: before }], new: [{ name: "status", value: after }] },
    network: { id: network?.id, name: network?.name, url: network?.url, tags: network?.tags }
  }
}

const changes = ofOrganization((context, { id }) => {
  const { query, state } = context
  const [from, to] = spanOf(context)
  const { statuses: _, ...others } = query
  const found = wanted({ ...context, query: others }, deployedDevices(state.world, id))
    .flatMap((device) => flipsOf(context, device).map((flip) => ({ device, flip })))
    .filter(({ flip }) => flip.at >= from && flip.at <= to && isAmong(query, "statuses", flip.after))
    .toSorted((a, b) => b.flip.at - a.flip.at)
  return paged(
    context,
    found,
    ({ device, flip }) => `${flip.at}-${device.serial}`,
    ({ device, flip }) => change(context, device, flip)
  )
})

/** How devices are and were. */
export const deviceStatuses: Behaviors = {
  getOrganizationDevicesStatuses: ofOrganization((context, { id }) =>
    paged(
      context,
      wanted(context, deployedDevices(context.state.world, id)),
      ({ serial }) => serial,
      (device) => statusOf(context, device)
    )
  ),

  getOrganizationDevicesAvailabilities: ofOrganization((context, { id }) =>
    paged(context, wanted(context, deployedDevices(context.state.world, id)), ({ serial }) => serial, availability)
  ),

  getOrganizationDevicesAvailabilitiesChangeHistory: changes,

  getOrganizationDevicesStatusesOverview: ofOrganization((context, { id }) => {
    const byStatus = { online: 0, alerting: 0, offline: 0, dormant: 0 }
    for (const { status } of wanted(context, deployedDevices(context.state.world, id))) byStatus[status]++
    return json({ counts: { byStatus } })
  }),

  getOrganizationDevicesOverviewByModel: ofOrganization((context, { id }) => {
    const counts = new Map<string, number>()
    for (const { model } of wanted(context, deployedDevices(context.state.world, id))) {
      counts.set(model, (counts.get(model) ?? 0) + 1)
    }
    return json({ counts: Array.from(counts, ([model, total]) => ({ model, total })) })
  })
}
