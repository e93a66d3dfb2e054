import type * as Effect from "effect/Effect"
import type * as Schema from "effect/Schema"
import type { Stream } from "effect/Stream"
import { describe, expect, it } from "tstyche"
import type { MerakiClient } from "../src/MerakiClient.ts"
import type { ReadError, WriteError } from "../src/MerakiError.ts"
import { type Action, type Page, unlisted } from "../src/Operation.ts"
import { getAdministeredIdentitiesMe } from "../src/operations/Administered.ts"
import type { getDeviceLldpCdp } from "../src/operations/Devices.ts"
import { getAdministeredLicensingSubscriptionSubscriptions } from "../src/operations/Licensing.ts"
import {
  claimNetworkDevices,
  deleteNetwork,
  getNetwork,
  getNetworkClients,
  getNetworkEvents,
  type Network,
  type NetworkClient,
  type NetworkEvent,
  updateNetwork
} from "../src/operations/Networks.ts"
import {
  createOrganizationActionBatch,
  deleteOrganizationDevicesPacketCaptureSchedule,
  getOrganizationClientsSearch,
  getOrganizationFloorPlansAutoLocateDevices,
  getOrganizations,
  type Organization,
  updateOrganizationSaseSite
} from "../src/operations/Organizations.ts"
import {
  getOrganizationWirelessSsidsProfiles,
  type OrganizationWirelessSsidsProfile
} from "../src/operations/Wireless.ts"
import * as ResponseSchema from "../src/ResponseSchema.ts"

type Run<A> = Effect.Effect<A, ReadError, MerakiClient>
type Write<A> = Effect.Effect<A, WriteError, MerakiClient>
type Pages<A> = Stream<A, ReadError, MerakiClient>

describe("an operation", () => {
  it("answers its type, fails as its kind of call can and needs the client alone", () => {
    expect(getNetwork({ networkId: "N_1" })).type.toBe<Run<Network>>()
    expect(deleteNetwork({ networkId: "N_1" })).type.toBe<Write<void>>()
  })

  it("takes no input where nothing is required", () => {
    expect(getAdministeredIdentitiesMe).type.toBeCallableWith()
    expect(getOrganizations).type.toBeCallableWith()
    expect(getOrganizations).type.toBeCallableWith({ perPage: 5 }, { limit: 10 })
    expect(getNetwork).type.not.toBeCallableWith()
    expect(getAdministeredIdentitiesMe).type.not.toBeCallableWith({ anything: 1 })
  })

  it("refuses what is missing, misspelt or of another type", () => {
    expect(getNetwork).type.not.toBeCallableWith({})
    expect(getNetwork).type.not.toBeCallableWith({ networkId: true })
    expect(getNetworkClients).type.not.toBeCallableWith({ networkId: "N_1", per_page: 5 })
    expect(claimNetworkDevices).type.not.toBeCallableWith({ networkId: "N_1" })
    expect(claimNetworkDevices).type.toBeCallableWith({
      networkId: "N_1",
      serials: ["Q2XX-XXXX-XXXX"],
      addAtomically: false
    })
  })

  it("takes null where it is allowed, undefined where it may be left out", () => {
    expect(updateNetwork).type.toBeCallableWith({ networkId: "N_1", name: undefined, notes: null })
    expect(updateNetwork).type.not.toBeCallableWith({ networkId: null })
    expect(getNetworkClients).type.not.toBeCallableWith({ networkId: "N_1", perPage: null })
  })

  it("takes numbers for ids, as some answers give them", () => {
    expect(getNetwork).type.toBeCallableWith({ networkId: 5 })
  })

  it("takes immutable lists, and of enums what is listed, what an answer gave and what is said to be unlisted", () => {
    const tags: ReadonlyArray<string> = ["a"]
    expect(updateNetwork).type.toBeCallableWith({ networkId: "N_1", tags })
    expect(getNetworkClients).type.toBeCallableWith({ networkId: "N_1", statuses: ["Online", unlisted("Asleep")] })
    expect(getNetworkClients).type.not.toBeCallableWith({ networkId: "N_1", statuses: ["Online", "Asleep"] })
    expect(getNetworkClients).type.not.toBeCallableWith({ networkId: "N_1", statuses: [1] })
  })

  it("has a name once that is in its path and in its body", () => {
    expect(updateOrganizationSaseSite).type.toBeCallableWith({ organizationId: "1", siteId: "2" })
    expect(deleteOrganizationDevicesPacketCaptureSchedule).type.toBeCallableWith({
      organizationId: "1",
      scheduleId: "2"
    })
  })

  it("takes a date or a range where a parameter has two forms", () => {
    const call = getAdministeredLicensingSubscriptionSubscriptions
    expect(call).type.toBeCallableWith({ organizationIds: ["1"], startDate: "2026-01-01" })
    expect(call).type.toBeCallableWith({ organizationIds: ["1"], startDate: { gt: "2026-01-01" } })
    expect(call).type.not.toBeCallableWith({ organizationIds: ["1"], startDate: 2026 })
  })

  it("has maps for what is keyed by data", () => {
    type Ports = NonNullable<Effect.Success<ReturnType<typeof getDeviceLldpCdp>>["ports"]>
    expect<Ports[string]>().type.toBeAssignableTo<object | undefined>()
    expect<keyof Ports>().type.toBe<string | number>()
    expect(createOrganizationActionBatch).type.toBeCallableWith({
      organizationId: "1",
      actions: [{ resource: "/networks/N_1", operation: "update", body: { name: "HQ" } }]
    })
  })
})

