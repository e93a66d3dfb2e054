import { startSimulator } from "@effect-meraki/simulator"
import { rejection, until } from "@effect-meraki/testing/promises"
import { inspect } from "node:util"
import { assert, describe, it } from "vitest"
import { InvalidConfiguration, Meraki, NoCredential } from "../src/index.ts"
import * as OAuth from "../src/OAuth.ts"

const redirectUri = "https://app.example.com/done"

/** A store in memory. */
const makeStore = () => {
  const state = { text: undefined as string | undefined, failing: false, saves: 0 }
  const store: OAuth.TokenStore = {
    load: () => state.text,
    save: async (text) => {
      if (state.failing) throw new Error("the disk is full")
      state.saves++
      state.text = text
    }
  }
  return { state, store }
}

/** A simulator whose clock can be moved, an application of it, and a code of an administrator. */
const setUp = async () => {
  let offset = 0
  const simulator = await startSimulator({
    organizations: 1,
    networksPerOrganization: 2,
    now: () => Date.now() + offset
  })
  const { clientId, clientSecret, tokenUrl } = simulator.oauth
  const application = { clientId, clientSecret, endpoint: new URL(".", tokenUrl).href }
  const consent = async () => {
    const url = OAuth.authorizeUrl({
      clientId,
      redirectUri,
      scopes: ["dashboard:general:config:read"],
      state: "s",
      endpoint: application.endpoint
    })
    const location = (await fetch(url, { redirect: "manual" })).headers.get("location") ?? ""
    assert.strictEqual(new URL(location).searchParams.get("state"), "s")
    return new URL(location).searchParams.get("code") ?? ""
  }
  return {
    ...simulator,
    application,
    consent,
    pass: (seconds: number) => void (offset += seconds * 1000),
    renewals: () => simulator.calls.filter(({ body }) => body.startsWith("grant_type=refresh_token")).length,
    [Symbol.asyncDispose]: () => simulator.close()
  }
}

const get = (meraki: Meraki) => meraki.organizations.getOrganizations()

describe("an application", () => {
  it("has its consent, its tokens and a client of them", async () => {
    await using api = await setUp()
    const { state, store } = makeStore()
    const tokens = await OAuth.exchangeCode({ ...api.application, code: await api.consent(), redirectUri, store })
    assert.deepStrictEqual(tokens.scopes, ["dashboard:general:config:read"])
    assert.deepStrictEqual(await OAuth.stored(store), tokens)
    await using apiKey = OAuth.refreshing({ ...api.application, store })
    await using meraki = new Meraki({ apiKey, baseUrl: api.url })
    assert.strictEqual((await get(meraki)).length, 1)
    assert.strictEqual(api.renewals(), 0)

    // An hour later the API answers with 401, and the client goes on.
    api.pass(3601)
    await Promise.all(Array.from({ length: 10 }, () => get(meraki)))
    assert.strictEqual(api.renewals(), 1)
    assert.strictEqual(state.saves, 2)
    assert.notStrictEqual((await OAuth.stored(store))?.refreshToken, tokens.refreshToken)
  })

  it("whose consent is withdrawn fails with that as the cause, and shows no secret", async () => {
    await using api = await setUp()
    const { store } = makeStore()
    const code = await api.consent()
    const { refreshToken } = await OAuth.exchangeCode({ ...api.application, code, redirectUri, store })
    await using apiKey = OAuth.refreshing({ ...api.application, store })
    await using meraki = new Meraki({ apiKey, baseUrl: api.url })
    await get(meraki)
    await OAuth.revoke({ ...api.application, token: refreshToken })
    const error = await rejection(get(meraki))
    if (!(error instanceof NoCredential)) return assert.fail(inspect(error))
    const { cause } = error
    assert.instanceOf(cause, OAuth.ConsentNeeded)
    assert.isTrue(OAuth.isOAuthError(cause) && cause._tag === "ConsentNeeded" && cause.error === "invalid_grant")
    assert.include(error.message, "an administrator has to consent again")
    for (const secret of [refreshToken, api.application.clientSecret]) {
      assert.notInclude(inspect(error, { depth: Infinity, showHidden: true }), secret)
    }
    // The code was good once.
    const again = await rejection(OAuth.exchangeCode({ ...api.application, code, redirectUri }))
    assert.instanceOf(again, OAuth.ConsentNeeded)
  })

  it("may take its first refresh token from its options, and leave", async () => {
    await using api = await setUp()
    const { refreshToken } = await OAuth.exchangeCode({ ...api.application, code: await api.consent(), redirectUri })
    const { state, store } = makeStore()
    await using apiKey = OAuth.refreshing({ ...api.application, store, refreshToken })
    await using meraki = new Meraki({ apiKey, baseUrl: api.url })
    await get(meraki)
    assert.strictEqual(api.renewals(), 1)
    await OAuth.revoke({ ...api.application, store })
    assert.strictEqual(state.text, "")
    assert.isUndefined(await OAuth.stored(store))
    assert.instanceOf(await rejection(get(meraki)), NoCredential)
  })

  it("whose secret is wrong, or whose store fails, says so", async () => {
    await using api = await setUp()
    const { state, store } = makeStore()
    const wrong = { ...api.application, clientSecret: "another-secret", code: "x", redirectUri }
    const refused = await rejection(OAuth.exchangeCode(wrong))
    if (!(refused instanceof OAuth.AuthorizationFailed)) return assert.fail(inspect(refused))
    assert.deepStrictEqual([refused.reason, refused.error], ["client", "invalid_client"])
    const { refreshToken } = await OAuth.exchangeCode({ ...api.application, code: await api.consent(), redirectUri })
    state.failing = true
    await using apiKey = OAuth.refreshing({ ...api.application, store, refreshToken })
    const request = { refused: undefined, signal: new AbortController().signal }
    const failed = await rejection(Promise.resolve(apiKey(request)))
    assert.instanceOf(failed, OAuth.TokenStoreFailed)
    assert.strictEqual((failed as Error).message, "the tokens could not be saved: the disk is full")
    // The tokens are not lost with that.
    state.failing = false
    const key = await apiKey(request)
    assert.isTrue(typeof key === "object" && state.text?.includes(key.key))
    assert.strictEqual(api.renewals(), 1)
  })

  it("that ends waits for a renewal that is under way, and loses no token", async () => {
    await using api = await setUp()
    const { refreshToken } = await OAuth.exchangeCode({ ...api.application, code: await api.consent(), redirectUri })
    const { state, store } = makeStore()
    let isSent = false
    const slow: typeof fetch = async (...request) => {
      isSent = true
      const response = await fetch(...request)
      await new Promise((resolve) => setTimeout(resolve, 50))
      return response
    }
    const apiKey = OAuth.refreshing({ ...api.application, store, refreshToken, fetch: slow })
    const controller = new AbortController()
    const asked = rejection(Promise.resolve(apiKey({ refused: undefined, signal: controller.signal })))
    await until(() => isSent)
    controller.abort(new Error("no longer needed"))
    assert.deepStrictEqual(await asked, new Error("no longer needed"))
    assert.isUndefined(state.text)
    await apiKey.close()
    assert.strictEqual(state.saves, 1)
  })
})

