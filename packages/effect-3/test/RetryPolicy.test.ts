import { facts } from "@effect-meraki/testing/failures"
import { startServer } from "@effect-meraki/testing/server"
import * as Chunk from "effect/Chunk"
import * as Data from "effect/Data"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Fiber from "effect/Fiber"
import * as Schedule from "effect/Schedule"
import * as TestClock from "effect/TestClock"
import * as TestContext from "effect/TestContext"
import { assert, describe, it } from "vitest"
import { MerakiError, Networks, Organizations, RetryPolicy } from "../src/index.ts"
import { layer, run } from "./support/client.ts"

const unavailable = new MerakiError.ServiceUnavailable({ ...facts, status: 503 })

/** The waits that a policy asks for, in milliseconds, and when it gave up, while the clock is turned by hand. */
const waits = (policy: Schedule.Schedule<RetryPolicy.Decision>, error: unknown) =>
  Effect.gen(function* () {
    const decisions: Array<RetryPolicy.Decision> = []
    let tries = 0
    const fiber = yield* Effect.fork(
      Effect.retry(
        Effect.suspend(() => {
          tries++
          return Effect.fail(error)
        }),
        Schedule.tapOutput(policy, (decision) => Effect.sync(() => decisions.push(decision)))
      )
    )
    yield* TestClock.adjust("1 hour")
    assert.isTrue(Exit.isFailure(yield* Fiber.await(fiber)))
    return { tries, waits: decisions.slice(0, tries - 1).map(({ delay }) => Duration.toMillis(delay)), decisions }
  }).pipe(Effect.provide(TestContext.TestContext), Effect.runPromise)

describe("a policy", () => {
  it("waits longer and longer, by full jitter, and gives up", async () => {
    const { decisions, tries, waits: all } = await waits(RetryPolicy.standard, unavailable)
    assert.strictEqual(tries, 6)
    all.forEach((wait, index) => assert.isTrue(wait >= 0 && wait <= 1000 * 2 ** index, `wait ${index}: ${wait}`))
    assert.deepStrictEqual(
      decisions.map(({ retry, reason }) => [retry, reason]),
      [1, 2, 3, 4, 5, 5].map((retry) => [retry, "ServiceUnavailable"])
    )
  })

  it("waits as long as the API asks for", async () => {
    const limited = new MerakiError.TooManyRequests({ ...facts, status: 429, retryAfter: MerakiError.fromMillis(7000) })
    const { waits: all } = await waits(RetryPolicy.make({ retries: 2 }), limited)
    assert.strictEqual(all.length, 2)
    for (const wait of all) assert.isTrue(wait >= 7000 && wait < 8500, `${wait}`)
    assert.strictEqual((await waits(RetryPolicy.make({ maxRetryAfter: "5 seconds" }), limited)).tries, 1)
  })

  it("stops by time", async () => {
    const policy = RetryPolicy.make({ retries: 1000, initialDelay: "10 seconds", factor: 1, maxElapsed: "1 minute" })
    const { tries, waits: all } = await waits(policy, unavailable)
    assert.isAbove(tries, 3)
    assert.isAtMost(
      all.reduce((sum, wait) => sum + wait, 0),
      60_000
    )
  })

  it("does not repeat what repeating does not help, or could do twice", async () => {
    const post = new MerakiError.ServiceUnavailable({ ...facts, method: "POST", status: 503 })
    assert.strictEqual((await waits(RetryPolicy.standard, post)).tries, 1)
    assert.strictEqual((await waits(RetryPolicy.make({ retryPost: true }), post)).tries, 6)
    const missing = new MerakiError.NotFound({ ...facts, status: 404 })
    assert.strictEqual((await waits(RetryPolicy.standard, missing)).tries, 1)
    assert.strictEqual((await waits(RetryPolicy.none, unavailable)).tries, 1)
  })

  it("holds no state, and combines with other schedules", async () => {
    const policy = RetryPolicy.make({ retries: 10, initialDelay: 1 })
    assert.strictEqual((await waits(policy, unavailable)).tries, 11)
    assert.strictEqual((await waits(policy, unavailable)).tries, 11)
    const two = Schedule.intersect(policy, Schedule.recurs(2)).pipe(Schedule.map(([decision]) => decision))
    assert.strictEqual((await waits(two, unavailable)).tries, 3)
  })

  it("retries a failure that is not the client's only when retryOn returns true for it", async () => {
    class OutOfStock extends Data.TaggedError("OutOfStock") {}
    assert.strictEqual((await waits(RetryPolicy.standard, new OutOfStock())).tries, 1)
    const policy = RetryPolicy.make({ retries: 2, retryOn: (error: unknown) => error instanceof OutOfStock })
    const { decisions, tries } = await waits(policy, new OutOfStock())
    assert.strictEqual(tries, 3)
    assert.deepStrictEqual(
      decisions.map(({ reason }) => reason),
      ["OutOfStock", "OutOfStock", "OutOfStock"]
    )
    assert.strictEqual((await waits(policy, unavailable)).tries, 3)
  })

  it("refuses settings that are none", () => {
    assert.throws(() => RetryPolicy.make({ retries: -1 }), /retry\.retries/)
    assert.throws(() => RetryPolicy.make({ initialDelay: "soon" as never }), /retry\.initialDelay/)
  })
})

