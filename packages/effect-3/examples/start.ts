/** The first program: the organizations that a key sees, and the devices of each. */
import { MerakiClient, Organizations } from "@effect-meraki/effect-3"
import * as FetchHttpClient from "@effect/platform/FetchHttpClient"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"

const inventory = Effect.gen(function* () {
  for (const { id: organizationId, name } of yield* Organizations.getOrganizations()) {
    const devices = yield* Organizations.getOrganizationDevices({ organizationId }) // all pages
    console.log(`${name}: ${devices.length} devices`)
  }
})

// MERAKI_DASHBOARD_API_KEY
const Meraki = Layer.provide(MerakiClient.layerConfig(), FetchHttpClient.layer)
await Effect.runPromise(inventory.pipe(Effect.provide(Meraki)))
