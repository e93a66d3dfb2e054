import { startSimulator } from "@effect-meraki/simulator"
import * as FetchHttpClient from "@effect/platform/FetchHttpClient"
import * as HttpClient from "@effect/platform/HttpClient"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Redacted from "effect/Redacted"
import * as Ref from "effect/Ref"
import { inspect } from "node:util"
import { assert, describe, it } from "vitest"
import { MerakiClient, Organizations } from "../src/index.ts"
import * as OAuth from "../src/OAuth.ts"

const redirectUri = "https://app.example.com/done"

const setUp = async () => {
  const simulator = await startSimulator({ organizations: 1, networksPerOrganization: 1 })
  const { clientId, clientSecret, tokenUrl } = simulator.oauth
  const application = { clientId, clientSecret: Redacted.make(clientSecret), endpoint: new URL(".", tokenUrl).href }
  const consent = Effect.gen(function* () {
    const { endpoint } = application
    const url = yield* OAuth.authorizeUrl({ clientId, redirectUri, scopes: [], state: "s", endpoint })
    const response = yield* Effect.promise(() => fetch(url, { redirect: "manual" }))
    return Redacted.make(new URL(response.headers.get("location") ?? "").searchParams.get("code") ?? "")
  })
  return { ...simulator, application, consent, [Symbol.asyncDispose]: () => simulator.close() }
}

/** A store in memory. */
const makeStore = Effect.map(
  Ref.make<string | undefined>(undefined),
  (text): OAuth.TokenStore & { text: typeof text } => ({
    text,
    load: Ref.get(text),
    save: (next, previous) => Ref.modify(text, (present) => (present === previous ? [true, next] : [false, present]))
  })
)

/** The platform's client, and the paths that it was sent to. */
const counting = () => {
  const paths: Array<string> = []
  const layer = Layer.effect(
    HttpClient.HttpClient,
    Effect.map(HttpClient.HttpClient, (client) =>
      HttpClient.mapRequest(client, (request) => {
        paths.push(new URL(request.url).pathname)
        return request
      })
    )
  ).pipe(Layer.provide(FetchHttpClient.layer))
  return { layer, paths }
}

describe("an application", () => {
  it("has its consent, its tokens and a client of them, over the environment's HttpClient", async () => {
    await using api = await setUp()
    const { layer, paths } = counting()
    const program = Effect.gen(function* () {
      const store = yield* makeStore
      const code = yield* api.consent
      const tokens = yield* OAuth.exchangeCode({ ...api.application, code, redirectUri, store })
      assert.notInclude(inspect(tokens), Redacted.value(tokens.accessToken))
      const kept = yield* OAuth.stored(store)
      assert.strictEqual(kept && Redacted.value(kept.refreshToken), Redacted.value(tokens.refreshToken))

      const again = Effect.flip(OAuth.exchangeCode({ ...api.application, code, redirectUri }))
      assert.instanceOf(yield* again, OAuth.ConsentNeeded)

      const apiKey = yield* OAuth.refreshing({ ...api.application, store, timeout: "5 seconds" })
      const client = MerakiClient.layer({ apiKey, baseUrl: api.url })
      yield* Effect.gen(function* () {
        assert.strictEqual((yield* Organizations.getOrganizations()).length, 1)
        yield* OAuth.revoke({ ...api.application, store })
        assert.strictEqual(yield* Ref.get(store.text), "")
        const error = yield* Effect.flip(Organizations.getOrganizations())
        if (error._tag !== "NoCredential") return assert.fail(error.message)
        assert.instanceOf(error.cause, OAuth.ConsentNeeded)
        assert.isTrue(OAuth.isOAuthError(error.cause))
      }).pipe(Effect.provide(client))
    })
    await Effect.runPromise(Effect.scoped(program).pipe(Effect.provide(layer)))
    assert.deepStrictEqual(paths, [
      "/oauth/token",
      "/oauth/token",
      "/api/v1/organizations",
      "/oauth/revoke",
      "/api/v1/organizations"
    ])
  })

  it("fails as its store and its options do", async () => {
    await using api = await setUp()
    const program = Effect.gen(function* () {
      const full = Effect.fail(new Error("the disk is full"))
      const store: OAuth.TokenStore = { load: Effect.succeed(undefined), save: () => full }
      const exchange = OAuth.exchangeCode({ ...api.application, code: yield* api.consent, redirectUri, store })
      const failed = yield* Effect.flip(exchange)
      assert.instanceOf(failed, OAuth.TokenStoreFailed)
      assert.strictEqual(failed.message, "the tokens could not be saved: the disk is full")
      const wrong = yield* Effect.flip(OAuth.refreshing({ ...api.application, store, timeout: "soon" as never }))
      assert.strictEqual(wrong.option, "timeout")
      const missing = yield* Effect.flip(OAuth.refreshing({ ...api.application, store: undefined as never }))
      assert.strictEqual(missing.message, "store is required")
    })
    await Effect.runPromise(Effect.scoped(program).pipe(Effect.provide(FetchHttpClient.layer)))
  })
})
