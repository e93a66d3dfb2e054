import type { RefusalReason } from "../../model/RefusalReason.ts"
import { Refused } from "../../model/Refused.ts"

/** The status of each refusal and its words. Those of 401 are the same, so that an answer tells nobody which it was. */
const refusals: { readonly [Reason in RefusalReason]: readonly [status: number, message: string] } = {
  method: [405, "only POST is accepted here"],
  contentType: [415, "the body must be JSON in UTF-8"],
  compressed: [415, "the body must not be compressed"],
  tooLarge: [413, "the body is too large"],
  slow: [408, "the body takes too long"],
  cut: [400, "the body is incomplete"],
  notJson: [400, "the body is not a JSON object"],
  malformed: [400, "the body is neither an alert nor a callback"],
  noSecret: [401, "the secret is missing"],
  wrongSecret: [401, "the secret is wrong"],
  undated: [400, "the body does not say when it was sent"],
  stale: [401, "it was sent too long ago, or in the future"],
  busy: [503, "try again later"],
  closed: [503, "the receiver is shutting down"],
  consumed: [500, "the body was read before it reached the receiver"]
}

/** What says more than the reason is for the log, and no part of the answer. */
export const refused = (reason: RefusalReason, detail = ""): Refused => {
  const [status, message] = refusals[reason]
  return new Refused({ reason, status, message: `${message}${detail}` })
}

const answers: { readonly [status: number]: string } = { 401: "unauthorized" }

/** The answer to a request that is refused. */
export const refusalResponse = (refusal: Refused, allow = "POST"): Response => {
  const { reason, status } = refusal
  const headers: Record<string, string> = { "content-type": "text/plain; charset=utf-8" }
  if (status === 405) headers["allow"] = allow
  if (status === 408) headers["connection"] = "close"
  if (status === 503) headers["retry-after"] = "5"
  const [, words] = refusals[reason]
  return new Response(answers[status] ?? words, { status, headers })
}
