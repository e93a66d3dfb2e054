import type { Schema } from "../document.ts"
import type { Model } from "../model.ts"
import { singular, withArticle } from "./english.ts"
import type { Place } from "./places.ts"
import { subjectOf } from "./summary.ts"

/** Where the value of a path parameter is to be had. */
interface Source {
  readonly operation: Model
  readonly field: string
}

const elements = (schema: Schema | undefined): Schema | undefined => {
  if (schema?.type === "array") return schema.items
  const list = Object.values(schema?.properties ?? {}).find(({ type }) => type === "array")
  return schema?.properties?.["items"]?.items ?? (schema?.properties?.["id"] === undefined ? list?.items : schema)
}

const fieldFor = (parameter: string, schema: Schema | undefined): string | undefined =>
  [parameter, "id", "serial", "number"].find((name) => schema?.properties?.[name] !== undefined)

/** What is before a parameter in a path: where the collection is that it picks from. */
const collectionOf = (path: string, parameter: string): string => path.slice(0, path.indexOf(`/{${parameter}}`))

/** How the operations of a document hang together by the ids that they answer with and take. */
export interface References {
  /** Where the value of a path parameter comes from. */
  readonly sourceOf: (path: string, parameter: string) => Source | undefined
  /** The parameter by which other operations take an id, when it is in the answer of an operation on its collection. */
  readonly takenAs: (operation: Model, field: string) => string | undefined
  /** The only place that a parameter comes from wherever it is in a path; none when there are several. */
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

/** Where the value of a path parameter comes from, and what takes an id that an operation answers with. */
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

/** Which operation lists the ids that a field holds, where there is only one that can be meant. */
export const listReference = ({ name, operation }: Place, references: References): string | undefined => {
  if (!name.endsWith("Id")) return undefined
  const source = references.onlySourceOf(name)
  if (source === undefined || source.operation.id === operation.id) return undefined
  const noun = singular(subjectOf(source.operation.path).resource.noun)
  return `Id of ${withArticle(noun)}, as \`${source.operation.id}\` lists it.`
}
