import * as RateLimiter from "@effect-meraki/core/RateLimiter"
import * as Effect from "effect/Effect"
import { local } from "./internal/limiter.ts"
import type { Limiter, RateLimitOptions } from "./Limits.ts"

export type * from "./Limits.ts"

/**
 * Makes a limiter for several clients of this process, such as those of several keys behind one source address: the API
 * counts the requests of an address, and those of an organization, whichever key they have. Throws an
 * `InvalidConfiguration` that names the first invalid option.
 *
 * @example
 * ```ts
 * import { makeLimiter, Meraki } from "@effect-meraki/promise"
 *
 * const limiter = makeLimiter({ share: 0.5 })
 * export const clients = ["key of one team", "key of another"].map((apiKey) => new Meraki({ apiKey, limiter }))
 * ```
 *
 * @since 0.2.0
 * @category constructors
 */
export const makeLimiter = (options: RateLimitOptions = {}): Limiter => local(Effect.runSync(RateLimiter.make(options)))
