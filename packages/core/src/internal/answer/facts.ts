import type { HttpFailure } from "../../model/ErrorFacts.ts"
import type { TransportResponse } from "../../Transport.ts"

/** The largest number of messages, and of characters in each text. */
const mostErrors = 100
const longestText = 2000

/**
 * Characters that are searched for secrets; were they full of them, fully escaped, so much would still be left to show.
 */
const longestSearch = 50 * longestText

/**
 * The facts of an answer for an error, of bounded size. Texts are cut after redaction: half a secret would not be
 * found.
 */
export const answerFacts = (
  response: TransportResponse,
  errors: ReadonlyArray<string>,
  redact: (text: string) => string
): Pick<HttpFailure, "status" | "errors" | "body" | "requestId"> => {
  const requestId = response.header("x-request-id")
  const bounded = (text: string) => redact(text.slice(0, longestSearch)).slice(0, longestText)
  return {
    status: response.status,
    errors: errors.slice(0, mostErrors).map(bounded),
    body: bounded(response.body),
    requestId: requestId === undefined ? undefined : bounded(requestId).slice(0, 200)
  }
}
