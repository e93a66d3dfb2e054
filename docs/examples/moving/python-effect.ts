/** The calls and options of the Python client with Effect. The page on moving from Python shows each of them. */
import * as ActionBatch from "@effect-meraki/core/ActionBatch"
import * as Appliance from "@effect-meraki/core/Appliance"
import * as Devices from "@effect-meraki/core/Devices"
import * as DryRun from "@effect-meraki/core/DryRun"
import * as History from "@effect-meraki/core/History"
import * as LiveTools from "@effect-meraki/core/LiveTools"
import * as MerakiClient from "@effect-meraki/core/MerakiClient"
import * as Networks from "@effect-meraki/core/Networks"
import * as Organizations from "@effect-meraki/core/Organizations"
import * as OwnershipKeyValueStore from "@effect-meraki/core/OwnershipKeyValueStore"
import * as RetryPolicy from "@effect-meraki/core/RetryPolicy"
import * as Sensor from "@effect-meraki/core/Sensor"
import * as Switch from "@effect-meraki/core/Switch"
import * as Transport from "@effect-meraki/core/Transport"
import * as TransportUndici from "@effect-meraki/core/TransportUndici"
import * as Wireless from "@effect-meraki/core/Wireless"
import * as Effect from "effect/Effect"
import * as References from "effect/References"
import * as Stream from "effect/Stream"
import * as Layer from "effect/Layer"
import type { Dispatcher } from "undici"

const organizationId = "190791"
const networkId = "L_146036039468416877"
const serial = "Q272-7B4F-LKFV"
const rules = [{ policy: "deny", protocol: "tcp", destPort: "23", srcCidr: "any", destCidr: "any" }] as const
const wireless = { networkId, productType: "wireless" } as const
const actions = [Networks.updateNetwork.action({ networkId, name: "HQ" })]

type Call = Effect.Effect<unknown, unknown, MerakiClient.MerakiClient>

/** Each call as the page shows it. */
export const calls: ReadonlyArray<Call> = [
  Organizations.getOrganizations(),
  Organizations.getOrganizationNetworks({ organizationId }),
  Organizations.getOrganizationNetworks({ organizationId, tags: ["branch"], tagsFilterType: "withAnyTags" }),
  Organizations.getOrganizationDevices({ organizationId }),
  Organizations.getOrganizationDevices.page({ organizationId, perPage: 100 }),
  Organizations.getOrganizationDevices({ organizationId }, { maxPages: 3 }),
  Stream.runHead(Organizations.getOrganizationDevices.items({ organizationId })),
  Organizations.getOrganizationDevicesAvailabilities({ organizationId }),
  Organizations.getOrganizationInventoryDevices({ organizationId, serials: [serial] }),
  Organizations.getOrganizationClientsSearch({ organizationId, mac: "00:11:22:33:44:55" }),
  Organizations.getOrganizationLicensesOverview({ organizationId }),
  Organizations.getOrganizationConfigurationChanges({ organizationId, timespan: 86_400 }),
  Organizations.getOrganizationApiRequestsOverview({ organizationId }),
  Organizations.createOrganizationNetwork({ organizationId, name: "Branch 42", productTypes: ["switch"] }),
  Organizations.claimIntoOrganizationInventory({ organizationId, serials: [serial] }),
  Networks.getNetwork({ networkId }),
  Networks.updateNetwork({ networkId, name: "HQ" }),
  Networks.deleteNetwork({ networkId: "N_1" }),
  Networks.getNetworkClients({ networkId, timespan: 86_400 }),
  Networks.claimNetworkDevices({ networkId, serials: [serial] }),
  Networks.removeNetworkDevices({ networkId: "N_1", serial }),
  Devices.getDevice({ serial }),
  Devices.updateDevice({ serial, name: "Switch 1" }),
  Devices.rebootDevice({ serial }),
  Switch.getDeviceSwitchPorts({ serial }),
  Switch.updateDeviceSwitchPort({ serial, portId: "7", vlan: 20 }),
  Wireless.getNetworkWirelessSsids({ networkId }),
  Wireless.updateNetworkWirelessSsid({ networkId, number: 1, name: "Guests", enabled: true }),
  Appliance.getNetworkApplianceVlans({ networkId }),
  Appliance.updateNetworkApplianceFirewallL3FirewallRules({ networkId, rules }),
  Appliance.getOrganizationApplianceUplinkStatuses({ organizationId }),
  Sensor.getOrganizationSensorReadingsLatest({ organizationId })
]

/** What takes several calls in Python. */
export const more: ReadonlyArray<Call> = [
  ActionBatch.submit({ organizationId, actions }),
  Stream.runHead(History.items(Networks.getNetworkEvents, wireless, { since: "2026-11-26T08:00:00Z" })),
  LiveTools.ping({ serial, target: "8.8.8.8" }),
  DryRun.collect(Networks.updateNetwork({ networkId, name: "HQ" }))
]

/** Options by options. */
export const clients = (fetch: typeof globalThis.fetch, dispatcher: Dispatcher) => [
  MerakiClient.layerConfig(),
  MerakiClient.layerConfig({ region: "canada" }),
  MerakiClient.layerConfig({ headers: { "x-job": "nightly" } }),
  MerakiClient.layerConfig({ timeout: "1 minute" }),
  Layer.succeed(Transport.Transport, Transport.makeFetch(fetch)),
  Layer.succeed(Transport.Transport, TransportUndici.make(dispatcher)),
  MerakiClient.layerConfig({ retry: RetryPolicy.make({ retries: 5 }) }),
  MerakiClient.layerConfig({ retry: RetryPolicy.none }),
  MerakiClient.layerConfig({ retryOn: (error) => error._tag === "BadRequest" }),
  MerakiClient.layerConfig({ retry: RetryPolicy.make({ maxElapsed: "10 minutes", maxRetryAfter: "2 minutes" }) }),
  MerakiClient.layerConfig({ application: { name: "Inventory", version: "1.0", vendor: "Example" } }),
  Layer.succeed(References.MinimumLogLevel, "Debug"),
  MerakiClient.layerConfig({ dryRun: true }),
  MerakiClient.layerConfig({ readOnly: true }),
  MerakiClient.layerConfig({ rateLimit: false }),
  MerakiClient.layerConfig({ rateLimit: { orgRate: 10, share: 0.9 } }),
  MerakiClient.layerConfig({ rateLimit: { sourceRate: 100 } }),
  MerakiClient.layerConfig({ rateLimit: { maxConcurrency: 90 } }),
  OwnershipKeyValueStore.layer({ timeToLive: "7 days" })
]

/** A failure that is no failure to the program. */
const find = (networkId: string) =>
  Networks.getNetwork({ networkId }).pipe(Effect.catchTag("NotFound", () => Effect.succeed(undefined)))

export const found: Call = find("N_1")
