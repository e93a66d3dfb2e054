import { answer, clientOf, scripted } from "@effect-meraki/testing/client"
import { it } from "@effect-meraki/testing/effect"
import { makeSimulator } from "@effect-meraki/testing/simulated"
import { assert, describe } from "@effect/vitest"
import * as Cause from "effect/Cause"
import * as Deferred from "effect/Deferred"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Fiber from "effect/Fiber"
import * as KeyValueStore from "effect/persistence/KeyValueStore"
import * as Redacted from "effect/Redacted"
import * as Scope from "effect/Scope"
import * as TestClock from "effect/testing/TestClock"
import { inspect } from "node:util"
import * as MerakiClient from "../src/MerakiClient.ts"
import type * as MerakiConfig from "../src/MerakiConfig.ts"
import * as OAuth from "../src/OAuth.ts"
import * as OAuthKeyValueStore from "../src/OAuthKeyValueStore.ts"
import { createOrganizationNetwork, getOrganizations } from "../src/operations/Organizations.ts"
import * as RetryPolicy from "../src/RetryPolicy.ts"
import * as Transport from "../src/Transport.ts"
import { application, lost, makeAuthorizationServer, makeStore } from "./support/authorizationServer.ts"

const consent = "refresh-0-of-consent"
const hour = 3_600_000

/** What a client gets that asks. */
const ask = (provider: MerakiConfig.CredentialProvider, refused?: string) =>
  Effect.map(
    provider({
      refused: refused === undefined ? undefined : Redacted.make(refused),
      signal: new AbortController().signal
    }) as Effect.Effect<MerakiConfig.ExpiringKey, OAuth.OAuthError>,
    ({ expiresAt, key }) => ({ key: Redacted.isRedacted(key) ? Redacted.value(key) : key, expiresAt })
  )

/** Runs an effect to its end, in time that passes. */
const passing = <A, E, R>(effect: Effect.Effect<A, E, R>, steps = 40) =>
  Effect.gen(function* () {
    const fiber = yield* Effect.forkChild(effect)
    for (let step = 0; step < steps; step++) yield* TestClock.adjust(100)
    return yield* Fiber.join(fiber)
  })

const key = (number: number): string => `access-${number}-of-app`

