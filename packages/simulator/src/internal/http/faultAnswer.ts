import type { Fault } from "../../Fault.ts"
import { type Answer, errors, html, json } from "./answers.ts"

const statusAnswer = (fault: Fault & { readonly kind: "status" }): Answer => {
  const { body, contentType = "text/plain", retryAfter, status } = fault
  const headers = retryAfter === undefined ? undefined : { "retry-after": String(retryAfter) }
  return body === undefined
    ? errors(status, fault.errors ?? [], headers)
    : { status, headers: { "content-type": contentType, ...headers }, body }
}

const locationOf = (template: string, { pathname, port, search }: URL): string =>
  template.replaceAll("{path}", `${pathname}${search}`).replaceAll("{port}", port)

export const isLostBefore = (fault: Fault | undefined): boolean => fault?.kind === "reset" && fault.when === "before"

type Empty = Fault & { readonly kind: "empty" }

const statusOfEmpty = ({ status = 200 }: Empty): number => status
const emptied = (fault: Empty): Answer => ({ status: statusOfEmpty(fault), headers: {}, body: "" })
const isSuccess = (status: number): boolean => status < 300

/** The answer of a request that was carried out, as a fault leaves it: of a success, nothing but the status. */
export const spoiled = (fault: Fault | undefined, answer: Answer): Answer =>
  fault?.kind === "empty" && isSuccess(answer.status) ? emptied(fault) : answer

/** The answer of a fault that replaces the right answer; undefined for the others, which modify it. */
export const faultAnswer = (fault: Fault | undefined, url: URL): Answer | undefined => {
  switch (fault?.kind) {
    case "status":
      return statusAnswer(fault)
    case "html":
      return html(fault.status ?? 502)
    case "empty":
      return isSuccess(statusOfEmpty(fault)) ? undefined : emptied(fault)
    case "redirect":
      return { status: fault.status ?? 308, headers: { location: locationOf(fault.location, url) }, body: "" }
    case "reset":
      return isLostBefore(fault) ? json(null, 503) : undefined
    default:
      return undefined
  }
}
