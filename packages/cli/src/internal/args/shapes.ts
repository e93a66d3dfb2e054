import { parse, type ShapeType } from "@effect-meraki/core/ResponseSchema"

const parsed = new Map<string, ShapeType>()

/** The type of a shape. */
export const typeOf = (shape: string): ShapeType => {
  let type = parsed.get(shape)
  if (type === undefined) {
    type = parse(shape).type
    parsed.set(shape, type)
  }
  return type
}

/** Whether a flag of this shape is on when it is given without a value. */
export const isSwitch = (shape: string): boolean => shape.startsWith("b")

/** Whether a number of this shape counts seconds. */
export const isSeconds = (shape: string): boolean => shape.startsWith("t")

/** What a value of a type looks like, for help. */
export const placeholderOf = (type: ShapeType): string => {
  switch (type.kind) {
    case "string":
    case "base64":
      return "TEXT"
    case "date":
      return "TIME"
    case "integer":
    case "number":
      return "N"
    case "boolean":
      return "true|false"
    case "strings":
    case "integers":
      return type.values.join("|")
    case "array":
      return `${placeholderOf(type.item)},…`
    case "object":
    case "any":
      return "JSON"
    case "union":
      return type.options.map(placeholderOf).join("|")
  }
}

/** The types of places inside a type, by the steps that lead there; undefined where nothing is declared. */
export const typeAt = (type: ShapeType | undefined, steps: ReadonlyArray<string | number>): ShapeType | undefined => {
  const [step, ...rest] = steps
  if (type === undefined || step === undefined) return type
  if (type.kind === "union")
    return type.options.map((option) => typeAt(option, steps)).find((each) => each !== undefined)
  if (typeof step === "number") return type.kind === "array" ? typeAt(type.item, rest) : undefined
  if (type.kind !== "object") return undefined
  return typeAt(type.members.find(({ name }) => name === step)?.type ?? type.others, rest)
}
