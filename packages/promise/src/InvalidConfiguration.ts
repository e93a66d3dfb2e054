/**
 * The error of an invalid option.
 *
 * @since 0.2.0
 */
import * as Core from "@effect-meraki/core/model/InvalidConfiguration"

/**
 * An invalid option. The constructor throws it. A call rejects with it only when its own `retry` is invalid.
 *
 * @since 0.2.0
 * @category errors
 */
export const InvalidConfiguration: new (fields: { readonly option: string; readonly message: string }) => Error & {
  readonly _tag: "InvalidConfiguration"
  readonly option: string
} = Core.InvalidConfiguration
