/** A program and its tests without an API: doubles of operations, failures, a Dashboard in the process. */
import { MerakiClient, MerakiError, Networks, Organizations } from "@effect-meraki/effect-3"
import { Simulator } from "@effect-meraki/simulator"
import * as FetchHttpClient from "@effect/platform/FetchHttpClient"
import * as Console from "effect/Console"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"

/** What is tested: it tags the networks of an organization, and skips those that are gone. */
const tagAll = (organizationId: string) =>
  Effect.gen(function* () {
    const networks = yield* Organizations.getOrganizationNetworks({ organizationId, perPage: 3 })
    return yield* Effect.forEach(networks, ({ id, tags }) =>
      Networks.updateNetwork({ networkId: id, tags: [...(tags ?? []), "branch"] }).pipe(
        Effect.as(id),
        Effect.catchTag("NotFound", () => Effect.succeed("gone"))
      )
    )
  })

const network = (id: string) => ({ id, organizationId: "1", name: id, productTypes: [], tags: [] })

const client = MerakiClient.layerTest(
  [Organizations.getOrganizationNetworks, () => Effect.succeed(["N_1", "N_2", "N_3", "N_4"].map(network))],
  [
    Networks.updateNetwork,
    ({ networkId }) =>
      networkId === "N_2" ? Effect.fail(MerakiError.NotFound.make()) : Effect.succeed(network(String(networkId)))
  ]
)
await Effect.runPromise(
  tagAll("1").pipe(
    Effect.flatMap((ids) => Console.log(ids.join(" "))),
    Effect.provide(client)
  )
)

/** A program that must not be stopped by a limit, and an answer that the API seldom gives. */
const busy = MerakiClient.layerTest([
  Organizations.getOrganizationNetworks,
  () => Effect.fail(MerakiError.TooManyRequests.make({ errors: ["API rate limit exceeded for organization"] }))
])
await Effect.runPromise(
  tagAll("1").pipe(
    Effect.asVoid,
    Effect.catchTag("TooManyRequests", (error) => Console.log(`${error.status}: ${error.errors[0]}`)),
    Effect.provide(busy)
  )
)

/** A whole Dashboard without a socket. */
const simulator = Simulator.handler({ organizations: 1, networksPerOrganization: 3, limits: false })
const simulated = MerakiClient.layer({ apiKey: simulator.apiKey, baseUrl: simulator.url }).pipe(
  Layer.provide(FetchHttpClient.layer),
  Layer.provide(Layer.succeed(FetchHttpClient.Fetch, simulator.fetch))
)
const [organizationId = ""] = simulator.world.organizations.keys()
await Effect.runPromise(
  tagAll(organizationId).pipe(
    Effect.flatMap(({ length }) => Console.log(`${length} networks tagged`)),
    Effect.provide(simulated)
  )
)
console.log(simulator.calls.map(({ operation }) => operation).join(" "))
