/**
 * A Schema of every error, to send or to store errors: it turns each into plain JSON and back into an instance of its
 * class. The JSON is that of `@effect-meraki/core`, so the two ends may be on different versions
 * of Effect.
 *
 * @since 0.2.0
 */
import * as Predicate from "effect/Predicate"
import * as Schema from "effect/Schema"
import { forms } from "./internal/forms.ts"
import * as MerakiError from "./MerakiError.ts"

const Time: Schema.Schema<MerakiError.Time, number> = Schema.transform(
  Schema.NonNegative,
  Schema.Unknown as Schema.Schema<MerakiError.Time>,
  { strict: true, decode: MerakiError.fromMillis, encode: MerakiError.toMillis }
)
/** The largest depth of causes; an error may be its own cause. */
const deepest = 8

const plainCause = (cause: unknown, depth: number): unknown => {
  if (!(cause instanceof Error)) return typeof cause === "object" ? String(cause) : cause
  const inner = cause.cause === undefined || depth === 0 ? undefined : { cause: plainCause(cause.cause, depth - 1) }
  return { name: cause.name, message: cause.message, ...inner }
}

const causeOf = (plain: unknown): unknown => {
  if (!Predicate.hasProperty(plain, "message") || typeof plain.message !== "string") return plain
  const inner = Predicate.hasProperty(plain, "cause") ? { cause: causeOf(plain.cause) } : undefined
  const error = new Error(plain.message, inner)
  if (Predicate.hasProperty(plain, "name") && typeof plain.name === "string") error.name = plain.name
  return error
}

// Not Schema.Defect: it leaves out the cause of a cause, which holds the reason.
const Cause = Schema.transform(Schema.Unknown, Schema.Unknown, {
  strict: true,
  decode: causeOf,
  encode: (cause) => plainCause(cause, deepest)
})

const request = {
  operation: Schema.String,
  method: Schema.Literal("GET", "PUT", "POST", "DELETE"),
  path: Schema.String,
  parameters: Schema.Record({ key: Schema.String, value: Schema.String }),
  url: Schema.String
}
const call = {
  ...request,
  attempts: Schema.Int,
  at: Schema.Date
}
const http = {
  ...call,
  status: Schema.Int,
  errors: Schema.Array(Schema.String),
  body: Schema.String,
  requestId: Schema.optional(Schema.String),
  retryAfter: Schema.optional(Time)
}
const local = { ...call, cause: Schema.optional(Cause) }
const issues = Schema.Array(Schema.Struct({ path: Schema.String, problem: Schema.String }))
const sending = { organizationId: Schema.optional(Schema.String), body: Schema.optional(Schema.Unknown) }
const batch = {
  ...local,
  organizationId: Schema.String,
  batches: Schema.Array(
    Schema.Struct({
      id: Schema.String,
      status: Schema.Literal("completed", "failed", "pending"),
      actions: Schema.Array(Schema.Int),
      errors: Schema.Array(Schema.String)
    })
  ),
  unsent: Schema.Array(Schema.Int)
}

type Tag = keyof typeof forms

const fields: { readonly [Form in (typeof forms)[Tag]]: Schema.Struct.Fields } = {
  http,
  response: {
    ...http,
    reason: Schema.Literal("html", "not-json", "empty", "errors", "too-large", "validation"),
    issues,
    carriedOut: Schema.Boolean
  },
  connection: {
    ...local,
    reason: Schema.Literal("dns", "refused", "reset", "tls", "cut", "closed", "unknown"),
    sent: Schema.Boolean
  },
  timeout: { ...local, limit: Schema.Literal("attempt", "deadline"), after: Time },
  redirect: { ...local, location: Schema.String },
  input: { ...local, issues },
  planned: { ...local, ...sending, followedBy: Schema.Array(Schema.Struct({ ...request, ...sending })) },
  local,
  batch
}

const classes: { readonly [T in Tag]: new (fields: never) => MerakiError.MerakiError } = MerakiError

/**
 * An error as JSON: its tag and its fields.
 *
 * @since 0.2.0
 * @category models
 */
export type Encoded = { readonly _tag: MerakiError.MerakiError["_tag"] }

const pick = (from: object, names: ReadonlyArray<string>) =>
  names.map((name): [string, unknown] => [name, (from as Record<string, unknown>)[name]])

// Undefined fields are not written; fields that JSON left out are read as undefined.
const written = (error: object, names: ReadonlyArray<string>) =>
  Object.fromEntries(pick(error, names).filter(([, value]) => value !== undefined)) as never
const readBack = (plain: object, names: ReadonlyArray<string>) => Object.fromEntries(pick(plain, names)) as never

const schemaOf = (tag: Tag): Schema.Schema<MerakiError.MerakiError, Encoded> => {
  const ErrorOf = classes[tag]
  const fieldsOfTag = fields[forms[tag]]
  const plain = Schema.TaggedStruct(tag, fieldsOfTag) as unknown as Schema.Schema<object, Encoded>
  return Schema.transform(plain, Schema.instanceOf(ErrorOf) as Schema.Schema<MerakiError.MerakiError>, {
    strict: true,
    decode: (plain) => new ErrorOf(readBack(plain, Object.keys(fieldsOfTag))),
    encode: (error) => written(error, ["_tag", ...Object.keys(fieldsOfTag)])
  })
}

/**
 * Every error, as JSON and back. A `cause` comes back as an `Error` with the same name and message.
 *
 * @since 0.2.0
 * @category schemas
 */
export const MerakiErrorSchema: Schema.Schema<MerakiError.MerakiError, Encoded> = /*#__PURE__*/ Schema.Union(
  ...(Object.keys(forms) as Array<Tag>).map(schemaOf)
)
