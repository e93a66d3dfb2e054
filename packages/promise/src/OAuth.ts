/**
 * OAuth 2 for applications that are registered with Cisco: consent of an administrator, tokens that renew themselves as the
 * key of a client, and revocation. It is an entry of its own: `@effect-meraki/promise/oauth`.
 *
 * @since 0.2.0
 */
import * as Core from "@effect-meraki/core/OAuth"
import * as Transport from "@effect-meraki/core/Transport"
import * as Cause from "effect/Cause"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Redacted from "effect/Redacted"
import * as Scope from "effect/Scope"
import type { Fetch } from "./core/Fetch.ts"
import { checkOwn } from "./internal/own.ts"
import { senderOf } from "./internal/redisSender.ts"
import { storeOf } from "./internal/tokenStore.ts"
import type { CredentialProvider, MerakiOptions } from "./MerakiOptions.ts"
import type { RedisClient } from "./RedisClient.ts"
import type { TokenStore } from "./TokenStore.ts"

export * from "./InvalidConfiguration.ts"
export * from "./OAuthError.ts"
export type * from "./RedisClient.ts"
export type * from "./TokenStore.ts"

/**
 * What an authorization server has granted.
 *
 * @since 0.2.0
 * @category models
 */
export interface Tokens {
  /** Sent to the API as its key. */
  readonly accessToken: string
  /** Good once, for the next tokens. */
  readonly refreshToken: string
  /** When the access token expires. */
  readonly expiresAt: Date
  /** What the tokens allow; empty when the server did not say. */
  readonly scopes: ReadonlyArray<string>
}

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
  readonly region?: MerakiOptions["region"]
}

/**
 * An application that is registered with Cisco.
 *
 * @since 0.2.0
 * @category options
 */
export interface Application extends AuthorizationServer {
  readonly clientId: string
  readonly clientSecret: string
  /** How long the authorization server may take, in milliseconds (default 10,000). */
  readonly timeout?: number | undefined
  /** The function that sends requests (default: the platform's `fetch`). */
  readonly fetch?: Fetch | undefined
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
  readonly code: string
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
  readonly refreshToken?: string | undefined
}

/**
 * Options of {@link revoke}: a token, or a store whose tokens are revoked and removed.
 *
 * @since 0.2.0
 * @category options
 */
export interface RevokeOptions extends Application {
  readonly token?: string | undefined
  readonly store?: TokenStore | undefined
}

/**
 * The key of a client as tokens that renew themselves.
 *
 * @since 0.2.0
 * @category models
 */
export interface Refreshing extends CredentialProvider {
  /** Waits for a renewal that is under way. A program that ends sooner can lose its refresh token. */
  readonly close: () => Promise<void>
  readonly [Symbol.asyncDispose]: () => Promise<void>
}

const run = async <A>(effect: Effect.Effect<A, unknown>, signal?: AbortSignal): Promise<A> => {
  const exit = await Effect.runPromiseExit(effect, signal && { signal })
  if (Exit.isSuccess(exit)) return exit.value
  if (signal?.aborted === true) throw signal.reason
  throw Cause.squash(exit.cause)
}

const runSync = <A>(effect: Effect.Effect<A, unknown>): A => {
  const exit = Effect.runSyncExit(effect)
  if (Exit.isSuccess(exit)) return exit.value
  throw Cause.squash(exit.cause)
}

const transportOf = (fetch: Fetch | undefined): Transport.Transport["Service"] =>
  Transport.makeFetch(fetch ?? ((input, init) => globalThis.fetch(input, init)))

/** The options of core, and what carries the requests. */
const coreOptions = <Options extends Application & { readonly store?: TokenStore | undefined }>(given: Options) => {
  const { fetch, store, ...rest } = { ...given }
  checkOwn({ fetch }, ["fetch"])
  return {
    options: { ...rest, ...(store === undefined ? undefined : { store: storeOf(store) }) },
    transport: transportOf(fetch)
  }
}

const tokensOf = ({ accessToken, expiresAt, refreshToken, scopes }: Core.Tokens): Tokens => ({
  accessToken: Redacted.value(accessToken),
  refreshToken: Redacted.value(refreshToken),
  expiresAt,
  scopes
})

/**
 * The URL at which an administrator consents. The administrator comes back to the redirect URI with `code` and `state`,
 * or with `error`. Throws an `InvalidConfiguration` when an option cannot be used.
 *
 * @since 0.2.0
 * @category constructors
 */
export const authorizeUrl = (options: AuthorizeOptions): string => runSync(Core.authorizeUrl(options))

