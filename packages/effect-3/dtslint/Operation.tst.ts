import type { Page } from "@effect-meraki/promise"
import { getNetwork } from "@effect-meraki/promise/Networks"
import type { HttpClient } from "@effect/platform/HttpClient"
import * as Effect from "effect/Effect"
import type * as Layer from "effect/Layer"
import * as Schedule from "effect/Schedule"
import type * as Stream from "effect/Stream"
import { describe, expect, it } from "tstyche"
import {
  ApiHealth,
  MerakiClient,
  type MerakiConfig,
  MerakiError,
  Networks,
  Operation,
  Organizations,
  RetryPolicy
} from "../src/index.ts"
import type { Network } from "../src/operations/Networks.ts"
import type { Organization } from "../src/operations/Organizations.ts"

type Failing<Output> = Effect.Effect<Output, MerakiError.MerakiError, MerakiClient.MerakiClient>

declare const failure: MerakiError.MerakiError

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

  it("takes of enums what is listed, and what is said to be unlisted", () => {
    const input = { organizationId: "1", name: "HQ" }
    expect(Organizations.createOrganizationNetwork).type.toBeCallableWith({ ...input, productTypes: ["wireless"] })
    expect(Organizations.createOrganizationNetwork).type.not.toBeCallableWith({ ...input, productTypes: ["toaster"] })
    expect(Organizations.createOrganizationNetwork).type.toBeCallableWith({
      ...input,
      productTypes: ["wireless", Operation.unlisted("toaster")]
    })
  })

  it("takes the options of Effect", () => {
    const input = { networkId: "N_1" }
    const retry = RetryPolicy.make({ initialDelay: "1 second" })
    expect(Networks.getNetwork).type.toBeCallableWith(input, { timeout: "5 seconds", retry })
    expect(Networks.getNetwork).type.toBeCallableWith(input, { retry: RetryPolicy.none })
    expect(Networks.getNetwork).type.not.toBeCallableWith(input, { retry: Schedule.recurs(5) })
    expect(Networks.getNetwork).type.not.toBeCallableWith(input, { logger: console })
    expect(Networks.getNetwork).type.not.toBeCallableWith(input, { signal: new AbortController().signal })
    expect(Networks.getNetwork).type.not.toBeCallableWith(input, { limit: 5 })
  })

  it("that answers in pages has Streams", () => {
    const { getOrganizations } = Organizations
    expect(getOrganizations.page()).type.toBe<Failing<Page<Array<Organization>, Organization>>>()
    expect(getOrganizations.items({}, { limit: 5 })).type.toBe<
      Stream.Stream<Organization, MerakiError.MerakiError, MerakiClient.MerakiClient>
    >()
    expect(Networks.getNetwork).type.not.toHaveProperty("items")
  })

  it("loses the errors that are caught", () => {
    const caught = Effect.catchTag(Networks.getNetwork({ networkId: "N_1" }), "NotFound", ({ status }) =>
      Effect.succeed(status)
    )
    expect(caught).type.toBe<
      Effect.Effect<Network | number, Exclude<MerakiError.MerakiError, MerakiError.NotFound>, MerakiClient.MerakiClient>
    >()
  })
})

describe("an error", () => {
  it("is no Effect, and cannot be yielded: `Effect.fail` fails with it", () => {
    expect<MerakiError.MerakiError>().type.not.toBeAssignableTo<Effect.Effect<never, unknown, unknown>>()
    expect<MerakiError.MerakiError>().type.not.toBeAssignableTo<Iterable<unknown>>()
    expect(Effect.fail({} as MerakiError.NotFound)).type.toBe<Effect.Effect<never, MerakiError.NotFound>>()
  })

  it("is told apart by a function for each kind, none of them left out", () => {
    expect(MerakiError.match).type.not.toBeCallableWith(failure, { NotFound: () => 1 })
    expect(MerakiError.match).type.not.toBeCallableWith({ NotFound: () => 1 })
  })
})

describe("the client", () => {
  it("needs an HttpClient, and can be refused for its options", () => {
    expect(MerakiClient.layerConfig()).type.toBe<
      Layer.Layer<MerakiClient.MerakiClient, InstanceType<typeof MerakiConfig.InvalidConfiguration>, HttpClient>
    >()
    expect(MerakiClient.layer).type.not.toBeCallableWith({})
    expect(MerakiClient.layer).type.not.toBeCallableWith({ apiKey: "x", fetch: globalThis.fetch })
  })

  it("reports its health without failing", () => {
    expect(ApiHealth.health).type.toBe<Effect.Effect<ApiHealth.Health, never, MerakiClient.MerakiClient>>()
  })
})

describe("a policy", () => {
  it("is a Schedule over the errors", () => {
    expect(RetryPolicy.make()).type.toBeAssignableTo<Schedule.Schedule<RetryPolicy.Decision, MerakiError.MerakiError>>()
    expect(Effect.retry(Networks.getNetwork({ networkId: "N_1" }), RetryPolicy.standard)).type.toBe<Failing<Network>>()
  })
})

describe("a policy", () => {
  interface OutOfStock {
    readonly _tag: "OutOfStock"
  }
  const mixed = Networks.getNetwork({ networkId: "N_1" }) as Effect.Effect<
    Network,
    MerakiError.MerakiError | OutOfStock,
    MerakiClient.MerakiClient
  >

  it("retries effects that fail in any way", () => {
    expect(Effect.retry(mixed, RetryPolicy.standard)).type.toBe<typeof mixed>()
    expect(mixed.pipe(Effect.retry(RetryPolicy.make({ retries: 3 })))).type.toBe<typeof mixed>()
    const policy = RetryPolicy.make<MerakiError.MerakiError | OutOfStock>({
      retryOn: (error) => error._tag === "OutOfStock"
    })
    expect(Effect.retry(mixed, policy)).type.toBe<typeof mixed>()
  })

  it("is an option of a call, and so is what it adds", () => {
    const isMissing = (error: MerakiError.MerakiError) => error._tag === "NotFound"
    const input = { networkId: "N_1" }
    expect(Networks.getNetwork).type.toBeCallableWith(input, { retryOn: isMissing })
    expect(Networks.getNetwork).type.toBeCallableWith(input, { retry: RetryPolicy.make({ retryOn: isMissing }) })
    expect(Networks.getNetwork).type.not.toBeCallableWith(input, {
      retry: RetryPolicy.make({ retryOn: (error: OutOfStock) => error._tag === "OutOfStock" })
    })
  })
})
