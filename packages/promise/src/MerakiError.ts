/**
 * Every way a call can fail: the error classes of the client, each a real `Error` with the facts as fields.
 *
 * @since 0.2.0
 */
import * as Core from "@effect-meraki/core/MerakiError"
import type {
  BadGateway,
  GatewayTimeout,
  HttpError,
  InternalServerError,
  MerakiError,
  ServiceUnavailable,
  UnexpectedServerError
} from "./core/errors.ts"

export type * from "./core/ErrorFacts.ts"
export * from "./core/errors.ts"
export * from "./InvalidConfiguration.ts"
export * from "./Time.ts"

/**
 * Whether a value is one of these errors.
 *
 * @since 0.2.0
 * @category guards
 */
export const isMerakiError = (u: unknown): u is MerakiError => Core.isMerakiError(u)

/**
 * Whether the API answered with a status that is not a success.
 *
 * @since 0.2.0
 * @category guards
 */
export const isHttpError = (u: unknown): u is HttpError => Core.isHttpError(u)

/**
 * Whether the API answered with 500 or above.
 *
 * @since 0.2.0
 * @category guards
 */
export const isServerError = (
  u: unknown
): u is InternalServerError | BadGateway | ServiceUnavailable | GatewayTimeout | UnexpectedServerError =>
  Core.isServerError(u)

/**
 * Whether the request may have been carried out although it failed: after a lost answer, a timeout, an answer with 500 or
 * above, or a success that cannot be read. Repeating such a POST can create twice.
 *
 * @since 0.2.0
 * @category predicates
 */
export const isAmbiguous = (u: unknown): boolean => Core.isAmbiguous(u)

type Cases<E extends MerakiError> = { readonly [T in E["_tag"]]: (error: Extract<E, { readonly _tag: T }>) => unknown }

/** Nothing besides the cases: a case that cannot happen is a mistake. */
type Only<Given, Known extends PropertyKey> = { readonly [T in Exclude<keyof Given, Known>]: never }

type Outcome<Given> = { [T in keyof Given]: Given[T] extends (...args: never) => infer A ? A : never }[keyof Given]

/**
 * One function for each kind of error that can happen. Leaving one out is a type error, and so is one that cannot happen:
 * a `ReadError` has no `WriteBlocked`.
 *
 * @since 0.2.0
 * @category pattern matching
 */
export const matchError = <E extends MerakiError, Given extends Cases<E>>(
  error: E,
  cases: Given & Only<Given, E["_tag"]>
): Outcome<Given> => {
  if (!isMerakiError(error)) {
    throw new TypeError(
      "matchError was given what is not a MerakiError; rethrow it when isMerakiError(error) is false",
      {
        cause: error
      }
    )
  }
  const all = Object(cases) as { readonly [tag: string]: ((error: MerakiError) => Outcome<Given>) | undefined }
  const one = Object.hasOwn(all, error._tag) ? all[error._tag] : undefined
  if (typeof one !== "function") throw new TypeError(`no case for ${error._tag}, which needs a function`)
  return one(error)
}
