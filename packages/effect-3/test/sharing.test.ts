import { until } from "@effect-meraki/testing/promises"
import { isLeftOut, startRedis } from "@effect-meraki/testing/redis"
import { json, startServer } from "@effect-meraki/testing/server"
import { SystemError } from "@effect/platform/Error"
import * as FetchHttpClient from "@effect/platform/FetchHttpClient"
import * as KeyValueStore from "@effect/platform/KeyValueStore"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Logger from "effect/Logger"
import { createClient } from "redis"
import { assert, describe, it } from "vitest"
import { MerakiClient, MerakiConfig, Networks, Organizations, Ownership, RateLimiter } from "../src/index.ts"
import * as OwnershipKeyValueStore from "../src/OwnershipKeyValueStore.ts"
import * as RateLimiterRedis from "../src/RateLimiterRedis.ts"

const apiKey = "0".repeat(40)

const clientOf = (options: Partial<MerakiConfig.Options> & { readonly baseUrl: string }) =>
  Layer.provide(MerakiClient.layer({ apiKey, ...options }), FetchHttpClient.layer)

const networks = Organizations.getOrganizationNetworks({ organizationId: "1" })

/** Loggers that keep their lines. */
const logging = () => {
  const lines: Array<string> = []
  const logger = Logger.make(({ logLevel, message }) => void lines.push(`${logLevel.label} ${String(message)}`))
  return { lines, layer: Logger.replace(Logger.defaultLogger, logger) }
}

describe("clients that share a limiter", () => {
  it("stay within its limits together", async () => {
    const start = performance.now()
    const times: Array<number> = []
    await using server = await startServer((_, response) => {
      times.push((performance.now() - start) / 1000)
      json(response, 200, [])
    })
    const program = Effect.gen(function* () {
      const limiter = yield* RateLimiter.make({ orgRate: 20, orgBurst: 4, share: 1 })
      const calls = Effect.all(
        Array.from({ length: 6 }, () => networks),
        { concurrency: "unbounded" }
      )
      const one = Effect.provide(calls, clientOf({ baseUrl: server.url, limiter }))
      const other = Effect.provide(calls, clientOf({ baseUrl: server.url, limiter, apiKey: "1".repeat(40) }))
      yield* Effect.all([one, other], { concurrency: 2 })
      const { organizations } = yield* RateLimiter.limits(limiter)
      assert.strictEqual(organizations["1"]?.maxRate, 20)
    })
    await Effect.runPromise(program)
    assert.strictEqual(times.length, 12)
    // Three at once, and then twenty a second.
    times.forEach((time, index) => assert.isAtLeast(time, (index + 1 - 3) / 20 - 0.03))
  })

  it("do not get one from options that are none", async () => {
    const error = await Effect.runPromise(Effect.flip(RateLimiter.make({ share: 2 })))
    assert.instanceOf(error, MerakiConfig.InvalidConfiguration)
    const over = RateLimiterRedis.make({ client: () => Promise.resolve(), commandTimeout: "soon" as never })
    assert.strictEqual((await Effect.runPromise(Effect.flip(over))).option, "commandTimeout")
  })

  it.skipIf(isLeftOut)("share it with other processes through Redis, whose outage is logged", async () => {
    await using redis = await startRedis()
    await using server = await startServer((_, response) => json(response, 200, []))
    const client = createClient({ url: redis.url, disableOfflineQueue: true })
    client.on("error", () => undefined)
    await client.connect()
    const { layer, lines } = logging()
    const program = Effect.gen(function* () {
      const limiter = yield* RateLimiterRedis.make({ client, commandTimeout: "1 minute", prefix: "app" })
      yield* Effect.provide(networks, clientOf({ baseUrl: server.url, limiter }))
      const keys = yield* Effect.promise(() => client.keys("*"))
      assert.sameMembers(keys, ["{app}:organization:1", "{app}:source:default"])
      yield* Effect.promise(() => redis.kill())
      yield* Effect.promise(() => until(() => !client.isReady))
      yield* Effect.provide(networks, clientOf({ baseUrl: server.url, limiter }))
    })
    try {
      await Effect.runPromise(Effect.provide(program, layer))
    } finally {
      client.destroy()
    }
    assert.strictEqual(lines.length, 1)
    assert.match(lines[0] ?? "", /^WARN the limits are not shared through Redis/)
  })
})

describe("clients that share a memory", () => {
  const server = () =>
    startServer(({ url }, response) => json(response, 200, url.includes("/organizations/") ? [{ id: "N_1" }] : {}))
  const settings = Effect.repeatN(Networks.getNetworkSettings({ networkId: "N_1" }), 3)

  it("know what one of them has learned", async () => {
    await using served = await server()
    const program = Effect.gen(function* () {
      const ownership = yield* Ownership.make()
      yield* Effect.provide(networks, clientOf({ baseUrl: served.url, ownership }))
      yield* Effect.provide(settings, clientOf({ baseUrl: served.url, ownership }))
    })
    await Effect.runPromise(program)
    assert.strictEqual(served.seen.length, 5)
  })

  it("keep it in a KeyValueStore for the next run", async () => {
    await using served = await server()
    const run = <A, E>(effect: Effect.Effect<A, E, MerakiClient.MerakiClient>) =>
      Effect.scoped(
        Effect.flatMap(OwnershipKeyValueStore.make({ timeToLive: "1 day" }), (ownership) =>
          Effect.provide(effect, clientOf({ baseUrl: served.url, ownership }))
        )
      )
    await Effect.runPromise(Effect.provide(Effect.zipRight(run(networks), run(settings)), KeyValueStore.layerMemory))
    assert.strictEqual(served.seen.length, 5)
  })

  it("go on without a store that fails, which is logged", async () => {
    const { layer, lines } = logging()
    const failed = Effect.fail(new SystemError({ reason: "Busy", module: "KeyValueStore", method: "get" }))
    const broken = KeyValueStore.makeStringOnly({
      get: () => failed,
      set: () => failed,
      remove: () => failed,
      clear: failed,
      size: failed
    })
    const program = Effect.scoped(
      Effect.gen(function* () {
        const ownership = yield* OwnershipKeyValueStore.make()
        ownership.set("N_1", "1")
        assert.strictEqual(ownership.get("N_1"), "1")
      })
    )
    await Effect.runPromise(
      program.pipe(Effect.provideService(KeyValueStore.KeyValueStore, broken), Effect.provide(layer))
    )
    assert.strictEqual(lines.length, 2)
    for (const line of lines) assert.match(line, /^WARN the organizations of networks and devices could not be /)
  })
})