describe("a paginated operation", () => {
  it("answers everything, one page, pages or items", () => {
    expect(getOrganizations()).type.toBe<Run<Array<Organization>>>()
    expect(getOrganizations.page()).type.toBe<Run<Page<Array<Organization>, Organization>>>()
    expect(getOrganizations.pages()).type.toBe<Pages<Page<Array<Organization>, Organization>>>()
    expect(getOrganizations.items()).type.toBe<Pages<Organization>>()
    expect(getNetworkClients.items({ networkId: "N_1" })).type.toBe<Pages<NetworkClient>>()
  })

  it("finds its items in envelopes, lists of them, the event log and records", () => {
    expect(getNetworkEvents.items({ networkId: "N_1" })).type.toBe<Pages<NetworkEvent>>()
    type Found = NonNullable<Effect.Success<ReturnType<typeof getOrganizationClientsSearch>>>
    type Search = NonNullable<Found["records"]>[number]
    expect(getOrganizationClientsSearch.items({ organizationId: "1", mac: "00:11:22:33:44:55" })).type.toBe<
      Pages<Search>
    >()
    type Plans = Effect.Success<ReturnType<typeof getOrganizationFloorPlansAutoLocateDevices>>
    type Plan = NonNullable<Plans[number]["items"]>[number]
    expect(getOrganizationFloorPlansAutoLocateDevices.items({ organizationId: "1" })).type.toBe<Pages<Plan>>()
  })

  it("is a list where the document declares one element of it", () => {
    expect(getOrganizationWirelessSsidsProfiles({ organizationId: "1" })).type.toBe<
      Run<Array<OrganizationWirelessSsidsProfile>>
    >()
  })
})

describe("a batchable operation", () => {
  it("makes a step that knows what it would answer", () => {
    expect(updateNetwork.action({ networkId: "N_1", name: "HQ" })).type.toBe<Action<Network>>()
    expect(updateNetwork.action).type.not.toBeCallableWith({ name: "HQ" })
  })

  it("is not what an operation is that no batch takes", () => {
    expect(getNetwork).type.not.toHaveProperty("action")
    expect(getNetwork).type.not.toHaveProperty("pages")
  })
})

describe("ResponseSchema", () => {
  it("has the type of the answer, whatever the kind of operation", () => {
    expect(ResponseSchema.of(getNetwork)).type.toBe<Schema.Codec<Network>>()
    expect(ResponseSchema.lenient(updateNetwork)).type.toBe<Schema.Codec<ResponseSchema.Lenient<Network> | null>>()
    expect<ResponseSchema.Lenient<Network>["id"]>().type.toBe<string | null | undefined>()
    expect(ResponseSchema.of(getOrganizations)).type.toBe<Schema.Codec<Array<Organization>>>()
    expect(ResponseSchema.of(deleteNetwork)).type.toBe<Schema.Codec<void>>()
  })
})
