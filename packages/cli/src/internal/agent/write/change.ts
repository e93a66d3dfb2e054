import type { PlannedRequest } from "@effect-meraki/core/DryRun"
import { isFields } from "../../output/flatten.ts"
import { cutBytes } from "../answer/bytes.ts"
import { maskSecrets } from "../answer/mask.ts"
import { visible } from "../answer/visible.ts"

/** What is there now, where the write would be: its value, or why it is not known. */
export type Current =
  | { readonly kind: "value"; readonly value: unknown }
  | { readonly kind: "none"; readonly why: string }

/** The longest value of what is there now. What would be there is never cut. */
const mostBytes = 400

const whole = (value: unknown): string => visible(JSON.stringify(value) ?? "nothing")

const shown = (value: unknown): string => cutBytes(whole(value), mostBytes)

/** Whether two values are the same as JSON. */
export const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

/** A changed field, by its path. Objects are compared field by field as far as the body has them, lists as a whole. */
interface Changed {
  readonly path: string
  readonly before: unknown
  readonly after: unknown
}

const changesIn = (before: unknown, after: unknown, path: string): ReadonlyArray<Changed> =>
  isFields(after) && isFields(before) && Object.keys(after).length > 0
    ? Object.entries(after).flatMap(([name, inner]) =>
        changesIn(before[name], inner, path === "" ? name : `${path}.${name}`)
      )
    : [{ path, before, after }]

const maskedAt = (path: string, value: unknown): unknown => {
  const name = path.split(".").at(-1) ?? path
  return (maskSecrets({ [name]: value }) as { readonly [name: string]: unknown })[name]
}

/** Where the entries of a list are found again in another, in its order; undefined where they are not. */
const placesOf = (
  entries: ReadonlyArray<unknown>,
  others: ReadonlyArray<unknown>
): ReadonlyArray<number | undefined> => {
  let next = 0
  return entries.map((entry) => {
    const at = others.findIndex((other, index) => index >= next && isSame(entry, other))
    if (at < 0) return undefined
    next = at + 1
    return at
  })
}

/**
 * A changed list by the entries that come and go: with those that stay in their order it is the new one. An entry with a secret
 * is always shown, since of the secret it is not said whether it stays.
 */
const listLines = (
  path: string,
  before: ReadonlyArray<unknown>,
  after: ReadonlyArray<unknown>,
  hasSecret: (at: number) => boolean
): ReadonlyArray<string> => {
  const kept = placesOf(after, before)
  const stays = new Set(kept)
  const gone = before.flatMap((entry, at) => (stays.has(at) ? [] : [`  - ${at}: ${shown(entry)}`]))
  const come = after.flatMap((entry, at) => {
    if (kept[at] === undefined) return [`  + ${at}: ${whole(entry)}`]
    return hasSecret(at) ? [`  = ${at}: ${whole(entry)} (its secrets are sent)`] : []
  })
  return [`${path}: ${before.length} entries -> ${after.length}`, ...gone, ...come]
}

/** The lines for a changed field. Of a secret it is not said whether it is the same: that would tell who guesses. */
const changedLines = ({ after, before, path }: Changed, showsSecrets: boolean): ReadonlyArray<string> => {
  const [from, to] = showsSecrets ? [before, after] : [maskedAt(path, before), maskedAt(path, after)]
  const name = visible(path)
  if (isSame(before, after) && isSame(after, to)) return [`${name}: ${whole(after)} (as it is now)`]
  return Array.isArray(from) && Array.isArray(to) && from.some(isFields)
    ? listLines(name, from, to, (at) => !isSame((after as ReadonlyArray<unknown>)[at], to[at]))
    : [`${name}: ${shown(from)} -> ${whole(to)}`]
}

/** What a request would replace: the fields of its body as they are now, and all that is there for a deletion. */
export const replacedBy = ({ body, method }: Pick<PlannedRequest, "body" | "method">, current: Current): unknown =>
  current.kind === "none"
    ? current.why
    : method === "DELETE" || body === undefined
      ? current.value
      : changesIn(current.value, body, "").map(({ before, path }) => [path, before ?? null])

/** What a request would change, a line for each field. Secrets are masked unless they may be shown. */
export const changeLines = (
  { body, method }: Pick<PlannedRequest, "body" | "method">,
  current: Current,
  showsSecrets: boolean
): ReadonlyArray<string> => {
  const now = current.kind === "value" ? current.value : undefined
  if (method === "DELETE") {
    const value = showsSecrets ? now : maskSecrets(now)
    return current.kind === "value" ? [`what is there now: ${shown(value)}`] : [current.why]
  }
  const why = current.kind === "none" ? [current.why] : []
  if (body === undefined) return [...why, "without a body"]
  if (current.kind === "none")
    return [
      ...why,
      ...changesIn({}, body, "").map(
        ({ after, path }) => `${visible(path)}: ${whole(showsSecrets ? after : maskedAt(path, after))}`
      )
    ]
  return changesIn(now, body, "").flatMap((changed) => changedLines(changed, showsSecrets))
}
