/**
 * The comment of one field of an input or an answer.
 *
 * @since 0.2.0
 * @category models
 */
export interface FieldWords {
  readonly name: string
  /** The place: `networkId`, `rules[].destCidr`, or `[].id` in an answer that is a list. */
  readonly path: string
  readonly where: "path" | "query" | "body" | "answer"
  /** The meaning: handwritten, or the relation to other operations. */
  readonly meaning?: string
  /** The facts in the document: unit, range, default, format, values, and when it is required. */
  readonly facts: ReadonlyArray<string>
}

/**
 * The comments of one operation, as plain data for JSON.
 *
 * @since 0.2.0
 * @category models
 */
export interface OperationWords {
  readonly id: string
  readonly method: "GET" | "PUT" | "POST" | "DELETE"
  readonly path: string
  /** The API's first tag, which names the module. */
  readonly tag: string
  /** The API's second tag: `configure`, `monitor` or `liveTools`. */
  readonly category: string
  /** The API's other tags. */
  readonly subTags: ReadonlyArray<string>
  /** One sentence: what it returns or changes, and of which resource. */
  readonly summary: string
  readonly deprecated: boolean
  readonly fields: ReadonlyArray<FieldWords>
}

/**
 * The sentences of a field as one text; undefined without any.
 *
 * @since 0.2.0
 * @category getters
 */
export const fieldText = ({ facts, meaning }: FieldWords): string | undefined => {
  const sentences = [...(meaning === undefined ? [] : [meaning]), ...facts]
  return sentences.length === 0 ? undefined : sentences.join(" ")
}
