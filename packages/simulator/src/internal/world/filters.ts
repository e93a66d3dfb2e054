import { ownValue, strings, type Values } from "./values.ts"

/** Whether the value is in a list of the query, if there is one. */
export const isAmong = (query: Values, name: string, value: string | undefined): boolean => {
  const wanted = strings(query[name])
  return wanted === undefined || (value !== undefined && wanted.includes(value))
}

/** Whether the value contains the text in the query, if there is one. */
export const contains = (query: Values, name: string, value: string): boolean => {
  const wanted = query[name]
  return typeof wanted !== "string" || value.toLowerCase().includes(wanted.toLowerCase())
}

/** Whether the tags meet `tags` and `tagsFilterType`. */
export const hasTags = (tags: ReadonlyArray<string>, query: Values): boolean => {
  const wanted = strings(query["tags"])
  if (wanted === undefined) return true
  return query["tagsFilterType"] === "withAllTags"
    ? wanted.every((tag) => tags.includes(tag))
    : wanted.some((tag) => tags.includes(tag))
}

const notFilters = /^(?:perPage|startingAfter|endingBefore|t0|t1|timespan|interval|resolution|sort\w*|tags\w*)$/

/** The parameters of a query that can filter a list. */
export const filtersIn = (query: Values): ReadonlyArray<readonly [name: string, wanted: unknown]> =>
  Object.entries(query).filter(([name]) => !notFilters.test(name))

const valueUnder = (item: Values, name: string): unknown =>
  ownValue(item, name) ?? ownValue(item, name.replace(/s$/, ""))

/** Whether a member meets a filter that is named like one of its properties, in the singular or the plural. */
export const meets = (item: Values, [name, wanted]: readonly [name: string, wanted: unknown]): boolean => {
  const value = valueUnder(item, name)
  if (value === undefined || typeof value === "object") return true
  if (Array.isArray(wanted)) return wanted.map(String).includes(String(value))
  return /^(?:name|mac|serial|model|search)$/.test(name)
    ? String(value).toLowerCase().includes(String(wanted).toLowerCase())
    : String(value) === String(wanted)
}
