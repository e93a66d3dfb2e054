/**
 * The error of an invalid option.
 *
 * @since 0.2.0
 */
import * as Data from "effect/Data"
import { NodeInspectSymbol } from "effect/Inspectable"
import { branded } from "./branded.ts"

const TypeId = "~@effect-meraki/core/InvalidConfiguration"

/**
 * An option that cannot be used. Raised when a client, a limiter or a policy is made; a call fails with `InvalidInput`.
 *
 * @since 0.2.0
 * @category errors
 */
export class InvalidConfiguration
  extends /*#__PURE__*/ branded(
    /*#__PURE__*/ Data.TaggedError("InvalidConfiguration")<{
      /** Name of the option or environment variable. */
      readonly option: string
      readonly message: string
    }>,
    TypeId,
    TypeId
  )
{
  /** As other errors print: with its stack, whose first line is its message. */
  override [NodeInspectSymbol](): string {
    return `${this.stack ?? this.message} { option: "${this.option}" }`
  }
}
