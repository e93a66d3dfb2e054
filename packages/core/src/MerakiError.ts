/**
 * Every way an operation can fail, as one closed union of tagged errors.
 *
 * Each HTTP status the API is known for has an error of its own, so that `Effect.catchTag("NotFound", …)` says what it
 * means. All of them are real `Error`s: one line of `message`, a stack, and the facts as fields.
 *
 * @since 0.1.0
 */
import type { YieldableError } from "effect/Cause"
import * as Data from "effect/Data"
import type { Duration } from "effect/Duration"
import { dual } from "effect/Function"
import { NodeInspectSymbol } from "effect/Inspectable"
import { hasProperty } from "effect/Predicate"
import { messageOf } from "./internal/message.ts"
import { remedy } from "./internal/transient.ts"
import type { Method } from "./Operation.ts"

const TypeId = "~@effect-meraki/core/MerakiError"

/**
 * What every error knows about the call that failed.
 *
 * @since 0.1.0
 * @category models
 */
export interface CallFacts {
  /** The `operationId`. */
  readonly operation: string
  readonly method: Method
  /** Path template, such as `/networks/{networkId}`. */
  readonly path: string
  /** The URL as far as it was known; empty when the input was refused before there was one. */
  readonly url: string
  /** Requests sent for this call, the failed one included; 0 when none was. Redirects are part of one attempt. */
  readonly attempts: number
  /** When the failure was noticed. */
  readonly at: Date
}

/**
 * Fields of the errors that carry an answer of the API.
 *
 * @since 0.1.0
 * @category models
 */
export interface HttpFailure extends CallFacts {
  readonly status: number
  /** What the API said, one string for each message it gave; may be empty. */
  readonly errors: ReadonlyArray<string>
  /** The first 2,000 characters of the body. */
  readonly body: string
  /** The `X-Request-Id` of the answer, which Cisco's support asks for. */
  readonly requestId: string | undefined
  /** How long the API asked to wait before trying again. */
  readonly retryAfter: Duration | undefined
}

/**
 * Fields of the errors without an answer.
 *
 * @since 0.1.0
 * @category models
 */
export interface LocalFailure extends CallFacts {
  readonly cause: unknown
}

/**
 * Fields of {@link ConnectionFailed}.
 *
 * @since 0.1.0
 * @category models
 */
export interface ConnectionFailure extends LocalFailure {
  /** `cut` is an answer that ended before it was complete. */
  readonly reason: "dns" | "refused" | "reset" | "tls" | "cut" | "unknown"
  /** False when it is certain that the request never left, so that repeating it is harmless whatever the method. */
  readonly sent: boolean
}

/**
 * Fields of {@link RequestTimedOut}.
 *
 * @since 0.1.0
 * @category models
 */
export interface Timeout extends LocalFailure {
  /** Which limit ran out: the one for a single attempt, or the one for the whole call. */
  readonly limit: "attempt" | "deadline"
  /** The limit itself. */
  readonly after: Duration
}

/**
 * Fields of {@link UntrustedHost} and {@link TooManyRedirects}.
 *
 * @since 0.1.0
 * @category models
 */
export interface RedirectFailure extends LocalFailure {
  /** Where the redirect or the page link pointed. */
  readonly location: string
}

/**
 * One thing that is wrong, and where.
 *
 * @since 0.1.0
 * @category models
 */
export interface Issue {
  /** Name of the parameter, or path of the value. Empty for the whole. */
  readonly path: string
  readonly problem: string
}

/**
 * Fields of {@link InvalidResponse}.
 *
 * @since 0.1.0
 * @category models
 */
export interface ResponseFailure extends HttpFailure {
  /** What is wrong with the answer. */
  readonly reason: "html" | "not-json" | "empty" | "errors" | "too-large" | "validation"
  /** For `validation`: each place where the answer departs from the declared type. Values are not repeated. */
  readonly issues: ReadonlyArray<Issue>
}

