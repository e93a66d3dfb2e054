import { it } from "@effect-meraki/testing/effect"
import { assert, describe } from "@effect/vitest"
import * as Arbitrary from "effect/Arbitrary"
import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import { MerakiClient } from "../src/MerakiClient.ts"
import type { Descriptor } from "../src/Operation.ts"
import * as ResponseSchema from "../src/ResponseSchema.ts"
import { answer, clientOf, scripted } from "@effect-meraki/testing/client"
import { descriptors, sampleOf } from "./support/samples.ts"

const byId = new Map(descriptors.map((descriptor) => [descriptor.id, descriptor]))

const descriptorOf = (id: string): Descriptor => {
  const descriptor = byId.get(id)
  if (descriptor === undefined) throw new Error(`no operation ${id}`)
  return descriptor
}

/** The parameters of an operation's path. */
const addressOf = ({ path }: Descriptor) =>
  Object.fromEntries(Array.from(path.matchAll(/\{(\w+)\}/g), ([, name]) => [name, "1"]))

/** What an operation gives, compared strictly with its type, when the API answers this. */
const strictly = (id: string, body: unknown, input: object = {}) => {
  const descriptor = descriptorOf(id)
  return MerakiClient.use((client) =>
    Effect.map(
      client.execute<unknown>(descriptor, { ...addressOf(descriptor), ...input }, { validate: "strict" }),
      ({ value }) => value
    )
  ).pipe(
    Effect.provide(
      clientOf(
        "https://api.meraki.com/api/v1",
        {},
        scripted(() => (body === undefined ? answer(204) : answer(200, body === null ? "null" : body))).layer
      )
    )
  )
}

const network = { id: "N_1", organizationId: "1", name: "HQ", productTypes: ["switch"] }
const device = { serial: "Q2XX-XXXX-XXXX", model: "MR46", mac: "00:11:22:33:44:55" }
const port = {
  portId: "1",
  name: null,
  vlan: null,
  voiceVlan: null,
  portScheduleId: null,
  schedule: null,
  peerSgtCapable: null,
  profile: {
    enabled: false,
    id: "",
    iname: null
  },
  module: { model: null }
}
const ssid = {
  number: 0,
  name: "Guests",
  enabled: true,
  splashPage: "None",
  ssidAdminAccessible: false,
  authMode: "psk",
  ipAssignmentMode: "NAT mode",
  adminSplashUrl: "",
  splashTimeout: "30 minutes",
  walledGardenEnabled: false,
  minBitrate: 11,
  bandSelection: "Dual band operation",
  visible: true,
  availableOnAllAps: true,
  perClientBandwidthLimitUp: 0,
  perClientBandwidthLimitDown: 0,
  perSsidBandwidthLimitUp: 0,
  perSsidBandwidthLimitDown: 0,
  mandatoryDhcpEnabled: false,
  availabilityTags: [],
  speedBurst: { enabled: false }
}
const vlan = { id: 10, networkId: "N_1", name: "Voice", groupPolicyId: null, fixedIpAssignments: {} }
const shaping = {
  defaultRulesEnabled: true,
  rules: [
    { definitions: [{ type: "host", value: "example.com" }], dscpTagValue: null },
    { definitions: [{ type: "application", value: { id: "meraki:layer7/application/5", name: "A" } }] },
    { definitions: [{ type: "applicationCategory", value: { id: "meraki:layer7/category/2" } }], priority: "normal" }
  ]
}
const layer7 = [
  { policy: "deny", type: "port", value: "23" },
  { policy: "deny", type: "application", value: { id: "meraki:layer7/application/5", name: "A" } },
  { policy: "deny", type: "applicationCategory", value: { id: "meraki:layer7/category/2" } }
]
const countries = { policy: "deny", type: "blockedCountries", value: ["AQ", "BV"] }
const change = {
  ts: "2026-01-02T03:04:05Z",
  adminName: null,
  adminEmail: null,
  adminId: null,
  networkName: null,
  networkId: null,
  networkUrl: null,
  ssidName: null,
  ssidNumber: null,
  page: "via API",
  label: "PUT /a",
  oldValue: "",
  newValue: "",
  client: {
    id: null,
    type: null
  }
}
const license = {
  id: "1",
  licenseType: "MX",
  headLicenseId: null,
  deviceSerial: null,
  networkId: null,
  activationDate: null,
  seatCount: null,
  state: "unused"
}