describe("tokens that renew themselves", () => {
  it.effect("are renewed a minute before they expire, and not before", () =>
    Effect.gen(function* () {
      const server = makeAuthorizationServer()
      const { state, store } = makeStore()
      const options = { ...application, store, refreshToken: consent }
      const provider = yield* Effect.provide(OAuth.refreshing(options), server.layer)
      assert.deepStrictEqual(yield* ask(provider), { key: key(1), expiresAt: hour })
      yield* TestClock.setTime(hour - 60_001)
      assert.strictEqual((yield* ask(provider)).key, key(1))
      yield* TestClock.setTime(hour - 60_000)
      assert.deepStrictEqual(yield* ask(provider), { key: key(2), expiresAt: 2 * hour - 60_000 })
      assert.strictEqual(state.saves, 2)
      const [first] = server.requests
      assert.strictEqual(first?.url, "https://as.meraki.com/oauth/token")
      assert.strictEqual(first?.body, `grant_type=refresh_token&refresh_token=${consent}`)
      assert.strictEqual(first?.headers["content-type"], "application/x-www-form-urlencoded")
    })
  )

  it.effect("are renewed once for all who ask, and when the API has refused them", () =>
    Effect.gen(function* () {
      const server = makeAuthorizationServer()
      const { store } = makeStore()
      const options = { ...application, store, refreshToken: Redacted.make(consent) }
      const provider = yield* Effect.provide(OAuth.refreshing(options), server.layer)
      const many = (refused?: string) =>
        Effect.all(
          Array.from({ length: 20 }, () => ask(provider, refused)),
          { concurrency: "unbounded" }
        )
      const keysOf = (answers: ReadonlyArray<{ readonly key: string }>) => [...new Set(answers.map(({ key }) => key))]
      assert.deepStrictEqual(keysOf(yield* many()), [key(1)])
      assert.deepStrictEqual(keysOf(yield* many(key(1))), [key(2)])
      // Refused later by a client that had it longer.
      assert.deepStrictEqual(keysOf(yield* many(key(1))), [key(2)])
      assert.strictEqual(server.issued(), 2)
    })
  )

  it.effect("are saved before they are used, and not lost when that takes several tries", () =>
    Effect.gen(function* () {
      const server = makeAuthorizationServer()
      const { state, store } = makeStore()
      const options = { ...application, store, refreshToken: consent }
      const provider = yield* Effect.provide(OAuth.refreshing(options), server.layer)
      state.failing = 3
      assert.strictEqual((yield* passing(ask(provider))).key, key(1))
      state.failing = 9
      const error = yield* passing(Effect.flip(ask(provider, key(1))), 150)
      assert.strictEqual(error._tag, "TokenStoreFailed")
      assert.strictEqual(error.message, "the tokens could not be saved: the disk is full")
      assert.include(state.text ?? "", key(1))
      // They are still there, and asking again does not ask for others.
      assert.strictEqual((yield* ask(provider, key(1))).key, key(2))
      assert.include(state.text ?? "", key(2))
      assert.strictEqual(server.issued(), 2)
    })
  )

  it.effect("go on from the store, whatever the options still say", () =>
    Effect.gen(function* () {
      const server = makeAuthorizationServer()
      const { store } = makeStore()
      const options = { ...application, store, refreshToken: consent }
      const first = yield* Effect.provide(OAuth.refreshing(options), server.layer)
      assert.strictEqual((yield* ask(first)).key, key(1))
      const again = yield* Effect.provide(OAuth.refreshing(options), server.layer)
      assert.strictEqual((yield* ask(again)).key, key(1))
      yield* TestClock.setTime(hour)
      const without = yield* Effect.provide(OAuth.refreshing({ ...application, store }), server.layer)
      assert.strictEqual((yield* ask(without)).key, key(2))
      // Another consent.
      server.good.add("refresh-of-another-consent")
      const newer = { ...options, refreshToken: "refresh-of-another-consent" }
      const other = yield* Effect.provide(OAuth.refreshing(newer), server.layer)
      assert.strictEqual((yield* ask(other)).key, key(3))
      assert.strictEqual((yield* ask(first)).key, key(3))
      assert.strictEqual(server.issued(), 3)
    })
  )

  it.effect("need consent again when the refresh token is dead, and ask the server once for that", () =>
    Effect.gen(function* () {
      const server = makeAuthorizationServer()
      const { state, store } = makeStore()
      const options = { ...application, store, refreshToken: "refresh-that-is-dead" }
      const provider = yield* Effect.provide(OAuth.refreshing(options), server.layer)
      for (let time = 0; time < 3; time++) {
        const error = yield* Effect.flip(ask(provider))
        assert.strictEqual(error._tag, "ConsentNeeded")
        assert.strictEqual(
          error.message,
          "the refresh token is no longer good, an administrator has to consent again (invalid_grant: no <redacted>)"
        )
      }
      assert.strictEqual(server.requests.length, 1)
      // What the application did after the consent.
      const exchange = { ...application, code: consent, redirectUri: "https://app.example.com/done", store }
      yield* Effect.provide(OAuth.exchangeCode(exchange), server.layer)
      assert.strictEqual((yield* ask(provider)).key, key(1))
      assert.isDefined(state.text)
      assert.strictEqual(server.requests.length, 2)
    })
  )

  it.effect("need consent when there was none", () =>
    Effect.gen(function* () {
      const server = makeAuthorizationServer()
      const provider = yield* Effect.provide(
        OAuth.refreshing({ ...application, store: makeStore().store }),
        server.layer
      )
      const error = yield* Effect.flip(ask(provider))
      assert.strictEqual(error._tag, "ConsentNeeded")
      assert.strictEqual(error.message, "there is no refresh token: an administrator has to consent")
      assert.strictEqual(server.requests.length, 0)
    })
  )

  it.effect("are asked for again after a lost connection, and are lost with a lost answer alone", () =>
    Effect.gen(function* () {
      for (const isLostAfter of [false, true]) {
        const server = makeAuthorizationServer()
        const { store } = makeStore()
        const options = { ...application, store, refreshToken: consent }
        const provider = yield* Effect.provide(OAuth.refreshing(options), server.layer)
        if (isLostAfter) {
          server.hooks.after = (response, number) => (number === 1 ? Effect.fail(lost(true)) : Effect.succeed(response))
        } else {
          server.hooks.before = (_, number) =>
            number < 3 ? Effect.fail(lost(number === 1)) : Effect.succeed(undefined)
        }
        const outcome = yield* passing(Effect.result(ask(provider)))
        // The server has given the next refresh token to nobody: only another consent helps.
        assert.strictEqual(
          outcome._tag === "Success" ? outcome.success.key : outcome.failure._tag,
          isLostAfter ? "ConsentNeeded" : key(1)
        )
      }
    })
  )

  it.effect("fail with what the server said, and are good again when it is", () =>
    Effect.gen(function* () {
      const server = makeAuthorizationServer()
      const { store } = makeStore()
      const options = { ...application, store, refreshToken: consent }
      const provider = yield* Effect.provide(OAuth.refreshing(options), server.layer)
      const failing = (status: number, body: unknown) =>
        Effect.suspend(() => {
          server.hooks.before = () => Effect.succeed(answer(status, body))
          return passing(Effect.flip(ask(provider)))
        })
      const facts = [
        yield* failing(503, "<html>"),
        yield* failing(429, {}),
        yield* failing(401, { error: "invalid_client" }),
        yield* failing(400, { error: "invalid_scope", error_description: `not for ${application.clientSecret}` }),
        yield* failing(302, ""),
        yield* failing(200, "<html>")
      ].map((error) =>
        error._tag === "AuthorizationFailed" ? [error.reason, error.status, error.error, error.message] : error
      )
      const words = "the authorization server"
      assert.deepStrictEqual(facts, [
        ["unavailable", 503, undefined, `${words} is not available (HTTP 503)`],
        ["unavailable", 429, undefined, `${words} is not available (HTTP 429)`],
        [
          "client",
          401,
          "invalid_client",
          `${words} does not accept the client id and secret (HTTP 401, invalid_client)`
        ],
        ["refused", 400, "invalid_scope", `${words} refused the request (HTTP 400, invalid_scope: not for <redacted>)`],
        ["answer", 302, undefined, `the answer of the authorization server is not one of OAuth 2 (HTTP 302)`],
        ["answer", 200, undefined, `the answer of the authorization server is not one of OAuth 2 (HTTP 200)`]
      ])
      server.hooks.before = () => Effect.succeed(undefined)
      assert.strictEqual((yield* ask(provider)).key, key(1))
    })
  )

  it.effect("that are still valid do not wait for a server that is down, nor for another process", () =>
    Effect.gen(function* () {
      const server = makeAuthorizationServer()
      const { shared, state } = makeStore()
      const options = { ...application, store: shared, refreshToken: consent }
      const provider = yield* Effect.provide(OAuth.refreshing(options), server.layer)
      yield* ask(provider)
      yield* TestClock.setTime(hour - 50_000)
      server.hooks.before = () => Effect.succeed(answer(503, ""))
      assert.strictEqual((yield* passing(ask(provider))).key, key(1))
      server.hooks.before = () => Effect.succeed(undefined)
      state.owner = "another process"
      state.endsAt = 2 * hour
      assert.strictEqual((yield* ask(provider)).key, key(1))
      assert.strictEqual(
        (yield* Effect.flip(Effect.timeout(passing(ask(provider, key(1))), 3000)))._tag,
        "TimeoutError"
      )
      state.owner = undefined
      assert.strictEqual((yield* passing(ask(provider, key(1)))).key, key(2))
    })
  )

  it.effect("take over from a process that died while it had the lock, once that has expired", () =>
    Effect.gen(function* () {
      const server = makeAuthorizationServer()
      const { shared, state } = makeStore()
      state.owner = "a process that died"
      state.endsAt = 20_000
      const options = { ...application, store: shared, refreshToken: consent }
      const provider = yield* Effect.provide(OAuth.refreshing(options), server.layer)
      const fiber = yield* Effect.forkChild(ask(provider))
      for (let second = 0; second < 19; second++) yield* TestClock.adjust("1 second")
      assert.strictEqual(server.requests.length, 0)
      yield* TestClock.adjust("1100 millis")
      assert.strictEqual((yield* Fiber.join(fiber)).key, key(1))
      assert.isUndefined(state.owner)
    })
  )

  it.effect("that somebody else has saved meanwhile are used", () =>
    Effect.gen(function* () {
      const server = makeAuthorizationServer()
      const { state, store } = makeStore()
      const options = { ...application, store, refreshToken: consent }
      const provider = yield* Effect.provide(OAuth.refreshing(options), server.layer)
      yield* ask(provider)
      const before = state.text ?? ""
      // A consent, while an answer is on its way to a process that was away for long.
      server.hooks.after = (response) => {
        state.text = before.replace(key(1), "access-of-the-consent").replace("refresh-1-of-app", "refresh-of-consent")
        return Effect.succeed(response)
      }
      assert.strictEqual((yield* ask(provider, key(1))).key, "access-of-the-consent")
      assert.include(state.text ?? "", "refresh-of-consent")
    })
  )

  it.effect("are renewed to the end when nobody waits any more, and the end of the scope waits for that", () =>
    Effect.gen(function* () {
      const server = makeAuthorizationServer()
      const { state, store } = makeStore()
      const gate = yield* Deferred.make<void>()
      server.hooks.after = (response) => Effect.as(Deferred.await(gate), response)
      const scope = yield* Scope.make()
      const options = { ...application, store, refreshToken: consent }
      const provider = yield* OAuth.refreshing(options).pipe(
        Effect.provide(server.layer),
        Effect.provideService(Scope.Scope, scope)
      )
      const asking = yield* Effect.forkChild(ask(provider), { startImmediately: true })
      yield* Effect.yieldNow
      assert.strictEqual(server.requests.length, 1)
      yield* Fiber.interrupt(asking)
      // Somebody who comes now waits for it.
      const later = yield* Effect.forkChild(ask(provider), { startImmediately: true })
      const closing = yield* Effect.forkChild(Scope.close(scope, Exit.void), { startImmediately: true })
      yield* TestClock.adjust(1000)
      assert.isUndefined(closing.pollUnsafe())
      yield* Deferred.succeed(gate, undefined)
      yield* Fiber.join(closing)
      assert.include(state.text ?? "", key(1))
      assert.strictEqual((yield* Fiber.join(later)).key, key(1))
      assert.strictEqual(server.issued(), 1)
    })
  )

  it.effect("are not renewed for nobody", () =>
    Effect.gen(function* () {
      const server = makeAuthorizationServer()
      const { shared, state } = makeStore()
      state.owner = "another process"
      state.endsAt = 10_000
      const options = { ...application, store: shared, refreshToken: consent }
      const provider = yield* Effect.provide(OAuth.refreshing(options), server.layer)
      const asking = yield* Effect.forkChild(ask(provider), { startImmediately: true })
      yield* TestClock.adjust(1000)
      yield* Fiber.interrupt(asking)
      yield* TestClock.adjust("1 minute")
      assert.strictEqual(server.requests.length, 0)
    })
  )

  it.effect("end after the time that the server may take", () =>
    Effect.gen(function* () {
      const server = makeAuthorizationServer()
      server.hooks.before = () => Effect.never
      const options = { ...application, store: makeStore().store, refreshToken: consent, timeout: "2 seconds" } as const
      const provider = yield* Effect.provide(OAuth.refreshing(options), server.layer)
      const error = yield* passing(Effect.flip(ask(provider)))
      assert.strictEqual(error.message, "the authorization server did not answer: no answer within 2s")
    })
  )

  it.effect("are no tokens when the store holds something else", () =>
    Effect.gen(function* () {
      const server = makeAuthorizationServer()
      const { store } = makeStore(`{"refreshToken":"secret-in-the-wrong-place"}`)
      const provider = yield* Effect.provide(
        OAuth.refreshing({ ...application, store, refreshToken: consent }),
        server.layer
      )
      const error = yield* Effect.flip(ask(provider))
      assert.strictEqual(error.message, "the tokens could not be loaded: the store holds something else")
      assert.strictEqual(server.requests.length, 0)
    })
  )
})

