import type { HttpFailure } from "../../model/ErrorFacts.ts"
import type { TransportResponse } from "../../Transport.ts"

/** The largest number of messages, and of characters in each text. */
const mostErrors = 100
const longestText = 2000

/** Characters of a text, and of all messages together, that are searched for secrets. Escapes take the time of a search. */
const longestSearch = 50 * longestText
const longestSearches = 3 * longestSearch

/** The longest form of a secret that a search finds: 2,000 characters, of which an escape makes 19 of each. */
const longestSecret = 2000 * 19

/**
 * The beginning of a text without secrets. It is cut after the search, because half a secret would not be found. The
 * search ends somewhere too, so what may be half a secret there is left out.
 */
const shown = (text: string, searched: number, redact: (text: string) => string): string => {
  const clean = redact(text.slice(0, searched))
  const certain = text.length > searched ? Math.max(0, clean.length - longestSecret) : clean.length
  return clean.slice(0, Math.min(longestText, certain))
}

const errorsShown = (errors: ReadonlyArray<string>, redact: (text: string) => string): ReadonlyArray<string> => {
  let left = longestSearches
  return errors.slice(0, mostErrors).flatMap((text) => {
    if (left === 0) return []
    const searched = Math.min(longestSearch, left)
    left -= Math.min(searched, text.length)
    return [shown(text, searched, redact)]
  })
}

/** The facts of an answer for an error, of bounded size and without secrets. */
export const answerFacts = (
  response: TransportResponse,
  errors: ReadonlyArray<string>,
  redact: (text: string) => string
): Pick<HttpFailure, "status" | "errors" | "body" | "requestId"> => {
  const requestId = response.header("x-request-id")
  return {
    status: response.status,
    errors: errorsShown(errors, redact),
    body: shown(response.body, longestSearch, redact),
    requestId: requestId === undefined ? undefined : shown(requestId, longestSearch, redact).slice(0, 200)
  }
}
