/**
 * How a client is set up: options, and what of them the environment gives.
 *
 * @since 0.1.0
 */
import { InvalidConfiguration, type MerakiOptions } from "@effect-meraki/promise"
import * as Config from "effect/Config"
import type * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Redacted from "effect/Redacted"
import type { RetryPolicy } from "./RetryPolicy.ts"

/**
 * An option that cannot be used. Raised when the client is made.
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
  /** Longest time for one attempt (default 60 seconds). */
  readonly timeout?: Duration.DurationInput | undefined
  /** Longest time for a whole call, waits included (default none). */
  readonly deadline?: Duration.DurationInput | undefined
  /** When to try again (default `RetryPolicy.standard`), `RetryPolicy.none` for never. */
  readonly retry?: RetryPolicy | undefined
  /** Send the current span as `b3` and `traceparent` headers (default false). */
  readonly propagateTrace?: boolean | undefined
}

/**
 * Options from the environment: `MERAKI_DASHBOARD_API_KEY` and, when it is set, `MERAKI_BASE_URL`. What is given here
 * wins over the environment.
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
