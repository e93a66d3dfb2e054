import type { Schema } from "../document.ts"
import type { Model } from "../model.ts"
import { singular, withArticle } from "./english.ts"
import type { Place } from "./places.ts"
import { subjectOf } from "./summary.ts"

/** The operation and field that give the value of a path parameter. */
interface Source {
  readonly operation: Model
  readonly field: string
}

/** The type of the entries of an answer that is, or holds, a list. */
export const elements = (schema: Schema | undefined): Schema | undefined => {
  if (schema?.type === "array") return schema.items
  const list = Object.values(schema?.properties ?? {}).find(({ type }) => type === "array")
  return schema?.properties?.["items"]?.items ?? (schema?.properties?.["id"] === undefined ? list?.items : schema)
}

const fieldFor = (parameter: string, schema: Schema | undefined): string | undefined =>
  [parameter, "id", "serial", "number"].find((name) => schema?.properties?.[name] !== undefined)

/** The path before a parameter: its collection. */
const collectionOf = (path: string, parameter: string): string => path.slice(0, path.indexOf(`/{${parameter}}`))

/** The relations between operations by the ids that they return and take. */
export interface References {
  /** The source of the value of a path parameter. */
  readonly sourceOf: (path: string, parameter: string) => Source | undefined
  /** The parameter by which other operations take an id of the answer, if there is one. */
  readonly takenAs: (operation: Model, field: string) => string | undefined
  /** The source of a parameter in any path; undefined when there are several. */
  readonly onlySourceOf: (parameter: string) => Source | undefined
}

export const referencesOf = (models: ReadonlyArray<Model>): References => {
  const byRoute = new Map(models.map((model) => [`${model.method} ${model.path}`, model]))
  const sources = new Map<string, Source | undefined>()
  const parameters = new Map<string, Set<Source | undefined>>()
  const collections = new Map<string, string>()
  for (const { path } of models) {
    for (const [, parameter = ""] of path.matchAll(/\/\{(\w+)\}/g)) {
      const collection = collectionOf(path, parameter)
      const key = `${collection} ${parameter}`
      if (sources.has(key)) continue
      collections.set(collection, parameter)
      const lists = byRoute.get(`GET ${collection}`)
      const made = byRoute.get(`POST ${collection}`)
      const listed = fieldFor(parameter, elements(lists?.response))
      const answered = made?.response?.properties?.[parameter] === undefined ? undefined : parameter
      const source =
        lists !== undefined && listed !== undefined
          ? { operation: lists, field: listed }
          : made !== undefined && answered !== undefined
            ? { operation: made, field: answered }
            : undefined
      sources.set(key, source)
      parameters.set(parameter, (parameters.get(parameter) ?? new Set()).add(source))
    }
  }
  return {
    sourceOf: (path, parameter) => sources.get(`${collectionOf(path, parameter)} ${parameter}`),
    onlySourceOf: (parameter) => {
      const [one, another] = parameters.get(parameter) ?? []
      return another === undefined ? one : undefined
    },
    takenAs: ({ path }, field) => {
      const last = /^(.*)\/\{(\w+)\}$/.exec(path)
      const parameter = last?.[2] ?? collections.get(path)
      if (parameter === undefined) return undefined
      const source = sources.get(`${last?.[1] ?? path} ${parameter}`)
      return source?.field === field || (source === undefined && parameter === field) ? parameter : undefined
    }
  }
}

/** The sentence for a path parameter that names its source, or for an id of an answer that names what takes it. */
export const ownReference = (place: Place, references: References): string | undefined => {
  const { name, operation, parent, path, where } = place
  if (where === "path") {
    const source = references.sourceOf(operation.path, name)
    if (source === undefined) return undefined
    const noun = singular(subjectOf(collectionOf(operation.path, name)).resource.noun)
    return source.operation.method === "GET"
      ? `Which ${noun}: its \`${source.field}\` as \`${source.operation.id}\` lists it.`
      : `Which ${noun}: \`${source.field}\` in the answer of \`${source.operation.id}\`.`
  }
  if (where !== "answer" || parent !== "" || !/^(?:\[\]\.)?\w+$/.test(path)) return undefined
  if (!/(?:^id|Id|^number|^serial)$/.test(name)) return undefined
  const parameter = references.takenAs(operation, name)
  return parameter === undefined ? undefined : `Other operations take it as \`${parameter}\`.`
}

/** The operation that lists the ids of a field, if there is exactly one. */
export const listReference = ({ name, operation }: Place, references: References): string | undefined => {
  if (!name.endsWith("Id")) return undefined
  const source = references.onlySourceOf(name)
  if (source === undefined || source.operation.id === operation.id) return undefined
  const noun = singular(subjectOf(source.operation.path).resource.noun)
  return `Id of ${withArticle(noun)}, as \`${source.operation.id}\` lists it.`
}
