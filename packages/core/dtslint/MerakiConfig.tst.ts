import * as Config from "effect/Config"
import * as Effect from "effect/Effect"
import type * as Layer from "effect/Layer"
import * as Redacted from "effect/Redacted"
import { describe, expect, it } from "tstyche"
import * as MerakiClient from "../src/MerakiClient.ts"
import type * as MerakiConfig from "../src/MerakiConfig.ts"
import type * as OAuth from "../src/OAuth.ts"
import type { Transport } from "../src/Transport.ts"

declare const refreshing: OAuth.Refreshing
declare const needy: Effect.Effect<string, never, MerakiClient.MerakiClient>

describe("the key of a client", () => {
  it("is a text, a Redacted, an Effect or a function", () => {
    const key = { key: Redacted.make("a"), expiresAt: new Date(0) }
    expect(MerakiClient.layer).type.toBeCallableWith({ apiKey: "a" })
    expect(MerakiClient.layer).type.toBeCallableWith({ apiKey: Redacted.make("a") })
    expect(MerakiClient.layer).type.toBeCallableWith({ apiKey: Effect.succeed(key) })
    expect(MerakiClient.layer).type.toBeCallableWith({ apiKey: Effect.fail("no") })
    expect(MerakiClient.layer).type.toBeCallableWith({ apiKey: () => "a" })
    expect(MerakiClient.layer).type.toBeCallableWith({ apiKey: refreshing })
    expect(MerakiClient.layer).type.toBeCallableWith({ apiKey: async () => key })
    expect(MerakiClient.layer).type.toBeCallableWith({
      apiKey: ({ refused }: MerakiConfig.CredentialRequest) => Effect.succeed(refused ?? "a")
    })
  })

  it("is neither a Promise, nor an object, nor an Effect that needs something", () => {
    expect(MerakiClient.layer).type.not.toBeCallableWith({ apiKey: Promise.resolve("a") })
    expect(MerakiClient.layer).type.not.toBeCallableWith({ apiKey: { key: "a" } })
    expect(MerakiClient.layer).type.not.toBeCallableWith({ apiKey: () => 5 })
    expect(MerakiClient.layer).type.not.toBeCallableWith({ apiKey: needy })
  })
})

describe("a client from the environment", () => {
  it("takes options, each of which may be a Config of its type", () => {
    expect(MerakiClient.layerConfig()).type.toBe<
      Layer.Layer<MerakiClient.MerakiClient, MerakiConfig.InvalidConfiguration, Transport>
    >()
    expect(MerakiClient.layerConfig).type.toBeCallableWith({
      apiKey: Config.Redacted("ACME_KEY"),
      readOnly: Config.Boolean("READ_ONLY"),
      timeout: Config.Duration("TIMEOUT"),
      rateLimit: { share: Config.Finite("SHARE") },
      application: { name: Config.String("NAME"), vendor: "Acme" },
      validate: "strict"
    })
    expect(MerakiClient.layerConfig).type.toBeCallableWith({ apiKey: Effect.succeed("key") })
    expect(MerakiClient.layerConfig).type.not.toBeCallableWith({ readOnly: Config.String("READ_ONLY") })
    expect(MerakiClient.layerConfig).type.not.toBeCallableWith({ region: Config.String("REGION") })
    expect(MerakiClient.layerConfig).type.not.toBeCallableWith({ rateLimit: { shar: Config.Finite("SHARE") } })
    expect(MerakiClient.layer).type.not.toBeCallableWith({ apiKey: "key", readOnly: Config.Boolean("READ_ONLY") })
  })
})
