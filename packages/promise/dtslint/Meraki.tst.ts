import { describe, expect, it } from "tstyche"
import {
  type Action,
  historyOf,
  liveToolsOf,
  type CallPromise,
  type ConnectionFailed,
  isServerError,
  matchError,
  type Meraki,
  type MerakiBase,
  type MerakiError,
  type MerakiResponse,
  mockMeraki,
  NotFound,
  type Page,
  type Plan,
  type Result,
  type Time,
  toMillis
} from "../src/index.ts"
import { getNetwork, getNetworkClients, type Network, type NetworkClient } from "../src/operations/Networks.ts"
import { getOrganizations, type Organization } from "../src/operations/Organizations.ts"

declare const meraki: Meraki
declare const base: MerakiBase
declare const failure: MerakiError

describe("a client for tests", () => {
  it("has functions in the types of their operations", () => {
    expect(
      mockMeraki({ organizations: { getOrganizations: () => [{ id: "1", name: "Example" }] } })
    ).type.toBe<Meraki>()
    expect(
      mockMeraki([getOrganizations, async ({ perPage }) => [{ id: String(perPage), name: "" }]])
    ).type.toBe<Meraki>()
    expect(mockMeraki).type.not.toBeCallableWith({ organizations: { getOrganizations: () => [{ id: 1 }] } })
    expect(mockMeraki).type.not.toBeCallableWith({ organizations: { getOrganisations: () => [] } })
    expect(mockMeraki).type.not.toBeCallableWith([getNetwork, () => "HQ"])
  })

  it("has errors of any of their facts", () => {
    expect(NotFound.make({ errors: ["gone"] })).type.toBe<NotFound>()
  })
})

describe("a live tool", () => {
  it("is awaited and iterated in the type of its state", () => {
    const { ping } = liveToolsOf(meraki)
    expect(ping).type.toBeCallableWith({ serial: "Q2XX", target: "8.8.8.8" }, { pollInterval: 5 })
    expect(ping).type.not.toBeCallableWith({ serial: "Q2XX" })
    expect(ping({ serial: "Q2XX", target: "8.8.8.8" })).type.toBeAssignableTo<
      Promise<{ readonly pingId?: string | null | undefined }>
    >()
  })
})

describe("a history", () => {
  it("takes its times by other names than the operation", () => {
    const history = historyOf(meraki)
    const input = { networkId: "N_1" }
    expect(history(meraki.networks.getNetworkClients, input, { since: "2026-01-01" })).type.toBe<
      AsyncGenerator<NetworkClient, void, void>
    >()
    expect(history(getNetworkClients, input, { since: new Date(0) })).type.toBe<
      AsyncGenerator<NetworkClient, void, void>
    >()
  })
})

