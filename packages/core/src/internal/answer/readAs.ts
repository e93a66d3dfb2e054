import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import { InvalidResponse } from "../../MerakiError.ts"
import type { Descriptor, Shape } from "../../model/Descriptor.ts"
import type { Issue } from "../../model/ErrorFacts.ts"
import type { MerakiResponse } from "../../model/MerakiResponse.ts"
import { parametersOf } from "../call/call.ts"
import { redactIssues } from "../error/redactor.ts"
import { checkShape } from "../shape/check.ts"
import type { Input } from "../wire/input.ts"

/** An answer of which the client itself reads the value, and the call that it answers. */
export interface OwnAnswer {
  readonly descriptor: Descriptor
  readonly input: Input
  /** Removes the secrets of the client and of the call. */
  readonly redact: (text: string) => string
  readonly response: Pick<MerakiResponse<unknown>, "attempts" | "status" | "url" | "value">
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
  { descriptor, input, redact, response }: OwnAnswer,
  shape: Shape,
  required: ReadonlyArray<string> = []
): Effect.Effect<A, InvalidResponse> =>
  Effect.suspend(() => {
    const { attempts, status, url, value } = response
    const issues = issuesOf(shape, value, required)
    if (issues.length === 0) return Effect.succeed(value as A)
    return Effect.flatMap(Clock.currentTimeMillis, (now) =>
      Effect.fail(
        new InvalidResponse({
          operation: descriptor.id,
          method: descriptor.method,
          path: descriptor.path,
          parameters: parametersOf({ descriptor, input, redact }),
          url: redact(url),
          attempts,
          at: new Date(now),
          status,
          errors: [],
          body: "",
          requestId: undefined,
          retryAfter: undefined,
          reason: "validation",
          issues: redactIssues(issues, redact),
          carriedOut: descriptor.method !== "GET"
        })
      )
    )
  })
