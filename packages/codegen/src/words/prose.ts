import type { Model } from "../model.ts"
import { fieldText, type OperationWords } from "./model.ts"
import { answerPlaces, inputPlaces, type Place } from "./places.ts"

/** The comments of an operation: one or more sentences, and a comment for each field by its place. */
export interface Comments {
  readonly summary: string
  readonly input: ReadonlyMap<string, string>
  readonly answer: ReadonlyMap<string, string>
}

/** The comments in this project's own words. */
export const ownComments = ({ fields, summary }: OperationWords): Comments => {
  const texts = (isOfAnswer: boolean): ReadonlyMap<string, string> =>
    new Map(
      fields.flatMap((field) => {
        const text = (field.where === "answer") === isOfAnswer ? fieldText(field) : undefined
        return text === undefined ? [] : [[field.path, text] as const]
      })
    )
  return { summary, input: texts(false), answer: texts(true) }
}

/** A description as lines of a doc comment, trimmed and without text that looks like a tag. */
const described = (text: string): string =>
  text
    .trim()
    .replace(/[ \t]*\r?\n[ \t]*/g, "\n")
    .replace(/\n{2,}/g, "\n")
    .replace(/^@/gm, "\\@")
    .replace(/\{@/g, "{\\@")

/**
 * The comments from the descriptions of the document, for a private copy. Where the document has none, this project's
 * own words are used.
 */
export const documentComments = (model: Model, words: OperationWords): Comments => {
  const own = ownComments(words)
  const texts = (places: ReadonlyArray<Place>, others: ReadonlyMap<string, string>): ReadonlyMap<string, string> =>
    new Map([
      ...others,
      ...places.flatMap(({ description, path }) =>
        description.trim() === "" ? [] : [[path, described(description)] as const]
      )
    ])
  const description = described(model.description === "" ? model.summary : model.description)
  return {
    summary: description === "" ? own.summary : description,
    input: texts(inputPlaces(model), own.input),
    answer: texts(answerPlaces(model), own.answer)
  }
}
