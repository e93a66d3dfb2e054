import { rejection, until } from "@effect-meraki/testing/promises"
import { json, type Server, startServer } from "@effect-meraki/testing/server"
import { assert, describe, it } from "vitest"
import { InvalidConfiguration, type Limiter, makeLimiter, Meraki, makeOwnership } from "../src/index.ts"
import { plain } from "../src/internal/limiter.ts"
import * as RateLimiter from "@effect-meraki/core/RateLimiter"
import * as Effect from "effect/Effect"

const keys = ["a".repeat(40), "b".repeat(40), "c".repeat(40)]

/** Clients with different keys that share a limiter. */
const clientsOf = ({ url }: Server, limiter: Limiter) =>
  keys.map((apiKey) => new Meraki({ apiKey, baseUrl: url, limiter, retry: { initialDelay: 1 } }))

/** A limiter as another copy of this package makes it: its methods are all that a client knows of it. */
const foreign = (limiter: Limiter): Limiter => ({ ...limiter })

const kinds = [
  ["a limiter of this process", (limiter: Limiter) => limiter],
  ["a limiter of another copy", foreign]
] as const

/** Limits that nothing waits for. */
const plenty = { orgRate: 1e6, orgBurst: 1e6, sourceRate: 1e6 }

describe.each(kinds)("clients that share %s", (_, kind) => {
  it("stay together within the limit of their address, whichever key they have", async () => {
    const start = performance.now()
    const times: Array<number> = []
    await using server = await startServer((_, response) => {
      times.push((performance.now() - start) / 1000)
      json(response, 200, [])
    })
    const clients = clientsOf(server, kind(makeLimiter({ sourceRate: 20, share: 1 })))
    const calls = clients.flatMap((client, index) =>
      Array.from({ length: 8 }, () => client.organizations.getOrganizationNetworks({ organizationId: String(index) }))
    )
    await Promise.all(calls)
    // Three at once, and then 19.6 a second.
    times.forEach((time, index) => assert.isAtLeast(time, (index + 1 - 3) / 19.6 - 0.03))
    assert.strictEqual(times.length, 24)
  })

  it("pause together when the API refuses one of them", async () => {
    let refusedAt = 0
    const times: Array<number> = []
    await using server = await startServer(({ headers }, response) => {
      if (headers.authorization === `Bearer ${keys[0]}` && refusedAt === 0) {
        refusedAt = performance.now()
        const errors = ["API rate limit exceeded for organization"]
        return json(response, 429, { errors }, { "retry-after": "0.5" })
      }
      times.push(performance.now() - refusedAt)
      json(response, 200, [])
    })
    const limiter = kind(makeLimiter())
    const clients = clientsOf(server, limiter)
    const call = (client: Meraki) => client.organizations.getOrganizationNetworks({ organizationId: "1" })
    const first = call(clients[0]!)
    await until(async () => ((await limiter.limits()).organizations["1"]?.pausedFor ?? 0) > 0)
    await Promise.all([first, ...clients.map(call)])
    for (const time of times) assert.isAtLeast(time, 500 - 30)
    const { organizations } = await clients[2]!.limits()
    assert.strictEqual(organizations["1"]?.maxRate, 9)
  })

  it("have no more requests under way than it allows, and an aborted call leaves its place to another", async () => {
    let most = 0
    await using server = await startServer(({ url }, response) => {
      most = Math.max(most, server.pending())
      if (url.includes("hanging")) return
      setTimeout(() => json(response, 200, []), 5)
    })
    const [one, ...others] = clientsOf(server, kind(makeLimiter({ ...plenty, maxConcurrency: 2 })))
    const controller = new AbortController()
    const call = (client: Meraki, organizationId: string, signal?: AbortSignal) =>
      client.organizations.getOrganizationNetworks({ organizationId }, { signal })
    const hanging = [1, 2, 3].map((number) => rejection(call(one!, `hanging${number}`, controller.signal)))
    await until(() => server.pending() === 2)
    const calls = others.flatMap((client) => Array.from({ length: 10 }, () => call(client, "1")))
    controller.abort("enough")
    assert.deepStrictEqual(await Promise.all(hanging), ["enough", "enough", "enough"])
    await Promise.all(calls)
    assert.isAtMost(most, 2)
  })

  it("say how the limits stand", async () => {
    await using server = await startServer((_, response) => json(response, 200, []))
    const limiter = kind(makeLimiter({ share: 0.5 }))
    const [client] = clientsOf(server, limiter)
    await client!.organizations.getOrganizationNetworks({ organizationId: "1" })
    const limits = await limiter.limits()
    assert.deepStrictEqual(limits.organizations, { "1": { rate: 5, maxRate: 5, waiting: 0, pausedFor: 0 } })
    assert.deepStrictEqual(limits.source, { rate: 50, maxRate: 50, waiting: 0, pausedFor: 0 })
    assert.deepStrictEqual(limits.operations, {})
    assert.isAtLeast(limits.waited, 0)
    assert.deepStrictEqual(await client!.limits(), limits)
  })
})

