import { isFields } from "../../output/flatten.ts"

/** What stands in the place of a secret. */
export const masked = "(masked)"

/** Fields whose texts are secrets, by the ends of their names. */
const secretName =
  /(?:psk|passphrase|passcode|password|secret|token|credentials?|community(?:string)?|(?:auth|priv)pass|(?:api|auth|claim|encryption|license|preshared|private|shared|wep|wpa)_?key)$|^(?:key|pin)$/i

/** Words in the label of a changed setting. */
const secretLabel =
  /\b(?:psk|pass ?phrase|pass ?code|pass ?word|secrets?|tokens?|credentials?|community string|(?:api|pre-?shared|private|shared|encryption|wep|wpa)[ -]?key)\b/i

/** Secrets in a text that is no JSON: `password=…`, and those of a URL. */
const secretInText =
  /((?:psk|passphrase|password|secret|token|api[-_]?key)["']?\s*[:=]\s*["']?)[^\s"',;&}]+|(\/\/[^\s/:@]*:)[^\s/@]+(?=@)/gi

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
    ? text.replaceAll(secretInText, (_, named?: string, user?: string) => `${named ?? user ?? ""}${masked}`)
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

const maskField = (name: string, value: unknown, isChange: boolean): unknown => {
  if (isChange && (name === "oldValue" || name === "newValue")) return maskAll(value)
  const isSecret =
    secretName.test(name) && (typeof value === "string" || typeof value === "number" || Array.isArray(value))
  return isSecret && !(Array.isArray(value) && value.some(isFields)) ? maskAll(value) : maskSecrets(value)
}

/** A value whose secrets are masked: pre-shared keys, passwords, tokens and the like, also in texts that hold JSON. */
export const maskSecrets = (value: unknown): unknown => {
  if (typeof value === "string") return maskText(value)
  if (Array.isArray(value)) return value.map(maskSecrets)
  if (!isFields(value)) return value
  const isChange = isSecretChange(value)
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, maskField(name, inner, isChange)]))
}
