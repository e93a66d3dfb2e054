import * as Effect from "effect/Effect"
import * as Tracer from "effect/Tracer"
import type { Descriptor } from "../Operation.ts"
import type { TransportRequest } from "../Transport.ts"

/**
 * One span around a call, named and described by OpenTelemetry's conventions for HTTP clients. Without a tracer that
 * records it, there is none.
 */
export const spanned = <A, E, R>(descriptor: Descriptor, call: Effect.Effect<A, E, R>): Effect.Effect<A, E, R> =>
  Effect.flatMap(Effect.context(), (context) =>
    context.mapUnsafe.has(Tracer.TracerKey)
      ? Effect.withSpan(call, `meraki.${descriptor.id}`, {
          kind: "client",
          captureStackTrace: false,
          attributes: {
            "http.request.method": descriptor.method,
            "url.template": descriptor.path
          }
        })
      : call
  )

/** The request with the current span as a W3C `traceparent`. */
export const traced = (request: TransportRequest): Effect.Effect<TransportRequest> =>
  Effect.map(Effect.result(Effect.currentParentSpan), (span) => {
    if (span._tag === "Failure") return request
    const { sampled, spanId, traceId } = span.success
    const traceparent = `00-${traceId}-${spanId}-${sampled ? "01" : "00"}`
    return { ...request, headers: { ...request.headers, traceparent } }
  })
