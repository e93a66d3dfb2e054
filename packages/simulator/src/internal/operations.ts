import { type Answer, errors, json, noContent } from "./answers.ts"
import { pageOf, type PerPage } from "./paging.ts"
import type { Values } from "./parameters.ts"
import { hex, integer, mac, makeRandom, pick } from "./random.ts"
import { byInterval, overviewOf, type TelemetryEntry } from "./telemetry.ts"
import { type Device, makeNetwork, type Network, type World } from "./world.ts"

/** A checked request. */
export interface Context {
  readonly world: World
  readonly telemetry: ReadonlyArray<TelemetryEntry>
  readonly path: { readonly [name: string]: string }
  readonly query: Values
  readonly body: Values
  /** The URL as the client knows it, for page links. */
  readonly url: URL
  readonly now: number
}

export type Handler = (context: Context) => Answer

const notFound = (): Answer => errors(404, ["Not found"])

const paged = <A>(
  context: Context,
  all: ReadonlyArray<A>,
  idOf: (item: A) => string,
  perPage: PerPage,
  view: (item: A) => unknown = (item) => item
): Answer => {
  const page = pageOf(all, idOf, context.query, perPage, context.url)
  return "error" in page ? errors(400, [page.error]) : json(page.items.map(view), 200, { link: page.link })
}

const ofOrganization =
  (use: (context: Context, organizationId: string) => Answer): Handler =>
  (context) => {
    const organizationId = context.path["organizationId"] ?? ""
    return context.world.organizations.has(organizationId) ? use(context, organizationId) : notFound()
  }

const ofNetwork =
  (use: (context: Context, network: Network) => Answer): Handler =>
  (context) => {
    const network = context.world.networks.get(context.path["networkId"] ?? "")
    return network === undefined ? notFound() : use(context, network)
  }

const strings = (value: unknown): ReadonlyArray<string> | undefined =>
  Array.isArray(value) ? value.filter((item) => typeof item === "string") : undefined

const hasTags = (tags: ReadonlyArray<string>, query: Values): boolean => {
  const wanted = strings(query["tags"])
  if (wanted === undefined) return true
  return query["tagsFilterType"] === "withAllTags"
    ? wanted.every((tag) => tags.includes(tag))
    : wanted.some((tag) => tags.includes(tag))
}

const isAmong = (query: Values, name: string, value: string): boolean => strings(query[name])?.includes(value) ?? true
const contains = (query: Values, name: string, value: string): boolean => {
  const wanted = query[name]
  return typeof wanted !== "string" || value.toLowerCase().includes(wanted.toLowerCase())
}

const networksOf = ({ query, world }: Context, organizationId: string): ReadonlyArray<Network> =>
  [...world.networks.values()].filter(
    (network) =>
      network.organizationId === organizationId &&
      hasTags(network.tags, query) &&
      (strings(query["productTypes"])?.some((type) => network.productTypes.includes(type)) ?? true)
  )

