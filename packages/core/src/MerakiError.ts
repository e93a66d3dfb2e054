/**
 * Every way an operation can fail, as one closed union of tagged errors.
 *
 * Each HTTP status the API is known for has an error of its own, so that `Effect.catchTag("NotFound", …)` says what it
 * means. All of them are real `Error`s: one line of `message`, a stack, and the facts as fields.
 *
 * @since 0.2.0
 */
import type { YieldableError } from "effect/Cause"
import * as Data from "effect/Data"
import { dual } from "effect/Function"
import { NodeInspectSymbol } from "effect/Inspectable"
import { hasProperty } from "effect/Predicate"
import { messageOf } from "./internal/error/message.ts"
import { isAmbiguous as mayBeCarriedOut, remedy } from "./internal/error/remedy.ts"
import { sampleOf } from "./internal/error/sample.ts"
import { branded } from "./model/branded.ts"
import type { CallFacts, Failure, FieldsByTag, Tag, TagOf } from "./model/ErrorFacts.ts"

export type * from "./model/ErrorFacts.ts"

const TypeId = "~@effect-meraki/core/MerakiError"

/**
 * The class of one kind of error.
 *
 * @since 0.2.0
 * @category models
 */
export interface ErrorClass<T extends Tag> {
  new (fields: FieldsByTag[T]): FieldsByTag[T] & YieldableError & { readonly _tag: T }
  /**
   * Makes one for a test. What is not given is as in an error of a typical call: `getNetwork` of `N_1`, or `updateNetwork`
   * where only a write fails so.
   */
  make<Self>(this: new (fields: FieldsByTag[T]) => Self, facts?: Partial<FieldsByTag[T]>): Self
}

type FieldName = { [T in Tag]: keyof FieldsByTag[T] }[Tag]

// Facts are printed by name and in this order, never by spreading: a field that is not on this list cannot leak.
const printed: { readonly [Name in Exclude<FieldName, "cause">]: 1 } = {
  operation: 1,
  method: 1,
  path: 1,
  parameters: 1,
  url: 1,
  status: 1,
  errors: 1,
  reason: 1,
  issues: 1,
  carriedOut: 1,
  requestId: 1,
  retryAfter: 1,
  attempts: 1,
  at: 1,
  sent: 1,
  limit: 1,
  after: 1,
  location: 1,
  organizationId: 1,
  batches: 1,
  unsent: 1,
  body: 1,
  followedBy: 1
}

const factsOf = (error: object): Record<string, unknown> => {
  const facts: Record<string, unknown> = {}
  for (const name of Object.keys(printed)) {
    const value: unknown = Reflect.get(error, name)
    if (value !== undefined) facts[name] = value
  }
  return facts
}

type Inspect = (value: unknown, options?: unknown) => string

const asJson: Inspect = (value) => JSON.stringify(value)

const errorClass = <T extends Tag>(tag: T): ErrorClass<T> => {
  class TaggedMerakiError extends Data.TaggedError(tag)<CallFacts & { readonly message: string }> {
    constructor(fields: FieldsByTag[T]) {
      if (Object(fields) !== fields) {
        throw new TypeError(`new ${tag} needs all the facts of a call: make one with ${tag}.make({ … })`)
      }
      super({ ...fields, message: messageOf({ ...fields, _tag: tag } as Failure) })
    }
    static make(facts?: Partial<FieldsByTag[T]>): TaggedMerakiError {
      return new this(sampleOf(tag, facts))
    }
    override toJSON(): Record<string, unknown> {
      return { _tag: tag, message: this.message, ...factsOf(this) }
    }
    override [NodeInspectSymbol](_depth?: number, options?: unknown, inspect: Inspect = asJson): string {
      const cause = this.cause === undefined ? "" : `\n[cause]: ${inspect(this.cause, options)}`
      return `${this.stack ?? `${tag}: ${this.message}`} ${inspect(factsOf(this), options)}${cause}`
    }
  }
  return branded(TaggedMerakiError, TypeId, tag) as unknown as ErrorClass<T>
}

/**
 * 400: the API refused the request. Two kinds are temporary and retried: networks that are deleted at the same time,
 * and too many executing action batches.
 *
 * @since 0.2.0
 * @category errors
 */
export class BadRequest extends /*#__PURE__*/ errorClass("BadRequest") {}

/**
 * 401: the key is wrong, revoked, not yet active, or did not arrive.
 *
 * @since 0.2.0
 * @category errors
 */
export class Unauthorized extends /*#__PURE__*/ errorClass("Unauthorized") {}

/**
 * 403: the key is valid, but its owner has no permission.
 *
 * @since 0.2.0
 * @category errors
 */
export class Forbidden extends /*#__PURE__*/ errorClass("Forbidden") {}

/**
 * 404: no such object, or none that this key can see; for some operations "not licensed" or "no data".
 *
 * @since 0.2.0
 * @category errors
 */
export class NotFound extends /*#__PURE__*/ errorClass("NotFound") {}

/**
 * 429: the rate limit of the organization or of the source address is exceeded, and retries were refused too.
 *
 * @since 0.2.0
 * @category errors
 */
