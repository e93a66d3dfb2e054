import type { Payload } from "../../model/WebhookEvent.ts"
import { makeRedactor } from "../error/redactor.ts"
import { isObject } from "./json.ts"

type Scrub = (payload: Payload, text: string) => Payload

/** A value without secrets in its texts and names. A value without any is returned as it is, not copied. */
const cleaned = (value: unknown, redact: (text: string) => string): unknown => {
  if (typeof value === "string") return redact(value)
  if (Array.isArray(value)) {
    const items = value.map((item: unknown) => cleaned(item, redact))
    return items.some((item, index) => item !== value[index]) ? items : value
  }
  if (!isObject(value)) return value
  const entries = Object.entries(value)
  const clean = entries.map(([name, inner]) => [redact(name), cleaned(inner, redact)] as const)
  const isSame = clean.every(([name, inner], index) => name === entries[index]?.[0] && inner === entries[index]?.[1])
  return isSame ? value : Object.fromEntries(clean)
}

/** How deep values are nested in what a template makes. Deeper ones are no alert, and would exhaust the stack. */
const mostNested = 200

/** Whether a value is nested no deeper than anybody writes it. */
export const isShallow = (value: unknown, depth = mostNested): boolean => {
  if (typeof value !== "object" || value === null) return true
  return depth > 0 && Object.values(value).every((inner) => isShallow(inner, depth - 1))
}

const replaced = "<redacted>"

/** How often a text has one of the secrets. */
const timesIn = (text: string, redact: (text: string) => string): number =>
  redact(text).split(replaced).length - text.split(replaced).length

/**
 * Makes a function that removes secrets from a payload: the property that carries it, and secrets of six characters and
 * more wherever a template has repeated them. `text` is the payload as it was sent: a look at the whole of it spares nearly
 * every payload the way through all of its values.
 */
export const makeScrub = (secrets: ReadonlyArray<string>, property: string): Scrub => {
  const redact = makeRedactor(secrets)
  return (payload, text) => {
    const { [property]: carried, ...rest } = payload
    const expected = typeof carried === "string" && secrets.includes(carried) ? 1 : 0
    return timesIn(text, redact) <= expected ? rest : (cleaned(rest, redact) as Payload)
  }
}
