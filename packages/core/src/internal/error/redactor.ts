import type { Issue } from "../../model/ErrorFacts.ts"

/** Shorter values are too common in ordinary text to be removed. */
const shortestSecret = 6
/** What is shorter is a part of many a base64 text by chance. */
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
 * A text as base64 of anything that holds it: three bytes become four characters, so it depends on where it begins. The
 * characters that hold something of its neighbors, too, are left out.
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
 * A header's value as others repeat it: whole or without its scheme; as it is, in JSON, in a URL, in HTML, in base64.
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

// A character by its number: as URLs, JSON and JavaScript, and HTML write it, encoded more than once, too.
const escaped = /%(?:25){0,8}([0-9a-f]{2})|\\{1,8}(?:u00|x)([0-9a-f]{2})|&#x0{0,6}([0-9a-f]{2});|&#0{0,6}(\d{2,3});/gi

/** A text with its escaped characters read, and where what begins in it begins in the text itself. */
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

/** Takes out what shows only when escaped characters are read. */
const redactEscaped = (text: string, pattern: RegExp): string => {
  const { plain, starts } = unescaped(text)
  let near = 0
  /** Where a character of the plain text begins in the text; asked for in the order of the text. */
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

/** What finds the given secrets; undefined when there is none. */
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
 * A function that takes the given secrets out of a text, wherever they stand in it, in capitals or not, escaped or not.
 */
export const makeRedactor = (secrets: ReadonlyArray<unknown>): Redact => {
  let pattern: RegExp | undefined
  // Most calls with headers of their own have nothing to show.
  let isMade = false
  return (text) => {
    if (!isMade) {
      pattern = patternOf(secrets)
      isMade = true
    }
    if (pattern === undefined) return text
    const clean = text.replaceAll(pattern, "<redacted>")
    return /[%\\]|&#/.test(clean) ? redactEscaped(clean, pattern) : clean
  }
}

/** What takes secrets out of texts that leave the client. */
export interface Redaction {
  /** Takes out the value of every header: for the texts of errors. */
  readonly redact: Redact
  /**
   * Takes out keys and other credentials alone: for ids, paths and names, which may happen to be in a header as well.
   */
  readonly conceal: Redact
}

type Headers = ReadonlyArray<readonly [name: string, value: unknown]>

const isCredential = (name: string): boolean => /auth|cookie|credential|key|passw|secret|session|token/i.test(name)

const valuesOf = (headers: Headers): ReadonlyArray<unknown> => headers.map(([, value]) => value)
const credentialsIn = (headers: Headers): Headers => headers.filter(([name]) => isCredential(name))

/** Of the headers of a client. */
export const makeRedaction = (headers: Headers): Redaction => ({
  redact: makeRedactor(valuesOf(headers)),
  conceal: makeRedactor(valuesOf(credentialsIn(headers)))
})

/** Of the headers of a client, and those of one call. */
export const redactionOfCall = (client: Redaction, headers: Headers, own: Headers): Redaction => ({
  redact: makeRedactor(valuesOf([...headers, ...own])),
  conceal:
    credentialsIn(own).length === 0 ? client.conceal : makeRedactor(valuesOf(credentialsIn([...headers, ...own])))
})

/** Removes secrets from issues: names in an input or an answer can be secrets too. */
export const redactIssues = (issues: ReadonlyArray<Issue>, redact: Redact): ReadonlyArray<Issue> =>
  issues.map(({ path, problem }) => ({ path: redact(path), problem: redact(problem) }))