describe("on the wire", () => {
  it("takes the place of the client's own retrying", async () => {
    await using server = await startServer((_, response, number) =>
      number % 3 === 0
        ? void response.writeHead(200).end('{"id":"N_1"}')
        : void response.writeHead(number % 3 === 1 ? 503 : 502).end()
    )
    const network = Networks.getNetwork({ networkId: "N_1" })
    const reasons: Array<string> = []
    const policy = RetryPolicy.make({ initialDelay: "1 milli" }).pipe(
      Schedule.tapOutput(({ reason }) => Effect.sync(() => reasons.push(reason)))
    )
    const program = Effect.gen(function* () {
      assert.strictEqual((yield* Effect.flip(network)).attempts, 1)
      assert.strictEqual((yield* Effect.retry(network, policy)).id, "N_1")
      assert.strictEqual((yield* Effect.retry(network, policy)).id, "N_1")
    })
    await run(program, layer({ baseUrl: server.url, retry: RetryPolicy.none }))
    assert.strictEqual(server.seen.length, 6)
    assert.deepStrictEqual(reasons, ["BadGateway", "ServiceUnavailable", "BadGateway"])
  })

  it("does not multiply around a call that has retried by itself", async () => {
    await using server = await startServer((_, response) => void response.writeHead(503).end())
    const network = Networks.getNetwork({ networkId: "N_1" })
    const own = RetryPolicy.make({ retries: 2, initialDelay: "1 milli" })
    const around = RetryPolicy.make({ retries: 5, initialDelay: "1 milli" })
    const error = await run(
      Effect.flip(Effect.withSpan(Effect.retry(network, around), "job")),
      layer({ baseUrl: server.url, retry: own })
    )
    assert.strictEqual(error._tag, "ServiceUnavailable")
    assert.strictEqual(server.seen.length, 6)
  })

  it("is added to by the retryOn of a client and of a call", async () => {
    const statuses = [404, 503, 409]
    await using server = await startServer((_, response, number) =>
      response.writeHead(statuses[number - 1] ?? 200).end('{"id":"N_1"}')
    )
    const network = Networks.getNetwork(
      { networkId: "N_1" },
      { retryOn: (error) => error._tag === "UnexpectedClientError" }
    )
    const client = layer({ baseUrl: server.url, retryOn: (error) => error._tag === "NotFound" })
    assert.strictEqual((await run(network, client)).id, "N_1")
    assert.strictEqual(server.seen.length, 4)
  })

  it("and the client's own retries without it, page by page", async () => {
    await using server = await startServer(({ url }, response, number) => {
      if (number % 2 === 1) return void response.writeHead(500).end()
      const link = number < 6 ? { link: `<${server.origin}${url}&startingAfter=${number}>; rel=next` } : {}
      response.writeHead(200, link).end(`[{"id":"${number}"}]`)
    })
    const items = Organizations.getOrganizationNetworks({ organizationId: "1" })
    const found = await run(items, layer({ baseUrl: server.url, retry: RetryPolicy.make({ initialDelay: "1 milli" }) }))
    assert.deepStrictEqual(
      found.map(({ id }) => id),
      ["2", "4", "6"]
    )
    assert.strictEqual(Chunk.size(Chunk.fromIterable(server.seen)), 6)
  })
})
