import type { Schema } from "./document.ts"
import type { Model } from "./model.ts"

/** The same for schemas that differ in prose alone. */
const structureOf = (schema: Schema | undefined): string =>
  JSON.stringify(schema, (key: string, value: unknown) => (key === "description" ? undefined : value)) ?? ""

/** The paths of one kind of thing: of one, and of the list that it is in. */
export const familyOf = (path: string): ReadonlyArray<string> => [path, path.replace(/\/\{[^}]+\}$/, "")]

/** The models with another schema in the answers at some paths, wherever it is the whole or the item of a list. */
export const withAnswer = (
  models: ReadonlyArray<Model>,
  paths: ReadonlyArray<string>,
  from: Schema | undefined,
  to: Schema
): ReadonlyArray<Model> => {
  const known = structureOf(from)
  return models.map((model) => {
    const { path, response } = model
    if (response === undefined || !paths.includes(path)) return model
    if (structureOf(response) === known) return { ...model, response: to }
    return response.type === "array" && structureOf(response.items) === known
      ? { ...model, response: { ...response, items: to } }
      : model
  })
}
