/**
 * Every way a call can fail: the error classes of the client, each a real `Error` with the facts as fields.
 *
 * @since 0.1.0
 */
import * as CoreConfig from "@effect-meraki/core/MerakiConfig"
import * as Core from "@effect-meraki/core/MerakiError"
import * as Duration from "effect/Duration"

declare const time: unique symbol

/**
 * A length of time; {@link toMillis} gives its milliseconds.
 *
 * @since 0.1.0
 * @category models
 */
export interface Time {
  readonly [time]: unknown
  /** Such as `300000 millis`. */
  toString(): string
}

/**
 * The milliseconds of a length of time, such as `error.retryAfter`.
 *
 * @since 0.1.0
 * @category accessors
 */
export const toMillis = (time: Time): number => Duration.toMillis(time as unknown as Duration.Duration)

/**
 * The length of time of so many milliseconds, for those who make an error themselves.
 *
 * @since 0.1.0
 * @category constructors
 */
export const fromMillis = (millis: number): Time => Duration.millis(millis) as unknown as Time

/**
 * What every error knows about the call that failed.
 *
 * @since 0.1.0
 * @category models
 */
export interface CallFacts {
  /** The `operationId`. */
  readonly operation: string
  readonly method: "GET" | "PUT" | "POST" | "DELETE"
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
  readonly retryAfter: Time | undefined
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
  readonly after: Time
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
export interface ErrorClass<Tag extends string, Fields> {
  new (fields: Fields): Fields & Error & { readonly _tag: Tag; toJSON(): unknown }
}

// The same objects: only their types leave out what belongs to Effect.
const plain = <Tag extends string, Fields>(errorClass: unknown): ErrorClass<Tag, Fields> =>
  errorClass as ErrorClass<Tag, Fields>

/**
 * 400: the API refused the request as it is. Two kinds pass by themselves and are retried: networks being deleted at the
 * same time, and too many executing action batches.
 *
 * @since 0.1.0
 * @category errors
 */
export const BadRequest: ErrorClass<"BadRequest", HttpFailure> = /*#__PURE__*/ plain(Core.BadRequest)

/**
 * An instance of {@link BadRequest}.
 *
 * @since 0.1.0
 * @category errors
 */
export type BadRequest = InstanceType<typeof BadRequest>

/**
 * 401: the key is wrong, revoked, not yet active, or did not arrive.
 *
 * @since 0.1.0
 * @category errors
 */
export const Unauthorized: ErrorClass<"Unauthorized", HttpFailure> = /*#__PURE__*/ plain(Core.Unauthorized)

/**
 * An instance of {@link Unauthorized}.
 *
 * @since 0.1.0
 * @category errors
 */
export type Unauthorized = InstanceType<typeof Unauthorized>

/**
 * 403: the key is valid, its owner may not do this.
 *
 * @since 0.1.0
 * @category errors
 */
export const Forbidden: ErrorClass<"Forbidden", HttpFailure> = /*#__PURE__*/ plain(Core.Forbidden)

/**
 * An instance of {@link Forbidden}.
 *
 * @since 0.1.0
 * @category errors
 */
export type Forbidden = InstanceType<typeof Forbidden>

/**
 * 404: no such object, or none that this key can see; for some operations "not licensed" or "no data".
 *
 * @since 0.1.0
 * @category errors
 */
export const NotFound: ErrorClass<"NotFound", HttpFailure> = /*#__PURE__*/ plain(Core.NotFound)

/**
 * An instance of {@link NotFound}.
 *
 * @since 0.1.0
 * @category errors
 */
export type NotFound = InstanceType<typeof NotFound>

/**
 * 429: the organisation's or the source address's budget is spent, and retrying did not get through.
 *
 * @since 0.1.0
 * @category errors
 */
export const TooManyRequests: ErrorClass<"TooManyRequests", HttpFailure> = /*#__PURE__*/ plain(Core.TooManyRequests)

/**
 * An instance of {@link TooManyRequests}.
 *
 * @since 0.1.0
 * @category errors
 */
export type TooManyRequests = InstanceType<typeof TooManyRequests>

/**
 * 500: the API failed.
 *
 * @since 0.1.0
 * @category errors
 */
export const InternalServerError: ErrorClass<"InternalServerError", HttpFailure> = /*#__PURE__*/ plain(
  Core.InternalServerError
)

/**
 * An instance of {@link InternalServerError}.
 *
 * @since 0.1.0
 * @category errors
 */
export type InternalServerError = InstanceType<typeof InternalServerError>

/**
 * 502: a gateway before the API failed. The request most likely never reached Dashboard.
 *
 * @since 0.1.0
 * @category errors
 */
export const BadGateway: ErrorClass<"BadGateway", HttpFailure> = /*#__PURE__*/ plain(Core.BadGateway)

/**
 * An instance of {@link BadGateway}.
 *
 * @since 0.1.0
 * @category errors
 */
export type BadGateway = InstanceType<typeof BadGateway>

/**
 * 503: the API is not available for now.
 *
 * @since 0.1.0
 * @category errors
 */
export const ServiceUnavailable: ErrorClass<"ServiceUnavailable", HttpFailure> = /*#__PURE__*/ plain(
  Core.ServiceUnavailable
)

/**
 * An instance of {@link ServiceUnavailable}.
 *
 * @since 0.1.0
 * @category errors
 */
export type ServiceUnavailable = InstanceType<typeof ServiceUnavailable>

/**
 * 504: a gateway before the API gave up waiting for it.
 *
 * @since 0.1.0
 * @category errors
 */
export const GatewayTimeout: ErrorClass<"GatewayTimeout", HttpFailure> = /*#__PURE__*/ plain(Core.GatewayTimeout)

/**
 * An instance of {@link GatewayTimeout}.
 *
 * @since 0.1.0
 * @category errors
 */
export type GatewayTimeout = InstanceType<typeof GatewayTimeout>

/**
 * Any other status below 500 that is not a success, such as 402, 409 or 422.
 *
 * @since 0.1.0
 * @category errors
 */
export const UnexpectedClientError: ErrorClass<"UnexpectedClientError", HttpFailure> = /*#__PURE__*/ plain(
  Core.UnexpectedClientError
)

/**
 * An instance of {@link UnexpectedClientError}.
 *
 * @since 0.1.0
 * @category errors
 */
export type UnexpectedClientError = InstanceType<typeof UnexpectedClientError>

/**
 * Any other status of 500 and above, such as 530.
 *
 * @since 0.1.0
 * @category errors
 */
export const UnexpectedServerError: ErrorClass<"UnexpectedServerError", HttpFailure> = /*#__PURE__*/ plain(
  Core.UnexpectedServerError
)

/**
 * An instance of {@link UnexpectedServerError}.
 *
 * @since 0.1.0
 * @category errors
 */
export type UnexpectedServerError = InstanceType<typeof UnexpectedServerError>

/**
 * No answer, or not all of it: DNS, connection refused or reset, TLS, a body cut short.
 *
 * @since 0.1.0
 * @category errors
 */
export const ConnectionFailed: ErrorClass<"ConnectionFailed", ConnectionFailure> = /*#__PURE__*/ plain(
  Core.ConnectionFailed
)

/**
 * An instance of {@link ConnectionFailed}.
 *
 * @since 0.1.0
 * @category errors
 */
export type ConnectionFailed = InstanceType<typeof ConnectionFailed>

/**
 * The time for an attempt, or for the whole call, ran out.
 *
 * @since 0.1.0
 * @category errors
 */
export const RequestTimedOut: ErrorClass<"RequestTimedOut", Timeout> = /*#__PURE__*/ plain(Core.RequestTimedOut)

/**
 * An instance of {@link RequestTimedOut}.
 *
 * @since 0.1.0
 * @category errors
 */
export type RequestTimedOut = InstanceType<typeof RequestTimedOut>

/**
 * A redirect or page link pointed to a host that must not see the key. Nothing was sent there.
 *
 * @since 0.1.0
 * @category errors
 */
export const UntrustedHost: ErrorClass<"UntrustedHost", RedirectFailure> = /*#__PURE__*/ plain(Core.UntrustedHost)

/**
 * An instance of {@link UntrustedHost}.
 *
 * @since 0.1.0
 * @category errors
 */
export type UntrustedHost = InstanceType<typeof UntrustedHost>

/**
 * More redirects in a row than an answer can need, or a loop.
 *
 * @since 0.1.0
 * @category errors
 */
export const TooManyRedirects: ErrorClass<"TooManyRedirects", RedirectFailure> = /*#__PURE__*/ plain(
  Core.TooManyRedirects
)

/**
 * An instance of {@link TooManyRedirects}.
 *
 * @since 0.1.0
 * @category errors
 */
export type TooManyRedirects = InstanceType<typeof TooManyRedirects>

/**
 * A success that is not what it says: HTML, no JSON, nothing where something is due, an `errors` object, or an answer
 * that failed the validation that was asked for.
 *
 * @since 0.1.0
 * @category errors
 */
export const InvalidResponse: ErrorClass<"InvalidResponse", ResponseFailure> = /*#__PURE__*/ plain(Core.InvalidResponse)

/**
 * An instance of {@link InvalidResponse}.
 *
 * @since 0.1.0
 * @category errors
 */
export type InvalidResponse = InstanceType<typeof InvalidResponse>

/**
 * The input was refused before anything was sent.
 *
 * @since 0.1.0
 * @category errors
 */
export const InvalidInput: ErrorClass<"InvalidInput", InputFailure> = /*#__PURE__*/ plain(Core.InvalidInput)

/**
 * An instance of {@link InvalidInput}.
 *
 * @since 0.1.0
 * @category errors
 */
export type InvalidInput = InstanceType<typeof InvalidInput>

/**
 * A write on a client made with `readOnly`. Nothing was sent.
 *
 * @since 0.1.0
 * @category errors
 */
export const WriteBlocked: ErrorClass<"WriteBlocked", LocalFailure> = /*#__PURE__*/ plain(Core.WriteBlocked)

/**
 * An instance of {@link WriteBlocked}.
 *
 * @since 0.1.0
 * @category errors
 */
export type WriteBlocked = InstanceType<typeof WriteBlocked>

/**
 * An action batch ended in failure. The API applies a batch wholly or not at all.
 *
 * @since 0.1.0
 * @category errors
 */
export const ActionBatchFailed: ErrorClass<"ActionBatchFailed", BatchFailure> = /*#__PURE__*/ plain(
  Core.ActionBatchFailed
)

/**
 * An instance of {@link ActionBatchFailed}.
 *
 * @since 0.1.0
 * @category errors
 */
export type ActionBatchFailed = InstanceType<typeof ActionBatchFailed>

/**
 * Action batches were not done by their deadline; they go on executing.
 *
 * @since 0.1.0
 * @category errors
 */
export const ActionBatchPending: ErrorClass<"ActionBatchPending", BatchFailure> = /*#__PURE__*/ plain(
  Core.ActionBatchPending
)

/**
 * An instance of {@link ActionBatchPending}.
 *
 * @since 0.1.0
 * @category errors
 */
export type ActionBatchPending = InstanceType<typeof ActionBatchPending>

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
 * Every way a call can fail.
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
export const isMerakiError = (u: unknown): u is MerakiError => Core.isMerakiError(u)

/**
 * Whether the API answered with a status that is not a success.
 *
 * @since 0.1.0
 * @category guards
 */
export const isHttpError = (u: unknown): u is HttpError => Core.isHttpError(u)

/**
 * Whether the API answered with 500 or above.
 *
 * @since 0.1.0
 * @category guards
 */
export const isServerError = (u: unknown): u is HttpError => Core.isServerError(u)

/**
 * One function for each kind of error; leaving one out is a type error.
 *
 * @since 0.1.0
 * @category pattern matching
 */
export const matchError = <
  Cases extends {
    readonly [Tag in MerakiError["_tag"]]: (error: Extract<MerakiError, { readonly _tag: Tag }>) => unknown
  }
>(
  error: MerakiError,
  cases: Cases
): ReturnType<Cases[MerakiError["_tag"]]> => {
  const one = cases[error._tag] as (error: MerakiError) => ReturnType<Cases[MerakiError["_tag"]]>
  return one(error)
}

/**
 * An option that cannot be used. Thrown when the client is made; a call rejects with it only when its own `retry` cannot
 * be used.
 *
 * @since 0.1.0
 * @category errors
 */
export const InvalidConfiguration: new (fields: { readonly option: string; readonly message: string }) => Error & {
  readonly _tag: "InvalidConfiguration"
  readonly option: string
} = CoreConfig.InvalidConfiguration
