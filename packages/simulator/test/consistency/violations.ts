import type { Crawl } from "./crawl.ts"

type Holder = { [name: string]: unknown }

/** A change to an answer that one invariant, or one agreement, has to notice. */
export interface Violation {
  readonly notices: string
  /** The operation whose answer is changed. */
  readonly operation: string
  /** Where in the answer: names, and numbers of members. */
  readonly at: ReadonlyArray<string | number>
  readonly put: (before: unknown, crawl: Crawl) => unknown
}

/** A copy of a value in which one place holds something else; undefined when there is no such place. */
export const spoiled = (
  value: unknown,
  at: ReadonlyArray<string | number>,
  put: (before: unknown) => unknown
): unknown => {
  const copy: unknown = structuredClone(value)
  let holder = copy
  for (const step of at.slice(0, -1)) holder = (holder as Holder | undefined)?.[step]
  const last = at.at(-1)
  if (last === undefined || typeof holder !== "object" || holder === null || !(last in holder)) return undefined
  const open = holder as Holder
  open[last] = put(open[last])
  return copy
}

const later = (): string => "2031-01-01T00:00:00.000Z"

const otherDevice = (before: unknown, { world }: Crawl): unknown => {
  const device = world.devices.get(String(before))
  return [...world.devices.values()].find(({ organizationId }) => organizationId !== device?.organizationId)?.serial
}

const otherNetwork = (before: unknown, { world }: Crawl): unknown => {
  const network = world.networks.get(String(before))
  return [...world.networks.values()].find(
    ({ id, organizationId }) => organizationId === network?.organizationId && id !== network?.id
  )?.id
}

