import { MerakiClient, Networks, Organizations } from "@effect-meraki/effect-3"
import * as FetchHttpClient from "@effect/platform/FetchHttpClient"
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"

const inventory = Effect.gen(function* () {
  for (const { id: organizationId, name } of yield* Organizations.getOrganizations()) {
    const networks = yield* Organizations.getOrganizationNetworks({ organizationId }) // all pages
    const serials = yield* Organizations.getOrganizationDevices
      .items({ organizationId }, { timeout: "30 seconds" })
      .pipe(
        Stream.map((device) => device.serial),
        Stream.take(3), // no more pages than that takes
        Stream.runCollect
      )
    console.log(`${name}: ${networks.length} networks, ${serials.length} serials`)
  }
  return yield* Networks.getNetwork({ networkId: "N_0" })
}).pipe(
  Effect.catchTags({
    NotFound: (error) => Effect.succeed({ name: `no such network (${error.status})` }),
    TooManyRequests: (error) => Effect.succeed({ name: `turned away after ${error.attempts} attempts` })
  })
)

// MERAKI_DASHBOARD_API_KEY, MERAKI_BASE_URL
const client = MerakiClient.layerConfig({ application: { name: "Inventory", vendor: "Example" } })

const { name } = await Effect.runPromise(inventory.pipe(Effect.provide(client), Effect.provide(FetchHttpClient.layer)))
console.log(name)
