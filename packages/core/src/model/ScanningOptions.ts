/**
 * Options of a receiver of the Scanning API.
 *
 * @since 0.2.0
 */
import type * as Duration from "effect/Duration"
import type { SharedSecret } from "./WebhookOptions.ts"

/**
 * What a receiver of the Scanning API believes.
 *
 * @since 0.2.0
 * @category options
 */
export interface ScanningVerifyOptions {
  /** The secret of the receiver in Dashboard, or several of which each is accepted. */
  readonly sharedSecret: SharedSecret
  /** How far `endTime` may be from now (default 5 minutes), or `false`. A report without one is of any age. */
  readonly freshness?: Duration.Input | false | undefined
}

/**
 * Options of a receiver of the Scanning API.
 *
 * @since 0.2.0
 * @category options
 */
export interface ScanningOptions extends ScanningVerifyOptions {
  /** The text that Dashboard shows for the receiver, which it wants back before it posts anything. */
  readonly validator: string
  /** The largest body, in bytes (default 10,000,000: a hundred clients take about 100 kB). */
  readonly maxBytes?: number | undefined
  /** Whether the answer is given before the report is handled (default false). */
  readonly answerFirst?: boolean | undefined
  /** The most reports that are read or handled at a time (default 1,000). Beyond them requests are answered with 503. */
  readonly maxPending?: number | undefined
  /** How long running handlers may take once the receiver is closed (default 10 seconds). */
  readonly grace?: Duration.Input | undefined
}
