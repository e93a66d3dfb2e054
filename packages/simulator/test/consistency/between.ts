import type { Simulator } from "../../src/index.ts"
import { metricsOf } from "../../src/internal/world/products.ts"
import type { Answered, Crawl } from "./crawl.ts"

type Row = { readonly [name: string]: unknown }

/** Something that has to hold between the answers of several operations. */
export interface Agreement {
  readonly name: string
  readonly operations: readonly [string, ...ReadonlyArray<string>]
  readonly check: (crawl: Crawl, wrong: (problem: string) => void) => void
}

const isRow = (value: unknown): value is Row => typeof value === "object" && value !== null && !Array.isArray(value)

const rows = (value: unknown): ReadonlyArray<Row> => (Array.isArray(value) ? value.filter(isRow) : [])

const row = (value: unknown): Row => (isRow(value) ? value : {})

const good = (crawl: Crawl, operation: string): ReadonlyArray<Answered> =>
  crawl.of(operation).filter(({ status }) => status === 200)

/** The answer of another operation about the same thing. */
const beside = (crawl: Crawl, operation: string, { segments }: Answered): unknown =>
  good(crawl, operation).find((other) => other.segments[1] === segments[1])?.value

const sum = (numbers: ReadonlyArray<unknown>): number => numbers.reduce<number>((all, each) => all + Number(each), 0)

const deployed = ({ world }: Crawl, organizationId: unknown): ReadonlyArray<Simulator.Device> =>
  [...world.devices.values()].filter(
    (device) => device.organizationId === organizationId && device.networkId !== undefined
  )

const counted =
  (operation: string, countsIn: (value: Row) => unknown): Agreement["check"] =>
  (crawl, wrong) => {
    for (const answer of good(crawl, operation)) {
      const given = sum(Object.values(countsIn(row(answer.value)) ?? {}))
      const real = deployed(crawl, answer.segments[1]).length
      if (given !== real) wrong(`${answer.path}: ${given} devices, of which there are ${real}`)
    }
  }

const portsAgree: Agreement = {
  name: "the status of a switch port follows its configuration",
  operations: ["getDeviceSwitchPortsStatuses", "getDeviceSwitchPorts"],
  check: (crawl, wrong) => {
    for (const answer of good(crawl, "getDeviceSwitchPortsStatuses")) {
      const configured = new Map(
        rows(beside(crawl, "getDeviceSwitchPorts", answer)).map((port) => [port["portId"], port])
      )
      const statuses = rows(answer.value)
      if (statuses.length !== configured.size) wrong(`${answer.path}: ${statuses.length} of ${configured.size} ports`)
      for (const { enabled, portId, status } of statuses) {
        if (configured.get(portId)?.["enabled"] !== enabled)
          wrong(`${answer.path}: port ${String(portId)} is enabled and is not`)
        if (enabled === false && status !== "Disabled")
          wrong(`${answer.path}: port ${String(portId)} is ${String(status)}`)
      }
    }
  }
}

const clientsAgree: Agreement = {
  name: "clients are connected to devices of their network, in its VLANs and SSIDs, when they were seen",
  operations: ["getNetworkClients", "getNetworkClient", "getNetworkWirelessSsids", "getNetworkApplianceVlans"],
  check: (crawl, wrong) => {
    const { now, world } = crawl
    for (const answer of good(crawl, "getNetworkClients")) {
      const ssids = rows(beside(crawl, "getNetworkWirelessSsids", answer)).map(({ name }) => name)
      const vlans = rows(beside(crawl, "getNetworkApplianceVlans", answer)).map(({ id }) => String(id))
      for (const client of rows(answer.value)) {
        const device = world.devices.get(String(client["recentDeviceSerial"]))
        const isWireless = client["recentDeviceConnection"] === "Wireless"
        const id = `${answer.path}: client ${String(client["id"])}`
        if (device?.networkId !== answer.segments[1]) wrong(`${id} on a device of another network`)
        if (isWireless !== (device?.productType === "wireless")) wrong(`${id} is wireless on a ${device?.productType}`)
        if (isWireless && !ssids.includes(client["ssid"])) wrong(`${id} on ${String(client["ssid"])}`)
        if (isWireless === (client["ssid"] === null)) wrong(`${id} has an SSID or none, and should not`)
        if (vlans.length > 0 && !vlans.includes(String(client["vlan"])))
          wrong(`${id} in VLAN ${String(client["vlan"])}`)
        const seen = Date.parse(String(client["lastSeen"]))
        if (seen < now - 86_400_000) wrong(`${id} was not seen in the time that was asked about`)
        if (client["status"] === "Online" && seen < now - 60_000) wrong(`${id} is online and was last seen long ago`)
      }
    }
    for (const answer of good(crawl, "getNetworkClient")) {
      const listed = rows(beside(crawl, "getNetworkClients", answer)).find(({ id }) => id === row(answer.value)["id"])
      for (const name of ["mac", "ip", "vlan", "ssid", "status", "recentDeviceSerial", "lastSeen"]) {
        if (listed !== undefined && listed[name] !== row(answer.value)[name])
          wrong(`${answer.path}: ${name} is not what the list says`)
      }
    }
  }
}

