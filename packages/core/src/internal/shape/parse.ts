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

/** Parses the text of a shape from left to right. */
class Reader {
  readonly #shape: Shape
  #at = 0

  constructor(shape: Shape) {
    this.#shape = shape
  }

  get isAtEnd(): boolean {
    return this.#at >= this.#shape.length
  }

  fail(): never {
    throw new Error(`not a shape at character ${this.#at}: ${this.#shape}`)
  }

  take(letter: string): boolean {
    const isNext = this.#peek() === letter
    if (isNext) this.#at++
    return isNext
  }

  type(): ShapeType {
    const letter = this.#peek()
    this.#at++
    if (isScalar(letter)) return { kind: scalars[letter], nullable: this.#nullable() }
    if (letter === "e") return { kind: "strings", values: this.#values(), nullable: this.#nullable() }
    if (letter === "E") return { kind: "integers", values: this.#values().map(Number), nullable: this.#nullable() }
    if (letter === "{") return this.#object()
    if (letter === "(") return this.#union()
    if (letter !== "[") return this.fail()
    const item = this.type()
    this.#expect("]")
    return { kind: "array", item, nullable: this.#nullable() }
  }

  #peek(): string {
    return this.#shape[this.#at] ?? ""
  }

  #expect(letter: string): void {
    if (!this.take(letter)) this.fail()
  }

  #nullable(): boolean {
    return this.take("~")
  }

  #values(): ReadonlyArray<string> {
    this.#expect("(")
    const found = [""]
    while (!this.take(")")) {
      if (this.isAtEnd) this.fail()
      if (this.take("|")) found.push("")
      else {
        this.take("\\")
        found.push(found.pop() + this.#peek())
        this.#at++
      }
    }
    return found
  }

  #name(): string {
    const pattern = /"(?:[^"\\]|\\.)*"|[\w$]+/y
    pattern.lastIndex = this.#at
    const [text] = pattern.exec(this.#shape) ?? this.fail()
    this.#at = pattern.lastIndex
    return text.startsWith('"') ? (JSON.parse(text) as string) : text
  }

  #union(): ShapeType {
    const options = [this.type()]
    while (this.take("|")) options.push(this.type())
    this.#expect(")")
    return { kind: "union", options, nullable: this.#nullable() }
  }

  #object(): ShapeType {
    const members: Array<Member> = []
    let others: ShapeType | undefined
    while (!this.take("}")) {
      if (this.take("*")) {
        this.#expect(":")
        others = this.type()
      } else {
        const name = this.#name()
        this.#expect(":")
        members.push({ name, type: this.type(), required: this.take("!") })
      }
      if (!this.take(",") && this.#peek() !== "}") this.fail()
    }
    return { kind: "object", members, others, nullable: this.#nullable() }
  }
}

/** Parses a shape. Throws when the text is not one; generated shapes are always valid. */
export const parseShape = (shape: Shape): { readonly type: ShapeType; readonly required: boolean } => {
  const reader = new Reader(shape)
  const type = reader.type()
  const required = reader.take("!")
  return reader.isAtEnd ? { type, required } : reader.fail()
}
