import * as Result from "effect/Result"
import * as Schedule from "effect/Schedule"
import type { PagingOptions, RegionOptions } from "../../CallOptions.ts"
import type { Issue } from "../../model/ErrorFacts.ts"
import {
  callable,
  checkFields,
  count,
  type Fields,
  fields,
  flag,
  isFields,
  oneOf,
  positiveTime,
  readFields,
  retryOn,
  type Rule,
  type Rules,
  text
} from "../option/rules.ts"
import { headerProblem } from "../wire/headers.ts"

export const schedule: Rule = { isRight: Schedule.isSchedule, problem: "must be a Schedule, such as RetryPolicy.none" }
export const validation: Rule = oneOf("off", "report", "strict")

/** What every request can be told. */
export const requestRules = {
  dryRun: flag,
  headers: fields,
  onPlanned: callable,
  readOnly: flag,
  retry: schedule,
  timeout: positiveTime
} satisfies Rules

const regionRules: Rules<keyof RegionOptions> = {
  ...requestRules,
  retryOn,
  deadline: positiveTime,
  organizationId: text,
  validate: validation
}

const pagingRules = {
  from: { ...text, problem: "must be a link that an earlier page gave" },
  limit: count,
  maxPages: count,
  prefetch: oneOf(0, 1)
} satisfies Rules

const allRules: Rules<keyof PagingOptions> = { ...regionRules, extraBody: fields, extraQuery: fields, ...pagingRules }

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

/** Everything that is wrong with the options of a region. */
export const checkRegion = (options: Fields): ReadonlyArray<Issue> => [
  ...checkFields(options, regionRules),
  ...checkHeaders(options["headers"])
]
