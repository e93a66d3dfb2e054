import * as Duration from "effect/Duration"
import * as Option from "effect/Option"
import * as Schedule from "effect/Schedule"
import type { Issue } from "../../model/ErrorFacts.ts"
import type { CallOptions, PagingOptions } from "../../CallOptions.ts"
import { headerProblem, readOnlyProblem } from "../wire/headers.ts"

/** The duration of a value; undefined unless it is above zero. */
export const positiveDuration = (value: Duration.Input | undefined): Duration.Duration | undefined => {
  if (value === undefined) return undefined
  const duration = Option.getOrUndefined(Duration.fromInput(value))
  return duration !== undefined && Duration.isGreaterThan(duration, Duration.zero) ? duration : undefined
}

export const notPositive = 'must be a time above zero, such as "30 seconds" or a number of milliseconds'
export const notASchedule = "must be a Schedule, such as RetryPolicy.none"
export const notAValidation = "must be off, report or strict"

export const isValidation = (value: unknown): boolean => value === "off" || value === "report" || value === "strict"

const isCount = (value: unknown): boolean => value === Infinity || (Number.isSafeInteger(value) && Number(value) >= 0)

/** Everything that is wrong with the options of a call. */
export const checkOptions = (options: CallOptions & Pick<PagingOptions, "limit" | "maxPages" | "from">) => {
  const issues: Array<Issue> = []
  for (const path of ["limit", "maxPages"] as const) {
    const value = options[path]
    if (value !== undefined && !isCount(value)) issues.push({ path, problem: "must be a whole number from 0 on" })
  }
  const { from } = options
  if (from !== undefined && (typeof from !== "string" || from === "")) {
    issues.push({ path: "from", problem: "must be a link that an earlier page gave" })
  }
  for (const path of ["timeout", "deadline"] as const) {
    const value = options[path]
    if (value !== undefined && positiveDuration(value) === undefined) issues.push({ path, problem: notPositive })
  }
  const { retry, validate } = options
  if (retry !== undefined && !Schedule.isSchedule(retry)) issues.push({ path: "retry", problem: notASchedule })
  if (validate !== undefined && !isValidation(validate)) issues.push({ path: "validate", problem: notAValidation })
  for (const [name, value] of Object.entries(options.headers ?? {})) {
    const problem = headerProblem(name, value)
    if (problem !== undefined) issues.push({ path: `headers.${name}`, problem })
  }
  return issues
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
