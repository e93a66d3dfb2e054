import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import { describe, expect, it } from "tstyche"
import * as MerakiClient from "../src/MerakiClient.ts"
import * as MerakiError from "../src/MerakiError.ts"
import { deleteNetwork, getNetwork, type Network } from "../src/operations/Networks.ts"
import { getOrganizations } from "../src/operations/Organizations.ts"

declare const network: Network

describe("a client for tests", () => {
  it("has doubles in the types of their operations", () => {
    expect(
      MerakiClient.layerTest(
        [getNetwork, ({ networkId }) => Effect.succeed({ ...network, id: String(networkId) })],
        [getOrganizations, ({ perPage }) => Effect.succeed([{ id: String(perPage), name: "" }])],
        [deleteNetwork, () => Effect.void]
      )
    ).type.toBe<Layer.Layer<MerakiClient.MerakiClient>>()
    expect(MerakiClient.layerTest).type.not.toBeCallableWith([getNetwork, () => Effect.succeed({ id: 1 })])
    expect(MerakiClient.layerTest).type.not.toBeCallableWith([getNetwork, () => Effect.fail("gone")])
  })

  it("fails only as an operation can", () => {
    expect(MerakiClient.layerTest).type.toBeCallableWith([getNetwork, () => Effect.fail(MerakiError.NotFound.make())])
    expect(MerakiClient.layerTest).type.not.toBeCallableWith([
      getNetwork,
      () => Effect.fail(MerakiError.WriteBlocked.make())
    ])
    expect(MerakiClient.layerTest).type.toBeCallableWith([
      deleteNetwork,
      () => Effect.fail(MerakiError.WriteBlocked.make())
    ])
  })

  it("can be any part of the service with Layer.mock", () => {
    const execute = () => Effect.fail(MerakiError.NotFound.make())
    expect(Layer.mock(MerakiClient.MerakiClient)({ execute })).type.toBe<Layer.Layer<MerakiClient.MerakiClient>>()
    expect(Layer.mock(MerakiClient.MerakiClient)({})).type.toBe<Layer.Layer<MerakiClient.MerakiClient>>()
  })
})

describe("an error for a test", () => {
  it("is of its class, from any of its facts", () => {
    expect(MerakiError.NotFound.make()).type.toBe<MerakiError.NotFound>()
    expect<{ limit: "attempt" }>().type.not.toBeAssignableTo<Parameters<typeof MerakiError.NotFound.make>[0]>()
  })
})
