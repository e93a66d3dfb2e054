import { nearestNames } from "../args/nearest.ts"
import { Problem } from "../exit/Problem.ts"

/** Something that has a name and an id. */
export interface Named {
  readonly id: string
  readonly name: string
}

/** Candidates that an error lists at most. */
const most = 10

const lines = (candidates: ReadonlyArray<Named>): ReadonlyArray<string> => {
  const width = Math.max(...candidates.slice(0, most).map(({ id }) => id.length))
  const listed = candidates.slice(0, most).map(({ id, name }) => `${id.padEnd(width)}  ${name}`)
  return candidates.length > most ? [...listed, `and ${candidates.length - most} more`] : listed
}

/**
 * The one that has a name: exactly, or else but for upper and lower case. Throws a `Problem` that lists the candidates when
 * several have it, and the nearest names when none has.
 */
export const matchName = (noun: string, text: string, all: ReadonlyArray<Named>): Named => {
  const exact = all.filter(({ name }) => name === text)
  const found = exact.length > 0 ? exact : all.filter(({ name }) => name.toLowerCase() === text.toLowerCase())
  const [one, another] = found
  if (one !== undefined && another === undefined) return one
  if (one !== undefined)
    throw new Problem(`${found.length} ${noun}s are named ${JSON.stringify(text)}; name one by its id`, {
      hints: lines(found)
    })
  const near = nearestNames(
    text,
    all.map(({ name }) => name),
    3
  )
  throw new Problem(`no ${noun} is named ${JSON.stringify(text)}`, {
    kind: "missing",
    hints: near.length === 0 ? [] : [`did you mean ${near.map((name) => JSON.stringify(name)).join(" or ")}?`]
  })
}

/** Throws a `Problem` that lists what there is to choose from. */
export const choose = (question: string, all: ReadonlyArray<Named>): never => {
  throw new Problem(question, { hints: lines(all) })
}
