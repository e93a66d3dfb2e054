/**
 * Configuration of a client: options, defaults, regions and environment variables.
 *
 * @since 0.2.0
 */
import type { Config } from "effect/Config"
import * as ConfigProvider from "effect/ConfigProvider"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import { hasProperty } from "effect/Predicate"
import * as Redacted from "effect/Redacted"
import * as Result from "effect/Result"
import type * as Schedule from "effect/Schedule"
import { checkHeaders, schedule, validation } from "./internal/call/options.ts"
import { keyProblem } from "./internal/credential/read.ts"
import type { Options as HealthOptions } from "./model/HealthReport.ts"
import type { Thresholds } from "./internal/observe/advice.ts"
import { type Limits, limitsOf } from "./internal/limits/settings.ts"
import {
  callable,
  checkFields,
  type Fields,
  fields,
  flag,
  isFields,
  list,
  invalidOption,
  positiveDuration,
  positiveTime,
  readFields,
  retryOn,
  type Rules,
  unchecked
} from "./internal/option/rules.ts"
import { disguisesIn } from "./internal/wire/disguise.ts"
import { isBelow, isMeraki } from "./internal/wire/trust.ts"
import { version } from "./internal/wire/version.ts"
import type { MerakiError } from "./MerakiError.ts"
import type { Credential, CredentialProvider } from "./model/Credential.ts"
import type { PlannedRequest } from "./model/ErrorFacts.ts"
import type { Options as LimitOptions } from "./model/Limits.ts"
import { InvalidConfiguration } from "./model/InvalidConfiguration.ts"
import * as RetryPolicy from "./RetryPolicy.ts"

export type * from "./model/Credential.ts"
export { InvalidConfiguration }

/**
 * The clouds the API runs in. Sources: Cisco's "Base URI" page and the official Python client's configuration.
 *
 * @since 0.2.0
 * @category constants
 */
export const regions = {
  global: "https://api.meraki.com/api/v1",
  canada: "https://api.meraki.ca/api/v1",
  china: "https://api.meraki.cn/api/v1",
  india: "https://api.meraki.in/api/v1",
  "us-gov": "https://api.gov-meraki.com/api/v1"
} as const

/**
 * Name of a cloud.
 *
 * @since 0.2.0
 * @category models
 */
export type Region = keyof typeof regions

/**
 * The name of the application, as administrators see it in the API's analytics. `name` has letters and digits only,
 * `version` is like `1.2.3` or `1.2-beta`, and `vendor` may also have hyphens. Source: Cisco's page "User Agents".
 *
 * @since 0.2.0
 * @category options
 */
export interface Application {
  readonly name: string
  readonly version?: string | undefined
  readonly vendor: string
}

/**
 * Options of a client.
 *
 * @since 0.2.0
 * @category options
 */
export interface Options {
  /**
   * An API key, or an OAuth access token. Sent as `Authorization: Bearer`, and only to trusted hosts. An Effect or a
   * function is asked for it: before the first request, shortly before it expires, and once after a 401.
   */
  readonly apiKey: string | Redacted.Redacted | Effect.Effect<Credential, unknown> | CredentialProvider
  /** Base URL, which ends in `/api/v1` at Cisco's own hosts. Wins over `region`. */
  readonly baseUrl?: string | undefined
  /** The cloud the organizations live in (default `global`). */
  readonly region?: Region | undefined
  readonly application?: Application | undefined
  /** Longest time for one attempt (default 60 seconds). */
  readonly timeout?: Duration.Input | undefined
  /** Longest time for a whole call, waits included (default none). */
  readonly deadline?: Duration.Input | undefined
  /**
   * When calls are retried (default `RetryPolicy.standard`). A Schedule that ignores its input repeats every failure.
   */
  readonly retry?: Schedule.Schedule<unknown, MerakiError> | undefined
  /**
   * Further failures to retry, within the bounds of the policy: those for which it returns true, such as a 404 right
   * after a creation. It adds to the policy and takes nothing away. A `retry` that holds no `RetryPolicy` does not ask it.
   *
   * It is also asked about a POST that may have been carried out. True repeats it, and what it creates may then exist
   * twice.
   */
  readonly retryOn?: ((error: MerakiError) => boolean) | undefined
  /** Limits to stay under, or `false` for none. A `RateLimiter` in the environment wins. */
  readonly rateLimit?: LimitOptions | false | undefined
  /** Refuse every call that is not a GET, with `WriteBlocked` (default false). No region or call can take it back. */
  readonly readOnly?: boolean | undefined
  /**
   * Send reads only (default false). A write sends nothing and fails with `WritePlanned`, which holds its request. No region
   * or call can take it back.
   */
  readonly dryRun?: boolean | undefined
  /** Runs for each write that a dry run plans. */
  readonly onPlanned?: ((planned: PlannedRequest) => Effect.Effect<void>) | undefined
  /** Compare answers with their declared types (default `off`): `report` logs mismatches, `strict` fails on them. */
  readonly validate?: "off" | "report" | "strict" | undefined
  /** Headers sent with every request. Their values are treated as secrets. */
  readonly headers?: { readonly [name: string]: string } | undefined
  /** Further hosts that may receive the key in a redirect or page link; subdomains are included. */
  readonly trustedHosts?: ReadonlyArray<string> | undefined
  /** Send the current span as a `traceparent` header (default false). */
  readonly propagateTrace?: boolean | undefined
  /** Thresholds for the advice in the client's health. */
  readonly health?: HealthOptions | undefined
}

