import type { Place } from "../places.ts"

/**
 * The meanings of names, by name and place. A key has one or more names. Where a name has several meanings, conditions
 * follow for the place of the field:
 *
 * - `in rules l3FirewallRules`: the parent of the field has one of these names; `top` for none
 * - `under wan1 wan2`: one of its parents, at any level, has one of these names
 * - `at /wireless/`: the path of the operation has one of these parts; one that begins with `=` is the whole path
 * - `on query`: in a `path`, `query`, `body` or `answer`; `input` for the first three
 * - `type string`: values of one of these types
 *
 * Of the sentences that fit a place, the first with a condition is taken. A query parameter mostly filters and does not
 * have the meaning of a field, so it takes only sentences with `on query` or `on input`.
 */
export interface Glossary {
  readonly [key: string]: string
}

/** A sentence of a glossary, with its key. */
export interface Meaning {
  readonly key: string
  readonly text: string
  readonly isAnywhere: boolean
  readonly isOfQuery: boolean
  /** Whether its key names path parameters. */
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

/** Combines glossaries: returns the sentence for a place, and its key. */
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
