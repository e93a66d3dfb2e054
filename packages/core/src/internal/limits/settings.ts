import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import type { InvalidConfiguration } from "../../model/InvalidConfiguration.ts"
import type { Options } from "../../model/Limits.ts"
import { notAnOption, invalidOption, readFields } from "../option/rules.ts"

/** Limits after checking, with every default filled in. */
export type Limits = Required<{ readonly [K in keyof Options]: number }>

/** An option that cannot be used, and why. */
export interface Unusable {
  readonly option: string
  readonly problem: string
}

const defaults: Limits = { orgRate: 10, orgBurst: 10, sourceRate: 100, share: 0.9 }

/** Checks limits and fills in the defaults. Fails with the first invalid option. */
export const limitsOf = (options: Options): Result.Result<Limits, Unusable> => {
  const limits: Record<keyof Options, number> = { ...defaults }
  const unusable = (option: string, problem: string) => Result.fail({ option, problem })
  for (const name of Object.keys(options)) {
    if (!Object.hasOwn(defaults, name)) return unusable(name, notAnOption(name, Object.keys(defaults)))
  }
  for (const option of ["orgRate", "orgBurst", "sourceRate", "share"] as const) {
    const value = options[option]
    if (value === undefined) continue
    if (typeof value !== "number" || !Number.isFinite(value) || value <= 0) {
      return unusable(option, "must be a number above zero")
    }
    limits[option] = value
  }
  if (limits.orgBurst < 1) return unusable("orgBurst", "must be at least 1")
  if (limits.share > 1) return unusable("share", "must be above 0 and at most 1")
  return Result.succeed(limits)
}

/** The limits of a limiter that is made by itself, with its options named as they are given there. */
export const checkedLimits = (options: unknown): Effect.Effect<Limits, InvalidConfiguration> =>
  readFields(options).pipe(
    Result.mapError((problem) => ({ option: "options", problem })),
    Result.flatMap(limitsOf),
    Result.mapError(({ option, problem }) => invalidOption(option, problem)),
    Effect.fromResult
  )
