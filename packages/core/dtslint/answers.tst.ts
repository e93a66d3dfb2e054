import type * as DateTime from "effect/DateTime"
import * as Duration from "effect/Duration"
import type * as Effect from "effect/Effect"
import { describe, expect, it } from "tstyche"
import { unlisted } from "../src/Operation.ts"
import type {
  getDeviceAppliancePerformance,
  getNetworkApplianceFirewallL7FirewallRules,
  getNetworkApplianceTrafficShapingRules,
  getNetworkApplianceVlan
} from "../src/operations/Appliance.ts"
import {
  createNetworkApplianceVlan,
  updateNetworkApplianceFirewallL7FirewallRules,
  updateNetworkApplianceTrafficShapingRules,
  updateNetworkApplianceVlan
} from "../src/operations/Appliance.ts"
import type { createDeviceLiveToolsPing, getDevice, getDeviceManagementInterface } from "../src/operations/Devices.ts"
import type {
  createNetworkGroupPolicy,
  getNetworkBluetoothClients,
  getNetworkEvents,
  getNetworkGroupPolicy,
  getNetworkSyslogServers
} from "../src/operations/Networks.ts"
import { getNetworkClients, updateNetworkSyslogServers } from "../src/operations/Networks.ts"
import type {
  createOrganizationActionBatch,
  getOrganizationClientsSearch,
  getOrganizationConfigurationChanges,
  getOrganizationDevices,
  getOrganizationDevicesUplinksLossAndLatency,
  getOrganizationFirmwareUpgrades,
  getOrganizationLicenses,
  getOrganizationNetworks,
  getOrganizationUplinksStatuses
} from "../src/operations/Organizations.ts"
import { createOrganizationNetwork, getOrganizationApiRequests } from "../src/operations/Organizations.ts"
import type { getDeviceSwitchPort } from "../src/operations/Switch.ts"
import { updateDeviceSwitchPort } from "../src/operations/Switch.ts"
import type {
  getNetworkWirelessDataRateHistory,
  getNetworkWirelessSsid,
  getOrganizationWirelessDevicesEthernetStatuses
} from "../src/operations/Wireless.ts"
import { updateNetworkWirelessSsid, updateNetworkWirelessSsidTrafficShapingRules } from "../src/operations/Wireless.ts"

type Any = (...args: never) => Effect.Effect<unknown, unknown, unknown>
/** What an operation answers; of a list, one of it. */
type Answer<Operation extends Any> =
  Effect.Success<ReturnType<Operation>> extends ReadonlyArray<infer Item> ? Item : Effect.Success<ReturnType<Operation>>
/** What is at a name of an object, wherever it may be left out. */
type At<A, Name extends string> = A extends unknown
  ? Name extends keyof NonNullable<A>
    ? NonNullable<A>[Name]
    : never
  : never
type Item<A> = NonNullable<A> extends ReadonlyArray<infer Each> ? Each : never

type Nothing = null | undefined
type Text = string | Nothing
type Amount = number | Nothing

