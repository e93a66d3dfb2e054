import type { Issue } from "../../model/ErrorFacts.ts"
import type { Shape } from "../../model/Descriptor.ts"
import { base64Pattern, datePattern, matches } from "./matches.ts"
import { type Member, parseShape, type ShapeType } from "./parse.ts"

/**
 * How exactly a value must match its type.
 *
 * - `lenient`: as the API is known to answer. Properties may be missing or null, integers may have a fraction,
 *   enums may have new values.
 * - `strict`: as declared. What is optional may be null.
 */
export type Exactness = "lenient" | "strict"

/** A place where a value departs from its type. */
export interface Mismatch extends Issue {
  /** The path without positions and names of entries: the same for all items of a list. */
  readonly place: string
  /** The kind of value that is declared there. */
  readonly declared: string
  /** The kind of value that is there. */
  readonly seen: string
}

/** Beyond this many the rest says nothing new. */
const mostIssues = 1000

// One entry for each shape that is looked at.
const parsed = new Map<Shape, ShapeType>()

/** The type of a shape, parsed once. */
export const typeOf = (shape: Shape): ShapeType => {
  let type = parsed.get(shape)
  if (type === undefined) {
    type = parseShape(shape).type
    parsed.set(shape, type)
  }
  return type
}

type Fields = { readonly [name: string]: unknown }

const isObject = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value)

const primitives = {
  string: "string",
  date: "string",
  base64: "string",
  strings: "string",
  integers: "number",
  integer: "number",
  number: "number",
  boolean: "boolean"
} as const

const noneOfThem = "is none of the declared values"

/** The largest number of declared values that are listed. */
const mostChoices = 20

/** What is wrong with a value, the insides of lists and objects left aside. */
const problemWith = (type: ShapeType, value: unknown, isStrict: boolean): string | undefined => {
  if (type.kind === "any" || (value === null && (type.nullable || !isStrict))) return undefined
  if (value === null) return "is null"
  if (type.kind === "union") {
    return matches(type, isStrict)(value) ? undefined : "is of none of the declared types"
  }
  if (type.kind === "array") return Array.isArray(value) ? undefined : "is not an array"
  if (type.kind === "object") return isObject(value) ? undefined : "is not an object"
  const primitive = primitives[type.kind]
  if (typeof value !== primitive) return `is not a ${primitive}`
  if (!isStrict) return undefined
  if (type.kind === "strings" || type.kind === "integers") {
    return type.values.some((each) => each === value) ? undefined : noneOfThem
  }
  if (type.kind === "integer") return Number.isInteger(value) ? undefined : "is not an integer"
  if (type.kind === "date") return datePattern.test(String(value)) ? undefined : "is not a date and time"
  if (type.kind === "base64") return base64Pattern.test(String(value)) ? undefined : "is not base64"
  return undefined
}

/** A step into a value: the name of a property, a position, or the name of an entry of a map. */
type Step = string | number | { readonly entry: string }

/** The longest name, and the longest path, that is repeated in words. */
const longestName = 200
const longestPath = 1000

const named = (path: string, whole: string): string => {
  if (path.length > longestPath) return path
  const name = whole.length > longestName ? `${whole.slice(0, longestName)}…` : whole
  if (!/^[A-Za-z_$][\w$]*$/.test(name)) return `${path}[${JSON.stringify(name)}]`
  return path === "" ? name : `${path}.${name}`
}

const pathOf = (steps: ReadonlyArray<Step>): string =>
  steps.reduce<string>((path, step) => {
    if (typeof step === "number") return `${path}[${step}]`
    return named(path, typeof step === "string" ? step : step.entry)
  }, "")

const placeOf = (steps: ReadonlyArray<Step>): string =>
  steps.reduce<string>((place, step) => {
    if (typeof step === "number") return `${place}[]`
    if (typeof step === "string") return named(place, step)
    return place === "" ? "*" : `${place}.*`
  }, "")

const declaredBy = (type: ShapeType): string => {
  if (type.kind === "union") return type.options.map(declaredBy).join(" or ")
  return type.kind === "strings" || type.kind === "integers" ? "enum" : type.kind
}

const kindOf = (value: unknown): string => {
  if (value === null) return "null"
  if (value === undefined) return "missing"
  return Array.isArray(value) ? "array" : typeof value
}

/** What to look for besides the types. */
interface Looking {
  readonly isStrict: boolean
  /** Whether a property that is not declared is a mismatch, unless the type beside it has it. */
  readonly isClosed: boolean
}

