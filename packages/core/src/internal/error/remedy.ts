import { type ConnectionFailure, type Failure, type HttpFailure, kindOf } from "../../model/ErrorFacts.ts"
import { says, saysTooMany } from "./words.ts"

/** How a temporary failure is retried: with the ordinary backoff, or with one of the API's two special waits. */
export type Remedy = "backoff" | "concurrent-deletion" | "executing-batches"

/** The remedy by the fields of a failure. `isRepeatable` says that a repeated request does nothing twice. */
const dependent = (failure: Failure, isRepeatable: boolean): Remedy | undefined => {
  switch (failure._tag) {
    case "BadRequest":
      return ofBadRequest(failure)
    case "ConnectionFailed":
      return passes(failure.reason) && (isRepeatable || !failure.sent) ? "backoff" : undefined
    case "RequestTimedOut":
      return isRepeatable && failure.limit === "attempt" ? "backoff" : undefined
    case "InvalidResponse":
      if (failure.carriedOut) return undefined
      switch (failure.reason) {
        case "html":
        case "not-json":
        case "empty":
          // A 204 says that there is nothing, and says so again.
          return isRepeatable && failure.status !== 204 ? "backoff" : undefined
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
 * The remedy for a failure; undefined when a retry cannot help, or can carry out the request twice. A repeated POST
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
    default:
      return undefined
  }
}

/** Whether the request may have been carried out, although its answer says otherwise or is missing. */
export const isAmbiguous = (failure: Failure): boolean => {
  const { isAmbiguous } = kindOf(failure)
  return isAmbiguous === "if sent" ? "sent" in failure && failure.sent : isAmbiguous === true
}

/** Failures that gateways, proxies and portals answer without Dashboard. */
const foreign: ReadonlySet<Failure["_tag"]> = /*#__PURE__*/ new Set<Failure["_tag"]>([
  "BadGateway",
  "UnexpectedServerError",
  "InvalidResponse"
])

/**
 * Whether the request may have reached Dashboard although it failed: after a lost answer, a timeout, 500, 503 or 504.
 * If the next DELETE is answered with 404, the first one was carried out.
 */
export const mayHaveArrived = (failure: Failure): boolean => isAmbiguous(failure) && !foreign.has(failure._tag)

/** Whether the last request was answered, by the API or by a gateway before it. */
export const isAnswered = (failure: Failure): boolean => {
  const { form } = kindOf(failure)
  return form === "http" || form === "response" || form === "redirect"
}