const uplinksAgree: Agreement = {
  name: "uplinks are the same wherever they are shown, and counted as they are",
  operations: [
    "getOrganizationUplinksStatuses",
    "getOrganizationApplianceUplinkStatuses",
    "getOrganizationApplianceUplinksStatusesOverview",
    "getOrganizationDevicesUplinksLossAndLatency",
    "getOrganizationDevicesUplinksAddressesByDevice"
  ],
  check: (crawl, wrong) => {
    for (const answer of good(crawl, "getOrganizationApplianceUplinkStatuses")) {
      const uplinks = new Map(rows(answer.value).map(({ serial, uplinks: own }) => [serial, rows(own)]))
      const byStatus = row(
        row(row(beside(crawl, "getOrganizationApplianceUplinksStatusesOverview", answer))["counts"])["byStatus"]
      )
      const all = [...uplinks.values()].flat()
      for (const status of ["active", "ready", "failed"]) {
        const real = all.filter((uplink) => uplink["status"] === status).length
        if (byStatus[status] !== real)
          wrong(`${answer.path}: ${String(byStatus[status])} ${status}, of which there are ${real}`)
      }
      for (const { serial, uplink } of rows(beside(crawl, "getOrganizationDevicesUplinksLossAndLatency", answer))) {
        const isThere = uplinks.get(serial)?.some((one) => one["interface"] === uplink)
        if (isThere !== true) wrong(`${answer.path}: loss of ${String(uplink)} of ${String(serial)}`)
      }
      for (const device of rows(beside(crawl, "getOrganizationDevicesUplinksAddressesByDevice", answer))) {
        for (const { addresses, interface: name } of rows(device["uplinks"])) {
          const known = uplinks.get(device["serial"])?.find((one) => one["interface"] === name)
          const [address] = rows(addresses)
          if (known !== undefined && known["ip"] !== (address?.["address"] ?? null))
            wrong(`${answer.path}: ${String(name)} of ${String(device["serial"])} has two addresses`)
        }
      }
    }
  }
}

const licensesAgree: Agreement = {
  name: "licenses are of one model, in force or not by their date, and as many as there are devices",
  operations: ["getOrganizationLicensesOverview", "getOrganizationLicenses", "getOrganizationLicensingCotermLicenses"],
  check: (crawl, wrong) => {
    for (const answer of good(crawl, "getOrganizationLicensesOverview")) {
      const { expirationDate, licenseCount, licensedDeviceCounts, states, status } = row(answer.value)
      const model = crawl.world.organizations.get(answer.segments[1] ?? "")?.licensing.model
      if ((status !== undefined) === (states !== undefined)) wrong(`${answer.path}: two licensing models`)
      if (status !== undefined && status !== "OK" && status !== "License Required")
        wrong(`${answer.path}: ${String(status)}`)
      if (model === "co-term") {
        if (!/^[A-Z][a-z]{2} \d{1,2}, \d{4} UTC$/.test(String(expirationDate)))
          wrong(`${answer.path}: ${String(expirationDate)}`)
        const isPast = Date.parse(String(expirationDate)) < crawl.now - 86_400_000
        if (isPast !== (status === "License Required"))
          wrong(`${answer.path}: ${String(status)} until ${String(expirationDate)}`)
        const owned = [...crawl.world.devices.values()].filter(
          ({ organizationId }) => organizationId === answer.segments[1]
        )
        if (sum(Object.values(row(licensedDeviceCounts))) < owned.length)
          wrong(`${answer.path}: fewer licenses than devices`)
      }
      const listed = rows(beside(crawl, "getOrganizationLicenses", answer))
      if (model === "per-device") {
        if (licenseCount !== listed.length)
          wrong(`${answer.path}: ${String(licenseCount)} licenses, of which there are ${listed.length}`)
        for (const name of ["active", "expired", "expiring", "unused"]) {
          const real = listed.filter(({ state }) => state === name).length
          if (row(row(states)[name])["count"] !== real) wrong(`${answer.path}: not ${real} ${name}`)
        }
      }
      for (const { deviceSerial, expirationDate: end, networkId, state } of listed) {
        const isPast = typeof end === "string" && Date.parse(end) < crawl.now
        if ((state === "active" || state === "expiring") && isPast) wrong(`${answer.path}: ${state} until ${end}`)
        const device = crawl.world.devices.get(String(deviceSerial))
        if (deviceSerial !== null && device?.networkId !== (networkId ?? undefined))
          wrong(`${answer.path}: a license in another network than its device`)
      }
    }
  }
}

