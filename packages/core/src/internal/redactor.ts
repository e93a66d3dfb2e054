import type { Issue } from "../MerakiError.ts"

/** Shorter values are too common in ordinary text to be taken out of it. */
const shortestSecret = 6

/** A header's value as others repeat it: whole or without its scheme; as it is, in JSON, in a URL. */
const formsOf = (value: string): ReadonlyArray<string> =>
  [value.trim(), value.trim().replace(/^(?:bearer|basic)\s+/i, "")].flatMap((secret) => [
    secret,
    JSON.stringify(secret).slice(1, -1),
    JSON.stringify(secret).slice(1, -1).replaceAll("/", "\\/"),
    encodeURIComponent(secret)
  ])

/** A function that takes the given secrets out of a text, wherever they stand in it. */
export const makeRedactor = (secrets: ReadonlyArray<unknown>): ((text: string) => string) => {
  const forms = secrets.flatMap((secret) =>
    typeof secret === "string" && secret.isWellFormed() ? formsOf(secret) : []
  )
  // The longest first: one may be the beginning of another.
  const hidden = Array.from(new Set(forms))
    .filter((form) => form.length >= shortestSecret)
    .toSorted((a, b) => b.length - a.length)
  return (text) => hidden.reduce((clean, secret) => clean.replaceAll(secret, "<redacted>"), text)
}

/** Names in an input or an answer may be secrets, too. */
export const redactIssues = (issues: ReadonlyArray<Issue>, redact: (text: string) => string): ReadonlyArray<Issue> =>
  issues.map(({ path, problem }) => ({ path: redact(path), problem: redact(problem) }))
