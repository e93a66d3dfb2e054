import * as Webhooks from "@effect-meraki/core/Webhooks"
import { callerOf } from "./internal/caller.ts"
import { connectionOf } from "./internal/connection.ts"
import { objectOf } from "./internal/own.ts"
import type { MerakiBase } from "./MerakiBase.ts"
import type { CallOptions } from "./Operation.ts"

/**
 * What to make of the receivers of webhooks in Dashboard: those of one network, or of all networks of an organization.
 *
 * @since 0.2.0
 * @category options
 */
export interface ReceiverRegistrationOptions extends Pick<CallOptions, "fetch" | "logger" | "signal"> {
  readonly networkId?: string | undefined
  readonly organizationId?: string | undefined
  /** Where Dashboard posts to. It cannot be changed afterwards: another URL is another receiver. */
  readonly url: string
  readonly sharedSecret: string
  /** The name in Dashboard (default: that of a receiver that is there, and the host of the URL for a new one). */
  readonly name?: string | undefined
  /** The template of the payload (default: that of a receiver that is there, and Meraki's own for a new one). */
  readonly payloadTemplateId?: string | undefined
  /** Whether the receiver is added to those that get every alert of its network (default false). */
  readonly everyAlert?: boolean | undefined
  /** Whether Dashboard sends a test, which has to be delivered (default true). */
  readonly test?: boolean | undefined
  /** How many milliseconds a test may take (default 60,000). */
  readonly testTimeout?: number | undefined
}

/**
 * A receiver of webhooks as Dashboard knows it now.
 *
 * @since 0.2.0
 * @category models
 */
export interface ReceiverRegistration {
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
export interface WebhookTestFailed extends Error {
  readonly _tag: "WebhookTestFailed"
  /** All receivers, those whose tests were delivered among them. */
  readonly registrations: ReadonlyArray<ReceiverRegistration>
}

/**
 * Has Dashboard know a receiver of webhooks, in a network or in all networks of an organization: creates it, or writes the
 * secret of the one with this URL again, and has it tested. Rejects with a {@link WebhookTestFailed} when a test is not
 * delivered in time, and with a `MerakiError`. `receiver` of `@effect-meraki/promise/webhooks` makes what answers there.
 *
 * @since 0.2.0
 * @category client
 */
export const ensureReceiver = (
  client: MerakiBase,
  options: ReceiverRegistrationOptions
): Promise<ReadonlyArray<ReceiverRegistration>> => {
  const { perform } = connectionOf(client)
  const { fetch, logger, signal, ...registration } = objectOf("options", options, "with url and sharedSecret")
  return perform({ fetch, logger, signal }, callerOf(ensureReceiver), () => Webhooks.ensure(registration))
}