const devicesOf = ({ query, world }: Context, organizationId: string): ReadonlyArray<Device> =>
  [...world.devices.values()].filter(
    (device) =>
      world.networks.get(device.networkId)?.organizationId === organizationId &&
      hasTags(device.tags, query) &&
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

const deviceView = ({ status: _, ...device }: Device) => ({ ...device, imei: undefined, details: [] })

/** The clients of a network, the same each time it is asked. */
const clientsOf = (network: Network, devices: ReadonlyArray<Device>, now: number) => {
  const random = makeRandom(network.id)
  return Array.from({ length: integer(random, 40) }, (_, index) => {
    const device = devices.length === 0 ? undefined : devices[integer(random, devices.length)]
    const wireless = random() < 0.7
    return {
      id: `k${hex(random, 6)}`,
      mac: mac(random, "3c:22:fb"),
      ip: `10.${integer(random, 256)}.${integer(random, 256)}.${2 + integer(random, 250)}`,
      ip6: null,
      description: pick(random, ["laptop", "phone", "printer", "scanner", "till", "display"]) + `-${index + 1}`,
      firstSeen: new Date(now - integer(random, 2_000_000_000)).toISOString(),
      lastSeen: new Date(now - integer(random, 3_600_000)).toISOString(),
      manufacturer: pick(random, ["Apple", "Dell", "HP", "Samsung", "Zebra"]),
      os: null,
      user: null,
      vlan: String(1 + integer(random, 40)),
      ssid: wireless ? "Corporate" : null,
      switchport: wireless ? null : String(1 + integer(random, 48)),
      status: random() < 0.6 ? "Online" : "Offline",
      usage: { sent: integer(random, 1_000_000), recv: integer(random, 5_000_000) },
      recentDeviceSerial: device?.serial ?? null,
      recentDeviceName: device?.name ?? null,
      recentDeviceMac: device?.mac ?? null,
      recentDeviceConnection: wireless ? "Wireless" : "Wired"
    }
  })
}

const nameTaken = (world: World, organizationId: string, name: unknown, but?: Network): boolean =>
  [...world.networks.values()].some(
    (network) => network !== but && network.organizationId === organizationId && network.name === name
  )

const assignKnown = (target: object, body: Values, names: ReadonlyArray<string>): void => {
  for (const name of names) if (body[name] !== undefined) Reflect.set(target, name, body[name])
}

const span = ({ now, query }: Context): readonly [from: number, to: number] => {
  const to = typeof query["t1"] === "string" ? Date.parse(query["t1"]) : now
  if (typeof query["t0"] === "string") return [Date.parse(query["t0"]), to]
  const seconds = typeof query["timespan"] === "number" ? query["timespan"] : 2_678_400
  return [to - seconds * 1000, to]
}

const telemetryOf = (context: Context, organizationId: string): ReadonlyArray<TelemetryEntry> => {
  const { query } = context
  const [from, to] = span(context)
  const equals = (name: string, value: unknown) => query[name] === undefined || query[name] === value
  return context.telemetry.filter((entry) => {
    const at = Date.parse(entry.ts)
    return (
      entry.organizationId === organizationId &&
      at >= from &&
      at <= to &&
      equals("adminId", entry.adminId) &&
      equals("path", entry.path) &&
      equals("method", entry.method) &&
      equals("responseCode", entry.responseCode) &&
      equals("sourceIp", entry.sourceIp) &&
      equals("version", entry.version) &&
      contains(query, "userAgent", entry.userAgent) &&
      isAmong(query, "operationIds", entry.operationId) &&
      isAmong(query, "sourceIps", entry.sourceIp) &&
      isAmong(query, "adminIds", entry.adminId)
    )
  })
}

const upTo = (most: number, usual = most): PerPage => ({ least: 3, most, usual })

/** What these operations do; the ranges of `perPage` are those of the API's own descriptions. */
export const handlers: { readonly [operation: string]: Handler } = {
  getOrganizations: (context) => paged(context, [...context.world.organizations.values()], ({ id }) => id, upTo(9000)),

  getOrganization: ofOrganization(({ world }, id) => json(world.organizations.get(id))),

  getOrganizationNetworks: ofOrganization((context, id) =>
    paged(context, networksOf(context, id), (network) => network.id, upTo(100_000, 1000))
  ),

  createOrganizationNetwork: ofOrganization(({ body, world }, organizationId) => {
    if (nameTaken(world, organizationId, body["name"])) return errors(400, ["Name has already been taken"])
    const network = makeNetwork(world.random, organizationId, {
      name: String(body["name"]),
      productTypes: strings(body["productTypes"]) ?? [],
      timeZone: typeof body["timeZone"] === "string" ? body["timeZone"] : "America/Los_Angeles",
      tags: strings(body["tags"]) ?? []
    })
    assignKnown(network, body, ["notes"])
    world.networks.set(network.id, network)
    return json(network, 201)
  }),

  getNetwork: ofNetwork((_, network) => json(network)),

  updateNetwork: ofNetwork(({ body, world }, network) => {
    if (nameTaken(world, network.organizationId, body["name"], network))
      return errors(400, ["Name has already been taken"])
    assignKnown(network, body, ["name", "timeZone", "tags", "enrollmentString", "notes"])
    return json(network)
  }),

  deleteNetwork: ofNetwork(({ world }, network) => {
    world.networks.delete(network.id)
    for (const device of world.devices.values())
      if (device.networkId === network.id) world.devices.delete(device.serial)
    return noContent
  }),

  getOrganizationDevices: ofOrganization((context, id) =>
    paged(context, devicesOf(context, id), ({ serial }) => serial, upTo(5000, 1000), deviceView)
  ),

  getOrganizationDevicesAvailabilities: ofOrganization((context, id) =>
    paged(
      context,
      devicesOf(context, id),
      ({ serial }) => serial,
      upTo(1000),
      (device) => ({
        mac: device.mac,
        name: device.name,
        network: { id: device.networkId },
        productType: device.productType,
        serial: device.serial,
        status: device.status,
        tags: device.tags
      })
    )
  ),

  getDevice: ({ path, world }) => {
    const device = world.devices.get(path["serial"] ?? "")
    return device === undefined ? notFound() : json(deviceView(device))
  },

  updateDevice: ({ body, path, world }) => {
    const device = world.devices.get(path["serial"] ?? "")
    if (device === undefined) return notFound()
    assignKnown(device, body, ["name", "tags", "lat", "lng", "address", "notes"])
    return json(deviceView(device))
  },

  getNetworkClients: ofNetwork((context, network) => {
    const devices = [...context.world.devices.values()].filter(({ networkId }) => networkId === network.id)
    const clients = clientsOf(network, devices, context.now).filter(
      (client) =>
        isAmong(context.query, "statuses", client.status) &&
        isAmong(context.query, "recentDeviceConnections", client.recentDeviceConnection) &&
        contains(context.query, "mac", client.mac) &&
        contains(context.query, "ip", client.ip) &&
        contains(context.query, "description", client.description)
    )
    return paged(context, clients, ({ id }) => id, upTo(5000, 10))
  }),

  getOrganizationApiRequests: ofOrganization((context, id) => {
    const entries = telemetryOf(context, id).map((entry, index) => ({ ...entry, token: String(index + 1) }))
    return paged(
      context,
      entries,
      ({ token }) => token,
      upTo(1000, 50),
      ({ organizationId: _, token: __, ...entry }) => entry
    )
  }),

  getOrganizationApiRequestsOverview: ofOrganization((context, id) =>
    json({ responseCodeCounts: overviewOf(telemetryOf(context, id)) })
  ),

  getOrganizationApiRequestsOverviewResponseCodesByInterval: ofOrganization((context, id) => {
    const [from, to] = span(context)
    const interval = typeof context.query["interval"] === "number" ? context.query["interval"] : 21_600
    return [120, 3600, 14_400, 21_600].includes(interval)
      ? json(byInterval(telemetryOf(context, id), from, to, interval))
      : errors(400, ["'interval' must be one of: 120, 3600, 14400, 21600"])
  })
}
