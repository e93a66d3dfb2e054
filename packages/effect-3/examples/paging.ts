/** Paging: all items, items one by one, page by page, a single page, and from a link on. */
import { MerakiClient, Networks, Organizations } from "@effect-meraki/effect-3"
import * as FetchHttpClient from "@effect/platform/FetchHttpClient"
import * as Clock from "effect/Clock"
import * as Console from "effect/Console"
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"

const everything = (organizationId: string) =>
  Effect.gen(function* () {
    const devices = yield* Organizations.getOrganizationDevices({ organizationId })
    yield* Console.log(`${devices.length} devices`)
  })

const firstAccessPoint = (organizationId: string) =>
  Organizations.getOrganizationDevices.items({ organizationId }).pipe(
    Stream.filter(({ model }) => model.startsWith("MR")),
    Stream.runHead // nothing more is fetched
  )

const inPages = (organizationId: string) =>
  Organizations.getOrganizationDevices
    .pages({ organizationId, perPage: 100 }, { maxPages: 2 })
    .pipe(Stream.runForEach(({ items }) => Console.log(`a page of ${items.length} devices`)))

const inTwoParts = (organizationId: string) =>
  Effect.gen(function* () {
    const list = Organizations.getOrganizationDevices
    const first = yield* list.page({ organizationId, perPage: 30 }) // exactly one request
    // Possibly in another run. Without a link this was the last page.
    const rest = first.next === undefined ? [] : yield* list({ organizationId }, { from: first.next })
    yield* Console.log(`${first.items.length} devices, then ${rest.length}`)
  })

/** The items before a page that fails. */
const untilFailure = (organizationId: string) =>
  Effect.gen(function* () {
    const serials: Array<string> = []
    yield* Organizations.getOrganizationDevices.items({ organizationId, perPage: 100 }).pipe(
      Stream.runForEach(({ serial }) => Effect.sync(() => serials.push(serial))),
      Effect.catchAll(({ message }) => Console.error(`after ${serials.length} devices: ${message}`))
    )
    return serials
  })

/** The events of the last hour, from the newest page backwards. */
const lastHour = (networkId: string) =>
  Effect.gen(function* () {
    const since = (yield* Clock.currentTimeMillis) - 3_600_000
    return yield* Networks.getNetworkEvents.pages({ networkId, productType: "wireless" }, { maxPages: 20 }).pipe(
      Stream.takeWhile(({ data }) => Date.parse(data.pageEndAt ?? "") > since),
      Stream.flatMap(({ items }) => Stream.fromIterable(items)),
      Stream.filter(({ occurredAt }) => Date.parse(occurredAt ?? "") > since),
      Stream.runCollect
    )
  })

const program = Effect.gen(function* () {
  const [organization] = yield* Organizations.getOrganizations()
  const organizationId = organization?.id ?? ""
  yield* everything(organizationId)
  const accessPoint = yield* firstAccessPoint(organizationId)
  yield* Console.log(`an access point: ${accessPoint._tag}`)
  yield* inPages(organizationId)
  yield* inTwoParts(organizationId)
  const serials = yield* untilFailure(organizationId)
  yield* Console.log(`${serials.length} devices, one by one`)
  const networks = yield* Organizations.getOrganizationNetworks({ organizationId })
  const network = networks.find(({ productTypes }) => productTypes.includes("wireless"))
  const events = yield* lastHour(network?.id ?? "")
  yield* Console.log(`events of the last hour: ${events.length > 0 ? "some" : "none"}`)
})

await Effect.runPromise(program.pipe(Effect.provide(MerakiClient.layerConfig()), Effect.provide(FetchHttpClient.layer)))
