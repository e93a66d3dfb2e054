import * as Duration from "effect/Duration"
import * as Result from "effect/Result"
import type { InvalidConfiguration } from "../../model/InvalidConfiguration.ts"
import type { EnsureOptions } from "../../model/WebhookRegistration.ts"
import {
  checkFields,
  flag,
  invalidOption,
  missing,
  positiveDuration,
  positiveTime,
  readFields,
  type Rules,
  text
} from "../option/rules.ts"
import { oneSecret, secretsIn, webUrl } from "../webhook/settings.ts"

/** Options after checking. */
export interface EnsureSettings {
  readonly scope: { readonly networkId: string } | { readonly organizationId: string }
  readonly url: string
  readonly sharedSecret: string
  readonly name: string | undefined
  readonly payloadTemplateId: string | undefined
  readonly everyAlert: boolean
  readonly test: boolean
  readonly testTimeout: Duration.Duration
}

const rules: Rules<keyof EnsureOptions> = {
  everyAlert: flag,
  name: text,
  networkId: text,
  organizationId: text,
  payloadTemplateId: text,
  sharedSecret: oneSecret,
  test: flag,
  testTimeout: positiveTime,
  url: webUrl
}

const scopeOf = ({ networkId, organizationId }: EnsureOptions): EnsureSettings["scope"] | undefined => {
  if (networkId !== undefined && organizationId === undefined) return { networkId }
  return organizationId !== undefined && networkId === undefined ? { organizationId } : undefined
}

export const ensureSettings = (given: unknown): Result.Result<EnsureSettings, InvalidConfiguration> =>
  Result.gen(function* () {
    const read = readFields(given, ["url", "sharedSecret"])
    if (Result.isFailure(read)) return yield* Result.fail(invalidOption("options", read.failure))
    const [issue] = [...checkFields(read.success, rules), ...missing(read.success, ["url", "sharedSecret"])]
    if (issue !== undefined) return yield* Result.fail(invalidOption(issue.path, issue.problem))
    const options = read.success as unknown as EnsureOptions
    const scope = scopeOf(options)
    if (scope === undefined)
      return yield* Result.fail(invalidOption("networkId", "or organizationId is required, one of the two"))
    return {
      scope,
      url: options.url,
      sharedSecret: secretsIn(options.sharedSecret)?.[0] ?? "",
      name: options.name,
      payloadTemplateId: options.payloadTemplateId,
      everyAlert: options.everyAlert ?? false,
      test: options.test ?? true,
      testTimeout: positiveDuration(options.testTimeout) ?? Duration.minutes(1)
    }
  })
