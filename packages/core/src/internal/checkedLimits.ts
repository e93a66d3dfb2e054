import * as Effect from "effect/Effect"
import { InvalidConfiguration } from "../MerakiConfig.ts"
import type { Options } from "../RateLimiter.ts"
import { type Limits, limitsOf } from "./limits.ts"

/** The limits of a limiter that is made by itself, with its options named as they are given there. */
export const checkedLimits = (options: Options): Effect.Effect<Limits, InvalidConfiguration> =>
  Effect.mapError(
    Effect.fromResult(limitsOf(options)),
    ({ option, problem }) => new InvalidConfiguration({ option, message: `${option} ${problem}` })
  )