class Walk {
  readonly found: Array<Mismatch> = []
  // Made into a path only where something is wrong.
  private readonly steps: Array<Step> = []
  private readonly looking: Looking

  constructor(looking: Looking) {
    this.looking = looking
  }

  visit(type: ShapeType, value: unknown, beside: ShapeType | undefined): void {
    if (this.found.length >= mostIssues) return
    const problem = problemWith(type, value, this.looking.isStrict)
    if (problem !== undefined) this.say(`${problem}${this.choices(type, problem)}`, declaredBy(type), kindOf(value))
    else if (type.kind === "array" && Array.isArray(value)) {
      const besideItem = beside?.kind === "array" ? beside.item : undefined
      for (const [index, item] of value.entries()) this.into(index, type.item, item, besideItem)
    } else if (type.kind === "object" && isObject(value)) this.object(type, value, beside)
  }

  /** Of an input, the values that there are: whoever wrote it can choose. */
  private choices(type: ShapeType, problem: string): string {
    if (!this.looking.isClosed || problem !== noneOfThem || !("values" in type)) return ""
    const more = type.values.length > mostChoices ? ", …" : ""
    return `: ${type.values.slice(0, mostChoices).join(", ")}${more}`
  }

  private object(type: ShapeType & { readonly kind: "object" }, value: Fields, beside: ShapeType | undefined): void {
    const { isClosed, isStrict } = this.looking
    for (const { name, required, type: inner } of type.members) {
      const given = Object.hasOwn(value, name) ? value[name] : undefined
      if (given === undefined) {
        if (required && isStrict) this.at(name, () => this.say("is missing", declaredBy(inner), "missing"))
      } else if (given !== null || required) this.into(name, inner, given, memberOf(beside, name)?.type)
    }
    const { others } = type
    if (others === undefined && !isClosed) return
    for (const name of Object.keys(value)) {
      if (memberOf(type, name) !== undefined) continue
      if (others !== undefined) this.into({ entry: name }, others, value[name], undefined)
      else if (memberOf(beside, name) === undefined) this.at(name, () => this.undeclared(type, name, value[name]))
    }
  }

  private undeclared(type: ShapeType & { readonly kind: "object" }, name: string, value: unknown): void {
    const meant = type.members.find((member) => bare(member.name) === bare(name))?.name
    this.say(`is not declared${meant === undefined ? "" : `; ${meant} is`}`, "nothing", kindOf(value))
  }

  private into(step: Step, type: ShapeType, value: unknown, beside: ShapeType | undefined): void {
    this.steps.push(step)
    this.visit(type, value, beside)
    this.steps.pop()
  }

  private at(step: Step, say: () => void): void {
    this.steps.push(step)
    say()
    this.steps.pop()
  }

  private say(problem: string, declared: string, seen: string): void {
    this.found.push({ path: pathOf(this.steps), place: placeOf(this.steps), problem, declared, seen })
  }
}

/** A name without what people write differently. */
export const bare = (name: string): string => name.replace(/[^a-z0-9]/gi, "").toLowerCase()

/** The declared property of this name. */
export const memberOf = (type: ShapeType | undefined, name: string): Member | undefined =>
  type?.kind === "object" ? type.members.find((member) => member.name === name) : undefined

const walk = (type: ShapeType, value: unknown, looking: Looking, beside?: ShapeType): ReadonlyArray<Mismatch> => {
  const walk = new Walk(looking)
  walk.visit(type, value, beside)
  return walk.found
}

/** Where a value departs from its type. No part of the value is in what is said; names of a map's entries are. */
export const mismatchesOf = (
  shape: Shape,
  value: unknown,
  exactness: Exactness = "strict"
): ReadonlyArray<Mismatch> => {
  const type = typeOf(shape)
  const isStrict = exactness === "strict"
  // Nearly all answers match, which is found out without places.
  return matches(type, isStrict)(value) ? [] : walk(type, value, { isStrict, isClosed: false })
}

/**
 * Where a value that is to be sent departs from its type, properties that are not declared included. Those that an answer
 * has at the same place pass: what was read can be sent back.
 */
export const closedMismatchesOf = (
  shape: Shape,
  value: unknown,
  answer: ShapeType | undefined
): ReadonlyArray<Mismatch> => walk(typeOf(shape), value, { isStrict: true, isClosed: true }, answer)

/** The same as {@link mismatchesOf}, as issues of an error. */
export const checkShape = (shape: Shape, value: unknown, exactness?: Exactness): ReadonlyArray<Issue> =>
  mismatchesOf(shape, value, exactness).map(({ path, problem }) => ({ path, problem }))
