/**
 * OAuth 2 for applications that are registered with Cisco: consent of an administrator, tokens that renew themselves as the
 * key of a client, and revocation. Requests go through the environment's `HttpClient`.
 *
 * @since 0.2.0
 */
import { InvalidConfiguration } from "@effect-meraki/promise"
import * as Promised from "@effect-meraki/promise/oauth"
import * as HttpClient from "@effect/platform/HttpClient"
import type * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Redacted from "effect/Redacted"
import * as Runtime from "effect/Runtime"
import type * as Scope from "effect/Scope"
import * as Call from "./internal/call.ts"
import { sender } from "./internal/exchange.ts"
import { inMillis } from "./internal/settings.ts"
import type { CredentialProvider } from "./MerakiConfig.ts"

/**
 * Why there are no tokens: the very classes of `@effect-meraki/promise/oauth`; and a store in Redis over a client of your
 * own.
 *
 * @since 0.2.0
 * @category errors
 */
export {
  AuthorizationFailed,
  type AuthorizationServer,
  type AuthorizeOptions,
  ConsentNeeded,
  isOAuthError,
  type OAuthError,
  redisStore,
  type RedisStoreOptions,
  TokenStoreFailed
} from "@effect-meraki/promise/oauth"

type NotUsable = InstanceType<typeof InvalidConfiguration>

/**
 * What an authorization server has granted.
 *
 * @since 0.2.0
 * @category models
 */
export interface Tokens {
  /** Sent to the API as its key. */
  readonly accessToken: Redacted.Redacted
  /** Good once, for the next tokens. */
  readonly refreshToken: Redacted.Redacted
  /** When the access token expires. */
  readonly expiresAt: Date
  /** What the tokens allow; empty when the server did not say. */
  readonly scopes: ReadonlyArray<string>
}

/**
 * Where the tokens of an application are kept, as one text. The text is a secret, and belongs to this library: it is kept
 * as it is. Effects fail with anything, and run with the context in which the store was given.
 *
 * @since 0.2.0
 * @category models
 */
export interface TokenStore {
  /** The text; undefined when none was saved. */
  readonly load: Effect.Effect<string | undefined, unknown>
  /**
   * Saves a text in the place of the previous one, durably, before it succeeds. Returns false, and changes nothing, when
   * another text than the previous one is there: another process was faster.
   */
  readonly save: (text: string, previous: string | undefined) => Effect.Effect<boolean, unknown>
  /**
   * For a store that several processes share: takes its lock for so many milliseconds. Returns false when another owner
   * has it. Without it, one process may use the store.
   */
  readonly lock?: ((owner: string, millis: number) => Effect.Effect<boolean, unknown>) | undefined
  /** Gives the lock back, unless it has expired and belongs to another owner. */
  readonly unlock?: ((owner: string) => Effect.Effect<void, unknown>) | undefined
}

/**
 * An application that is registered with Cisco.
 *
 * @since 0.2.0
 * @category options
 */
export interface Application extends Promised.AuthorizationServer {
  readonly clientId: string
  readonly clientSecret: string | Redacted.Redacted
  /** How long the authorization server may take (default 10 seconds). */
  readonly timeout?: Duration.DurationInput | undefined
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
  readonly store?: TokenStore | Promised.TokenStore | undefined
}

/**
 * Options of {@link refreshing}.
 *
 * @since 0.2.0
 * @category options
 */
export interface RefreshOptions extends Application {
  /** Where the tokens are kept. */
  readonly store: TokenStore | Promised.TokenStore
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
  readonly store?: TokenStore | Promised.TokenStore | undefined
}

const isOfEffects = (store: TokenStore | Promised.TokenStore): store is TokenStore =>
  typeof store === "object" && store !== null && Effect.isEffect(store.load)

/** A store of functions that run the effects of another one. */
const storeOf = (store: TokenStore | Promised.TokenStore, runtime: Runtime.Runtime<never>): Promised.TokenStore => {
  if (!isOfEffects(store)) return store
  const run = <A>(effect: Effect.Effect<A, unknown>): Promise<A> =>
    Runtime.runPromise(runtime)(Effect.either(effect)).then((either) => {
      if (either._tag === "Right") return either.right
      throw either.left
    })
  const { load, lock, save, unlock } = store
  return {
    load: () => run(load),
    save: (text, previous) => run(save(text, previous)),
    lock: lock && ((owner, millis) => run(lock(owner, millis))),
    unlock: unlock && ((owner) => run(unlock(owner)))
  }
}

type Plain<Options> = {
  readonly [Name in keyof Options]: Name extends "store"
    ? Promised.TokenStore
    : Name extends "timeout"
      ? number
      : Exclude<Options[Name], Redacted.Redacted>
} & { readonly fetch: typeof globalThis.fetch }