/**
 * Options after checking, with every default filled in.
 *
 * @since 0.2.0
 * @category models
 */
export interface MerakiConfig {
  /** The key, or what is asked for it. */
  readonly apiKey: Redacted.Redacted | CredentialProvider
  /** Without a trailing slash. */
  readonly baseUrl: string
  readonly userAgent: string
  readonly timeout: Duration.Duration
  readonly deadline: Duration.Duration | undefined
  readonly retry: Schedule.Schedule<unknown, MerakiError>
  readonly retryOn: ((error: MerakiError) => boolean) | undefined
  readonly rateLimit: Limits | false
  readonly readOnly: boolean
  readonly dryRun: boolean
  readonly onPlanned: Options["onPlanned"]
  readonly validate: "off" | "report" | "strict"
  /** Names in lower case. */
  readonly headers: { readonly [name: string]: string }
  readonly trustedHosts: ReadonlyArray<string>
  readonly propagateTrace: boolean
  readonly health: Thresholds
}

const whereToGetAKey = "get one in Dashboard under Organization > API & Webhooks > API keys"

const invalid = (option: string, problem: string): Result.Result<never, InvalidConfiguration> =>
  Result.fail(invalidOption(option, problem))

/** The documented forms are `Name Vendor` and `Name/1.2 Vendor`. */
const userAgentOf = (application: Application | undefined): Result.Result<string, InvalidConfiguration> => {
  if (application === undefined) return Result.succeed(`EffectMeraki/${version} OpenSource`)
  const { name, vendor, version: release } = application
  if (typeof name !== "string" || !/^[A-Za-z0-9]+$/.test(name)) {
    return invalid("application.name", "must be letters and digits only, without spaces or hyphens")
  }
  if (
    release !== undefined &&
    (typeof release !== "string" || !/^[A-Za-z0-9]+(?:\.[A-Za-z0-9]+)*(?:-[a-z]+)?$/.test(release))
  ) {
    return invalid("application.version", "must look like 1.2.3 or 1.2-beta")
  }
  if (vendor === undefined) return invalid("application.vendor", "is required, such as the name of your company")
  if (typeof vendor !== "string" || !/^[A-Za-z0-9-]+$/.test(vendor)) {
    return invalid("application.vendor", "must be letters, digits and hyphens only")
  }
  return Result.succeed(`${name}${release === undefined ? "" : `/${release}`} ${vendor}`)
}

