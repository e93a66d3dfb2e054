/**
 * Metrics of every request, through Effect's `Metric`. Provide {@link layer} to the client's layer, and export them
 * like the other metrics of the program. Labels have few values: methods, path templates, statuses and kinds of error,
 * never ids.
 *
 * | metric | kind | labels |
 * | --- | --- | --- |
 * | `http.client.request.duration` | histogram, seconds | `http.request.method`, `url.template`, `server.address`, `server.port`, `http.response.status_code`, `error.type` |
 * | `meraki.client.retries` | counter | `error.type` |
 * | `meraki.client.limiter.wait` | histogram, seconds | |
 * | `meraki.client.limiter.waiting` | gauge | |
 *
 * The first is that of OpenTelemetry's conventions (https://opentelemetry.io/docs/specs/semconv/http/http-metrics/). A
 * request that its caller gave up has the `error.type` `cancelled`, one that something threw in `defect`. Effect's exporters take the unit from the label `unit`.
 *
 * @since 0.2.0
 */
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Metric from "effect/Metric"
import { MetricsSink } from "./internal/observe/metricsSink.ts"
import { errorType, serverOf } from "./internal/observe/tracing.ts"

// The boundaries that OpenTelemetry's conventions give for durations of HTTP requests, in seconds.
const boundaries = [0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10]

const duration = /*#__PURE__*/ Metric.histogram("http.client.request.duration", {
  description: "Duration of requests to the Dashboard API in seconds, one for each attempt",
  attributes: { unit: "s" },
  boundaries
})
const retries = /*#__PURE__*/ Metric.counter("meraki.client.retries", {
  description: "Retries, by the kind of error that caused them"
})
const waits = /*#__PURE__*/ Metric.histogram("meraki.client.limiter.wait", {
  description: "Time requests waited for the limits, in seconds",
  attributes: { unit: "s" },
  boundaries
})

const waiting = /*#__PURE__*/ Metric.gauge("meraki.client.limiter.waiting", {
  description: "Requests that wait for the limits now"
})

/**
 * Records metrics for the clients to which it is provided.
 *
 * @example
 * ```ts
 * import * as ApiMetrics from "@effect-meraki/core/ApiMetrics"
 * import * as MerakiClient from "@effect-meraki/core/MerakiClient"
 * import * as Transport from "@effect-meraki/core/Transport"
 * import * as Layer from "effect/Layer"
 *
 * export const Meraki = MerakiClient.layerConfig().pipe(Layer.provide([Transport.layerFetch, ApiMetrics.layer]))
 * ```
 *
 * @since 0.2.0
 * @category layers
 */
// One for each time it is built, so that a client can tell whether it was built with it.
export const layer: Layer.Layer<never> = /*#__PURE__*/ Layer.sync(MetricsSink, () => ({
  attempted: ({ redactCredentials, descriptor, startedAt, url }, now, { kind, status }) => {
    const { address, port } = serverOf(url)
    return Metric.update(
      Metric.withAttributes(duration, {
        "http.request.method": descriptor.method,
        "url.template": descriptor.path,
        "server.address": redactCredentials(address),
        "server.port": String(port),
        ...(status === undefined ? undefined : { "http.response.status_code": String(status) }),
        ...(kind === undefined ? undefined : { "error.type": errorType(status, kind) })
      }),
      (now - startedAt) / 1000
    )
  },
  retried: (error) => Metric.update(Metric.withAttributes(retries, { "error.type": error._tag }), 1),
  waiting: (wait) =>
    Effect.acquireUseRelease(
      Metric.modify(waiting, 1),
      () => wait,
      () => Metric.modify(waiting, -1)
    ),
  waited: (millis) => Metric.update(waits, millis / 1000)
}))
