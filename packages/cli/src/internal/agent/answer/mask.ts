import { isFields } from "../../output/flatten.ts"
import { isSecretHeader, isSecretName } from "../../secret/names.ts"

/** What stands in the place of a secret. */
export const masked = "(masked)"

/** Further fields that are masked: an answer is only read, so that one too many does no harm. */
const alsoSecret = /credentials?$|^key$|^enrollmentString$/i

/** Words in the label of a changed setting. */
const secretLabel =
  /\b(?:psk|pass ?phrase|pass ?code|pass ?word|secrets?|tokens?|credentials?|community string|(?:api|pre-?shared|private|shared|encryption|wep|wpa)[ -]?key)\b/i

/** Secrets in a text that is no JSON: `password=…`, those of a header, and those of a URL. */
const secretsInText =
  /((?:psk|passphrase|password|secret|token|api[-_]?key)["']?\s*[:=]\s*["']?|authorization["']?\s*[:=]\s*["']?(?:(?:bearer|basic)\s+)?|[?&](?:key|sig|signature|code|auth)=)[^\s"',;&}]+|(\/\/[^\s/:@]*:)[^\s/@]+(?=@)/gi

const parsed = (text: string): unknown => {
  if (!/^\s*[[{]/.test(text)) return undefined
  try {
    return JSON.parse(text) as unknown
  } catch {
    // It only looks like JSON.
    return undefined
  }
}

const maskText = (text: string): string => {
  const inside = parsed(text)
  return inside === undefined
    ? text.replaceAll(secretsInText, (_, named?: string, user?: string) => `${named ?? user ?? ""}${masked}`)
    : JSON.stringify(maskSecrets(inside))
}

const isEmpty = (value: unknown): boolean => value === undefined || value === null || value === ""

/** Everything inside a value that is text or number, masked. */
const maskAll = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(maskAll)
  if (isFields(value)) return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, maskAll(inner)]))
  return isEmpty(value) || typeof value === "boolean" ? value : masked
}

const isSecretChange = (value: { readonly [name: string]: unknown }): boolean =>
  ("oldValue" in value || "newValue" in value) &&
  [value["label"], value["page"]].some((text) => typeof text === "string" && secretLabel.test(text))

/** Whether it is a header that carries a secret, such as those of webhooks. */
const isHeaderWithSecret = ({ name }: { readonly [name: string]: unknown }): boolean =>
  typeof name === "string" && isSecretHeader(name)

/** The fields of an object whose values are secrets because of what is beside them. */
const secretFieldsOf = (value: { readonly [name: string]: unknown }): ReadonlyArray<string> => {
  if (isSecretChange(value)) return ["oldValue", "newValue"]
  return isHeaderWithSecret(value) ? ["template", "value"] : []
}

const maskField = (name: string, value: unknown, secretFields: ReadonlyArray<string>): unknown => {
  if (secretFields.includes(name)) return maskAll(value)
  const isSecret =
    (isSecretName(name) || alsoSecret.test(name)) &&
    (typeof value === "string" || typeof value === "number" || Array.isArray(value))
  return isSecret && !(Array.isArray(value) && value.some(isFields)) ? maskAll(value) : maskSecrets(value)
}

/** A value whose secrets are masked: pre-shared keys, passwords, tokens and the like, also in texts that hold JSON. */
export const maskSecrets = (value: unknown): unknown => {
  if (typeof value === "string") return maskText(value)
  if (Array.isArray(value)) return value.map(maskSecrets)
  if (!isFields(value)) return value
  const secretFields = secretFieldsOf(value)
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, maskField(name, inner, secretFields)]))
}

/** Whether something masked is anywhere in a value: an answer that is sent back. */
export const hasMasked = (value: unknown): boolean =>
  typeof value === "string"
    ? value.includes(masked)
    : typeof value === "object" && value !== null && Object.values(value).some(hasMasked)

/** The texts of a value that are masked in another. */
const secretsIn = (value: unknown, shown: unknown): ReadonlyArray<string> => {
  if (shown === masked) return [String(value)]
  if (typeof value !== "object" || value === null || typeof shown !== "object" || shown === null) return []
  return Object.entries(value).flatMap(([name, inner]) =>
    secretsIn(inner, (shown as { readonly [name: string]: unknown })[name])
  )
}

/** Shorter ones are in many texts by chance. */
const shortestSecret = 4

/** A text without its secrets, and without those of what was sent, which an error may repeat. */
export const withoutSecretsOf = (sent: unknown, text: string): string =>
  secretsIn(sent, maskSecrets(sent))
    .filter(({ length }) => length >= shortestSecret)
    .toSorted((a, b) => b.length - a.length)
    .reduce((clean, secret) => clean.replaceAll(secret, masked), String(maskSecrets(text)))
