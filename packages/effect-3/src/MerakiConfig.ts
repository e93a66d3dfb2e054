/**
 * Options of a client, and their values from the environment.
 *
 * @since 0.2.0
 */
import { InvalidConfiguration, type MerakiError, type MerakiOptions, type PlannedRequest } from "@effect-meraki/promise"
import * as Config from "effect/Config"
import type * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Redacted from "effect/Redacted"
import type { RetryPolicy } from "./RetryPolicy.ts"

/**
 * An option with a wrong value. The layer of the client fails with it.
 *
 * @since 0.2.0
 * @category errors
 */
export { InvalidConfiguration }

/**
 * A key that says when it expires.
 *
 * @since 0.2.0
 * @category models
 */
export interface ExpiringKey {
  readonly key: string | Redacted.Redacted
  /** When it expires, as a Date or in milliseconds since 1970. A key without it is asked for again after a 401 only. */
  readonly expiresAt?: Date | number | undefined
  /** Further secrets that no error, log line or span of the client may show. */
  readonly secrets?: ReadonlyArray<string | Redacted.Redacted> | undefined
}

/**
 * What a provider returns: a key, or a key that says when it expires.
 *
 * @since 0.2.0
 * @category models
 */
export type Credential = string | Redacted.Redacted | ExpiringKey

/**
 * What a provider is told.
 *
 * @since 0.2.0
 * @category models
 */
export interface CredentialRequest {
  /**
   * The key that the API has refused with 401, or undefined when there is none yet or it expires. A provider that
   * remembers keys must not return this one again.
   */
  readonly refused: Redacted.Redacted | undefined
  /** Aborted when no call waits for the key any more. */
  readonly signal: AbortSignal
}

/**
 * A function that returns the key of a client, in any of three forms.
 *
 * @since 0.2.0
 * @category models
 */
export interface CredentialProvider {
  (request: CredentialRequest): Credential | PromiseLike<Credential> | Effect.Effect<Credential, unknown>
  /** The authorization server whose tokens it returns, if they are only for the cloud that this one belongs to. */
  readonly issuer?: string | undefined
}

/**
 * Options of a client.
 *
 * @since 0.2.0
 * @category options
 */
export interface Options extends Omit<
  MerakiOptions,
  "apiKey" | "deadline" | "fetch" | "logger" | "onPlanned" | "retry" | "signal" | "timeout"
> {
  /**
   * An API key, or an OAuth access token. Sent as `Authorization: Bearer`, and only to trusted hosts. An Effect or a
   * function is asked for it: before the first request, shortly before it expires, and once after a 401. Effects run
   * with the context that the client is made in.
   */
  readonly apiKey: string | Redacted.Redacted | Effect.Effect<Credential, unknown> | CredentialProvider
  /** The longest time for one attempt (default 60 seconds). */
  readonly timeout?: Duration.DurationInput | undefined
  /** The longest time for a whole call, waits included (default none). */
  readonly deadline?: Duration.DurationInput | undefined
  /** When to retry (default `RetryPolicy.standard`), `RetryPolicy.none` for never. */
  readonly retry?: RetryPolicy<MerakiError> | undefined
  /** Runs for each write that a dry run plans. */
  readonly onPlanned?: ((planned: PlannedRequest) => Effect.Effect<void>) | undefined
  /** Send the current span as `b3` and `traceparent` headers (default false). */
  readonly propagateTrace?: boolean | undefined
}

/** An option, or a `Config` that reads it. */
type OrConfig<A> = A | Config.Config<Exclude<A, undefined>>

/** Options that are groups of values. */
type Group = "application" | "headers" | "rateLimit"

/** A group with a `Config` for some of its values. */
type OrConfigs<A> = A extends object ? { readonly [Name in keyof A]: OrConfig<A[Name]> } : A

/**
 * Options in which each value may be a `Config`, also inside of `application`, `headers` and `rateLimit`. They are read when
 * the client is built.
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

const groups: { readonly [Name in Group]: 1 } = { application: 1, headers: 1, rateLimit: 1 }

const isGroup = (path: string, value: unknown): value is object =>
  Object.hasOwn(groups, path) && typeof value === "object" && value !== null

/** The values of options, those of a `Config` read. */
const configured = (given: object, place = ""): Effect.Effect<object, InstanceType<typeof InvalidConfiguration>> =>
  Effect.map(
    Effect.forEach(Object.entries(given), ([name, value]: [string, unknown]) => {
      const path = `${place}${name}`
      if (Config.isConfig(value)) {
        return Effect.mapBoth(value, {
          onFailure: ({ message }) =>
            new InvalidConfiguration({ option: path, message: `${path} cannot be configured: ${message}` }),
          onSuccess: (read) => [name, read] as const
        })
      }
      return Effect.map(
        isGroup(path, value) ? configured(value, `${path}.`) : Effect.succeed(value),
        (read) => [name, read] as const
      )
    }),
    (entries) => Object.fromEntries(entries) as object
  )

/**
 * Options from the environment: `MERAKI_DASHBOARD_API_KEY` and, when it is set, `MERAKI_BASE_URL`. Options given here
 * take precedence, and may be a `Config` themselves.
 *
 * @since 0.2.0
 * @category constructors
 */
export const fromEnvironment = (
  overrides: ConfigOptions = {}
): Effect.Effect<Options, InstanceType<typeof InvalidConfiguration>> =>
  Effect.gen(function* () {
    const given = (yield* configured(overrides)) as Partial<Options>
    const apiKey =
      given.apiKey ?? (yield* Config.withDefault(Config.redacted("MERAKI_DASHBOARD_API_KEY"), Redacted.make("")))
    const isPlaced = given.baseUrl !== undefined || given.region !== undefined
    const baseUrl = isPlaced ? given.baseUrl : yield* Config.withDefault(Config.string("MERAKI_BASE_URL"), "")
    return { ...given, apiKey, baseUrl: baseUrl === "" ? undefined : baseUrl }
  }).pipe(
    Effect.catchTag("ConfigError", (error) =>
      Effect.fail(new InvalidConfiguration({ option: "environment", message: error.message }))
    )
  )
