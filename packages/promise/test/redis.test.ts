import { isLeftOut, startRedis } from "@effect-meraki/testing/redis"
import { until } from "@effect-meraki/testing/promises"
import { json, startServer } from "@effect-meraki/testing/server"
import { Redis as IoRedis } from "ioredis"
import { createClient } from "redis"
import { assert, describe, it } from "vitest"
import { InvalidConfiguration, type Limiter, Meraki } from "../src/index.ts"
import { makeRedisLimiter, makeRedisReplays, type RedisClient } from "../src/Redis.ts"
import { type Receiver, receiver } from "../src/Webhooks.ts"

/** Connections that are closed with their block. */
const connections = () => {
  const closing: Array<() => void> = []
  return {
    redis: async (url: string) => {
      const client = createClient({ url, disableOfflineQueue: true })
      client.on("error", () => undefined)
      await client.connect()
      closing.push(() => client.destroy())
      return client
    },
    ioredis: async (url: string) => {
      const client = new IoRedis(url, { enableOfflineQueue: false, lazyConnect: true })
      client.on("error", () => undefined)
      await client.connect()
      closing.push(() => client.disconnect())
      return client
    },
    [Symbol.dispose]: () => {
      for (const close of closing) close()
    }
  }
}

const request = (organizationId: string) => ({ operation: "getOrganization", organizationId })

const acquire = (limiter: Limiter, organizationId = "1") =>
  limiter.acquire(request(organizationId), { isHeld: false }, new AbortController().signal)

/** A machine under load may be slow to answer; only a Redis that is gone is to count as such. */
const patient = { share: 1, commandTimeout: 60_000 }

/** Clocks of two processes, and the rounding of what Redis says, in seconds. */
const tolerance = 0.03

// The name is what the runner shows where these tests are left out.
const missing = isLeftOut ? " (left out: redis-server is not installed; Debian: apt-get install redis-server)" : ""

describe.skipIf(isLeftOut)(`a limiter over Redis${missing}`, () => {
  it("is one for all processes, over each client of Redis", async () => {
    await using redis = await startRedis()
    using open = connections()
    const raw = await open.redis(redis.url)
    const clients: ReadonlyArray<RedisClient> = [
      await open.redis(redis.url),
      await open.ioredis(redis.url),
      (...command) => raw.sendCommand(command)
    ]
    const limiters = clients.map((client) => makeRedisLimiter({ client, ...patient }))
    const start = performance.now()
    const times: Array<number> = []
    await Promise.all(
      Array.from({ length: 24 }, async (_, index) => {
        await acquire(limiters[index % limiters.length]!)
        times.push((performance.now() - start) / 1000)
      })
    )
    // Nine at once, and then ten a second.
    times.forEach((time, index) => assert.isAtLeast(time, (index + 1 - 9) / 10 - tolerance))
    const keys = (await raw.keys("*")).toSorted()
    assert.deepStrictEqual(keys, ["{effect-meraki}:organization:1", "{effect-meraki}:source:default"])
  })

  it("serves the calls of a client, and pauses those of another process", async () => {
    await using redis = await startRedis()
    using open = connections()
    let requests = 0
    await using server = await startServer((_, response) => {
      const errors = ["API rate limit exceeded for organization"]
      if (requests++ === 0) json(response, 429, { errors }, { "retry-after": "0.4" })
      else json(response, 200, [])
    })
    const meraki = new Meraki({
      apiKey: "0".repeat(40),
      baseUrl: server.url,
      limiter: makeRedisLimiter({ client: await open.redis(redis.url), ...patient }),
      retry: { initialDelay: 1 }
    })
    const other = makeRedisLimiter({ client: await open.ioredis(redis.url), ...patient })
    const call = meraki.organizations.getOrganizationNetworks({ organizationId: "1" })
    await until(async () => ((await meraki.limits()).organizations["1"]?.pausedFor ?? 0) > 0)
    const start = performance.now()
    const left = (await meraki.limits()).organizations["1"]?.pausedFor ?? 0
    await acquire(other)
    assert.isAtLeast(performance.now() - start, left - 30)
    assert.deepStrictEqual(await call, [])
    assert.strictEqual((await other.limits()).organizations["1"]?.maxRate, 10)
  })

  it("lets no call fail while Redis is away, and says that once, as its return", async () => {
    await using redis = await startRedis()
    using open = connections()
    await using server = await startServer((_, response) => json(response, 200, []))
    const lines: Array<string> = []
    const log = (line: string) => void lines.push(line)
    const logger = { debug: log, info: log, warn: log, error: log }
    const client = await open.ioredis(redis.url)
    const limiter = makeRedisLimiter({ client, ...patient, orgRate: 1000, orgBurst: 1000, logger })
    const meraki = new Meraki({ apiKey: "0".repeat(40), baseUrl: server.url, limiter })
    const call = () => meraki.organizations.getOrganizationNetworks({ organizationId: "1" })
    await call()
    assert.deepStrictEqual(lines, [])
    await redis.kill()
    await Promise.all(Array.from({ length: 10 }, call))
    assert.strictEqual(lines.length, 1)
    assert.match(
      lines[0] ?? "",
      /^the limits are not shared through Redis \(.+\); until they are, this process keeps them/
    )
    await redis.restart()
    await until(async () => {
      await call()
      return lines.length > 1
    })
    assert.deepStrictEqual(lines.slice(1), ["Redis can be used again; the limits are shared"])
  })
})

