/**
 * Why there are no OAuth tokens. As the cause of a `NoCredential`, these errors come through as they are. None of them
 * shows a token or the secret of the application.
 *
 * @since 0.2.0
 */
import * as Data from "effect/Data"
import { NodeInspectSymbol } from "effect/Inspectable"
import { hasProperty } from "effect/Predicate"
import { PlainTypeId } from "./internal/error/plainCause.ts"

const markPlain = (prototype: object): void => {
  Object.defineProperty(prototype, PlainTypeId, { value: PlainTypeId })
}

/**
 * There is no refresh token that is good: it was never there, was used, was revoked, or was not used for 90 days. For an
 * exchange: the code has expired or was used. An administrator has to consent again.
 *
 * @since 0.2.0
 * @category errors
 */
export class ConsentNeeded extends Data.TaggedError("ConsentNeeded")<{
  readonly message: string
  /** What the authorization server said, such as `invalid_grant`; undefined when it was not asked. */
  readonly error: string | undefined
}> {
  static {
    markPlain(this.prototype)
  }
  override [NodeInspectSymbol](): unknown {
    return this.stack
  }
}

/**
 * Why an authorization server gave no tokens: it did not answer, it is not available, it does not know the application
 * (`client`), it refused the request for another reason, or its answer is not one.
 *
 * @since 0.2.0
 * @category models
 */
export type AuthorizationProblem = "connection" | "unavailable" | "client" | "refused" | "answer"

/**
 * The authorization server gave no tokens, for a reason that another consent does not change.
 *
 * @since 0.2.0
 * @category errors
 */
export class AuthorizationFailed extends Data.TaggedError("AuthorizationFailed")<{
  readonly message: string
  readonly reason: AuthorizationProblem
  /** Undefined without an answer. */
  readonly status: number | undefined
  /** The error code of the answer, such as `invalid_client`. */
  readonly error: string | undefined
  readonly cause: unknown
}> {
  static {
    markPlain(this.prototype)
  }
  override [NodeInspectSymbol](): unknown {
    return this.stack
  }
}

/**
 * The store of the tokens failed, or holds something else.
 *
 * @since 0.2.0
 * @category errors
 */
export class TokenStoreFailed extends Data.TaggedError("TokenStoreFailed")<{
  readonly message: string
  readonly operation: "load" | "save" | "lock" | "unlock"
  readonly cause: unknown
}> {
  static {
    markPlain(this.prototype)
  }
  override [NodeInspectSymbol](): unknown {
    return this.stack
  }
}

/**
 * Every way in which there are no tokens.
 *
 * @since 0.2.0
 * @category models
 */
export type OAuthError = ConsentNeeded | AuthorizationFailed | TokenStoreFailed

const tags: ReadonlySet<unknown> = /*#__PURE__*/ new Set(["ConsentNeeded", "AuthorizationFailed", "TokenStoreFailed"])

/**
 * Whether a value is one of these errors.
 *
 * @example
 * ```ts
 * import type * as MerakiError from "@effect-meraki/core/MerakiError"
 * import * as OAuthError from "@effect-meraki/core/OAuthError"
 *
 * export const needsConsent = ({ cause }: MerakiError.NoCredential): boolean =>
 *   OAuthError.isOAuthError(cause) && cause._tag === "ConsentNeeded"
 * ```
 *
 * @since 0.2.0
 * @category guards
 */
export const isOAuthError = (u: unknown): u is OAuthError =>
  hasProperty(u, PlainTypeId) && hasProperty(u, "_tag") && tags.has(u._tag)