describe("null is in the type", () => {
  it("of what a network, a device and its uplinks may not have", () => {
    expect<At<Answer<typeof getOrganizationNetworks>, "enrollmentString">>().type.toBe<Text>()
    expect<At<Answer<typeof getOrganizationDevices>, "lanIp">>().type.toBe<Text>()
    type Uplink = Item<At<Answer<typeof getOrganizationUplinksStatuses>, "uplinks">>
    expect<At<Uplink, "publicIp">>().type.toBe<Text>()
    expect<At<Uplink, "ipAssignedBy">>().type.toBe<Text>()
    type Wan = At<Answer<typeof getDeviceManagementInterface>, "wan1">
    expect<At<Wan, "vlan">>().type.toBe<Amount>()
    type Point = Item<At<Answer<typeof getOrganizationDevicesUplinksLossAndLatency>, "timeSeries">>
    expect<At<Point, "lossPercent">>().type.toBe<Amount>()
  })

  it("of a switch port, a client and a status", () => {
    type Port = Answer<typeof getDeviceSwitchPort>
    expect<At<Port, "vlan">>().type.toBe<Amount>()
    expect<At<Port, "portScheduleId">>().type.toBe<Text>()
    expect<At<At<Port, "profile">, "iname">>().type.toBe<Text>()
    expect<At<At<Port, "module">, "model">>().type.toBe<Text>()
    expect<At<Answer<typeof getNetworkBluetoothClients>, "name">>().type.toBe<Text>()
    type Status = Answer<typeof getOrganizationWirelessDevicesEthernetStatuses>
    expect<At<At<Item<At<Status, "ports">>, "poe">, "standard">>().type.toBe<Text>()
    expect<At<At<Status, "aggregation">, "enabled">>().type.toBe<boolean | Nothing>()
  })

  it("of histories and licenses", () => {
    expect<At<Answer<typeof getNetworkEvents>, "message">>().type.toBe<Text>()
    type Change = Answer<typeof getOrganizationConfigurationChanges>
    expect<At<Change, "adminEmail">>().type.toBe<Text>()
    expect<At<Change, "ssidNumber">>().type.toBe<Amount>()
    expect<At<At<Change, "client">, "id">>().type.toBe<Text>()
    expect<At<Answer<typeof getNetworkWirelessDataRateHistory>, "averageKbps">>().type.toBe<Amount>()
    expect<At<Answer<typeof getOrganizationFirmwareUpgrades>, "completedAt">>().type.toBe<Text>()
    expect<At<Answer<typeof getOrganizationLicenses>, "headLicenseId">>().type.toBe<string | number | Nothing>()
  })

  it("so that a comparison with undefined alone does not do", () => {
    const network = {} as Answer<typeof getOrganizationNetworks>
    const { enrollmentString } = network
    expect(() => (enrollmentString === undefined ? 0 : enrollmentString?.length)).type.toBe<() => number | undefined>()
  })
})

describe("ids and numbers are what they are", () => {
  it("in answers, and where they are handed back", () => {
    expect<At<Answer<typeof getNetworkApplianceVlan>, "id">>().type.toBeAssignableFrom<string | number>()
    expect(updateNetworkApplianceVlan).type.toBeCallableWith({ networkId: "N_1", vlanId: 10 })
    expect(createNetworkApplianceVlan).type.toBeCallableWith({ networkId: "N_1", id: 10, name: "Voice" })
    expect<At<Answer<typeof getNetworkWirelessSsid>, "number">>().type.toBe<number>()
    expect(updateNetworkWirelessSsid).type.toBeCallableWith({ networkId: "N_1", number: 0 })
    expect<At<Item<At<Answer<typeof getNetworkSyslogServers>, "servers">>, "port">>().type.toBe<
      string | number | null
    >()
    expect(updateNetworkSyslogServers).type.toBeCallableWith({
      networkId: "N_1",
      servers: [{ host: "192.0.2.1", port: "443", roles: [] }]
    })
  })

  it("and what is created has its id", () => {
    expect<At<Answer<typeof createNetworkApplianceVlan>, "id">>().type.toBe<string | number>()
    expect<At<Answer<typeof createNetworkGroupPolicy>, "groupPolicyId">>().type.toBe<string>()
    expect<At<Answer<typeof createDeviceLiveToolsPing>, "pingId">>().type.toBe<string>()
    expect<At<Answer<typeof createOrganizationActionBatch>, "id">>().type.toBe<string>()
    expect<At<Answer<typeof createOrganizationNetwork>, "id">>().type.toBe<string>()
  })
})

describe("the value of a rule is of the form of its type", () => {
  type Named = { readonly id: string; readonly name?: Text }

  it("in answers", () => {
    type Shaping = Item<At<Answer<typeof getNetworkApplianceTrafficShapingRules>, "rules">>
    expect<Item<At<Shaping, "definitions">>["value"]>().type.toBe<string | Named>()
    type Rule = Item<At<Answer<typeof getNetworkApplianceFirewallL7FirewallRules>, "rules">>
    expect<At<Rule, "value">>().type.toBe<string | Named | Array<string> | Nothing>()
    type Policy = At<Answer<typeof getNetworkGroupPolicy>, "firewallAndTrafficShaping">
    expect<At<Item<At<Policy, "l7FirewallRules">>, "value">>().type.toBe<string | Named | Array<string> | Nothing>()
  })

  it("in requests, and null clears rules", () => {
    expect(updateNetworkApplianceFirewallL7FirewallRules).type.toBeCallableWith({
      networkId: "N_1",
      rules: [
        { policy: "deny", type: "blockedCountries", value: ["AQ"] },
        { policy: "deny", type: "application", value: { id: "meraki:layer7/application/5" } },
        { policy: "deny", type: "host", value: "example.com" }
      ]
    })
    expect(updateNetworkApplianceFirewallL7FirewallRules).type.not.toBeCallableWith({
      networkId: "N_1",
      rules: [{ policy: "deny", type: "host", value: 23 }]
    })
    expect(updateNetworkApplianceTrafficShapingRules).type.toBeCallableWith({ networkId: "N_1", rules: null })
    expect(updateNetworkWirelessSsidTrafficShapingRules).type.toBeCallableWith({
      networkId: "N_1",
      number: 0,
      rules: [
        {
          definitions: [
            {
              type: "application",
              value: { id: "meraki:layer7/application/5" }
            }
          ]
        }
      ]
    })
  })
})

