import type { Page } from "@effect-meraki/promise"
import { getNetwork } from "@effect-meraki/promise/Networks"
import type { HttpClient } from "@effect/platform/HttpClient"
import * as Effect from "effect/Effect"
import type * as Layer from "effect/Layer"
import type * as Schedule from "effect/Schedule"
import type * as Stream from "effect/Stream"
import { describe, expect, it } from "tstyche"
import {
  ApiHealth,
  Meraki,
  type MerakiConfig,
  type MerakiError,
  Networks,
  Operation,
  Organizations,
  RetryPolicy
} from "../src/index.ts"
import type { Network } from "../src/Networks.ts"
import type { Organization } from "../src/Organizations.ts"

type Failing<Output> = Effect.Effect<Output, MerakiError.MerakiError, Meraki>

describe("an operation", () => {
  it("is an Effect of the very type that is declared for it", () => {
    expect(Networks.getNetwork({ networkId: "N_1" })).type.toBe<Failing<Network>>()
    expect(Networks.deleteNetwork({ networkId: "N_1" })).type.toBe<Failing<void>>()
    expect(Organizations.getOrganizations()).type.toBe<Failing<Array<Organization>>>()
    expect(Operation.make(getNetwork)({ networkId: "N_1" })).type.toBe<Failing<Network>>()
  })

  it("needs its required parameters, and has no others", () => {
    expect(Networks.getNetwork).type.not.toBeCallableWith()
    expect(Networks.getNetwork).type.not.toBeCallableWith({})
    expect(Networks.getNetwork).type.not.toBeCallableWith({ networkId: "N_1", name: "HQ" })
  })

  it("takes the options of Effect", () => {
    const input = { networkId: "N_1" }
    expect(Networks.getNetwork).type.toBeCallableWith(input, {
      timeout: "5 seconds",
      retry: { initialDelay: "1 second" }
    })
    expect(Networks.getNetwork).type.toBeCallableWith(input, { retry: false })
    expect(Networks.getNetwork).type.not.toBeCallableWith(input, { signal: new AbortController().signal })
    expect(Networks.getNetwork).type.not.toBeCallableWith(input, { limit: 5 })
  })

  it("that answers in pages has Streams", () => {
    const { getOrganizations } = Organizations
    expect(getOrganizations.page()).type.toBe<Failing<Page<Array<Organization>, Organization>>>()
    expect(getOrganizations.items({}, { limit: 5 })).type.toBe<
      Stream.Stream<Organization, MerakiError.MerakiError, Meraki>
    >()
    expect(Networks.getNetwork).type.not.toHaveProperty("items")
  })

  it("loses the errors that are caught", () => {
    const caught = Effect.catchTag(Networks.getNetwork({ networkId: "N_1" }), "NotFound", ({ status }) =>
      Effect.succeed(status)
    )
    expect(caught).type.toBe<
      Effect.Effect<Network | number, Exclude<MerakiError.MerakiError, MerakiError.NotFound>, Meraki>
    >()
  })
})

describe("the client", () => {
  it("needs an HttpClient, and can be refused for its options", () => {
    expect(Meraki.layerConfig()).type.toBe<
      Layer.Layer<Meraki, InstanceType<typeof MerakiConfig.InvalidConfiguration>, HttpClient>
    >()
    expect(Meraki.layer).type.not.toBeCallableWith({})
    expect(Meraki.layer).type.not.toBeCallableWith({ apiKey: "x", fetch: globalThis.fetch })
  })

  it("reports its health without failing", () => {
    expect(ApiHealth.health).type.toBe<Effect.Effect<ApiHealth.Health, never, Meraki>>()
  })
})

describe("a policy", () => {
  it("is a Schedule over the errors", () => {
    expect(RetryPolicy.make()).type.toBe<Schedule.Schedule<RetryPolicy.Decision, MerakiError.MerakiError>>()
    expect(Effect.retry(Networks.getNetwork({ networkId: "N_1" }), RetryPolicy.standard)).type.toBe<Failing<Network>>()
  })
})
