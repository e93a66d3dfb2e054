/**
 * Options of a receiver of webhooks.
 *
 * @since 0.2.0
 */
import type * as Duration from "effect/Duration"
import type * as Redacted from "effect/Redacted"
import type { StandardSchema } from "./StandardSchema.ts"
import type { AlertSchemas, KnownSchemas, Payload } from "./WebhookEvent.ts"

/**
 * A secret that Dashboard sends, or several while one replaces another.
 *
 * @since 0.2.0
 * @category options
 */
export type SharedSecret = string | Redacted.Redacted | ReadonlyArray<string | Redacted.Redacted>

/**
 * The payload of a template of your own, in the place of alerts and callbacks.
 *
 * @since 0.2.0
 * @category options
 */
export interface Template<Own> {
  /** The schema of the whole payload, without the secret. A payload that does not match it is refused with 400. */
  readonly schema: StandardSchema<Own>
  /**
   * What tells an event from all others (default: `alertId` or `callbackId`, and the whole body when it has neither).
   */
  readonly id?: ((payload: Payload) => string | undefined) | undefined
  /** When it was sent, in RFC 3339 (default: `sentAt`). */
  readonly sentAt?: ((payload: Payload) => string | undefined) | undefined
}

/**
 * What a receiver believes.
 *
 * @since 0.2.0
 * @category options
 */
export interface VerifyOptions<Schemas extends AlertSchemas = KnownSchemas, Own = never> {
  /** The shared secret of the HTTP server in Dashboard, or several of which each is accepted. */
  readonly sharedSecret: SharedSecret
  /**
   * The name of a header that has the secret, in the place of the body. It is looked at before the body is read. A
   * template of your own sends it.
   */
  readonly secretHeader?: string | undefined
  /** How far `sentAt` may be in the past or in the future (default 5 minutes), or `false` for any time. */
  readonly freshness?: Duration.Input | false | undefined
  /** Schemas of the data of alerts, by `alertTypeId`. */
  readonly alerts?: Schemas | undefined
  /** The payload of a template of your own. */
  readonly template?: Template<Own> | undefined
}

/**
 * Options of a receiver.
 *
 * @since 0.2.0
 * @category options
 */
export interface ReceiveOptions<Schemas extends AlertSchemas = KnownSchemas, Own = never> extends VerifyOptions<
  Schemas,
  Own
> {
  /** The largest body, in bytes (default 1,000,000). */
  readonly maxBytes?: number | undefined
  /**
   * Whether the answer is given before the event is handled (default false). Dashboard then does not send an event again
   * that could not be handled, and one that a crash interrupts is lost.
   */
  readonly answerFirst?: boolean | undefined
  /** The most events that are read or handled at a time (default 1,000). Beyond them requests are answered with 503. */
  readonly maxPending?: number | undefined
  /** How long running handlers may take once the receiver is closed (default 10 seconds). */
  readonly grace?: Duration.Input | undefined
}
