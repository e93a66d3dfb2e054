import { integer, mac, pick, privateAddress, type Random, serial } from "./random.ts"
import { type Device, emptyWorld, makeNetwork, makeOrganization, type Network, type World } from "./world.ts"

export interface WorldOptions {
  readonly seed: string
  readonly organizations: number
  readonly networksPerOrganization: number
  readonly devicesPerNetwork: number
}

const models = {
  appliance: ["MX67", "MX75", "MX85", "MX105"],
  switch: ["MS120-8LP", "MS130-24P", "MS225-48FP", "C9300-24P"],
  wireless: ["MR36", "MR46", "MR57", "CW9166I"],
  camera: ["MV12W", "MV22", "MV63"],
  sensor: ["MT10", "MT14", "MT30"],
  cellularGateway: ["MG21", "MG52"]
} as const satisfies { readonly [productType: string]: readonly [string, ...ReadonlyArray<string>] }

type ProductType = keyof typeof models

// How often each is found in a branch office.
const mix: readonly [ProductType, ...ReadonlyArray<ProductType>] = [
  "wireless",
  "wireless",
  "wireless",
  "wireless",
  "switch",
  "switch",
  "switch",
  "camera",
  "sensor",
  "appliance"
]

const companies = [
  "Acme",
  "Globex",
  "Initech",
  "Umbrella",
  "Stark",
  "Wayne",
  "Wonka",
  "Hooli",
  "Cyberdyne",
  "Tyrell"
] as const
const cities = [
  { name: "Berlin", lat: 52.52, lng: 13.405, timeZone: "Europe/Berlin" },
  { name: "Chicago", lat: 41.8781, lng: -87.6298, timeZone: "America/Chicago" },
  { name: "Lagos", lat: 6.5244, lng: 3.3792, timeZone: "Africa/Lagos" },
  { name: "Osaka", lat: 34.6937, lng: 135.5023, timeZone: "Asia/Tokyo" },
  { name: "San Francisco", lat: 37.7749, lng: -122.4194, timeZone: "America/Los_Angeles" },
  { name: "São Paulo", lat: -23.5505, lng: -46.6333, timeZone: "America/Sao_Paulo" },
  { name: "Sydney", lat: -33.8688, lng: 151.2093, timeZone: "Australia/Sydney" }
] as const
const kinds = ["branch", "hq", "store", "warehouse", "lab"] as const
const statuses = [
  "online",
  "online",
  "online",
  "online",
  "online",
  "online",
  "online",
  "offline",
  "alerting",
  "dormant"
] as const
const firmware: { readonly [productType in ProductType]: string } = {
  appliance: "wired-18-2-11",
  switch: "switch-16-9",
  wireless: "wireless-31-1-6",
  camera: "camera-6-2",
  sensor: "sensor-1-10",
  cellularGateway: "cellular-gateway-5-1"
}
const licensingModels = ["co-term", "per-device", "subscription"] as const
const regions = ["North America", "Europe", "Asia"] as const

const recentlyAdded = ["recently-added"]
const noTags: ReadonlyArray<string> = []

/** A device that belongs in a network, or in the inventory of an organization. */
export const makeDevice = (
  random: Random,
  organizationId: string,
  network: Network | undefined,
  given: { readonly serial?: string; readonly productType?: ProductType; readonly name?: string }
): Device => {
  const city = cities.find(({ timeZone }) => timeZone === network?.timeZone) ?? cities[0]
  const productType = given.productType ?? pick(random, mix)
  const model = pick(random, models[productType])
  return {
    name: given.name === undefined ? "" : [network?.name, model, given.name].join(" "),
    lat: Number((city.lat + random() / 10).toFixed(5)),
    lng: Number((city.lng + random() / 10).toFixed(5)),
    address: [1 + integer(random, 400), "Main Street,", city.name].join(" "),
    notes: "",
    tags: random() < 0.3 ? recentlyAdded : noTags,
    organizationId,
    networkId: network?.id,
    serial: given.serial ?? serial(random),
    model,
    mac: mac(random),
    lanIp: privateAddress(random),
    firmware: firmware[productType],
    productType,
    status: pick(random, statuses)
  }
}

const addSeededNetwork = (world: World, organizationId: string, number: number, devices: number): string => {
  const { random } = world
  const city = pick(random, cities)
  const productTypes = Array.from({ length: devices }, () => pick(random, mix))
  const network = makeNetwork(random, organizationId, {
    name: `${city.name} ${pick(random, kinds)} ${number}`,
    productTypes: productTypes.length === 0 ? ["wireless"] : [...new Set(productTypes)].toSorted(),
    timeZone: city.timeZone,
    tags: [city.name.toLowerCase().replaceAll(" ", "-")]
  })
  world.networks.set(network.id, network)
  const serials = productTypes.map((productType, position) => {
    const device = makeDevice(random, organizationId, network, { productType, name: String(position + 1) })
    world.devices.set(device.serial, device)
    return device.serial
  })
  world.serials.set(network.id, serials)
  return network.id
}

/** A world of the given size, the same for the same seed. */
export const makeWorld = (options: WorldOptions): World => {
  const world = emptyWorld(options.seed)
  for (let index = 0; index < options.organizations; index++) {
    const round = Math.floor(index / companies.length)
    const name = `${companies[index % companies.length]}${round === 0 ? "" : ` ${round + 1}`}`
    const { random } = world
    const organization = makeOrganization(random, name, pick(random, licensingModels), pick(random, regions))
    world.organizations.set(organization.id, organization)
    world.networkIds.set(
      organization.id,
      Array.from({ length: options.networksPerOrganization }, (_, network) =>
        addSeededNetwork(world, organization.id, network + 1, options.devicesPerNetwork)
      )
    )
  }
  return world
}
