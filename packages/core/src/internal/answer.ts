import type { HttpFailure, Issue, ResponseFailure } from "../MerakiError.ts"
import type { Descriptor } from "../Operation.ts"
import type { TransportResponse } from "../Transport.ts"

/** What a body turned out to be. */
export type Content =
  | { readonly kind: "json"; readonly value: unknown }
  | { readonly kind: "empty" | "html" | "text" | "too-large" }

/** Reads a body by what it is; the API's content types are not always right. */
export const contentOf = ({ body, truncated }: Pick<TransportResponse, "body" | "truncated">): Content => {
  if (truncated) return { kind: "too-large" }
  if (body.trim() === "") return { kind: "empty" }
  try {
    return { kind: "json", value: JSON.parse(body) }
  } catch {
    return { kind: body.trimStart().startsWith("<") ? "html" : "text" }
  }
}

const own = (value: unknown, name: string): unknown =>
  typeof value === "object" && value !== null && Object.hasOwn(value, name)
    ? (value as Record<string, unknown>)[name]
    : undefined

/** Beyond so many levels nobody speaks to a person any more. */
const deepest = 8

const messages = (value: unknown, depth = 0): ReadonlyArray<string> => {
  if (value === undefined || value === null || value === "" || depth > deepest) return []
  if (typeof value === "string") return [value]
  if (Array.isArray(value)) return value.flatMap((each) => messages(each, depth + 1))
  if (typeof value !== "object") return [String(value)]
  const message = own(value, "message")
  if (typeof message === "string") return [message]
  return Object.entries(value).flatMap(([name, each]) => messages(each, depth + 1).map((text) => `${name}: ${text}`))
}

/** What an error body says, in whichever of the API's forms it says it. */
export const errorsIn = (content: Content, body: string): ReadonlyArray<string> => {
  switch (content.kind) {
    case "json": {
      if (typeof content.value === "string") return messages(content.value)
      for (const name of ["errors", "error", "message"]) {
        const found = messages(own(content.value, name))
        if (found.length > 0) return found
      }
      return []
    }
    case "text":
      return [body.trim()]
    default:
      return []
  }
}

/** Whether a type has a property of this name at its top. */
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

/** A success that holds what it should, or why it does not. */
export type Success =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly reason: ResponseFailure["reason"]; readonly issues?: ReadonlyArray<Issue> }

const good = (value: unknown): Success => ({ ok: true, value })
const bad = (reason: ResponseFailure["reason"]): Success => ({ ok: false, reason })

/** Whether a text says that there were too many requests, whatever the status. */
export const saysTooMany = (text: string): boolean => /rate limit|too many requests|throttl/i.test(text)

/**
 * The value of a 2xx. A 204 says "nothing" whatever was declared: a few GETs answer so when there is no data, and then a
 * list is empty.
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
      // A write whose answer was accepted for later has nothing to say yet.
      return status === 202 ? good(undefined) : bad("empty")
    case "text":
      return descriptor.response === undefined ? good(undefined) : bad("not-json")
    case "json": {
      const { value } = content
      if (errors.length > 0 && !Array.isArray(value) && hasUndeclaredErrors(descriptor, value)) return bad("errors")
      if (descriptor.response === undefined) return good(undefined)
      if (value === null) return good(isList ? [] : null)
      // Whoever reads a property of a number gets undefined, and believes it.
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

/** An empty list of errors, or null in the place of one, is none. */
const saysSomething = (value: unknown): boolean =>
  Array.isArray(value) ? value.length > 0 : value !== undefined && value !== null && value !== "" && value !== false

/** Messages kept, and characters of each text. */
const mostErrors = 100
const longestText = 2000

/** The facts an answer gives to an error, of bounded size; cut last, for a cut through a secret would hide it from the search. */
export const answerFacts = (
  response: TransportResponse,
  errors: ReadonlyArray<string>,
  redact: (text: string) => string
): Pick<HttpFailure, "status" | "errors" | "body" | "requestId"> => {
  const requestId = response.header("x-request-id")
  return {
    status: response.status,
    errors: errors.slice(0, mostErrors).map((text) => redact(text).slice(0, longestText)),
    body: redact(response.body).slice(0, longestText),
    requestId: requestId === undefined ? undefined : redact(requestId).slice(0, 200)
  }
}
