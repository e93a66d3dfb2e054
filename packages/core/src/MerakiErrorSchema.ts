/**
 * A Schema of every error, for programs that send or store errors. It turns each into plain JSON and back into an
 * instance of its class. It has a module of its own, because it needs `effect/Schema` and the errors do not.
 *
 * @since 0.2.0
 */
import * as Schema from "effect/Schema"
import * as SchemaTransformation from "effect/SchemaTransformation"
import * as MerakiError from "./MerakiError.ts"
import { failures, type Forms, type Tag } from "./model/ErrorFacts.ts"

const request = {
  operation: Schema.String,
  method: Schema.Literals(["GET", "PUT", "POST", "DELETE"]),
  path: Schema.String,
  parameters: Schema.Record(Schema.String, Schema.String),
  url: Schema.String
}
const call = {
  ...request,
  attempts: Schema.Int,
  at: Schema.DateFromString
}
const http = {
  ...call,
  status: Schema.Int,
  errors: Schema.Array(Schema.String),
  body: Schema.String,
  requestId: Schema.optional(Schema.String),
  retryAfter: Schema.optional(Schema.DurationFromMillis)
}
const local = { ...call, cause: Schema.optional(Schema.Defect()) }
const issues = Schema.Array(Schema.Struct({ path: Schema.String, problem: Schema.String }))
const sending = { organizationId: Schema.optional(Schema.String), body: Schema.optional(Schema.Unknown) }
const batch = {
  ...local,
  organizationId: Schema.String,
  batches: Schema.Array(
    Schema.Struct({
      id: Schema.String,
      status: Schema.Literals(["completed", "failed", "pending"]),
      actions: Schema.Array(Schema.Int),
      errors: Schema.Array(Schema.String)
    })
  ),
  unsent: Schema.Array(Schema.Int)
}

const fields = {
  http,
  response: {
    ...http,
    reason: Schema.Literals(["html", "not-json", "empty", "errors", "too-large", "validation"]),
    issues,
    carriedOut: Schema.Boolean
  },
  connection: {
    ...local,
    reason: Schema.Literals(["dns", "refused", "reset", "tls", "cut", "closed", "unknown"]),
    sent: Schema.Boolean
  },
  timeout: { ...local, limit: Schema.Literals(["attempt", "deadline"]), after: Schema.DurationFromMillis },
  redirect: { ...local, location: Schema.String },
  input: { ...local, issues },
  planned: { ...local, ...sending, followedBy: Schema.Array(Schema.Struct({ ...request, ...sending })) },
  local,
  batch
} satisfies { readonly [Form in keyof Forms]: Schema.Struct.Fields }

type Fields = typeof fields

const classes: { readonly [T in Tag]: MerakiError.ErrorClass<T> } = MerakiError

const pick = (from: object, names: ReadonlyArray<string>) =>
  names.map((name): [string, unknown] => [name, (from as Record<string, unknown>)[name]])

// Undefined fields are not written, because a Defect would turn them into null. Missing fields are read as undefined.
const written = (error: object, names: ReadonlyArray<string>) =>
  Object.fromEntries(pick(error, names).filter(([, value]) => value !== undefined)) as never
const readBack = (plain: object, names: ReadonlyArray<string>) => Object.fromEntries(pick(plain, names)) as never

/**
 * The JSON form of an error: its tag and its fields.
 *
 * @since 0.2.0
 * @category models
 */
export type Encoded<T extends Tag = Tag> = {
  readonly [Each in T]: { readonly _tag: Each } & Schema.Struct.Encoded<Fields[(typeof failures)[Each]["form"]]>
}[T]

/** The errors of these tags. */
type ErrorOf<T extends Tag> = Extract<MerakiError.MerakiError, { readonly _tag: T }>

const schemaOf = (tag: Tag): Schema.Codec<never, never> => {
  const Class: new (fields: never) => MerakiError.MerakiError = classes[tag]
  const fieldsOfTag: Schema.Struct.Fields = fields[failures[tag].form]
  return Schema.TaggedStruct(tag, fieldsOfTag)
    .annotate({ identifier: `${tag}.Encoded` })
    .pipe(
      Schema.decodeTo(
        Schema.instanceOf(Class, { identifier: tag }),
        SchemaTransformation.transform({
          decode: (plain) => new Class(readBack(plain, Object.keys(fieldsOfTag))),
          encode: (error) => written(error, ["_tag", ...Object.keys(fieldsOfTag)])
        })
      )
    ) as never
}

/**
 * The errors of some kinds, as JSON and back: for the procedures of an RPC, each of which can fail in some ways only.
 *
 * @example
 * ```ts
 * import * as MerakiErrorSchema from "@effect-meraki/core/MerakiErrorSchema"
 *
 * export const failure = MerakiErrorSchema.of("NotFound", "Forbidden")
 * ```
 *
 * @since 0.2.0
 * @category schemas
 */
export const of = <const Tags extends readonly [Tag, ...ReadonlyArray<Tag>]>(
  ...tags: Tags
): Schema.Codec<ErrorOf<Tags[number]>, Encoded<Tags[number]>> => {
  const schemas = tags.map(schemaOf)
  const [first] = schemas
  return (schemas.length === 1 ? first : Schema.Union(schemas)) as never
}

/**
 * The Schema of every error. A `cause` is decoded as an `Error` with the same name and message.
 *
 * @since 0.2.0
 * @category schemas
 */
export const MerakiErrorSchema: Schema.Codec<MerakiError.MerakiError, Encoded> = /*#__PURE__*/ Schema.Union(
  (Object.keys(failures) as Array<Tag>).map(schemaOf)
).annotate({ identifier: "MerakiError" })
