/**
 * OAuth 2 for applications that are registered with Cisco: consent of an administrator, tokens that renew themselves as the
 * key of a client, and revocation. Source: Cisco's page on OAuth.
 *
 * @since 0.2.0
 */
import * as Clock from "effect/Clock"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Redacted from "effect/Redacted"
import * as Result from "effect/Result"
import type * as Scope from "effect/Scope"
import { makeLearned } from "./internal/error/learned.ts"
import { makeRedactor } from "./internal/error/redactor.ts"
import { documented, endpointOf } from "./internal/oauth/endpoint.ts"
import { makeRedisStore } from "./internal/oauth/redisStore.ts"
import { makeRenewing } from "./internal/oauth/renewing.ts"
import { type Saved, savedOf } from "./internal/oauth/saved.ts"
import * as Server from "./internal/oauth/server.ts"
import { load, save, storeFailed } from "./internal/oauth/stored.ts"
import { withdrawn } from "./internal/oauth/withdrawing.ts"
import {
  checkFields,
  invalidOption,
  missing,
  positiveDuration,
  positiveTime,
  readFields,
  type Rule,
  type Rules,
  text,
  unchecked
} from "./internal/option/rules.ts"
import type { CredentialProvider, CredentialRequest } from "./model/Credential.ts"
import type { InvalidConfiguration } from "./model/InvalidConfiguration.ts"
import type { Tokens, TokenStore } from "./model/Tokens.ts"
import { regions, type Region } from "./MerakiConfig.ts"
import { AuthorizationFailed, type OAuthError } from "./OAuthError.ts"
import { Transport } from "./Transport.ts"

export type * from "./model/Tokens.ts"
export * from "./OAuthError.ts"

/**
 * Where an application is registered.
 *
 * @since 0.2.0
 * @category options
 */
export interface AuthorizationServer {
  /**
   * URL of the authorization server (default `https://as.meraki.com/oauth/`, the only one that is documented). Its
   * `authorize`, `token` and `revoke` are below it.
   */
  readonly endpoint?: string | undefined
  /** The cloud that the organizations live in (default `global`). Any other one needs `endpoint`. */
  readonly region?: Region | undefined
}

/**
 * An application that is registered with Cisco.
 *
 * @since 0.2.0
 * @category options
 */
export interface Application extends AuthorizationServer {
  readonly clientId: string
  readonly clientSecret: string | Redacted.Redacted
  /** How long the authorization server may take (default 10 seconds). */
  readonly timeout?: Duration.Input | undefined
}

/**
 * What an administrator is asked for.
 *
 * @since 0.2.0
 * @category options
 */
export interface AuthorizeOptions extends AuthorizationServer {
  readonly clientId: string
  /** Where the administrator is sent with the code. It has to be registered. */
  readonly redirectUri: string
  /** What the application may do, such as `dashboard:general:config:read`; an empty list leaves it to the server. */
  readonly scopes: ReadonlyArray<string>
  /** A text that cannot be guessed, such as `crypto.randomUUID()`. It comes back with the code, and has to be compared. */
  readonly state: string
}

/**
 * Options of {@link exchangeCode}.
 *
 * @since 0.2.0
 * @category options
 */
export interface ExchangeOptions extends Application {
  /** The code that came with the administrator. It is good once, and for 10 minutes. */
  readonly code: string | Redacted.Redacted
  /** The one that the administrator was sent to. */
  readonly redirectUri: string
  /** Where the tokens are kept. */
  readonly store?: TokenStore | undefined
}

/**
 * Options of {@link refreshing}.
 *
 * @since 0.2.0
 * @category options
 */
export interface RefreshOptions extends Application {
  /** Where the tokens are kept. */
  readonly store: TokenStore
  /** The first refresh token, for a store that does not know it yet. */
  readonly refreshToken?: string | Redacted.Redacted | undefined
}

/**
 * Options of {@link revoke}: a token, or a store whose tokens are revoked and removed.
 *
 * @since 0.2.0
 * @category options
 */
export interface RevokeOptions extends Application {
  readonly token?: string | Redacted.Redacted | undefined
  readonly store?: TokenStore | undefined
}

/**
 * The access token of an application, as the key of a client.
 *
 * @since 0.2.0
 * @category models
 */
export interface RenewedKey {
  readonly key: Redacted.Redacted
  /** Milliseconds since 1970. */
  readonly expiresAt: number
  /** The client secret and the refresh token: what else the client has to hide. */
  readonly secrets: ReadonlyArray<string>
}

/**
 * The key of a client as tokens that renew themselves.
 *
 * @since 0.2.0
 * @category models
 */
export interface Refreshing extends CredentialProvider {
  (request: CredentialRequest): Effect.Effect<RenewedKey, OAuthError>
}