describe("a client with tokens", () => {
  const organization = answer(200, { id: "1", name: "One" })

  it.effect("has the failure of OAuth itself as the cause of its own, without secrets", () =>
    Effect.gen(function* () {
      const server = makeAuthorizationServer()
      const { store } = makeStore()
      const options = { ...application, store, refreshToken: "refresh-that-is-dead" }
      const provider = yield* Effect.provide(OAuth.refreshing(options), server.layer)
      const client = yield* Effect.provide(
        MerakiClient.make({ apiKey: provider, rateLimit: false }),
        scripted(() => organization).layer
      )
      const call = client.execute(
        { id: "getOrganization", method: "GET", path: "/organizations/1", tag: "organizations" },
        {}
      )
      const error = yield* Effect.flip(call)
      assert.strictEqual(error._tag, "NoCredential")
      const { cause } = error as Extract<typeof error, { readonly _tag: "NoCredential" }>
      assert.instanceOf(cause, OAuth.ConsentNeeded)
      assert.isTrue(OAuth.isOAuthError(cause) && cause._tag === "ConsentNeeded")
      assert.isFalse(OAuth.isOAuthError(error))
      for (const text of [
        inspect(error, { depth: Infinity, showHidden: true }),
        JSON.stringify(error),
        Cause.pretty(Cause.fail(error))
      ]) {
        assert.notInclude(text, application.clientSecret)
        assert.notInclude(text, "refresh-that-is-dead")
      }
      assert.include(inspect(error), "an administrator has to consent again")
    })
  )

  it.effect("hides the secrets of the application in texts of its own", () =>
    Effect.gen(function* () {
      const server = makeAuthorizationServer()
      const { store } = makeStore()
      const provider = yield* Effect.provide(
        OAuth.refreshing({ ...application, store, refreshToken: consent }),
        server.layer
      )
      const client = yield* Effect.provide(
        MerakiClient.make({ apiKey: provider, rateLimit: false }),
        scripted(() => organization).layer
      )
      yield* client.execute(
        { id: "getOrganization", method: "GET", path: "/organizations/1", tag: "organizations" },
        {}
      )
      const texts = [application.clientSecret, "refresh-1-of-app", key(1)].join(" ")
      assert.strictEqual((yield* client.redactor)()(texts), "<redacted> <redacted> <redacted>")
    })
  )

  it.effect("is in the cloud that the tokens are for", () =>
    Effect.gen(function* () {
      const server = makeAuthorizationServer()
      const make = (options: Partial<OAuth.RefreshOptions>) =>
        Effect.provide(OAuth.refreshing({ ...application, store: makeStore().store, ...options }), server.layer)
      const client = (apiKey: MerakiConfig.CredentialProvider, options: Partial<MerakiConfig.Options>) =>
        Effect.provide(MerakiClient.make({ apiKey, ...options }), server.layer)
      const global = yield* make({})
      yield* client(global, {})
      yield* client(global, { baseUrl: "http://127.0.0.1:1/api/v1" })
      const { message } = yield* Effect.flip(client(global, { region: "canada" }))
      assert.include(message, "comes from https://as.meraki.com/oauth/, another cloud's server")
      yield* client(yield* make({ endpoint: "https://as.example.ca/oauth", region: "canada" }), { region: "canada" })
      for (const region of ["canada", "china", "india", "us-gov"] as const) {
        const { message, option } = yield* Effect.flip(make({ region }))
        assert.deepStrictEqual(
          [option, message],
          [
            "endpoint",
            "endpoint is required outside the global cloud: only its server is documented, https://as.meraki.com/oauth/"
          ]
        )
      }
    })
  )
})

