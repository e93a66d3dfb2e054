/** What is known of the type of values from examples of them. */
export interface Inferred {
  readonly scalars: ReadonlySet<"string" | "number" | "boolean">
  /** The properties of those that were objects; undefined when none was. */
  readonly fields: ReadonlyMap<string, Inferred> | undefined
  /** The entries of those that were lists; undefined when none was. */
  readonly entries: Inferred | undefined
}

const isObject = (value: unknown): value is { readonly [name: string]: unknown } =>
  typeof value === "object" && value !== null && !Array.isArray(value)

const scalarsIn = (values: ReadonlyArray<unknown>): Inferred["scalars"] => {
  const found = new Set<"string" | "number" | "boolean">()
  for (const value of values) {
    const type = typeof value
    if (type === "string" || type === "number" || type === "boolean") found.add(type)
  }
  return found
}

/** How deep examples are looked at; what is deeper is anything. */
const deepest = 20

/** The type of values, from examples. A null says nothing: anything may be null. */
export const infer = (values: ReadonlyArray<unknown>, depth = deepest): Inferred => {
  if (depth === 0) return { scalars: new Set(), fields: undefined, entries: undefined }
  const objects = values.filter(isObject)
  const lists = values.filter((value) => Array.isArray(value))
  const names = new Set(objects.flatMap((object) => Object.keys(object)))
  const fieldOf = (name: string): Inferred =>
    infer(
      objects.flatMap((object) => (Object.hasOwn(object, name) ? [object[name]] : [])),
      depth - 1
    )
  return {
    scalars: scalarsIn(values),
    fields: objects.length === 0 ? undefined : new Map(Array.from(names, (name) => [name, fieldOf(name)])),
    entries: lists.length === 0 ? undefined : infer(lists.flat() as ReadonlyArray<unknown>, depth - 1)
  }
}

const scalarSchemas = { boolean: "Schema.Boolean", number: "Schema.Number", string: "Schema.String" } as const

/** A name as a key of an object literal, where `__proto__` would be the prototype. */
export const keyOf = (name: string): string =>
  /^[A-Za-z_$][\w$]*$/.test(name) && name !== "__proto__" ? name : `[${JSON.stringify(name)}]`

/** The Schema of a type, in the words of a module that has `data` and `maybe`. */
export const printSchema = ({ entries, fields, scalars }: Inferred, indent = ""): string => {
  const inner = `${indent}  `
  const options = (["string", "number", "boolean"] as const)
    .filter((type) => scalars.has(type))
    .map((type): string => scalarSchemas[type])
  if (entries !== undefined) options.push(`Schema.Array(Schema.NullOr(${printSchema(entries, indent)}))`)
  if (fields !== undefined) {
    const lines = Array.from(fields, ([name, type]) => `${inner}${keyOf(name)}: maybe(${printSchema(type, inner)})`)
    options.push(lines.length === 0 ? "data({})" : `data({\n${lines.join(",\n")}\n${indent}})`)
  }
  if (options.length === 0) return "Schema.Unknown"
  return options.length === 1 ? (options[0] ?? "") : `Schema.Union([${options.join(", ")}])`
}