const secret: Rule = {
  isRight: (value) => text.isRight(Redacted.isRedacted(value) ? Redacted.value(value) : value),
  problem: text.problem
}
const uri: Rule = {
  isRight: (value) => typeof value === "string" && URL.canParse(value),
  problem: "must be an absolute URL"
}
const words: Rule = {
  isRight: (value) =>
    Array.isArray(value) && value.every((each) => typeof each === "string" && /^[\x21-\x7e]+$/.test(each)),
  problem: "must be an array of scopes, such as dashboard:general:config:read"
}
const tokenStore: Rule = {
  isRight: (value) =>
    typeof value === "object" &&
    value !== null &&
    Effect.isEffect(Reflect.get(value, "load")) &&
    typeof Reflect.get(value, "save") === "function",
  problem: "must have load and save"
}

const serverRules = { endpoint: unchecked, region: unchecked } satisfies Rules
const applicationRules = { ...serverRules, clientId: text, clientSecret: secret, timeout: positiveTime } satisfies Rules

const check = <Options extends object>(
  given: Options,
  rules: Rules<keyof Options & string>,
  required: ReadonlyArray<string>
): Result.Result<Options, InvalidConfiguration> => {
  const read = readFields(given)
  if (Result.isFailure(read)) return Result.fail(invalidOption("options", read.failure))
  const [issue] = [...checkFields(read.success, rules), ...missing(read.success, required)]
  return issue === undefined
    ? Result.succeed(read.success as Options)
    : Result.fail(invalidOption(issue.path, issue.problem))
}

const urlOf = ({ endpoint, region }: AuthorizationServer): Result.Result<string, InvalidConfiguration> =>
  region !== undefined && !Object.hasOwn(regions, region)
    ? Result.fail(invalidOption("region", `must be one of ${Object.keys(regions).join(", ")}`))
    : endpointOf(endpoint, region)

const plain = (given: string | Redacted.Redacted): string =>
  Redacted.isRedacted(given) ? Redacted.value(given) : given

/** An application, and what it has learned to hide. */
const applicationOf = (options: Application, secrets: ReadonlyArray<string | Redacted.Redacted | undefined>) =>
  Effect.gen(function* () {
    const endpoint = yield* Effect.fromResult(urlOf(options))
    const clientSecret = plain(options.clientSecret)
    const given = [clientSecret, ...secrets.flatMap((each) => (each === undefined ? [] : [plain(each)]))]
    const learned = makeLearned()
    const application: Server.Application = {
      clientId: options.clientId,
      clientSecret,
      endpoint,
      timeout: positiveDuration(options.timeout) ?? Duration.seconds(10),
      transport: yield* Transport,
      redact: makeRedactor(given, learned)
    }
    return { application, learn: learned.add }
  })

/** Keeps the tokens of a new consent, whatever the store holds by then. */
const keep = (
  store: TokenStore,
  granted: Saved,
  redact: (text: string) => string,
  learn: (secret: string) => void,
  tries = 10
): Effect.Effect<void, OAuthError> =>
  Effect.gen(function* () {
    const { saved, text } = yield* load(store, redact, learn)
    if (yield* save(store, { ...granted, seeds: saved?.seeds ?? [] }, text, redact)) return
    if (tries === 1) return yield* storeFailed("save", new Error("another text is there each time"), redact)
    yield* keep(store, granted, redact, learn, tries - 1)
  })

const tokensOf = ({ accessToken, expiresAt, refreshToken, scopes }: Saved): Tokens => ({
  accessToken: Redacted.make(accessToken, { label: "access token" }),
  refreshToken: Redacted.make(refreshToken, { label: "refresh token" }),
  expiresAt: new Date(expiresAt),
  scopes
})

/**
 * The URL at which an administrator consents. The administrator comes back to the redirect URI with `code` and `state`,
 * or with `error`. Fails with `InvalidConfiguration` when an option cannot be used.
 *
 * @since 0.2.0
 * @category constructors
 */
export const authorizeUrl = (options: AuthorizeOptions): Effect.Effect<string, InvalidConfiguration> =>
  Effect.fromResult(
    Result.gen(function* () {
      const rules = { ...serverRules, clientId: text, redirectUri: uri, scopes: words, state: text }
      const checked = yield* check(options, rules, ["clientId", "redirectUri", "scopes", "state"])
      const { clientId, redirectUri, scopes, state } = checked
      const query = new URLSearchParams({
        response_type: "code",
        client_id: clientId,
        redirect_uri: redirectUri,
        ...(scopes.length === 0 ? undefined : { scope: scopes.join(" ") }),
        state
      })
      return `${yield* urlOf(checked)}authorize?${query.toString()}`
    })
  )

/**
 * Exchanges a code for tokens, and keeps them in the store if there is one. Fails with `ConsentNeeded` when the code is no
 * longer good.
 *
 * @since 0.2.0
 * @category tokens
 */
