import type { Descriptor } from "../../model/Descriptor.ts"
import type { Issue, ResponseFailure } from "../../model/ErrorFacts.ts"
import { saysTooMany } from "../error/words.ts"
import { type Content, own } from "./content.ts"

/** Whether a type declares a property of this name at its top level. */
const declares = (shape: string | undefined, name: string): boolean => {
  let depth = 0
  for (const [token] of shape?.matchAll(/e\((?:\\.|[^)\\])*\)|[{}[\]]|"(?:\\.|[^"\\])*"|[A-Za-z_$][\w$]*(?=:)/g) ??
    []) {
    if (token === "{" || token === "[") depth++
    else if (token === "}" || token === "]") depth--
    else if (depth === 1 && token === name) return true
  }
  return false
}

/** The value of a valid success, or why it is not valid. */
export type Success =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly reason: ResponseFailure["reason"]; readonly issues?: ReadonlyArray<Issue> }

const good = (value: unknown): Success => ({ ok: true, value })
const bad = (reason: ResponseFailure["reason"]): Success => ({ ok: false, reason })

/**
 * The value of a 2xx. A 204 means "no data" whatever is declared: a few GETs answer so, and then a list is empty.
 */
export const successOf = (
  descriptor: Descriptor,
  status: number,
  content: Content,
  errors: ReadonlyArray<string>
): Success => {
  const isList = descriptor.response?.startsWith("[") ?? false
  switch (content.kind) {
    case "too-large":
      return bad("too-large")
    case "html":
      return bad("html")
    case "empty":
      if (descriptor.response === undefined) return good(undefined)
      if (status === 204) return good(isList ? [] : undefined)
      // 202: the request is accepted and carried out later, so there is no value yet.
      return status === 202 ? good(undefined) : bad("empty")
    case "text":
      return descriptor.response === undefined ? good(undefined) : bad("not-json")
    case "json": {
      const { value } = content
      if (errors.length > 0 && !Array.isArray(value) && hasUndeclaredErrors(descriptor, value)) return bad("errors")
      if (descriptor.response === undefined) return good(undefined)
      if (value === null) return good(isList ? [] : null)
      // Reading a property of a number gives undefined, as if the property were missing.
      if (typeof value !== "object" && /^[[{]/.test(descriptor.response)) {
        if (errors.length > 0) return bad("errors")
        const problem = `must be ${isList ? "an array" : "an object"}, not a ${typeof value}`
        return { ok: false, reason: "validation", issues: [{ path: "", problem }] }
      }
      return good(value)
    }
  }
}

const hasUndeclaredErrors = (descriptor: Descriptor, value: unknown): boolean => {
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
