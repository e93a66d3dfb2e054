/** The first program: the organizations that a key sees, and the devices of each. */
import { MerakiClient, Transport } from "@effect-meraki/core"
import * as Organizations from "@effect-meraki/core/Organizations"
import * as Console from "effect/Console"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"

const inventory = Effect.gen(function* () {
  for (const { id: organizationId, name } of yield* Organizations.getOrganizations()) {
    const devices = yield* Organizations.getOrganizationDevices({ organizationId }) // all pages
    yield* Console.log(`${name}: ${devices.length} devices`)
  }
})

// MERAKI_DASHBOARD_API_KEY
const Meraki = MerakiClient.layerConfig().pipe(Layer.provide(Transport.layerFetch))
await Effect.runPromise(inventory.pipe(Effect.provide(Meraki)))
