/**
 * What is said of one field of an input or of an answer.
 *
 * @since 0.1.0
 * @category models
 */
export interface FieldWords {
  readonly name: string
  /** Where it is: `networkId`, `rules[].destCidr`, `[].id` in an answer that is a list. */
  readonly path: string
  readonly where: "path" | "query" | "body" | "answer"
  /** What it means: written by hand, or how it hangs together with other operations. */
  readonly meaning?: string
  /** What the document states of it as fact: unit, range, default, format, values, when it is needed. */
  readonly facts: ReadonlyArray<string>
}

/**
 * What is said of one operation. Plain data, fit for JSON.
 *
 * @since 0.1.0
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
  /** One sentence that says what it returns or changes, and of what. */
  readonly summary: string
  readonly deprecated: boolean
  readonly fields: ReadonlyArray<FieldWords>
}

/**
 * The sentences for a field in one text; nothing when none is known.
 *
 * @since 0.1.0
 * @category getters
 */
export const fieldText = ({ facts, meaning }: FieldWords): string | undefined => {
  const sentences = [...(meaning === undefined ? [] : [meaning]), ...facts]
  return sentences.length === 0 ? undefined : sentences.join(" ")
}
