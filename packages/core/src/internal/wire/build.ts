import type { Issue } from "../../model/ErrorFacts.ts"
import type { CallOptions } from "../../CallOptions.ts"
import type { Descriptor } from "../../model/Descriptor.ts"
import type { TransportRequest } from "../../Transport.ts"
import { type Input, ownValue } from "./input.ts"
import { pathParameters } from "./parameters.ts"
import { findUnsendable, plain } from "./plain.ts"

/** The path of a call below the base URL. Each parameter is percent-encoded as one segment. */
export const pathOf = (template: string, input: Input): string => {
  let path = template
  for (const name of pathParameters(template))
    path = path.replace(`{${name}}`, () => encodeURIComponent(String(ownValue(input, name))))
  return path
}

const scalar = (name: string, value: unknown): string =>
  `${encodeURIComponent(name)}=${encodeURIComponent(String(value))}`

const isObject = (value: unknown): value is Input =>
  typeof value === "object" && value !== null && !Array.isArray(value)

/**
 * One query parameter in this API's forms: `a=1`; lists as `a[]=1&a[]=2`; lists of objects with the key right behind
 * the brackets, `a[]from=1&a[]to=2`; objects as `a[gt]=1`. What is undefined or null is left out.
 */
const queryParameter = (name: string, value: unknown): ReadonlyArray<string> => {
  if (!isGiven(value)) return []
  if (Array.isArray(value)) {
    return value.flatMap((item) =>
      isObject(item) ? members(item, (key) => `${name}[]${key}`) : isGiven(item) ? [scalar(`${name}[]`, item)] : []
    )
  }
  return isObject(value) ? members(value, (key) => `${name}[${key}]`) : [scalar(name, value)]
}

const isGiven = <A>(value: A): value is NonNullable<A> => value !== undefined && value !== null

const members = (object: Input, nameOf: (key: string) => string): ReadonlyArray<string> =>
  Object.entries(object).flatMap(([key, value]) => (isGiven(value) ? [scalar(nameOf(key), value)] : []))

/** The query of a call, with its question mark; empty when there is none. */
export const queryOf = (descriptor: Descriptor, input: Input, extra: Input = {}): string => {
  const parts: Array<string> = []
  for (const name of Object.keys(descriptor.query ?? {}))
    parts.push(...queryParameter(name, plain(ownValue(input, name))))
  for (const [name, value] of Object.entries(extra)) parts.push(...queryParameter(name, plain(value)))
  return parts.length === 0 ? "" : `?${parts.join("&")}`
}

/** The properties of the JSON body; undefined when the operation has none, or for a DELETE with an empty one. */
export const bodyOf = (descriptor: Descriptor, input: Input, extra: Input = {}): Input | undefined => {
  // Without a prototype, `__proto__` is a property like any other.
  const body = Object.create(null) as Record<string, unknown>
  for (const name of Object.keys(descriptor.body ?? {})) {
    const value = ownValue(input, name)
    if (value !== undefined) body[name] = plain(value)
  }
  Object.assign(body, plain(extra))
  const isEmpty = Object.keys(body).length === 0
  return isEmpty && (descriptor.body === undefined || descriptor.method === "DELETE") ? undefined : body
}

/** The URL and the headers that all requests of a client share. */
export interface Base {
  readonly url: string
  readonly headers: { readonly [name: string]: string }
}

/** Builds the request of a checked input, or returns what is wrong. `link` replaces path and query. */
export const buildRequest = (
  base: Base,
  descriptor: Descriptor,
  input: Input,
  options: CallOptions,
  link?: string
): TransportRequest | ReadonlyArray<Issue> => {
  let { headers } = base
  if (isGiven(options.headers)) {
    const own = Object.entries(options.headers).map(([name, value]) => [name.toLowerCase(), value])
    headers = { ...headers, ...Object.fromEntries(own) }
  }
  const unsendable: Array<Issue> = []
  findUnsendable(options.extraBody, "extraBody", (path, problem) => unsendable.push({ path, problem }))
  if (unsendable.length > 0) return unsendable
  let body: string | undefined
  try {
    const properties = bodyOf(descriptor, input, options.extraBody)
    if (properties !== undefined) {
      if (descriptor.method === "GET") return [{ path: "extraBody", problem: "must not be given for a GET" }]
      body = JSON.stringify(properties)
      headers = { ...headers, "content-type": "application/json" }
    }
    const url = link ?? `${base.url}${pathOf(descriptor.path, input)}${queryOf(descriptor, input, options.extraQuery)}`
    return { method: descriptor.method, url, headers, body }
  } catch (cause) {
    // A BigInt, a cycle, a lone surrogate, or a value that cannot become a string.
    return [
      { path: "", problem: `cannot be written as a request${cause instanceof Error ? `: ${cause.message}` : ""}` }
    ]
  }
}
