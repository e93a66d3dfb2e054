/**
 * Options of a client, and their values from the environment.
 *
 * @since 0.1.0
 */
import { InvalidConfiguration, type MerakiError, type MerakiOptions } from "@effect-meraki/promise"
import * as Config from "effect/Config"
import type * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Redacted from "effect/Redacted"
import type { RetryPolicy } from "./RetryPolicy.ts"

/**
 * An option with a wrong value. The layer of the client fails with it.
 *
 * @since 0.1.0
 * @category errors
 */
export { InvalidConfiguration }

/**
 * Options of a client.
 *
 * @since 0.1.0
 * @category options
 */
export interface Options extends Omit<
  MerakiOptions,
  "apiKey" | "deadline" | "fetch" | "logger" | "retry" | "signal" | "timeout"
> {
  /** An API key, or an OAuth access token. Sent as `Authorization: Bearer`, and only to trusted hosts. */
  readonly apiKey: string | Redacted.Redacted
  /** The longest time for one attempt (default 60 seconds). */
  readonly timeout?: Duration.DurationInput | undefined
  /** The longest time for a whole call, waits included (default none). */
  readonly deadline?: Duration.DurationInput | undefined
  /** When to retry (default `RetryPolicy.standard`), `RetryPolicy.none` for never. */
  readonly retry?: RetryPolicy<MerakiError> | undefined
  /** Send the current span as `b3` and `traceparent` headers (default false). */
  readonly propagateTrace?: boolean | undefined
}

/**
 * Options from the environment: `MERAKI_DASHBOARD_API_KEY` and, when it is set, `MERAKI_BASE_URL`. Options given here
 * take precedence.
 *
 * @since 0.1.0
 * @category constructors
 */
export const fromEnvironment = (
  overrides: Partial<Options> = {}
): Effect.Effect<Options, InstanceType<typeof InvalidConfiguration>> =>
  Effect.gen(function* () {
    const apiKey =
      overrides.apiKey ?? (yield* Config.withDefault(Config.redacted("MERAKI_DASHBOARD_API_KEY"), Redacted.make("")))
    const isPlaced = overrides.baseUrl !== undefined || overrides.region !== undefined
    const baseUrl = isPlaced ? overrides.baseUrl : yield* Config.withDefault(Config.string("MERAKI_BASE_URL"), "")
    return { ...overrides, apiKey, baseUrl: baseUrl === "" ? undefined : baseUrl }
  }).pipe(
    Effect.catchTag("ConfigError", (error) =>
      Effect.fail(new InvalidConfiguration({ option: "environment", message: error.message }))
    )
  )