/**
 * Exchanges a code for tokens, and keeps them in the store if there is one. Rejects with `ConsentNeeded` when the code is
 * no longer good.
 *
 * @since 0.2.0
 * @category tokens
 */
export const exchangeCode = async (options: ExchangeOptions): Promise<Tokens> => {
  const { options: core, transport } = coreOptions(options)
  return tokensOf(await run(Effect.provideService(Core.exchangeCode(core), Transport.Transport, transport)))
}

/**
 * The access token of an application as the `apiKey` of a client. It is renewed shortly before it expires and after a 401,
 * once for all clients that share it, and once for all processes that share a store with a lock. The next refresh token is
 * saved before the access token that came with it is used. Throws an `InvalidConfiguration` when an option cannot be used.
 *
 * Its failures are the cause of a `NoCredential`; `ConsentNeeded` is the one that only an administrator can mend. A renewal
 * that has begun runs to its end when its calls are aborted.
 *
 * @example
 * ```ts
 * import { Meraki } from "@effect-meraki/promise"
 * import { refreshing } from "@effect-meraki/promise/oauth"
 * import { readFile, rename, writeFile } from "node:fs/promises"
 *
 * await using apiKey = refreshing({
 *   clientId: process.env["MERAKI_CLIENT_ID"] ?? "",
 *   clientSecret: process.env["MERAKI_CLIENT_SECRET"] ?? "",
 *   store: {
 *     load: () => readFile("tokens.json", "utf8").catch(() => undefined),
 *     save: async (text) => {
 *       await writeFile("tokens.new", text, { mode: 0o600, flush: true })
 *       await rename("tokens.new", "tokens.json")
 *     }
 *   }
 * })
 * export const meraki = new Meraki({ apiKey })
 * ```
 *
 * @since 0.2.0
 * @category constructors
 */
export const refreshing = (options: RefreshOptions): Refreshing => {
  const { options: core, transport } = coreOptions(options)
  const scope = Scope.makeUnsafe()
  const provider = runSync(
    // A store that is missing is refused by name.
    Core.refreshing(core as Core.RefreshOptions).pipe(
      Effect.provideService(Transport.Transport, transport),
      Effect.provideService(Scope.Scope, scope)
    )
  )
  const asked: CredentialProvider = async ({ refused, signal }) => {
    const request = { refused: refused === undefined ? undefined : Redacted.make(refused), signal }
    const { expiresAt, key, secrets } = await run(provider(request), signal)
    return { key: Redacted.value(key), expiresAt, secrets }
  }
  const close = () => run(Scope.close(scope, Exit.void))
  return Object.assign(asked, { close, [Symbol.asyncDispose]: close, issuer: provider.issuer })
}

/**
 * Makes tokens worthless: one that is given, with those that belong to it, or those of a store, which is empty then. The
 * API may accept an access token for up to 10 minutes more.
 *
 * @since 0.2.0
 * @category tokens
 */
export const revoke = async (options: RevokeOptions): Promise<void> => {
  const { options: core, transport } = coreOptions(options)
  await run(Effect.provideService(Core.revoke(core), Transport.Transport, transport))
}

/**
 * Options of {@link redisStore}.
 *
 * @since 0.2.0
 * @category options
 */
export interface RedisStoreOptions {
  /** The connection, which stays yours to close. */
  readonly client: RedisClient
  /** The key of the tokens (default `"effect-meraki:oauth"`). Two applications need two. */
  readonly key?: string | undefined
}

/**
 * A store in Redis, which several processes share: one of them renews the tokens for all. Throws an
 * `InvalidConfiguration` when the client is none.
 *
 * @since 0.2.0
 * @category constructors
 */
export const redisStore = ({ client, key }: RedisStoreOptions): TokenStore => {
  const send = senderOf(client)
  const { load, lock, save, unlock } = Core.redisStore(
    (...command) => Effect.tryPromise({ try: () => send(command), catch: (cause) => cause }),
    key
  )
  return {
    load: () => run(load),
    save: (text, previous) => run(save(text, previous)),
    lock: lock && ((owner, millis) => run(lock(owner, millis))),
    unlock: unlock && ((owner) => run(unlock(owner)))
  }
}

/**
 * The tokens that a store holds; undefined when it holds none.
 *
 * @since 0.2.0
 * @category tokens
 */
export const stored = async (store: TokenStore): Promise<Tokens | undefined> => {
  const tokens = await run(Core.stored(storeOf(store)))
  return tokens && tokensOf(tokens)
}
