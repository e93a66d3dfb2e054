import { hex, makeRandom, type Random } from "../world/random.ts"
import { type Answer, json } from "./answers.ts"

/** The application that the simulator knows, and how long what it gives is good for. */
export interface OAuthOptions {
  /** Default `"simulated-client"`. */
  readonly clientId?: string | undefined
  /** Default `"simulated-secret"`. */
  readonly clientSecret?: string | undefined
  /** Seconds that an access token is good for (default 3600). */
  readonly accessTokenLifetime?: number | undefined
  /** Seconds that a grant's code is good for (default 600). */
  readonly codeLifetime?: number | undefined
  /** Seconds after which a refresh token that is not used is good for nothing (default 90 days). */
  readonly refreshTokenLifetime?: number | undefined
  /** Seconds until a revocation is known everywhere (default 0; the API says up to 600). */
  readonly revocationDelay?: number | undefined
}

/** What an access token allows. */
export interface Grant {
  readonly clientId: string
  /** Undefined when no scopes were asked for: then it is not limited to any. */
  readonly scopes: ReadonlySet<string> | undefined
}

interface Issued extends Grant {
  readonly until: number
}

interface Refresh extends Issued {
  readonly access: string
}

interface Code extends Issued {
  readonly redirectUri: string | undefined
}

/** A request to one of the endpoints. */
interface Asked {
  readonly method: string
  readonly url: URL
  readonly body: string
  readonly header: (name: string) => string | undefined
}

export interface OAuth {
  readonly clientId: string
  readonly clientSecret: string
  /** What an access token allows, if it is good. */
  readonly find: (token: string, now: number) => Grant | undefined
  /** Answers at `/oauth/authorize`, `/oauth/token` and `/oauth/revoke`. */
  readonly answer: (asked: Asked, now: number) => Answer | undefined
}

const noStore = { "cache-control": "no-store" }

const problem = (error: string, status = 400): Answer => json({ error }, status, noStore)

const scopesIn = (text: string | null): ReadonlySet<string> | undefined => {
  const scopes = (text ?? "").split(/\s+/).filter((scope) => scope !== "")
  return scopes.length === 0 ? undefined : new Set(scopes)
}

type Settled = { readonly [name in keyof OAuthOptions]-?: NonNullable<OAuthOptions[name]> }

/** The codes and tokens that were given. Each is good once, or for its time. */
class Store {
  readonly #random: Random
  readonly options: Settled
  readonly codes = new Map<string, Code>()
  readonly access = new Map<string, Issued>()
  readonly refresh = new Map<string, Refresh>()

  constructor(seed: string, options: Settled) {
    this.#random = makeRandom(`${seed} oauth`)
    this.options = options
  }

