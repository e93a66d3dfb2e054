import { rejection, until } from "@effect-meraki/testing/promises"
import { json, startServer } from "@effect-meraki/testing/server"
import { assert, describe, it } from "vitest"
import { type CredentialProvider, InvalidConfiguration, Meraki, NoCredential, Unauthorized } from "../src/index.ts"

const keyOf = (number: number): string => `key-${number}-0123456789abcdef`

/** A server to which one key is good, and a client of it. */
const setUp = async (provider: (good: () => string) => CredentialProvider) => {
  let good = 1
  const server = await startServer(({ headers }, response) =>
    headers.authorization === `Bearer ${keyOf(good)}`
      ? json(response, 200, { id: "1", name: "One" })
      : json(response, 401, { errors: [`Invalid API key: ${headers.authorization}`] })
  )
  const meraki = new Meraki({ apiKey: provider(() => keyOf(good)), baseUrl: server.url, rateLimit: false })
  return {
    server,
    meraki,
    get: () => meraki.organizations.getOrganization({ organizationId: "1" }),
    turn: () => void good++,
    [Symbol.asyncDispose]: async () => {
      await meraki.close()
      await server[Symbol.asyncDispose]()
    }
  }
}

describe("a function for the key", () => {
  it("is asked once for all calls, before it expires, and after a 401 with the key that was refused", async () => {
    const asked: Array<string | undefined> = []
    await using api = await setUp((good) => ({ refused }) => {
      asked.push(refused)
      return { key: good(), expiresAt: new Date(Date.now() + 3_600_000) }
    })
    await Promise.all(Array.from({ length: 20 }, api.get))
    api.turn()
    await Promise.all(Array.from({ length: 20 }, api.get))
    assert.deepStrictEqual(asked, [undefined, keyOf(1)])
  })

  it("may return a text, or a Promise of one", async () => {
    for (const provider of [() => keyOf(1), () => Promise.resolve(keyOf(1)), async () => ({ key: keyOf(1) })]) {
      await using api = await setUp(() => provider)
      assert.strictEqual((await api.get()).name, "One")
    }
  })

  it("that throws or rejects is why the call rejects with NoCredential, which shows no key", async () => {
    for (const isAsync of [false, true]) {
      let asked = 0
      await using api = await setUp((good) => () => {
        if (++asked === 1) return good()
        const error = new Error(`sealed for ${keyOf(1)}`)
        if (isAsync) return Promise.reject(error)
        throw error
      })
      await api.get()
      api.turn()
      const error = await rejection(api.get())
      assert.instanceOf(error, NoCredential)
      assert.isTrue(error instanceof NoCredential && error.cause instanceof Error)
      assert.include(error.message, "there is no key to send: sealed for <redacted>")
      assert.include(error.stack ?? "", "credentials.test")
    }
  })

  it("that returns the refused key again leaves the 401 as it is", async () => {
    await using api = await setUp(() => () => keyOf(7))
    assert.instanceOf(await rejection(api.get()), Unauthorized)
    assert.strictEqual(api.server.seen.length, 1)
  })

  it("is told by its signal when no call waits any more", async () => {
    const signals: Array<AbortSignal> = []
    await using api = await setUp(() => ({ signal }) => {
      signals.push(signal)
      return new Promise<string>(() => undefined)
    })
    const [first, second] = [new AbortController(), new AbortController()]
    const call = ({ signal }: AbortController) =>
      rejection(api.meraki.organizations.getOrganization({ organizationId: "1" }, { signal }))
    const calls = [call(first), call(second)]
    await until(() => signals.length === 1)
    first.abort(new Error("first"))
    assert.deepStrictEqual(await calls[0], new Error("first"))
    assert.isFalse(signals[0]?.aborted)
    second.abort(new Error("second"))
    assert.deepStrictEqual(await calls[1], new Error("second"))
    assert.isTrue(signals[0]?.aborted)
  })

  it("is given, not called", () => {
    const apiKey = Promise.resolve(keyOf(1)) as never
    assert.throws(() => new Meraki({ apiKey }), InvalidConfiguration, "apiKey is a Promise")
  })
})
