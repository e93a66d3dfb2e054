import * as Duration from "effect/Duration"
import * as Option from "effect/Option"
import * as Result from "effect/Result"
import type { Issue } from "../../model/ErrorFacts.ts"
import { InvalidConfiguration } from "../../model/InvalidConfiguration.ts"
import { bare, nearest } from "./nearest.ts"

/** What an option has to be, and how that is said behind its name. */
export interface Rule {
  readonly isRight: (value: unknown) => boolean
  readonly problem: string
}

/** What each option has to be, by its name; `unchecked` for what is looked at elsewhere. */
export type Rules<Name extends string = string> = { readonly [N in Name]: Rule }

export type Fields = { readonly [name: string]: unknown }

/** Whether a value has names and values of its own: no array, no Map, no Headers, no URLSearchParams, no signal. */
export const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !(Symbol.iterator in value) && !(value instanceof AbortSignal)

/** Whether a text is what a template makes of a value that is none. */
export const isNoValue = (text: string): boolean => /^(?:undefined|null|NaN|\[object \w+\])$/.test(text)

/** A time that is not below zero; undefined when it is none. */
const timeOf = (value: unknown): Duration.Duration | undefined => {
  // Not left to Duration, which builds an error for each of these.
  if (value === undefined || value === null || Number.isNaN(value)) return undefined
  const duration = Option.getOrUndefined(Duration.fromInput(value as Duration.Input))
  if (duration === undefined || Duration.isNegative(duration)) return undefined
  // An object without a unit that is known comes to nothing.
  const isEmpty = isFields(value) && !Duration.isDuration(value) && Duration.isZero(duration)
  return isEmpty ? undefined : duration
}

/** A time above zero; undefined when it is none. */
export const positiveDuration = (value: unknown): Duration.Duration | undefined => {
  const duration = timeOf(value)
  return duration !== undefined && Duration.isPositive(duration) ? duration : undefined
}

const isNumber = (value: unknown): value is number => typeof value === "number" && !Number.isNaN(value)

export const unchecked: Rule = { isRight: () => true, problem: "" }
export const positiveTime: Rule = {
  isRight: (value) => positiveDuration(value) !== undefined,
  problem: 'must be a time above zero, such as "30 seconds" or a number of milliseconds'
}
export const time: Rule = {
  isRight: (value) => timeOf(value) !== undefined,
  problem: 'must be a time, such as "30 seconds" or a number of milliseconds'
}
export const flag: Rule = { isRight: (value) => typeof value === "boolean", problem: "must be true or false" }
export const callable: Rule = { isRight: (value) => typeof value === "function", problem: "must be a function" }
export const retryOn: Rule = {
  ...callable,
  problem: 'must be a function, such as (error) => error._tag === "NotFound"'
}
export const text: Rule = {
  isRight: (value) => typeof value === "string" && value !== "",
  problem: "must be a string that is not empty"
}
export const count: Rule = {
  isRight: (value) => value === Infinity || (Number.isSafeInteger(value) && Number(value) >= 0),
  problem: "must be a whole number from 0 on"
}
export const factor: Rule = {
  isRight: (value) => isNumber(value) && value >= 1 && value < Infinity,
  problem: "must be a number from 1 on"
}
export const fields: Rule = {
  isRight: isFields,
  problem: "must be a plain object of names and values; of Headers, a Map and the like, Object.fromEntries makes one"
}
export const list = (what: string): Rule => ({ isRight: Array.isArray, problem: `must be an array of ${what}` })
export const oneOf = (...values: ReadonlyArray<string | number>): Rule => ({
  isRight: (value) => values.some((each) => each === value),
  problem: `must be ${values.slice(0, -1).join(", ")} or ${values.at(-1)}`
})

/** The error of an option that cannot be used. */
export const invalidOption = (option: string, problem: string): InvalidConfiguration =>
  new InvalidConfiguration({ option, message: `${option} ${problem}` })

/** How it begins that there is no such option. */
export const notOne = "is not an option"

/** The most names that are told of options that have no more. */
const mostNames = 8

/** That there is no such option, and which ones were probably meant, or all there are when they are few. */
export const notAnOption = (name: string, options: ReadonlyArray<string>): string => {
  const written = bare(name)
  // Such as `key` for `apiKey`, or `single_request_timeout` for `timeout`.
  const ending = options.filter((option) => {
    const known = bare(option)
    return written.length > 2 && (known.endsWith(written) || written.endsWith(known))
  })
  const meant = nearest(name, options) ?? (ending.length > 2 ? undefined : ending.join(" or "))
  if (meant !== undefined && meant !== "") return `${notOne}; did you mean ${meant}?`
  return options.length > mostNames
    ? notOne
    : `${notOne}; there ${options.length === 1 ? "is" : "are"} ${options.join(", ")}`
}

/** Everything that is wrong with options. One that is undefined is not given. */
export const checkFields = (given: Fields, rules: Rules, place = ""): ReadonlyArray<Issue> =>
  Object.keys(given).flatMap((name) => {
    const path = `${place}${name}`
    const rule = Object.hasOwn(rules, name) ? rules[name] : undefined
    if (rule === undefined) return [{ path, problem: notAnOption(name, Object.keys(rules)) }]
    return given[name] === undefined || rule.isRight(given[name]) ? [] : [{ path, problem: rule.problem }]
  })

/** What has no value has to have one. */
export const missing = (given: Fields, names: ReadonlyArray<string>): ReadonlyArray<Issue> =>
  names.flatMap((path) => (given[path] === undefined ? [{ path, problem: "is required" }] : []))

/** What a value has from its class or prototype: accessors, and properties that are no methods. */
const inherited = (given: object): ReadonlyArray<readonly [name: string, value: unknown]> => {
  const found: Array<readonly [string, unknown]> = []
  let from: unknown = Object.getPrototypeOf(given)
  while (typeof from === "object" && from !== null && from !== Object.prototype) {
    for (const name of Object.getOwnPropertyNames(from)) {
      const value: unknown = name === "__proto__" ? undefined : Reflect.get(given, name)
      if (value !== undefined && typeof value !== "function") found.push([name, value])
    }
    from = Object.getPrototypeOf(from)
  }
  return found.toReversed()
}

const cannotBeRead = (cause: unknown): string =>
  `cannot be read: ${cause instanceof Error ? cause.message : String(cause)}`

/**
 * The properties of a value from the caller, its own and those of its class, read once: a getter may give another value
 * each time, or throw. The names are those that it must have, for the message.
 */
export const readFields = (given: unknown, names: ReadonlyArray<string> = []): Result.Result<Fields, string> =>
  Result.flatMap(
    Result.try({
      try: (): Result.Result<Fields, string> => {
        if (!isFields(given)) {
          return Result.fail(`must be an object${names.length === 0 ? "" : ` with ${names.join(" and ")}`}`)
        }
        const more = inherited(given)
        return Result.succeed(more.length === 0 ? { ...given } : { ...Object.fromEntries(more), ...given })
      },
      catch: cannotBeRead
    }),
    (read) => read
  )
