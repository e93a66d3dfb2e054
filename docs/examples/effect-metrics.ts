/** Metrics in the form of Prometheus. */
import * as ApiMetrics from "@effect-meraki/core/ApiMetrics"
import * as MerakiClient from "@effect-meraki/core/MerakiClient"
import * as Organizations from "@effect-meraki/core/Organizations"
import * as Transport from "@effect-meraki/core/Transport"
import * as Console from "effect/Console"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Metric from "effect/Metric"
import * as PrometheusMetrics from "effect/observability/PrometheusMetrics"

/** Prometheus wants units and `total` in names. Effect's renderer adds neither. */
const suffixes: { readonly [name: string]: string } = {
  "http.client.request.duration": "_seconds",
  "meraki.client.limiter.wait": "_seconds",
  "meraki.client.retries": "_total"
}
const rendered = PrometheusMetrics.format({ metricNameMapper: (name) => `${name}${suffixes[name] ?? ""}` })

const program = Effect.gen(function* () {
  yield* Organizations.getOrganizations()
  const text = yield* rendered
  for (const line of text.split("\n")) if (line.startsWith("# TYPE")) yield* Console.log(line)
})

const client = MerakiClient.layerConfig().pipe(Layer.provide([Transport.layerFetch, ApiMetrics.layer]))
await Effect.runPromise(program.pipe(Effect.provide(client), Effect.provideService(Metric.MetricRegistry, new Map())))