  code(redirectUri: string | undefined, scopes: Grant["scopes"], now: number): string {
    const code = hex(this.#random, 32)
    const until = now + this.options.codeLifetime * 1000
    this.codes.set(code, { clientId: this.options.clientId, scopes, until, redirectUri })
    return code
  }

  issue({ clientId, scopes }: Grant, now: number): Answer {
    const access = hex(this.#random, 40)
    const refresh = hex(this.#random, 64)
    const { accessTokenLifetime, refreshTokenLifetime } = this.options
    this.access.set(access, { clientId, scopes, until: now + accessTokenLifetime * 1000 })
    this.refresh.set(refresh, { clientId, scopes, access, until: now + refreshTokenLifetime * 1000 })
    return json(
      {
        access_token: access,
        token_type: "bearer",
        expires_in: accessTokenLifetime,
        refresh_token: refresh,
        ...(scopes === undefined ? {} : { scope: [...scopes].join(" ") })
      },
      200,
      noStore
    )
  }

  end(access: string, now: number): void {
    const issued = this.access.get(access)
    if (issued === undefined) return
    const until = Math.min(issued.until, now + this.options.revocationDelay * 1000)
    this.access.set(access, { ...issued, until })
  }
}

const authorize = (store: Store, url: URL, now: number): Answer => {
  const asked = url.searchParams
  const redirectUri = asked.get("redirect_uri") ?? ""
  if (asked.get("client_id") !== store.options.clientId) return problem("invalid_client", 401)
  if (!URL.canParse(redirectUri)) return problem("invalid_request")
  const target = new URL(redirectUri)
  const state = asked.get("state")
  if (asked.get("response_type") === "code") {
    target.searchParams.set("code", store.code(redirectUri, scopesIn(asked.get("scope")), now))
  } else target.searchParams.set("error", "unsupported_response_type")
  if (state !== null) target.searchParams.set("state", state)
  return { status: 302, headers: { location: target.href }, body: "" }
}

const exchange = (store: Store, form: URLSearchParams, now: number): Answer => {
  const given = form.get("code") ?? ""
  const code = store.codes.get(given)
  store.codes.delete(given)
  const isFor = code?.redirectUri === undefined || form.get("redirect_uri") === code.redirectUri
  return code === undefined || code.until <= now || !isFor ? problem("invalid_grant") : store.issue(code, now)
}

const renew = (store: Store, form: URLSearchParams, now: number): Answer => {
  const given = form.get("refresh_token") ?? ""
  const refresh = store.refresh.get(given)
  // It is good once: its successor comes with the new access token.
  store.refresh.delete(given)
  return refresh === undefined || refresh.until <= now ? problem("invalid_grant") : store.issue(refresh, now)
}

const token = (store: Store, form: URLSearchParams, now: number): Answer => {
  switch (form.get("grant_type")) {
    case "authorization_code":
      return exchange(store, form, now)
    case "refresh_token":
      return renew(store, form, now)
    default:
      return problem("unsupported_grant_type")
  }
}

/** What nobody knows counts as revoked, as the standard wants it (RFC 7009). */
const revoke = (store: Store, form: URLSearchParams, now: number): Answer => {
  const given = form.get("token") ?? ""
  const refresh = store.refresh.get(given)
  store.refresh.delete(given)
  store.end(refresh?.access ?? given, now)
  return json({}, 200, noStore)
}

/** Many clients leave out that the two are encoded before base64 (RFC 6749, section 2.3.1). */
const isClient = ({ clientId, clientSecret }: Store["options"], header: string | undefined): boolean => {
  const encoded = /^Basic (.+)$/i.exec(header ?? "")?.[1]
  if (encoded === undefined) return false
  const given = Buffer.from(encoded, "base64").toString("utf8")
  const byStandard = [clientId, clientSecret].map(encodeURIComponent).join(":")
  return given === byStandard || given === `${clientId}:${clientSecret}`
}

/** An authorization server for one application, which says yes to everything that it is asked. */
export const makeOAuth = (seed: string, options: OAuthOptions): OAuth => {
  const { clientId = "simulated-client", clientSecret = "simulated-secret" } = options
  const store = new Store(seed, {
    clientId,
    clientSecret,
    accessTokenLifetime: options.accessTokenLifetime ?? 3600,
    codeLifetime: options.codeLifetime ?? 600,
    refreshTokenLifetime: options.refreshTokenLifetime ?? 90 * 86_400,
    revocationDelay: options.revocationDelay ?? 0
  })
  return {
    clientId,
    clientSecret,
    find: (given, now) => {
      const issued = store.access.get(given)
      return issued === undefined || issued.until <= now ? undefined : issued
    },
    answer: ({ body, header, method, url }, now) => {
      if (method === "GET" && url.pathname === "/oauth/authorize") return authorize(store, url, now)
      const act = { "/oauth/token": token, "/oauth/revoke": revoke }[url.pathname]
      if (method !== "POST" || act === undefined) return undefined
      return isClient(store.options, header("authorization"))
        ? act(store, new URLSearchParams(body), now)
        : problem("invalid_client", 401)
    }
  }
}