const apiKeyOf = (apiKey: unknown): Result.Result<MerakiConfig["apiKey"], InvalidConfiguration> => {
  if (Effect.isEffect(apiKey)) return Result.succeed(() => apiKey as Effect.Effect<Credential, unknown>)
  if (typeof apiKey === "function") return Result.succeed(apiKey as CredentialProvider)
  const given = Redacted.isRedacted(apiKey) ? Redacted.value(apiKey) : apiKey
  if (given instanceof Promise) return invalid("apiKey", "is a Promise: give the function that returns it")
  if (given !== undefined && given !== null && typeof given !== "string") {
    return invalid("apiKey", `must be a string, or what is asked for one: ${whereToGetAKey}`)
  }
  const key = given?.trim() ?? ""
  const problem = keyProblem(key)
  if (problem === undefined) return Result.succeed(Redacted.make(key, { label: "Meraki API key" }))
  const unread = "no variable is read by itself, give apiKey: process.env.MERAKI_DASHBOARD_API_KEY; to have one, "
  return invalid("apiKey", withHelp(problem, key === "" ? unread : ""))
}

/** What is wrong with a key, and where to get one unless that says enough. */
const withHelp = (problem: string, before = ""): string =>
  problem.includes(":") ? problem : `${problem}: ${before}${whereToGetAKey}`

/** Whether a base URL is in another cloud than the tokens of a provider. */
const isElsewhere = ({ issuer }: CredentialProvider, baseUrl: string): boolean => {
  const { hostname } = new URL(baseUrl)
  return issuer !== undefined && isMeraki(hostname) && !isBelow(hostname, new URL(issuer).hostname.replace(/^as\./, ""))
}

const isLoopback = (host: string): boolean =>
  host === "localhost" || host === "[::1]" || /^127\.\d+\.\d+\.\d+$/.test(host)

const withoutSlashes = (path: string): string => {
  let end = path.length
  while (path[end - 1] === "/") end--
  return path.slice(0, end)
}

const noUrl = `is not an absolute URL, such as ${regions.global}`

const baseUrlOf = (
  baseUrl: string | URL | undefined,
  region: string | undefined
): Result.Result<string, InvalidConfiguration> => {
  if (baseUrl === undefined) {
    if (region === undefined) return Result.succeed(regions.global)
    return Object.hasOwn(regions, region)
      ? Result.succeed(regions[region as Region])
      : invalid("region", `must be one of ${Object.keys(regions).join(", ")}`)
  }
  const text = baseUrl instanceof URL ? baseUrl.href : baseUrl
  const url = typeof text === "string" && URL.canParse(text) ? new URL(text) : undefined
  if (url === undefined) return invalid("baseUrl", noUrl)
  if (url.protocol !== "https:" && !(url.protocol === "http:" && isLoopback(url.hostname))) {
    return invalid("baseUrl", "must use https (http only to this machine): the API key would travel in the clear")
  }
  if (url.username !== "" || url.password !== "" || url.search !== "" || url.hash !== "") {
    return invalid("baseUrl", "must not hold credentials, a query or a fragment")
  }
  const path = withoutSlashes(url.pathname)
  if (isMeraki(url.hostname) && path !== "/api/v1") return invalid("baseUrl", "must end in /api/v1 at this host")
  if (path.includes("/api/v1/"))
    return invalid("baseUrl", "must end in /api/v1: the operations have the rest of the path")
  return Result.succeed(`${url.origin}${path}`)
}

const durationOf = <A>(
  option: string,
  value: Duration.Input | undefined,
  fallback: A
): Result.Result<Duration.Duration | A, InvalidConfiguration> => {
  if (value === undefined) return Result.succeed(fallback)
  const duration = positiveDuration(value)
  return duration === undefined ? invalid(option, positiveTime.problem) : Result.succeed(duration)
}

/** The first thing that is wrong with options, as a failure. */
const checkedBy = (given: Fields, rules: Rules, place?: string): Result.Result<void, InvalidConfiguration> => {
  const [issue] = checkFields(given, rules, place)
  return issue === undefined ? Result.void : invalid(issue.path, issue.problem)
}

const rateLimitOf = (
  options: LimitOptions | false = {}
): Result.Result<MerakiConfig["rateLimit"], InvalidConfiguration> =>
  options === false
    ? Result.succeed(false)
    : Result.mapError(limitsOf(options), ({ option, problem }) => invalidOption(`rateLimit.${option}`, problem))

const healthRules: Rules<keyof HealthOptions> = {
  contactSupport: unchecked,
  elevated: unchecked,
  minimum: unchecked,
  window: unchecked
}

