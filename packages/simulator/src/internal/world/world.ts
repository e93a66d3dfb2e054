import { firmwareIn, isProductType, type ProductType } from "./products.ts"
import { digits, hex, integer, makeRandom, type Random } from "./random.ts"
import { type Journal, Table } from "./table.ts"

export interface Organization {
  readonly id: string
  readonly name: string
  readonly url: string
  readonly api: { readonly enabled: boolean }
  readonly licensing: { readonly model: string }
  readonly cloud: { readonly region: { readonly name: string } }
  readonly management: { readonly details: ReadonlyArray<{ readonly name: string; readonly value: string }> }
}

export interface Network {
  readonly id: string
  readonly organizationId: string
  readonly name: string
  readonly productTypes: ReadonlyArray<string>
  readonly timeZone: string
  readonly tags: ReadonlyArray<string>
  readonly enrollmentString: string | null
  readonly url: string
  readonly notes: string | null
  readonly isBoundToConfigTemplate: boolean
  readonly configTemplateId?: string
}

export interface Device {
  readonly name: string
  readonly lat: number
  readonly lng: number
  readonly address: string
  readonly notes: string
  readonly tags: ReadonlyArray<string>
  readonly organizationId: string
  /** Undefined while it is only in the inventory of its organization. */
  readonly networkId: string | undefined
  readonly serial: string
  readonly model: string
  readonly mac: string
  /** Null for devices without one: gateways, sensors, and those that are in no network. */
  readonly lanIp: string | null
  readonly firmware: string
  readonly productType: string
  readonly status: DeviceStatus
  /** The order it was bought with, if it was claimed. */
  readonly orderNumber?: string
  /** When it was claimed, if that was after the simulator was started. */
  readonly claimedAt?: string
}

/** How a device is, in the words of the API. */
export type DeviceStatus = "online" | "offline" | "alerting" | "dormant"

/** A device that belongs to no organization yet. */
export interface Unclaimed {
  readonly serial: string
  readonly mac: string
  readonly model: string
  readonly productType: ProductType
  readonly orderNumber: string
}

/** The organizations, networks and devices, in the order of lists. Values are replaced, never changed in place. */
export interface World {
  readonly organizations: Table<Organization>
  readonly networks: Table<Network>
  readonly devices: Table<Device>
  /** Devices that can be claimed, by serial. */
  readonly unclaimed: Table<Unclaimed>
  /** Ids of networks by organization. */
  readonly networkIds: Table<ReadonlyArray<string>>
  /** Serials by network, and by organization for devices that are in no network. */
  readonly serials: Table<ReadonlyArray<string>>
  readonly journal: Journal
  /** The next number for new ids. */
  readonly random: Random
}

export const emptyWorld = (seed: string): World => {
  const journal: Journal = { undo: undefined }
  return {
    organizations: new Table(journal),
    networks: new Table(journal),
    devices: new Table(journal),
    unclaimed: new Table(journal),
    networkIds: new Table(journal),
    serials: new Table(journal),
    journal,
    random: makeRandom(`${seed} world`)
  }
}

const append = (table: Table<ReadonlyArray<string>>, key: string, value: string): void => {
  table.set(key, [...(table.get(key) ?? []), value])
}

const without = (table: Table<ReadonlyArray<string>>, key: string, value: string): void => {
  table.set(
    key,
    (table.get(key) ?? []).filter((other) => other !== value)
  )
}

const present = <A>(table: Table<A>, keys: ReadonlyArray<string> | undefined): ReadonlyArray<A> => {
  const found: Array<A> = []
  for (const key of keys ?? []) {
    const value = table.get(key)
    if (value !== undefined) found.push(value)
  }
  return found
}

export const networksOf = (world: World, organizationId: string): ReadonlyArray<Network> =>
  present(world.networks, world.networkIds.get(organizationId))

/** The devices of a network, or those of an organization that are in no network. */
export const devicesOf = (world: World, ownerId: string): ReadonlyArray<Device> =>
  present(world.devices, world.serials.get(ownerId))

/** The devices in the networks of an organization. */
export const deployedDevices = (world: World, organizationId: string): ReadonlyArray<Device> =>
  (world.networkIds.get(organizationId) ?? []).flatMap((networkId) => devicesOf(world, networkId))

export const addNetwork = (world: World, network: Network): void => {
  world.networks.set(network.id, network)
  append(world.networkIds, network.organizationId, network.id)
}

/** Deletes a network. Its devices stay in the inventory. */
export const removeNetwork = (world: World, network: Network): void => {
  for (const device of devicesOf(world, network.id)) moveDevice(world, device, undefined)
  world.networks.delete(network.id)
  world.serials.delete(network.id)
  without(world.networkIds, network.organizationId, network.id)
}

export const addDevice = (world: World, device: Device): void => {
  world.devices.set(device.serial, device)
  append(world.serials, device.networkId ?? device.organizationId, device.serial)
}

export const removeDevice = (world: World, device: Device): void => {
  world.devices.delete(device.serial)
  without(world.serials, device.networkId ?? device.organizationId, device.serial)
}

export const moveDevice = (world: World, device: Device, networkId: string | undefined): void => {
  removeDevice(world, device)
  const { productType } = device
  const isKnown = networkId !== undefined && isProductType(productType)
  const firmware = isKnown ? firmwareIn(networkId, productType).current.firmware : device.firmware
  addDevice(world, { ...device, networkId, firmware })
}

/** The organization of the parameters of a path. */
export const organizationIdOf = (world: World, path: { readonly [name: string]: string }): string | undefined => {
  const { networkId, organizationId, serial } = path
  if (organizationId !== undefined) return organizationId
  if (networkId !== undefined) return world.networks.get(networkId)?.organizationId
  return serial === undefined ? undefined : world.devices.get(serial)?.organizationId
}

/** The required properties of an organization. */
export const makeOrganization = (random: Random, name: string, licensing: string, region: string): Organization => ({
  id: digits(random, 6),
  name,
  url: `https://n${1 + integer(random, 800)}.meraki.com/o/${hex(random, 5)}/manage/organization/overview`,
  api: { enabled: true },
  licensing: { model: licensing },
  cloud: { region: { name: region } },
  management: { details: [{ name: "MSP ID", value: digits(random, 6) }] }
})

/** The required properties of a network. */
export const makeNetwork = (
  random: Random,
  organizationId: string,
  given: {
    readonly name: string
    readonly productTypes: ReadonlyArray<string>
    readonly timeZone: string
    readonly tags: ReadonlyArray<string>
  }
): Network => ({
  id: `${given.productTypes.length > 1 ? "L" : "N"}_${digits(random, 18)}`,
  organizationId,
  name: given.name,
  productTypes: given.productTypes,
  timeZone: given.timeZone,
  tags: given.tags,
  enrollmentString: null,
  url: `https://n${1 + integer(random, 800)}.meraki.com/${encodeURIComponent(given.name)}/n/${hex(random, 7)}/manage/usage/list`,
  notes: null,
  isBoundToConfigTemplate: false
})