/**
 * Fields of {@link InvalidInput}.
 *
 * @since 0.1.0
 * @category models
 */
export interface InputFailure extends LocalFailure {
  /** Every parameter that is wrong, not only the first. */
  readonly issues: ReadonlyArray<Issue>
}

/**
 * How one action batch of a submission stands.
 *
 * @since 0.1.0
 * @category models
 */
export interface BatchState {
  readonly id: string
  readonly status: "completed" | "failed" | "pending"
  /** Positions of its actions in the submitted list, counted from 0. */
  readonly actions: ReadonlyArray<number>
  /** What the API said about a failed one. */
  readonly errors: ReadonlyArray<string>
}

/**
 * Fields of {@link ActionBatchFailed} and {@link ActionBatchPending}.
 *
 * @since 0.1.0
 * @category models
 */
export interface BatchFailure extends LocalFailure {
  readonly organizationId: string
  /** Every batch that was made, in order. */
  readonly batches: ReadonlyArray<BatchState>
  /** Positions of the actions that were never sent. */
  readonly unsent: ReadonlyArray<number>
}

/**
 * The class of one kind of error.
 *
 * @since 0.1.0
 * @category models
 */
export interface ErrorClass<Tag extends string, Fields extends CallFacts> {
  new (fields: Fields): Fields & YieldableError & { readonly _tag: Tag }
}

// Printed by name, never by spreading: what is not on this list cannot leak.
const printed = [
  "operation",
  "method",
  "path",
  "url",
  "status",
  "errors",
  "reason",
  "issues",
  "requestId",
  "retryAfter",
  "attempts",
  "at",
  "sent",
  "limit",
  "after",
  "location",
  "organizationId",
  "batches",
  "unsent",
  "body"
]

const factsOf = (error: object): Record<string, unknown> => {
  const facts: Record<string, unknown> = {}
  for (const name of printed) {
    const value: unknown = Reflect.get(error, name)
    if (value !== undefined) facts[name] = value
  }
  return facts
}

type Inspect = (value: unknown, options?: unknown) => string

const asJson: Inspect = (value) => JSON.stringify(value)

const errorClass = <Tag extends string, Fields extends CallFacts>(tag: Tag): ErrorClass<Tag, Fields> => {
  class TaggedMerakiError extends Data.TaggedError(tag)<CallFacts & { readonly message: string }> {
    constructor(fields: Fields) {
      super({ ...fields, message: messageOf(tag, fields) })
    }
    override toJSON(): Record<string, unknown> {
      return { _tag: tag, message: this.message, ...factsOf(this) }
    }
    override [NodeInspectSymbol](_depth?: number, options?: unknown, inspect: Inspect = asJson): string {
      const cause = this.cause === undefined ? "" : `\n[cause]: ${inspect(this.cause, options)}`
      return `${this.stack ?? `${tag}: ${this.message}`} ${inspect(factsOf(this), options)}${cause}`
    }
  }
  Object.defineProperty(TaggedMerakiError.prototype, TypeId, { value: TypeId })
  return TaggedMerakiError as unknown as ErrorClass<Tag, Fields>
}

/**
 * 400: the API refused the request as it is. Two kinds pass by themselves and are retried: networks being deleted at the
 * same time, and too many executing action batches.
 *
 * @since 0.1.0
 * @category errors
 */
export class BadRequest extends /*#__PURE__*/ errorClass<"BadRequest", HttpFailure>("BadRequest") {}

/**
 * 401: the key is wrong, revoked, not yet active, or did not arrive.
 *
 * @since 0.1.0
 * @category errors
 */
export class Unauthorized extends /*#__PURE__*/ errorClass<"Unauthorized", HttpFailure>("Unauthorized") {}

/**
 * 403: the key is valid, its owner may not do this.
 *
 * @since 0.1.0
 * @category errors
 */
