/**
 * An answer as a whole.
 *
 * @since 0.1.0
 */

/**
 * An answer with its status, headers and URL.
 *
 * @since 0.1.0
 * @category models
 */
export interface MerakiResponse<A> {
  readonly value: A
  readonly status: number
  /** The value of a header, by its name in lower case. */
  readonly header: (name: string) => string | undefined
  /** The URL of the answer, after redirects. */
  readonly url: string
  /** Requests sent for this call, those that failed before it included. Redirects are part of one attempt. */
  readonly attempts: number
}
