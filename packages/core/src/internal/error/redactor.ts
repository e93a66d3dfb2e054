import type { Issue } from "../../model/ErrorFacts.ts"
import type { Learned } from "./learned.ts"

/** Shorter values are too common in ordinary text to be removed. */
const shortestSecret = 6
/** Shorter values occur in base64 text by chance. */
const shortestInBase64 = 12

type Redact = (text: string) => string

const entities: { readonly [character: string]: string } = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;"
}

/**
 * The forms of a text inside base64. Three bytes become four characters, so the form depends on the position of the
 * text. Characters that also encode neighboring bytes are left out.
 */
const inBase64 = (secret: string): ReadonlyArray<string> => {
  if (secret.length < shortestInBase64 || !/^[\0-\xff]*$/.test(secret)) return []
  return [0, 1, 2].flatMap((before) => {
    const encoded = btoa("\0".repeat(before) + secret)
    const own = encoded.slice(Math.ceil((before * 8) / 6), Math.floor(((before + secret.length) * 8) / 6))
    return [own, own.replaceAll("+", "-").replaceAll("/", "_")]
  })
}

/**
 * The forms in which a text can repeat the value of a header: with or without scheme; plain, JSON, URL, HTML or base64.
 */
const formsOf = (value: string): ReadonlyArray<string> =>
  [
    value.trim(),
    value
      .trim()
      .replace(/^(?:bearer|basic) /i, "")
      .trim()
  ].flatMap((secret) => [
    secret,
    JSON.stringify(secret).slice(1, -1),
    JSON.stringify(secret).slice(1, -1).replaceAll("/", "\\/"),
    encodeURIComponent(secret),
    secret.replaceAll(/[&<>"']/g, (character) => entities[character] ?? character),
    ...inBase64(secret)
  ])

// An escaped character, as URLs, JSON, JavaScript and HTML write it. It can be escaped more than once.
const escaped = /%(?:25){0,8}([0-9a-f]{2})|\\{1,8}(?:u00|x)([0-9a-f]{2})|&#x0{0,6}([0-9a-f]{2});|&#0{0,6}(\d{2,3});/gi

/** A text with its escapes decoded, and the positions of its characters in the original text. */
const unescaped = (
  text: string
): { readonly plain: string; readonly starts: ReadonlyArray<readonly [number, number]> } => {
  const parts: Array<string> = []
  const starts: Array<readonly [plain: number, text: number]> = [[0, 0]]
  let length = 0
  let read = 0
  for (const found of text.matchAll(escaped)) {
    const [whole, percent, json, hex, decimal] = found
    const code = decimal === undefined ? Number.parseInt(percent ?? json ?? hex ?? "", 16) : Number(decimal)
    parts.push(text.slice(read, found.index), String.fromCharCode(code))
    length += found.index - read
    read = found.index + whole.length
    starts.push([length, found.index], [++length, read])
  }
  parts.push(text.slice(read))
  return { plain: parts.join(""), starts }
}

/** Removes secrets that appear only after escapes are decoded. */
const redactEscaped = (text: string, pattern: RegExp): string => {
  const { plain, starts } = unescaped(text)
  let near = 0
  /** The position of a decoded character in the original text. Calls are in ascending order. */
  const place = (at: number): number => {
    while ((starts[near + 1]?.[0] ?? Infinity) <= at) near++
    const [from, to] = starts[near] ?? [0, 0]
    return to + at - from
  }
  let clean = ""
  let copied = 0
  for (const found of plain.matchAll(pattern)) {
    clean += `${text.slice(copied, place(found.index))}<redacted>`
    copied = place(found.index + found[0].length)
  }
  return clean + text.slice(copied)
}

/** A pattern of the given secrets; undefined without any. */
const patternOf = (secrets: ReadonlyArray<unknown>): RegExp | undefined => {
  const forms = new Set(
    secrets.flatMap((secret) => (typeof secret === "string" && secret.isWellFormed() ? formsOf(secret) : []))
  )
  // The longest first, because one may be the beginning of another.
  const hidden = [...forms].filter((form) => form.length >= shortestSecret).toSorted((a, b) => b.length - a.length)
  if (hidden.length === 0) return undefined
  return new RegExp(hidden.map((form) => form.replaceAll(/[$()*+./?[\\\]^{|}-]/g, "\\$&")).join("|"), "gi")
}

/**
 * Returns a function that removes the given secrets from a text, in upper or lower case, escaped or not; and those that
 * have been learned by then.
 */
export const makeRedactor = (secrets: ReadonlyArray<unknown>, learned?: Learned): Redact => {
  let pattern: RegExp | undefined
  // Built on use: most calls with headers of their own redact nothing.
  let made: number | undefined
  return (text) => {
    const version = learned?.version() ?? 0
    if (made !== version) {
      pattern = patternOf(learned === undefined ? secrets : [...secrets, ...learned.values()])
      made = version
    }
    if (pattern === undefined) return text
    const clean = text.replaceAll(pattern, "<redacted>")
    return /[%\\]|&#/.test(clean) ? redactEscaped(clean, pattern) : clean
  }
}

/** Functions that remove secrets from texts that leave the client. */
export interface Redaction {
  /** Removes the value of every header, for texts of errors. */
  readonly redact: Redact
  /**
   * Removes credentials only, for ids, paths and names. These can also occur in other headers.
   */
  readonly redactCredentials: Redact
}

type Headers = ReadonlyArray<readonly [name: string, value: unknown]>

const isCredential = (name: string): boolean => /auth|cookie|credential|key|passw|secret|session|token/i.test(name)

const valuesOf = (headers: Headers): ReadonlyArray<unknown> => headers.map(([, value]) => value)
const credentialsIn = (headers: Headers): Headers => headers.filter(([name]) => isCredential(name))

/** Of the headers of a client, and of the keys that it learns. */
export const makeRedaction = (headers: Headers, learned?: Learned): Redaction => ({
  redact: makeRedactor(valuesOf(headers), learned),
  redactCredentials: makeRedactor(valuesOf(credentialsIn(headers)), learned)
})

/** The largest number of sets of credentials of calls whose functions are kept. Building one takes long. */
const mostKept = 100

/** Returns a function that gives those of the headers of a client and of a call. */
export const makeRedactionOfCall = (
  client: Redaction,
  headers: Headers,
  learned?: Learned
): ((own: Headers) => Redaction) => {
  const kept = new Map<string, Redact>()
  const ofCredentials = (own: ReadonlyArray<unknown>): Redact => {
    const credentials = JSON.stringify(own.filter((value) => typeof value === "string"))
    const known = kept.get(credentials)
    if (known !== undefined) return known
    const made = makeRedactor([...valuesOf(credentialsIn(headers)), ...own], learned)
    if (kept.size >= mostKept) kept.clear()
    kept.set(credentials, made)
    return made
  }
  return (own) => {
    const credentials = valuesOf(credentialsIn(own))
    return {
      redact: makeRedactor(valuesOf([...headers, ...own]), learned),
      redactCredentials: credentials.length === 0 ? client.redactCredentials : ofCredentials(credentials)
    }
  }
}

/** Removes secrets from issues: names in an input or an answer can be secrets too. */
export const redactIssues = (issues: ReadonlyArray<Issue>, redact: Redact): ReadonlyArray<Issue> =>
  issues.map(({ path, problem }) => ({ path: redact(path), problem: redact(problem) }))
