import type { Model } from "../model.ts"
import { wordsIn } from "./english.ts"
import { factSentences } from "./facts.ts"
import { glossaries } from "./glossary/all.ts"
import { meanings } from "./glossary/meaning.ts"
import type { FieldWords } from "./model.ts"
import { answerPlaces, inputPlaces, type Place } from "./places.ts"
import { listReference, ownReference, type References } from "./references.ts"

const meaningAt = meanings(glossaries)

const fillers = new Set(
  "a an the of in on for to by as is it its this that or and with from which what where when at one id ids".split(" ")
)

const stem = (word: string): string => word.toLowerCase().replace(/(?:ies|es|s|ed|d)$/, "")

/** Whether a sentence only repeats the names of a field and of its parent. */
export const restates = (text: string, name: string, parent: string): boolean => {
  const known = new Set([...wordsIn(name), ...wordsIn(parent)].map(stem))
  const said = text.split(/[^A-Za-z0-9]+/).filter((word) => word !== "" && !fillers.has(word.toLowerCase()))
  return said.filter((word) => !known.has(stem(word))).length < 2
}

/** Whether a meaning already states a fact. Then the fact is left out. */
const isSaid = (meaning: string, fact: string): boolean => {
  const word = /^In (?:ISO (8601)|(CIDR)|(\w+))|^(Comma|From \d)|^Such as `([^`]+)`/
    .exec(fact)
    ?.slice(1)
    .find((each) => each !== undefined)
  return word !== undefined && meaning.toLowerCase().includes(word.toLowerCase())
}

const meaningOf = (place: Place, references: References): string | undefined => {
  const byHand = meaningAt(place)
  const own = byHand?.isOfPath === true ? undefined : ownReference(place, references)
  const meaning = own ?? byHand?.text ?? listReference(place, references)
  return meaning !== undefined && restates(meaning, place.name, place.parent) ? undefined : meaning
}

const fieldWords = (place: Place, references: References): FieldWords => {
  const meaning = meaningOf(place, references)
  const facts = factSentences(place).filter((fact) => meaning === undefined || !isSaid(meaning, fact))
  const { name, path, where } = place
  return { name, path, where, ...(meaning === undefined ? undefined : { meaning }), facts }
}

/** The words for every field of an operation's input and answer. */
export const fieldsOf = (operation: Model, references: References): ReadonlyArray<FieldWords> =>
  [...inputPlaces(operation), ...answerPlaces(operation)].map((place) => fieldWords(place, references))
