import * as Duration from "effect/Duration"
import { placeOf } from "./place.ts"
import type {
  BatchFailure,
  CallFacts,
  ConnectionFailure,
  Failure,
  HttpFailure,
  Issue,
  PlannedFailure,
  ResponseFailure
} from "../../model/ErrorFacts.ts"
import { type AnsweredFailure, hintFor } from "./hint.ts"

/** One printable line of bounded length. Control characters of an answer must not reach a terminal. */
const oneLine = (text: string, longest = 400): string => {
  const line = text.replace(/[\s\p{Cc}\p{Cf}]+/gu, " ").trim()
  return line.length > longest ? `${line.slice(0, longest)}…` : line
}

const listed = (items: ReadonlyArray<string>): string =>
  oneLine(items.slice(0, 5).join("; ") + (items.length > 5 ? `; and ${items.length - 5} more` : ""), 800)

const issues = (all: ReadonlyArray<Issue>): string =>
  listed(all.map(({ path, problem }) => (path === "" ? problem : `${path} ${problem}`)))

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? "" : "s"}`

/** "(GET /networks/N_1, request 5f1…, 3 attempts)" */
const trail = (facts: CallFacts & Partial<HttpFailure>): string => {
  // What is no request has no place.
  const parts = facts.path === "" ? [] : [`${facts.method} ${oneLine(placeOf(facts), 300)}`]
  if (facts.requestId !== undefined) parts.push(`request ${oneLine(facts.requestId, 80)}`)
  parts.push(facts.attempts === 0 ? "not sent" : counted(facts.attempts, "attempt"))
  return `(${parts.join(", ")})`
}

const answered = (facts: AnsweredFailure): string => {
  const said = facts.errors.length > 0 ? `: ${listed(facts.errors)}` : ""
  const wait = facts.retryAfter === undefined ? "" : `, to be retried after ${Duration.format(facts.retryAfter)}`
  const hint = hintFor(facts)
  return `HTTP ${facts.status}${said}${wait} ${trail(facts)}${hint === undefined ? "" : `. Hint: ${hint}`}`
}

const invalidResponses: Record<ResponseFailure["reason"], string> = {
  html: "an HTML page instead of JSON",
  "not-json": "a body that is not JSON",
  empty: "an empty body where one is due",
  errors: "errors in spite of its success status",
  "too-large": "a body larger than is read",
  validation: "a body that does not match the declared type"
}

const connectionFailures: Record<ConnectionFailure["reason"], string> = {
  dns: "the host name was not found",
  refused: "the connection was refused",
  reset: "the connection was closed before the answer",
  tls: "no trusted TLS connection could be made",
  cut: "the answer ended before it was complete",
  closed: "the transport is closed; a call has to end before the scope of its transport does",
  unknown: "no answer could be had"
}

/** The message of the innermost cause. The outer error of `fetch` says only "fetch failed". */
const rootOf = (cause: unknown, depth = 5): string => {
  if (!(cause instanceof Error)) return typeof cause === "string" ? cause : ""
  const below = depth > 0 ? rootOf(cause.cause, depth - 1) : ""
  return below === "" ? cause.message : below
}

/** Why there is no answer, with what its innermost cause says. */
export const withoutAnswer = ({ cause, reason }: Pick<ConnectionFailure, "cause" | "reason">): string => {
  const root = rootOf(cause)
  return `${connectionFailures[reason]}${root === "" ? "" : ` (${oneLine(root, 200)})`}`
}

/** Whether no connection was made to another port than that of the URL, or a proxy has made none further. */
const isOfProxy = (root: string, url: string): boolean => {
  if (/HTTP Tunneling/i.test(root)) return true
  const port = /^connect E\w+ \S+:(\d+)/.exec(root)?.[1]
  if (port === undefined || !URL.canParse(url)) return false
  const target = new URL(url)
  return port !== (target.port || (target.protocol === "https:" ? "443" : "80"))
}

/** What to look at when no connection could be made, or none that lasts. */
const connectionHint = ({ cause, reason, url }: Failure & ConnectionFailure): string | undefined => {
  const root = rootOf(cause)
  // What OpenSSL and others say of an answer that is not TLS.
  if (/wrong version number|packet length too long|InvalidContentType/i.test(root)) {
    return "the server speaks no TLS; the URL of a server on this machine may begin with http:"
  }
  if (isOfProxy(root, url))
    return "this is not the API but a proxy on the way: look at HTTPS_PROXY, HTTP_PROXY or your agent"
  if (reason === "reset" && url.startsWith("http:"))
    return "a server that speaks TLS needs a URL that begins with https:"
  return undefined
}

/** A time below this, in milliseconds, was most likely meant in seconds. */
const shortest = 100

/** The message of an error, made from its facts alone. */
export const messageOf = (failure: Failure): string => oneLine(`${failure.operation}: ${detail(failure)}`, 3000)

const detail = (failure: Failure): string => {
  switch (failure._tag) {
    case "ConnectionFailed": {
      const hint = connectionHint(failure)
      return `${withoutAnswer(failure)} ${trail(failure)}${hint === undefined ? "" : `. Hint: ${hint}`}`
    }
    case "RequestTimedOut": {
      const { after, cause, limit } = failure
      const isFailure = cause instanceof Error && "_tag" in cause
      const waiting = cause instanceof Error ? `; ${isFailure ? "last failure: " : ""}${oneLine(cause.message)}` : ""
      const hint =
        Duration.toMillis(after) < shortest
          ? `. Hint: a number is in milliseconds, and ${Duration.format(after)} is short`
          : ""
      return `${limit === "attempt" ? "no answer" : "not done"} within ${Duration.format(after)} ${trail(failure)}${waiting}${hint}`
    }
    case "UntrustedHost":
      return (
        `${pointing(failure)} ${oneLine(failure.location, 200)}, which must not see the API key ${trail(failure)}` +
        ". Hint: add the host to `trustedHosts` if it is yours"
      )
    case "TooManyRedirects":
      return `redirected too often, last to ${oneLine(failure.location, 200)} ${trail(failure)}`
    case "InvalidResponse": {
      const what = failure.issues.length > 0 ? `: ${issues(failure.issues)}` : ""
      const done = failure.carriedOut ? "the write was carried out, but " : ""
      return `${done}the API sent ${invalidResponses[failure.reason]}${what}. ${answered(failure)}`
    }
    case "InvalidInput":
      return `${issues(failure.issues)} ${trail(failure)}`
    case "NoCredential": {
      const why = rootOf(failure.cause, 0)
      return `there is no key to send${why === "" ? "" : `: ${oneLine(why)}`} ${trail(failure)}`
    }
    case "WriteBlocked":
      return `the option readOnly forbids writes ${trail(failure)}`
    case "WritePlanned":
      return ofPlan(failure)
    case "ActionBatchFailed":
      return ofFailedBatch(failure)
    case "ActionBatchPending":
      return ofPendingBatch(failure)
    default:
      return answered(failure)
  }
}

/** What points to a host. Before anything was sent, it is what the call was given. */
const pointing = ({ attempts, operation }: Failure): string => {
  if (attempts > 0) return "the API pointed to"
  return `the ${operation.startsWith("raw") ? "path" : "link of the page"} leads to`
}

/** Which properties a body has. Their values can be secrets, such as the passphrase of an SSID. */
const namesIn = (body: unknown): string =>
  typeof body === "object" && body !== null && !Array.isArray(body) ? oneLine(Object.keys(body).join(", "), 300) : ""

const ofPlan = (failure: PlannedFailure): string => {
  const { body, followedBy, organizationId } = failure
  const names = namesIn(body)
  const what = `${failure.method} ${oneLine(placeOf(failure), 300)}${names === "" ? "" : ` with ${names}`}`
  const whose = organizationId === undefined ? "" : ` for organization ${oneLine(organizationId, 80)}`
  const more = followedBy.length === 0 ? "" : `, and then ${counted(followedBy.length, "more request")}`
  return `would send ${what}${whose}${more}; it is a dry run, and nothing was sent`
}

const reasonsOf = (failed: BatchFailure["batches"]): string => {
  const errors = failed.flatMap((batch) => batch.errors)
  return errors.length === 0 ? ", and the API does not say why" : `: ${listed(errors)}`
}

const ofFailedBatch = (failure: BatchFailure): string => {
  const { batches, cause, unsent } = failure
  const failed = batches.filter((batch) => batch.status === "failed")
  const done = batches.filter((batch) => batch.status === "completed")
  const why = cause instanceof Error ? `stopped by ${oneLine(cause.message)}` : "stopped"
  const what =
    failed.length === 0 ? why : `batch ${failed.map((batch) => batch.id).join(", ")} failed${reasonsOf(failed)}`
  return `${what}; ${done.length} completed, ${counted(unsent.length, "action")} not sent ${trail(failure)}`
}

const ofPendingBatch = (failure: BatchFailure): string => {
  const { batches, cause, unsent } = failure
  const pending = batches.filter((batch) => batch.status === "pending").map((batch) => batch.id)
  const what = pending.length === 0 ? "no batch executing" : `batch ${pending.join(", ")} still executing`
  const why = cause instanceof Error ? `; stopped by ${oneLine(cause.message)}` : ""
  return `${what}, ${counted(unsent.length, "action")} not sent ${trail(failure)}${why}`
}
