import * as Result from "effect/Result"
import type { InvalidConfiguration } from "../../model/InvalidConfiguration.ts"
import { checkFields, flag, invalidOption, missing, readFields, type Rules } from "../option/rules.ts"
import { headerName, oneSecret, secretsIn, webUrl } from "./settings.ts"

/** Options of a replay, after checking. */
export interface ReplaySettings {
  readonly url: string
  readonly sharedSecret: string
  readonly secretHeader: string | undefined
  readonly keepTime: boolean
}

const rules: Rules<keyof ReplaySettings> = {
  keepTime: flag,
  secretHeader: headerName,
  sharedSecret: oneSecret,
  url: webUrl
}

export const replaySettings = (given: unknown): Result.Result<ReplaySettings, InvalidConfiguration> =>
  Result.gen(function* () {
    const read = readFields(given, ["url", "sharedSecret"])
    if (Result.isFailure(read)) return yield* Result.fail(invalidOption("options", read.failure))
    const [issue] = [...checkFields(read.success, rules), ...missing(read.success, ["url", "sharedSecret"])]
    if (issue !== undefined) return yield* Result.fail(invalidOption(issue.path, issue.problem))
    const { keepTime, secretHeader, sharedSecret, url } = read.success as unknown as Partial<ReplaySettings>
    return {
      url: url ?? "",
      secretHeader,
      keepTime: keepTime ?? false,
      sharedSecret: secretsIn(sharedSecret)?.[0] ?? ""
    }
  })