describe("over real sockets, with the simulator as both servers", () => {
  it.live("a client outlives its tokens, with one renewal and no write done twice", () =>
    Effect.gen(function* () {
      let offset = 0
      const simulator = yield* makeSimulator({
        organizations: 1,
        networksPerOrganization: 1,
        limits: false,
        now: () => Date.now() + offset
      })
      const { clientId, clientSecret, tokenUrl } = simulator.oauth
      const server = { clientId, clientSecret, endpoint: new URL(".", tokenUrl).href }
      const { store } = makeStore()
      const redirectUri = "https://app.example.com/done"
      const { endpoint } = server
      const url = yield* OAuth.authorizeUrl({ clientId, redirectUri, scopes: [], state: "s", endpoint })
      const location = yield* Effect.promise(async () =>
        (await fetch(url, { redirect: "manual" })).headers.get("location")
      )
      const code = new URL(location ?? "").searchParams.get("code") ?? ""
      yield* OAuth.exchangeCode({ ...server, code, redirectUri, store })
      const apiKey = yield* OAuth.refreshing({ ...server, store })
      yield* Effect.gen(function* () {
        const [organization] = yield* getOrganizations()
        const organizationId = organization?.id ?? ""
        // An hour passes for the server alone.
        offset = 3_601_000
        const create = (number: number) =>
          createOrganizationNetwork({ organizationId, name: `Network ${number}`, productTypes: ["wireless"] })
        yield* Effect.forEach(
          Array.from({ length: 20 }, (_, number) => number),
          create,
          { concurrency: 10 }
        )
      }).pipe(Effect.provide(clientOf(simulator.url, { apiKey, retry: RetryPolicy.none })))
      const renewals = simulator.calls.filter(({ body }) => body.startsWith("grant_type=refresh_token"))
      assert.deepStrictEqual(
        renewals.map(({ status }) => status),
        [200]
      )
      assert.strictEqual(simulator.world.networks.size, 21)
      assert.deepStrictEqual(simulator.snapshot().duplicates, [])
      assert.isAbove(simulator.calls.filter(({ status }) => status === 401).length, 0)
    }).pipe(Effect.scoped, Effect.provide(Transport.layerFetch))
  )
})

