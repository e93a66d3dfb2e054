import * as Cause from "effect/Cause"
import * as Effect from "effect/Effect"
import * as Tracer from "effect/Tracer"
import type { MerakiError, WriteError } from "../../MerakiError.ts"
import type { TransportRequest } from "../../Transport.ts"
import type { Call } from "../call/call.ts"

// Spans cost as much as the rest of a call, so there are none without a tracer in the environment.
const whenTraced = <A, E>(
  untraced: Effect.Effect<A, E>,
  traced: (untraced: Effect.Effect<A, E>) => Effect.Effect<A, E>
): Effect.Effect<A, E> =>
  Effect.flatMap(Effect.context(), (context) => (context.mapUnsafe.has(Tracer.TracerKey) ? traced(untraced) : untraced))

/** A span around a whole call. */
export const callSpan = <A>(call: Call, effect: Effect.Effect<A, WriteError>): Effect.Effect<A, WriteError> =>
  whenTraced(effect, (untraced) =>
    Effect.withSpan(
      Effect.tapError(untraced, (error) => Effect.annotateCurrentSpan("error.type", error._tag)),
      `meraki.${call.descriptor.id}`,
      {
        captureStackTrace: false,
        attributes: { "http.request.method": call.descriptor.method, "url.template": call.descriptor.path }
      }
    )
  )

/**
 * The `error.type` of the conventions: the status, or the kind of failure if the status is not an error.
 */
export const errorType = (status: number | undefined, kind: string): string =>
  status !== undefined && status >= 400 ? String(status) : kind

export const serverOf = (url: string): { readonly address: string; readonly port: number } => {
  // A call that ended before its request had a URL has none.
  if (!URL.canParse(url)) return { address: "", port: 0 }
  const { hostname, port, protocol } = new URL(url)
  return { address: hostname, port: port === "" ? (protocol === "https:" ? 443 : 80) : Number(port) }
}

const outcome = (error: MerakiError): { readonly [attribute: string]: unknown } => {
  const status = "status" in error ? error.status : undefined
  return {
    ...(status === undefined ? undefined : { "http.response.status_code": status }),
    "error.type": errorType(status, error._tag)
  }
}

/**
 * A span around one attempt, named and described by OpenTelemetry's conventions for HTTP clients
 * (https://opentelemetry.io/docs/specs/semconv/http/http-spans/).
 */
export const attemptSpan = <A extends { readonly response: { readonly status: number } }>(
  call: Call,
  request: TransportRequest,
  effect: Effect.Effect<A, WriteError>
): Effect.Effect<A, WriteError> =>
  whenTraced(effect, (untraced) => {
    const { address, port } = serverOf(request.url)
    return Effect.withSpan(
      untraced.pipe(
        Effect.onError((cause) => {
          if (Cause.hasDies(cause)) return Effect.annotateCurrentSpan("error.type", "defect")
          return Cause.hasInterrupts(cause) ? Effect.annotateCurrentSpan("error.type", "cancelled") : Effect.void
        }),
        Effect.tap(({ response }) => Effect.annotateCurrentSpan("http.response.status_code", response.status)),
        Effect.tapError((error) => Effect.annotateCurrentSpan(outcome(error)))
      ),
      `${call.descriptor.method} ${call.descriptor.path}`,
      {
        kind: "client",
        captureStackTrace: false,
        attributes: {
          "http.request.method": call.descriptor.method,
          "url.template": call.descriptor.path,
          "url.full": call.redact(request.url),
          "server.address": address,
          "server.port": port,
          ...(call.attempts > 1 ? { "http.request.resend_count": call.attempts - 1 } : undefined)
        }
      }
    )
  })

/** Adds an event to the current span: a request waited for the limits. */
export const limiterEvent = (waited: number, now: number): Effect.Effect<void> =>
  whenTraced(Effect.void, () =>
    Effect.matchEffect(Effect.currentSpan, {
      onFailure: () => Effect.void,
      onSuccess: (span) =>
        Effect.sync(() =>
          span.event("meraki.limiter.wait", BigInt(now) * 1_000_000n, { "meraki.limiter.wait_ms": waited })
        )
    })
  )

/** The request with the current span as a W3C `traceparent`; unchanged without a span. */
export const propagated = (request: TransportRequest): Effect.Effect<TransportRequest> =>
  Effect.map(Effect.result(Effect.currentParentSpan), (span) => {
    if (span._tag === "Failure") return request
    const { sampled, spanId, traceId } = span.success
    if (!/^[0-9a-f]{32}$/.test(traceId) || !/^[0-9a-f]{16}$/.test(spanId)) return request
    const traceparent = `00-${traceId}-${spanId}-${sampled ? "01" : "00"}`
    return { ...request, headers: { ...request.headers, traceparent } }
  })
