/** The same with Effect. */
import { MerakiClient, Transport } from "@effect-meraki/core"
import { getOrganizationDevices } from "@effect-meraki/core/Organizations"
import * as Console from "effect/Console"
import * as Effect from "effect/Effect"

const [, , organizationId = ""] = process.argv

const program = Effect.gen(function* () {
  const devices = yield* getOrganizationDevices({ organizationId, perPage: 5 })
  yield* Console.log(`${devices.length} devices, the first one a ${devices[0]?.model}`)
})
await Effect.runPromise(program.pipe(Effect.provide(MerakiClient.layerConfig()), Effect.provide(Transport.layerFetch)))
