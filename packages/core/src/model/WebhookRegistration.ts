/**
 * Receivers as Dashboard knows them.
 *
 * @since 0.2.0
 */
import * as Data from "effect/Data"
import type * as Duration from "effect/Duration"
import type * as Redacted from "effect/Redacted"

/**
 * What to make of the receivers in Dashboard: those of one network, or of all networks of an organization.
 *
 * @since 0.2.0
 * @category options
 */
export interface EnsureOptions {
  readonly networkId?: string | undefined
  readonly organizationId?: string | undefined
  /** Where Dashboard posts to. It cannot be changed afterwards: another URL is another receiver. */
  readonly url: string
  readonly sharedSecret: string | Redacted.Redacted
  /** The name in Dashboard (default: that of a receiver that is there, and the host of the URL for a new one). */
  readonly name?: string | undefined
  /** The template of the payload (default: that of a receiver that is there, and Meraki's own for a new one). */
  readonly payloadTemplateId?: string | undefined
  /**
   * Whether the receiver is added to those that get every alert of its network (default false). Without, it gets the alerts
   * that Dashboard's settings name it for.
   */
  readonly everyAlert?: boolean | undefined
  /** Whether Dashboard sends a test, which has to be delivered (default true). */
  readonly test?: boolean | undefined
  /** How long a test may take (default 1 minute). */
  readonly testTimeout?: Duration.Input | undefined
}

/**
 * A receiver as it is now.
 *
 * @since 0.2.0
 * @category models
 */
export interface Registration {
  readonly networkId: string
  readonly httpServerId: string
  /** Whether it is new. A secret cannot be read, so that one that was there is always written again. */
  readonly isNew: boolean
  /** False when Dashboard has switched it off, which only Dashboard's own page reverts. */
  readonly enabled: boolean
  /** The last status of its test; undefined without one. */
  readonly test: "abandoned" | "delivered" | "enqueued" | "processing" | "retrying" | (string & {}) | undefined
}

/**
 * Receivers are there, and not all of their tests were delivered.
 *
 * @since 0.2.0
 * @category errors
 */
export class WebhookTestFailed extends Data.TaggedError("WebhookTestFailed")<{
  readonly message: string
  /** All receivers, those whose tests were delivered among them. */
  readonly registrations: ReadonlyArray<Registration>
}> {}
