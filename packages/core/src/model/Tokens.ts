/**
 * The tokens of an OAuth application, and where they are kept.
 *
 * @since 0.2.0
 */
import type { Effect } from "effect/Effect"
import type { Redacted } from "effect/Redacted"

/**
 * What an authorization server has granted.
 *
 * @since 0.2.0
 * @category models
 */
export interface Tokens {
  /** Sent to the API as its key. */
  readonly accessToken: Redacted
  /** Good once, for the next tokens. */
  readonly refreshToken: Redacted
  /** When the access token expires. */
  readonly expiresAt: Date
  /** What the tokens allow; empty when the server did not say. */
  readonly scopes: ReadonlyArray<string>
}

/**
 * Where the tokens of an application are kept, as one text. The text is a secret, and belongs to this library: it is kept
 * as it is. Effects fail with anything.
 *
 * @since 0.2.0
 * @category models
 */
export interface TokenStore {
  /** The text; undefined when none was saved. */
  readonly load: Effect<string | undefined, unknown>
  /**
   * Saves a text in the place of the previous one, durably, before it succeeds. Returns false, and changes nothing, when
   * another text than the previous one is there: another process was faster.
   */
  readonly save: (text: string, previous: string | undefined) => Effect<boolean, unknown>
  /**
   * For a store that several processes share: takes its lock for so many milliseconds. Returns false when another owner
   * has it. Without it, one process may use the store.
   */
  readonly lock?: ((owner: string, millis: number) => Effect<boolean, unknown>) | undefined
  /** Gives the lock back, unless it has expired and belongs to another owner. */
  readonly unlock?: ((owner: string) => Effect<void, unknown>) | undefined
}