export class Forbidden extends /*#__PURE__*/ errorClass<"Forbidden", HttpFailure>("Forbidden") {}

/**
 * 404: no such object, or none that this key can see; for some operations "not licensed" or "no data".
 *
 * @since 0.1.0
 * @category errors
 */
export class NotFound extends /*#__PURE__*/ errorClass<"NotFound", HttpFailure>("NotFound") {}

/**
 * 429: the organisation's or the source address's budget is spent, and retrying did not get through.
 *
 * @since 0.1.0
 * @category errors
 */
export class TooManyRequests extends /*#__PURE__*/ errorClass<"TooManyRequests", HttpFailure>("TooManyRequests") {}

/**
 * 500: the API failed.
 *
 * @since 0.1.0
 * @category errors
 */
export class InternalServerError
  extends /*#__PURE__*/ errorClass<"InternalServerError", HttpFailure>("InternalServerError") {}

/**
 * 502: a gateway before the API failed. The request most likely never reached Dashboard.
 *
 * @since 0.1.0
 * @category errors
 */
export class BadGateway extends /*#__PURE__*/ errorClass<"BadGateway", HttpFailure>("BadGateway") {}

/**
 * 503: the API is not available for now.
 *
 * @since 0.1.0
 * @category errors
 */
export class ServiceUnavailable
  extends /*#__PURE__*/ errorClass<"ServiceUnavailable", HttpFailure>("ServiceUnavailable") {}

/**
 * 504: a gateway before the API gave up waiting for it.
 *
 * @since 0.1.0
 * @category errors
 */
export class GatewayTimeout extends /*#__PURE__*/ errorClass<"GatewayTimeout", HttpFailure>("GatewayTimeout") {}

/**
 * Any other status below 500 that is not a success, such as 402, 409 or 422.
 *
 * @since 0.1.0
 * @category errors
 */
export class UnexpectedClientError
  extends /*#__PURE__*/ errorClass<"UnexpectedClientError", HttpFailure>("UnexpectedClientError") {}

/**
 * Any other status of 500 and above, such as 530.
 *
 * @since 0.1.0
 * @category errors
 */
export class UnexpectedServerError
  extends /*#__PURE__*/ errorClass<"UnexpectedServerError", HttpFailure>("UnexpectedServerError") {}

/**
 * No answer, or not all of it: DNS, connection refused or reset, TLS, a body cut short.
 *
 * @since 0.1.0
 * @category errors
 */
export class ConnectionFailed
  extends /*#__PURE__*/ errorClass<"ConnectionFailed", ConnectionFailure>("ConnectionFailed") {}

/**
 * The time for an attempt, or for the whole call, ran out.
 *
 * @since 0.1.0
 * @category errors
 */
export class RequestTimedOut extends /*#__PURE__*/ errorClass<"RequestTimedOut", Timeout>("RequestTimedOut") {}

/**
 * A redirect or page link pointed to a host that must not see the key. Nothing was sent there.
 *
 * @since 0.1.0
 * @category errors
 */
export class UntrustedHost extends /*#__PURE__*/ errorClass<"UntrustedHost", RedirectFailure>("UntrustedHost") {}

/**
 * More redirects in a row than an answer can need, or a loop.
 *
 * @since 0.1.0
 * @category errors
 */
export class TooManyRedirects
  extends /*#__PURE__*/ errorClass<"TooManyRedirects", RedirectFailure>("TooManyRedirects") {}

/**
 * A success that is not what it says: HTML, no JSON, nothing where something is due, an `errors` object, or an answer
 * that failed the validation that was asked for.
 *
 * @since 0.1.0
 * @category errors
 */
export class InvalidResponse extends /*#__PURE__*/ errorClass<"InvalidResponse", ResponseFailure>("InvalidResponse") {}

/**
 * The input was refused before anything was sent.
 *
 * @since 0.1.0
 * @category errors
 */