/** Forms in which the API answers although its document says otherwise; the values are made up. */
const rows: ReadonlyArray<readonly [id: string, body: unknown, input?: object]> = [
  ["getOrganizationNetworks", [{ ...network, enrollmentString: null, notes: null }]],
  ["getOrganizationDevices", [{ ...device, lanIp: null, name: null, networkId: null }]],
  ["getOrganizationDevicesStatuses", [{ serial: "Q2XX", lanIp: null, publicIp: null, secondaryDns: null }]],
  [
    "getOrganizationUplinksStatuses",
    [
      {
        serial: "Q2XX",
        uplinks: [
          {
            interface: "wan1",
            status: "not connected",
            ip: null,
            gateway: null,
            publicIp: null,
            primaryDns: null,
            secondaryDns: null,
            ipAssignedBy: null
          }
        ]
      }
    ]
  ],
  [
    "getOrganizationDevicesUplinksAddressesByDevice",
    [{ serial: "Q2XX", uplinks: [{ interface: "wan1", addresses: [{ address: null, public: { address: null } }] }] }]
  ],
  [
    "getDeviceManagementInterface",
    { ddnsHostnames: null, wan1: { vlan: null, staticDns: null }, wan2: { vlan: null } }
  ],
  ["getDeviceSwitchPort", port],
  ["getDeviceSwitchPorts", [port]],
  ["updateDeviceSwitchPort", port],
  ["getOrganizationConfigTemplateSwitchProfilePort", port],
  ["getOrganizationConfigTemplateSwitchProfilePorts", [port]],
  ["updateOrganizationConfigTemplateSwitchProfilePort", port],
  ["getNetworkBluetoothClients", [{ id: "1", mac: "00:11:22:33:44:55", name: null }]],
  [
    "getOrganizationWirelessDevicesEthernetStatuses",
    [
      {
        serial: "Q2XX",
        ports: [{ name: "0", poe: { standard: null }, linkNegotiation: { duplex: null, speed: null } }],
        aggregation: { enabled: null, speed: null }
      }
    ]
  ],
  [
    "getNetworkEvents",
    {
      message: null,
      pageStartAt: "2026-01-02T03:04:05Z",
      events: [{ type: "a", eventData: { rssi: null, vap: "0" } }]
    },
    { productType: "wireless" }
  ],
  ["getOrganizationConfigurationChanges", [change, { ...change, client: null }]],
  [
    "getNetworkWirelessDataRateHistory",
    [{ startTs: "2026-01-02T03:04:05Z", averageKbps: null, downloadKbps: null, uploadKbps: null }]
  ],
  [
    "getOrganizationDevicesUplinksLossAndLatency",
    [{ serial: "Q2XX", timeSeries: [{ ts: "2026-01-02T03:04:05Z", lossPercent: null, latencyMs: null }] }]
  ],
  ["getOrganizationLicenses", [license, { ...license, headLicenseId: 5 }]],
  ["getOrganizationLicense", { ...license, headLicenseId: 5 }],
  ["getOrganizationFirmwareUpgrades", [{ upgradeId: "1", completedAt: null, fromVersion: null }]],
  ["getNetworkApplianceVlan", vlan],
  ["getNetworkApplianceVlan", { ...vlan, id: "10" }],
  ["getNetworkApplianceVlans", [vlan]],
  ["createNetworkApplianceVlan", vlan, { id: 10, name: "Voice" }],
  ["updateNetworkApplianceVlan", vlan],
  ["getNetworkSyslogServers", { servers: [{ host: "192.0.2.1", port: "443", roles: ["URLs"] }] }],
  ["getNetworkSyslogServers", { servers: [{ host: "192.0.2.1", port: 443, roles: [] }] }],
  [
    "updateNetworkSyslogServers",
    { servers: [{ host: "192.0.2.1", port: "443", roles: ["URLs"] }] },
    { servers: [{ host: "192.0.2.1", port: "443", roles: ["URLs"] }] }
  ],
  ["getNetworkApplianceTrafficShapingRules", shaping],
  ["updateNetworkApplianceTrafficShapingRules", { ...shaping, rules: null }, shaping],
  ["updateNetworkApplianceTrafficShapingRules", shaping, { rules: null }],
  ["getNetworkWirelessSsidTrafficShapingRules", { ...shaping, trafficShapingEnabled: true }],
  ["updateNetworkWirelessSsidTrafficShapingRules", shaping, { rules: null }],
  ["getNetworkApplianceFirewallL7FirewallRules", { rules: [...layer7, countries] }],
  [
    "updateNetworkApplianceFirewallL7FirewallRules",
    { rules: [...layer7, countries] },
    { rules: [...layer7, countries] }
  ],
  ["getNetworkWirelessSsidFirewallL7FirewallRules", { rules: layer7 }],
  ["updateNetworkWirelessSsidFirewallL7FirewallRules", { rules: layer7 }, { rules: layer7 }],
  ...["getNetworkGroupPolicy", "updateNetworkGroupPolicy"].map((id): readonly [string, unknown] => [
    id,
    { groupPolicyId: "1", firewallAndTrafficShaping: { trafficShapingRules: shaping.rules, l7FirewallRules: layer7 } }
  ]),
  [
    "getNetworkWirelessSsid",
    {
      ...ssid,
      authMode: "8021x-radius",
      encryptionMode: "of another kind",
      radiusFailoverPolicy: null,
      radiusLoadBalancingPolicy: null,
      radiusAttributeForGroupPolicies: null,
      radiusServers: null
    }
  ],
  ["getNetworkWirelessSsids", [{ ...ssid, encryptionMode: "of another kind" }]],
  ["getDeviceAppliancePerformance", { perfScore: 4.5 }]
]

