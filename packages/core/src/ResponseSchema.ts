/**
 * The declared type of an operation's answer at run time: as an Effect Schema, as a check, or as a tree to walk.
 *
 * A plain request uses nothing of this. Answers are not compared with their type by default, because the API departs
 * from its own declarations. The option `validate` of a client or a call compares them.
 *
 * @since 0.1.0
 */
import type * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import { type Member as ShapeMember, parseShape, type ShapeType as ShapeTree } from "./internal/shape/parse.ts"
import {
  base64Pattern,
  checkShape,
  datePattern,
  type Exactness as ShapeExactness,
  typeOf
} from "./internal/shape/check.ts"
import type { MerakiClient } from "./MerakiClient.ts"
import type { Issue } from "./model/ErrorFacts.ts"
import type { MerakiError } from "./MerakiError.ts"
import type { Descriptor, Shape } from "./model/Descriptor.ts"

/**
 * Any operation, whatever its kind.
 *
 * @since 0.1.0
 * @category models
 */
export interface AnyOperation<Output> {
  (...args: never): Effect.Effect<Output, MerakiError, MerakiClient>
  readonly descriptor: Descriptor
}

/**
 * How exactly a value must match its type: as declared (`strict`), or as the API answers (`lenient`). In lenient mode
 * properties may be missing or null, integers may have a fraction, and enums may have new values. Both accept
 * undeclared properties.
 *
 * @since 0.1.0
 * @category models
 */
export type Exactness = ShapeExactness

/**
 * The tree in a {@link Shape}, for programs that walk the type of an answer: mocks, forms, tables.
 *
 * @since 0.1.0
 * @category models
 */
export type ShapeType = ShapeTree

/**
 * A property in a {@link ShapeType}.
 *
 * @since 0.1.0
 * @category models
 */
export type Member = ShapeMember

/**
 * Parses a shape of a descriptor. `required` is the trailing `!` of a parameter.
 *
 * Throws an `Error` when the text is not a shape. Generated shapes are always valid.
 *
 * @since 0.1.0
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
    case "array":
      return Schema.Array(schemaOf(type.item, exactness))
    case "object": {
      const rest = Schema.Record(Schema.String, Schema.Unknown)
      if (type.members.length === 0) {
        return type.others === undefined ? rest : Schema.Record(Schema.String, schemaOf(type.others, exactness))
      }
      const fields = Object.fromEntries(
        type.members.map(({ name, required, type: inner }) => {
          const schema = schemaOf(inner, exactness)
          return [name, required && isStrict ? schema : Schema.optional(schema)]
        })
      )
      return Schema.StructWithRest(Schema.Struct(fields), [rest])
    }
  }
}

const schemaOf = (type: ShapeType, exactness: Exactness): Schema.Codec<unknown> => {
  const bare = bareSchema(type, exactness)
  return type.nullable || exactness === "lenient" ? Schema.NullOr(bare) : bare
}

const build = <Output>({ descriptor }: AnyOperation<Output>, exactness: Exactness): Schema.Codec<Output> => {
  const schema = descriptor.response === undefined ? Schema.Void : schemaOf(typeOf(descriptor.response), exactness)
  return schema as Schema.Codec<unknown> as Schema.Codec<Output>
}

/**
 * A Schema of the answer of an operation, as lenient as the API requires. Unknown properties are kept, unknown values
 * of enums, null and missing values are accepted everywhere, and integers may have a fraction. So a decoded value can
 * hold null where the type has `undefined`.
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
 * @since 0.1.0
 * @category schemas
 */
export const of = <Output>(operation: AnyOperation<Output>): Schema.Codec<Output> => build(operation, "lenient")

/**
 * A Schema of the declared answer of an operation. Unknown properties are kept.
 *
 * @since 0.1.0
 * @category schemas
 */
export const strict = <Output>(operation: AnyOperation<Output>): Schema.Codec<Output> => build(operation, "strict")

/**
 * The mismatches between a value and the declared answer of an operation: each place and its problem, at most 1,000.
 * Empty without mismatches, and when the operation declares no answer. No value is repeated in them.
 *
 * @since 0.1.0
 * @category validation
 */
export const check = (descriptor: Descriptor, value: unknown, exactness: Exactness = "strict"): ReadonlyArray<Issue> =>
  descriptor.response === undefined ? [] : checkShape(descriptor.response, value, exactness)