export const exchangeCode = (
  options: ExchangeOptions
): Effect.Effect<Tokens, OAuthError | InvalidConfiguration, Transport> =>
  Effect.gen(function* () {
    const rules = { ...applicationRules, code: secret, redirectUri: uri, store: tokenStore }
    const checked = yield* Effect.fromResult(check(options, rules, ["clientId", "clientSecret", "code", "redirectUri"]))
    const { code, redirectUri, store } = checked
    const { application, learn } = yield* applicationOf(checked, [code])
    const now = yield* Clock.currentTimeMillis
    const form = { grant_type: "authorization_code", code: plain(code), redirect_uri: redirectUri }
    const grant = yield* Server.ask(application, "the code", form)
    const granted = savedOf(grant, now, undefined, undefined)
    if (granted === undefined) {
      return yield* new AuthorizationFailed({
        message: "the authorization server returned no refresh token",
        reason: "answer",
        status: 200,
        error: undefined,
        cause: undefined
      })
    }
    for (const token of [granted.refreshToken, granted.accessToken]) learn(token)
    if (store !== undefined) yield* keep(store, granted, application.redact, learn)
    return tokensOf(granted)
  })

/**
 * The access token of an application as the key of a client. It is renewed shortly before it expires and after a 401, once
 * for all clients that share it, and once for all processes that share a store with a lock. The next refresh token is
 * saved before the access token that came with it is used.
 *
 * Its failures are the cause of a `NoCredential`; `ConsentNeeded` is the one that only an administrator can mend. A renewal
 * that has begun runs to its end when its calls are interrupted, and the end of the scope waits for it.
 *
 * @example
 * ```ts
 * import * as MerakiClient from "@effect-meraki/core/MerakiClient"
 * import * as OAuth from "@effect-meraki/core/OAuth"
 * import * as OAuthKeyValueStore from "@effect-meraki/core/OAuthKeyValueStore"
 * import * as Transport from "@effect-meraki/core/Transport"
 * import * as Effect from "effect/Effect"
 * import * as Layer from "effect/Layer"
 *
 * export const client = (clientId: string, clientSecret: string) =>
 *   Layer.unwrap(
 *     Effect.gen(function* () {
 *       const store = yield* OAuthKeyValueStore.make()
 *       const apiKey = yield* OAuth.refreshing({ clientId, clientSecret, store })
 *       return MerakiClient.layer({ apiKey })
 *     })
 *   ).pipe(Layer.provide(Transport.layerFetch))
 * ```
 *
 * @since 0.2.0
 * @category constructors
 */
export const refreshing = (
  options: RefreshOptions
): Effect.Effect<Refreshing, InvalidConfiguration, Transport | Scope.Scope> =>
  Effect.gen(function* () {
    const rules = { ...applicationRules, refreshToken: secret, store: tokenStore }
    const checked = yield* Effect.fromResult(check(options, rules, ["clientId", "clientSecret", "store"]))
    const { endpoint, refreshToken, store } = checked
    const { application, learn } = yield* applicationOf(checked, [refreshToken])
    const seed = refreshToken === undefined ? undefined : plain(refreshToken)
    const { idle, tokens } = makeRenewing({ application, store, seed, learn })
    yield* Effect.addFinalizer(() => idle)
    const provider: Refreshing = ({ refused }) =>
      Effect.map(tokens(refused && Redacted.value(refused)), (saved) => ({
        key: Redacted.make(saved.accessToken),
        expiresAt: saved.expiresAt,
        secrets: [application.clientSecret, saved.refreshToken]
      }))
    return Object.assign(provider, { issuer: endpoint === undefined ? documented : undefined })
  })

/**
 * Makes tokens worthless: one that is given, with those that belong to it, or those of a store, which is empty then. A
 * renewal of another process, which has the lock of the store, is waited for. The API may accept an access token for up to 10
 * minutes more.
 *
 * @since 0.2.0
 * @category tokens
 */
export const revoke = (options: RevokeOptions): Effect.Effect<void, OAuthError | InvalidConfiguration, Transport> =>
  Effect.gen(function* () {
    const rules = { ...applicationRules, store: tokenStore, token: secret }
    const checked = yield* Effect.fromResult(check(options, rules, ["clientId", "clientSecret"]))
    const { store, token } = checked
    const { application, learn } = yield* applicationOf(checked, [token])
    if (token !== undefined) yield* Server.revoke(application, plain(token))
    else if (store === undefined) return yield* invalidOption("token", "is required, or a store")
    if (store === undefined) return
    yield* withdrawn({ application, store, learn })
  })

/**
 * A store in Redis over a client of your own. `send` sends one command and its arguments. Processes that share tokens have
 * to be given the same `key` (default `"effect-meraki:oauth"`), and two applications two. `OAuthRedis` has a connection of
 * its own.
 *
 * @since 0.2.0
 * @category constructors
 */
export const redisStore = (
  send: (command: string, ...values: ReadonlyArray<string>) => Effect.Effect<unknown, unknown>,
  key = "effect-meraki:oauth"
): TokenStore => makeRedisStore(send, key)

/**
 * The tokens that a store holds; undefined when it holds none.
 *
 * @since 0.2.0
 * @category tokens
 */
export const stored = (store: TokenStore): Effect.Effect<Tokens | undefined, OAuthError> =>
  Effect.map(
    load(
      store,
      (text) => text,
      () => undefined
    ),
    ({ saved }) => saved && tokensOf(saved)
  )