/** One for each invariant and each agreement, at least. */
export const violations: ReadonlyArray<Violation> = [
  { notices: "what comes first is earlier", operation: "getNetworkClients", at: [0, "firstSeen"], put: later },
  {
    notices: "what has happened is not in the future",
    operation: "getOrganizationDevicesStatuses",
    at: [0, "lastReportedAt"],
    put: later
  },
  {
    notices: "dates are dates",
    operation: "getOrganizationDevicesStatuses",
    at: [0, "lastReportedAt"],
    put: () => "yesterday"
  },
  {
    notices: "addresses are addresses",
    operation: "getOrganizationUplinksStatuses",
    at: [0, "uplinks", 0, "ip"],
    put: () => "10.0.0.300"
  },
  {
    notices: "addresses lie in their subnets",
    operation: "getNetworkApplianceVlans",
    at: [0, "reservedIpRanges", 0, "start"],
    put: () => "10.9.9.9"
  },
  {
    notices: "addresses lie in their subnets",
    operation: "getNetworkApplianceVlans",
    at: [0, "cidr"],
    put: () => "10.9.9.0/24"
  },
  {
    notices: "a gateway is in the network of its address",
    operation: "getOrganizationUplinksStatuses",
    at: [0, "uplinks", 0, "gateway"],
    put: () => "10.0.0.1"
  },
  {
    notices: "MAC addresses are such, as keys too",
    operation: "getNetworkApplianceVlans",
    at: [0, "fixedIpAssignments"],
    put: () => ({ fixedIpAssignments: { ip: "192.168.128.5" } })
  },
  {
    notices: "networks, devices and organizations that are named are there",
    operation: "getOrganizationDevices",
    at: [0, "networkId"],
    put: () => "L_1"
  },
  {
    notices: "an organization shows only its own",
    operation: "getOrganizationDevicesStatuses",
    at: [0, "serial"],
    put: otherDevice
  },
  {
    notices: "what is asked of a network or a device is about it",
    operation: "getNetworkDevices",
    at: [0, "networkId"],
    put: otherNetwork
  },
  {
    notices: "a device is the same wherever it is mentioned",
    operation: "getOrganizationDevicesStatuses",
    at: [0, "mac"],
    put: () => "e0:cb:bc:00:00:00"
  },
  {
    notices: "products fit the operation",
    operation: "getOrganizationUplinksStatuses",
    at: [0, "serial"],
    put: (_, { world }) =>
      [...world.devices.values()].find(({ productType }) => productType === "camera" || productType === "switch")
        ?.serial
  },
  {
    notices: "models and firmware fit their products",
    operation: "getOrganizationDevices",
    at: [0, "firmware"],
    put: () => "toaster-1-2"
  },
  {
    notices: "values with a list are of it, and of their type",
    operation: "getNetworkClients",
    at: [0, "status"],
    put: () => "Asleep"
  },
  {
    notices: "uplinks have the names of uplinks",
    operation: "getOrganizationDevicesUplinksLossAndLatency",
    at: [0, "uplink"],
    put: () => "https://n1.meraki.com"
  },
  {
    notices: "only links are links",
    operation: "getOrganizationNetworks",
    at: [0, "name"],
    put: () => "https://n1.meraki.com"
  },
  {
    notices: "members of a list are there once",
    operation: "getOrganizationNetworks",
    at: [1],
    put: (_, { world }) => ({ ...[...world.networks.values()][0] })
  },
  {
    notices: "members of a list have names of their own",
    operation: "getOrganizationEarlyAccessFeatures",
    at: [0, "name"],
    put: () => "Channel planner"
  },
  {
    notices: "members of a list have names of their own",
    operation: "getOrganizationEarlyAccessFeatures",
    at: [0, "name"],
    put: () => "Automatic port profiles"
  },
  {
    notices: "the least is not more than the most",
    operation: "getOrganizationDevicesSystemMemoryUsageHistoryByInterval",
    at: ["items", 0, "intervals", 0, "memory", "used", "minimum"],
    put: () => 1e9
  },
  {
    notices: "totals are the sum of their parts",
    operation: "getDeviceSwitchPortsStatuses",
    at: [0, "usageInKb", "total"],
    put: () => -1
  },
  {
    notices: "totals are the sum of their parts",
    operation: "getOrganizationAssuranceAlertsOverview",
    at: ["counts", "total"],
    put: () => -1
  },
  {
    notices: "the count in `meta` is that of the items",
    operation: "getOrganizationSwitchPortsStatusesBySwitch",
    at: ["meta", "counts", "items", "total"],
    put: () => 999
  },
  {
    notices: "percentages are from 0 to 100",
    operation: "getOrganizationSensorReadingsLatest",
    at: [0, "readings", 0],
    put: () => ({ battery: { percentage: 101 } })
  },
  {
    notices: "a history is in the order of time",
    operation: "getOrganizationDevicesUplinksLossAndLatency",
    at: [0, "timeSeries", 2, "ts"],
    put: () => "2020-01-01T00:00:00.000Z"
  },
  {
    notices: "the status of a switch port follows its configuration",
    operation: "getDeviceSwitchPorts",
    at: [0, "enabled"],
    put: () => false
  },
  {
    notices: "clients are connected to devices of their network, in its VLANs and SSIDs, when they were seen",
    operation: "getNetworkClients",
    at: [0, "vlan"],
    put: () => "99"
  },
  {
    notices: "clients are connected to devices of their network, in its VLANs and SSIDs, when they were seen",
    operation: "getNetworkClients",
    at: [0, "recentDeviceSerial"],
    put: otherDevice
  },
  {
    notices: "clients are connected to devices of their network, in its VLANs and SSIDs, when they were seen",
    operation: "getNetworkClients",
    at: [0, "lastSeen"],
    put: () => "2026-01-01T00:00:00.000Z"
  },
  {
    notices: "uplinks are the same wherever they are shown, and counted as they are",
    operation: "getOrganizationApplianceUplinksStatusesOverview",
    at: ["counts", "byStatus", "active"],
    put: () => 99
  },
  {
    notices: "uplinks are the same wherever they are shown, and counted as they are",
    operation: "getOrganizationDevicesUplinksLossAndLatency",
    at: [0, "uplink"],
    put: () => "wan3"
  },
  {
    notices: "licenses are of one model, in force or not by their date, and as many as there are devices",
    operation: "getOrganizationLicensesOverview",
    at: ["status"],
    put: () => "active"
  },
  {
    notices: "licenses are of one model, in force or not by their date, and as many as there are devices",
    operation: "getOrganizationLicenses",
    at: [0, "expirationDate"],
    put: () => "2020-01-01T00:00:00.000Z"
  },
  {
    notices: "devices run the firmware of their network, and what is available is another",
    operation: "getNetworkFirmwareUpgrades",
    at: ["products", "switch", "currentVersion", "firmware"],
    put: () => "switch-1-1"
  },
  {
    notices: "sensors measure what their model can",
    operation: "getOrganizationSensorReadingsLatest",
    at: [0, "readings", 0, "metric"],
    put: () => "co2"
  },
  {
    notices: "devices are counted by status and model as they are listed",
    operation: "getOrganizationDevicesStatusesOverview",
    at: ["counts", "byStatus", "online"],
    put: () => 999
  },
  {
    notices: "there is an alert for each device that is down, and alerts are counted as they are listed",
    operation: "getOrganizationAssuranceAlertsOverview",
    at: ["counts", "total"],
    put: () => 999
  },
  {
    notices: "an appliance is the spare where its network has it as the spare",
    operation: "getNetworkApplianceWarmSpare",
    at: ["spareSerial"],
    put: () => "Q2AA-AAAA-AAAA"
  }
]
