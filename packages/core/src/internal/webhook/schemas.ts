import * as Result from "effect/Result"
import type { Shape } from "../../model/Descriptor.ts"
import type { Issue } from "../../model/ErrorFacts.ts"
import type { StandardSchema } from "../../model/StandardSchema.ts"
import type { AlertSchemas, KnownAlerts } from "../../model/WebhookEvent.ts"
import { checkShape } from "../shape/check.ts"

type Checked = Result.Result<unknown, ReadonlyArray<Issue>>

/** The most issues that are kept: the rest says nothing new. */
const mostIssues = 100

/** The data of the alerts that public documentation states, in the language of shapes. Anything may be null or missing. */
const shapes: { readonly [TypeId in keyof KnownAlerts]: Shape } = {
  cellular_up: "{provider:s,model:s,local:s,remote:s,connection:s}",
  settings_changed: "{name:s,url:s,userId:s,changes:{*:{label:s,oldText:s,newText:s,changedBy:s,ssidId:*}}}",
  stopped_reporting: "{}"
}

const pathOf = (path: ReadonlyArray<PropertyKey | { readonly key: PropertyKey }> = []): string =>
  path.map((step) => String(typeof step === "object" ? step.key : step)).join(".")

/** The problem of a schema that cannot be used here. */
export const asynchronous = "has a schema that checks asynchronously, which is not supported"

/** What a schema makes of a value, or what is wrong with it. */
export const checkedBy = (schema: StandardSchema, value: unknown): Checked => {
  const outcome = schema["~standard"].validate(value)
  if (outcome instanceof Promise) {
    // Nobody waits for it.
    outcome.catch(() => undefined)
    return Result.fail([{ path: "", problem: asynchronous }])
  }
  if (outcome.issues === undefined) return Result.succeed(outcome.value)
  return Result.fail(
    outcome.issues.slice(0, mostIssues).map(({ message, path }) => ({ path: pathOf(path), problem: message }))
  )
}

/** The data of an alert by the schema of its type; no issues and a failure without one. Data that are left out are none. */
export const checkedData = (own: AlertSchemas, alertTypeId: string, data: unknown): Checked => {
  const value = data ?? {}
  const schema = Object.hasOwn(own, alertTypeId) ? own[alertTypeId] : undefined
  if (schema !== undefined) return checkedBy(schema, value)
  if (!Object.hasOwn(shapes, alertTypeId)) return Result.fail([])
  const issues = checkShape(shapes[alertTypeId as keyof KnownAlerts], value, "lenient").slice(0, mostIssues)
  return issues.length === 0 ? Result.succeed(value) : Result.fail(issues)
}
