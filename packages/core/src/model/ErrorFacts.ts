/**
 * The facts of failures: the fields of each kind of error, and one table of all kinds.
 *
 * @since 0.2.0
 */
import type { Duration } from "effect/Duration"
import type { Method } from "./Descriptor.ts"

/**
 * What every error knows about the call that failed.
 *
 * @since 0.2.0
 * @category models
 */
export interface CallFacts {
  /** The `operationId`. */
  readonly operation: string
  readonly method: Method
  /** Path template, such as `/networks/{networkId}`. */
  readonly path: string
  /** The values of the path's placeholders as far as the input has them, such as `{ networkId: "N_1" }`. */
  readonly parameters: { readonly [name: string]: string }
  /** The URL as far as it was known; empty when the input was refused before there was one. */
  readonly url: string
  /** Requests sent for this call, the failed one included; 0 when none was. Redirects are part of one attempt. */
  readonly attempts: number
  /** Time of the failure. */
  readonly at: Date
}

/**
 * Fields of the errors that carry an answer of the API.
 *
 * @since 0.2.0
 * @category models
 */
export interface HttpFailure extends CallFacts {
  readonly status: number
  /** The messages of the answer, one string for each; empty when it holds none. */
  readonly errors: ReadonlyArray<string>
  /** The first 2,000 characters of the body. */
  readonly body: string
  /** The `X-Request-Id` of the answer, which Cisco's support asks for. */
  readonly requestId: string | undefined
  /** How long the API asks to wait before a retry; undefined without a valid `Retry-After` header. */
  readonly retryAfter: Duration | undefined
}

/**
 * Fields of the errors without an answer.
 *
 * @since 0.2.0
 * @category models
 */
export interface LocalFailure extends CallFacts {
  readonly cause: unknown
}

/**
 * Fields of {@link ConnectionFailed}.
 *
 * @since 0.2.0
 * @category models
 */
export interface ConnectionFailure extends LocalFailure {
  /** `cut` is an answer that ended before it was complete, `closed` a transport that was closed before or during the call. */
  readonly reason: "dns" | "refused" | "reset" | "tls" | "cut" | "closed" | "unknown"
  /** False when it is certain that the request never left, so that repeating it is harmless whatever the method. */
  readonly sent: boolean
}

/**
 * Fields of {@link RequestTimedOut}.
 *
 * @since 0.2.0
 * @category models
 */
export interface TimeoutFailure extends LocalFailure {
  /** The option that ran out: `timeout` of one attempt, or `deadline` of the whole call. */
  readonly limit: "attempt" | "deadline"
  /** The length of that time. */
  readonly after: Duration
}

/**
 * Fields of {@link UntrustedHost} and {@link TooManyRedirects}.
 *
 * @since 0.2.0
 * @category models
 */
export interface RedirectFailure extends LocalFailure {
  /** Where the redirect or the page link pointed. */
  readonly location: string
}

/**
 * One problem with a value, and its place.
 *
 * @since 0.2.0
 * @category models
 */
export interface Issue {
  /** Name of a parameter, or path of a value such as `rules[0].port`. Empty for the whole value. */
  readonly path: string
  readonly problem: string
}

/**
 * Fields of {@link InvalidResponse}.
 *
 * @since 0.2.0
 * @category models
 */
export interface ResponseFailure extends HttpFailure {
  /** What is wrong with the answer. */
  readonly reason: "html" | "not-json" | "empty" | "errors" | "too-large" | "validation"
  /** For `validation`: each place where the answer departs from the declared type. Values are not repeated. */
  readonly issues: ReadonlyArray<Issue>
  /** Whether it is certain that a write was carried out, and only its answer is unusable. Such a write is not repeated. */
  readonly carriedOut: boolean
}

/**
 * Fields of {@link InvalidInput}.
 *
 * @since 0.2.0
 * @category models
 */
export interface InputFailure extends LocalFailure {
  /** Every parameter and option that is wrong, not only the first. */
  readonly issues: ReadonlyArray<Issue>
}

/**
 * A write that a dry run has planned: the request as it would have been sent, without its headers.
 *
 * @since 0.2.0
 * @category models
 */
export interface PlannedRequest {
  /** The `operationId`. */
  readonly operation: string
  readonly method: Method
  /** Path template, such as `/networks/{networkId}`. */
  readonly path: string
  /** The values of the path's placeholders. An id that the API would only give during the run is missing. */
  readonly parameters: { readonly [name: string]: string }
  /** The URL with its query. An id that the API would only give during the run stands there as its placeholder. */
  readonly url: string
  /** The organization it is for, as far as it is known: from the path, from earlier answers, or from the options. */
  readonly organizationId: string | undefined
  /** The JSON of the body as it would be sent, as a value; undefined without one. */
  readonly body: unknown
}

/**
 * Fields of {@link WritePlanned}.
 *
 * @since 0.2.0
 * @category models
 */
export interface PlannedFailure extends LocalFailure {
  readonly organizationId: PlannedRequest["organizationId"]
  readonly body: PlannedRequest["body"]
  /** The further requests of a submission of action batches, in their order; empty for a call. */
  readonly followedBy: ReadonlyArray<PlannedRequest>
}

