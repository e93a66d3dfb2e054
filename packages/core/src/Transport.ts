/**
 * Sends one request and returns one whole answer. It is all that the client needs of a network.
 *
 * A transport does not retry, follow redirects, look at statuses or wait for limits. It reads every body to its end or
 * cancels it, so that sockets return to their pool. An interruption ends it at once.
 *
 * @since 0.2.0
 */
import * as Context from "effect/Context"
import * as Data from "effect/Data"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import { isPromiseLike } from "effect/Predicate"
import { readBody } from "./internal/transport/body.ts"
import { type ConnectionReason, connectionReason, refusalOfProxy } from "./internal/transport/connectionReason.ts"
import { invalidOption } from "./internal/option/rules.ts"
import type { Method } from "./model/Descriptor.ts"
import type { Fetch, FetchResponse } from "./model/Fetch.ts"

export type * from "./model/Fetch.ts"

/**
 * A request, ready to be sent.
 *
 * @since 0.2.0
 * @category models
 */
export interface TransportRequest {
  readonly method: Method
  readonly url: string
  readonly headers: { readonly [name: string]: string }
  readonly body: string | undefined
  /**
   * To be called with the status and the headers of the answer as soon as they are there. With it, an answer of 400 and
   * above whose body does not come in time keeps its status; without, it is a `RequestTimedOut`.
   */
  readonly onStatus?: ((answer: Pick<TransportResponse, "status" | "header">) => void) | undefined
}

/**
 * An answer whose body has been read.
 *
 * @since 0.2.0
 * @category models
 */
export interface TransportResponse {
  readonly status: number
  /** The value of a header, by its name in lower case. */
  readonly header: (name: string) => string | undefined
  /** Decompressed and decoded as UTF-8. */
  readonly body: string
  /**
   * Whether `body` is only the beginning: it exceeds 64 MiB of a success or 1 MiB of another answer, or an answer that
   * is not a success was cut. A success that is cut is a {@link TransportError}.
   */
  readonly truncated: boolean
}

/**
 * The error of a transport: no answer, or an incomplete one.
 *
 * @since 0.2.0
 * @category errors
 */
export class TransportError extends Data.TaggedError("TransportError")<{
  readonly reason: ConnectionReason
  /** False when it is certain that the request was not sent. */
  readonly sent: boolean
  readonly cause: unknown
}> {}

/**
 * The service that sends requests to the API.
 *
 * @since 0.2.0
 * @category services
 */
export class Transport extends Context.Service<
  Transport,
  {
    readonly send: (request: TransportRequest) => Effect.Effect<TransportResponse, TransportError>
  }
>()("@effect-meraki/core/Transport") {}

/**
 * A transport over a function like the platform's `fetch`.
 *
 * @since 0.2.0
 * @category constructors
 */
export const makeFetch = (fetch: Fetch): Transport["Service"] => ({
  send: (request) =>
    // Of promises alone, since each async function between `fetch` and the fiber costs as much as a step of the call.
    Effect.callback<TransportResponse, TransportError>((resume, signal) => {
      const { body = null, headers, method } = request
      const refused = (cause: unknown): void => {
        const answer = refusalOfProxy(cause)
        resume(
          answer === undefined
            ? Effect.fail(new TransportError({ ...connectionReason(cause), cause }))
            : Effect.succeed(answer)
        )
      }
      const answered = (response: FetchResponse): void => {
        const mistake = mistakeIn(response)
        if (mistake !== undefined) return resume(Effect.die(invalidOption("fetch", mistake)))
        try {
          read(response, request).then(
            (answer) => resume(Effect.succeed(answer)),
            (cause: unknown) => resume(Effect.fail(new TransportError({ reason: "cut", sent: true, cause })))
          )
        } catch (cause) {
          refused(cause)
        }
      }
      try {
        const sent = fetch(request.url, { method, headers, body, redirect: "manual", signal })
        if (isPromiseLike(sent)) sent.then(answered, refused)
        else answered(sent)
      } catch (cause) {
        refused(cause)
      }
    })
})

/** Why what a function returned cannot be read: a mistake of the program, which no retry mends. */
const mistakeIn = (given: object): string | undefined => {
  const { bodyUsed, headers, text } = Object(given) as { readonly [name: string]: unknown }
  if (typeof text !== "function" || typeof Object(headers).get !== "function") {
    return "must return a Response, or a Promise of one, as the platform's fetch does"
  }
  return bodyUsed === true ? "returns a Response whose body has been read: read that of response.clone()" : undefined
}

const read = (response: FetchResponse, { onStatus }: TransportRequest): Promise<TransportResponse> => {
  const { status } = response
  const header = (name: string) => response.headers.get(name) ?? undefined
  onStatus?.({ status, header })
  return readBody(response, status).then(({ text, truncated }) => ({ status, header, body: text, truncated }))
}

/**
 * A transport over the platform's `fetch`, for Node, Bun, Deno and Workers. `globalThis.fetch` is read at each request,
 * so that a later replacement is used.
 *
 * @since 0.2.0
 * @category layers
 */
export const layerFetch: Layer.Layer<Transport> = /*#__PURE__*/ Layer.succeed(
  Transport,
  /*#__PURE__*/ makeFetch((input, init) => globalThis.fetch(input, init))
)
