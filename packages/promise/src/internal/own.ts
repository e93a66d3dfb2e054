import type { Hooks } from "../core/CallEvent.ts"
import * as MerakiConfig from "@effect-meraki/core/MerakiConfig"

/** The error of an option that cannot be used. */
export const invalid = (option: string, problem: string): MerakiConfig.InvalidConfiguration =>
  new MerakiConfig.InvalidConfiguration({ option, message: `${option} ${problem}` })

const isFunction = (value: unknown): boolean => typeof value === "function"

/** Whether a value has these methods. */
const has =
  (...names: ReadonlyArray<string>) =>
  (value: object): boolean =>
    names.every((name) => isFunction(Reflect.get(value, name)))

/** Whether a value can have properties. */
export const isObject = (value: unknown): value is object => typeof value === "object" && value !== null

/** What is read before core looks at it, and has to be an object for that. Throws an `InvalidConfiguration`. */
export const objectOf = <A>(name: string, value: A, like: string): A => {
  if (isObject(value) && !Array.isArray(value)) return value
  throw invalid(name, `must be an object ${like}`)
}

/** Throws an `InvalidConfiguration` for what has not these functions. */
export const checkFunctions = (name: string, value: unknown, ...names: ReadonlyArray<string>): void => {
  if (!isObject(value) || !has(...names)(value)) throw invalid(name, `must have the functions ${names.join(", ")}`)
}

const levels = ["debug", "info", "warn", "error"]

/** Throws an `InvalidConfiguration` for options of a memory with other names than these, or with a wrong capacity. */
export const checkCapacity = (options: { readonly capacity?: unknown }, known: ReadonlyArray<string>): void => {
  objectOf("options", options, "such as { capacity: 100_000 }")
  const [unknown] = Object.keys(options).filter((name) => !known.includes(name))
  if (unknown !== undefined) throw invalid(unknown, `is not an option; there are ${known.join(", ")}`)
  const { capacity } = options
  if (capacity !== undefined && !(Number.isSafeInteger(capacity) && Number(capacity) >= 1)) {
    throw invalid("capacity", "must be a whole number from 1 on")
  }
}

/** The names of options that core does not have. */
export type Own = "fetch" | "limiter" | "logger" | "ownership" | "signal" | keyof Hooks

/** What each of them has to be. */
const own: { readonly [Name in Own]: readonly [isRight: (value: object) => boolean, problem: string] } = {
  fetch: [isFunction, "must be a function"],
  limiter: [
    has("accepted", "acquire", "limits", "refused", "release"),
    "must be a limiter, such as makeLimiter() makes"
  ],
  logger: [has(...levels), `must have the functions ${levels.join(", ")}, as in { logger: console }`],
  ownership: [has("get", "set"), "must have the functions get and set, as what makeOwnership() makes"],
  signal: [has("addEventListener"), "must be an AbortSignal, such as the signal of an AbortController"],
  onRequest: [isFunction, "must be a function"],
  onResponse: [isFunction, "must be a function"],
  onRetry: [isFunction, "must be a function"],
  onError: [isFunction, "must be a function"]
}

/** Throws an `InvalidConfiguration` that names the first of these options that is wrong. */
export const checkOwn = (given: { readonly [Name in Own]?: unknown }, names: ReadonlyArray<Own>): void => {
  for (const name of names) {
    const value = given[name]
    const [isRight, problem] = own[name]
    const isObject = (typeof value === "object" && value !== null) || typeof value === "function"
    if (value !== undefined && !(isObject && isRight(value))) throw invalid(name, problem)
  }
}
