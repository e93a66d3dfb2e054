import { MerakiClient, Transport } from "@effect-meraki/core"
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
await simulator.close()
