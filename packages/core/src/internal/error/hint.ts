import type { Failure, HttpFailure } from "../../model/ErrorFacts.ts"
import { says } from "./words.ts"

/** A failure with an answer of the API. */
export type AnsweredFailure = Extract<Failure, HttpFailure>

/** A hint for the reader where the API's own words mislead. */
export const hintFor = (facts: AnsweredFailure): string | undefined => {
  switch (facts._tag) {
    case "Unauthorized":
      return says(facts.errors, /missing api key/i)
        ? "the key was lost on the way: look for a proxy or redirect that removes the Authorization header"
        : "check the key; a new or revoked key takes up to 5 minutes to be known everywhere"
    case "Forbidden":
      return "the key is valid, its administrator has no access to this organization or network"
    case "NotFound":
      return isJson(facts.body)
        ? "it does not exist or this key cannot see it; some operations answer so when there is no data or no license"
        : "unknown path or unlicensed feature; a key or organization created just now takes a minute to be known"
    case "TooManyRequests":
      return "other applications share the limit of the organization; lower `rateLimit.share` or spread the work"
    case "BadGateway":
      return "the request probably never reached Dashboard, so its API analytics will not show it"
    case "GatewayTimeout":
      return "a gateway gave up waiting: the request may have been carried out; Dashboard's API analytics will not show it"
    case "UnexpectedClientError":
      if (facts.status === 407) return "the proxy on the way wants a user and a password, such as in HTTPS_PROXY"
      return facts.status === 402 ? "the feature is probably not licensed" : undefined
    case "UnexpectedServerError":
      return facts.status === 530 ? "the proxy in front of Dashboard did not reach it" : undefined
    case "InvalidResponse":
      return facts.body.trimStart().startsWith("<")
        ? "an HTML page with a success status is usually a log-in page: check the key and the base URL"
        : undefined
    default:
      return undefined
  }
}

const isJson = (body: string): boolean => /^\s*[{[]/.test(body)
