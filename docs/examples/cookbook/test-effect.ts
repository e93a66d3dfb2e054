/** The same with Effect: doubles of operations in the place of the client. */
import * as MerakiClient from "@effect-meraki/core/MerakiClient"
import * as MerakiError from "@effect-meraki/core/MerakiError"
import * as Networks from "@effect-meraki/core/Networks"
import * as Effect from "effect/Effect"
import { equal } from "node:assert/strict"
import { test } from "node:test"

const tagAll = (networkIds: ReadonlyArray<string>) =>
  Effect.forEach(
    networkIds,
    (networkId) =>
      Networks.updateNetwork({ networkId, tags: ["branch"] }).pipe(
        Effect.as(1),
        Effect.catchTag("NotFound", () => Effect.succeed(0))
      ),
    { concurrency: "unbounded" }
  ).pipe(Effect.map((tagged) => tagged.reduce((sum, one) => sum + one, 0)))

const network = { organizationId: "1", name: "HQ", productTypes: [], tags: [] }
const client = MerakiClient.layerTest([
  Networks.updateNetwork,
  ({ networkId }) =>
    networkId === "N_2"
      ? Effect.fail(MerakiError.NotFound.make())
      : Effect.succeed({ ...network, id: String(networkId) })
])

await test("a network that is gone is skipped", async () => {
  equal(await Effect.runPromise(tagAll(["N_1", "N_2", "N_3"]).pipe(Effect.provide(client))), 2)
})
