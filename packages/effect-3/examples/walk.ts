/** All operations in one list: what a backup reads is chosen by the facts of each operation, and needs no list of names. */
import { MerakiClient, Operation, Organizations } from "@effect-meraki/effect-3"
import { operations } from "@effect-meraki/promise/operations"
import * as FetchHttpClient from "@effect/platform/FetchHttpClient"
import * as Console from "effect/Console"
import * as Effect from "effect/Effect"

/** Reads of a network's switch settings that need nothing but the network's id. */
const settings = operations.filter(({ descriptor: { category, deprecated, method, path, query = {}, tag } }) => {
  const isRead = method === "GET" && category === "configure" && deprecated !== true
  const isOfNetwork = path.startsWith("/networks/") && path.match(/\{\w+\}/g)?.length === 1
  return isRead && tag === "switch" && isOfNetwork && Object.values(query).every((shape) => !shape.endsWith("!"))
})

/** What was read, by operation. What the network does not have is left out. */
const backup = (networkId: string) =>
  Effect.forEach(
    settings,
    (operation) =>
      Operation.make(operation)({ networkId }).pipe(
        Effect.map((answer) => [[operation.descriptor.id, answer] as const]),
        Effect.catchTags({ BadRequest: () => Effect.succeed([]), NotFound: () => Effect.succeed([]) })
      ),
    { concurrency: 5 }
  ).pipe(Effect.map((entries) => Object.fromEntries(entries.flat())))

const program = Effect.gen(function* () {
  const [organization] = yield* Organizations.getOrganizations()
  const [network] = yield* Organizations.getOrganizationNetworks({ organizationId: organization?.id ?? "" })
  const saved = yield* backup(network?.id ?? "")
  yield* Console.log(`${operations.length} operations, ${settings.length} of them read settings of switches`)
  yield* Console.log("getNetworkSwitchStp" in saved ? "spanning tree saved" : "no spanning tree")
})

await Effect.runPromise(program.pipe(Effect.provide(MerakiClient.layerConfig()), Effect.provide(FetchHttpClient.layer)))
