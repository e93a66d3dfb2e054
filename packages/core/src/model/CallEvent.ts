/**
 * What hooks are told of a call, as plain objects.
 *
 * @since 0.2.0
 */
import type { Method } from "./Descriptor.ts"

/**
 * What every event knows. Nothing in it shows a secret of the client.
 *
 * @since 0.2.0
 * @category models
 */
export interface CallEvent {
  /** The `operationId`. */
  readonly operation: string
  readonly method: Method
  /** Path template, such as `/networks/{networkId}`. */
  readonly path: string
  /** The URL of the last request; empty when none was sent. */
  readonly url: string
  /** The values of the path's placeholders. */
  readonly parameters: { readonly [name: string]: string }
  /** The organization it counts against, as far as it is known. */
  readonly organizationId: string | undefined
  readonly networkId: string | undefined
  readonly serial: string | undefined
  /** Which attempt it is, counted from 1; 0 when nothing was sent. */
  readonly attempt: number
}

/**
 * An attempt is sent.
 *
 * @since 0.2.0
 * @category models
 */
export interface RequestEvent extends CallEvent {
  /** How long it waited for the limits, in milliseconds. */
  readonly wait: number
}

/**
 * An attempt was answered, whatever its status.
 *
 * @since 0.2.0
 * @category models
 */
export interface ResponseEvent extends RequestEvent {
  readonly status: number
  /** From sending to the last byte of the answer, in milliseconds. */
  readonly duration: number
  readonly requestId: string | undefined
}

/** What is known of a failure. */
interface FailureEvent extends CallEvent {
  /** The `_tag` of the error. */
  readonly error: string
  readonly message: string
  /** Undefined without an answer. */
  readonly status: number | undefined
  readonly requestId: string | undefined
}

/**
 * An attempt has failed, and is repeated.
 *
 * @since 0.2.0
 * @category models
 */
export interface RetryEvent extends FailureEvent {
  /** Which retry it is, counted from 1. */
  readonly retry: number
  /** How long it waits before that, in milliseconds. */
  readonly wait: number
}

/**
 * A call has failed, with all its retries. A call that is refused before it is one, such as one with wrong input, has no events.
 *
 * @since 0.2.0
 * @category models
 */
export interface ErrorEvent extends FailureEvent {}

/**
 * Functions that are told of calls. They are not waited for, and what they throw is logged and changes nothing else.
 *
 * @since 0.2.0
 * @category options
 */
export interface Hooks {
  /** An attempt is sent. */
  readonly onRequest?: ((event: RequestEvent) => unknown) | undefined
  /** An attempt was answered, whatever its status. */
  readonly onResponse?: ((event: ResponseEvent) => unknown) | undefined
  /** An attempt has failed, and is repeated. */
  readonly onRetry?: ((event: RetryEvent) => unknown) | undefined
  /** A call has failed, with all its retries. */
  readonly onError?: ((event: ErrorEvent) => unknown) | undefined
}
