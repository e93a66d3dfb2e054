/** A row of a table: texts and numbers by the paths of their fields. */
export interface Row {
  readonly [column: string]: unknown
}

type Fields = { readonly [name: string]: unknown }

/** Whether a value is an object with fields. */
export const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value)

/** The fields of an object by their paths: those of objects inside it are `a.b`; lists stay as they are. */
export const flatten = (value: unknown): Row => {
  if (!isFields(value)) return { value }
  const row: Record<string, unknown> = {}
  const visit = (fields: Fields, prefix: string): void => {
    for (const [name, inner] of Object.entries(fields)) {
      if (isFields(inner) && Object.keys(inner).length > 0) visit(inner, `${prefix}${name}.`)
      else row[`${prefix}${name}`] = inner
    }
  }
  visit(value, "")
  return row
}

const stepsOf = (path: string): ReadonlyArray<string> => path.replaceAll(/\[(\d+)\]/g, ".$1").split(".")

/** The value at a path such as `ports[0].name`; undefined where there is none. */
export const valueAt = (value: unknown, path: string): unknown => {
  if (isFields(value) && Object.hasOwn(value, path)) return value[path]
  return stepsOf(path).reduce<unknown>(
    (inner, step) =>
      typeof inner === "object" && inner !== null && Object.hasOwn(inner, step) ? (inner as Fields)[step] : undefined,
    value
  )
}

/** The text of a value in a cell. Lists of texts and numbers are joined by commas; the rest is JSON. */
export const cellText = (value: unknown): string => {
  if (value === undefined || value === null) return ""
  if (typeof value === "string") return value
  if (Array.isArray(value) && value.every((each) => typeof each !== "object" || each === null))
    return value.map(cellText).join(", ")
  if (isFields(value) && Object.keys(value).length === 0) return ""
  return JSON.stringify(value)
}
