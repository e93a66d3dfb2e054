import * as MerakiError from "@effect-meraki/core/MerakiError"
import type { Outcome } from "../../JobStore.ts"

/**
 * What a failure means: `stop`, since every other step would fail so too; `later`, since it may pass, or the request may have
 * been carried out; `refused` for good.
 */
export type Verdict = "stop" | "later" | "refused"

const stopping: ReadonlySet<MerakiError.MerakiError["_tag"]> = new Set<MerakiError.MerakiError["_tag"]>([
  "NoCredential",
  "Unauthorized",
  "UntrustedHost",
  "WriteBlocked",
  "WritePlanned"
])

const passing: ReadonlySet<MerakiError.MerakiError["_tag"]> = new Set<MerakiError.MerakiError["_tag"]>([
  "ActionBatchPending",
  "ConnectionFailed",
  "RequestTimedOut",
  "TooManyRequests"
])

export const verdictOf = (error: MerakiError.MerakiError): Verdict => {
  if (stopping.has(error._tag)) return "stop"
  const mayPass = passing.has(error._tag) || MerakiError.isRetryable(error) || MerakiError.isAmbiguous(error)
  return mayPass ? "later" : "refused"
}

/** The most characters of a message that are kept. */
const longest = 2000

/** An error as it is kept: core ends its messages with the hint, if there is one. */
export const failureOf = ({ _tag, message }: { readonly _tag: string; readonly message: string }): Outcome["error"] => {
  const [said = "", hint] = message.split(". Hint: ")
  return { tag: _tag, message: said.slice(0, longest), ...(hint === undefined ? {} : { hint: hint.slice(0, longest) }) }
}

/**
 * The reason in a message about a batch. The message also repeats the whole body of the action, which may hold secrets, and so
 * is not kept.
 */
export const reasonIn = (message: string): string =>
  /^Error occurred while executing \S+ \S+ with .*: (.*)$/s.exec(message)?.[1] ?? message.slice(0, longest)

/** The action that a message about a batch is about: its operation and its resource. */
export const actionIn = (message: string): { readonly operation: string; readonly resource: string } | undefined => {
  const [, operation, resource] = /^Error occurred while executing (\S+) (\S+) with /s.exec(message) ?? []
  return operation === undefined || resource === undefined ? undefined : { operation, resource }
}
