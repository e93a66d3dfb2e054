import { integer, mac, makeRandom, pick, type Random, serial } from "./random.ts"
import { firmwareIn, modelOf, type ProductType } from "./products.ts"
import {
  type Device,
  emptyWorld,
  makeNetwork,
  makeOrganization,
  type Network,
  type Unclaimed,
  type World
} from "./world.ts"

export interface WorldOptions {
  readonly seed: string
  readonly organizations: number
  readonly networksPerOrganization: number
  readonly devicesPerNetwork: number
  /** Devices that belong to nobody and can be claimed. */
  readonly unclaimed: number
}

// Each product occurs in this list as often as in a branch office.
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
const licensingModels = ["co-term", "per-device", "subscription"] as const
const regions = ["North America", "Europe", "Asia"] as const

const recentlyAdded = ["recently-added"]
const noTags: ReadonlyArray<string> = []

const withoutAddress: ReadonlySet<ProductType> = new Set(["appliance", "cellularGateway", "sensor"])

/** Of the first VLAN of the network. */
const lanIpOf = (random: Random, network: Network | undefined, productType: ProductType): string | null => {
  // Three numbers are drawn, whatever becomes of them: what else the seed gives depends on how many there are.
  integer(random, 256)
  integer(random, 256)
  const host = 2 + ((2 + integer(random, 250)) % 48)
  return network === undefined || withoutAddress.has(productType) ? null : ["192.168.128", host].join(".")
}

const firmwares = new WeakMap<Network, Map<ProductType, string>>()

/** What devices of a kind run in a network; worked out once for all of them. */
const firmwareOf = (network: Network | undefined, productType: ProductType): string => {
  if (network === undefined) return "Not running configured version"
  let known = firmwares.get(network)
  if (known === undefined) {
    known = new Map()
    firmwares.set(network, known)
  }
  let firmware = known.get(productType)
  if (firmware === undefined) {
    firmware = firmwareIn(network.id, productType).current.firmware
    known.set(productType, firmware)
  }
  return firmware
}

/** A device that belongs in a network, or in the inventory of an organization. */
export const makeDevice = (
  random: Random,
  organizationId: string,
  network: Network | undefined,
  given: {
    readonly serial?: string
    readonly productType?: ProductType
    readonly model?: string
    readonly mac?: string
    readonly name?: string
  }
): Device => {
  const city = cities.find(({ timeZone }) => timeZone === network?.timeZone) ?? cities[0]
  const productType = given.productType ?? pick(random, mix)
  const model = given.model ?? modelOf(random, productType)
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
    mac: given.mac ?? mac(random),
    lanIp: lanIpOf(random, network, productType),
    firmware: firmwareOf(network, productType),
    productType,
    status: pick(random, statuses)
  }
}

/** A network has one appliance, or two of which one is the spare. */
const withPair = (drawn: ReadonlyArray<ProductType>): ReadonlyArray<ProductType> => {
  let appliances = 0
  return drawn.map((type) => (type === "appliance" && ++appliances > 2 ? "switch" : type))
}

/** Every second network with access points to spare has a cellular gateway in the place of one of them. */
const withGateway = (types: ReadonlyArray<ProductType>, number: number): ReadonlyArray<ProductType> => {
  const last = types.lastIndexOf("wireless")
  return number % 2 === 1 || types.indexOf("wireless") === last ? types : types.with(last, "cellularGateway")
}

const addSeededNetwork = (world: World, organizationId: string, number: number, devices: number): string => {
  const { random } = world
  const city = pick(random, cities)
  const drawn = Array.from({ length: devices }, () => pick(random, mix))
  const productTypes = withGateway(withPair(drawn), number)
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

/** Devices as they are bought: ten to an order, claimed by nobody. */
const addUnclaimed = (world: World, seed: string, count: number): void => {
  // A stream of its own, so that what else the seed gives does not depend on how many there are.
  const random = makeRandom(`${seed} unclaimed`)
  for (let index = 0; index < count; index++) {
    const productType = pick(random, mix)
    const device: Unclaimed = {
      serial: serial(random),
      mac: mac(random),
      model: modelOf(random, productType),
      productType,
      orderNumber: `4C${1000000 + Math.floor(index / 10)}`
    }
    world.unclaimed.set(device.serial, device)
  }
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
  addUnclaimed(world, options.seed, options.unclaimed)
  return world
}
