/**
 * Limits that several clients share: the option `limiter` of a client.
 *
 * @since 0.2.0
 */
import {
  type InvalidConfiguration,
  type Limiter,
  type Limits,
  makeLimiter,
  type RateLimitOptions
} from "@effect-meraki/promise"
import * as Effect from "effect/Effect"
import { configured } from "./internal/settings.ts"

export type { Limit, Limiter, Limits, RateLimitOptions } from "@effect-meraki/promise"

/**
 * Makes a limiter for several clients of this process, such as those of several keys behind one source address.
 *
 * @since 0.2.0
 * @category constructors
 */
export const make = (
  options: RateLimitOptions = {}
): Effect.Effect<Limiter, InstanceType<typeof InvalidConfiguration>> => configured(() => makeLimiter(options))

/**
 * The state of the limits. Times are milliseconds.
 *
 * @since 0.2.0
 * @category accessors
 */
export const limits = (limiter: Limiter): Effect.Effect<Limits> => Effect.promise(() => limiter.limits())
