import * as Effect from "effect/Effect"
import { InvalidResponse, type MerakiError } from "../../MerakiError.ts"
import type { TransportResponse } from "../../Transport.ts"
import { answerFacts } from "./facts.ts"
import { type Call, failWith } from "../call/call.ts"
import { redactIssues } from "../error/redactor.ts"
import { checkShape } from "../shape/check.ts"

/** Compares an answer with its declared type. Mismatches are logged (`report`) or fail (`strict`). */
export const validate = (
  value: unknown,
  response: TransportResponse,
  call: Call,
  mode: "off" | "report" | "strict",
  mismatched: (call: Call) => void
): Effect.Effect<void, MerakiError> => {
  const { descriptor } = call
  if (mode === "off" || descriptor.response === undefined || value === undefined) return Effect.void
  const issues = redactIssues(checkShape(descriptor.response, value), call.redact)
  if (issues.length === 0) return Effect.void
  mismatched(call)
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
    `${descriptor.id}: the answer does not match its declared type in ${issues.length} places: ${places}`
  )
}