const healthOf = (options: HealthOptions = {}): Result.Result<Thresholds, InvalidConfiguration> =>
  Result.gen(function* () {
    yield* checkedBy({ ...options }, healthRules, "health.")
    const { contactSupport = 0.05, elevated = 0.01, minimum = 50 } = options
    for (const [name, share] of Object.entries({ contactSupport, elevated })) {
      if (!(typeof share === "number" && share > 0 && share <= 1))
        return yield* invalid(`health.${name}`, "must be above 0 and at most 1")
    }
    if (elevated > contactSupport) {
      return yield* invalid("health.elevated", `must not be above health.contactSupport, which is ${contactSupport}`)
    }
    if (!(typeof minimum === "number" && minimum >= 1)) {
      return yield* invalid("health.minimum", "must be a number from 1 on")
    }
    const window = yield* durationOf("health.window", options.window, Duration.minutes(10))
    return { window: Duration.toMillis(window), minimum, elevated, contactSupport }
  })

const headersOf = ({
  dryRun,
  headers = {},
  readOnly
}: Options): Result.Result<MerakiConfig["headers"], InvalidConfiguration> => {
  const disguises = readOnly === true || dryRun === true ? disguisesIn({ headers, url: "" }) : []
  const [issue] = [...checkHeaders(headers), ...disguises]
  return issue === undefined
    ? Result.succeed(Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value])))
    : invalid(issue.path, issue.problem)
}

const trustedHostsOf = (
  hosts: ReadonlyArray<string> | undefined
): Result.Result<ReadonlyArray<string>, InvalidConfiguration> => {
  for (const host of hosts ?? []) {
    if (typeof host !== "string" || !/^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/i.test(host)) {
      return invalid("trustedHosts", "must be host names without scheme, port or path")
    }
  }
  return Result.succeed((hosts ?? []).map((host) => host.toLowerCase()))
}

/** What must be right before its inside can be looked at. */
const rules: Rules<keyof Options> = {
  apiKey: unchecked,
  application: { ...fields, problem: 'must be an object such as { name: "Inventory", vendor: "Example" }' },
  baseUrl: unchecked,
  deadline: positiveTime,
  dryRun: flag,
  headers: fields,
  health: fields,
  onPlanned: callable,
  propagateTrace: flag,
  rateLimit: {
    isRight: (value) => value === false || isFields(value),
    problem: "must be false, or an object such as { orgRate: 5 }"
  },
  readOnly: flag,
  region: unchecked,
  retry: schedule,
  retryOn,
  timeout: positiveTime,
  trustedHosts: list("host names"),
  validate: validation
}

const applicationRules: Rules<keyof Application> = { name: unchecked, vendor: unchecked, version: unchecked }

/**
 * Checks options and fills in the defaults. Fails with the name of the first invalid option.
 *
 * @since 0.2.0
 * @category constructors
 */
export const make = (given: Options): Result.Result<MerakiConfig, InvalidConfiguration> =>
  Result.flatMap(
    Result.try({
      try: () => checked(given),
      // A getter inside one of them.
      catch: (cause) =>
        invalidOption("options", `cannot be read: ${cause instanceof Error ? cause.message : String(cause)}`)
    }),
    (made) => made
  )

const checked = (given: Options): Result.Result<MerakiConfig, InvalidConfiguration> =>
  Result.gen(function* () {
    const read = readFields(given, ["apiKey"])
    if (Result.isFailure(read)) return yield* invalid("options", read.failure)
    yield* checkedBy(read.success, rules)
    const options = read.success as unknown as Options
    yield* checkedBy({ ...options.application }, applicationRules, "application.")
    const headers = yield* headersOf(options)
    const apiKey = yield* apiKeyOf(options.apiKey)
    const baseUrl = yield* baseUrlOf(options.baseUrl, options.region)
    if (typeof apiKey === "function" && isElsewhere(apiKey, baseUrl)) {
      return yield* invalid(
        "apiKey",
        `comes from ${apiKey.issuer}, another cloud's server: give it the \`endpoint\` of this one`
      )
    }
    return {
      apiKey,
      baseUrl,
      userAgent: headers["user-agent"] ?? (yield* userAgentOf(options.application)),
      timeout: yield* durationOf("timeout", options.timeout, Duration.seconds(60)),
      deadline: yield* durationOf("deadline", options.deadline, undefined),
      retry: options.retry ?? RetryPolicy.standard,
      retryOn: options.retryOn,
      rateLimit: yield* rateLimitOf(options.rateLimit),
      readOnly: options.readOnly ?? false,
      dryRun: options.dryRun ?? false,
      onPlanned: options.onPlanned,
      validate: options.validate ?? "off",
      headers,
      trustedHosts: yield* trustedHostsOf(options.trustedHosts),
      propagateTrace: options.propagateTrace ?? false,
      health: yield* healthOf(options.health)
    }
  })

