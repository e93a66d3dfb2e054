import * as Duration from "effect/Duration"
import * as Redacted from "effect/Redacted"
import * as Result from "effect/Result"
import type { InvalidConfiguration } from "../../model/InvalidConfiguration.ts"
import type { StandardSchema } from "../../model/StandardSchema.ts"
import type { AlertSchemas } from "../../model/WebhookEvent.ts"
import type { ReceiveOptions, Template } from "../../model/WebhookOptions.ts"
import {
  callable,
  checkFields,
  type Fields,
  fields,
  flag,
  invalidOption,
  isFields,
  missing,
  positiveDuration,
  positiveTime,
  readFields,
  type Rule,
  type Rules,
  text,
  unchecked
} from "../option/rules.ts"
import { bytesOf } from "./secret.ts"

/** Options after checking, with every default filled in. */
export interface Settings {
  readonly secrets: ReadonlyArray<string>
  readonly secretBytes: ReadonlyArray<Uint8Array>
  readonly secretHeader: string | undefined
  /** In milliseconds. */
  readonly freshness: number | false
  readonly alerts: AlertSchemas
  readonly template: Template<unknown> | undefined
  readonly maxBytes: number
  readonly answerFirst: boolean
  readonly maxPending: number
  readonly grace: Duration.Duration
}

const defaultFreshness = Duration.minutes(5)
const defaultGrace = Duration.seconds(10)

/** The secrets in an option; undefined when it holds none, or one that is no text. */
export const secretsIn = (given: unknown): ReadonlyArray<string> | undefined => {
  const values = (Array.isArray(given) ? given : [given]).map((secret: unknown) =>
    Redacted.isRedacted(secret) ? Redacted.value(secret) : secret
  )
  const isRight = values.every((secret) => typeof secret === "string" && secret !== "" && secret.isWellFormed())
  return isRight && values.length > 0 ? (values as ReadonlyArray<string>) : undefined
}

const isSchema = (value: unknown): value is StandardSchema => {
  if ((typeof value !== "object" && typeof value !== "function") || value === null) return false
  const standard: unknown = Reflect.get(value, "~standard")
  return isFields(standard) && typeof standard["validate"] === "function"
}

const schemaProblem = "must be a Standard Schema; Schema.toStandardSchemaV1 makes one of an Effect Schema"
const schemaRule: Rule = { isRight: isSchema, problem: schemaProblem }

const secret: Rule = {
  isRight: (value) => secretsIn(value) !== undefined,
  problem: "must be a string that is not empty, or several in an array"
}

/** One secret alone. */
export const oneSecret: Rule = {
  isRight: (value) => !Array.isArray(value) && secret.isRight(value),
  problem: text.problem
}

export const webUrl: Rule = {
  isRight: (value) => typeof value === "string" && URL.canParse(value) && /^https?:/.test(value),
  problem: "must be a URL that begins with https: or, for the simulator, http:"
}

export const atLeastOne: Rule = {
  isRight: (value) => Number.isSafeInteger(value) && Number(value) > 0,
  problem: "must be a whole number from 1 on"
}

const window: Rule = {
  isRight: (value) => value === false || positiveTime.isRight(value),
  problem: 'must be false, or a time above zero, such as "5 minutes"'
}

export const headerName: Rule = {
  isRight: (value) => typeof value === "string" && /^[\w!#$%&'*+.^`|~-]+$/.test(value),
  problem: "must be the name of a header"
}

const rules: Rules<keyof ReceiveOptions> = {
  alerts: fields,
  answerFirst: flag,
  freshness: window,
  grace: positiveTime,
  maxBytes: atLeastOne,
  maxPending: atLeastOne,
  secretHeader: headerName,
  sharedSecret: secret,
  template: fields
}

const templateRules: Rules<keyof Template<unknown>> = { id: callable, schema: schemaRule, sentAt: callable }

/** The first thing that is wrong with options whose own kinds are right. */
const innerIssue = ({ alerts = {}, template }: Fields) => {
  for (const [name, schema] of Object.entries(alerts as Fields)) {
    if (!isSchema(schema)) return { path: `alerts.${name}`, problem: schemaProblem }
  }
  if (template === undefined) return undefined
  const given = template as Fields
  return (
    checkFields(given, templateRules, "template.")[0] ??
    missing({ "template.schema": given["schema"] }, ["template.schema"])[0]
  )
}

const millisOf = (window: Duration.Input | false | undefined): number | false =>
  window === false ? false : Duration.toMillis(positiveDuration(window) ?? defaultFreshness)

/** What differs between receivers. */
interface Kind {
  /** The names of options that are looked at elsewhere. */
  readonly also?: ReadonlyArray<string>
  /** The names of options that this kind has not. */
  readonly without?: ReadonlyArray<keyof ReceiveOptions>
  readonly maxBytes?: number
}

/** The rules of a kind of receivers. */
const rulesOf = ({ also = [], without = [] }: Kind): Rules => ({
  ...Object.fromEntries(Object.entries(rules).filter(([name]) => !without.some((each) => each === name))),
  ...Object.fromEntries(also.map((name) => [name, unchecked]))
})

/** Reads and checks options. */
export const settingsOf = (given: unknown, kind: Kind = {}): Result.Result<Settings, InvalidConfiguration> =>
  Result.gen(function* () {
    const read = readFields(given, ["sharedSecret"])
    if (Result.isFailure(read)) return yield* Result.fail(invalidOption("options", read.failure))
    const options = read.success
    const issues = [...checkFields(options, rulesOf(kind)), ...missing(options, ["sharedSecret"])]
    const [issue = innerIssue(options)] = issues
    if (issue !== undefined) return yield* Result.fail(invalidOption(issue.path, issue.problem))
    const checked = options as unknown as ReceiveOptions<AlertSchemas, unknown>
    const secrets = secretsIn(checked.sharedSecret) ?? []
    return {
      secrets,
      secretBytes: secrets.map(bytesOf),
      secretHeader: checked.secretHeader?.toLowerCase(),
      freshness: millisOf(checked.freshness),
      alerts: checked.alerts ?? {},
      template: checked.template,
      maxBytes: checked.maxBytes ?? kind.maxBytes ?? 1_000_000,
      answerFirst: checked.answerFirst ?? false,
      maxPending: checked.maxPending ?? 1000,
      grace: positiveDuration(checked.grace) ?? defaultGrace
    }
  })
