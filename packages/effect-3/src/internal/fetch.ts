import * as FetchHttpClient from "@effect/platform/FetchHttpClient"
import * as HttpBody from "@effect/platform/HttpBody"
import * as HttpClient from "@effect/platform/HttpClient"
import * as HttpClientError from "@effect/platform/HttpClientError"
import * as HttpClientRequest from "@effect/platform/HttpClientRequest"
import type { HttpClientResponse } from "@effect/platform/HttpClientResponse"
import type { HttpMethod } from "@effect/platform/HttpMethod"
import * as HttpTraceContext from "@effect/platform/HttpTraceContext"
import * as Cause from "effect/Cause"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Option from "effect/Option"
import * as Runtime from "effect/Runtime"
import * as Stream from "effect/Stream"
import type { Span } from "effect/Tracer"
import type { Callers } from "./callers.ts"

/** What the Promise client gives to a `fetch`. */
interface Init {
  readonly method: HttpMethod
  readonly headers: { readonly [name: string]: string }
  readonly body: string | null
  readonly signal: AbortSignal
}

/** How requests are sent. */
interface Settings {
  readonly propagateTrace: boolean
  /** Options for the platform's fetch client. */
  readonly requestInit: RequestInit
}

/**
 * A `fetch` for the Promise client that sends each request through an `HttpClient`, in a fiber with the surroundings of
 * its caller: spans get their parent, and the caller's settings hold.
 */
export const fetchOver =
  (client: HttpClient.HttpClient, callers: Callers, settings: Settings): typeof globalThis.fetch =>
  (input, given) =>
    new Promise((resolve, reject) => {
      const init = given as unknown as Init
      const { caller, headers } = callers.of(init.headers)
      const request = requestOf(String(input), { ...init, headers })
      const exchange = traced(request, settings.propagateTrace, (request, span) =>
        unredirected(client.execute(request), settings.requestInit).pipe(
          Effect.catchAll(answered),
          Effect.tap(({ status }) => Effect.sync(() => span.attribute("http.response.status_code", status))),
          Effect.flatMap((response) => deliver(response, resolve)),
          Effect.catchAllCause((cause) =>
            Cause.isInterruptedOnly(cause) ? Effect.interrupt : Effect.fail(withoutRequest(Cause.squash(cause)))
          )
        )
      )
      // Without effect once the answer was given: if its body fails, it tells so itself. It can be interrupted even where
      // its caller cannot, such as in a finalizer: the Promise client ends a request that takes too long.
      const fiber = Runtime.runFork(caller.runtime)(
        Effect.interruptible(Effect.catchAll(exchange, (error) => Effect.sync(() => reject(error))))
      )
      callers.track(caller, fiber)
      const abort = () => fiber.unsafeInterruptAsFork(fiber.id())
      if (init.signal.aborted) abort()
      init.signal.addEventListener("abort", abort, { once: true })
      fiber.addObserver(() => {
        init.signal.removeEventListener("abort", abort)
        reject(init.signal.reason)
      })
    })

/**
 * A span around a request, as the platform makes it. The platform's own is switched off: it ends with the platform's own
 * error, which shows the request's headers to whoever looks at the span.
 */
const traced = <A, E>(
  request: HttpClientRequest.HttpClientRequest,
  propagate: boolean,
  send: (request: HttpClientRequest.HttpClientRequest, span: Span) => Effect.Effect<A, E>
): Effect.Effect<A, E> => {
  const { hostname, pathname, port, protocol } = new URL(request.url)
  const attributes = {
    "http.request.method": request.method,
    "server.address": hostname,
    "server.port": port === "" ? (protocol === "https:" ? 443 : 80) : Number(port),
    "url.full": request.url,
    "url.path": pathname
  }
  const options = { kind: "client", captureStackTrace: false, attributes } as const
  return Effect.useSpan(`http.client ${request.method}`, options, (span) =>
    send(propagate ? HttpClientRequest.setHeaders(request, HttpTraceContext.toHeaders(span)) : request, span).pipe(
      Effect.withParentSpan(span),
      Effect.locally(HttpClient.currentTracerDisabledWhen, () => true)
    )
  )
}

const requestOf = (url: string, { body, headers, method }: Init): HttpClientRequest.HttpClientRequest =>
  HttpClientRequest.make(method)(url, {
    headers,
    body: body === null ? HttpBody.empty : HttpBody.text(body, headers["content-type"])
  })

/**
 * Redirects are the Promise client's: it knows which hosts may see the key. Of the platform's clients only that of fetch
 * follows any. What it is told here takes the place of what its own layer was given, so that has to be known here too.
 */
const unredirected = <A, E>(effect: Effect.Effect<A, E>, options: RequestInit): Effect.Effect<A, E> =>
  Effect.flatMap(Effect.serviceOption(FetchHttpClient.RequestInit), (given) =>
    Effect.provideService(effect, FetchHttpClient.RequestInit, {
      ...options,
      ...Option.getOrUndefined(given),
      redirect: "manual"
    })
  )

// A client may have been told to fail on statuses; here they are answers.
const answered = (
  error: HttpClientError.HttpClientError
): Effect.Effect<HttpClientResponse, HttpClientError.HttpClientError> =>
  error._tag === "ResponseError" && error.reason === "StatusCode" ? Effect.succeed(error.response) : Effect.fail(error)

/** The platform's own errors hold the request with all its headers; only what lies below them gets out. */
const withoutRequest = (error: unknown): unknown => {
  if (!HttpClientError.isHttpClientError(error)) return error
  return error.cause === undefined ? new Error(error.message) : withoutRequest(error.cause)
}

/** Gives the answer when its body begins, and then the body as it is read. */
const deliver = (
  response: HttpClientResponse,
  resolve: (response: Response) => void
): Effect.Effect<void, HttpClientError.HttpClientError> =>
  Effect.suspend(() => {
    const { readable, writable } = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>()
    const writer = writable.getWriter()
    let isGiven = false
    const give = (isZipped: boolean) => {
      if (isGiven) return
      isGiven = true
      resolve(responseOf(response, isZipped ? readable.pipeThrough(new DecompressionStream("gzip")) : readable))
    }
    return response.stream.pipe(
      Stream.runForEachWhile((chunk) => {
        // Told by the bytes: some clients undo gzip and leave the header, others leave both.
        give(chunk[0] === 0x1f && chunk[1] === 0x8b)
        // A reader that has enough cancels, and the write fails.
        return Effect.promise(() =>
          writer.write(chunk as Uint8Array<ArrayBuffer>).then(
            () => true,
            () => false
          )
        )
      }),
      Effect.catchIf(
        (error) => error._tag === "ResponseError" && error.reason === "EmptyBody",
        () => Effect.void
      ),
      Effect.onExit((exit) =>
        Effect.sync(() => {
          give(false)
          const ended = Exit.isSuccess(exit) ? writer.close() : writer.abort(withoutRequest(Cause.squash(exit.cause)))
          // Nobody waits for it: whoever reads is told by the stream, and whoever cancelled wants to know nothing.
          ended.catch(() => undefined)
        })
      )
    )
  })

/** Lengths and encodings are those of the wire and not of the bytes in hand; HTTP has more statuses than a `Response`. */
const responseOf = (
  { headers, status }: HttpClientResponse,
  body: ReadableStream<Uint8Array<ArrayBuffer>>
): Response => {
  const { "content-encoding": _encoding, "content-length": _length, ...rest } = headers
  return Object.defineProperty(new Response(body, { headers: rest }), "status", { value: status })
}
