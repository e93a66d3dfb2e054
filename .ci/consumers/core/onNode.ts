import { DryRun, Hooks, MerakiClient, MerakiError, RawRequest, Transport } from "@effect-meraki/core"
import * as LiveTools from "@effect-meraki/core/LiveTools"
import * as Lookups from "@effect-meraki/core/Lookups"
import * as Networks from "@effect-meraki/core/Networks"
import * as Organizations from "@effect-meraki/core/Organizations"
import * as TransportUndici from "@effect-meraki/core/TransportUndici"
import { startSimulator } from "@effect-meraki/simulator"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"

const simulator = await startSimulator({ seed: "consumer", speed: 100 })
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

const answers: Array<number> = []
const hooks = Hooks.layer({ onResponse: ({ status }) => void answers.push(status) })
const [[serial, device] = ["", undefined]] = simulator.world.devices
const manners = Effect.gen(function* () {
  const { status } = yield* LiveTools.ping({ serial, target: "8.8.8.8" }, { pollInterval: "20 millis" })
  const { model } = yield* Lookups.getDevice({ serial, organizationId: device?.organizationId })
  return `${status} ${model === device?.model}`
})
const told = await manners.pipe(
  Effect.provide(MerakiClient.layer({ apiKey: simulator.apiKey, baseUrl: simulator.url })),
  Effect.provide(Layer.merge(Transport.layerFetch, hooks)),
  Effect.runPromise
)
if (told !== "complete true" || answers.length < 2) throw new Error(`${told}, ${answers.length} answers`)

const doubles = MerakiClient.layerTest([Networks.getNetwork, () => Effect.fail(MerakiError.NotFound.make())])
const missing = await Networks.getNetwork({ networkId: "N_7" }).pipe(
  Effect.flip,
  Effect.provide(doubles),
  Effect.runPromise
)
if (missing._tag !== "NotFound" || missing.parameters["networkId"] !== "N_7") throw new Error(missing.message)
await simulator.close()