describe("no data is in the type of those that answer so, and of no others", () => {
  it("as undefined", () => {
    expect<undefined>().type.toBeAssignableTo<Effect.Success<ReturnType<typeof getDeviceAppliancePerformance>>>()
    expect<undefined>().type.toBeAssignableTo<Effect.Success<ReturnType<typeof getOrganizationClientsSearch>>>()
    expect<undefined>().type.not.toBeAssignableTo<Effect.Success<ReturnType<typeof getDevice>>>()
  })
})

describe("the enums of inputs are closed", () => {
  const ssid = { networkId: "N_1", number: 0 } as const

  it("for what the document does not list", () => {
    expect(updateNetworkWirelessSsid).type.toBeCallableWith({ ...ssid, authMode: "psk" })
    expect(updateNetworkWirelessSsid).type.not.toBeCallableWith({ ...ssid, authMode: "wpa2" })
    const text: string = "psk"
    expect(updateNetworkWirelessSsid).type.not.toBeCallableWith({ ...ssid, authMode: text })
    expect(updateNetworkWirelessSsid).type.toBeCallableWith({ ...ssid, authMode: unlisted(text) })
  })

  it("and take what an answer gave, required properties and actions of batches too", () => {
    const { authMode } = {} as Answer<typeof getNetworkWirelessSsid>
    expect(updateNetworkWirelessSsid).type.toBeCallableWith({ ...ssid, authMode })
    expect(createOrganizationNetwork).type.toBeCallableWith({
      organizationId: "1",
      name: "HQ",
      productTypes: ["wireless", unlisted("toaster")]
    })
    expect(createOrganizationNetwork).type.not.toBeCallableWith({
      organizationId: "1",
      name: "HQ",
      productTypes: ["toaster"]
    })
    expect(updateDeviceSwitchPort.action).type.toBeCallableWith({ serial: "Q2", portId: "1", type: unlisted("tunnel") })
    expect(updateDeviceSwitchPort.action).type.not.toBeCallableWith({ serial: "Q2", portId: "1", type: "tunnel" })
  })

  it("while an answer is compared with any text", () => {
    const { authMode } = {} as Answer<typeof getNetworkWirelessSsid>
    expect(authMode === "of next year").type.toBe<boolean>()
    expect(authMode).type.toBeAssignableTo<string>()
  })

  it("and a misspelt nested property is no property", () => {
    expect(updateNetworkWirelessSsid).type.toBeCallableWith({ ...ssid, dot11w: { enabled: true } })
    expect(updateNetworkWirelessSsid).type.not.toBeCallableWith({ ...ssid, dot11w: { enbled: true } })
  })
})

describe("times", () => {
  it("are texts, dates and moments; spans are seconds or durations", () => {
    const input = { organizationId: "1" }
    const moment = {} as DateTime.DateTime
    expect(getOrganizationApiRequests).type.toBeCallableWith({ ...input, t0: new Date(0), t1: moment })
    expect(getOrganizationApiRequests).type.toBeCallableWith({ ...input, t0: "2026-01-02T03:04:05Z" })
    expect(getOrganizationApiRequests).type.not.toBeCallableWith({ ...input, t0: 0 })
    expect(getNetworkClients).type.toBeCallableWith({ networkId: "N_1", timespan: Duration.hours(1) })
    expect(getNetworkClients).type.toBeCallableWith({ networkId: "N_1", timespan: 3600 })
    expect(getNetworkClients).type.not.toBeCallableWith({ networkId: "N_1", timespan: "1 hour" })
  })
})
