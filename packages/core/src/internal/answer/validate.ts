import * as Effect from "effect/Effect"
import { InvalidResponse, type WriteError } from "../../MerakiError.ts"
import type { TransportResponse } from "../../Transport.ts"
import { answerFacts } from "./facts.ts"
import { type Call, failWith } from "../call/call.ts"
import { redactIssues } from "../error/redactor.ts"
import { type Mismatch, mismatchesOf } from "../shape/check.ts"

/** What is done about answers that do not match. */
export interface Judging {
  readonly mode: "off" | "report" | "strict"
  /** Whether a place has not been said of an operation yet. */
  readonly isNews: (operation: string, place: string) => boolean
  readonly mismatched: (call: Call, mismatches: ReadonlyArray<Mismatch>) => void
}

/** Places in one line of the log. */
const mostPlaces = 10

/** One mismatch of each place that has not been said yet, as a line; undefined when there is nothing new. */
export const newsOf = (
  call: Call,
  mismatches: ReadonlyArray<Mismatch>,
  isNews: Judging["isNews"],
  what: string
): string | undefined => {
  const { id } = call.descriptor
  const news = mismatches.filter(({ place, problem }) => isNews(id, `${what} ${place} ${problem}`))
  if (news.length === 0) return undefined
  const places = redactIssues(news.slice(0, mostPlaces), call.redact).map(({ path, problem }) => `${path} ${problem}`)
  const more = news.length > mostPlaces ? `; and ${news.length - mostPlaces} more` : ""
  return `${id}: ${what} ${news.length === 1 ? "at" : `in ${news.length} places:`} ${places.join("; ")}${more}`
}

/** Compares an answer with its declared type: logs where it does not match, once for each place, or fails. */
export const validate = (
  value: unknown,
  response: TransportResponse,
  call: Call,
  { isNews, mismatched, mode }: Judging
): Effect.Effect<void, WriteError> => {
  const { descriptor } = call
  if (mode === "off" || descriptor.response === undefined || value === undefined) return Effect.void
  const mismatches = mismatchesOf(descriptor.response, value)
  if (mismatches.length === 0) return Effect.void
  mismatched(call, mismatches)
  if (mode === "strict") {
    return failWith(
      call,
      (facts) =>
        new InvalidResponse({
          ...facts,
          ...answerFacts(response, [], call.redact),
          retryAfter: undefined,
          reason: "validation",
          issues: redactIssues(mismatches, call.redact),
          carriedOut: descriptor.method !== "GET"
        })
    )
  }
  const line = newsOf(call, mismatches, isNews, "the answer does not match its declared type")
  return line === undefined ? Effect.void : Effect.logWarning(line)
}
