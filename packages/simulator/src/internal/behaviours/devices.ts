import { type Answer, json, noContent } from "../http/answers.ts"
import { badRequest, type Behaviours, type Context, notFound, ofNetwork, ofOrganization } from "../http/context.ts"
import { contains, hasTags, isAmong } from "../world/filters.ts"
import { createMember } from "../world/generic.ts"
import { paged } from "../http/paging.ts"
import { digits } from "../world/random.ts"
import { makeDevice } from "../world/seed.ts"
import { strings, text } from "../world/values.ts"
import { addDevice, deployedDevices, type Device, devicesOf, moveDevice, removeDevice } from "../world/world.ts"

const deviceView = ({ organizationId: _, status: __, ...device }: Device) => ({ ...device, details: [] })

const availability = ({ mac, name, networkId, productType, serial, status, tags }: Device) => ({
  mac,
  name,
  network: { id: networkId },
  productType,
  serial,
  status,
  tags
})

const wanted = ({ query, state: { world } }: Context, devices: ReadonlyArray<Device>): ReadonlyArray<Device> =>
  devices.filter(
    (device) =>
      (hasTags(device.tags, query) ||
        (device.networkId !== undefined && hasTags(world.networks.get(device.networkId)?.tags ?? [], query))) &&
      isAmong(query, "networkIds", device.networkId) &&
      isAmong(query, "productTypes", device.productType) &&
      isAmong(query, "serials", device.serial) &&
      isAmong(query, "models", device.model) &&
      isAmong(query, "macs", device.mac) &&
      isAmong(query, "statuses", device.status) &&
      contains(query, "name", device.name) &&
      contains(query, "serial", device.serial) &&
      contains(query, "mac", device.mac) &&
      contains(query, "model", device.model)
  )

const withDevice = (context: Context, use: (device: Device) => Answer): Answer => {
  const device = context.state.world.devices.get(context.route.path["serial"] ?? "")
  return device === undefined ? notFound() : use(device)
}

const inventoryView = (device: Device) => ({
  mac: device.mac,
  serial: device.serial,
  name: device.name,
  model: device.model,
  networkId: device.networkId ?? null,
  orderNumber: null,
  claimedAt: "2025-06-01T09:00:00Z",
  tags: device.tags,
  productType: device.productType,
  countryCode: "DE",
  details: []
})

/** Brings serials into an organization. A serial that some organization already has cannot be claimed again. */
const claim = ({ body, state: { world } }: Context, organizationId: string): Answer => {
  const serials = strings(body["serials"]) ?? []
  if (serials.some((serial) => world.devices.has(serial))) return badRequest("Devices already claimed")
  for (const serial of serials) {
    addDevice(world, makeDevice(world.random, organizationId, undefined, { serial }))
  }
  return json({ orders: body["orders"] ?? [], serials, licenses: body["licenses"] ?? [] })
}

const usedState = ({ query }: Context, { networkId }: Device): boolean =>
  query["usedState"] === undefined || query["usedState"] === (networkId === undefined ? "unused" : "used")

/** Devices, in their networks and in the inventory. */
export const devices: Behaviours = {
  getOrganizationDevices: ofOrganization((context, { id }) =>
    paged(context, wanted(context, deployedDevices(context.state.world, id)), ({ serial }) => serial, deviceView)
  ),

  getOrganizationDevicesAvailabilities: ofOrganization((context, { id }) =>
    paged(context, wanted(context, deployedDevices(context.state.world, id)), ({ serial }) => serial, availability)
  ),

  getOrganizationDevicesStatusesOverview: ofOrganization((context, { id }) => {
    const byStatus = { online: 0, alerting: 0, offline: 0, dormant: 0 }
    for (const { status } of wanted(context, deployedDevices(context.state.world, id))) byStatus[status]++
    return json({ counts: { byStatus } })
  }),

  getNetworkDevices: ofNetwork(({ state }, { id }) => json(devicesOf(state.world, id).map(deviceView))),

  getDevice: (context) => withDevice(context, (device) => json(deviceView(device))),

  updateDevice: (context) =>
    withDevice(context, (device) => {
      const { address, lat, lng, name, notes, tags } = context.body
      const changed: Device = {
        ...device,
        name: text(name) ?? device.name,
        address: text(address) ?? device.address,
        notes: text(notes) ?? device.notes,
        tags: strings(tags) ?? device.tags,
        lat: typeof lat === "number" ? lat : device.lat,
        lng: typeof lng === "number" ? lng : device.lng
      }
      context.state.world.devices.set(device.serial, changed)
      return json(deviceView(changed))
    }),

  getOrganizationInventoryDevices: ofOrganization((context, { id }) => {
    const { query, state } = context
    const all = [...deployedDevices(state.world, id), ...devicesOf(state.world, id)]
    const found = wanted(context, all).filter(
      (device) =>
        usedState(context, device) &&
        ["serial", "mac", "name"].some((name) => contains(query, "search", String(device[name as keyof Device])))
    )
    return paged(context, found, ({ serial }) => serial, inventoryView)
  }),

  getOrganizationInventoryDevice: (context) =>
    withDevice(context, (device) =>
      device.organizationId === context.route.path["organizationId"] ? json(inventoryView(device)) : notFound()
    ),

  claimIntoOrganization: ofOrganization((context, { id }) => claim(context, id)),

  claimIntoOrganizationInventory: ofOrganization((context, { id }) => claim(context, id)),

  releaseFromOrganizationInventory: ofOrganization(({ body, state: { world } }, { id }) => {
    const serials = strings(body["serials"]) ?? []
    const found = serials.map((serial) => world.devices.get(serial))
    if (found.some((device) => device?.organizationId !== id)) return notFound()
    if (found.some((device) => device?.networkId !== undefined)) {
      return badRequest("Devices must be removed from their networks before they can be released")
    }
    for (const device of found) if (device !== undefined) removeDevice(world, device)
    return json({ serials })
  }),

  // Every swap has an id that the client does not give.
  createOrganizationInventoryDevicesSwapsBulk: ofOrganization((context) =>
    createMember(context, digits(context.state.world.random, 18), context.body, false)
  ),

  claimNetworkDevices: ofNetwork(({ body, query, state: { world } }, network) => {
    const serials = strings(body["serials"]) ?? []
    const isOurs = (serial: string): boolean => {
      const device = world.devices.get(serial)
      return (
        device === undefined || (device.organizationId === network.organizationId && device.networkId === undefined)
      )
    }
    const refused = serials.filter((serial) => !isOurs(serial))
    if (refused.length > 0 && query["addAtomically"] !== false) return badRequest("Devices already claimed")
    const accepted = serials.filter(isOurs)
    for (const serial of accepted) {
      const device = world.devices.get(serial)
      if (device === undefined) addDevice(world, makeDevice(world.random, network.organizationId, network, { serial }))
      else moveDevice(world, device, network.id)
    }
    return json({
      serials: accepted,
      errors: refused.map((serial) => ({ serial, errors: ["Device already claimed"] }))
    })
  }),

  removeNetworkDevices: ofNetwork(({ body, state: { world } }, network) => {
    const device = world.devices.get(String(body["serial"]))
    if (device?.networkId !== network.id) return badRequest("Device does not belong to this network")
    moveDevice(world, device, undefined)
    return noContent
  })
}
