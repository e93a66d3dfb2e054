import type { Place } from "../places.ts"

/**
 * What names mean, by name and place. A key is one or more names, and behind them, where a name means several things,
 * the places that a sentence is true of:
 *
 * - `in rules l3FirewallRules`: the nearest thing that the field is in has one of these names; `top` for none
 * - `under wan1 wan2`: one of the things that it is in, however far out, has one of these names
 * - `at /wireless/`: the path of the operation has one of these parts; one that begins with `=` is the whole path
 * - `on query`: in a `path`, `query`, `body` or `answer`; `input` for the first three
 * - `type string`: values of one of these types
 *
 * Of the sentences that are true of a place the first with a condition is taken. A query parameter mostly chooses what
 * is answered and is no such thing itself, so it takes only sentences that are said to be `on query` or `on input`.
 */
export interface Glossary {
  readonly [key: string]: string
}

/** A sentence of a glossary, with the key that it stands under. */
export interface Meaning {
  readonly key: string
  readonly text: string
  readonly isAnywhere: boolean
  readonly isOfQuery: boolean
  /** Whether it is said to be of a path parameter. */
  readonly isOfPath: boolean
  readonly holds: (place: Place) => boolean
}

type Condition = (values: ReadonlyArray<string>) => (place: Place) => boolean

const conditions: { readonly [word: string]: Condition } = {
  in: (names) => (place) => names.includes(place.parent === "" ? "top" : place.parent),
  under: (names) => (place) => place.parents.some((name) => names.includes(name)),
  at: (parts) => (place) =>
    parts.some((part) =>
      part.startsWith("=") ? place.operation.path === part.slice(1) : place.operation.path.includes(part)
    ),
  on: (kinds) => (place) => kinds.includes(place.where) || (kinds.includes("input") && place.where !== "answer"),
  type: (types) => (place) => types.includes(place.schema.type ?? "")
}

const meaningOf = (key: string, text: string): readonly [names: ReadonlyArray<string>, meaning: Meaning] => {
  const names: Array<string> = []
  const clauses: Array<{ readonly word: string; readonly values: Array<string> }> = []
  for (const token of key.split(" ")) {
    if (Object.hasOwn(conditions, token) && names.length > 0) clauses.push({ word: token, values: [] })
    else (clauses.at(-1)?.values ?? names).push(token)
  }
  const tests = clauses.map(({ values, word }) => conditions[word]?.(values) ?? (() => false))
  const on = clauses.filter(({ word }) => word === "on").flatMap(({ values }) => values)
  return [
    names,
    {
      key,
      text,
      isAnywhere: tests.length === 0,
      isOfQuery: on.includes("query") || on.includes("input"),
      isOfPath: on.includes("path"),
      holds: (place) => tests.every((test) => test(place))
    }
  ]
}

/** Several glossaries as one: the sentence for a place, and the key that it stands under. */
export const meanings = (glossaries: ReadonlyArray<Glossary>): ((place: Place) => Meaning | undefined) => {
  const byName = new Map<string, Array<Meaning>>()
  for (const glossary of glossaries) {
    for (const [key, text] of Object.entries(glossary)) {
      const [names, meaning] = meaningOf(key, text)
      for (const name of names) byName.set(name, [...(byName.get(name) ?? []), meaning])
    }
  }
  for (const [name, all] of byName)
    byName.set(
      name,
      all.toSorted((a, b) => Number(a.isAnywhere) - Number(b.isAnywhere))
    )
  const isChoice = ({ parent, where }: Place): boolean => where === "query" && parent === ""
  return (place) => byName.get(place.name)?.find((each) => (each.isOfQuery || !isChoice(place)) && each.holds(place))
}
