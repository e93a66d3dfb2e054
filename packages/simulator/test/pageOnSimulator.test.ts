import { MerakiClient, Transport } from "@effect-meraki/core"
import * as Organizations from "@effect-meraki/core/Organizations"
import { Simulator } from "@effect-meraki/simulator"
import { assert, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as References from "effect/References"

const Client = Layer.unwrap(
  Effect.map(Simulator.Simulator, ({ apiKey, url }) => MerakiClient.layer({ apiKey, baseUrl: url }))
).pipe(Layer.provide(Transport.layerFetch), Layer.provideMerge(Simulator.layer({ organizations: 2 })))

it.live("survives a Dashboard that is down for a moment", () =>
  Effect.gen(function* () {
    const { faults, snapshot } = yield* Simulator.Simulator
    faults.add({ operation: "getOrganizations", times: 2, fault: { kind: "status", status: 503 } })
    const organizations = yield* Organizations.getOrganizations()
    assert.strictEqual(organizations.length, 2)
    assert.deepStrictEqual(snapshot().byStatus, { 200: 1, 503: 2 })
  }).pipe(Effect.provide(Client), Effect.provideService(References.MinimumLogLevel, "Error"))
)
