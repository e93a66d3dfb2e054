/**
 * The key of a client that is asked for while the client runs.
 *
 * @since 0.2.0
 */
import type { Effect } from "effect/Effect"
import type { Redacted } from "effect/Redacted"

/**
 * An API key or an OAuth access token that says when it expires.
 *
 * @since 0.2.0
 * @category models
 */
export interface ExpiringKey {
  readonly key: string | Redacted
  /** When it expires, as a Date or in milliseconds since 1970. A key without it is asked for again after a 401 only. */
  readonly expiresAt?: Date | number | undefined
  /** Further secrets that no error, log line or span of the client may show. */
  readonly secrets?: ReadonlyArray<string | Redacted> | undefined
}

/**
 * What a provider returns: a key, or a key that says when it expires.
 *
 * @since 0.2.0
 * @category models
 */
export type Credential = string | Redacted | ExpiringKey

/**
 * What a provider is told.
 *
 * @since 0.2.0
 * @category models
 */
export interface CredentialRequest {
  /**
   * The key that the API has refused with 401, or undefined when there is none yet or it expires. A provider that
   * remembers keys must not return this one again.
   */
  readonly refused: Redacted | undefined
  /** Aborted when no call waits for the key any more. */
  readonly signal: AbortSignal
}

/**
 * A function that returns the key of a client, in any of three forms.
 *
 * @since 0.2.0
 * @category models
 */
export interface CredentialProvider {
  (request: CredentialRequest): Credential | PromiseLike<Credential> | Effect<Credential, unknown>
  /** The authorization server whose tokens it returns, if they are only for the cloud that this one belongs to. */
  readonly issuer?: string | undefined
}
