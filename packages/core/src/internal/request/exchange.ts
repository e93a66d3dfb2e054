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

/** One attempt on the wire, within the timeout: the request and its redirects. */
export const exchange = (
  transport: Transport["Service"],
  isTrusted: (url: URL) => boolean,
  request: TransportRequest,
  call: Call.Call
): Effect.Effect<TransportResponse, WriteError> => {
  const send = (request: TransportRequest, redirects: number): Effect.Effect<TransportResponse, WriteError> => {
    Call.sent(call, request.url)
    return transport.send(request).pipe(
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
  return within(send(request, 0), call.timeout, () =>
    Call.failWith(
      call,
      (facts) => new RequestTimedOut({ ...facts, limit: "attempt", after: call.timeout, cause: undefined })
    )
  )
}
