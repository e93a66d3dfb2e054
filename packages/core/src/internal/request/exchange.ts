import * as Effect from "effect/Effect"
import {
  ConnectionFailed,
  type WriteError,
  RequestTimedOut,
  TooManyRedirects,
  UntrustedHost
} from "../../MerakiError.ts"
import { type Transport, TransportError, type TransportRequest, type TransportResponse } from "../../Transport.ts"
import * as Call from "../call/call.ts"
import { within } from "../time/within.ts"
import { plainCause } from "../error/plainCause.ts"
import { maxRedirects, redirectedRequest, redirectOf } from "../wire/redirect.ts"

const hasStatus = ({ status }: TransportResponse): boolean => Number.isInteger(status) && status >= 100 && status <= 599

/** A status outside HTTP is no answer. */
const withoutStatus = ({ status }: TransportResponse): TransportError =>
  new TransportError({
    reason: "unknown",
    sent: true,
    cause: new Error(`the status ${String(status)} is none of HTTP`)
  })

/** An answer without its body. */
type Beginning = Pick<TransportResponse, "status" | "header">

/** Whether the status alone says what there is to say. */
const saysEnough = ({ status }: Beginning): boolean => status >= 400 && status <= 599

/**
 * One attempt on the wire, within the timeout: the request and its redirects. An answer of 400 and above keeps its status
 * when its body does not come in time.
 */
export const exchange = (
  transport: Transport["Service"],
  isTrusted: (url: URL) => boolean,
  request: TransportRequest,
  call: Call.Call
): Effect.Effect<TransportResponse, WriteError> => {
  let beginning: Beginning | undefined
  const onStatus = (answer: Beginning): void => {
    beginning = answer
  }
  const send = (request: TransportRequest, redirects: number): Effect.Effect<TransportResponse, WriteError> => {
    Call.sent(call, request.url)
    beginning = undefined
    return transport.send({ ...request, onStatus }).pipe(
      Effect.filterOrFail(hasStatus, withoutStatus),
      Effect.catchTag("TransportError", ({ cause, reason, sent }) =>
        Call.failWith(
          call,
          (facts) => new ConnectionFailed({ ...facts, reason, sent, cause: plainCause(cause, call.redact) })
        )
      ),
      Effect.flatMap((response) => {
        Call.answered(call, response.status)
        const target = redirectOf(request, response)
        if (target === undefined) return Effect.succeed(response)
        const location = call.redact(String(target))
        if (typeof target === "string" || !isTrusted(target)) {
          return Call.failWith(call, (facts) => new UntrustedHost({ ...facts, location, cause: undefined }))
        }
        if (redirects >= maxRedirects) {
          return Call.failWith(call, (facts) => new TooManyRedirects({ ...facts, location, cause: undefined }))
        }
        const next = redirectedRequest(request, response.status, target)
        Call.redirected(call, request, next)
        return send(next, redirects + 1)
      })
    )
  }
  return within(send(request, 0), call.timeout, () => {
    if (beginning === undefined || !saysEnough(beginning)) {
      return Call.failWith(
        call,
        (facts) => new RequestTimedOut({ ...facts, limit: "attempt", after: call.timeout, cause: undefined })
      )
    }
    Call.answered(call, beginning.status)
    return Effect.succeed({ ...beginning, body: "", truncated: true })
  })
}
