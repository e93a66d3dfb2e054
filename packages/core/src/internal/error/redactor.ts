import type { Issue } from "../../model/ErrorFacts.ts"

/** Shorter values are too common in ordinary text to be taken out of it. */
const shortestSecret = 6

const entities: { readonly [character: string]: string } = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;"
}

/** A header's value as others repeat it: whole or without its scheme; as it is, in JSON, in a URL, in HTML. */
const formsOf = (value: string): ReadonlyArray<string> =>
  [value.trim(), value.trim().replace(/^(?:bearer|basic)\s+/i, "")].flatMap((secret) => [
    secret,
    JSON.stringify(secret).slice(1, -1),
    JSON.stringify(secret).slice(1, -1).replaceAll("/", "\\/"),
    encodeURIComponent(secret),
    secret.replaceAll(/[&<>"']/g, (character) => entities[character] ?? character)
  ])

/** A function that takes the given secrets out of a text, wherever they stand in it, in capitals or not. */
export const makeRedactor = (secrets: ReadonlyArray<unknown>): ((text: string) => string) => {
  const forms = secrets.flatMap((secret) =>
    typeof secret === "string" && secret.isWellFormed() ? formsOf(secret) : []
  )
  // The longest first: one may be the beginning of another.
  const hidden = forms.filter((form) => form.length >= shortestSecret).toSorted((a, b) => b.length - a.length)
  if (hidden.length === 0) return (text) => text
  const pattern = new RegExp(hidden.map((form) => form.replaceAll(/[$()*+./?[\\\]^{|}-]/g, "\\$&")).join("|"), "gi")
  return (text) => text.replaceAll(pattern, "<redacted>")
}

/** Names in an input or an answer may be secrets, too. */
export const redactIssues = (issues: ReadonlyArray<Issue>, redact: (text: string) => string): ReadonlyArray<Issue> =>
  issues.map(({ path, problem }) => ({ path: redact(path), problem: redact(problem) }))
