import { DryRun, MerakiClient, Networks, Organizations } from "@effect-meraki/effect-3"
import * as FetchHttpClient from "@effect/platform/FetchHttpClient"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"

/** Renames the first network of the first organization. It knows nothing of dry runs. */
const renameFirst = Effect.gen(function* () {
  const [organization] = yield* Organizations.getOrganizations()
  const [network] = yield* Organizations.getOrganizationNetworks({ organizationId: organization?.id ?? "" })
  yield* Networks.updateNetwork({ networkId: network?.id ?? "", name: "HQ" })
})

const client = Layer.provide(MerakiClient.layerConfig(), FetchHttpClient.layer)
const plan = await Effect.runPromise(Effect.provide(DryRun.collect(renameFirst), client))
for (const { body, method, operation } of plan.requests) console.log(`${method} ${operation} ${JSON.stringify(body)}`)
