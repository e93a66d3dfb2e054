import * as Context from "effect/Context"
import type * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import type * as Scope from "effect/Scope"
import type * as Stream from "effect/Stream"
import { describe, expect, it } from "tstyche"
import type { InvalidConfiguration } from "../src/MerakiConfig.ts"
import * as Webhooks from "../src/Webhooks.ts"

declare const event: Webhooks.Event
declare const nothing: Effect.Effect<void>

const Motion = Schema.toStandardSchemaV1(Schema.Struct({ imageUrl: Schema.String }))
const Own = Schema.toStandardSchemaV1(Schema.Struct({ summary: Schema.String }))

describe("an event", () => {
  it("is told by its tag, and an alert by its type", () => {
    if (event._tag === "Callback") expect(event.message).type.toBe<unknown>()
    if (event._tag === "UnlistedAlert") {
      expect(event.alertTypeId).type.toBe<string>()
      expect(event.alertData).type.toBe<unknown>()
    }
    if (event._tag === "Alert") {
      expect(event.alertTypeId).type.toBe<keyof Webhooks.KnownAlerts>()
      if (event.alertTypeId === "cellular_up") expect(event.alertData).type.toBe<Webhooks.CellularUp>()
    }
    if (event._tag !== "Callback") expect(event.networkTags).type.toBe<ReadonlyArray<string> | undefined>()
  })

  it("has the types of schemas that are given, in the place of those that are known", () => {
    Webhooks.receive({
      sharedSecret: "secret",
      alerts: { motion_alert: Motion, cellular_up: Motion },
      onEvent: (event) => {
        if (event._tag === "Alert") {
          expect(event.alertTypeId).type.toBe<
            "cellular_up" | "motion_alert" | "settings_changed" | "stopped_reporting"
          >()
          if (event.alertTypeId === "cellular_up" || event.alertTypeId === "motion_alert") {
            expect(event.alertData).type.toBe<{ readonly imageUrl: string }>()
          }
        }
        return nothing
      }
    })
  })

  it("is what the schema of a template makes", () => {
    const receiver = Webhooks.make({ sharedSecret: "secret", template: { schema: Own } })
    expect<Effect.Success<typeof receiver>["events"]>().type.toBe<Stream.Stream<{ readonly summary: string }>>()
  })
})

describe("a receiver", () => {
  it("needs what its handler needs, and its answers never fail", () => {
    class Database extends Context.Service<Database, { readonly save: Effect.Effect<void, Error> }>()("Database") {}
    const receiver = Webhooks.receive({ sharedSecret: "secret", onEvent: () => Database.use(({ save }) => save) })
    expect(receiver).type.toBe<Effect.Effect<Webhooks.Responder, InvalidConfiguration, Database | Scope.Scope>>()
    expect<Webhooks.Responder["respond"]>().type.toBe<(request: Request) => Effect.Effect<Response>>()
  })

  it("has a secret, and no option of another name", () => {
    expect(Webhooks.make).type.not.toBeCallableWith({})
    expect(Webhooks.make).type.not.toBeCallableWith({ sharedSecret: "secret", secret: "secret" })
  })
})