/** Options for the Promise client: plain values, and the environment's `HttpClient` as a `fetch`. */
const plainOptions = <Options extends Application>(
  options: Options
): Effect.Effect<Plain<Options>, never, HttpClient.HttpClient> =>
  Effect.gen(function* () {
    const runtime = yield* Effect.runtime()
    const send = sender(yield* HttpClient.HttpClient, { propagateTrace: false, requestInit: {} })
    const fetch: typeof globalThis.fetch = (input, init) =>
      Call.make(runtime, send).surroundings.options.fetch(input, init)
    const given: { readonly [name: string]: unknown } = { ...inMillis<Application, "timeout">(options, "timeout") }
    const plain = Object.entries(given).map(([name, value]) => [
      name,
      Redacted.isRedacted(value) ? Redacted.value(value) : name === "store" ? storeOf(value as never, runtime) : value
    ])
    return { ...Object.fromEntries(plain), fetch } as Plain<Options>
  })

const tokensOf = ({ accessToken, expiresAt, refreshToken, scopes }: Promised.Tokens): Tokens => ({
  accessToken: Redacted.make(accessToken),
  refreshToken: Redacted.make(refreshToken),
  expiresAt,
  scopes
})

const known = (error: unknown): Effect.Effect<never, Promised.OAuthError | NotUsable> =>
  Promised.isOAuthError(error) || error instanceof InvalidConfiguration ? Effect.fail(error) : Effect.die(error)

/** Runs a function of the Promise client. */
const promised = <A>(call: () => Promise<A>): Effect.Effect<A, Promised.OAuthError | NotUsable> =>
  Effect.catchAll(Effect.tryPromise({ try: call, catch: (error) => error }), known)

/** Runs a function of the Promise client that refuses its options only. */
const checked = <A>(call: () => A): Effect.Effect<A, NotUsable> =>
  Effect.catchAll(Effect.try({ try: call, catch: (error) => error }), (error) =>
    error instanceof InvalidConfiguration ? Effect.fail(error) : Effect.die(error)
  )

/**
 * The URL at which an administrator consents. The administrator comes back to the redirect URI with `code` and `state`,
 * or with `error`.
 *
 * @since 0.2.0
 * @category constructors
 */
export const authorizeUrl = (options: Promised.AuthorizeOptions): Effect.Effect<string, NotUsable> =>
  checked(() => Promised.authorizeUrl(options))

/**
 * Exchanges a code for tokens, and keeps them in the store if there is one. Fails with `ConsentNeeded` when the code is no
 * longer good.
 *
 * @since 0.2.0
 * @category tokens
 */
export const exchangeCode = (
  options: ExchangeOptions
): Effect.Effect<Tokens, Promised.OAuthError | NotUsable, HttpClient.HttpClient> =>
  Effect.flatMap(plainOptions(options), (plain) =>
    Effect.map(
      promised(() => Promised.exchangeCode(plain)),
      tokensOf
    )
  )

/**
 * The access token of an application as the key of a client. It is renewed shortly before it expires and after a 401, once
 * for all clients that share it, and once for all processes that share a store with a lock. The next refresh token is
 * saved before the access token that came with it is used.
 *
 * Its failures are the cause of a `NoCredential`; `ConsentNeeded` is the one that only an administrator can mend. A renewal
 * that has begun runs to its end when its calls are interrupted, and the end of the scope waits for it.
 *
 * @since 0.2.0
 * @category constructors
 */
export const refreshing = (
  options: RefreshOptions
): Effect.Effect<CredentialProvider, NotUsable, HttpClient.HttpClient | Scope.Scope> =>
  Effect.gen(function* () {
    const plain = yield* plainOptions(options)
    const provider = yield* checked(() => Promised.refreshing(plain))
    yield* Effect.addFinalizer(() => Effect.promise(() => provider.close()))
    const asked: CredentialProvider = async ({ refused, signal }) =>
      provider({ refused: refused === undefined ? undefined : Redacted.value(refused), signal })
    return Object.assign(asked, { issuer: provider.issuer })
  })

/**
 * Makes tokens worthless: one that is given, with those that belong to it, or those of a store, which is empty then. The
 * API may accept an access token for up to 10 minutes more.
 *
 * @since 0.2.0
 * @category tokens
 */
export const revoke = (
  options: RevokeOptions
): Effect.Effect<void, Promised.OAuthError | NotUsable, HttpClient.HttpClient> =>
  Effect.flatMap(plainOptions(options), (plain) => promised(() => Promised.revoke(plain)))

/**
 * The tokens that a store holds; undefined when it holds none.
 *
 * @since 0.2.0
 * @category tokens
 */
export const stored = (
  store: TokenStore | Promised.TokenStore
): Effect.Effect<Tokens | undefined, Promised.OAuthError | NotUsable> =>
  Effect.flatMap(Effect.runtime(), (runtime) =>
    Effect.map(
      promised(() => Promised.stored(storeOf(store, runtime))),
      (tokens) => tokens && tokensOf(tokens)
    )
  )