describe("consent", () => {
  it.effect("is given at a URL", () =>
    Effect.gen(function* () {
      const options = {
        clientId: "app/1",
        redirectUri: "https://app.example.com/done?a=b",
        scopes: ["dashboard:general:config:read", "sdwan:config:write"],
        state: "a state"
      }
      const url = new URL(yield* OAuth.authorizeUrl(options))
      assert.strictEqual(url.origin + url.pathname, "https://as.meraki.com/oauth/authorize")
      assert.deepStrictEqual(Object.fromEntries(url.searchParams), {
        response_type: "code",
        client_id: "app/1",
        redirect_uri: "https://app.example.com/done?a=b",
        scope: "dashboard:general:config:read sdwan:config:write",
        state: "a state"
      })
      assert.notInclude(yield* OAuth.authorizeUrl({ ...options, scopes: [] }), "scope")
      const elsewhere = yield* OAuth.authorizeUrl({ ...options, endpoint: "http://127.0.0.1:8080/oauth" })
      assert.isTrue(elsewhere.startsWith("http://127.0.0.1:8080/oauth/authorize?"))
    })
  )

  it.effect("is exchanged for tokens, which may be kept", () =>
    Effect.gen(function* () {
      const server = makeAuthorizationServer()
      const { state, store } = makeStore()
      const options = { ...application, code: consent, redirectUri: "https://app.example.com/done", store }
      const tokens = yield* Effect.provide(OAuth.exchangeCode(options), server.layer)
      assert.strictEqual(Redacted.value(tokens.accessToken), key(1))
      assert.deepStrictEqual([tokens.expiresAt, tokens.scopes], [new Date(hour), ["a:config:read"]])
      assert.notInclude(inspect(tokens), key(1))
      assert.deepStrictEqual(yield* OAuth.stored(store), tokens)
      assert.isUndefined(yield* OAuth.stored(makeStore().store))
      assert.strictEqual(state.saves, 1)
      const error = yield* Effect.flip(Effect.provide(OAuth.exchangeCode(options), server.layer))
      assert.strictEqual(error._tag, "ConsentNeeded")
      assert.include(error.message, "the code is no longer good")
      assert.notInclude(error.message, consent)
    })
  )

  it.effect("is kept in the place of what another process saves meanwhile, and not for ever", () =>
    Effect.gen(function* () {
      const server = makeAuthorizationServer()
      const { state, store } = makeStore()
      let busy = 3
      const contended = {
        ...store,
        save: (text: string, previous: string | undefined) =>
          busy-- > 0 ? Effect.succeed(false) : store.save(text, previous)
      }
      const options = { ...application, code: consent, redirectUri: "https://app.example.com/done", store: contended }
      yield* Effect.provide(OAuth.exchangeCode(options), server.layer)
      assert.include(state.text ?? "", key(1))
      busy = Infinity
      server.good.add("code-of-another-consent")
      const error = yield* Effect.flip(
        Effect.provide(OAuth.exchangeCode({ ...options, code: "code-of-another-consent" }), server.layer)
      )
      assert.strictEqual(error.message, "the tokens could not be saved: another text is there each time")
    })
  )

  it.effect("is withdrawn, by a token or by what a store holds", () =>
    Effect.gen(function* () {
      const server = makeAuthorizationServer()
      const { state, store } = makeStore()
      const revoke = (options: Partial<OAuth.RevokeOptions>) =>
        Effect.provide(OAuth.revoke({ ...application, ...options }), server.layer)
      yield* revoke({ token: Redacted.make(consent) })
      assert.strictEqual(server.requests[0]?.url, "https://as.meraki.com/oauth/revoke")
      server.good.add("code")
      const exchange = { ...application, code: "code", redirectUri: "https://app.example.com/done", store }
      yield* Effect.provide(OAuth.exchangeCode(exchange), server.layer)
      yield* revoke({ store })
      assert.strictEqual(server.requests.at(-1)?.body, "token=refresh-1-of-app")
      assert.isFalse(server.good.has("refresh-1-of-app"))
      assert.strictEqual(state.text, "")
      assert.isUndefined(yield* OAuth.stored(store))
      const requests = server.requests.length
      yield* revoke({ store })
      assert.strictEqual(server.requests.length, requests)
      const { message } = yield* Effect.flip(revoke({}))
      assert.strictEqual(message, "token is required, or a store")
    })
  )
})

