import * as FetchHttpClient from "@effect/platform/FetchHttpClient"
import * as Headers from "@effect/platform/Headers"
import * as HttpBody from "@effect/platform/HttpBody"
import type * as HttpClient from "@effect/platform/HttpClient"
import * as HttpClientError from "@effect/platform/HttpClientError"
import * as HttpClientRequest from "@effect/platform/HttpClientRequest"
import type { HttpClientResponse } from "@effect/platform/HttpClientResponse"
import type { HttpMethod } from "@effect/platform/HttpMethod"
import * as Cause from "effect/Cause"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Option from "effect/Option"
import * as Runtime from "effect/Runtime"
import * as Stream from "effect/Stream"
import type { Callers } from "./callers.ts"

/** Headers whose values say nothing about anybody; in a span all others are shown as redacted. */
const plainHeaders = new Set(["accept", "content-type", "user-agent"])

/** What the Promise client gives to a `fetch`. */
interface Init {
  readonly method: HttpMethod
  readonly headers: { readonly [name: string]: string }
  readonly body: string | null
  readonly signal: AbortSignal
}

/**
 * A `fetch` for the Promise client that sends each request through an `HttpClient`, in a fiber with the surroundings of
 * its caller: spans get their parent, and the caller's settings hold.
 */
export const fetchOver =
  (client: HttpClient.HttpClient, callers: Callers): typeof globalThis.fetch =>
  (input, given) =>
    new Promise((resolve, reject) => {
      const init = given as unknown as Init
      const { caller, headers } = callers.of(init.headers)
      const exchange = client.execute(requestOf(String(input), { ...init, headers })).pipe(
        Effect.catchAll(answered),
        Effect.flatMap((response) => deliver(response, resolve)),
        Effect.locallyWith(Headers.currentRedactedNames, (names) => [
          ...names,
          ...Object.keys(headers).filter((name) => !plainHeaders.has(name))
        ]),
        unredirected
      )
      const fiber = Runtime.runFork(caller.runtime)(exchange)
      callers.track(caller, fiber)
      const abort = () => fiber.unsafeInterruptAsFork(fiber.id())
      if (init.signal.aborted) abort()
      init.signal.addEventListener("abort", abort, { once: true })
      fiber.addObserver((exit) => {
        init.signal.removeEventListener("abort", abort)
        // Without effect when the answer was given: then its body failed, and tells so itself.
        if (Exit.isFailure(exit)) reject(withoutRequest(Cause.squash(exit.cause)))
      })
    })

const requestOf = (url: string, { body, headers, method }: Init): HttpClientRequest.HttpClientRequest =>
  HttpClientRequest.make(method)(url, {
    headers,
    body: body === null ? HttpBody.empty : HttpBody.text(body, headers["content-type"])
  })

/** Redirects are the Promise client's: it knows which hosts may see the key. Of the clients, only fetch follows any. */
const unredirected = <A, E, R>(effect: Effect.Effect<A, E, R>): Effect.Effect<A, E, R> =>
  Effect.flatMap(Effect.serviceOption(FetchHttpClient.RequestInit), (init) =>
    Effect.provideService(effect, FetchHttpClient.RequestInit, { ...Option.getOrUndefined(init), redirect: "manual" })
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
