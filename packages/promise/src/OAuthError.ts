/**
 * Why there are no OAuth tokens. None of these errors shows a token or the secret of the application.
 *
 * @since 0.2.0
 */
import * as Core from "@effect-meraki/core/OAuthError"

/**
 * There is no refresh token that is good: it was never there, was used, was revoked, or was not used for 90 days. For an
 * exchange: the code has expired or was used. An administrator has to consent again.
 *
 * @since 0.2.0
 * @category errors
 */
export const ConsentNeeded: new (fields: {
  readonly message: string
  readonly error: string | undefined
}) => ConsentNeeded = Core.ConsentNeeded

/**
 * An error of the class of this name.
 *
 * @since 0.2.0
 * @category errors
 */
export interface ConsentNeeded extends Error {
  readonly _tag: "ConsentNeeded"
  /** What the authorization server said, such as `invalid_grant`; undefined when it was not asked. */
  readonly error: string | undefined
}

/**
 * The authorization server gave no tokens, for a reason that another consent does not change.
 *
 * @since 0.2.0
 * @category errors
 */
export const AuthorizationFailed: new (fields: {
  readonly message: string
  readonly reason: AuthorizationFailed["reason"]
  readonly status: number | undefined
  readonly error: string | undefined
  readonly cause: unknown
}) => AuthorizationFailed = Core.AuthorizationFailed

/**
 * An error of the class of this name.
 *
 * @since 0.2.0
 * @category errors
 */
export interface AuthorizationFailed extends Error {
  readonly _tag: "AuthorizationFailed"
  /**
   * Why: it did not answer, is not available, does not know the application (`client`), refused the request for another
   * reason, or its answer is not one.
   */
  readonly reason: "connection" | "unavailable" | "client" | "refused" | "answer"
  /** Undefined without an answer. */
  readonly status: number | undefined
  /** The error code of the answer, such as `invalid_client`. */
  readonly error: string | undefined
}

/**
 * The store of the tokens failed, or holds something else.
 *
 * @since 0.2.0
 * @category errors
 */
export const TokenStoreFailed: new (fields: {
  readonly message: string
  readonly operation: TokenStoreFailed["operation"]
  readonly cause: unknown
}) => TokenStoreFailed = Core.TokenStoreFailed

/**
 * An error of the class of this name.
 *
 * @since 0.2.0
 * @category errors
 */
export interface TokenStoreFailed extends Error {
  readonly _tag: "TokenStoreFailed"
  readonly operation: "load" | "save" | "lock" | "unlock"
}

/**
 * Every way in which there are no tokens.
 *
 * @since 0.2.0
 * @category models
 */
export type OAuthError = ConsentNeeded | AuthorizationFailed | TokenStoreFailed

/**
 * Whether a value is one of these errors, such as the `cause` of a `NoCredential`.
 *
 * @since 0.2.0
 * @category guards
 */
export const isOAuthError = (u: unknown): u is OAuthError => Core.isOAuthError(u)
