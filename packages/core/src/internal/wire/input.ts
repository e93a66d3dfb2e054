import { isNoValue } from "../option/rules.ts"
import type { Issue } from "../../model/ErrorFacts.ts"
import type { Descriptor, Shape } from "../../model/Descriptor.ts"
import { bare, closedMismatchesOf, memberOf, type Mismatch, typeOf } from "../shape/check.ts"
import { isPromiseLike } from "effect/Predicate"
import { pathParameters } from "./parameters.ts"
import { findUnsendable, isMoment, isSeconds, plain } from "./plain.ts"
import { parametersKnown, strayParameter } from "./stray.ts"

export type Input = { readonly [name: string]: unknown }

/** The own property of an input; inherited ones are not part of it. */
export const ownValue = (input: Input, name: string): unknown => (Object.hasOwn(input, name) ? input[name] : undefined)

const isRequired = (shape: Shape): boolean => shape.endsWith("!")
const isNullable = (shape: Shape): boolean => shape.endsWith("~") || shape.endsWith("~!")

const textProblem = (value: unknown): string | undefined => {
  if (typeof value !== "string") return "must be a string"
  return value.isWellFormed() ? undefined : "must be well-formed text"
}

/** Why a value is not of a type, by its outermost type only. */
const mismatch = (shape: Shape, value: unknown): string | undefined => {
  if (value === null) return isNullable(shape) || shape.startsWith("*") ? undefined : "must not be null"
  switch (shape[0]) {
    case "i":
    case "E":
      return Number.isSafeInteger(value) ? undefined : "must be an integer"
    case "n":
      return Number.isFinite(value) ? undefined : "must be a finite number"
    case "b":
      return typeof value === "boolean" ? undefined : "must be true or false"
    case "[":
      return Array.isArray(value) ? undefined : "must be an array"
    case "{":
      return typeof value === "object" && !Array.isArray(value) ? undefined : "must be an object"
    case "*":
    case "(":
      return undefined
    case "d":
      if (typeof value !== "object") return textProblem(value)
      return isMoment(value) ? undefined : "must be a date and time: a text in ISO 8601, a Date or a DateTime"
    case "t":
      return isSeconds(value) ? undefined : "must be a number of seconds, or a finite Duration"
    default:
      return textProblem(value)
  }
}

const segment = (value: unknown): string | undefined => {
  if (value === undefined || value === null) return "is required"
  if (typeof value === "number") {
    return Number.isSafeInteger(value) ? undefined : "must be a string or a safe integer; larger ids are strings"
  }
  if (typeof value !== "string") return "must be a string or an integer"
  if (value === "") return "must not be empty"
  if (isNoValue(value)) return `is the text ${JSON.stringify(value)}: what was to be there has no value`
  if (value !== value.trim()) return "must not begin or end with white space"
  if (value === "." || value === "..") return "must not be a dot segment, which would change the path"
  return value.isWellFormed() ? undefined : "must be well-formed text"
}

type Say = (path: string, problem: string | undefined) => void

/** Whether the link of a page is given where a page begins, which the API would ignore. */
const isLinkOfPage = (name: string, value: unknown): boolean =>
  (name === "startingAfter" || name === "endingBefore") && typeof value === "string" && /^https?:\/\//.test(value)

const checkQuery = (query: NonNullable<Descriptor["query"]>, input: Input, say: Say): void => {
  for (const [name, shape] of Object.entries(query)) {
    const value = ownValue(input, name)
    if (value === undefined) {
      if (isRequired(shape)) say(name, "is required")
      continue
    }
    say(name, isLinkOfPage(name, value) ? "is a link: give it as the option `from`" : mismatch(shape, value))
    if (shape[0] === "[" && Array.isArray(value)) {
      for (const [index, item] of value.entries()) say(`${name}[${index}]`, mismatch(shape.slice(1), item))
    }
    if (typeof value === "object" && shape[0] !== "t") findUnsendable(value, name, say)
  }
}

const checkBody = (
  body: NonNullable<Descriptor["body"]>,
  inPath: ReadonlyArray<string>,
  input: Input,
  say: Say
): void => {
  for (const [name, shape] of Object.entries(body)) {
    const value = ownValue(input, name)
    if (inPath.includes(name)) continue
    if (value === undefined) {
      if (isRequired(shape)) say(name, "is required")
      continue
    }
    // What an answer gives can be sent back: null in the place of what is optional, too.
    const problem = value === null && !isRequired(shape) ? undefined : mismatch(shape, value)
    say(name, problem)
    if (problem === undefined) findUnsendable(value, name, say)
  }
}

/** Everything that is wrong with an input, found without asking the API. */
export const checkInput = (descriptor: Descriptor, input: Input): ReadonlyArray<Issue> => {
  const issues: Array<Issue> = []
  for (const name of Object.keys(input)) {
    if (isPromiseLike(input[name])) issues.push({ path: name, problem: "is a Promise: await it" })
  }
  if (issues.length > 0) return issues
  const say: Say = (path, problem) => {
    if (problem !== undefined) issues.push({ path, problem })
  }
  const inPath = pathParameters(descriptor.path)
  for (const name of inPath) say(name, segment(ownValue(input, name)))

  const { body = {}, query = {} } = descriptor
  checkQuery(query, input, say)
  checkBody(body, inPath, input, say)

  for (const name of Object.keys(input)) {
    if (inPath.includes(name) || Object.hasOwn(query, name) || Object.hasOwn(body, name)) continue
    const known = parametersKnown(descriptor)
    if (isAnswered(descriptor, name) && !known.some((each) => bare(each) === bare(name))) continue
    say(name, strayParameter(descriptor, name))
  }
  return issues
}

/** Whether a PUT answers with a property of this name. What was read can be handed back as it is; it is not sent. */
const isAnswered = ({ method, response }: Descriptor, name: string): boolean =>
  method === "PUT" && response !== undefined && memberOf(typeOf(response), name) !== undefined

/**
 * Where an input departs from what is declared, without being certainly wrong: values that no enum has, nested properties
 * that are not declared.
 */
export const mismatchesIn = (descriptor: Descriptor, input: Input): ReadonlyArray<Mismatch> => {
  const { body = {}, method, query = {}, response } = descriptor
  const inPath = pathParameters(descriptor.path)
  const answer = method === "PUT" && response !== undefined ? typeOf(response) : undefined
  const departed = (name: string, shape: Shape): ReadonlyArray<Mismatch> => {
    const value = ownValue(input, name)
    if (value === undefined || value === null || inPath.includes(name)) return []
    return closedMismatchesOf(shape.replace(/!$/, ""), plain(value), memberOf(answer, name)?.type).map((mismatch) => ({
      ...mismatch,
      path: joined(name, mismatch.path),
      place: joined(name, mismatch.place)
    }))
  }
  return [
    // Of a query, the types have been looked at.
    ...Object.entries(query).flatMap(([name, shape]) => (/^\[?[eE]\(/.test(shape) ? departed(name, shape) : [])),
    ...Object.entries(body).flatMap(([name, shape]) => departed(name, shape))
  ]
}

const joined = (name: string, path: string): string =>
  path === "" || path.startsWith("[") ? `${name}${path}` : `${name}.${path}`
