import { type Answer, json } from "../http/answers.ts"
import { badRequest, type Behaviors, type Context, ofNetwork, ofOrganization } from "../http/context.ts"
import { makeDevice } from "../world/seed.ts"
import { isValues, strings, text } from "../world/values.ts"
import { addDevice, moveDevice, type Network, type Unclaimed } from "../world/world.ts"

const isSerial = (text: string): boolean => /^Q[A-Z0-9]{3}(?:-[A-Z0-9]{4}){2}$/.test(text)

const isLicenseKey = (text: string): boolean => /^Z[A-Z0-9]{3}-?[A-Z0-9]{4}-?[A-Z0-9]{4}$/i.test(text)

/** Why a device cannot be claimed into a network, or into an organization when no network is given. */
const refusalOf = (
  { anySerial, state: { world } }: Context,
  serial: string,
  organizationId: string,
  network: Network | undefined
): string | undefined => {
  const device = world.devices.get(serial)
  if (device !== undefined) {
    const isOurs = device.organizationId === organizationId
    if (isOurs && device.networkId === undefined && network !== undefined) return undefined
    const place = isOurs ? world.networks.get(device.networkId ?? "") : undefined
    // Where a device of somebody else is, is not told.
    return place === undefined
      ? "Devices already claimed"
      : `Device with serial ${serial} is already claimed and in ${place.name} (network ID: ${place.id})`
  }
  if (!isSerial(serial)) return `Invalid serial: ${serial}`
  return world.unclaimed.has(serial) || anySerial ? undefined : `Device with serial ${serial} not found`
}

/** Brings a device, of which is known that it can be claimed, into a network or an organization. */
const take = (
  { now, state: { world } }: Context,
  serial: string,
  organizationId: string,
  network: Network | undefined
) => {
  const known = world.devices.get(serial)
  if (known !== undefined) {
    moveDevice(world, known, network?.id)
    return
  }
  const bought: Partial<Unclaimed> = world.unclaimed.get(serial) ?? {}
  const { mac, model, orderNumber, productType } = bought
  const device = makeDevice(world.random, organizationId, network, {
    serial,
    ...(mac === undefined ? {} : { mac }),
    ...(model === undefined ? {} : { model }),
    ...(productType === undefined ? {} : { productType })
  })
  world.unclaimed.delete(serial)
  addDevice(world, {
    ...device,
    status: "dormant",
    claimedAt: new Date(now).toISOString(),
    ...(orderNumber === undefined ? {} : { orderNumber })
  })
}

const ofOrder = ({ state: { world } }: Context, order: string): ReadonlyArray<string> =>
  [...world.unclaimed.values()].filter(({ orderNumber }) => orderNumber === order).map(({ serial }) => serial)

const licenseKeys = (value: unknown): ReadonlyArray<string> =>
  Array.isArray(value) ? value.filter(isValues).map(({ key }) => text(key) ?? "") : []

const claim = ofOrganization((context, { id }): Answer => {
  const { body } = context
  const orders = strings(body["orders"]) ?? []
  const serials = strings(body["serials"]) ?? []
  const licenses = body["licenses"] ?? []
  const unknownOrder = orders.find((order) => ofOrder(context, order).length === 0)
  const wrongKey = licenseKeys(licenses).find((key) => !isLicenseKey(key))
  const refusals = [
    ...serials.flatMap((serial) => refusalOf(context, serial, id, undefined) ?? []),
    ...(unknownOrder === undefined || context.anySerial ? [] : [`Order ${unknownOrder} not found`]),
    ...(wrongKey === undefined ? [] : [`Invalid license key: ${wrongKey}`])
  ]
  if (refusals.length > 0) return badRequest(...new Set(refusals))
  const all = [...new Set([...serials, ...orders.flatMap((order) => ofOrder(context, order))])]
  for (const serial of all) take(context, serial, id, undefined)
  return json({ orders, serials: all, licenses })
})

/** Devices are claimed from those that belong to nobody, and put into networks from the inventory. */
export const claims: Behaviors = {
  claimIntoOrganization: claim,
  claimIntoOrganizationInventory: claim,

  claimNetworkDevices: ofNetwork((context, network) => {
    const serials = [...new Set(strings(context.body["serials"]) ?? [])]
    const refused = serials.flatMap((serial) => {
      const refusal = refusalOf(context, serial, network.organizationId, network)
      return refusal === undefined ? [] : [{ serial, errors: [refusal] }]
    })
    if (refused.length > 0 && context.query["addAtomically"] !== false) {
      return badRequest(...new Set(refused.flatMap(({ errors }) => errors)))
    }
    const accepted = serials.filter((serial) => refused.every((refusal) => refusal.serial !== serial))
    for (const serial of accepted) take(context, serial, network.organizationId, network)
    return json({ serials: accepted, errors: refused })
  })
}
