import type { TransportResponse } from "../../Transport.ts"
import { parseJson } from "./json.ts"

/** The kind and the value of a body. */
export type Content =
  | { readonly kind: "json"; readonly value: unknown }
  /** `isBroken` when it begins as JSON does. */
  | { readonly kind: "text"; readonly isBroken: boolean }
  | { readonly kind: "empty" | "html" | "too-large" }

/** Reads a body by its contents, because the API's content types are not always right. */
export const contentOf = ({ body, truncated }: Pick<TransportResponse, "body" | "truncated">): Content => {
  if (truncated) return { kind: "too-large" }
  if (body.trim() === "") return { kind: "empty" }
  try {
    return { kind: "json", value: parseJson(body) }
  } catch {
    const beginning = body.trimStart()
    return beginning.startsWith("<") ? { kind: "html" } : { kind: "text", isBroken: /^[[{"]/.test(beginning) }
  }
}

/** An id as text; undefined of anything else. Some operations answer with a number. */
export const idOf = (value: unknown): string | undefined => {
  if (Number.isSafeInteger(value)) return String(value)
  return typeof value === "string" && value !== "" ? value : undefined
}

/** An own property of an object; undefined of anything else. */
export const own = (value: unknown, name: string): unknown =>
  typeof value === "object" && value !== null && Object.hasOwn(value, name)
    ? (value as Record<string, unknown>)[name]
    : undefined

/** The depth to which messages are searched. */
const deepest = 8

/** The messages in whichever of the API's forms they are given. */
export const messagesIn = (value: unknown, depth = 0): ReadonlyArray<string> => {
  if (value === undefined || value === null || value === "" || depth > deepest) return []
  if (typeof value === "string") return [value]
  if (Array.isArray(value)) return value.flatMap((each) => messagesIn(each, depth + 1))
  if (typeof value !== "object") return [String(value)]
  const message = own(value, "message")
  if (typeof message === "string") return [message]
  return Object.entries(value).flatMap(([name, each]) => messagesIn(each, depth + 1).map((text) => `${name}: ${text}`))
}

/** The largest incomplete body that is parsed for messages, in characters. */
const longestBeginning = 1024 * 1024

/** The messages of an error body, in any of the API's forms. */
export const errorsIn = (content: Content, body: string): ReadonlyArray<string> => {
  switch (content.kind) {
    case "json": {
      if (typeof content.value === "string") return messagesIn(content.value)
      for (const name of ["errors", "error", "message"]) {
        const found = messagesIn(own(content.value, name))
        if (found.length > 0) return found
      }
      return []
    }
    case "text":
      return [body.trim()]
    case "too-large": {
      // A body that was cut after its last brace is complete JSON.
      const whole = body.length > longestBeginning ? undefined : contentOf({ body, truncated: false })
      return whole?.kind === "json" ? errorsIn(whole, body) : []
    }
    default:
      return []
  }
}
