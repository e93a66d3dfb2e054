import { Problem } from "../exit/Problem.ts"

const isSpace = (letter: string): boolean => /\s/.test(letter)

/**
 * Finds where values of JSON begin and end, in a text that comes in parts: one after the other, with or without line breaks,
 * or as the entries of a list. Whether each is valid is for its parser to say.
 */
class Splitter {
  private text = ""
  private at = 0
  private begin = -1
  private depth = 0
  private isString = false
  private isEscaped = false
  /** Whether the values are the entries of a list. */
  private isList = false

  /** The texts of the values that are complete now. */
  push(chunk: string): ReadonlyArray<string> {
    this.text += chunk
    const found: Array<string> = []
    for (; this.at < this.text.length; this.at++) {
      const value = this.step(this.text[this.at] ?? "")
      if (value !== undefined) found.push(value)
    }
    const done = this.begin < 0 ? this.text.length : this.begin
    this.text = this.text.slice(done)
    this.at -= done
    this.begin = this.begin < 0 ? -1 : 0
    return found
  }

  /** What is left at the end: a number or a word, or a value that is not complete. */
  rest(): string | undefined {
    const text = this.begin < 0 ? "" : this.text.slice(this.begin).trim()
    return text === "" ? undefined : text
  }

  private step(letter: string): string | undefined {
    if (this.isString) return this.inString(letter)
    if (letter === '"') return this.open(() => (this.isString = true))
    if (letter === "{" || letter === "[") {
      if (letter === "[" && this.begin < 0 && this.depth === 0 && !this.isList) {
        this.isList = true
        return undefined
      }
      return this.open(() => this.depth++)
    }
    if (letter === "}" || letter === "]") {
      if (this.depth > 0) {
        this.depth--
        return this.depth === 0 ? this.take(1) : undefined
      }
      const value = this.take(0)
      this.isList = false
      return value
    }
    if (this.depth > 0) return undefined
    if (isSpace(letter) || letter === ",") return this.take(0)
    return this.open(() => undefined)
  }

  private inString(letter: string): string | undefined {
    if (this.isEscaped) this.isEscaped = false
    else if (letter === "\\") this.isEscaped = true
    else if (letter === '"') {
      this.isString = false
      return this.depth === 0 ? this.take(1) : undefined
    }
    return undefined
  }

  private open(change: () => unknown): undefined {
    if (this.begin < 0) this.begin = this.at
    change()
    return undefined
  }

  /** The value that ends here, its last letter included or not. */
  private take(last: 0 | 1): string | undefined {
    if (this.begin < 0) return undefined
    const value = this.text.slice(this.begin, this.at + last)
    this.begin = -1
    return value
  }
}

/** A value of JSON; a word that is none is a text, such as an id in a list of them. So is a number that reads otherwise. */
const parse = (text: string): unknown => {
  try {
    const value = JSON.parse(text) as unknown
    return typeof value === "number" && String(value) !== text ? text : value
  } catch (error) {
    if (/^[\w.:-]+$/.test(text)) return text
    throw new Problem(`stdin holds something that is not JSON: ${text.slice(0, 60)}`, {
      hints: [error instanceof Error ? error.message : String(error)]
    })
  }
}

/**
 * The values in a text of JSON that comes in parts: objects one after the other, the entries of lists, or ids as words.
 * Throws a `Problem` where it is none of these.
 */
export async function* valuesIn(chunks: AsyncIterable<string>): AsyncGenerator {
  const splitter = new Splitter()
  for await (const chunk of chunks) for (const text of splitter.push(chunk)) yield parse(text)
  const rest = splitter.rest()
  if (rest !== undefined) yield parse(rest)
}
