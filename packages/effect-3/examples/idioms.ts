/** What many programs write themselves: live tools, lookups, histories, streams that resume. */
import { History, LiveTools, Lookups, MerakiClient, Networks, Organizations, Resume } from "@effect-meraki/effect-3"
import * as FetchHttpClient from "@effect/platform/FetchHttpClient"
import * as Console from "effect/Console"
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"

/** A ping from a device, to its end: it is started, and asked about until it is complete. */
const reach = (serial: string) =>
  Effect.map(
    LiveTools.ping({ serial, target: "8.8.8.8" }),
    ({ results, status }) => `${status}: ${results?.received === undefined ? "no" : "some"} replies`
  )

/** The same with every state that is seen. */
const watch = (serial: string) =>
  LiveTools.ping
    .states({ serial, target: "8.8.8.8" }, { pollInterval: "10 millis", deadline: "1 minute" })
    .pipe(Stream.runForEach(({ status }) => (status === "complete" ? Console.log("watched") : Effect.void)))

/** The models of devices: one request for all of them. */
const modelsOf = (organizationId: string, serials: ReadonlyArray<string>) =>
  Effect.forEach(serials, (serial) => Lookups.getDevice({ serial, organizationId }), { batching: true })

/** The events of a network in an hour. */
const lastHour = (networkId: string, now: number) =>
  History.items(
    Networks.getNetworkEvents,
    { networkId, productType: "wireless" },
    { since: new Date(now - 3_600_000), until: new Date(now) }
  )

/** Changes of a month, a week in each request. */
const changes = (organizationId: string, now: number) =>
  History.items(
    Organizations.getOrganizationConfigurationChanges,
    { organizationId },
    { since: new Date(now - 28 * 86_400_000), window: "7 days" }
  )

/** Devices, page by page. What was handled is not read again after the process was ended. */
const devices = (organizationId: string, kept: Map<string, string | undefined>) =>
  Resume.items(
    Organizations.getOrganizationDevices,
    { organizationId, perPage: 10 },
    {
      load: Effect.sync(() => kept.get("devices")),
      save: (link) => Effect.sync(() => void kept.set("devices", link))
    }
  )

const program = Effect.gen(function* () {
  const [organization] = yield* Organizations.getOrganizations()
  const organizationId = organization?.id ?? ""
  const serials = (yield* Organizations.getOrganizationDevices({ organizationId }, { limit: 5 })).map(
    ({ serial }) => serial
  )
  const [serial = ""] = serials
  yield* Console.log(yield* reach(serial))
  yield* watch(serial)
  yield* Console.log(`${(yield* modelsOf(organizationId, serials)).length} devices looked up`)
  const [network] = yield* Organizations.getOrganizationNetworks({ organizationId })
  const now = Date.now()
  const events = yield* Stream.runCount(Stream.take(lastHour(network?.id ?? "", now), 1))
  yield* Console.log(`${events > 0 ? "some" : "no"} events`)
  yield* Stream.runDrain(changes(organizationId, now))
  const kept = new Map<string, string | undefined>()
  const some = yield* Stream.runCount(Stream.take(devices(organizationId, kept), 15))
  const rest = yield* Stream.runCount(devices(organizationId, kept))
  yield* Console.log(`${some} devices, then ${rest} from the second page on`)
})

await Effect.runPromise(program.pipe(Effect.provide(MerakiClient.layerConfig()), Effect.provide(FetchHttpClient.layer)))
