import type { FieldWords, OperationWords } from "./model.ts"

/** How many fields have a comment that says more than their name. */
export interface Counted {
  readonly fields: number
  /** With a meaning that is written by hand, or that says how operations hang together. */
  readonly meaning: number
  /** With facts of the document alone. */
  readonly facts: number
}

/**
 * How far the words for a document go.
 *
 * @since 0.1.0
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
 * Counts the fields of operations that have words.
 *
 * @since 0.1.0
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

/** The share of fields that have words, from 0 to 1. */
export const shareOf = ({ facts, fields, meaning }: Counted): number => (fields === 0 ? 1 : (meaning + facts) / fields)
