import { digits, hex, integer, mac, makeRandom, pick, type Random, serial } from "./random.ts"

export interface Organization {
  readonly id: string
  name: string
  readonly url: string
  readonly api: { readonly enabled: boolean }
  readonly licensing: { readonly model: string }
  readonly cloud: { readonly region: { readonly name: string } }
  readonly management: { readonly details: ReadonlyArray<{ readonly name: string; readonly value: string }> }
}

export interface Network {
  readonly id: string
  readonly organizationId: string
  name: string
  readonly productTypes: ReadonlyArray<string>
  timeZone: string
  tags: ReadonlyArray<string>
  enrollmentString: string | null
  readonly url: string
  notes: string | null
  readonly isBoundToConfigTemplate: boolean
}

export interface Device {
  name: string
  lat: number
  lng: number
  address: string
  notes: string
  tags: ReadonlyArray<string>
  readonly networkId: string
  readonly serial: string
  readonly model: string
  readonly mac: string
  readonly lanIp: string
  readonly firmware: string
  readonly productType: string
  readonly status: "online" | "offline" | "alerting" | "dormant"
}

/** Everything there is, in the order in which it is listed. */
export interface World {
  readonly organizations: Map<string, Organization>
  readonly networks: Map<string, Network>
  readonly devices: Map<string, Device>
  /** Numbers for what is created later. */
  readonly random: Random
}

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

const makeOrganization = (random: Random, index: number): Organization => {
  const id = digits(random, 6)
  return {
    id,
    name: `${companies[index % companies.length]}${index < companies.length ? "" : ` ${Math.floor(index / companies.length) + 1}`}`,
    url: `https://n${1 + integer(random, 800)}.meraki.com/o/${hex(random, 5)}/manage/organization/overview`,
    api: { enabled: true },
    licensing: { model: pick(random, ["co-term", "per-device", "subscription"]) },
    cloud: { region: { name: pick(random, ["North America", "Europe", "Asia"]) } },
    management: { details: [{ name: "MSP ID", value: digits(random, 6) }] }
  }
}

/** What a network of an organization needs to be one. */
export const makeNetwork = (
  random: Random,
  organizationId: string,
  given: {
    readonly name: string
    readonly productTypes: ReadonlyArray<string>
    readonly timeZone: string
    readonly tags: ReadonlyArray<string>
  }
): Network => {
  const id = `${given.productTypes.length > 1 ? "L" : "N"}_${digits(random, 18)}`
  return {
    id,
    organizationId,
    name: given.name,
    productTypes: given.productTypes,
    timeZone: given.timeZone,
    tags: given.tags,
    enrollmentString: null,
    url: `https://n${1 + integer(random, 800)}.meraki.com/${encodeURIComponent(given.name)}/n/${hex(random, 7)}/manage/usage/list`,
    notes: null,
    isBoundToConfigTemplate: false
  }
}

const makeDevice = (random: Random, network: Network, productType: ProductType, index: number): Device => {
  const city = cities.find(({ timeZone }) => timeZone === network.timeZone) ?? cities[0]
  const model = pick(random, models[productType])
  return {
    name: `${network.name} ${model} ${index + 1}`,
    lat: Number((city.lat + random() / 10).toFixed(5)),
    lng: Number((city.lng + random() / 10).toFixed(5)),
    address: `${1 + integer(random, 400)} Main Street, ${city.name}`,
    notes: "",
    tags: random() < 0.3 ? ["recently-added"] : [],
    networkId: network.id,
    serial: serial(random),
    model,
    mac: mac(random),
    lanIp: `10.${integer(random, 256)}.${integer(random, 256)}.${2 + integer(random, 250)}`,
    firmware: firmware[productType],
    productType,
    status: pick(random, statuses)
  }
}

/** A world of the given size, the same for the same seed. */
export const makeWorld = (options: WorldOptions): World => {
  const random = makeRandom(options.seed)
  const world: World = { organizations: new Map(), networks: new Map(), devices: new Map(), random }
  for (let index = 0; index < options.organizations; index++) {
    const organization = makeOrganization(random, index)
    world.organizations.set(organization.id, organization)
    for (let number = 1; number <= options.networksPerOrganization; number++) {
      const city = pick(random, cities)
      const productTypes = Array.from({ length: options.devicesPerNetwork }, () => pick(random, mix))
      const network = makeNetwork(random, organization.id, {
        name: `${city.name} ${pick(random, kinds)} ${number}`,
        productTypes: productTypes.length === 0 ? ["wireless"] : [...new Set(productTypes)].toSorted(),
        timeZone: city.timeZone,
        tags: [city.name.toLowerCase().replaceAll(" ", "-")]
      })
      world.networks.set(network.id, network)
      productTypes.forEach((productType, position) => {
        const device = makeDevice(random, network, productType, position)
        world.devices.set(device.serial, device)
      })
    }
  }
  return world
}
