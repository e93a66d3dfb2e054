import type { PlannedRequest } from "@effect-meraki/core/DryRun"
import { isFields } from "../../output/flatten.ts"
import { cutBytes } from "../answer/bytes.ts"
import { maskSecrets } from "../answer/mask.ts"
import { visible } from "../answer/visible.ts"

/** What is there now, where the write would be: its value, or why it is not known. */
export type Current =
  | { readonly kind: "value"; readonly value: unknown }
  | { readonly kind: "none"; readonly why: string }

/** The longest value in a proposal. */
const mostBytes = 400

const shown = (value: unknown): string => cutBytes(visible(JSON.stringify(value) ?? "nothing"), mostBytes)

/** Whether two values are the same as JSON. */
export const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

/** A changed field, by its path. Objects are compared field by field as far as the body has them, lists as a whole. */
interface Changed {
  readonly path: string
  readonly before: unknown
  readonly after: unknown
}

const changesIn = (before: unknown, after: unknown, path: string): ReadonlyArray<Changed> =>
  isFields(after) && isFields(before)
    ? Object.entries(after).flatMap(([name, inner]) =>
        changesIn(before[name], inner, path === "" ? name : `${path}.${name}`)
      )
    : [{ path, before, after }]

const maskedAt = (path: string, value: unknown): unknown => {
  const name = path.split(".").at(-1) ?? path
  return (maskSecrets({ [name]: value }) as { readonly [name: string]: unknown })[name]
}

/** A line for a changed field. Of a secret it is not said whether it is the same: that would tell who guesses. */
const changeLine = ({ after, before, path }: Changed, showsSecrets: boolean): string => {
  const [from, to] = showsSecrets ? [before, after] : [maskedAt(path, before), maskedAt(path, after)]
  return isSame(before, after) && isSame(after, to)
    ? `${visible(path)}: ${shown(after)} (as it is now)`
    : `${visible(path)}: ${shown(from)} -> ${shown(to)}`
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
        ({ after, path }) => `${visible(path)}: ${shown(showsSecrets ? after : maskedAt(path, after))}`
      )
    ]
  return changesIn(now, body, "").map((changed) => changeLine(changed, showsSecrets))
}
