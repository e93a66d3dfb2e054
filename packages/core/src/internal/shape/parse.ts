import type { Shape } from "../../model/Descriptor.ts"

/** The type of a property of an object. */
export interface Member {
  readonly name: string
  readonly type: ShapeType
  readonly required: boolean
}

/** A parsed `Shape`. */
export type ShapeType = { readonly nullable: boolean } & (
  | { readonly kind: "any" | "string" | "date" | "base64" | "integer" | "number" | "boolean" }
  | { readonly kind: "strings"; readonly values: ReadonlyArray<string> }
  | { readonly kind: "integers"; readonly values: ReadonlyArray<number> }
  | { readonly kind: "union"; readonly options: ReadonlyArray<ShapeType> }
  | { readonly kind: "array"; readonly item: ShapeType }
  | { readonly kind: "object"; readonly members: ReadonlyArray<Member>; readonly others: ShapeType | undefined }
)

const scalars = {
  "*": "any",
  s: "string",
  d: "date",
  y: "base64",
  i: "integer",
  n: "number",
  t: "number",
  b: "boolean"
} as const

const isScalar = (letter: string): letter is keyof typeof scalars => Object.hasOwn(scalars, letter)

/** Reads the tokens of a shape from left to right. */
const makeReader = (shape: Shape) => {
  let at = 0
  const peek = () => shape[at] ?? ""
  const isAtEnd = () => at >= shape.length
  const fail = (): never => {
    throw new Error(`not a shape at character ${at}: ${shape}`)
  }
  const next = (): string => {
    const letter = peek()
    at++
    return letter
  }
  const take = (letter: string): boolean => {
    const isNext = peek() === letter
    if (isNext) at++
    return isNext
  }
  const expect = (letter: string) => take(letter) || fail()
  const values = (): ReadonlyArray<string> => {
    expect("(")
    const found = [""]
    while (!take(")")) {
      if (isAtEnd()) fail()
      if (take("|")) found.push("")
      else {
        take("\\")
        found.push(found.pop() + next())
      }
    }
    return found
  }
  const name = (): string => {
    const pattern = /"(?:[^"\\]|\\.)*"|[\w$]+/y
    pattern.lastIndex = at
    const [text] = pattern.exec(shape) ?? fail()
    at = pattern.lastIndex
    return text.startsWith('"') ? (JSON.parse(text) as string) : text
  }
  return { expect, fail, isAtEnd, name, next, peek, take, values }
}

/** Parses a shape. Throws when the text is not one; no generated text is. */
export const parseShape = (shape: Shape): { readonly type: ShapeType; readonly required: boolean } => {
  const { expect, fail, isAtEnd, name, next, peek, take, values } = makeReader(shape)
  const nullable = () => take("~")

  const object = (): ShapeType => {
    const members: Array<Member> = []
    let others: ShapeType | undefined
    while (!take("}")) {
      if (take("*")) {
        expect(":")
        others = type()
      } else {
        const key = name()
        expect(":")
        members.push({ name: key, type: type(), required: take("!") })
      }
      if (!take(",") && peek() !== "}") fail()
    }
    return { kind: "object", members, others, nullable: nullable() }
  }

  const union = (): ShapeType => {
    const options = [type()]
    while (take("|")) options.push(type())
    expect(")")
    return { kind: "union", options, nullable: nullable() }
  }

  const type = (): ShapeType => {
    const letter = next()
    if (isScalar(letter)) return { kind: scalars[letter], nullable: nullable() }
    if (letter === "e") return { kind: "strings", values: values(), nullable: nullable() }
    if (letter === "E") return { kind: "integers", values: values().map(Number), nullable: nullable() }
    if (letter === "{") return object()
    if (letter === "(") return union()
    if (letter !== "[") return fail()
    const item = type()
    expect("]")
    return { kind: "array", item, nullable: nullable() }
  }

  const whole = type()
  const required = take("!")
  return isAtEnd() ? { type: whole, required } : fail()
}
