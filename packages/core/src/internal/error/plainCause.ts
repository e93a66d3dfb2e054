import { hasProperty } from "effect/Predicate"

/** Marks errors that hold no secret and nothing but facts, so that they can be a cause as they are. */
export const PlainTypeId = "~@effect-meraki/core/Plain"

const textOf = (value: unknown): string =>
  typeof value === "object" && value !== null ? Object.prototype.toString.call(value) : String(value)

/**
 * A plain copy of a cause: name, message, code, stack and its own causes. Other fields, such as requests with headers
 * or sockets, are left out. Secrets are removed from every text. An error that is plain already is returned as it is.
 */
export const plainCause = (cause: unknown, redact: (text: string) => string, depth = 5): unknown => {
  if (hasProperty(cause, PlainTypeId)) return cause
  if (!(cause instanceof Error)) return cause === undefined ? undefined : redact(textOf(cause))
  const inner =
    depth > 0 && cause.cause !== undefined ? { cause: plainCause(cause.cause, redact, depth - 1) } : undefined
  const code = "code" in cause && typeof cause.code === "string" ? redact(cause.code) : undefined
  // An AggregateError, with one failure for each address of a host, has a code and no message.
  const copy = new Error(cause.message === "" ? code : redact(textOf(cause.message)), inner)
  copy.name = redact(textOf(cause.name))
  if (cause.stack !== undefined) copy.stack = redact(textOf(cause.stack))
  if (code !== undefined) Object.defineProperty(copy, "code", { value: code, enumerable: true })
  return copy
}
