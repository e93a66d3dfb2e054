import { ActionBatch, ApiHealth, MerakiClient, Networks, Organizations } from "@effect-meraki/effect-3"
import * as FetchHttpClient from "@effect/platform/FetchHttpClient"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"

const tagged = Effect.gen(function* () {
  const [organization] = yield* Organizations.getOrganizations()
  const organizationId = organization?.id ?? ""
  const networks = yield* Organizations.getOrganizationNetworks({ organizationId })
  const { batches } = yield* ActionBatch.submit({
    organizationId,
    actions: networks.map(({ id }) => Networks.updateNetwork.action({ networkId: id ?? "", tags: ["branch"] })),
    deadline: "5 minutes"
  })
  const { advice } = yield* ApiHealth.health
  return `${batches.length} batch: ${batches[0]?.status}; the API's health is ${advice.level}`
})

const client = Layer.provide(MerakiClient.layerConfig(), FetchHttpClient.layer)
console.log(await Effect.runPromise(Effect.provide(tagged, client)))
