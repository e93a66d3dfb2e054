import { json, startServer } from "@effect-meraki/testing/server"
import { until } from "@effect-meraki/testing/promises"
import * as Context from "effect/Context"
import * as Data from "effect/Data"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as Layer from "effect/Layer"
import * as Redacted from "effect/Redacted"
import * as FetchHttpClient from "@effect/platform/FetchHttpClient"
import { inspect } from "node:util"
import { assert, describe, it } from "vitest"
import { MerakiClient, type MerakiConfig, Organizations } from "../src/index.ts"
import { layer, run } from "./support/client.ts"

const keyOf = (number: number): string => `key-${number}-0123456789abcdef`
const get = Organizations.getOrganization({ organizationId: "1" })

/** A server to which one key is good. */
const setUp = async () => {
  let good = 1
  const server = await startServer(({ headers }, response) =>
    headers.authorization === `Bearer ${keyOf(good)}`
      ? json(response, 200, { id: "1", name: "One" })
      : json(response, 401, { errors: ["Invalid API key"] })
  )
  return Object.assign(server, { turn: () => void good++, good: () => keyOf(good) })
}

class Sealed extends Data.TaggedError("Sealed")<{ readonly message: string }> {}

describe("a key that is asked for", () => {
  it("comes from an Effect, or from a function in any of its forms", async () => {
    await using server = await setUp()
    const forms: ReadonlyArray<MerakiConfig.Options["apiKey"]> = [
      Effect.succeed(keyOf(1)),
      Effect.succeed({ key: Redacted.make(keyOf(1)), expiresAt: new Date(Date.now() + 1_000_000) }),
      () => Redacted.make(keyOf(1)),
      () => Promise.resolve({ key: keyOf(1), secrets: [Redacted.make("secret")] }),
      () => Effect.delay(Effect.succeed(keyOf(1)), 1)
    ]
    for (const apiKey of forms) {
      assert.strictEqual((await run(get, layer({ baseUrl: server.url, apiKey }))).name, "One")
    }
  })

  it("is asked for once for all calls, and after a 401 with the key that was refused", async () => {
    await using server = await setUp()
    const asked: Array<string | undefined> = []
    const apiKey: MerakiConfig.CredentialProvider = ({ refused }) =>
      Effect.sync(() => {
        asked.push(refused === undefined ? undefined : Redacted.value(refused))
        return server.good()
      })
    const many = Effect.all(
      Array.from({ length: 20 }, () => get),
      { concurrency: "unbounded" }
    )
    const program = Effect.gen(function* () {
      yield* many
      server.turn()
      yield* many
    })
    await run(program, layer({ baseUrl: server.url, apiKey }))
    assert.deepStrictEqual(asked, [undefined, keyOf(1)])
  })

  it("that is not there is a NoCredential with its cause, and shows no key", async () => {
    await using server = await setUp()
    const sealed = new Sealed({ message: `sealed for ${keyOf(1)}` })
    let asked = 0
    const apiKey = Effect.suspend(() => (++asked === 1 ? Effect.succeed(keyOf(1)) : Effect.fail(sealed)))
    const program = Effect.gen(function* () {
      yield* get
      server.turn()
      return yield* Effect.flip(get)
    })
    const error = await run(program, layer({ baseUrl: server.url, apiKey }))
    assert.strictEqual(error._tag, "NoCredential")
    assert.include(error.message, "there is no key to send: sealed for <redacted>")
    assert.isTrue(error._tag === "NoCredential" && error.cause instanceof Error && error.cause.name === "Sealed")
    assert.notInclude(inspect(error, { depth: Infinity, showHidden: true }), keyOf(1))
  })

  it("is no longer asked for when the last call is interrupted, and may use what its Effect was given", async () => {
    await using server = await setUp()
    class Vault extends Context.Tag("Vault")<Vault, { readonly read: Effect.Effect<string> }>() {}
    const events: Array<string> = []
    const read = Effect.sync(() => events.push("begun")).pipe(
      Effect.andThen(Effect.never),
      Effect.onInterrupt(() => Effect.sync(() => events.push("interrupted")))
    )
    const client = Layer.unwrapEffect(
      Effect.map(Vault, (vault) => MerakiClient.layer({ apiKey: vault.read, baseUrl: server.url }))
    ).pipe(Layer.provide(FetchHttpClient.layer), Layer.provide(Layer.succeed(Vault, { read })))
    const program = Effect.gen(function* () {
      const fiber = yield* Effect.fork(get)
      yield* Effect.promise(() => until(() => events.length === 1))
      yield* Fiber.interrupt(fiber)
      yield* Effect.promise(() => until(() => events.length === 2))
    })
    await Effect.runPromise(Effect.provide(program, client))
    assert.deepStrictEqual(events, ["begun", "interrupted"])
    assert.strictEqual(server.seen.length, 0)
  })
})
