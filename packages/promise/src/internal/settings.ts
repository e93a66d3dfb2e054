import type { Hooks } from "../core/CallEvent.ts"
import type * as MerakiConfig from "@effect-meraki/core/MerakiConfig"
import type * as CoreOperation from "@effect-meraki/core/Operation"
import * as RetryPolicy from "@effect-meraki/core/RetryPolicy"
import * as Effect from "effect/Effect"
import * as Logger from "effect/Logger"
import * as Redacted from "effect/Redacted"
import * as Result from "effect/Result"
import type { CredentialProvider, MerakiOptions } from "../MerakiOptions.ts"
import type { CallOptions, RegionOptions, RetryOptions } from "../Operation.ts"
import { checkNames } from "./foreign.ts"
import { isSilent, leveled } from "./logLevel.ts"
import { checkOwn, invalid, type Own } from "./own.ts"

/** The settings of core for retries, named as they are given here. Throws an `InvalidConfiguration`. */
export const retryOptionsOf = (retry: unknown): RetryPolicy.Options<unknown> => {
  if (typeof retry !== "object" || retry === null)
    throw invalid("retry", "must be false, or an object such as { retries: 3 }")
  return Result.getOrThrowWith(RetryPolicy.check(retry), ({ message, option }) =>
    invalid(option === "options" ? "retry" : `retry.${option}`, message.slice(option.length + 1))
  )
}

/** The policy of core for the retries of this client. Throws an `InvalidConfiguration`. */
const policyOf = (retry: RetryOptions | false | undefined) => {
  if (retry === undefined) return undefined
  return retry === false ? RetryPolicy.none : RetryPolicy.make(retryOptionsOf(retry))
}

/** Whether a value has names of its own, or is of no class: an `AbortSignal` or `Headers` would be read as no options. */
const isNamed = (given: object): boolean => {
  const prototype: unknown = Object.getPrototypeOf(given)
  return Object.keys(given).length > 0 || prototype === null || Object.getPrototypeOf(prototype) === null
}

/** The own properties of options, read once; undefined for what core refuses, because it is no object. */
const readOnce = <Options extends object>(given: Options): Options | undefined => {
  if (typeof given === "function") throw invalid("options", "must be an object, and no function: await the call")
  if (typeof given !== "object" || given === null || Array.isArray(given)) return undefined
  if (given instanceof Promise) throw invalid("options", "is a Promise: await it")
  if (!isNamed(given)) throw invalid("options", "must be a plain object, such as { signal: AbortSignal.timeout(5000) }")
  try {
    return { ...given }
  } catch (cause) {
    throw invalid("options", `cannot be read: ${cause instanceof Error ? cause.message : String(cause)}`)
  }
}

/** Says on the standard error what a call without a log does not say, unless nothing is to be said. */
const sayOrLog = (line: string): Effect.Effect<void> =>
  Effect.withFiber((fiber) => {
    if (fiber.getRef(Logger.CurrentLoggers).size > 0) return Effect.logError(line)
    return Effect.sync(() => {
      if (!isSilent()) globalThis.console.error(line)
    })
  })

/** What is given as a function here and as an effect in core. What it throws is told: a call ends as it would without it. */
const listenerOf = (listener: RegionOptions["onPlanned"]): CoreOperation.RegionOptions["onPlanned"] =>
  // What is no function is refused by core.
  typeof listener === "function"
    ? (planned) =>
        Effect.tryPromise(async () => listener(planned)).pipe(
          Effect.catch(({ cause }) => sayOrLog(`onPlanned has failed: ${String(cause)}`))
        )
    : listener

/** What this client itself needs of its options, and the options of core. */
export interface ClientSettings extends Pick<MerakiOptions, Own> {
  readonly core: MerakiConfig.Options
}

/** Hooks whose first failure is a line on the standard error, for a client without a log. It changes nothing else. */
const loud = (hooks: Hooks): Hooks => {
  let isSaid = false
  const say = (name: string, cause: unknown) => {
    if (isSaid) return
    isSaid = true
    globalThis.console.error(`${name} has failed: ${String(cause)} (without a logger it is said once)`)
  }
  const named = Object.entries(hooks as { readonly [name: string]: ((event: unknown) => unknown) | undefined })
  return Object.fromEntries(
    named.map(([name, hook]) => [
      name,
      hook &&
        (async (event: unknown) => {
          try {
            await hook(event)
          } catch (cause) {
            say(name, cause)
          }
        })
    ])
  )
}

const providerOf = (provider: CredentialProvider): MerakiConfig.CredentialProvider => {
  const asked: MerakiConfig.CredentialProvider = ({ refused, signal }) =>
    provider({ refused: refused === undefined ? undefined : Redacted.value(refused), signal })
  return Object.assign(asked, { issuer: provider.issuer })
}

/** Reads the options of a client. Throws when one that core does not have, or its retries, cannot be used. */
export const clientSettings = (given: MerakiOptions): ClientSettings => {
  const options = readOnce(given)
  if (options === undefined) return { core: given as never }
  checkNames(options, false)
  checkOwn(options, [
    "fetch",
    "limiter",
    "logger",
    "ownership",
    "signal",
    "onRequest",
    "onResponse",
    "onRetry",
    "onError"
  ])
  const { apiKey = "", fetch, limiter, logger, onPlanned, ownership, retry, signal, ...others } = options
  const { onError, onRequest, onResponse, onRetry, ...rest } = others
  if (limiter !== undefined && rest.rateLimit !== undefined) {
    throw invalid("rateLimit", "is for a limiter of the client's own, and there is the option limiter")
  }
  const key = typeof apiKey === "function" ? providerOf(apiKey) : apiKey
  const core = { ...rest, apiKey: key, retry: policyOf(retry), onPlanned: listenerOf(onPlanned) }
  // The errors that `retryOn` gets are of the same classes: only their types differ.
  const told = leveled(logger)
  const hooks = { onError, onRequest, onResponse, onRetry }
  const heard = told === undefined && !isSilent() ? loud(hooks) : hooks
  return { core: core as MerakiConfig.Options, fetch, limiter, logger: told, ownership, signal, ...heard }
}

/** The options of a call that core does not have. */
type OwnOfCall = Extract<Own, keyof CallOptions>

/** The options that core has in another form. */
type Converted = "onPlanned" | "retry"

type Settable = Pick<CallOptions, OwnOfCall | Converted>

/** The options of core for a call. */
export type CoreOptions<Options> = Omit<Options, OwnOfCall | Converted | "retryOn"> &
  Pick<CoreOperation.CallOptions, Converted | "retryOn">

/** What this client itself needs of the options of a call, and the options of core. */
export interface CallSettings<Options> {
  /** Throws when an option that core does not have, or the retries, cannot be used: the call rejects with that. */
  readonly core: () => CoreOptions<Options>
  readonly surroundings: Pick<CallOptions, OwnOfCall>
}

/** Reads the options of one call. */
export const callSettings = <Options extends Settable>(given: Options): CallSettings<Options> => {
  try {
    const options = readOnce(given)
    if (options === undefined) return { core: () => given as never, surroundings: {} }
    checkNames(options, true)
    checkOwn(options, ["fetch", "logger", "signal"])
    const { fetch, logger, onPlanned, retry, signal, ...rest } = options
    // As for a client: only the types of the errors differ.
    const core = { ...rest, retry: policyOf(retry), onPlanned: listenerOf(onPlanned) } as CoreOptions<Options>
    return { core: () => core, surroundings: { fetch, logger, signal } }
  } catch (error) {
    const refuse = (): never => {
      throw error
    }
    return { core: refuse, surroundings: {} }
  }
}
