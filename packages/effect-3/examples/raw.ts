import { MerakiClient, Organizations, RawRequest } from "@effect-meraki/effect-3"
import * as FetchHttpClient from "@effect/platform/FetchHttpClient"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"

/** An endpoint that this package has no operation for. */
const forecast = RawRequest.send({ path: "/networks/N_1/wireless/forecast", query: { bands: ["5", "6"] } }).pipe(
  Effect.catchTag("NotFound", (error) => Effect.sync(() => console.log(error.message)))
)

const program = Effect.gen(function* () {
  yield* forecast
  const [organization] = yield* Organizations.getOrganizations()
  const organizationId = organization?.id ?? ""
  const { status, value } = yield* Organizations.getOrganization.response({ organizationId })
  return `${value.name}: ${status}`
})

const client = Layer.provide(MerakiClient.layerConfig(), FetchHttpClient.layer)
console.log(await Effect.runPromise(Effect.provide(program, client)))
