import type * as MerakiConfig from "@effect-meraki/core/MerakiConfig"
import type * as CoreOperation from "@effect-meraki/core/Operation"
import * as RetryPolicy from "@effect-meraki/core/RetryPolicy"
import * as Logger from "effect/Logger"
import type { PagingOptions, RetryOptions } from "./Operation.ts"
import type { MerakiLogger, MerakiOptions } from "./options.ts"

const times = ["base", "cap", "maxElapsed", "maxRetryAfter"] as const

/** A retry policy from plain numbers, or what is wrong with them. */
const policyOf = (retry: RetryOptions | false | undefined) => {
  if (retry === undefined) return undefined
  if (retry === false) return RetryPolicy.none
  for (const name of times) {
    const value = retry[name]
    if (value !== undefined && !(value >= 0)) throw new TypeError(`retry.${name} must be a number of milliseconds`)
  }
  const { factor, retries } = retry
  if (retries !== undefined && !(retries >= 0)) throw new TypeError("retry.retries must be a number from 0 on")
  if (factor !== undefined && !(factor >= 1)) throw new TypeError("retry.factor must be a number from 1 on")
  // What is not given must not be there at all, or it would take the place of a default.
  return RetryPolicy.make(Object.fromEntries(Object.entries(retry).filter(([, value]) => value !== undefined)))
}

/** The options of core for those of this client. */
export const clientOptions = (options: MerakiOptions): MerakiConfig.Options => {
  const { apiKey = "", fetch: _fetch, logger: _logger, retry, signal: _signal, ...rest } = options
  return { ...rest, apiKey, retry: policyOf(retry) }
}

/** The options of core for those of one call. */
export const callOptions = (options: PagingOptions = {}): CoreOperation.PagingOptions => {
  const { retry, signal: _signal, ...rest } = options
  return retry === undefined ? rest : { ...rest, retry: policyOf(retry) }
}

const levels = { Trace: "debug", Debug: "debug", Info: "info", Warn: "warn", Error: "error", Fatal: "error" } as const

/** A logger of Effect that writes to a plain one. */
export const loggerOf = (logger: MerakiLogger): Logger.Logger<unknown, void> =>
  Logger.make(({ logLevel, message }) => {
    const method = logLevel in levels ? levels[logLevel as keyof typeof levels] : "info"
    logger[method](Array.isArray(message) ? message.map(String).join(" ") : String(message))
  })