describe("what cannot be used", () => {
  const store = makeStore().store
  const application = { clientId: "a", clientSecret: "b", store }

  it("is refused by name, by the same class as in the client", () => {
    const wrong: ReadonlyArray<readonly [() => unknown, string]> = [
      [() => OAuth.refreshing({ ...application, store: {} as never }), "store must have load and save"],
      [() => OAuth.refreshing({ ...application, store: undefined as never }), "store is required"],
      [() => OAuth.refreshing({ ...application, fetch: 5 as never }), "fetch must be a function"],
      [() => OAuth.refreshing({ ...application, clientId: "" }), "clientId must be a string that is not empty"],
      [() => OAuth.refreshing({ ...application, region: "china" }), "endpoint is required outside the global cloud"],
      [() => new Meraki({ apiKey: OAuth.refreshing(application), region: "china" }), "another cloud's server"],
      [
        () => OAuth.authorizeUrl({ clientId: "a", redirectUri: "x", scopes: [], state: "s" }),
        "redirectUri must be an absolute URL"
      ]
    ]
    for (const [call, message] of wrong) assert.throws(call, InvalidConfiguration, message)
  })
})

describe("a store in Redis", () => {
  it("sends commands through a client of the program", async () => {
    const sent: Array<ReadonlyArray<string>> = []
    const answers: Array<unknown> = ["text", null, 1, 0, "OK", null, 1]
    const store = OAuth.redisStore({
      key: "app",
      client: async (...command) => {
        sent.push(command)
        return answers.shift()
      }
    })
    assert.strictEqual(await store.load(), "text")
    assert.isUndefined(await store.load())
    assert.deepStrictEqual([await store.save("b", "a"), await store.save("b", undefined)], [true, false])
    assert.deepStrictEqual([await store.lock?.("me", 10.5), await store.lock?.("me", 1)], [true, false])
    await store.unlock?.("me")
    assert.deepStrictEqual(
      sent.map(([command]) => command),
      ["GET", "GET", "EVAL", "EVAL", "SET", "SET", "EVAL"]
    )
    assert.deepStrictEqual(sent[4], ["SET", "app:lock", "me", "NX", "PX", "11"])
    const broken = OAuth.redisStore({ client: () => Promise.reject(new Error("gone")) })
    assert.deepStrictEqual(await rejection(Promise.resolve(broken.load())), new Error("gone"))
    assert.throws(() => OAuth.redisStore({ client: {} as never }), InvalidConfiguration, "client must be a client of")
  })
})
