import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import { MerakiClient } from "../../MerakiClient.ts"
import type { CallOptions } from "../../CallOptions.ts"
import { InvalidInput } from "../../MerakiError.ts"
import type { Issue } from "../../model/ErrorFacts.ts"
import { redactIssues } from "../error/redactor.ts"
import { checkHeaders, requestRules } from "../call/options.ts"
import {
  checkFields,
  count,
  fields,
  flag,
  isFields,
  list,
  missing,
  oneOf,
  positiveTime,
  readFields,
  type Rules,
  text,
  time
} from "../option/rules.ts"
import { submissionFacts } from "./requests.ts"

const batchesRules = { organizationId: text, batches: list("batches, as a plan has them") } satisfies Rules

/** One set of options may serve to plan, to confirm and to discard. */
const rules = {
  ...requestRules,
  actions: list("actions, such as updateNetwork.action({ … })"),
  callback: fields,
  deadline: positiveTime,
  discardOnFailure: flag,
  mode: oneOf("sync", "async", "auto"),
  newNetworkWait: time,
  ordered: flag,
  organizationId: text,
  pollInterval: time
} satisfies Rules

/** Fails before any request with what is wrong. */
export const refuse = (
  issues: ReadonlyArray<Issue>,
  organizationId: unknown,
  headers?: unknown
): Effect.Effect<never, InvalidInput, MerakiClient> =>
  Effect.flatMap(
    MerakiClient.use((client) => client.redactor),
    (redactor) => {
      const redact = redactor(isFields(headers) ? (headers as CallOptions["headers"]) : undefined)
      return Effect.flatMap(
        submissionFacts(0, typeof organizationId === "string" ? redact(organizationId) : undefined),
        (facts) => Effect.fail(new InvalidInput({ ...facts, issues: redactIssues(issues, redact), cause: undefined }))
      )
    }
  )

/** Options as they are, read once, and everything that is wrong with them. */
export interface Checked<Options> {
  readonly options: Options
  readonly issues: ReadonlyArray<Issue>
}

/** Checks options. Those that cannot be read at all count as empty. */
export const checked = <Options extends object>(
  given: Options,
  required: ReadonlyArray<keyof Options & string> = []
): Checked<Options> => {
  const read = readFields(given, required)
  if (Result.isFailure(read)) return { options: {} as Options, issues: [{ path: "options", problem: read.failure }] }
  const options = read.success
  const issues = [...missing(options, required), ...checkFields(options, rules), ...checkHeaders(options["headers"])]
  return { options: options as Options, issues }
}

const isPositions = (value: unknown): boolean => Array.isArray(value) && value.every((each) => count.isRight(each))

const mustBePlan =
  "must be an object with organizationId and batches, such as a plan; of an id it is " +
  "{ organizationId, batches: [{ id, actions: [0] }] }, with the positions of its actions"

/** Everything that is wrong with batches that are to be confirmed or discarded. An error of a batch can be given for them. */
export const batchesIssues = (given: unknown): ReadonlyArray<Issue> => {
  if (typeof given !== "object" || given === null) {
    return [{ path: "batches", problem: mustBePlan }]
  }
  const names = Object.keys(batchesRules)
  const named = Object.fromEntries(names.map((name) => [name, Reflect.get(given, name) as unknown]))
  const issues = [...missing(named, names), ...checkFields(named, batchesRules)]
  if (issues.length > 0) return issues
  return (named["batches"] as ReadonlyArray<unknown>).flatMap((batch, index) => {
    const { id, actions } = Object(batch) as { readonly id?: unknown; readonly actions?: unknown }
    return text.isRight(id) && isPositions(actions)
      ? []
      : [{ path: `batches[${index}]`, problem: "must have an id, and actions with the positions of its actions" }]
  })
}