describe.skipIf(isLeftOut)(`a memory of handled webhooks over Redis${missing}`, () => {
  it("is one for all receivers, over each client of Redis", async () => {
    await using redis = await startRedis()
    using open = connections()
    const raw = await open.redis(redis.url)
    const clients: ReadonlyArray<RedisClient> = [
      await open.redis(redis.url),
      await open.ioredis(redis.url),
      (...command) => raw.sendCommand(command)
    ]
    const handled: Array<number> = []
    const sharedSecret = "a long random text"
    const receivers = clients.map((client, index) =>
      receiver({
        sharedSecret,
        logger: false,
        replays: makeRedisReplays({ client, commandTimeout: 60_000 }),
        onEvent: () => void handled.push(index)
      })
    )
    const post = (receive: Receiver, alertId: string) => {
      const body = JSON.stringify({ sharedSecret, sentAt: new Date().toISOString(), alertId })
      const headers = { "content-type": "application/json" }
      return receive(new Request("http://127.0.0.1/", { method: "POST", headers, body }))
    }
    for (const alertId of ["1", "2"]) {
      const [first, second, third] = alertId === "1" ? receivers : receivers.toReversed()
      for (const receive of [first, second, third, first]) {
        assert.strictEqual(receive === undefined ? 0 : (await post(receive, alertId)).status, 204)
      }
    }
    assert.deepStrictEqual(handled, [0, 2])
    assert.throws(() => makeRedisReplays({ client: clients[0] ?? raw, lease: 0 }), "lease must be a time above zero")
  })
})

describe("options of a limiter over Redis", () => {
  it("are named when they cannot be used", () => {
    const client: RedisClient = () => Promise.resolve([])
    const refusal = (options: unknown): string => {
      try {
        makeRedisLimiter(options as never)
      } catch (error) {
        assert.instanceOf(error, InvalidConfiguration)
        return error.message
      }
      throw new Error("it was not refused")
    }
    const aClient = "client must be a client of the package redis or ioredis, or a function that sends a command"
    for (const wrong of [{}, { client: {} }, { client: "redis://127.0.0.1" }, { client: null }]) {
      assert.strictEqual(refusal(wrong), aClient)
    }
    assert.strictEqual(
      refusal(undefined),
      "options must be an object with client, a connected client of the package redis or ioredis"
    )
    assert.match(refusal({ client, commandTimeout: -1 }), /^commandTimeout must be a time above zero/)
    assert.strictEqual(refusal({ client, prefx: "x" }), "prefx is not an option; did you mean prefix?")
    assert.strictEqual(refusal({ client, share: 2 }), "share must be above 0 and at most 1")
    assert.match(refusal({ client, logger: {} }), /^logger must have the functions/)
  })
})
