import * as Config from "effect/Config"
import * as Effect from "effect/Effect"
import type * as Layer from "effect/Layer"
import { describe, expect, it } from "tstyche"
import * as MerakiClient from "../src/MerakiClient.ts"
import type * as MerakiConfig from "../src/MerakiConfig.ts"
import type { Transport } from "../src/Transport.ts"

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