describe("what a store holds is withdrawn", () => {
  const renewedBy = (text: string | undefined, number: number) =>
    (text ?? "").replace(/access-\d/, `access-${number}`).replace(/refresh-\d-of-app/, `refresh-${number}-of-app`)
  const granted = (store: OAuth.TokenStore) =>
    Effect.gen(function* () {
      const server = makeAuthorizationServer()
      const exchange = { ...application, code: consent, redirectUri: "https://app.example.com/done", store }
      yield* Effect.provide(OAuth.exchangeCode(exchange), server.layer)
      const revoked = () => server.requests.filter(({ url }) => url.endsWith("/revoke")).map(({ body }) => body)
      return { server, revoked, revoke: Effect.provide(OAuth.revoke({ ...application, store }), server.layer) }
    })

  it.effect("with what another process saves meanwhile, and not for ever", () =>
    Effect.gen(function* () {
      const { state, store } = makeStore()
      const { revoke, revoked, server } = yield* granted(store)
      let renewals = 1
      server.hooks.after = (response) =>
        Effect.sync(() => {
          if (renewals-- > 0) state.text = renewedBy(state.text, 7 + renewals)
          for (let number = 1; number < 100; number++) server.good.add(`refresh-${number}-of-app`)
          return response
        })
      yield* revoke
      assert.deepStrictEqual(revoked(), ["token=refresh-1-of-app", "token=refresh-7-of-app"])
      assert.strictEqual(state.text, "")
      const again = yield* granted(store)
      let number = 1
      again.server.hooks.after = (response) =>
        Effect.sync(() => {
          state.text = renewedBy(state.text, ++number % 10)
          for (const each of Array(10).keys()) again.server.good.add(`refresh-${each}-of-app`)
          return response
        })
      const error = yield* Effect.flip(again.revoke)
      assert.strictEqual(error.message, "the tokens could not be saved: another text is there each time")
    })
  )

  it.effect("after the renewal of another process, whose lock it waits for", () =>
    Effect.gen(function* () {
      const { shared, state } = makeStore()
      const { revoke, revoked, server } = yield* granted(shared)
      yield* shared.lock("a process that renews them", 5000)
      const revoking = yield* Effect.forkChild(revoke)
      yield* TestClock.adjust("1 second")
      assert.deepStrictEqual(revoked(), [])
      state.text = renewedBy(state.text, 2)
      server.good.add("refresh-2-of-app")
      yield* shared.unlock("a process that renews them")
      yield* TestClock.adjust("1 second")
      yield* Fiber.join(revoking)
      assert.deepStrictEqual(revoked(), ["token=refresh-2-of-app"])
      assert.strictEqual(state.text, "")
      assert.isUndefined(state.owner)
    })
  )
})

