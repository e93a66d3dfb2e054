import type { Schema } from "../document.ts"
import type { Model } from "../model.ts"

/** A field of an input or of an answer, at its place in an operation. */
export interface Place {
  readonly operation: Model
  readonly where: "path" | "query" | "body" | "answer"
  /** Where it is: `rules[].destCidr`, `[].id`, `byDay.*.total`. */
  readonly path: string
  readonly name: string
  /** The name of its parent; empty at the top level. */
  readonly parent: string
  /** The names of all its parents, the nearest first. */
  readonly parents: ReadonlyArray<string>
  readonly schema: Schema
  /** Its description in the document. Facts are read from it, its sentences are never repeated. */
  readonly description: string
}

const inner = (path: string, name: string): string => (path === "" ? name : `${path}.${name}`)

type Root = Pick<Place, "operation" | "where">

const within = (root: Root, schema: Schema, path: string, parents: ReadonlyArray<string>): ReadonlyArray<Place> => [
  ...(schema.oneOf ?? []).flatMap((each) => within(root, each, path, parents)),
  ...(schema.items === undefined ? [] : within(root, schema.items, `${path}[]`, parents)),
  ...(typeof schema.additionalProperties === "object"
    ? within(root, schema.additionalProperties, `${path}.*`, parents)
    : []),
  ...Object.entries(schema.properties ?? {}).flatMap(([name, each]) => {
    const own = inner(path, name)
    const place: Place = {
      ...root,
      path: own,
      name,
      parent: parents[0] ?? "",
      parents,
      schema: each,
      description: each.description ?? ""
    }
    return [place, ...within(root, each, own, [name, ...parents])]
  })
]

/** The fields of an operation's input: of its path, its query and its body, and the fields in them. */
export const inputPlaces = (operation: Model): ReadonlyArray<Place> => {
  const own = operation.parameters.flatMap(({ description, in: where, name, schema }) => [
    { operation, where, path: name, name, parent: "", parents: [], schema, description },
    ...within({ operation, where }, schema, name, [name])
  ])
  const taken = new Set(operation.parameters.map(({ name }) => name))
  const body = operation.body === undefined ? [] : within({ operation, where: "body" }, operation.body, "", [])
  return [...own, ...body.filter(({ name, parent }) => parent !== "" || !taken.has(name))]
}

/** The fields of an operation's answer. */
export const answerPlaces = (operation: Model): ReadonlyArray<Place> =>
  operation.response === undefined ? [] : within({ operation, where: "answer" }, operation.response, "", [])
