/**
 * Every way a call can fail: the error classes of the client, each a real `Error` with the facts as fields.
 *
 * @since 0.1.0
 */
import * as CoreConfig from "@effect-meraki/core/MerakiConfig"
import * as Core from "@effect-meraki/core/MerakiError"
import type { HttpError, MerakiError } from "./core/errors.ts"

export type * from "./core/ErrorFacts.ts"
export * from "./core/errors.ts"
export * from "./Time.ts"

/**
 * Whether a value is one of these errors.
 *
 * @since 0.1.0
 * @category guards
 */
export const isMerakiError = (u: unknown): u is MerakiError => Core.isMerakiError(u)

/**
 * Whether the API answered with a status that is not a success.
 *
 * @since 0.1.0
 * @category guards
 */
export const isHttpError = (u: unknown): u is HttpError => Core.isHttpError(u)

/**
 * Whether the API answered with 500 or above.
 *
 * @since 0.1.0
 * @category guards
 */
export const isServerError = (u: unknown): u is HttpError => Core.isServerError(u)

/**
 * One function for each kind of error; leaving one out is a type error.
 *
 * @since 0.1.0
 * @category pattern matching
 */
export const matchError = <
  Cases extends {
    readonly [Tag in MerakiError["_tag"]]: (error: Extract<MerakiError, { readonly _tag: Tag }>) => unknown
  }
>(
  error: MerakiError,
  cases: Cases
): ReturnType<Cases[MerakiError["_tag"]]> => {
  const one = cases[error._tag] as (error: MerakiError) => ReturnType<Cases[MerakiError["_tag"]]>
  return one(error)
}

/**
 * An invalid option. The constructor throws it. A call rejects with it only when its own `retry` is invalid.
 *
 * @since 0.1.0
 * @category errors
 */
export const InvalidConfiguration: new (fields: { readonly option: string; readonly message: string }) => Error & {
  readonly _tag: "InvalidConfiguration"
  readonly option: string
} = CoreConfig.InvalidConfiguration
