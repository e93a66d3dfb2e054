/**
 * Where the tokens of an application are kept.
 *
 * @since 0.2.0
 */

/**
 * Where the tokens of an application are kept, as one text. The text is a secret, and belongs to this library: it is kept
 * as it is. Each function may return a Promise, and may throw or reject with anything.
 *
 * @since 0.2.0
 * @category models
 */
export interface TokenStore {
  /** Returns the text; undefined or null when none was saved. */
  readonly load: () => string | undefined | null | PromiseLike<string | undefined | null>
  /**
   * Saves a text in the place of the previous one, durably, before it returns. Returns false, and changes nothing, when
   * another text than the previous one is there: another process was faster. A store of one process need not look.
   */
  readonly save: (text: string, previous: string | undefined) => unknown
  /**
   * For a store that several processes share: takes its lock for so many milliseconds. Returns false when another owner
   * has it. Without it, one process may use the store.
   */
  readonly lock?: ((owner: string, millis: number) => boolean | PromiseLike<boolean>) | undefined
  /** Gives the lock back, unless it has expired and belongs to another owner. */
  readonly unlock?: ((owner: string) => unknown) | undefined
}
