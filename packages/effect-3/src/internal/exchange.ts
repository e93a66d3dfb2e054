import * as FetchHttpClient from "@effect/platform/FetchHttpClient"
import * as HttpBody from "@effect/platform/HttpBody"
import * as HttpClient from "@effect/platform/HttpClient"
import type { HttpClientError } from "@effect/platform/HttpClientError"
import * as HttpClientRequest from "@effect/platform/HttpClientRequest"
import type { HttpClientResponse } from "@effect/platform/HttpClientResponse"
import type { HttpMethod } from "@effect/platform/HttpMethod"
import * as HttpTraceContext from "@effect/platform/HttpTraceContext"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import type { Span } from "effect/Tracer"
import { deliver } from "./deliver.ts"
import { withoutRequests } from "./withoutRequest.ts"

/** What the Promise client gives to a `fetch`. */
interface Init {
  readonly method: HttpMethod
  readonly headers: { readonly [name: string]: string }
  readonly body: string | null
}

/** How requests are sent. */
interface Settings {
  readonly propagateTrace: boolean
  /** Options for the platform's fetch client. */
  readonly requestInit: RequestInit
}

/**
 * Sends a request of the Promise client. It gives the answer to `resolve` when the body begins and goes on until the body
 * has ended. A failure before that goes to `reject`; defects and interruptions are those of the effect.
 */
export type Send = (
  url: string,
  init: RequestInit | undefined,
  resolve: (response: Response) => void,
  reject: (error: unknown) => void
) => Effect.Effect<void>

/** Sends requests through an `HttpClient`. */
export const sender =
  (client: HttpClient.HttpClient, settings: Settings): Send =>
  (url, init, resolve, reject) =>
    traced(requestOf(url, init as unknown as Init), settings.propagateTrace, (request, span) =>
      unredirected(client.execute(request), settings.requestInit).pipe(
        Effect.catchAll(answered),
        Effect.tap(({ status }) => Effect.sync(() => span?.attribute("http.response.status_code", status))),
        Effect.mapErrorCause(withoutRequests),
        Effect.flatMap((response) => deliver(response, resolve))
      )
    ).pipe(Effect.catchAll((error) => Effect.sync(() => reject(error))))

/**
 * A span around a request, as the platform makes it, unless the caller has switched that off. The platform's own span is
 * replaced by it: that one ends with the platform's own error, which shows the headers of the request.
 */
const traced = <A, E>(
  request: HttpClientRequest.HttpClientRequest,
  propagate: boolean,
  send: (request: HttpClientRequest.HttpClientRequest, span: Span | undefined) => Effect.Effect<A, E>
): Effect.Effect<A, E> =>
  Effect.withFiberRuntime((fiber) => {
    if (fiber.getFiberRef(HttpClient.currentTracerDisabledWhen)(request)) return send(request, undefined)
    const isPropagated = propagate && fiber.getFiberRef(HttpClient.currentTracerPropagation)
    const { hostname, pathname, port, protocol } = new URL(request.url)
    const attributes = {
      "http.request.method": request.method,
      "server.address": hostname,
      "server.port": port === "" ? (protocol === "https:" ? 443 : 80) : Number(port),
      "url.full": request.url,
      "url.path": pathname
    }
    const options = { kind: "client", captureStackTrace: false, attributes } as const
    return Effect.flatMap(HttpClient.SpanNameGenerator, (nameOf) =>
      Effect.useSpan(nameOf(request), options, (span) =>
        send(
          isPropagated ? HttpClientRequest.setHeaders(request, HttpTraceContext.toHeaders(span)) : request,
          span
        ).pipe(
          Effect.withParentSpan(span),
          Effect.locally(HttpClient.currentTracerDisabledWhen, () => true)
        )
      )
    )
  })

const requestOf = (url: string, { body, headers, method }: Init): HttpClientRequest.HttpClientRequest =>
  HttpClientRequest.make(method)(url, {
    headers,
    body: body === null ? HttpBody.empty : HttpBody.text(body, headers["content-type"])
  })

/**
 * The Promise client follows redirects: it knows which hosts may get the key. Of the platform's clients only that of
 * fetch follows any by itself. Its options here take the place of those that its own layer was given.
 */
const unredirected = <A, E>(effect: Effect.Effect<A, E>, options: RequestInit): Effect.Effect<A, E> =>
  Effect.flatMap(Effect.serviceOption(FetchHttpClient.RequestInit), (given) =>
    Effect.provideService(effect, FetchHttpClient.RequestInit, {
      ...options,
      ...Option.getOrUndefined(given),
      redirect: "manual"
    })
  )

// A client that fails on statuses has an answer all the same.
const answered = (error: HttpClientError): Effect.Effect<HttpClientResponse, HttpClientError> =>
  error._tag === "ResponseError" && error.reason === "StatusCode" ? Effect.succeed(error.response) : Effect.fail(error)
