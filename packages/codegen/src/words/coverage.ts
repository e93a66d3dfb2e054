import type { FieldWords, OperationWords } from "./model.ts"

/** The number of fields with a comment that says more than their name. */
export interface Counted {
  readonly fields: number
  /** Fields with a handwritten meaning, or one from the relations of operations. */
  readonly meaning: number
  /** Fields with facts of the document only. */
  readonly facts: number
}

/**
 * The coverage of a document by comments.
 *
 * @since 0.2.0
 * @category models
 */
export interface Coverage {
  readonly operations: number
  readonly input: Counted
  readonly answer: Counted
}

const count = (fields: ReadonlyArray<FieldWords>): Counted => ({
  fields: fields.length,
  meaning: fields.filter(({ meaning }) => meaning !== undefined).length,
  facts: fields.filter(({ facts, meaning }) => meaning === undefined && facts.length > 0).length
})

/**
 * Counts the fields with comments.
 *
 * @since 0.2.0
 * @category getters
 */
export const coverageOf = (operations: ReadonlyArray<OperationWords>): Coverage => {
  const fields = operations.flatMap((operation) => operation.fields)
  return {
    operations: operations.length,
    input: count(fields.filter(({ where }) => where !== "answer")),
    answer: count(fields.filter(({ where }) => where === "answer"))
  }
}

/** The share of fields with comments, from 0 to 1. */
export const shareOf = ({ facts, fields, meaning }: Counted): number => (fields === 0 ? 1 : (meaning + facts) / fields)
