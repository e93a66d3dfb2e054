import type { Schema } from "./document.ts"

/** Facts of a parameter that the document states in prose only. */
export interface Facts {
  readonly minimum?: number | undefined
  readonly maximum?: number | undefined
  readonly default?: string | undefined
  readonly values?: ReadonlyArray<number> | undefined
  readonly maxItems?: number | undefined
}

const seconds: ReadonlyMap<string, number> = new Map([
  ["second", 1],
  ["minute", 60],
  ["hour", 3600],
  ["day", 86400]
])
const words: ReadonlyMap<string, number> = new Map([
  ["one", 1],
  ["two", 2],
  ["three", 3],
  ["four", 4],
  ["five", 5],
  ["six", 6],
  ["ten", 10]
])

const number = "-?\\d+(?:,\\d{3})*(?:\\.\\d+)?"

const numbers = (match: RegExpMatchArray | null): ReadonlyArray<number> =>
  match === null ? [] : match.slice(1).map((text) => Number(text.replaceAll(",", "")))

const defaultIn = (type: string | undefined, description: string): string | undefined => {
  const span = /\bdefault(?: is)? (\d+) (second|minute|hour|day)s?\b/i.exec(description)
  if (span !== null && type !== "string") return String(Number(span[1]) * (seconds.get(span[2] ?? "") ?? 1))
  const found =
    /\bdefaults?(?: value| setting)?(?: is|:| to)? (?:to )?('[^']+'|`[^`]+`|"[^"]+"|-?\d+(?:\.\d+)?|true|false)(?=[\s.,;)]|$)/i.exec(
      description
    )
  const value = found?.[1]
  if (value === undefined) return undefined
  if (type === "string") return /^['`"]/.test(value) ? JSON.stringify(value.slice(1, -1)) : undefined
  if (type === "boolean") return value === "true" || value === "false" ? value : undefined
  return /\d/.test(value) && (type === "integer" || type === "number") ? value.replace(/^['`"]|['`"]$/g, "") : undefined
}

/** The facts of a value in its schema and description: bounds, default and allowed values. */
export const factsOf = (schema: Schema, description: string = schema.description ?? ""): Facts => {
  const isNumber = schema.type === "integer" || schema.type === "number"
  const range = isNumber
    ? numbers(
        new RegExp(
          `\\b(?:range is|range of|between|range from|in the range) (?:of )?(${number}) ?(?:-|and|to) ?(${number})\\b`,
          "i"
        ).exec(description)
      )
    : []
  const [a, b] = range
  const top =
    isNumber && range.length === 0
      ? numbers(new RegExp(`\\bmaximum is (${number})\\b`, "i").exec(description))[0]
      : undefined
  const values =
    isNumber && schema.enum === undefined
      ? /\bvalid (?:resolutions|intervals) are: ([\d, ]+\d)/i.exec(description)?.[1]?.split(",").map(Number)
      : undefined
  const count = schema.type === "array" ? numbers(/\bmaximum (\d+) \w+\.?$/i.exec(description.trim()))[0] : undefined
  const stated = schema.default
  return {
    minimum: schema.minimum ?? (a === undefined || b === undefined ? undefined : Math.min(a, b)),
    maximum: schema.maximum ?? (a === undefined || b === undefined ? top : Math.max(a, b)),
    default: stated === undefined || stated === null ? defaultIn(schema.type, description) : JSON.stringify(stated),
    values,
    maxItems: schema.maxItems ?? count
  }
}

/** The earliest start of a time range, or its greatest length: facts of `t0` and `t1`. */
export const reachOf = (name: string, description: string): string | undefined => {
  const back = /\bmaximum lookback period is (\d+ (?:minute|hour|day|month)s?)\b/i.exec(description)?.[1]
  if (back !== undefined) return `At most ${back} back.`
  const after = /\bmaximum of (\d+ (?:minute|hour|day)s?) after t0\b/i.exec(description)?.[1]
  return after === undefined || name === "t0" ? undefined : `At most ${after} after \`t0\`.`
}

/** A rate limit of one operation, in addition to that of the organization. */
export interface OperationLimit {
  readonly requests: number
  readonly seconds: number
  readonly burst: number | undefined
  readonly perDevice: boolean
}

const amount = (word: string | undefined): number =>
  word === undefined ? NaN : (words.get(word.toLowerCase()) ?? Number(word))

/** The rate limit in the description of an operation. */
export const operationLimitOf = (description: string): OperationLimit | undefined => {
  const rate =
    /\brate limit of (\w+) requests? every (\w+) seconds?( per device)?(?:, with an allowed burst of (\w+) requests)?/i.exec(
      description
    )
  if (rate !== null) {
    const burst = rate[4] === undefined ? undefined : amount(rate[4])
    return { requests: amount(rate[1]), seconds: amount(rate[2]), burst, perDevice: rate[3] !== undefined }
  }
  const window = /\bup to (\w+) times within a single (\w+) minute window\b/i.exec(description)
  return window === null
    ? undefined
    : { requests: amount(window[1]), seconds: amount(window[2]) * 60, burst: undefined, perDevice: false }
}

/** The method and path of the operation that replaces a deprecated one. */
export const replacementIn = (description: string): { method: string; path: string } | undefined => {
  const found = /\bUse (GET|PUT|POST|DELETE) (\/[\w/{}]+) instead\b/.exec(description)
  return found?.[1] === undefined || found[2] === undefined ? undefined : { method: found[1], path: found[2] }
}
