/** Traces of calls, requests and waits in a collector of OpenTelemetry: `node traces.ts ORGANIZATION_ID`. */
import * as MerakiClient from "@effect-meraki/core/MerakiClient"
import * as Networks from "@effect-meraki/core/Networks"
import * as Organizations from "@effect-meraki/core/Organizations"
import * as Transport from "@effect-meraki/core/Transport"
import * as Effect from "effect/Effect"
import * as FetchHttpClient from "effect/http/FetchHttpClient"
import * as Layer from "effect/Layer"
import * as Otlp from "effect/observability/Otlp"

const { OTEL_EXPORTER_OTLP_ENDPOINT = "http://127.0.0.1:4318" } = process.env
const [, , organizationId = ""] = process.argv

const inventory = Effect.gen(function* () {
  const networks = yield* Organizations.getOrganizationNetworks({ organizationId })
  const wireless = networks.filter(({ productTypes }) => productTypes.includes("wireless"))
  yield* Effect.forEach(wireless, ({ id }) => Networks.getNetworkClients({ networkId: id }))
}).pipe(Effect.withSpan("inventory"))

/** Sends what there is every few seconds, and the rest at the end, over a client of its own. */
const Collector = Otlp.layerJson({
  baseUrl: OTEL_EXPORTER_OTLP_ENDPOINT,
  resource: { serviceName: "inventory", serviceVersion: "1.0" },
  loggerMergeWithExisting: false // log lines go there, too, and no longer to the terminal
}).pipe(Layer.provide(FetchHttpClient.layer))

const Client = MerakiClient.layerConfig().pipe(Layer.provide(Transport.layerFetch))
await Effect.runPromise(inventory.pipe(Effect.provide(Client), Effect.provide(Collector)))