export class TooManyRequests extends /*#__PURE__*/ errorClass("TooManyRequests") {}

/**
 * 500: the API failed.
 *
 * @since 0.2.0
 * @category errors
 */
export class InternalServerError extends /*#__PURE__*/ errorClass("InternalServerError") {}

/**
 * 502: a gateway before the API failed. The request most likely never reached Dashboard.
 *
 * @since 0.2.0
 * @category errors
 */
export class BadGateway extends /*#__PURE__*/ errorClass("BadGateway") {}

/**
 * 503: the API is not available for now.
 *
 * @since 0.2.0
 * @category errors
 */
export class ServiceUnavailable extends /*#__PURE__*/ errorClass("ServiceUnavailable") {}

/**
 * 504: a gateway before the API gave up waiting for it.
 *
 * @since 0.2.0
 * @category errors
 */
export class GatewayTimeout extends /*#__PURE__*/ errorClass("GatewayTimeout") {}

/**
 * Any other status below 500 that is not a success, such as 402, 409 or 422.
 *
 * @since 0.2.0
 * @category errors
 */
export class UnexpectedClientError extends /*#__PURE__*/ errorClass("UnexpectedClientError") {}

/**
 * Any other status of 500 and above, such as 530.
 *
 * @since 0.2.0
 * @category errors
 */
export class UnexpectedServerError extends /*#__PURE__*/ errorClass("UnexpectedServerError") {}

/**
 * No answer, or not all of it: DNS, connection refused or reset, TLS, a body cut short.
 *
 * @since 0.2.0
 * @category errors
 */
export class ConnectionFailed extends /*#__PURE__*/ errorClass("ConnectionFailed") {}

/**
 * The time for an attempt, or for the whole call, ran out.
 *
 * @since 0.2.0
 * @category errors
 */
export class RequestTimedOut extends /*#__PURE__*/ errorClass("RequestTimedOut") {}

/**
 * A redirect or page link pointed to a host that must not see the key. Nothing was sent there.
 *
 * @since 0.2.0
 * @category errors
 */
export class UntrustedHost extends /*#__PURE__*/ errorClass("UntrustedHost") {}

/**
 * More than five redirects in a row, or a loop.
 *
 * @since 0.2.0
 * @category errors
 */
export class TooManyRedirects extends /*#__PURE__*/ errorClass("TooManyRedirects") {}

/**
 * An answer with a success status that is not a success: HTML, no JSON, an empty body where one is declared, an
 * `errors` object, or a mismatch when `validate` is `strict`.
 *
 * @since 0.2.0
 * @category errors
 */
export class InvalidResponse extends /*#__PURE__*/ errorClass("InvalidResponse") {}

/**
 * The input or an option of a call was refused before anything was sent.
 *
 * @since 0.2.0
 * @category errors
 */
export class InvalidInput extends /*#__PURE__*/ errorClass("InvalidInput") {}

/**
 * There was no key to send: the provider of the key failed, took longer than an attempt may, or returned something that
 * is no key. `cause` says why. Nothing was sent, or a 401 was the last answer.
 *
 * @since 0.2.0
 * @category errors
 */
export class NoCredential extends /*#__PURE__*/ errorClass("NoCredential") {}

/**
 * A write where `readOnly` is set, for the client, around the call or for the call. Nothing was sent.
 *
 * @since 0.2.0
 * @category errors
 */
export class WriteBlocked extends /*#__PURE__*/ errorClass("WriteBlocked") {}

/**
 * A write in a dry run. Nothing was sent; the error holds the request that would have been.
 *
 * @since 0.2.0
 * @category errors
 */
export class WritePlanned extends /*#__PURE__*/ errorClass("WritePlanned") {}

/**
 * An action batch failed. The API applies all actions of a batch or none.
 *
 * @since 0.2.0
 * @category errors
 */
export class ActionBatchFailed extends /*#__PURE__*/ errorClass("ActionBatchFailed") {}

/**
 * Action batches were still executing at the deadline of their submission. They continue at the API.
 *
 * @since 0.2.0
 * @category errors
 */
export class ActionBatchPending extends /*#__PURE__*/ errorClass("ActionBatchPending") {}

/**
 * An error with an answer of the API.
 *
 * @since 0.2.0
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

/** The errors by their tags. */
interface Errors {
  readonly BadRequest: BadRequest
  readonly Unauthorized: Unauthorized
  readonly Forbidden: Forbidden
  readonly NotFound: NotFound
  readonly TooManyRequests: TooManyRequests
  readonly InternalServerError: InternalServerError
  readonly BadGateway: BadGateway
  readonly ServiceUnavailable: ServiceUnavailable
  readonly GatewayTimeout: GatewayTimeout
  readonly UnexpectedClientError: UnexpectedClientError
  readonly UnexpectedServerError: UnexpectedServerError
  readonly ConnectionFailed: ConnectionFailed
  readonly RequestTimedOut: RequestTimedOut
  readonly UntrustedHost: UntrustedHost
  readonly TooManyRedirects: TooManyRedirects
  readonly InvalidResponse: InvalidResponse
  readonly InvalidInput: InvalidInput
  readonly NoCredential: NoCredential
  readonly WriteBlocked: WriteBlocked
  readonly WritePlanned: WritePlanned
  readonly ActionBatchFailed: ActionBatchFailed
  readonly ActionBatchPending: ActionBatchPending
}

