import * as Result from "effect/Result"
import * as Schedule from "effect/Schedule"
import type { CallOptions, PagingOptions } from "../../CallOptions.ts"
import type { Issue } from "../../model/ErrorFacts.ts"
import {
  callable,
  checkFields,
  count,
  type Fields,
  fields,
  isFields,
  oneOf,
  positiveTime,
  readFields,
  type Rule,
  type Rules,
  text
} from "../option/rules.ts"
import { headerProblem, readOnlyProblem } from "../wire/headers.ts"

export const schedule: Rule = { isRight: Schedule.isSchedule, problem: "must be a Schedule, such as RetryPolicy.none" }
export const validation: Rule = oneOf("off", "report", "strict")

/** What every request can be told. */
export const requestRules = { headers: fields, retry: schedule, timeout: positiveTime } satisfies Rules

const callRules = {
  ...requestRules,
  retryOn: callable,
  deadline: positiveTime,
  extraBody: fields,
  extraQuery: fields,
  validate: validation
} satisfies Rules

const pagingRules = {
  from: { ...text, problem: "must be a link that an earlier page gave" },
  limit: count,
  maxPages: count,
  prefetch: oneOf(0, 1)
} satisfies Rules

const allRules: Rules<keyof PagingOptions> = { ...callRules, ...pagingRules }

/** Headers that cannot be sent. Their values are not repeated, they may be secrets. */
export const checkHeaders = (headers: unknown): ReadonlyArray<Issue> =>
  !isFields(headers)
    ? []
    : Result.match(readFields(headers), {
        onFailure: (problem) => [{ path: "headers", problem }],
        onSuccess: (read) =>
          Object.entries(read).flatMap(([name, value]) => {
            const problem = headerProblem(name, value)
            return problem === undefined ? [] : [{ path: `headers.${name}`, problem }]
          })
      })

/** Everything that is wrong with the options of a call. */
export const checkOptions = (options: Fields, isPaginated: boolean): ReadonlyArray<Issue> => {
  const names = Object.keys(options)
  if (names.length === 0) return []
  const unpaged = isPaginated ? [] : names.filter((name) => Object.hasOwn(pagingRules, name))
  return [
    ...checkFields(options, allRules),
    ...unpaged.flatMap((path) =>
      options[path] === undefined ? [] : [{ path, problem: "is only for operations that answer in pages" }]
    ),
    ...checkHeaders(options["headers"])
  ]
}

/** Options that a read-only client refuses, because they can turn a read into a write. */
export const checkReadOnly = ({ extraQuery, headers }: CallOptions): ReadonlyArray<Issue> => {
  const issues: Array<Issue> = []
  for (const name of Object.keys(headers ?? {})) {
    const problem = readOnlyProblem(name)
    if (problem !== undefined) issues.push({ path: `headers.${name}`, problem })
  }
  // Web frameworks such as Rails read the method from this parameter.
  if (Object.hasOwn(extraQuery ?? {}, "_method")) {
    issues.push({ path: "extraQuery._method", problem: "could make a write of a read, and the client is read-only" })
  }
  return issues
}
