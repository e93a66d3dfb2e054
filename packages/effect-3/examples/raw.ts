/** Requests without an operation, and answers as a whole. */
import { MerakiClient, Networks, Organizations, RawRequest } from "@effect-meraki/effect-3"
import * as FetchHttpClient from "@effect/platform/FetchHttpClient"
import * as Chunk from "effect/Chunk"
import * as Console from "effect/Console"
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"

/** An endpoint that this package has no operation for. */
const forecast = (networkId: string) =>
  RawRequest.send({ path: `/networks/${networkId}/wireless/forecast`, query: { bands: ["5", "6"] } }).pipe(
    Effect.catchTag("NotFound", (error) => Effect.as(Console.log(error.message), []))
  )

/** A write. Guards and dry runs hold for it as for any other. */
const rename = (networkId: string, name: string) =>
  RawRequest.send({ method: "PUT", path: `/networks/${networkId}`, body: { name } })

/** The pages of a list, fetched as they are consumed. */
const pages = (organizationId: string) =>
  RawRequest.pages({ path: `/organizations/${organizationId}/networks`, query: { perPage: 10 } }, { limit: 20 })

/** The request id of a success, which Cisco's support asks for, and how long it took to be let through. */
const traced = (networkId: string) =>
  Effect.map(
    Networks.getNetwork.response({ networkId }),
    ({ attempts, requestId, status, value }) =>
      `${value.name}: ${status}, request ${requestId ?? "without id"}, ${attempts} attempt`
  )

const program = Effect.gen(function* () {
  const [organization] = yield* Organizations.getOrganizations()
  const organizationId = organization?.id ?? ""
  const [network] = yield* Organizations.getOrganizationNetworks({ organizationId })
  const networkId = network?.id ?? ""
  yield* forecast("N_1")
  yield* rename(networkId, "Lab")
  const sizes = yield* Stream.runCollect(Stream.map(pages(organizationId), ({ items }) => items.length))
  yield* Console.log(`pages of ${Chunk.join(Chunk.map(sizes, String), " and ")}`)
  yield* Console.log(yield* traced(networkId))
})

await Effect.runPromise(program.pipe(Effect.provide(MerakiClient.layerConfig()), Effect.provide(FetchHttpClient.layer)))