/** An option, or a `Config` that reads it. */
type OrConfig<A> = A | Config<Exclude<A, undefined>>

/** Options that are groups of values. */
type Group = "application" | "headers" | "health" | "rateLimit"

/** A group with a `Config` for some of its values. */
type OrConfigs<A> = A extends object ? { readonly [Name in keyof A]: OrConfig<A[Name]> } : A

/**
 * Options in which each value may be a `Config`, also inside of `application`, `headers`, `health` and `rateLimit`. They are
 * read when the client is built.
 *
 * @since 0.2.0
 * @category options
 */
export type ConfigOptions = {
  readonly [Name in keyof Options]?:
    | OrConfig<Options[Name]>
    | (Name extends Group ? OrConfigs<Options[Name]> : never)
    | undefined
}

const groups: { readonly [Name in Group]: 1 } = { application: 1, headers: 1, health: 1, rateLimit: 1 }

// By its brand: `effect/Config` itself needs all of Schema, which only those pay for who use it.
const isConfig = (value: unknown): value is Config<unknown> => hasProperty(value, "~effect/Config")

/** The values of options, those of a `Config` read. */
const configured = (given: Fields, place = ""): Effect.Effect<Fields, InvalidConfiguration> =>
  Effect.gen(function* () {
    const entries: Array<readonly [name: string, value: unknown]> = []
    for (const [name, value] of Object.entries(given)) {
      const path = `${place}${name}`
      entries.push([
        name,
        isConfig(value)
          ? yield* Effect.mapError(value, ({ message }) => invalidOption(path, `cannot be configured: ${message}`))
          : Object.hasOwn(groups, path) && isFields(value)
            ? yield* configured(value, `${path}.`)
            : value
      ])
    }
    return Object.fromEntries(entries)
  })

/** The value of a variable; empty when there is none. */
const variable = (name: string): Effect.Effect<string, InvalidConfiguration> =>
  ConfigProvider.ConfigProvider.pipe(
    Effect.flatMap((provider) => provider.load([name])),
    Effect.mapBoth({
      onFailure: ({ message }) => new InvalidConfiguration({ option: "environment", message }),
      onSuccess: (node) => node?.value ?? ""
    })
  )

/**
 * Reads options from the environment: `MERAKI_DASHBOARD_API_KEY` and, when it is set, `MERAKI_BASE_URL`, by the
 * `ConfigProvider`. An override wins over the environment, and may be a `Config` itself.
 *
 * @since 0.2.0
 * @category constructors
 */
export const fromConfig = (overrides: ConfigOptions = {}): Effect.Effect<Options, InvalidConfiguration> =>
  Effect.gen(function* () {
    const read = readFields(overrides)
    if (Result.isFailure(read)) return yield* invalidOption("options", read.failure)
    const given = (yield* configured(read.success)) as Partial<Options>
    const apiKey = given.apiKey ?? (yield* variable("MERAKI_DASHBOARD_API_KEY"))
    const problem = given.apiKey === undefined && typeof apiKey === "string" ? keyProblem(apiKey.trim()) : undefined
    if (problem !== undefined) {
      const said = `(environment variable MERAKI_DASHBOARD_API_KEY) ${withHelp(problem)}`
      return yield* invalidOption("apiKey", said)
    }
    const isPlaced = given.baseUrl !== undefined || given.region !== undefined
    const baseUrl = isPlaced ? given.baseUrl : yield* variable("MERAKI_BASE_URL")
    if (!isPlaced && baseUrl !== "" && !URL.canParse(String(baseUrl))) {
      return yield* invalidOption("baseUrl", `(environment variable MERAKI_BASE_URL) ${noUrl}`)
    }
    return { ...given, apiKey, baseUrl: baseUrl === "" ? undefined : baseUrl }
  })