describe("a shared limiter", () => {
  it("ends a wait with its call, and the next one is not delayed by it", async () => {
    const limiter = plain(Effect.runSync(RateLimiter.make({ orgRate: 1, orgBurst: 2, share: 1 })))
    const demand = { operation: "getNetwork", organizationId: "1" }
    const nobody = { isHeld: false }
    await limiter.acquire(demand, nobody, new AbortController().signal)
    const controller = new AbortController()
    const waiting = rejection(limiter.acquire(demand, nobody, controller.signal))
    await until(async () => (await limiter.limits()).organizations["1"]?.waiting === 1)
    controller.abort()
    await waiting
    assert.strictEqual((await limiter.limits()).organizations["1"]?.waiting, 0)
  })

  it("that is none is refused, as are limits beside it and limits that are none", () => {
    const refusal = (options: object): string => {
      try {
        return String(new Meraki({ apiKey: keys[0], ...options }))
      } catch (error) {
        assert.instanceOf(error, InvalidConfiguration)
        return error.message
      }
    }
    const problem = "limiter must be a limiter, such as makeLimiter() makes"
    for (const limiter of [{}, true, null, 5, { acquire: () => Promise.resolve(0) }]) {
      assert.strictEqual(refusal({ limiter }), problem)
    }
    assert.match(
      refusal({ limiter: makeLimiter(), rateLimit: false }),
      /^rateLimit is for a limiter of the client's own/
    )
    assert.strictEqual(
      refusal({ rateLimit: { maxConcurrency: 0 } }),
      "rateLimit.maxConcurrency must be a whole number from 1 on"
    )
    assert.throws(() => makeLimiter({ share: 2 }), "share must be above 0 and at most 1")
    assert.throws(() => makeLimiter({ maxConcurrency: 1.5 }), "maxConcurrency must be a whole number from 1 on")
    assert.match(refusal({ ownership: [] }), /^ownership must have the functions get and set/)
  })

  it("is not an option of a call", async () => {
    const meraki = new Meraki({ apiKey: keys[0], fetch: () => Promise.resolve(Response.json([])) })
    const error = await rejection(meraki.organizations.getOrganizations({}, { limiter: makeLimiter() } as never))
    assert.include(String(error), "limiter belongs to new Meraki({ … }): a call or a view has none of its own")
  })
})

describe("clients that share a memory", () => {
  it("know what one of them has learned, and look up nothing twice", async () => {
    await using server = await startServer(({ url }, response) =>
      json(response, 200, url.includes("/organizations/") ? [{ id: "N_1" }] : { id: "N_1" })
    )
    const ownership = makeOwnership()
    const [one, other] = keys.map((apiKey) => new Meraki({ apiKey, baseUrl: server.url, ownership }))
    await one!.organizations.getOrganizationNetworks({ organizationId: "1" })
    assert.strictEqual(ownership.get("N_1"), "1")
    for (let count = 0; count < 4; count++) await other!.networks.getNetworkSettings({ networkId: "N_1" })
    assert.deepStrictEqual(
      new Set(server.seen.slice(1).map(({ url }) => url)),
      new Set(["/api/v1/networks/N_1/settings"])
    )
    assert.deepStrictEqual(Object.keys((await other!.limits()).organizations), ["1"])
  })
})
