import type { AuthorizationProblem } from "../../OAuthError.ts"

/** What an authorization server has granted. */
export interface Grant {
  readonly accessToken: string
  /** Undefined when the server leaves the present one as it is. */
  readonly refreshToken: string | undefined
  /** How long the access token is good, in milliseconds. */
  readonly lifetime: number
  readonly scopes: ReadonlyArray<string>
}

/** Why it has granted nothing. */
export interface Refusal {
  /** `consent` when another consent is needed. */
  readonly reason: AuthorizationProblem | "consent"
  readonly error: string | undefined
  readonly description: string | undefined
}

/** Of an access token that does not say how long it is good. Source: Cisco's page on OAuth. */
const usualLifetime = 3_600_000

const objectIn = (body: string): { readonly [name: string]: unknown } => {
  try {
    const value: unknown = JSON.parse(body)
    return typeof value === "object" && value !== null ? { ...value } : {}
  } catch {
    return {}
  }
}

const isToken = (value: unknown): value is string => typeof value === "string" && /^[\x21-\x7e]+$/.test(value)

const line = (value: unknown): string | undefined =>
  typeof value === "string" && value !== "" ? value.replace(/[\s\p{Cc}\p{Cf}]+/gu, " ").slice(0, 200) : undefined

const refusalOf = (
  status: number,
  { error, error_description: description }: { readonly [name: string]: unknown }
): Refusal => {
  const code = line(error)
  const reason =
    code === "invalid_grant"
      ? "consent"
      : code === "invalid_client" || status === 401
        ? "client"
        : status >= 500 || status === 429 || status === 408
          ? "unavailable"
          : status >= 400
            ? "refused"
            : "answer"
  return { reason, error: code, description: line(description) }
}

/** Reads the answer of a token endpoint (RFC 6749, sections 5.1 and 5.2). */
export const readGrant = (status: number, body: string): Grant | Refusal => {
  const fields = objectIn(body)
  if (status !== 200) return refusalOf(status, fields)
  const { access_token, expires_in, refresh_token, scope, token_type } = fields
  const seconds = expires_in === undefined ? usualLifetime / 1000 : Number(expires_in)
  const isBearer = token_type === undefined || (typeof token_type === "string" && /^bearer$/i.test(token_type))
  const isRefreshable = refresh_token === undefined || isToken(refresh_token)
  if (!isToken(access_token) || !isRefreshable || !isBearer || !(seconds > 0 && seconds < Infinity)) {
    return { reason: "answer", error: undefined, description: undefined }
  }
  return {
    accessToken: access_token,
    refreshToken: refresh_token,
    lifetime: seconds * 1000,
    scopes: typeof scope === "string" ? scope.split(/\s+/).filter((each) => each !== "") : []
  }
}
