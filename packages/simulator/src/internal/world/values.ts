/** A JSON object. */
export type Values = { readonly [name: string]: unknown }

export const isValues = (value: unknown): value is Values =>
  typeof value === "object" && value !== null && !Array.isArray(value)

/** The own property of an object. */
export const ownValue = (values: Values, name: string): unknown =>
  Object.hasOwn(values, name) ? values[name] : undefined

/** Merges an object over another. Nested objects are merged, everything else is replaced. */
export const merge = (base: Values, over: Values): Values => {
  const merged = new Map(Object.entries(base))
  for (const [name, value] of Object.entries(over)) {
    const before = merged.get(name)
    if (value !== undefined) merged.set(name, isValues(before) && isValues(value) ? merge(before, value) : value)
  }
  return Object.fromEntries(merged)
}

export const strings = (value: unknown): ReadonlyArray<string> | undefined =>
  Array.isArray(value) ? value.filter((item) => typeof item === "string") : undefined

export const text = (value: unknown): string | undefined => (typeof value === "string" ? value : undefined)
