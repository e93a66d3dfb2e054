/** A program and its test without an API. */
import { MerakiClient, MerakiError, Networks } from "@effect-meraki/effect-3"
import * as Effect from "effect/Effect"

/** What is tested. */
const nameOf = (networkId: string) =>
  Networks.getNetwork({ networkId }).pipe(
    Effect.map(({ name }) => name),
    Effect.catchTag("NotFound", () => Effect.succeed("none"))
  )

const client = MerakiClient.layerTest([
  Networks.getNetwork,
  ({ networkId }) =>
    networkId === "N_1"
      ? Effect.succeed({ id: "N_1", organizationId: "1", name: "HQ", productTypes: [], tags: [] })
      : Effect.fail(MerakiError.NotFound.make())
])
const names = Effect.all([nameOf("N_1"), nameOf("N_2")]).pipe(Effect.provide(client))
console.log((await Effect.runPromise(names)).join(", "))
