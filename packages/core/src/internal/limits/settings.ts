import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import type { InvalidConfiguration } from "../../model/InvalidConfiguration.ts"
import type { Options } from "../../model/Limits.ts"
import { count, invalidOption, notAnOption, readFields, type Rules, unchecked } from "../option/rules.ts"

/** Limits after checking, with every default filled in. */
export type Limits = { readonly [Name in keyof typeof defaults]: number } & Pick<Options, "maxConcurrency">

/** An option that cannot be used, and why. */
export interface Unusable {
  readonly option: string
  readonly problem: string
}

/** The names of the limits, for who has options beside them. */
export const limitRules: Rules<keyof Options> = {
  maxConcurrency: unchecked,
  orgBurst: unchecked,
  orgRate: unchecked,
  share: unchecked,
  sourceRate: unchecked
}

const defaults = { orgRate: 10, orgBurst: 10, sourceRate: 100, share: 0.9 }

/** Checks limits and fills in the defaults. Fails with the first invalid option. */
export const limitsOf = (options: Options): Result.Result<Limits, Unusable> => {
  const limits = { ...defaults }
  const unusable = (option: string, problem: string) => Result.fail({ option, problem })
  for (const name of Object.keys(options)) {
    if (!Object.hasOwn(limitRules, name)) return unusable(name, notAnOption(name, Object.keys(limitRules)))
  }
  for (const option of ["orgRate", "orgBurst", "sourceRate", "share"] as const) {
    const value = options[option]
    if (value === undefined) continue
    if (typeof value !== "number" || !Number.isFinite(value) || value <= 0) {
      return unusable(option, "must be a number above zero")
    }
    limits[option] = value
  }
  const { maxConcurrency } = options
  if (maxConcurrency !== undefined && !(count.isRight(maxConcurrency) && maxConcurrency >= 1)) {
    return unusable("maxConcurrency", "must be a whole number from 1 on")
  }
  if (limits.orgBurst < 1) return unusable("orgBurst", "must be at least 1")
  if (limits.share > 1) return unusable("share", "must be above 0 and at most 1")
  return Result.succeed(maxConcurrency === undefined ? limits : { ...limits, maxConcurrency })
}

/** The limits of a limiter that is made by itself, with its options named as they are given there. */
export const checkedLimits = (options: unknown): Effect.Effect<Limits, InvalidConfiguration> =>
  readFields(options).pipe(
    Result.mapError((problem) => ({
      option: "options",
      problem: problem.startsWith("must") ? `${problem} such as { orgRate: 5 }` : problem
    })),
    Result.flatMap(limitsOf),
    Result.mapError(({ option, problem }) => invalidOption(option, problem)),
    Effect.fromResult
  )
