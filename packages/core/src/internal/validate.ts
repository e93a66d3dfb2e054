import * as Effect from "effect/Effect"
import { InvalidResponse, type MerakiError } from "../MerakiError.ts"
import type { TransportResponse } from "../Transport.ts"
import { answerFacts } from "./answer.ts"
import { type Call, failWith } from "./call.ts"
import { redactIssues } from "./redactor.ts"
import { checkShape } from "./shapeCheck.ts"

/** Compares an answer with its declared type: says where it departs, or fails. */
export const validate = (
  value: unknown,
  response: TransportResponse,
  call: Call,
  mode: "off" | "report" | "strict",
  departed: (call: Call) => void
): Effect.Effect<void, MerakiError> => {
  const { descriptor } = call
  if (mode === "off" || descriptor.response === undefined || value === undefined) return Effect.void
  const issues = redactIssues(checkShape(descriptor.response, value), call.redact)
  if (issues.length === 0) return Effect.void
  departed(call)
  if (mode === "strict") {
    return failWith(
      call,
      (facts) =>
        new InvalidResponse({
          ...facts,
          ...answerFacts(response, [], call.redact),
          retryAfter: undefined,
          reason: "validation",
          issues
        })
    )
  }
  const places = issues
    .slice(0, 10)
    .map(({ path, problem }) => `${path} ${problem}`)
    .join("; ")
  return Effect.logWarning(
    `${descriptor.id}: the answer departs from its declared type in ${issues.length} places: ${places}`
  )
}