describe("an operation", () => {
  it("gives a Promise of the very type that is declared for it", () => {
    expect(meraki.networks.getNetwork({ networkId: "N_1" })).type.toBe<CallPromise<Network>>()
    expect(meraki.networks.deleteNetwork({ networkId: "N_1" })).type.toBe<CallPromise<void>>()
    expect(meraki.networks.getNetwork({ networkId: "N_1" })).type.toBeAssignableTo<Promise<Network>>()
    expect(meraki.networks.getNetwork({ networkId: "N_1" }).withResponse()).type.toBe<
      Promise<MerakiResponse<Network>>
    >()
    expect(meraki.organizations.getOrganizations()).type.toBe<Promise<Array<Organization>>>()
  })

  it("needs its required parameters, and has no others", () => {
    expect(meraki.networks.getNetwork).type.not.toBeCallableWith()
    expect(meraki.networks.getNetwork).type.not.toBeCallableWith({})
    expect(meraki.networks.getNetwork).type.not.toBeCallableWith({ networkId: "N_1", name: "HQ" })
  })

  it("takes plain options", () => {
    const input = { networkId: "N_1" }
    const signal = new AbortController().signal
    expect(meraki.networks.getNetwork).type.toBeCallableWith(input, { signal, timeout: 5, retry: { retries: 1 } })
    expect(meraki.networks.getNetwork).type.toBeCallableWith(input, { retry: false })
    expect(meraki.networks.getNetwork).type.not.toBeCallableWith(input, { timeout: "5 seconds" })
    expect(meraki.networks.getNetwork).type.not.toBeCallableWith(input, { limit: 5 })
    expect(meraki.networks.getNetworkClients).type.toBeCallableWith(input, { limit: 5, prefetch: 0 })
  })

  it("that answers in pages also gives them one by one, and their items", () => {
    const { items, page, pages } = meraki.networks.getNetworkClients
    expect(page({ networkId: "N_1" })).type.toBe<CallPromise<Page<Array<NetworkClient>, NetworkClient>>>()
    expect(meraki.networks.getNetworkClients({ networkId: "N_1" })).type.not.toHaveProperty("withResponse")
    expect(pages({ networkId: "N_1" })).type.toBe<
      AsyncGenerator<Page<Array<NetworkClient>, NetworkClient>, void, void>
    >()
    expect(items({ networkId: "N_1" })).type.toBe<AsyncGenerator<NetworkClient, void, void>>()
    expect(meraki.networks.getNetwork).type.not.toHaveProperty("items")
  })

  it("can be a step of a batch only when the API has it so", () => {
    expect(meraki.networks.updateNetwork.action({ networkId: "N_1" })).type.toBe<Action<Network>>()
    expect(meraki.networks.getNetwork).type.not.toHaveProperty("action")
  })

  it("can be run as a value", () => {
    expect(base.run(getNetwork, { networkId: "N_1" })).type.toBe<CallPromise<Network>>()
    expect(base.run(getOrganizations)).type.toBe<Promise<Array<Organization>>>()
    expect(base.items(getNetworkClients, { networkId: "N_1" })).type.toBe<AsyncGenerator<NetworkClient, void, void>>()
    expect<typeof base.items>().type.not.toBeCallableWith(getNetwork, { networkId: "N_1" })
    expect<typeof base.run>().type.not.toBeCallableWith(getNetwork, {})
  })
})

describe("a view", () => {
  it("is a client of the same kind", () => {
    expect(meraki.withOptions({ dryRun: true, timeout: 5 })).type.toBe<Meraki>()
    expect(base.withOptions({ retry: false })).type.toBe<MerakiBase>()
    expect<typeof meraki.withOptions>().type.not.toBeCallableWith({ extraBody: {} })
    expect<typeof meraki.withOptions>().type.not.toBeCallableWith({ limit: 5 })
  })

  it("is what a program gets that is planned", () => {
    expect(meraki.plan((view) => view.networks.deleteNetwork({ networkId: "N_1" }))).type.toBe<Promise<Plan>>()
    expect(base.plan([(view) => view.run(getNetwork, { networkId: "N_1" })])).type.toBe<Promise<Plan>>()
  })
})

describe("a result", () => {
  it("holds a value or an error", () => {
    expect(meraki.safe.networks.getNetwork({ networkId: "N_1" })).type.toBe<Promise<Result<Network>>>()
    const result = {} as Result<Network>
    if (result.ok) expect(result.value).type.toBe<Network>()
    else expect(result.error).type.toBe<MerakiError>()
  })
})

describe("an error", () => {
  it("is narrowed by its class and by its tag", () => {
    const error = {} as unknown
    if (error instanceof NotFound) {
      expect(error._tag).type.toBe<"NotFound">()
      expect(error.retryAfter).type.toBe<Time | undefined>()
      if (error.retryAfter !== undefined) expect(toMillis(error.retryAfter)).type.toBe<number>()
    }
    if (failure._tag === "ConnectionFailed") expect(failure).type.toBe<ConnectionFailed>()
  })

  it("is one of a server, and otherwise still any other", () => {
    if (isServerError(failure)) expect(failure._tag).type.not.toBeAssignableFrom("Forbidden")
    else expect(failure._tag).type.toBeAssignableFrom("Forbidden")
  })

  it("is matched only by all cases", () => {
    expect(matchError).type.not.toBeCallableWith(failure, { NotFound: () => 1 })
  })
})
