/** The event log of a network between two times, oldest first: `node events-effect.ts NETWORK_ID SINCE UNTIL`. */
import * as History from "@effect-meraki/core/History"
import * as MerakiClient from "@effect-meraki/core/MerakiClient"
import * as Networks from "@effect-meraki/core/Networks"
import * as Transport from "@effect-meraki/core/Transport"
import * as Console from "effect/Console"
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"

const [, , networkId = "", since = "", until = ""] = process.argv

/** Those products that have an event log. */
const products = ["appliance", "camera", "cellularGateway", "switch", "wireless"] as const

const program = Effect.gen(function* () {
  const { productTypes } = yield* Networks.getNetwork({ networkId })
  const logs = yield* Effect.forEach(
    products.filter((product) => productTypes.includes(product)),
    (productType) =>
      Stream.runCollect(History.items(Networks.getNetworkEvents, { networkId, productType }, { since, until })),
    { concurrency: "unbounded" }
  )
  const lines = logs.flat().map((event) => `${event.occurredAt}  ${event.deviceName}  ${event.description}`)
  for (const line of lines.toSorted()) yield* Console.log(line)
})

await Effect.runPromise(program.pipe(Effect.provide(MerakiClient.layerConfig()), Effect.provide(Transport.layerFetch)))
