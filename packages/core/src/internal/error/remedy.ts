import { type ConnectionFailure, type Failure, type HttpFailure, kindOf } from "../../model/ErrorFacts.ts"
import { says, saysTooMany } from "./words.ts"

/** What a failure that passes by itself calls for: the ordinary backoff, or one of the API's two special waits. */
export type Remedy = "backoff" | "concurrent-deletion" | "executing-batches"

/** The remedy that the fields of a failure show; `isRepeatable` when nothing happens twice if the request is repeated. */
const dependent = (failure: Failure, isRepeatable: boolean): Remedy | undefined => {
  switch (failure._tag) {
    case "BadRequest":
      return ofBadRequest(failure)
    case "ConnectionFailed":
      return passes(failure.reason) && (isRepeatable || !failure.sent) ? "backoff" : undefined
    case "RequestTimedOut":
      return isRepeatable && failure.limit === "attempt" ? "backoff" : undefined
    case "InvalidResponse":
      switch (failure.reason) {
        case "html":
        case "not-json":
        case "empty":
          return isRepeatable ? "backoff" : undefined
        case "errors":
          return isRepeatable && failure.errors.some(saysTooMany) ? "backoff" : undefined
        default:
          return undefined
      }
    default:
      return undefined
  }
}

/** A certificate that is not trusted now is not trusted a second later, and what was closed does not open. */
const passes = (reason: ConnectionFailure["reason"]): boolean => reason !== "tls" && reason !== "closed"

const ofBadRequest = ({ errors, operation }: HttpFailure): Remedy | undefined => {
  if (operation === "deleteNetwork" && says(errors, /concurrent/i)) return "concurrent-deletion"
  return says(errors, /executing batches/i) ? "executing-batches" : undefined
}

/**
 * How to get over a failure; undefined when repeating the call is pointless, or could do something twice. A repeated POST
 * creates twice, so it needs proof that the first one was not carried out.
 */
export const remedy = (failure: Failure, retryPost: boolean): Remedy | undefined => {
  const isRepeatable = failure.method !== "POST" || retryPost
  switch (kindOf(failure).retry) {
    case "always":
      return "backoff"
    case "repeatable":
      return isRepeatable ? "backoff" : undefined
    case "depends":
      return dependent(failure, isRepeatable)
    case "never":
      return undefined
  }
}

/** Whether the change may have been made although the answer says otherwise, or never came. */
export const isAmbiguous = (failure: Failure): boolean => {
  const { isAmbiguous } = kindOf(failure)
  return isAmbiguous === "if sent" ? "sent" in failure && failure.sent : isAmbiguous
}

/** What gateways, proxies and portals answer without asking Dashboard. */
const foreign: ReadonlySet<Failure["_tag"]> = /*#__PURE__*/ new Set<Failure["_tag"]>([
  "BadGateway",
  "UnexpectedServerError",
  "InvalidResponse"
])

/**
 * Whether the request can have come to Dashboard without that the failure told what became of it: a lost answer, a timeout,
 * 500, 503 and 504. A DELETE that is answered with 404 the next time was carried out then.
 */
export const mayHaveArrived = (failure: Failure): boolean => isAmbiguous(failure) && !foreign.has(failure._tag)
