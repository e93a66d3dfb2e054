/** The calls and options of the Python client with the Promise client. The page on moving from Python shows each of them. */
import { historyOf, liveToolsOf, makeOwnership, Meraki, type MerakiLogger, NotFound } from "@effect-meraki/promise"
import { fileStore } from "@effect-meraki/promise/node"
import { keepOwnership } from "@effect-meraki/promise/ownership"

const organizationId = "190791"
const networkId = "L_146036039468416877"
const serial = "Q272-7B4F-LKFV"
const rules = [{ policy: "deny", protocol: "tcp", destPort: "23", srcCidr: "any", destCidr: "any" }] as const

/** Each call as the page shows it, to be made by whoever has a client. */
export const calls = (meraki: Meraki): ReadonlyArray<() => unknown> => [
  () => meraki.organizations.getOrganizations(),
  () => meraki.organizations.getOrganizationNetworks({ organizationId }),
  () =>
    meraki.organizations.getOrganizationNetworks({ organizationId, tags: ["branch"], tagsFilterType: "withAnyTags" }),
  () => meraki.organizations.getOrganizationDevices({ organizationId }),
  () => meraki.organizations.getOrganizationDevices.page({ organizationId, perPage: 100 }),
  () => meraki.organizations.getOrganizationDevices({ organizationId }, { maxPages: 3 }),
  () => meraki.organizations.getOrganizationDevices.items({ organizationId }).next(),
  () => meraki.organizations.getOrganizationDevicesAvailabilities({ organizationId }),
  () => meraki.organizations.getOrganizationInventoryDevices({ organizationId, serials: [serial] }),
  () => meraki.organizations.getOrganizationClientsSearch({ organizationId, mac: "00:11:22:33:44:55" }),
  () => meraki.organizations.getOrganizationLicensesOverview({ organizationId }),
  () => meraki.organizations.getOrganizationConfigurationChanges({ organizationId, timespan: 86_400 }),
  () => meraki.organizations.getOrganizationApiRequestsOverview({ organizationId }),
  () => meraki.organizations.createOrganizationNetwork({ organizationId, name: "Branch 42", productTypes: ["switch"] }),
  () => meraki.organizations.claimIntoOrganizationInventory({ organizationId, serials: [serial] }),
  () => meraki.networks.getNetwork({ networkId }),
  () => meraki.networks.updateNetwork({ networkId, name: "HQ" }),
  () => meraki.networks.deleteNetwork({ networkId: "N_1" }),
  () => meraki.networks.getNetworkClients({ networkId, timespan: 86_400 }),
  () => meraki.networks.claimNetworkDevices({ networkId, serials: [serial] }),
  () => meraki.networks.removeNetworkDevices({ networkId: "N_1", serial }),
  () => meraki.devices.getDevice({ serial }),
  () => meraki.devices.updateDevice({ serial, name: "Switch 1" }),
  () => meraki.devices.rebootDevice({ serial }),
  () => meraki.switch.getDeviceSwitchPorts({ serial }),
  () => meraki.switch.updateDeviceSwitchPort({ serial, portId: "7", vlan: 20 }),
  () => meraki.wireless.getNetworkWirelessSsids({ networkId }),
  () => meraki.wireless.updateNetworkWirelessSsid({ networkId, number: 1, name: "Guests", enabled: true }),
  () => meraki.appliance.getNetworkApplianceVlans({ networkId }),
  () => meraki.appliance.updateNetworkApplianceFirewallL3FirewallRules({ networkId, rules }),
  () => meraki.appliance.getOrganizationApplianceUplinkStatuses({ organizationId }),
  () => meraki.sensor.getOrganizationSensorReadingsLatest({ organizationId })
]

/** What takes several calls in Python. */
export const more = (meraki: Meraki): ReadonlyArray<() => unknown> => {
  const actions = [meraki.networks.updateNetwork.action({ networkId, name: "HQ" })]
  const wireless = { networkId, productType: "wireless" } as const
  return [
    () => meraki.batch({ organizationId, actions }),
    () => historyOf(meraki)(meraki.networks.getNetworkEvents, wireless, { since: "2026-11-26T08:00:00Z" }).next(),
    () => liveToolsOf(meraki).ping({ serial, target: "8.8.8.8" }),
    () => meraki.plan((meraki) => meraki.networks.updateNetwork({ networkId, name: "HQ" }))
  ]
}

/** Options by options. */
export const clients = async (fetch: typeof globalThis.fetch, logger: MerakiLogger) => {
  const apiKey = process.env["MERAKI_DASHBOARD_API_KEY"] ?? ""
  const baseUrl = process.env["MERAKI_BASE_URL"] ?? "https://api.meraki.com/api/v1"
  await using ownership = await keepOwnership(fileStore("ownership.json"))
  return [
    new Meraki({ apiKey, baseUrl }),
    new Meraki({ apiKey, region: "canada" }),
    new Meraki({ apiKey, headers: { "x-job": "nightly" } }),
    new Meraki({ apiKey, timeout: 60_000 }),
    new Meraki({ apiKey, fetch }),
    new Meraki({ apiKey, retry: { retries: 5 } }),
    new Meraki({ apiKey, retry: false }),
    new Meraki({ apiKey, retryOn: (error) => error._tag === "BadRequest" }),
    new Meraki({ apiKey, retry: { maxElapsed: 600_000, maxRetryAfter: 120_000 } }),
    new Meraki({ apiKey, application: { name: "Inventory", version: "1.0", vendor: "Example" } }),
    new Meraki({ apiKey, logger }),
    new Meraki({ apiKey, logger: console }),
    new Meraki({ apiKey, dryRun: true }),
    new Meraki({ apiKey, readOnly: true }),
    new Meraki({ apiKey, rateLimit: false }),
    new Meraki({ apiKey, rateLimit: { orgRate: 10, share: 0.9 } }),
    new Meraki({ apiKey, rateLimit: { sourceRate: 100 } }),
    new Meraki({ apiKey, rateLimit: { maxConcurrency: 90 } }),
    new Meraki({ apiKey, ownership }),
    new Meraki({ apiKey, ownership: makeOwnership() })
  ]
}

/** A failure that is no failure to the program. */
const find = async (meraki: Meraki, networkId: string) => {
  try {
    return await meraki.networks.getNetwork({ networkId })
  } catch (error) {
    if (error instanceof NotFound) return undefined
    throw error
  }
}

export const found = (meraki: Meraki) => find(meraki, "N_1")