describe("options", () => {
  const store = makeStore().store
  const refreshing = (options: object) =>
    Effect.provide(
      Effect.flip(OAuth.refreshing({ ...application, store, ...options })),
      makeAuthorizationServer().layer
    )

  it.effect("are refused by name", () =>
    Effect.gen(function* () {
      const wrong: ReadonlyArray<readonly [object, string]> = [
        [{ clientId: "" }, "clientId must be a string that is not empty"],
        [{ clientId: undefined }, "clientId is required"],
        [{ clientSecret: Redacted.make("") }, "clientSecret must be a string that is not empty"],
        [{ store: undefined }, "store is required"],
        [{ store: new Map() }, "store must have load and save"],
        [{ refreshToken: 5 }, "refreshToken must be a string that is not empty"],
        [{ timeout: 0 }, 'timeout must be a time above zero, such as "30 seconds" or a number of milliseconds'],
        [{ refreshtoken: "x" }, "refreshtoken is not an option; did you mean refreshToken?"],
        [{ region: "moon" }, "region must be one of global, canada, china, india, us-gov"],
        [{ endpoint: "as.example.com" }, "endpoint must be a URL such as https://as.meraki.com/oauth/"],
        [{ endpoint: "http://as.example.com/" }, "endpoint must use https (http only to this machine)"],
        [{ endpoint: "https://a:b@as.example.com/" }, "endpoint must not hold credentials, a query or a fragment"]
      ]
      for (const [options, message] of wrong) {
        const error = yield* refreshing(options)
        assert.deepStrictEqual([error._tag, error.message], ["InvalidConfiguration", message])
      }
    })
  )

  it.effect("of a consent too", () =>
    Effect.gen(function* () {
      const good = { clientId: "a", redirectUri: "https://app.example.com/", scopes: ["a:b"], state: "s" }
      const wrong: ReadonlyArray<readonly [object, string]> = [
        [{ redirectUri: "/done" }, "redirectUri must be an absolute URL"],
        [{ scopes: "a:b" }, "scopes must be an array of scopes, such as dashboard:general:config:read"],
        [{ scopes: ["a b"] }, "scopes must be an array of scopes, such as dashboard:general:config:read"],
        [{ state: undefined }, "state is required"],
        [{ region: "china" }, "endpoint is required outside"]
      ]
      for (const [options, message] of wrong) {
        assert.include((yield* Effect.flip(OAuth.authorizeUrl({ ...good, ...options }))).message, message)
      }
    })
  )
})

describe("a store over a KeyValueStore", () => {
  it.effect("keeps one text, and does not write over what another has written", () =>
    Effect.gen(function* () {
      const { load, save } = yield* OAuthKeyValueStore.make({ key: "tokens" })
      const other = yield* OAuthKeyValueStore.make()
      assert.isUndefined(yield* load)
      assert.isTrue(yield* save("one", undefined))
      assert.strictEqual(yield* load, "one")
      assert.isFalse(yield* save("three", "two"))
      assert.isTrue(yield* save("two", "one"))
      assert.strictEqual(yield* load, "two")
      assert.isUndefined(yield* other.load)
    }).pipe(Effect.provide(KeyValueStore.layerMemory))
  )
})
