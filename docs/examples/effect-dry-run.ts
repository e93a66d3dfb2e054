/** A program that changes things, first as a dry run: what it would send, and then the same program for real. */
import * as ActionBatch from "@effect-meraki/core/ActionBatch"
import * as DryRun from "@effect-meraki/core/DryRun"
import * as MerakiClient from "@effect-meraki/core/MerakiClient"
import * as Networks from "@effect-meraki/core/Networks"
import * as Organizations from "@effect-meraki/core/Organizations"
import * as Transport from "@effect-meraki/core/Transport"
import * as Console from "effect/Console"
import * as Effect from "effect/Effect"

/** Tags every network of an organization. It knows nothing of dry runs. */
const tagAll = (organizationId: string) =>
  Effect.gen(function* () {
    const networks = yield* Organizations.getOrganizationNetworks({ organizationId })
    return yield* ActionBatch.submit({
      organizationId,
      actions: networks.map(({ id }) => Networks.updateNetwork.action({ networkId: id, tags: ["branch"] }))
    })
  })

const program = Effect.gen(function* () {
  const [organization] = yield* Organizations.getOrganizations()
  const organizationId = organization?.id ?? ""

  const plan = yield* DryRun.collect(tagAll(organizationId)) // sends the GETs, and nothing else
  for (const { method, operation } of plan.requests) yield* Console.log(`${method} ${operation}`)

  // Writes that do not need each other are all planned.
  const renames = yield* DryRun.collect(
    ["HQ", "Branch"].map((name) =>
      Organizations.createOrganizationNetwork({ organizationId, name, productTypes: ["switch"] })
    )
  )
  yield* Console.log(String(renames)) // for people; JSON.stringify(renames) is for programs

  // One call, without the help of `collect`:
  yield* Networks.deleteNetwork({ networkId: "N_1" }, { dryRun: true }).pipe(
    Effect.catchTag("WritePlanned", (planned) => Console.log(planned.message))
  )

  const { batches } = yield* tagAll(organizationId) // and now for real
  yield* Console.log(`${batches.length} batch ${batches[0]?.status}`)
})

await Effect.runPromise(program.pipe(Effect.provide(MerakiClient.layerConfig()), Effect.provide(Transport.layerFetch)))