export class InvalidInput extends /*#__PURE__*/ errorClass<"InvalidInput", InputFailure>("InvalidInput") {}

/**
 * A write on a client made with `readOnly`. Nothing was sent.
 *
 * @since 0.1.0
 * @category errors
 */
export class WriteBlocked extends /*#__PURE__*/ errorClass<"WriteBlocked", LocalFailure>("WriteBlocked") {}

/**
 * An action batch ended in failure. The API applies a batch wholly or not at all.
 *
 * @since 0.1.0
 * @category errors
 */
export class ActionBatchFailed
  extends /*#__PURE__*/ errorClass<"ActionBatchFailed", BatchFailure>("ActionBatchFailed") {}

/**
 * Action batches were not done by their deadline; they go on executing.
 *
 * @since 0.1.0
 * @category errors
 */
export class ActionBatchPending
  extends /*#__PURE__*/ errorClass<"ActionBatchPending", BatchFailure>("ActionBatchPending") {}

/**
 * An error with an answer of the API.
 *
 * @since 0.1.0
 * @category models
 */
export type HttpError =
  | BadRequest
  | Unauthorized
  | Forbidden
  | NotFound
  | TooManyRequests
  | InternalServerError
  | BadGateway
  | ServiceUnavailable
  | GatewayTimeout
  | UnexpectedClientError
  | UnexpectedServerError

/**
 * Every way an operation can fail.
 *
 * @since 0.1.0
 * @category models
 */
export type MerakiError =
  | HttpError
  | ConnectionFailed
  | RequestTimedOut
  | UntrustedHost
  | TooManyRedirects
  | InvalidResponse
  | InvalidInput
  | WriteBlocked
  | ActionBatchFailed
  | ActionBatchPending

/**
 * Whether a value is one of these errors.
 *
 * @since 0.1.0
 * @category guards
 */
export const isMerakiError = (u: unknown): u is MerakiError => hasProperty(u, TypeId)

/**
 * Whether the API answered with a status that is not a success.
 *
 * @since 0.1.0
 * @category guards
 */
export const isHttpError = (u: unknown): u is HttpError =>
  isMerakiError(u) && u._tag !== "InvalidResponse" && "status" in u

/**
 * Whether the API answered with 500 or above.
 *
 * @since 0.1.0
 * @category guards
 */
export const isServerError = (
  u: unknown
): u is InternalServerError | BadGateway | ServiceUnavailable | GatewayTimeout | UnexpectedServerError =>
  isHttpError(u) && u.status >= 500

/**
 * Whether the same call may succeed later and can be repeated without doing anything twice: what the standard
 * `RetryPolicy` retries.
 *
 * @since 0.1.0
 * @category guards
 */
export const isRetryable = (u: unknown): u is MerakiError => isMerakiError(u) && remedy(u, false) !== undefined

/**
 * One function for each kind of error; leaving one out is a type error.
 *
 * @example
 * ```ts
 * import * as MerakiError from "@effect-meraki/core/MerakiError"
 *
 * export const isGone = (error: MerakiError.HttpError) => error._tag === "NotFound"
 * ```
 *
 * @since 0.1.0
 * @category pattern matching
 */
export const match: {
  <
    Cases extends {
      readonly [Tag in MerakiError["_tag"]]: (error: Extract<MerakiError, { readonly _tag: Tag }>) => unknown
    }
  >(
    cases: Cases
  ): (error: MerakiError) => ReturnType<Cases[MerakiError["_tag"]]>
  <
    Cases extends {
      readonly [Tag in MerakiError["_tag"]]: (error: Extract<MerakiError, { readonly _tag: Tag }>) => unknown
    }
  >(
    error: MerakiError,
    cases: Cases
  ): ReturnType<Cases[MerakiError["_tag"]]>
} = dual(2, (error: MerakiError, cases: Record<string, (error: MerakiError) => unknown>) => cases[error._tag]?.(error))
