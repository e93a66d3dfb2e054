import type { MerakiError } from "../MerakiError.ts"
import { saysTooMany } from "./answer.ts"

/** What a failure that passes by itself calls for: the ordinary backoff, or one of the API's two special waits. */
export type Remedy = "backoff" | "concurrent-deletion" | "executing-batches"

const says = (errors: ReadonlyArray<string>, pattern: RegExp): boolean => errors.some((text) => pattern.test(text))

/**
 * How to get over a failure; undefined when repeating the call is pointless, or could do something twice. A repeated POST
 * creates twice, so it needs proof that the first one was not carried out.
 */
export const remedy = (error: MerakiError, retryPost: boolean): Remedy | undefined => {
  const repeatable = error.method !== "POST" || retryPost
  switch (error._tag) {
    case "TooManyRequests":
      return "backoff"
    case "BadRequest":
      if (error.operation === "deleteNetwork" && says(error.errors, /concurrent/i)) return "concurrent-deletion"
      if (says(error.errors, /executing batches/i)) return "executing-batches"
      return undefined
    case "InternalServerError":
    case "BadGateway":
    case "ServiceUnavailable":
    case "GatewayTimeout":
    case "UnexpectedServerError":
      return repeatable ? "backoff" : undefined
    case "ConnectionFailed":
      // A certificate that is not trusted will not be a second later.
      return error.reason !== "tls" && (repeatable || !error.sent) ? "backoff" : undefined
    case "RequestTimedOut":
      return repeatable && error.limit === "attempt" ? "backoff" : undefined
    case "InvalidResponse":
      switch (error.reason) {
        case "html":
        case "not-json":
        case "empty":
          return repeatable ? "backoff" : undefined
        case "errors":
          return repeatable && error.errors.some(saysTooMany) ? "backoff" : undefined
        default:
          return undefined
      }
    default:
      return undefined
  }
}

/** Whether a 429 says that it is the organization's limit that was exceeded, and not that of the address. */
export const isOfOrganization = (errors: ReadonlyArray<string>): boolean => says(errors, /\borganization\b/i)

/** Whether the change may have been made although the answer says otherwise, or never came. */
export const isAmbiguous = (error: MerakiError): boolean => {
  switch (error._tag) {
    case "ConnectionFailed":
      return error.sent
    case "RequestTimedOut":
    case "InvalidResponse":
      return true
    default:
      return "status" in error && error.status >= 500
  }
}
