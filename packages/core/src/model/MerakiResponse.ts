/**
 * An answer as a whole.
 *
 * @since 0.2.0
 */
import type { Duration } from "effect/Duration"

/**
 * A successful answer as a whole: its value, and what is known of it besides.
 *
 * @since 0.2.0
 * @category models
 */
export interface MerakiResponse<out A> {
  readonly value: A
  readonly status: number
  /** The value of a header, by its name in lower case. */
  readonly header: (name: string) => string | undefined
  /** The URL of the answer, after redirects. */
  readonly url: string
  /** The `X-Request-Id` of the answer, which Cisco's support asks for; undefined without one. */
  readonly requestId: string | undefined
  /** Requests sent for this call, the last one included. Redirects are part of one attempt. */
  readonly attempts: number
  /** How long the call waited, for the limits and between its attempts. */
  readonly waited: Duration
}
