/**
 * A transport over the environment's `HttpClient`, so that an application's proxy, agent, tracing or test double
 * carries the requests.
 *
 * @since 0.2.0
 */
import * as Effect from "effect/Effect"
import * as FetchHttpClient from "effect/http/FetchHttpClient"
import * as HttpBody from "effect/http/HttpBody"
import * as HttpClient from "effect/http/HttpClient"
import type { HttpClientError } from "effect/http/HttpClientError"
import * as HttpClientRequest from "effect/http/HttpClientRequest"
import type { HttpClientResponse } from "effect/http/HttpClientResponse"
import * as Layer from "effect/Layer"
import * as Stream from "effect/Stream"
import { type Body, Chunks, empty, isBodiless, isSuccess, maxBytes } from "./internal/transport/body.ts"
import { connectionReason, refusalOfProxy } from "./internal/transport/connectionReason.ts"
import { gunzipped } from "./internal/transport/gzip.ts"
import { Transport, TransportError, type TransportRequest, type TransportResponse } from "./Transport.ts"

/**
 * A transport over a given client. Trace headers are added by the Meraki client alone, and only when it is asked to;
 * the fetch client is told to leave redirects alone.
 *
 * @since 0.2.0
 * @category constructors
 */
export const make = (client: HttpClient.HttpClient): Transport["Service"] => ({
  send: (request) =>
    client.execute(toClientRequest(request)).pipe(
      Effect.matchEffect({
        onFailure: (error) => answered(error, request),
        onSuccess: (response) => read(response, request)
      }),
      Effect.provideService(HttpClient.TracerPropagationEnabled, false),
      Effect.provideService(FetchHttpClient.RequestInit, { redirect: "manual" })
    )
})

const toClientRequest = ({ body, headers, method, url }: TransportRequest): HttpClientRequest.HttpClientRequest =>
  HttpClientRequest.make(method)(url, {
    headers,
    body: body === undefined ? HttpBody.empty : HttpBody.text(body, headers["content-type"])
  })

// A client can be configured to fail on statuses. Here they are answers.
const answered = (
  error: HttpClientError,
  request: TransportRequest
): Effect.Effect<TransportResponse, TransportError> => {
  if (error.reason._tag === "StatusCodeError") return read(error.reason.response, request)
  const refusal = refusalOfProxy(error.cause)
  return refusal === undefined ? Effect.fail(failed(error)) : Effect.succeed(refusal)
}

// The client's own errors hold the request with all its headers, so only their cause is kept. The reason is read from
// the cause alone, since the message has the URL, which can contain any words.
const failed = ({ cause, message }: HttpClientError): TransportError =>
  new TransportError({ ...connectionReason(cause), cause: cause ?? message })

const read = (
  response: HttpClientResponse,
  { onStatus }: TransportRequest
): Effect.Effect<TransportResponse, TransportError> => {
  const { status } = response
  const header = headerOf(response)
  onStatus?.({ status, header })
  const { "content-encoding": encoding, "content-length": length } = response.headers
  // A small body of known length is read at once, at half the cost.
  const isSmall = isSuccess(status) && length !== undefined && Number(length) <= maxBytes(status)
  const reading = isSmall && encoding === undefined ? readWhole(response) : readBounded(response)
  const body = isBodiless(status) ? Effect.as(Effect.ignore(reading), empty) : reading
  return Effect.map(body, ({ text, truncated }) => ({ status, header, body: text, truncated }))
}

const readWhole = (response: HttpClientResponse): Effect.Effect<Body, TransportError> =>
  response.text.pipe(
    Effect.catchTag("HttpClientError", unlessEmpty("")),
    Effect.map((text) => ({ text, truncated: false }))
  )

const readBounded = (response: HttpClientResponse): Effect.Effect<Body, TransportError> => {
  const { status } = response
  const chunks = new Chunks(maxBytes(status))
  return response.stream.pipe(
    Stream.runForEachWhile((chunk) => Effect.succeed(chunks.add(chunk))),
    Effect.catchTag("HttpClientError", unlessEmpty(undefined)),
    // An answer that is not a success is useful without a complete body.
    Effect.catch((error) => (isSuccess(status) ? Effect.fail(error) : Effect.sync(() => chunks.breakOff()))),
    Effect.andThen(Effect.tryPromise({ try: () => gunzipped(chunks, status), catch: cut }))
  )
}

const unlessEmpty =
  <A>(nothing: A) =>
  (error: HttpClientError): Effect.Effect<A, TransportError> =>
    error.reason._tag === "EmptyBodyError" ? Effect.succeed(nothing) : Effect.fail(cut(error.cause))

const cut = (cause: unknown): TransportError => new TransportError({ reason: "cut", sent: true, cause })

const headerOf =
  (response: HttpClientResponse): TransportResponse["header"] =>
  (name) => {
    // Read when needed: some clients build the headers at each access.
    const { headers } = response
    return Object.hasOwn(headers, name) ? headers[name] : undefined
  }

/**
 * A transport over the environment's client.
 *
 * @since 0.2.0
 * @category layers
 */
export const layer: Layer.Layer<Transport, never, HttpClient.HttpClient> = /*#__PURE__*/ Layer.effect(
  Transport,
  /*#__PURE__*/ HttpClient.HttpClient.useSync(make)
)
