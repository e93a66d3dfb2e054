/**
 * Where a text is kept, such as a file. That of `@effect-meraki/promise/node` is one.
 *
 * @since 0.2.0
 * @category models
 */
export interface Store {
  /** Resolves with what was saved last, and with undefined or null when there is nothing. */
  readonly load: () => Promise<string | null | undefined>
  /** Replaces it. */
  readonly save: (text: string) => Promise<unknown>
}
