import * as Effect from "effect/Effect"
import * as Redacted from "effect/Redacted"
import { describe, expect, it } from "tstyche"
import * as MerakiClient from "../src/MerakiClient.ts"
import type * as MerakiConfig from "../src/MerakiConfig.ts"
import type * as OAuth from "../src/OAuth.ts"

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
