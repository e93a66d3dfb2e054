/** Prometheus asks this program for the devices of an organization by their status, and for the client's own metrics. */
import * as ApiMetrics from "@effect-meraki/core/ApiMetrics"
import * as MerakiClient from "@effect-meraki/core/MerakiClient"
import * as Organizations from "@effect-meraki/core/Organizations"
import * as Transport from "@effect-meraki/core/Transport"
import * as NodeHttpServer from "@effect/platform-node/NodeHttpServer"
import * as NodeRuntime from "@effect/platform-node/NodeRuntime"
import * as Config from "effect/Config"
import * as Effect from "effect/Effect"
import * as HttpRouter from "effect/http/HttpRouter"
import * as HttpServerResponse from "effect/http/HttpServerResponse"
import * as Layer from "effect/Layer"
import * as Metric from "effect/Metric"
import * as PrometheusMetrics from "effect/observability/PrometheusMetrics"
import { createServer } from "node:http"

const devices = Metric.gauge("meraki_devices", { description: "Devices by organization and status" })

/** Each scrape reads the statuses anew: two requests for an organization of up to 2,000 devices. */
const measure = Effect.gen(function* () {
  for (const { id: organizationId, name } of yield* Organizations.getOrganizations()) {
    const availabilities = yield* Organizations.getOrganizationDevicesAvailabilities({ organizationId })
    const byStatus = Map.groupBy(availabilities, ({ status }) => status ?? "unknown")
    for (const [status, { length }] of byStatus)
      yield* Metric.update(Metric.withAttributes(devices, { organization: name, status }), length)
  }
})

const scrape = Effect.andThen(measure, PrometheusMetrics.format()).pipe(Effect.map(HttpServerResponse.text))

const Server = Layer.unwrap(
  Effect.map(Config.withDefault(Config.Port("PORT"), 9464), (port) =>
    HttpRouter.serve(HttpRouter.add("GET", "/metrics", scrape), { disableLogger: true }).pipe(
      Layer.provide(NodeHttpServer.layer(createServer, { host: "127.0.0.1", port }))
    )
  )
)
const Client = MerakiClient.layerConfig().pipe(Layer.provide([Transport.layerFetch, ApiMetrics.layer]))
NodeRuntime.runMain(Layer.launch(Server.pipe(Layer.provide(Client))))
