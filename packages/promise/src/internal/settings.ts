import * as MerakiConfig from "@effect-meraki/core/MerakiConfig"
import type * as CoreOperation from "@effect-meraki/core/Operation"
import * as RetryPolicy from "@effect-meraki/core/RetryPolicy"
import * as Logger from "effect/Logger"
import type { MerakiLogger } from "../MerakiLogger.ts"
import type { MerakiOptions } from "../MerakiOptions.ts"
import type { CallOptions, RetryOptions } from "../Operation.ts"

const invalid = (option: string, problem: string): MerakiConfig.InvalidConfiguration =>
  new MerakiConfig.InvalidConfiguration({ option, message: `${option} ${problem}` })

const isTime = (value: unknown): boolean => typeof value === "number" && value >= 0
const noTime = "must be a number of milliseconds"

/** The checks of the retry options. */
const retryOptions: { readonly [Name in keyof RetryOptions]-?: readonly [(value: unknown) => boolean, string] } = {
  initialDelay: [isTime, noTime],
  maxDelay: [isTime, noTime],
  factor: [(value) => typeof value === "number" && value >= 1, "must be a number from 1 on"],
  maxElapsed: [isTime, noTime],
  maxRetryAfter: [isTime, noTime],
  retries: [(value) => typeof value === "number" && value >= 0, "must be a number from 0 on"],
  retryPost: [(value) => typeof value === "boolean", "must be true or false"]
}

/** The options of core for a retry in plain numbers. Throws an `InvalidConfiguration`. */
export const retryOptionsOf = (retry: RetryOptions): RetryPolicy.Options => {
  if (typeof retry !== "object" || retry === null) throw invalid("retry", "must be false, or an object")
  // Undefined options are removed, because they would replace defaults.
  const given = Object.entries(retry).filter(([, value]) => value !== undefined)
  for (const [name, value] of given) {
    if (!Object.hasOwn(retryOptions, name)) throw invalid(`retry.${name}`, "is not an option")
    const [isRight, problem] = retryOptions[name as keyof RetryOptions]
    if (!isRight(value)) throw invalid(`retry.${name}`, problem)
  }
  return Object.fromEntries(given)
}

const policyOf = (retry: RetryOptions | false | undefined) => {
  if (retry === undefined) return undefined
  return retry === false ? RetryPolicy.none : RetryPolicy.make(retryOptionsOf(retry))
}

const isFunction = (value: unknown): boolean => typeof value === "function"
const isObject = (value: unknown): boolean => typeof value === "object" && value !== null
const levels = ["debug", "info", "warn", "error"] as const

type Check = readonly [(value: never) => boolean, problem: string]

const fetchCheck: Check = [isFunction, "must be a function"]
const loggerCheck: Check = [
  (value: Partial<MerakiLogger> | null) => levels.every((level) => isFunction(value?.[level])),
  `must have the functions ${levels.join(", ")}`
]

const check = (name: string, value: unknown, [isRight, problem]: Check): void => {
  if (value !== undefined && !isRight(value as never)) throw invalid(name, problem)
}

/** Checks of the options that core does not get or does not check; `true` leaves an option to core. */
const options: { readonly [Name in keyof MerakiOptions]-?: true | Check } = {
  apiKey: true,
  application: [isObject, "must be an object with name and vendor"],
  baseUrl: true,
  deadline: true,
  fetch: fetchCheck,
  headers: [isObject, "must be an object"],
  logger: loggerCheck,
  rateLimit: [(value: unknown) => value === false || isObject(value), "must be false, or an object"],
  readOnly: [(value: unknown) => typeof value === "boolean", "must be true or false"],
  region: true,
  retry: true,
  signal: [(value: Partial<AbortSignal> | null) => isFunction(value?.addEventListener), "must be an AbortSignal"],
  timeout: true,
  trustedHosts: [(value: unknown) => Array.isArray(value), "must be an array of host names"],
  validate: true
}

/** Converts client options to those of core. Throws an `InvalidConfiguration` when one is invalid. */
export const clientOptions = (given: MerakiOptions): MerakiConfig.Options => {
  if (!isObject(given)) throw invalid("options", "must be an object with an apiKey")
  for (const [name, value] of Object.entries(given)) {
    if (!Object.hasOwn(options, name)) throw invalid(name, "is not an option")
    const wanted = options[name as keyof MerakiOptions]
    if (wanted !== true) check(name, value, wanted)
  }
  const { apiKey = "", fetch: _fetch, logger: _logger, retry, signal: _signal, ...rest } = given
  return { ...rest, apiKey, retry: policyOf(retry) }
}

/** Throws when the `fetch` or the `logger` of one call cannot be used. */
export const checkSurroundings = ({ fetch, logger }: Pick<CallOptions, "fetch" | "logger">): void => {
  if (fetch !== undefined) check("fetch", fetch, fetchCheck)
  if (logger !== undefined) check("logger", logger, loggerCheck)
}

/** The options of core for those of one call. Throws when one that core does not know cannot be used. */
export const callOptions = <Options extends Pick<CallOptions, "fetch" | "logger" | "retry" | "signal">>(
  given: Options
): Omit<Options, "fetch" | "logger" | "retry" | "signal"> & Pick<CoreOperation.CallOptions, "retry"> => {
  checkSurroundings(given)
  const { fetch: _fetch, logger: _logger, retry, signal: _signal, ...rest } = given
  return { ...rest, retry: policyOf(retry) }
}

const methods = { Trace: "debug", Debug: "debug", Info: "info", Warn: "warn", Error: "error", Fatal: "error" } as const

/** Makes an Effect logger that writes to a plain one. */
export const loggerOf = (logger: MerakiLogger): Logger.Logger<unknown, void> =>
  Logger.make(({ logLevel, message }) => {
    const method = Object.hasOwn(methods, logLevel) ? methods[logLevel as keyof typeof methods] : "info"
    logger[method](Array.isArray(message) ? message.map(String).join(" ") : String(message))
  })
