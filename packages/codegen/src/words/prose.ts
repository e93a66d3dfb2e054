import type { Model } from "../model.ts"
import { fieldText, type OperationWords } from "./model.ts"
import { answerPlaces, inputPlaces, type Place } from "./places.ts"

/** What is printed about an operation: a sentence or more, and a comment for each field by where it is. */
export interface Comments {
  readonly summary: string
  readonly input: ReadonlyMap<string, string>
  readonly answer: ReadonlyMap<string, string>
}

/** The comments of this project's own words. */
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

/** A description as the lines of a doc comment: without blank ends, and with nothing that would read as a tag. */
const described = (text: string): string =>
  text
    .trim()
    .replace(/[ \t]*\r?\n[ \t]*/g, "\n")
    .replace(/\n{2,}/g, "\n")
    .replace(/^@/gm, "\\@")
    .replace(/\{@/g, "{\\@")

/**
 * The comments of a document's own descriptions, for a copy that its owner generates. Where the document says nothing,
 * this project's own words stand in.
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
