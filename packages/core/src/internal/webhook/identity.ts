import type { Payload } from "../../model/WebhookEvent.ts"

const textOf = (value: unknown): string | undefined =>
  typeof value === "string" || typeof value === "number" ? String(value) : undefined

/** Ids that are no name: empty ones, and the zeros of tests and examples. */
const isNone = (id: string): boolean => /^0*$/.test(id)

/** The longest id that is kept. */
const longest = 200

/**
 * What tells an event from all others, so that it is handled once: undefined when its payload has no id. Ids of alerts
 * are those of one organization.
 */
export const identityOf = (payload: Payload): string | undefined => {
  const alertId = textOf(payload["alertId"])
  const callbackId = textOf(payload["callbackId"])
  const [kind, id] = alertId === undefined ? ["callback", callbackId ?? ""] : ["alert", alertId]
  if (isNone(id) || id.length > longest) return undefined
  const organizationId = kind === "alert" ? (textOf(payload["organizationId"]) ?? "").slice(0, longest) : ""
  return `${kind}:${organizationId}:${id}`
}

/** The same for a body without an id: equal bodies are one event. */
export const digestOf = async (bytes: Uint8Array): Promise<string> => {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes as Uint8Array<ArrayBuffer>))
  return `body:${Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("")}`
}
