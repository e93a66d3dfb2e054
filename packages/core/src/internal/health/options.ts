import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import { InvalidInput } from "../../MerakiError.ts"
import type { Issue } from "../../model/ErrorFacts.ts"
import { getOrganizationApiRequests } from "../../operations/Organizations.ts"
import { redactIssues } from "../error/redactor.ts"
import { checkFields, missing, readFields, type Rules, text, time } from "../option/rules.ts"

const isDate = (value: unknown): boolean => value instanceof Date && !Number.isNaN(value.getTime())

const rules = {
  delay: time,
  organizationId: text,
  since: { isRight: isDate, problem: "must be a Date" },
  skew: time
} satisfies Rules

const issuesOf = (given: unknown): ReadonlyArray<Issue> => {
  const read = readFields(given, ["organizationId"])
  if (Result.isFailure(read)) return [{ path: "options", problem: read.failure }]
  return [...missing(read.success, ["organizationId"]), ...checkFields(read.success, rules)]
}

/** Fails with everything that is wrong with the options of a comparison. */
export const checkReconcile = (options: unknown, redact: (text: string) => string): Effect.Effect<void, InvalidInput> =>
  Effect.suspend(() => {
    const issues = issuesOf(options)
    if (issues.length === 0) return Effect.void
    const { id, method, path } = getOrganizationApiRequests.descriptor
    return Effect.flatMap(Clock.currentTimeMillis, (now) => {
      const facts = { operation: id, method, path, parameters: {}, url: "", attempts: 0, at: new Date(now) }
      return Effect.fail(new InvalidInput({ ...facts, issues: redactIssues(issues, redact), cause: undefined }))
    })
  })
