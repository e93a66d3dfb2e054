import type { MerakiClient } from "@effect-meraki/core/MerakiClient"
import type { MerakiError } from "@effect-meraki/core/MerakiError"
import * as Effect from "effect/Effect"
import { isFields } from "../output/flatten.ts"
import { answerOf } from "../snapshot/read.ts"
import { descriptorOf } from "../snapshot/reads.ts"

type Fields = { readonly [name: string]: unknown }

/** Rows of a report, and the names of their columns. */
interface Report {
  readonly columns: ReadonlyArray<string>
  readonly rows: ReadonlyArray<Fields>
}

type Reading<A> = Effect.Effect<A, MerakiError, MerakiClient>

const read = (id: string, input: object): Reading<unknown> =>
  Effect.flatMap(
    Effect.promise(() => descriptorOf(id)),
    (descriptor) => answerOf(descriptor, input)
  )

const listed = (id: string, input: object): Reading<ReadonlyArray<Fields>> =>
  Effect.map(read(id, input), (value) => (Array.isArray(value) ? value : [value]).filter(isFields))

const at = (value: unknown, ...path: ReadonlyArray<string>): unknown =>
  path.reduce<unknown>((inner, name) => (isFields(inner) ? inner[name] : undefined), value) ?? null

const text = (value: unknown): string => (typeof value === "string" ? value : "")

/** What of an organization is reported. */
interface About {
  readonly organizationId: string
  /** These networks alone; all of them without any. */
  readonly networks: ReadonlyArray<string>
}

const networksOf = ({ networks, organizationId }: About): Reading<ReadonlyArray<Fields>> =>
  Effect.map(listed("getOrganizationNetworks", { organizationId }), (all) =>
    all.filter(({ id }) => networks.length === 0 || networks.includes(text(id)))
  )

const filterOf = ({ networks, organizationId }: About) =>
  networks.length === 0 ? { organizationId } : { organizationId, networkIds: networks }

const namesById = (networks: ReadonlyArray<Fields>): ReadonlyMap<string, unknown> =>
  new Map(networks.map(({ id, name }) => [text(id), name]))

/** The newest stable version, or else the newest of all. */
const newestOf = (versions: unknown): Fields | undefined => {
  const all = (Array.isArray(versions) ? versions : []).filter(isFields)
  const stable = all.filter(({ releaseType }) => releaseType === "stable")
  return (stable.length > 0 ? stable : all).toSorted((a, b) =>
    text(a["releaseDate"]) < text(b["releaseDate"]) ? 1 : -1
  )[0]
}

/** The firmware of each product of each network: what it has, what there is, and when it is upgraded. */
const firmware = (about: About): Reading<Report> =>
  Effect.gen(function* () {
    const networks = yield* networksOf(about)
    const devices = yield* listed("getOrganizationDevices", filterOf(about))
    const counts = Map.groupBy(devices, ({ networkId, productType }) => `${text(networkId)} ${text(productType)}`)
    const all = yield* Effect.forEach(
      networks,
      ({ id, name }) =>
        Effect.map(read("getNetworkFirmwareUpgrades", { networkId: id }), (found) => ({ id, name, found })),
      { concurrency: 10 }
    )
    const rows = all.flatMap(({ found, id, name }) => {
      const products = at(found, "products")
      return Object.entries(isFields(products) ? products : {}).flatMap(([product, state]) => {
        const current = at(state, "currentVersion")
        if (!isFields(current)) return []
        const newest = newestOf(at(state, "availableVersions"))
        return [
          {
            network: name,
            networkId: id,
            product,
            devices: counts.get(`${text(id)} ${product}`)?.length ?? 0,
            current: at(current, "shortName") ?? at(current, "firmware"),
            releaseType: at(current, "releaseType"),
            available: newest === undefined ? null : (at(newest, "shortName") ?? at(newest, "firmware")),
            isUpgradeAvailable: at(state, "isUpgradeAvailable"),
            nextUpgrade: at(state, "nextUpgrade", "toVersion", "shortName"),
            nextUpgradeAt: at(state, "nextUpgrade", "time")
          }
        ]
      })
    })
    const columns = [
      "network",
      "networkId",
      "product",
      "devices",
      "current",
      "releaseType",
      "available",
      "isUpgradeAvailable",
      "nextUpgrade",
      "nextUpgradeAt"
    ]
    return { columns, rows }
  })

