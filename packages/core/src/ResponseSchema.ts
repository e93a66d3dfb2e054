/**
 * The declared type of an operation's answer at run time: as an Effect Schema, as a check, or as a tree to walk.
 *
 * A plain request uses nothing of this. Answers are not compared with their type by default, because the API departs
 * from its own declarations. The option `validate` of a client or a call compares them.
 *
 * @since 0.2.0
 */
import type * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import { type Member as ShapeMember, parseShape, type ShapeType as ShapeTree } from "./internal/shape/parse.ts"
import { checkShape, type Exactness as ShapeExactness, typeOf } from "./internal/shape/check.ts"
import { base64Pattern, datePattern } from "./internal/shape/matches.ts"
import type { MerakiClient } from "./MerakiClient.ts"
import type { Issue } from "./model/ErrorFacts.ts"
import type { MerakiError } from "./MerakiError.ts"
import type { Descriptor, Shape } from "./model/Descriptor.ts"

/**
 * Any operation, whatever its kind.
 *
 * @since 0.2.0
 * @category models
 */
export interface AnyOperation<Output> {
  (...args: never): Effect.Effect<Output, MerakiError, MerakiClient>
  readonly descriptor: Descriptor
}

/**
 * How exactly a value has to be of its type: as declared (`strict`), where what is optional may be missing or null, or as
 * the API is known to answer (`lenient`), where anything may be, integers may have a fraction and enums new values. Properties that are not
 * declared are welcome in both.
 *
 * @since 0.2.0
 * @category models
 */
export type Exactness = ShapeExactness

/**
 * The tree in a {@link Shape}, for programs that walk the type of an answer: mocks, forms, tables.
 *
 * @since 0.2.0
 * @category models
 */
export type ShapeType = ShapeTree

/**
 * A property in a {@link ShapeType}.
 *
 * @since 0.2.0
 * @category models
 */
export type Member = ShapeMember

/**
 * Parses a shape of a descriptor. `required` is the trailing `!` of a parameter.
 *
 * Throws an `Error` when the text is not a shape. Generated shapes are always valid.
 *
 * @since 0.2.0
 * @category parsing
 */
export const parse: (shape: Shape) => { readonly type: ShapeType; readonly required: boolean } = parseShape

const bareSchema = (type: ShapeType, exactness: Exactness): Schema.Codec<unknown> => {
  const isStrict = exactness === "strict"
  switch (type.kind) {
    case "any":
      return Schema.Unknown
    case "string":
      return Schema.String
    case "date":
      return isStrict ? Schema.String.check(Schema.isPattern(datePattern)) : Schema.String
    case "base64":
      return isStrict ? Schema.String.check(Schema.isPattern(base64Pattern)) : Schema.String
    case "strings":
      return isStrict ? Schema.Literals(type.values) : Schema.String
    case "integers":
      return isStrict ? Schema.Literals(type.values) : Schema.Number
    case "integer":
      return isStrict ? Schema.Int : Schema.Number
    case "number":
      return Schema.Number
    case "boolean":
      return Schema.Boolean
    case "union":
      return Schema.Union(type.options.map((option) => schemaOf(option, exactness)))
    case "array":
      return Schema.Array(schemaOf(type.item, exactness))
    case "object":
      return objectSchema(type, exactness)
  }
}

const objectSchema = (type: ShapeType & { readonly kind: "object" }, exactness: Exactness): Schema.Codec<unknown> => {
  const rest = Schema.Record(Schema.String, Schema.Unknown)
  if (type.members.length === 0) {
    return type.others === undefined ? rest : Schema.Record(Schema.String, schemaOf(type.others, exactness))
  }
  const fields = Object.fromEntries(
    type.members.map(({ name, required, type: inner }) => {
      const schema = schemaOf(inner, exactness)
      return [name, required && exactness === "strict" ? schema : Schema.optional(Schema.NullOr(schema))]
    })
  )
  return Schema.StructWithRest(Schema.Struct(fields), [rest])
}

const schemaOf = (type: ShapeType, exactness: Exactness): Schema.Codec<unknown> => {
  const bare = bareSchema(type, exactness)
  return type.nullable || exactness === "lenient" ? Schema.NullOr(bare) : bare
}

// Its type is known where the operation is.
const build = <A>({ id, mayBeEmpty, response }: Descriptor, exactness: Exactness): Schema.Codec<A> => {
  const schema = response === undefined ? Schema.Void : schemaOf(typeOf(response), exactness)
  // By this name a failed decode says what it was of, and not the whole type.
  const named = schema.annotate({ identifier: `${id}.answer` })
  return (mayBeEmpty === true ? Schema.UndefinedOr(named) : named) as Schema.Codec<unknown> as Schema.Codec<A>
}

/**
 * An answer as the API is known to give it: anything may be missing or null.
 *
 * @since 0.2.0
 * @category models
 */
export type Lenient<A> =
  A extends ReadonlyArray<infer Item>
    ? Array<Lenient<Item> | null>
    : A extends string | number | boolean | null | undefined
      ? A
      : A extends object
        ? { readonly [Name in keyof A]?: Lenient<A[Name]> | null | undefined }
        : A

/**
 * A Schema of what an operation answers, as it is declared: what is optional may be missing or null. Unknown properties
 * are kept.
 *
 * @example
 * ```ts
 * import { getOrganizations } from "@effect-meraki/core/Organizations"
 * import * as ResponseSchema from "@effect-meraki/core/ResponseSchema"
 * import * as Schema from "effect/Schema"
 *
 * export const isOrganizations = Schema.is(ResponseSchema.of(getOrganizations))
 * ```
 *
 * @since 0.2.0
 * @category schemas
 */
export const of = <Output>({ descriptor }: AnyOperation<Output>): Schema.Codec<Output> => build(descriptor, "strict")

/**
 * A Schema of what an operation answers, as the API is known to answer: unknown properties are kept, unknown values of
 * enums let through, null and nothing accepted everywhere, integers may have a fraction. Its type says so.
 *
 * @since 0.2.0
 * @category schemas
 */
export const lenient = <Output>({ descriptor }: AnyOperation<Output>): Schema.Codec<Lenient<Output> | null> =>
  build(descriptor, "lenient")

/**
 * The mismatches between a value and the declared answer of an operation: each place and its problem, at most 1,000.
 * Empty without mismatches, and when the operation declares no answer. No value is repeated in them.
 *
 * @since 0.2.0
 * @category validation
 */
export const check = (descriptor: Descriptor, value: unknown, exactness: Exactness = "strict"): ReadonlyArray<Issue> =>
  descriptor.response === undefined || (descriptor.mayBeEmpty === true && value === undefined)
    ? []
    : checkShape(descriptor.response, value, exactness)
