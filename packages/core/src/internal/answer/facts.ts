import type { HttpFailure } from "../../model/ErrorFacts.ts"
import type { TransportResponse } from "../../Transport.ts"

/** Messages kept, and characters of each text. */
const mostErrors = 100
const longestText = 2000

/** The facts an answer gives to an error, of bounded size; cut last, for a cut through a secret would hide it from the search. */
export const answerFacts = (
  response: TransportResponse,
  errors: ReadonlyArray<string>,
  redact: (text: string) => string
): Pick<HttpFailure, "status" | "errors" | "body" | "requestId"> => {
  const requestId = response.header("x-request-id")
  return {
    status: response.status,
    errors: errors.slice(0, mostErrors).map((text) => redact(text).slice(0, longestText)),
    body: redact(response.body).slice(0, longestText),
    requestId: requestId === undefined ? undefined : redact(requestId).slice(0, 200)
  }
}
