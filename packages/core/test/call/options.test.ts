import { assert, describe } from "@effect/vitest"
import { it } from "@effect-meraki/testing/effect"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Stream from "effect/Stream"
import { checkHeaders, checkOptions, checkRegion } from "../../src/internal/call/options.ts"
import * as MerakiClient from "../../src/MerakiClient.ts"
import type { InvalidInput, MerakiError } from "../../src/MerakiError.ts"
import * as Networks from "../../src/operations/Networks.ts"
import { answer, apiKey, clientOf, scripted } from "@effect-meraki/testing/client"

const plain = "must be a plain object of names and values; of Headers, a Map and the like, Object.fromEntries makes one"

const throwing = (name: string) =>
  Object.defineProperty({}, name, {
    enumerable: true,
    get: () => {
      throw new Error("not today")
    }
  })

const wrong: ReadonlyArray<readonly [options: unknown, problem: string]> = [
  [{ timout: 5 }, "timout is not an option; did you mean timeout?"],
  [{ retries: 5 }, "retries is no option by itself: it is part of the option retry"],
  [{ signal: AbortSignal.abort() }, "signal is not an option"],
  [{ constructor: 5 }, "constructor is not an option"],
  [{ headers: "x" }, `headers ${plain}`],
  [{ headers: null }, `headers ${plain}`],
  [{ headers: new Headers({ a: "b" }) }, `headers ${plain}`],
  [{ headers: new Map([["a", "b"]]) }, `headers ${plain}`],
  [{ headers: [["a", "b"]] }, `headers ${plain}`],
  [{ extraQuery: 5 }, `extraQuery ${plain}`],
  [{ extraQuery: new URLSearchParams("a=b") }, `extraQuery ${plain}`],
  [{ extraBody: [] }, `extraBody ${plain}`],
  [{ timeout: {} }, 'timeout must be a time above zero, such as "30 seconds" or a number of milliseconds'],
  [{ retry: { retries: 5 } }, "retry must be a Schedule, such as RetryPolicy.none"],
  [{ retryOn: ["NotFound"] }, 'retryOn must be a function, such as (error) => error._tag === "NotFound"'],
  [{ validate: true }, "validate must be off, report or strict"],
  [{ limit: 5 }, "limit is only for operations that answer in pages"],
  [{ from: "https://api.meraki.com/api/v1/networks" }, "from is only for operations that answer in pages"],
  ["quickly", "options must be an object"],
  [[], "options must be an object"],
  [5, "options must be an object"],
  [throwing("timeout"), "options cannot be read: not today"]
]

const wrongPaging: ReadonlyArray<readonly [options: unknown, problem: string]> = [
  [{ prefetch: 7 }, "prefetch must be 0 or 1"],
  [{ limit: -1 }, "limit must be a whole number from 0 on"],
  [{ limit: "5" }, "limit must be a whole number from 0 on"],
  [{ maxPages: 1.5 }, "maxPages must be a whole number from 0 on"],
  [{ from: "" }, "from must be a link that an earlier page gave"],
  [
    { perPage: 5 },
    "perPage is a parameter and no option: give it in the first argument, getNetworkClients({ …, perPage })"
  ],
  ["quickly", "options must be an object"],
  [throwing("limit"), "options cannot be read: not today"]
]

/** What is wrong with a call; nothing of it is sent. */
const problemsOf = (call: Effect.Effect<unknown, MerakiError, MerakiClient.MerakiClient>) =>
  Effect.gen(function* () {
    const { layer, sent } = scripted(() => answer(200, []))
    const error = yield* Effect.flip(Effect.provide(call, clientOf("https://example.com/api/v1", {}, layer)))
    assert.strictEqual(sent.length, 0)
    assert.strictEqual(error._tag, "InvalidInput")
    return (error as InvalidInput).issues.map(({ path, problem }) => `${path} ${problem}`)
  })

describe("options of a call", () => {
  it.effect("are refused before anything is sent, with the one that was meant", () =>
    Effect.gen(function* () {
      for (const [options, problem] of wrong) {
        const call = Networks.getNetwork({ networkId: "N_1" }, options as never)
        assert.deepStrictEqual(yield* problemsOf(call), [problem])
      }
    })
  )

  it.effect("of one that answers in pages are so however it is called", () =>
    Effect.gen(function* () {
      const { getNetworkClients } = Networks
      const input = { networkId: "N_1" }
      for (const [options, problem] of wrongPaging) {
        const given = options as never
        for (const call of [
          getNetworkClients(input, given),
          getNetworkClients.page(input, given),
          Stream.runDrain(getNetworkClients.pages(input, given)),
          Stream.runDrain(getNetworkClients.items(input, given))
        ]) {
          assert.deepStrictEqual(yield* problemsOf(call), [problem])
        }
      }
    })
  )

  it.effect("may be undefined, one by one or all", () =>
    Effect.gen(function* () {
      const { layer, sent } = scripted(() => answer(200, []))
      const nothing = {
        timeout: undefined,
        retry: undefined,
        retryOn: undefined,
        headers: undefined,
        validate: undefined,
        limit: undefined
      }
      const calls = Effect.all([
        Networks.getNetwork({ networkId: "N_1" }, nothing),
        Networks.getNetwork({ networkId: "N_1" }, undefined),
        Networks.getNetworkClients({ networkId: "N_1" }, { ...nothing, from: undefined, prefetch: undefined })
      ])
      yield* Effect.provide(calls, clientOf("https://example.com/api/v1", {}, layer))
      assert.strictEqual(sent.length, 3)
    })
  )
})

