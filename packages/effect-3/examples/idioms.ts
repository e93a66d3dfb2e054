/** A live tool followed to its result, and the events of an hour. */
import { History, LiveTools, MerakiClient, Networks, Organizations } from "@effect-meraki/effect-3"
import * as FetchHttpClient from "@effect/platform/FetchHttpClient"
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"

/** A ping from a device, to its end. */
const reach = (serial: string) => LiveTools.ping({ serial, target: "8.8.8.8" }, { deadline: "1 minute" })

/** The events of a network since a time. */
const since = (networkId: string, since: Date) =>
  History.items(Networks.getNetworkEvents, { networkId, productType: "wireless" }, { since })

const program = Effect.gen(function* () {
  const [organization] = yield* Organizations.getOrganizations()
  const organizationId = organization?.id ?? ""
  const [device] = yield* Organizations.getOrganizationDevices({ organizationId }, { limit: 1 })
  console.log((yield* reach(device?.serial ?? "")).status)
  const events = since(device?.networkId ?? "", new Date(Date.now() - 3_600_000))
  console.log((yield* Stream.runCount(Stream.take(events, 1))) === 1 ? "an event" : "no event")
})

await Effect.runPromise(program.pipe(Effect.provide(MerakiClient.layerConfig()), Effect.provide(FetchHttpClient.layer)))
