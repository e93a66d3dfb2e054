import { parseArgs } from "node:util"
import { Problem } from "../exit/Problem.ts"
import { didYouMean } from "./nearest.ts"

/** A flag as it may be given. */
export interface Accepted {
  /** The name under which its values are collected. */
  readonly key: string
  readonly short?: string | undefined
  /** `value` wants a value, `switch` is true when it is there, and `no-` before it makes it false. */
  readonly kind: "value" | "switch"
}

/** What was typed after the command's name. */
export interface Typed {
  readonly words: ReadonlyArray<string>
  /** The texts of each flag in order; those of a switch are `true` and `false`. */
  readonly flags: ReadonlyMap<string, ReadonlyArray<string>>
}

type Token = NonNullable<ReturnType<typeof parseArgs>["tokens"]>[number]

/** A flag whose meaning is known, or the reason why it is not. */
const flagOf = (token: Token & { readonly kind: "option" }, accepted: ReadonlyMap<string, Accepted>) => {
  const direct = accepted.get(token.name)
  if (direct !== undefined) return { accepted: direct, negated: false }
  const negated = token.name.startsWith("no-") ? accepted.get(token.name.slice(3)) : undefined
  return negated?.kind === "switch" ? { accepted: negated, negated: true } : undefined
}

const switchText = (given: string | undefined, negated: boolean, raw: string): string => {
  const text = given ?? "true"
  if (text !== "true" && text !== "false") throw new Problem(`${raw} takes true or false, not ${JSON.stringify(text)}`)
  return String((text === "true") !== negated)
}

const optionsOf = (accepted: ReadonlyMap<string, Accepted>) =>
  Object.fromEntries(
    Array.from(accepted, ([name, { kind, short }]) => [
      name,
      { type: kind === "value" ? "string" : "boolean", ...(short === undefined ? {} : { short }) } as const
    ])
  )

/**
 * Splits what was typed into words and flags. Throws a `Problem` for a flag that is not accepted or lacks its value.
 * `true` or `false` behind a switch is its value.
 */
export const readTyped = (args: ReadonlyArray<string>, accepted: ReadonlyMap<string, Accepted>): Typed => {
  const { tokens } = parseArgs({
    args: [...args],
    options: optionsOf(accepted),
    strict: false,
    allowPositionals: true,
    tokens: true
  })
  const words: Array<string> = []
  const flags = new Map<string, Array<string>>()
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]
    if (token?.kind === "positional") words.push(token.value)
    if (token?.kind !== "option") continue
    const found = flagOf(token, accepted)
    if (found === undefined) {
      throw new Problem(`${token.rawName} is no flag of this command${didYouMean(token.rawName, dashed(accepted))}`)
    }
    const { accepted: flag, negated } = found
    const texts = flags.get(flag.key) ?? []
    flags.set(flag.key, texts)
    if (flag.kind === "value") {
      texts.push(valueOf(token, accepted))
      continue
    }
    const next = tokens[index + 1]
    const isValueNext =
      token.value === undefined && next?.kind === "positional" && (next.value === "true" || next.value === "false")
    if (isValueNext) index++
    texts.push(switchText(isValueNext ? next.value : token.value, negated, token.rawName))
  }
  return { words, flags }
}

/** Whether a text that stands where a value is wanted is a flag of its own: then the value is missing. */
const isFlag = (text: string, accepted: ReadonlyMap<string, Accepted>): boolean => {
  const [, name] = /^--(.+?)(?:=|$)/.exec(text) ?? []
  if (name === undefined) return /^-[a-z]/i.test(text) && [...accepted.values()].some(({ short }) => short === text[1])
  return accepted.has(name) || (name.startsWith("no-") && accepted.get(name.slice(3))?.kind === "switch")
}

const valueOf = (token: Token & { readonly kind: "option" }, accepted: ReadonlyMap<string, Accepted>): string => {
  const { inlineValue, rawName, value } = token
  if (value === undefined) throw new Problem(`${rawName} needs a value`)
  if (inlineValue || !isFlag(value, accepted)) return value
  throw new Problem(`${rawName} needs a value${rawName.startsWith("--") ? `; ${rawName}=${value} gives this one` : ""}`)
}

const dashed = (accepted: ReadonlyMap<string, Accepted>): ReadonlyArray<string> =>
  Array.from(accepted.keys(), (name) => `--${name}`)

/** Where a word stands among the arguments. */
export interface Word {
  readonly text: string
  readonly at: number
}

/** The words before the first flag that is not one of these: a command's name is among them. */
export const leadingWords = (
  args: ReadonlyArray<string>,
  accepted: ReadonlyMap<string, Accepted>
): ReadonlyArray<Word> => {
  const { tokens } = parseArgs({
    args: [...args],
    options: optionsOf(accepted),
    strict: false,
    allowPositionals: true,
    tokens: true
  })
  const words: Array<Word> = []
  for (const token of tokens) {
    if (token.kind === "option-terminator") break
    if (token.kind === "option" && flagOf(token, accepted) === undefined) break
    if (token.kind === "positional") words.push({ text: token.value, at: token.index })
  }
  return words
}