type Of<T extends Tag> = Errors[T]

/**
 * Every way an operation that changes nothing can fail.
 *
 * @since 0.2.0
 * @category models
 */
export type ReadError = Of<TagOf<"all">>

/**
 * Every way an operation that changes something can fail.
 *
 * @since 0.2.0
 * @category models
 */
export type WriteError = Of<TagOf<"all" | "writes">>

/**
 * Every way an action batch can fail.
 *
 * @since 0.2.0
 * @category models
 */
export type BatchError = Of<TagOf<"all" | "writes" | "batches">>

/**
 * Every error there is.
 *
 * @since 0.2.0
 * @category models
 */
export type MerakiError = Of<Tag>

/**
 * Whether a value is one of these errors.
 *
 * @since 0.2.0
 * @category guards
 */
export const isMerakiError = (u: unknown): u is MerakiError => hasProperty(u, TypeId)

/**
 * Whether the API answered with a status that is not a success.
 *
 * @since 0.2.0
 * @category guards
 */
export const isHttpError = (u: unknown): u is HttpError =>
  isMerakiError(u) && u._tag !== "InvalidResponse" && "status" in u

/**
 * Whether the API answered with 500 or above.
 *
 * @since 0.2.0
 * @category guards
 */
export const isServerError = (
  u: unknown
): u is InternalServerError | BadGateway | ServiceUnavailable | GatewayTimeout | UnexpectedServerError =>
  isHttpError(u) && u.status >= 500

/**
 * Whether a retry can help and cannot carry out the request twice. The standard `RetryPolicy` retries these errors.
 * It is no type guard: an error that is not retryable is an error all the same.
 *
 * @since 0.2.0
 * @category predicates
 */
export const isRetryable = (u: unknown): boolean => isMerakiError(u) && remedy(u, false) !== undefined

/**
 * Whether the request may have been carried out although it failed: after a lost answer, a timeout, an answer with 500 or
 * above, or a success that cannot be read. Repeating such a POST can create twice.
 *
 * @since 0.2.0
 * @category predicates
 */
export const isAmbiguous = (u: unknown): boolean => isMerakiError(u) && mayBeCarriedOut(u)

type Cases<E extends MerakiError> = { readonly [T in E["_tag"]]: (error: Extract<E, { readonly _tag: T }>) => unknown }

type AnyCases = { readonly [T in Tag]?: (error: Of<T>) => unknown }

/** Nothing besides the cases: a case that cannot happen is a mistake. */
type Only<Given, Known extends PropertyKey> = { readonly [T in Exclude<keyof Given, Known>]: never }

type Result<Given> = { [T in keyof Given]: Given[T] extends (...args: never) => infer A ? A : never }[keyof Given]

/**
 * One function for each kind of error that can happen. Leaving one out is a type error, and so is one that cannot happen:
 * `ReadError` has no `WriteBlocked`.
 *
 * @example
 * ```ts
 * import * as MerakiError from "@effect-meraki/core/MerakiError"
 *
 * const ours = () => "look at the program, its key or its input"
 * const theirs = (error: MerakiError.MerakiError) => `tell Cisco's support: ${error.message}`
 * const later = () => "try again later"
 *
 * export const advice: (error: MerakiError.MerakiError) => string = MerakiError.match({
 *   BadRequest: ours,
 *   Unauthorized: ours,
 *   Forbidden: ours,
 *   NotFound: ours,
 *   TooManyRequests: later,
 *   InternalServerError: theirs,
 *   BadGateway: later,
 *   ServiceUnavailable: later,
 *   GatewayTimeout: later,
 *   UnexpectedClientError: ours,
 *   UnexpectedServerError: theirs,
 *   ConnectionFailed: (error) => `look at the network: ${error.reason}`,
 *   RequestTimedOut: later,
 *   UntrustedHost: ours,
 *   TooManyRedirects: theirs,
 *   InvalidResponse: theirs,
 *   InvalidInput: ours,
 *   NoCredential: ours,
 *   WriteBlocked: ours,
 *   WritePlanned: () => "nothing: this was a dry run",
 *   ActionBatchFailed: ours,
 *   ActionBatchPending: later
 * })
 * ```
 *
 * @since 0.2.0
 * @category pattern matching
 */
export const match: {
  <Given extends AnyCases>(cases: Given & Only<Given, Tag>): (error: Of<keyof Given & Tag>) => Result<Given>
  <E extends MerakiError, Given extends Cases<E>>(error: E, cases: Given & Only<Given, E["_tag"]>): Result<Given>
} = dual(2, (error: MerakiError, cases: Record<string, (error: MerakiError) => unknown>) => cases[error._tag]?.(error))
