import * as Effect from "effect/Effect"
import { InvalidResponse, type MerakiError } from "../../MerakiError.ts"
import type { TransportResponse } from "../../Transport.ts"
import { contentOf, errorsIn } from "./content.ts"
import { answerFacts } from "./facts.ts"
import { type Call, failWith } from "../call/call.ts"
import { httpError } from "./httpError.ts"
import { parseRetryAfter } from "./retryAfter.ts"
import { successOf } from "./success.ts"

/** Tells what an answer is: the value of a success, or the error of its status. */
export const read = (response: TransportResponse, call: Call): Effect.Effect<unknown, MerakiError> => {
  const { header, status } = response
  const content = contentOf(response)
  const isSuccess = status >= 200 && status < 300
  // A list of a thousand items is not searched for messages.
  const errors =
    isSuccess && content.kind === "json" && Array.isArray(content.value) ? [] : errorsIn(content, response.body)

  if (isSuccess) {
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
          issues: success.issues ?? []
        })
    )
  }
  // An earlier attempt deleted it, and its answer was lost.
  if (status === 404 && call.descriptor.method === "DELETE" && call.isAmbiguous) return Effect.succeed(undefined)
  return failWith(call, (facts, now) =>
    httpError({
      ...facts,
      ...answerFacts(response, errors, call.redact),
      retryAfter: parseRetryAfter(header("retry-after"), now)
    })
  )
}
