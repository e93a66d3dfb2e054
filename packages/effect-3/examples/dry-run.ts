/** A program that changes things, first as a dry run: what it would send, and then the same program for real. */
import { ActionBatch, DryRun, MerakiClient, Networks, Organizations } from "@effect-meraki/effect-3"
import * as FetchHttpClient from "@effect/platform/FetchHttpClient"
import * as Console from "effect/Console"
import * as Effect from "effect/Effect"

/** Tags the first networks of an organization. It knows nothing of dry runs. */
const tagFirst = (organizationId: string) =>
  Effect.gen(function* () {
    const networks = yield* Organizations.getOrganizationNetworks({ organizationId }, { limit: 20 })
    return yield* ActionBatch.submit({
      organizationId,
      actions: networks.map(({ id }) => Networks.updateNetwork.action({ networkId: id, tags: ["branch"] }))
    })
  })

/** What that would change. The GET is sent, and nothing else. */
const planned = (organizationId: string) =>
  Effect.gen(function* () {
    const { requests } = yield* DryRun.collect(tagFirst(organizationId))
    for (const { method, operation } of requests) yield* Console.log(`${method} ${operation}`)
  })

/** Writes that do not need each other are all planned. */
const networksOf = (organizationId: string, names: ReadonlyArray<string>) =>
  DryRun.collect(
    names.map((name) => Organizations.createOrganizationNetwork({ organizationId, name, productTypes: ["switch"] }))
  )

/** A single call as a dry run. */
const removal = Networks.deleteNetwork({ networkId: "N_1" }, { dryRun: true }).pipe(
  Effect.catchTag("WritePlanned", (planned) => Console.log(planned.message))
)

const program = Effect.gen(function* () {
  const [organization] = yield* Organizations.getOrganizations()
  const organizationId = organization?.id ?? ""
  yield* planned(organizationId)
  yield* Console.log(String(yield* networksOf(organizationId, ["HQ", "Branch"])))
  yield* removal
  const { batches } = yield* tagFirst(organizationId) // and now for real
  yield* Console.log(`${batches.length} batch ${batches[0]?.status}`)
})

await Effect.runPromise(program.pipe(Effect.provide(MerakiClient.layerConfig()), Effect.provide(FetchHttpClient.layer)))
