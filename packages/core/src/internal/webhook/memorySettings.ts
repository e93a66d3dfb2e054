import * as Duration from "effect/Duration"
import * as Result from "effect/Result"
import type { InvalidConfiguration } from "../../model/InvalidConfiguration.ts"
import {
  checkFields,
  invalidOption,
  positiveDuration,
  positiveTime,
  readFields,
  type Rules,
  unchecked
} from "../option/rules.ts"
import { atLeastOne } from "./settings.ts"

/** Options of a memory of events, after checking. */
export interface MemorySettings {
  readonly capacity: number
  readonly remember: Duration.Duration
}

export const defaultMemory: MemorySettings = { capacity: 10_000, remember: Duration.hours(1) }

const rules: Rules = { capacity: atLeastOne, remember: positiveTime }

/** Reads and checks options. `also` are the names of those that are looked at elsewhere. */
export const memorySettings = (
  given: unknown,
  also: ReadonlyArray<string> = []
): Result.Result<MemorySettings, InvalidConfiguration> =>
  Result.gen(function* () {
    const read = readFields(given)
    if (Result.isFailure(read)) return yield* Result.fail(invalidOption("options", read.failure))
    const options = read.success
    const [issue] = checkFields(options, { ...rules, ...Object.fromEntries(also.map((name) => [name, unchecked])) })
    if (issue !== undefined) return yield* Result.fail(invalidOption(issue.path, issue.problem))
    return {
      capacity: (options["capacity"] as number | undefined) ?? defaultMemory.capacity,
      remember: positiveDuration(options["remember"]) ?? defaultMemory.remember
    }
  })
