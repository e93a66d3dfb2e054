import { DryRun, MerakiClient, RawRequest, Transport } from "@effect-meraki/core"
import * as Networks from "@effect-meraki/core/Networks"
import * as Organizations from "@effect-meraki/core/Organizations"
import * as TransportUndici from "@effect-meraki/core/TransportUndici"
import { startSimulator } from "@effect-meraki/simulator"
import * as Effect from "effect/Effect"

const simulator = await startSimulator({ seed: "consumer" })
for (const transport of [Transport.layerFetch, TransportUndici.layer()]) {
  const organizations = await Organizations.getOrganizations().pipe(
    Effect.provide(MerakiClient.layer({ apiKey: simulator.apiKey, baseUrl: simulator.url })),
    Effect.provide(transport),
    Effect.runPromise
  )
  if (organizations.length === 0) throw new Error("no organizations")
}

const levers = Effect.gen(function* () {
  const plan = yield* DryRun.collect(Networks.deleteNetwork({ networkId: "N_1" }))
  const { status } = yield* RawRequest.response({ path: "/organizations" })
  const refused = yield* Networks.deleteNetwork({ networkId: "N_1" }).pipe(
    MerakiClient.withOptions({ readOnly: true }),
    Effect.flip
  )
  return [plan.requests.length, status, refused._tag].join(", ")
})
const pulled = await levers.pipe(
  Effect.provide(MerakiClient.layer({ apiKey: simulator.apiKey, baseUrl: simulator.url })),
  Effect.provide(Transport.layerFetch),
  Effect.runPromise
)
if (pulled !== "1, 200, WriteBlocked") throw new Error(pulled)
await simulator.close()
