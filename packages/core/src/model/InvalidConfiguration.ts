/**
 * The error of an invalid option.
 *
 * @since 0.1.0
 */
import * as Data from "effect/Data"

/**
 * An invalid option. Raised when the client is made, never by a call.
 *
 * @since 0.1.0
 * @category errors
 */
export class InvalidConfiguration extends Data.TaggedError("InvalidConfiguration")<{
  /** Name of the option or environment variable. */
  readonly option: string
  readonly message: string
}> {}
