import type { Descriptor } from "../../model/Descriptor.ts"
import type { Issue, ResponseFailure } from "../../model/ErrorFacts.ts"
import { saysTooMany } from "../error/words.ts"
import { type Content, own } from "./content.ts"

/** Whether a type declares a property of this name at its top level. */
const declares = (shape: string | undefined, name: string): boolean => {
  let depth = 0
  const tokens = (shape ?? "").matchAll(/e\((?:\\.|[^)\\])*\)|[{}[\]]|"(?:\\.|[^"\\])*"|[A-Za-z_$][\w$]*:?/g)
  for (const [token] of tokens) {
    if (token === "{" || token === "[") depth++
    else if (token === "}" || token === "]") depth--
    else if (depth === 1 && token === `${name}:`) return true
  }
  return false
}

/** A success that holds what it should, or why it does not, and whether a write was carried out all the same. */
export type Success =
  | { readonly ok: true; readonly value: unknown }
  | {
      readonly ok: false
      readonly reason: ResponseFailure["reason"]
      readonly issues?: ReadonlyArray<Issue>
      readonly carriedOut: boolean
    }

const good = (value: unknown): Success => ({ ok: true, value })
const bad = (reason: ResponseFailure["reason"], carriedOut = false): Success => ({ ok: false, reason, carriedOut })

/** What stands for "no data": an empty list, or undefined where the type has it. */
const nothing = ({ mayBeEmpty, response }: Descriptor): Success | undefined => {
  if (response?.startsWith("[") === true) return good([])
  return response === undefined || mayBeEmpty === true ? good(undefined) : undefined
}

/** The value of an answer in JSON. */
const ofJson = (descriptor: Descriptor, value: unknown, errors: ReadonlyArray<string>, isWrite: boolean): Success => {
  const { response } = descriptor
  if (errors.length > 0 && !Array.isArray(value) && hasUndeclaredErrors(descriptor, value)) return bad("errors")
  if (response === undefined) return good(undefined)
  if (value === null && response.endsWith("~")) return good(null)
  const empty = value === null ? nothing(descriptor) : undefined
  if (empty !== undefined) return empty
  // A property of a number is undefined, which would pass for a missing one; one of null is an exception.
  if ((value === null || typeof value !== "object") && /^[[{]/.test(response)) {
    if (errors.length > 0) return bad("errors")
    const kind = value === null ? "null" : `a ${typeof value}`
    const problem = `must be ${response.startsWith("[") ? "an array" : "an object"}, not ${kind}`
    return { ok: false, reason: "validation", issues: [{ path: "", problem }], carriedOut: isWrite }
  }
  return good(value)
}

/**
 * The value of a 2xx. A write that was answered so was carried out, even if its answer is of no use; only a page in HTML
 * is not the API's. Where the API says nothing, the value is undefined if its type has it.
 */
export const successOf = (
  descriptor: Descriptor,
  status: number,
  content: Content,
  errors: ReadonlyArray<string>
): Success => {
  const isWrite = descriptor.method !== "GET"
  switch (content.kind) {
    case "too-large":
      return bad("too-large", isWrite)
    case "html":
      return bad("html")
    case "empty": {
      const isNothing = status === 204 || descriptor.response === undefined || descriptor.mayBeEmpty === true
      return (isNothing ? nothing(descriptor) : undefined) ?? bad("empty", isWrite)
    }
    case "text":
      // Words such as "OK" say no more than the status does.
      return descriptor.response === undefined && !content.isBroken ? good(undefined) : bad("not-json", isWrite)
    case "json":
      return ofJson(descriptor, content.value, errors, isWrite)
  }
}

/** Whether it is the state of a live tool that has failed, which says why. Not all of them declare that. */
const isFailedTool = ({ category }: Descriptor, value: unknown): boolean =>
  category === "liveTools" && own(value, "status") === "failed"

const hasUndeclaredErrors = (descriptor: Descriptor, value: unknown): boolean => {
  if (isFailedTool(descriptor, value)) return false
  const isUndeclared = (name: string): boolean => !declares(descriptor.response, name)
  const message = own(value, "message")
  return (
    ["errors", "error"].some((name) => saysSomething(own(value, name)) && isUndeclared(name)) ||
    (typeof message === "string" && saysTooMany(message) && isUndeclared("message"))
  )
}

/** Whether a value reports errors. An empty list and null do not. */
const saysSomething = (value: unknown): boolean =>
  Array.isArray(value) ? value.length > 0 : value !== undefined && value !== null && value !== "" && value !== false
