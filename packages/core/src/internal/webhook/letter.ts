import type { Payload } from "../../model/WebhookEvent.ts"
import { isObject } from "./json.ts"

/** What to post for a saved event. */
export interface LetterOptions {
  readonly sharedSecret: string
  readonly secretHeader?: string | undefined
  /** When it says that it was sent; as it was saved without one. */
  readonly sentAt?: string | undefined
}

/** Whether a payload is one of the Scanning API, which has the secret under another name and no `sentAt`. */
const isReport = ({ data, type, version }: Payload): boolean =>
  isObject(data) && typeof type === "string" && version !== undefined && Array.isArray(data["observations"])

/** Makes the payload recent, where it says when it was sent. */
const dated = (payload: Payload, sentAt: string | undefined): Payload => {
  if (sentAt === undefined) return payload
  if (!isReport(payload)) return { ...payload, sentAt }
  const { data } = payload
  return isObject(data) && data["endTime"] !== undefined ? { ...payload, data: { ...data, endTime: sentAt } } : payload
}

/** The request that posts a saved payload again, with a secret. */
export const letterOf = (
  payload: Payload,
  { secretHeader, sentAt, sharedSecret }: LetterOptions
): { readonly headers: { readonly [name: string]: string }; readonly body: string } => {
  const body = dated(payload, sentAt)
  const headers = { "content-type": "application/json" }
  if (secretHeader !== undefined) {
    return { headers: { ...headers, [secretHeader.toLowerCase()]: sharedSecret }, body: JSON.stringify(body) }
  }
  const property = isReport(payload) ? "secret" : "sharedSecret"
  return { headers, body: JSON.stringify({ ...body, [property]: sharedSecret }) }
}

/** The payload in what was saved: an event, its JSON, or the payload itself; undefined in anything else. */
export const savedPayload = (saved: unknown): Payload | undefined => {
  if (!isObject(saved)) return undefined
  return isObject(saved["payload"]) ? saved["payload"] : saved
}