describe("an input", () => {
  it.effect("is refused when it cannot be read, however the operation is called", () =>
    Effect.gen(function* () {
      const { getNetwork, getNetworkClients } = Networks
      for (const input of [throwing("networkId"), throwing("perPage"), throwing("startingAfter")]) {
        const given = input as never
        for (const call of [
          getNetwork(given),
          getNetworkClients(given),
          getNetworkClients.page(given),
          Stream.runDrain(getNetworkClients.pages(given))
        ]) {
          assert.deepStrictEqual(yield* problemsOf(call), ["input cannot be read: not today"])
        }
      }
    })
  )

  it.effect("is named when it is no object, to whoever asks the client itself", () =>
    Effect.gen(function* () {
      for (const input of [null, undefined, "N_1", ["N_1"], 5]) {
        const call = MerakiClient.MerakiClient.use((client) =>
          client.execute(Networks.getNetwork.descriptor, input as never, null as never)
        )
        assert.deepStrictEqual(yield* problemsOf(call), [
          "input must be an object with networkId, as in getNetwork({ networkId: … })",
          "options must be an object"
        ])
      }
    })
  )

  it.effect("is read once", () =>
    Effect.gen(function* () {
      let reads = 0
      const input = Object.defineProperty({}, "networkId", {
        enumerable: true,
        get: () => (reads++ === 0 ? "N_1" : { toString: () => "../organizations" })
      })
      const { layer, sent } = scripted(() => answer(200, {}))
      const call = Networks.getNetwork(input as never)
      yield* Effect.provide(call, clientOf("https://example.com/api/v1", {}, layer))
      assert.strictEqual(sent[0]?.url, "https://example.com/api/v1/networks/N_1")
    })
  )
})

describe("options of a client", () => {
  it.effect("are refused when there are none of that name, or they cannot be read", () =>
    Effect.gen(function* () {
      const wrong: ReadonlyArray<readonly [options: unknown, message: string]> = [
        [{ apiKey, timout: 5 }, "timout is not an option; did you mean timeout?"],
        [{ api_key: "x" }, "api_key is not an option; did you mean apiKey?"],
        [{ apiKey, headers: new Headers() }, `headers ${plain}`],
        [{ apiKey, rateLimit: { orgrate: 5 } }, "rateLimit.orgrate is not an option; did you mean orgRate?"],
        [{ apiKey, health: { windw: 5 } }, "health.windw is not an option; did you mean window?"],
        [
          { apiKey, application: { name: "A", vendor: "B", verion: "1" } },
          "application.verion is not an option; did you mean version?"
        ],
        [undefined, "options must be an object with apiKey"],
        [[], "options must be an object with apiKey"],
        [throwing("apiKey"), "options cannot be read: not today"]
      ]
      for (const [options, message] of wrong) {
        const layer = Layer.provide(MerakiClient.layer(options as never), scripted(() => answer(200)).layer)
        const error = yield* Effect.flip(Effect.scoped(Layer.build(layer)))
        assert.strictEqual(error.message, message)
      }
    })
  )
})

describe("headers", () => {
  it("that cannot be sent are named, and their values are not repeated", () => {
    assert.deepStrictEqual(checkHeaders({ "x-a": "b", accept: "c" }), [])
    const issues = checkHeaders({ "x-a": "b", "x b": "secret", "x-c": 5 })
    assert.deepStrictEqual(
      issues.map(({ path }) => path),
      ["headers.x b", "headers.x-c"]
    )
    for (const { problem } of issues) {
      assert.isNotEmpty(problem)
      assert.notInclude(problem, "secret")
    }
    assert.deepStrictEqual(checkHeaders(throwing("x-a")), [{ path: "headers", problem: "cannot be read: not today" }])
    assert.deepStrictEqual(checkHeaders("x"), [])
  })
})

describe("options that are checked", () => {
  it("are all named that are wrong, headers included", () => {
    assert.deepStrictEqual(checkOptions({}, false), [])
    assert.deepStrictEqual(checkOptions({ timeout: 5, limit: undefined }, false), [])
    assert.deepStrictEqual(checkOptions({ limit: 5 }, true), [])
    assert.deepStrictEqual(
      checkOptions({ timeout: -1, limit: 5, headers: { "x b": "c" } }, false).map(({ path }) => path),
      ["timeout", "limit", "headers.x b"]
    )
  })

  it("of a region are those of its calls, but for what is of one call alone", () => {
    assert.deepStrictEqual(checkRegion({}), [])
    assert.deepStrictEqual(checkRegion({ timeout: 5, organizationId: "1", headers: { a: "b" } }), [])
    assert.deepStrictEqual(
      checkRegion({ timeout: -1, extraBody: {}, headers: { "x b": "c" } }).map(({ path }) => path),
      ["timeout", "extraBody", "headers.x b"]
    )
  })
})
