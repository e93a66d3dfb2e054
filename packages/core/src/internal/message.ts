import * as Duration from "effect/Duration"
import type {
  BatchFailure,
  CallFacts,
  ConnectionFailure,
  HttpFailure,
  InputFailure,
  Issue,
  RedirectFailure,
  ResponseFailure,
  Timeout
} from "../MerakiError.ts"
import { hintFor } from "./hint.ts"

/** One printable line of bounded length: control characters of an answer must not reach a person's terminal. */
const oneLine = (text: string, longest = 400): string => {
  const line = text.replace(/[\s\p{Cc}\p{Cf}]+/gu, " ").trim()
  return line.length > longest ? `${line.slice(0, longest)}…` : line
}

const listed = (items: ReadonlyArray<string>): string =>
  oneLine(items.slice(0, 5).join("; ") + (items.length > 5 ? `; and ${items.length - 5} more` : ""), 800)

const issues = (all: ReadonlyArray<Issue>): string =>
  listed(all.map(({ path, problem }) => (path === "" ? problem : `${path} ${problem}`)))

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? "" : "s"}`

/** "(GET /networks/{networkId}, request 5f1…, 3 attempts)" */
const trail = (facts: CallFacts & Partial<HttpFailure>): string => {
  const parts = [`${facts.method} ${facts.path}`]
  if (facts.requestId !== undefined) parts.push(`request ${oneLine(facts.requestId, 80)}`)
  parts.push(facts.attempts === 0 ? "not sent" : counted(facts.attempts, "attempt"))
  return `(${parts.join(", ")})`
}

const answered = (tag: string, facts: HttpFailure): string => {
  const said = facts.errors.length > 0 ? `: ${listed(facts.errors)}` : ""
  const wait = facts.retryAfter === undefined ? "" : `, to be retried after ${Duration.format(facts.retryAfter)}`
  const hint = hintFor(tag, facts)
  return `HTTP ${facts.status}${said}${wait} ${trail(facts)}${hint === undefined ? "" : `. Hint: ${hint}`}`
}

const invalidResponses: Record<ResponseFailure["reason"], string> = {
  html: "an HTML page instead of JSON",
  "not-json": "a body that is not JSON",
  empty: "an empty body where one is due",
  errors: "errors in spite of its success status",
  "too-large": "a body larger than is read",
  validation: "a body that departs from the declared type"
}

const connectionFailures: Record<ConnectionFailure["reason"], string> = {
  dns: "the host name was not found",
  refused: "the connection was refused",
  reset: "the connection was closed before the answer",
  tls: "no trusted TLS connection could be made",
  cut: "the answer ended before it was complete",
  unknown: "no answer could be had"
}

/** What the innermost cause says: "fetch failed" alone helps nobody. */
const rootOf = (cause: unknown, depth = 5): string => {
  if (!(cause instanceof Error)) return typeof cause === "string" ? cause : ""
  const below = depth > 0 ? rootOf(cause.cause, depth - 1) : ""
  return below === "" ? cause.message : below
}

/** The whole message of an error, made of its facts alone. */
export const messageOf = (tag: string, facts: CallFacts): string =>
  oneLine(`${facts.operation}: ${detail(tag, facts)}`, 3000)

const detail = (tag: string, facts: CallFacts): string => {
  switch (tag) {
    case "ConnectionFailed": {
      const { cause, reason } = facts as ConnectionFailure
      const root = rootOf(cause)
      const why = root === "" ? "" : ` (${oneLine(root, 200)})`
      return `${connectionFailures[reason]}${why} ${trail(facts)}`
    }
    case "RequestTimedOut": {
      const { after, cause, limit } = facts as Timeout
      const waiting = cause instanceof Error ? `; last failure: ${oneLine(cause.message)}` : ""
      return `${limit === "attempt" ? "no answer" : "not done"} within ${Duration.format(after)} ${trail(facts)}${waiting}`
    }
    case "UntrustedHost":
      return (
        `the API pointed to ${oneLine((facts as RedirectFailure).location, 200)}, which must not see the API key ${trail(facts)}` +
        ". Hint: add the host to `trustedHosts` if it is yours"
      )
    case "TooManyRedirects":
      return `redirected too often, last to ${oneLine((facts as RedirectFailure).location, 200)} ${trail(facts)}`
    case "InvalidResponse": {
      const failure = facts as ResponseFailure
      const what = failure.issues.length > 0 ? `: ${issues(failure.issues)}` : ""
      return `the API sent ${invalidResponses[failure.reason]}${what}. ${answered(tag, failure)}`
    }
    case "InvalidInput":
      return `${issues((facts as InputFailure).issues)} ${trail(facts)}`
    case "WriteBlocked":
      return `this client is read-only ${trail(facts)}`
    case "ActionBatchFailed": {
      const { batches, cause, unsent } = facts as BatchFailure
      const failed = batches.filter((batch) => batch.status === "failed")
      const done = batches.filter((batch) => batch.status === "completed")
      const why = cause instanceof Error ? `stopped by ${oneLine(cause.message)}` : "stopped"
      const what =
        failed.length === 0
          ? why
          : `batch ${failed.map((batch) => batch.id).join(", ")} failed: ${listed(failed.flatMap((batch) => batch.errors))}`
      return `${what}; ${done.length} completed, ${counted(unsent.length, "action")} not sent ${trail(facts)}`
    }
    case "ActionBatchPending": {
      const { batches, cause, unsent } = facts as BatchFailure
      const pending = batches.filter((batch) => batch.status === "pending").map((batch) => batch.id)
      const what = pending.length === 0 ? "no batch executing" : `batch ${pending.join(", ")} still executing`
      const why = cause instanceof Error ? `; stopped by ${oneLine(cause.message)}` : ""
      return `${what}, ${counted(unsent.length, "action")} not sent ${trail(facts)}${why}`
    }
    default:
      return answered(tag, facts as HttpFailure)
  }
}
