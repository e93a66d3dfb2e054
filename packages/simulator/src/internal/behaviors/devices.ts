import { type Answer, json, noContent } from "../http/answers.ts"
import { badRequest, type Behaviors, type Context, notFound, ofNetwork, ofOrganization } from "../http/context.ts"
import { paged } from "../http/paging.ts"
import { contains } from "../world/filters.ts"
import { createMember } from "../world/generic.ts"
import { isProductType } from "../world/products.ts"
import { digits } from "../world/random.ts"
import { strings, text } from "../world/values.ts"
import { deployedDevices, type Device, devicesOf, moveDevice, removeDevice } from "../world/world.ts"
import { wanted } from "./deviceList.ts"

const deviceView = ({ claimedAt: _, orderNumber: __, organizationId: ___, status: ____, ...device }: Device) => ({
  ...device,
  details: []
})

const withDevice = (context: Context, use: (device: Device) => Answer): Answer => {
  const device = context.state.world.devices.get(context.route.path["serial"] ?? "")
  return device === undefined ? notFound() : use(device)
}

const inventoryView = (device: Device) => ({
  mac: device.mac,
  serial: device.serial,
  name: device.name,
  model: device.model,
  sku: `${device.model}-HW`,
  networkId: device.networkId ?? null,
  orderNumber: device.orderNumber ?? null,
  claimedAt: device.claimedAt ?? "2025-06-01T09:00:00Z",
  licenseExpirationDate: null,
  tags: device.tags,
  productType: device.productType,
  countryCode: "DE",
  details: [],
  eox: { status: null, endOfSaleAt: null, endOfSupportAt: null }
})

const usedState = ({ query }: Context, { networkId }: Device): boolean =>
  query["usedState"] === undefined || query["usedState"] === (networkId === undefined ? "unused" : "used")

/** Devices, in their networks and in the inventory. */
export const devices: Behaviors = {
  getOrganizationDevices: ofOrganization((context, { id }) =>
    paged(context, wanted(context, deployedDevices(context.state.world, id)), ({ serial }) => serial, deviceView)
  ),

  getNetworkDevices: ofNetwork(({ state }, { id }) => json(devicesOf(state.world, id).map(deviceView))),

  getDevice: (context) => withDevice(context, (device) => json(deviceView(device))),

  updateDevice: (context) =>
    withDevice(context, (device) => {
      const { address, lat, lng, name, notes, tags } = context.body
      const changed: Device = {
        ...device,
        name: text(name) ?? device.name,
        address: address === null ? "" : (text(address) ?? device.address),
        notes: notes === null ? "" : (text(notes) ?? device.notes),
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

  releaseFromOrganizationInventory: ofOrganization(({ body, state: { world } }, { id }) => {
    const serials = strings(body["serials"]) ?? []
    const found = serials.map((serial) => world.devices.get(serial))
    if (found.some((device) => device?.organizationId !== id)) return notFound()
    if (found.some((device) => device?.networkId !== undefined)) {
      return badRequest("Devices must be removed from their networks before they can be released")
    }
    for (const device of found) {
      if (device === undefined) continue
      removeDevice(world, device)
      const { mac, model, orderNumber = "", productType, serial } = device
      if (isProductType(productType)) world.unclaimed.set(serial, { serial, mac, model, productType, orderNumber })
    }
    return json({ serials })
  }),

  // The API gives each swap an id.
  createOrganizationInventoryDevicesSwapsBulk: ofOrganization((context) =>
    createMember(context, digits(context.state.world.random, 18), context.body, false)
  ),

  removeNetworkDevices: ofNetwork(({ body, state: { world } }, network) => {
    const device = world.devices.get(String(body["serial"]))
    if (device?.networkId !== network.id) return badRequest("Device does not belong to this network")
    moveDevice(world, device, undefined)
    return noContent
  })
}