/** The licenses, as far as the licensing model of the organization has single ones. No key is among them. */
const licenses = ({ networks, organizationId }: About): Reading<Report> =>
  Effect.gen(function* () {
    const columns = ["type", "state", "count", "seats", "expires", "device", "networkId", "order"]
    const none = {
      type: null,
      state: null,
      count: null,
      seats: null,
      expires: null,
      device: null,
      networkId: null,
      order: null
    }
    const model = at(yield* read("getOrganization", { organizationId }), "licensing", "model")
    if (model === "per-device") {
      const all = yield* listed("getOrganizationLicenses", { organizationId })
      const wanted = all.filter(({ networkId }) => networks.length === 0 || networks.includes(text(networkId)))
      const rows = wanted.map((license) => ({
        ...none,
        type: at(license, "licenseType"),
        state: at(license, "state"),
        count: 1,
        seats: at(license, "seatCount"),
        expires: at(license, "expirationDate"),
        device: at(license, "deviceSerial"),
        networkId: at(license, "networkId"),
        order: at(license, "orderNumber")
      }))
      return { columns, rows }
    }
    const overview = yield* read("getOrganizationLicensesOverview", { organizationId })
    const counts = at(overview, "licensedDeviceCounts")
    const rows = Object.entries(isFields(counts) ? counts : {}).map(([type, count]) => ({
      ...none,
      type,
      state: at(overview, "status"),
      count,
      expires: at(overview, "expirationDate")
    }))
    return { columns, rows: rows.length > 0 ? rows : [{ ...none, type: model, state: at(overview, "status") }] }
  })

/** Every device that is claimed: where it is, how it is, and until when it is supported. */
const inventory = (about: About): Reading<Report> =>
  Effect.gen(function* () {
    const filter = filterOf(about)
    const devices = yield* listed("getOrganizationInventoryDevices", filter)
    const statuses = yield* listed("getOrganizationDevicesAvailabilities", filter)
    const details = yield* listed("getOrganizationDevices", filter)
    const names = namesById(yield* networksOf(about))
    const statusOf = new Map(statuses.map(({ serial, status }) => [serial, status]))
    const firmwareOf = new Map(details.map((device) => [device["serial"], device["firmware"]]))
    const rows = devices.map((device) => ({
      serial: at(device, "serial"),
      name: at(device, "name"),
      model: at(device, "model"),
      product: at(device, "productType"),
      network: names.get(text(device["networkId"])) ?? null,
      networkId: at(device, "networkId"),
      status: statusOf.get(device["serial"]) ?? null,
      firmware: firmwareOf.get(device["serial"]) ?? null,
      mac: at(device, "mac"),
      tags: at(device, "tags"),
      order: at(device, "orderNumber"),
      claimedAt: at(device, "claimedAt"),
      licensedUntil: at(device, "licenseExpirationDate"),
      endOfSupport: at(device, "eox", "endOfSupportAt")
    }))
    return {
      columns: [
        "serial",
        "name",
        "model",
        "product",
        "network",
        "networkId",
        "status",
        "firmware",
        "mac",
        "tags",
        "order",
        "claimedAt",
        "licensedUntil",
        "endOfSupport"
      ],
      rows
    }
  })

const portsIn = (device: Fields): ReadonlyArray<Fields> =>
  (Array.isArray(device["ports"]) ? (device["ports"] as ReadonlyArray<unknown>) : []).filter(isFields)

/** Every switch port: how it is set, and how it is. */
const ports = (about: About): Reading<Report> =>
  Effect.gen(function* () {
    const filter = filterOf(about)
    const settings = yield* listed("getOrganizationSwitchPortsBySwitch", filter)
    const statuses = yield* listed("getOrganizationSwitchPortsStatusesBySwitch", filter)
    const statusOf = new Map(
      statuses.flatMap((device) =>
        portsIn(device).map((port) => [`${text(device["serial"])} ${text(port["portId"])}`, port] as const)
      )
    )
    const rows = settings.flatMap((device) =>
      portsIn(device).map((port) => {
        const now = statusOf.get(`${text(device["serial"])} ${text(port["portId"])}`)
        return {
          switch: at(device, "name"),
          serial: at(device, "serial"),
          network: at(device, "network", "name"),
          port: at(port, "portId"),
          name: at(port, "name"),
          enabled: at(port, "enabled"),
          status: at(now, "status"),
          speed: at(now, "speed"),
          duplex: at(now, "duplex"),
          isUplink: at(now, "isUplink"),
          type: at(port, "type"),
          vlan: at(port, "vlan"),
          voiceVlan: at(port, "voiceVlan"),
          allowedVlans: at(port, "allowedVlans"),
          poe: at(port, "poeEnabled"),
          errors: at(now, "errors"),
          warnings: at(now, "warnings")
        }
      })
    )
    return {
      columns: [
        "switch",
        "serial",
        "network",
        "port",
        "name",
        "enabled",
        "status",
        "speed",
        "duplex",
        "isUplink",
        "type",
        "vlan",
        "voiceVlan",
        "allowedVlans",
        "poe",
        "errors",
        "warnings"
      ],
      rows
    }
  })

/** The reports by their names. */
export const reports = { firmware, licenses, inventory, ports }
