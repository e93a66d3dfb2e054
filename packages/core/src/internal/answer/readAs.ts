import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import { InvalidResponse } from "../../MerakiError.ts"
import type { Descriptor, Shape } from "../../model/Descriptor.ts"
import type { Issue } from "../../model/ErrorFacts.ts"
import { redactIssues } from "../error/redactor.ts"
import { checkShape } from "../shape/check.ts"

/** An answer of which the client itself reads the value. */
export interface OwnAnswer {
  readonly status: number
  readonly url: string
  readonly value: unknown
}

const issuesOf = (shape: Shape, value: unknown, required: ReadonlyArray<string>): ReadonlyArray<Issue> => {
  if (value === undefined || value === null) return [{ path: "", problem: "is missing" }]
  const issues = checkShape(shape, value, "lenient")
  if (issues.length > 0) return issues
  return required
    .filter((name) => ((value as { readonly [name: string]: unknown })[name] ?? undefined) === undefined)
    .map((path) => ({ path, problem: "is missing" }))
}

/**
 * Returns the value of an answer that the client itself reads, after a check of its shape and of required properties.
 * Other properties can be missing or null. Fails with `InvalidResponse`, out of which `redact` takes secrets.
 */
export const readAs = <A>(
  redact: (text: string) => string,
  { id, method, path }: Descriptor,
  { status, url, value }: OwnAnswer,
  shape: Shape,
  required: ReadonlyArray<string> = []
): Effect.Effect<A, InvalidResponse> =>
  Effect.suspend(() => {
    const issues = issuesOf(shape, value, required)
    if (issues.length === 0) return Effect.succeed(value as A)
    return Effect.flatMap(Clock.currentTimeMillis, (now) =>
      Effect.fail(
        new InvalidResponse({
          operation: id,
          method,
          path,
          parameters: {},
          url: redact(url),
          attempts: 1,
          at: new Date(now),
          status,
          errors: [],
          body: "",
          requestId: undefined,
          retryAfter: undefined,
          reason: "validation",
          issues: redactIssues(issues, redact),
          carriedOut: method !== "GET"
        })
      )
    )
  })
