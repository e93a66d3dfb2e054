import * as Effect from "effect/Effect"
import { InvalidResponse, type WriteError } from "../../MerakiError.ts"
import type { TransportResponse } from "../../Transport.ts"
import { type Content, contentOf, errorsIn, own } from "./content.ts"
import { answerFacts } from "./facts.ts"
import { type Call, failWith } from "../call/call.ts"
import { httpError } from "./httpError.ts"
import { isSuccess } from "../transport/body.ts"
import { parseRetryAfter } from "./retryAfter.ts"
import { successOf } from "./success.ts"

/**
 * Whether the 404 is Dashboard's own: JSON with a list of errors, or an empty body with the request id that all of its
 * answers have. A portal or a proxy answers otherwise.
 */
const isMissing = ({ header, status }: TransportResponse, content: Content): boolean =>
  status === 404 &&
  (content.kind === "json"
    ? Array.isArray(own(content.value, "errors"))
    : content.kind === "empty" && header("x-request-id") !== undefined)

/** Tells what an answer is: the value of a success, or the error of its status. */
export const read = (response: TransportResponse, call: Call): Effect.Effect<unknown, WriteError> => {
  const { header, status } = response
  const content = contentOf(response)
  const errors = errorsIn(content, response.body)

  if (isSuccess(status)) {
    const success = successOf(call.descriptor, status, content, errors)
    if (success.ok) return Effect.succeed(success.value)
    return failWith(
      call,
      (facts, now) =>
        new InvalidResponse({
          ...facts,
          ...answerFacts(response, errors, call.redact),
          retryAfter: parseRetryAfter(header("retry-after"), now),
          reason: success.reason,
          issues: success.issues ?? [],
          carriedOut: success.carriedOut
        })
    )
  }
  // An earlier attempt probably deleted it, and its answer was lost.
  if (call.descriptor.method === "DELETE" && call.mayHaveArrived && isMissing(response, content)) {
    return Effect.succeed(undefined)
  }
  return failWith(call, (facts, now) =>
    httpError({
      ...facts,
      ...answerFacts(response, errors, call.redact),
      retryAfter: parseRetryAfter(header("retry-after"), now)
    })
  )
}