const firmwareAgrees: Agreement = {
  name: "devices run the firmware of their network, and what is available is another",
  operations: ["getNetworkFirmwareUpgrades", "getOrganizationDevices"],
  check: (crawl, wrong) => {
    for (const answer of good(crawl, "getNetworkFirmwareUpgrades")) {
      const products = row(row(answer.value)["products"])
      for (const [type, product] of Object.entries(products)) {
        const { availableVersions, currentVersion, isUpgradeAvailable } = row(product)
        const { firmware } = row(currentVersion)
        for (const device of crawl.world.devices.values()) {
          const isHere = device.networkId === answer.segments[1] && device.productType === type
          if (isHere && device.firmware !== firmware)
            wrong(`${answer.path}: ${device.serial} runs ${device.firmware}, not ${String(firmware)}`)
        }
        if ((isUpgradeAvailable === true) !== rows(availableVersions).length > 0)
          wrong(`${answer.path}: upgrades of ${type}`)
        if (rows(availableVersions).some((version) => version["firmware"] === firmware))
          wrong(`${answer.path}: ${String(firmware)} instead of itself`)
      }
    }
  }
}

const sensorsMeasure: Agreement = {
  name: "sensors measure what their model can",
  operations: ["getOrganizationSensorReadingsLatest"],
  check: (crawl, wrong) => {
    for (const answer of good(crawl, "getOrganizationSensorReadingsLatest")) {
      for (const { readings, serial } of rows(answer.value)) {
        const device = crawl.world.devices.get(String(serial))
        const able = metricsOf(device?.model ?? "")
        for (const reading of rows(readings)) {
          const metric = String(reading["metric"])
          if (!able.includes(metric)) wrong(`${answer.path}: ${metric} of a ${device?.model}`)
          const others = Object.keys(reading).filter(
            (name) => name !== "ts" && name !== "metric" && name !== metric && reading[name] !== null
          )
          if (others.length > 0 || reading[metric] === undefined)
            wrong(`${answer.path}: ${metric} with ${others.join(", ")}`)
        }
      }
    }
  }
}

const statusesAgree: Agreement = {
  name: "devices are counted by status and model as they are listed",
  operations: [
    "getOrganizationDevicesOverviewByModel",
    "getOrganizationDevicesStatusesOverview",
    "getOrganizationDevicesStatuses",
    "getOrganizationDevicesAvailabilities"
  ],
  check: (crawl, wrong) => {
    counted("getOrganizationDevicesStatusesOverview", (value) => row(value["counts"])["byStatus"])(crawl, wrong)
    counted("getOrganizationDevicesOverviewByModel", ({ counts }) => rows(counts).map(({ total }) => total))(
      crawl,
      wrong
    )
    for (const operation of ["getOrganizationDevicesStatuses", "getOrganizationDevicesAvailabilities"]) {
      for (const answer of good(crawl, operation)) {
        for (const { serial, status } of rows(answer.value)) {
          if (crawl.world.devices.get(String(serial))?.status !== status)
            wrong(`${answer.path}: ${String(serial)} is ${String(status)}`)
        }
      }
    }
  }
}

const alertsAgree: Agreement = {
  name: "there is an alert for each device that is down, and alerts are counted as they are listed",
  operations: ["getOrganizationAssuranceAlerts", "getOrganizationAssuranceAlertsOverview"],
  check: (crawl, wrong) => {
    for (const answer of good(crawl, "getOrganizationAssuranceAlerts")) {
      const listed = rows(answer.value)
      const total = row(row(beside(crawl, "getOrganizationAssuranceAlertsOverview", answer))["counts"])["total"]
      const down = deployed(crawl, answer.segments[1]).filter(({ status }) => status === "offline").length
      if (total !== listed.length) wrong(`${answer.path}: ${String(total)} alerts, ${listed.length} listed`)
      if (listed.filter(({ type }) => type === "device_ping_status").length !== down)
        wrong(`${answer.path}: not ${down} devices down`)
    }
  }
}

const pairsAgree: Agreement = {
  name: "an appliance is the spare where its network has it as the spare",
  operations: ["getNetworkApplianceWarmSpare", "getOrganizationApplianceUplinkStatuses"],
  check: (crawl, wrong) => {
    const roles = new Map(
      good(crawl, "getOrganizationApplianceUplinkStatuses")
        .flatMap(({ value }) => rows(value))
        .map(({ highAvailability, serial }) => [serial, row(highAvailability)])
    )
    for (const { path, value } of good(crawl, "getNetworkApplianceWarmSpare")) {
      const { enabled, primarySerial, spareSerial } = row(value)
      if (enabled !== true) continue
      if (roles.get(primarySerial)?.["role"] !== "primary" || roles.get(spareSerial)?.["role"] !== "spare")
        wrong(`${path}: roles`)
    }
  }
}

/** What has to hold between operations. */
export const agreements: ReadonlyArray<Agreement> = [
  portsAgree,
  clientsAgree,
  uplinksAgree,
  licensesAgree,
  firmwareAgrees,
  sensorsMeasure,
  statusesAgree,
  alertsAgree,
  pairsAgree
]
