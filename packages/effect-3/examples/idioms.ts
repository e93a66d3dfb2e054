/** A live tool followed to its result, lookups that share a request, and the events of an hour. */
import { History, LiveTools, Lookups, MerakiClient, Networks, Organizations } from "@effect-meraki/effect-3"
import * as FetchHttpClient from "@effect/platform/FetchHttpClient"
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"

/** A ping from a device, to its end. */
const reach = (serial: string) => LiveTools.ping({ serial, target: "8.8.8.8" }, { deadline: "1 minute" })

/** The models of devices: one request for all of them. */
const modelsOf = (organizationId: string, serials: ReadonlyArray<string>) =>
  Effect.forEach(serials, (serial) => Lookups.getDevice({ serial, organizationId }), { batching: true })

/** The events of a network since a time. */
const since = (networkId: string, since: Date) =>
  History.items(Networks.getNetworkEvents, { networkId, productType: "wireless" }, { since })

const program = Effect.gen(function* () {
  const [organization] = yield* Organizations.getOrganizations()
  const organizationId = organization?.id ?? ""
  const devices = yield* Organizations.getOrganizationDevices({ organizationId }, { limit: 3 })
  const [device] = devices
  const serials = devices.map(({ serial }) => serial ?? "")
  console.log(`${(yield* modelsOf(organizationId, serials)).length} devices looked up`)
  console.log((yield* reach(device?.serial ?? "")).status)
  const events = since(device?.networkId ?? "", new Date(Date.now() - 3_600_000))
  console.log((yield* Stream.runCount(Stream.take(events, 1))) === 1 ? "an event" : "no event")
})

await Effect.runPromise(program.pipe(Effect.provide(MerakiClient.layerConfig()), Effect.provide(FetchHttpClient.layer)))