/**
 * The state of one action batch of a submission.
 *
 * @since 0.2.0
 * @category models
 */
export interface BatchState {
  readonly id: string
  readonly status: "completed" | "failed" | "pending"
  /** Positions of its actions in the submitted list, counted from 0. */
  readonly actions: ReadonlyArray<number>
  /** The messages of the API about a failed batch. */
  readonly errors: ReadonlyArray<string>
}

/**
 * Fields of {@link ActionBatchFailed} and {@link ActionBatchPending}.
 *
 * @since 0.2.0
 * @category models
 */
export interface BatchFailure extends LocalFailure {
  readonly organizationId: string
  /** Every batch that may have been executed, in order. */
  readonly batches: ReadonlyArray<BatchState>
  /** Positions of the actions that were never sent. */
  readonly unsent: ReadonlyArray<number>
}

/**
 * The forms that errors have: sets of fields, by name.
 *
 * @since 0.2.0
 * @category models
 */
export interface Forms {
  readonly http: HttpFailure
  readonly response: ResponseFailure
  readonly connection: ConnectionFailure
  readonly timeout: TimeoutFailure
  readonly redirect: RedirectFailure
  readonly input: InputFailure
  readonly planned: PlannedFailure
  readonly local: LocalFailure
  readonly batch: BatchFailure
}

/**
 * What the client knows of one kind of failure.
 *
 * @since 0.2.0
 * @category models
 */
export interface Kind {
  /** Which fields the error has. */
  readonly form: keyof Forms
  /** The status of the answer; left out where there is none, or any of several. */
  readonly status?: number
  /** The calls that can fail so: those that change something, or action batches alone; left out when all can. */
  readonly calls?: "writes" | "batches"
  /**
   * When a retry can help: `always`, for `repeatable` methods (all but POST), or when it `depends` on the fields; left
   * out when it never can.
   */
  readonly retry?: "always" | "repeatable" | "depends"
  /** Set when the API asks to wait. A retry then draws nothing from the retry budget, because it is no outage. */
  readonly asksToWait?: true
  /** Set when the request may have been carried out although it failed. */
  readonly isAmbiguous?: true | "if sent"
}

/**
 * Every kind of failure, by its tag. The unions of errors, the messages, the decision to try again, the retry budget, the
 * limiter and the Schema follow this table.
 *
 * @since 0.2.0
 * @category constants
 */
export const failures = {
  BadRequest: { form: "http", status: 400, retry: "depends", asksToWait: true },
  Unauthorized: { form: "http", status: 401 },
  Forbidden: { form: "http", status: 403 },
  NotFound: { form: "http", status: 404 },
  TooManyRequests: { form: "http", status: 429, retry: "always", asksToWait: true },
  InternalServerError: { form: "http", status: 500, retry: "repeatable", isAmbiguous: true },
  BadGateway: { form: "http", status: 502, retry: "repeatable", isAmbiguous: true },
  ServiceUnavailable: { form: "http", status: 503, retry: "repeatable", isAmbiguous: true },
  GatewayTimeout: { form: "http", status: 504, retry: "repeatable", isAmbiguous: true },
  UnexpectedClientError: { form: "http" },
  UnexpectedServerError: { form: "http", retry: "repeatable", isAmbiguous: true },
  ConnectionFailed: { form: "connection", retry: "depends", isAmbiguous: "if sent" },
  RequestTimedOut: { form: "timeout", retry: "depends", isAmbiguous: true },
  UntrustedHost: { form: "redirect" },
  TooManyRedirects: { form: "redirect" },
  InvalidResponse: { form: "response", retry: "depends", isAmbiguous: true },
  InvalidInput: { form: "input" },
  NoCredential: { form: "local" },
  WriteBlocked: { form: "local", calls: "writes" },
  WritePlanned: { form: "planned", calls: "writes" },
  ActionBatchFailed: { form: "batch", calls: "batches" },
  ActionBatchPending: { form: "batch", calls: "batches" }
} as const satisfies { readonly [tag: string]: Kind }

/**
 * The tags of the errors.
 *
 * @since 0.2.0
 * @category models
 */
export type Tag = keyof typeof failures

/**
 * The tags of the errors that calls of some kinds can fail with.
 *
 * @since 0.2.0
 * @category models
 */
export type TagOf<Calls extends "all" | NonNullable<Kind["calls"]>> = {
  readonly [T in Tag]: (typeof failures)[T] extends { readonly calls: infer Only }
    ? Only extends Calls
      ? T
      : never
    : T
}[Tag]

/**
 * The fields of each kind of error, by its tag.
 *
 * @since 0.2.0
 * @category models
 */
export type FieldsByTag = { readonly [T in Tag]: Forms[(typeof failures)[T]["form"]] }

/**
 * A failure as plain facts: the fields of its kind and the tag that names it.
 *
 * @since 0.2.0
 * @category models
 */
export type Failure = { readonly [T in Tag]: FieldsByTag[T] & { readonly _tag: T } }[Tag]

/**
 * Returns the row of a failure in the table.
 *
 * @since 0.2.0
 * @category getters
 */
export const kindOf = ({ _tag }: { readonly _tag: Tag }): Kind => failures[_tag]