describe("what the API really answers passes strict validation, and arrives as it was sent", () => {
  for (const [index, [id, body, input]] of rows.entries()) {
    it.effect(`${id}, row ${index + 1}`, () =>
      Effect.gen(function* () {
        assert.deepStrictEqual(yield* strictly(id, body, input), body)
      })
    )
  }

  it.effect("with the digits of an integer beyond 2^53", () =>
    Effect.gen(function* () {
      const body = `[{"id":"1","headLicenseId":123456789012345678901,"state":"x: 123456789012345678901"},{"headLicenseId":9007199254740991}]`
      const licenses = yield* strictly("getOrganizationLicenses", body).pipe(
        Effect.catchTag("InvalidResponse", ({ issues }) => Effect.succeed(issues))
      )
      // `state` is an enum, which the made-up one is not of.
      assert.deepStrictEqual(licenses, [{ path: "[0].state", problem: "is none of the declared values" }])
      const plain = yield* strictly("getOrganizationLicenses", body.replace(/"state":"[^"]*"/, '"state":"active"'))
      assert.deepStrictEqual(plain, [
        { id: "1", headLicenseId: "123456789012345678901", state: "active" },
        { headLicenseId: 9007199254740991 }
      ])
    })
  )

  it.effect("and no data is undefined where the type says so, however it is said", () =>
    Effect.gen(function* () {
      for (const body of [undefined, null]) {
        assert.strictEqual(yield* strictly("getDeviceAppliancePerformance", body), undefined)
        assert.deepStrictEqual(yield* strictly("getOrganizationNetworks", body), [])
        const error = yield* Effect.flip(strictly("getNetwork", body))
        const reason = body === null ? "validation" : "empty"
        assert.strictEqual(error._tag === "InvalidResponse" ? error.reason : error._tag, reason)
      }
    })
  )
})

describe("what no API answers is refused", () => {
  const wrong: ReadonlyArray<readonly [id: string, body: unknown, path: string]> = [
    ["getOrganizationNetworks", [{ ...network, name: null }], "[0].name"],
    ["getOrganizationNetworks", [{ ...network, id: 1 }], "[0].id"],
    ["getOrganizationNetworks", [{ ...network, tags: [null] }], "[0].tags[0]"],
    ["getOrganizationNetworks", [null], "[0]"],
    ["getOrganizationDevices", [{ ...device, lanIp: 7 }], "[0].lanIp"],
    ["getDeviceSwitchPort", { ...port, vlan: "10" }, "vlan"],
    ["getDeviceSwitchPort", { ...port, type: "tunnel" }, "type"],
    ["getDeviceSwitchPort", { ...port, profile: [] }, "profile"],
    ["getNetworkApplianceVlan", { ...vlan, id: true }, "id"],
    ["getNetworkApplianceVlan", { ...vlan, id: 1.5 }, "id"],
    ["getNetworkApplianceVlan", { ...vlan, vrf: { id: 1 } }, "vrf.id"],
    ["createNetworkApplianceVlan", { name: "Voice" }, "id"],
    ["createNetworkApplianceVlan", { ...vlan, id: null }, "id"],
    ["getNetworkSyslogServers", { servers: [{ host: "192.0.2.1", port: {}, roles: [] }] }, "servers[0].port"],
    ["getNetworkApplianceTrafficShapingRules", { rules: [{ definitions: null }] }, "rules[0].definitions"],
    [
      "getNetworkApplianceTrafficShapingRules",
      { rules: [{ definitions: [{ type: "host", value: ["a"] }] }] },
      "rules[0].definitions[0].value"
    ],
    [
      "getNetworkApplianceFirewallL7FirewallRules",
      { rules: [{ type: "host", value: { name: "A" } }] },
      "rules[0].value"
    ],
    ["getNetworkApplianceFirewallL7FirewallRules", { rules: [{ type: "host", value: [1] }] }, "rules[0].value"],
    ["getNetworkWirelessSsid", { ...ssid, encryptionMode: 1 }, "encryptionMode"],
    ["getNetworkWirelessSsid", { ...ssid, authMode: null }, "authMode"],
    ["getNetworkWirelessSsid", { ...ssid, number: "0" }, "number"],
    ["getOrganizationLicenses", [{ ...license, headLicenseId: {} }], "[0].headLicenseId"],
    ["getDeviceAppliancePerformance", { perfScore: "4" }, "perfScore"],
    ["getDeviceAppliancePerformance", [], ""]
  ]
  for (const [index, [id, body, path]] of wrong.entries()) {
    it.effect(`${id}, row ${index + 1}`, () =>
      Effect.gen(function* () {
        const input = id.startsWith("create") ? { id: 10, name: "Voice" } : {}
        const error = yield* Effect.flip(strictly(id, body, input))
        assert.strictEqual(error._tag, "InvalidResponse")
        if (error._tag !== "InvalidResponse") return
        assert.deepStrictEqual(
          error.issues.map((issue) => issue.path),
          [path]
        )
        assert.strictEqual(error.carriedOut, descriptorOf(id).method !== "GET")
      })
    )
  }
})

type Values = Record<string, unknown>
type Place = readonly [object: Values, name: string]

/** Every place of a value where its type lets a property be left out. */
const optionalPlaces = (type: ResponseSchema.ShapeType, value: unknown): ReadonlyArray<Place> => {
  if (type.kind === "array" && Array.isArray(value)) return value.flatMap((item) => optionalPlaces(type.item, item))
  if (type.kind !== "object" || typeof value !== "object" || value === null) return []
  const object = value as Values
  return type.members.flatMap(({ name, required, type: inner }) => [
    ...(required ? [] : [[object, name] as const]),
    ...optionalPlaces(inner, object[name])
  ])
}

describe("null in the place of what is optional", () => {
  const answering = descriptors.flatMap((descriptor) =>
    descriptor.response === undefined ? [] : [{ descriptor, type: ResponseSchema.parse(descriptor.response).type }]
  )
  const small = Arbitrary.array(Arbitrary.schema(Schema.Int), { minLength: 1 })

  it.prop(
    "passes strict validation, anywhere in the answer of any operation",
    { which: Schema.Int, where: small },
    ({ where, which }) => {
      const found = answering[Math.abs(which) % answering.length]
      if (found === undefined) return
      const value = sampleOf(found.type)
      for (const each of where) {
        // After each null there is less to choose from.
        const places = optionalPlaces(found.type, value)
        const place = places[Math.abs(each) % Math.max(1, places.length)]
        if (place !== undefined) place[0][place[1]] = null
      }
      assert.deepStrictEqual(ResponseSchema.check(found.descriptor, value), [], found.descriptor.id)
    }
  )

  it("passes at every single place of every operation", () => {
    for (const { descriptor, type } of answering) {
      const value = sampleOf(type)
      for (const [object, name] of optionalPlaces(type, value)) {
        const before = object[name]
        object[name] = null
        assert.deepStrictEqual(ResponseSchema.check(descriptor, value), [], `${descriptor.id} ${name}`)
        object[name] = before
      }
    }
  })
})
