import type { ShapeType } from "@effect-meraki/core/ResponseSchema"
import { Problem } from "../exit/Problem.ts"
import { typeAt } from "./shapes.ts"
import { readValue } from "./values.ts"

/** A step to a place: the name of a property, or a position in a list. */
type Step = string | number

const stepPattern = /\.?(?:((?:[^.[\]=:]|:(?!=))+)|\[(\d+)\]|\["((?:[^"\\]|\\.)*)"\])/y

interface Setting {
  readonly place: string
  readonly steps: ReadonlyArray<Step>
  readonly text: string
  readonly isJson: boolean
}

/**
 * Reads `place=value`, whose value is read as the type of its place, or `place:=json`. A place is like `rules[0].policy` or
 * `macs["00:11:22:33:44:55"]`. Returns undefined for a text that is neither.
 */
export const settingOf = (given: string): Setting | undefined => {
  const steps: Array<Step> = []
  let end = 0
  stepPattern.lastIndex = 0
  for (let found = stepPattern.exec(given); found !== null; found = stepPattern.exec(given)) {
    const [, name, index, quoted] = found
    if (name !== undefined) steps.push(name)
    else steps.push(index === undefined ? (JSON.parse(`"${quoted ?? ""}"`) as string) : Number(index))
    end = stepPattern.lastIndex
  }
  const [, sign, text] = /^(:?=)([^]*)$/.exec(given.slice(end)) ?? []
  if (sign === undefined || text === undefined || typeof steps[0] !== "string") return undefined
  return { place: given.slice(0, end), steps, text, isJson: sign === ":=" }
}

const isFields = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value)

/** A copy of a value in which a place has another value. Throws where a list would get a gap. */
const withValue = (value: unknown, steps: ReadonlyArray<Step>, given: unknown, place: string): unknown => {
  const [step, ...rest] = steps
  if (step === undefined) return given
  if (typeof step === "number") {
    const list = Array.isArray(value) ? [...(value as ReadonlyArray<unknown>)] : []
    if (step > list.length) throw new Problem(`--set ${place}: there is no entry ${list.length} before it`)
    list[step] = withValue(list[step], rest, given, place)
    return list
  }
  const fields = isFields(value) ? value : {}
  const inner = Object.hasOwn(fields, step) ? fields[step] : undefined
  return Object.fromEntries([
    ...Object.entries(fields).filter(([name]) => name !== step),
    [step, withValue(inner, rest, given, place)]
  ])
}

/** An input in which the places that are set have their values. The types of its parameters are given by name. */
export const withSettings = (
  input: { readonly [name: string]: unknown },
  settings: ReadonlyArray<string>,
  typeNamed: (name: string) => ShapeType | undefined
): { readonly [name: string]: unknown } =>
  settings.reduce<{ readonly [name: string]: unknown }>((current, given) => {
    const setting = settingOf(given)
    if (setting === undefined)
      throw new Problem(`--set takes a place and a value, as rules[0].policy=deny, not ${JSON.stringify(given)}`)
    const { isJson, place, steps, text } = setting
    const [first, ...rest] = steps
    const read = readValue(text, isJson ? undefined : typeAt(typeNamed(String(first)), rest))
    if ("problem" in read) throw new Problem(`--set ${place} ${read.problem}`)
    if (isJson && read.value === text) throw new Problem(`--set ${place}:= takes JSON, not ${JSON.stringify(text)}`)
    return withValue(current, steps, read.value, place) as { readonly [name: string]: unknown }
  }, input)
