import { assert, describe } from "@effect/vitest"
import { it } from "@effect-meraki/testing/effect"
import * as Arbitrary from "effect/Arbitrary"
import * as Context from "effect/Context"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Logger from "effect/Logger"
import * as Redis from "effect/persistence/Redis"
import * as Schema from "effect/Schema"
import { createClient } from "redis"
import { makeLane } from "../../src/internal/limits/lane.ts"
import { readStates } from "../../src/internal/limits/sharedBuckets.ts"
import type { Demand } from "../../src/RateLimiter.ts"
import * as RateLimiter from "../../src/RateLimiter.ts"
import * as RateLimiterRedis from "../../src/RateLimiterRedis.ts"
import { makeLyingRedis } from "../support/lyingRedis.ts"
import { isLeftOut, makeRedis } from "@effect-meraki/testing/redis"

const demand: Demand = { operation: "getOrganization", organizationId: "1" }

/** Two lanes, as a call of an organization passes them: ten a second and a hundred a second. */
const lanes = () => [makeLane("organization:1", 10, 10), makeLane("source", 100, 10)]
const rested = ["10", "1e300", "0", "-1000000"]
const restedSource = ["100", "1e300", "0", "-1000000"]

const collecting = () => {
  const lines: Array<string> = []
  const logger = Logger.make(({ logLevel, message }) => void lines.push(`${logLevel} ${String(message)}`))
  return { lines, layer: Logger.layer([logger]) }
}

/** A limiter over a Redis that answers whatever it likes. */
const over = (answer: unknown, options: RateLimiterRedis.Options = {}) =>
  Effect.gen(function* () {
    const redis = yield* Redis.make({
      send: <A>() => Effect.succeed(answer as A),
      subscribe: () => Effect.die("not used"),
      connect: Effect.die("not used")
    })
    return yield* Effect.provideService(RateLimiterRedis.make(options), Redis.Redis, redis)
  })

/** What a limiter does for a call, from its first request to what it learns. */
const used = (limiter: RateLimiter.Limiter) =>
  Effect.gen(function* () {
    yield* limiter.acquire(demand)
    yield* limiter.refused(demand, Duration.millis(1))
    yield* limiter.accepted(demand)
    return yield* limiter.snapshot
  })

describe("what Redis says of the limits", () => {
  it("is taken when it can be so", () => {
    const states = readStates(lanes(), ["1", "5.5", ...rested, "50", "97", "120.5", "2000"], 1)
    assert.deepStrictEqual(states, {
      waits: [5.5],
      buckets: [
        { rate: 10, ceiling: 1e300, fullIn: 0, pausedFor: -1_000_000 },
        { rate: 50, ceiling: 97, fullIn: 120.5, pausedFor: 2000 }
      ]
    })
    assert.deepStrictEqual(readStates(lanes(), ["0", ...rested, ...restedSource], 1)?.waits, [])
  })

  it("is nothing when it is of another form or beyond what the limits can come to", () => {
    const good = ["1", "0", ...rested, ...restedSource]
    assert.isDefined(readStates(lanes(), good, 1))
    const without = (index: number, value: unknown) => good.map((each, at) => (at === index ? value : each))
    const wrong: ReadonlyArray<unknown> = [
      "OK",
      undefined,
      null,
      7,
      {},
      [],
      good.slice(2),
      [...good, "0"],
      // How many were booked, the wait, the rate, the ceiling, the time to the full bucket, the pause.
      ...["-1", "2", "0.5", "9e15", "nan", "", "soon", null].map((value) => without(0, value)),
      ...["-2", "nan", "inf", "9e15", "", "soon", null, ["0"]].map((value) => without(1, value)),
      ...["-5", "0", "nan", "11", "1e300", null].map((value) => without(2, value)),
      ...["-5", "0", "nan", null].map((value) => without(3, value)),
      ...["9e15", "inf", "-inf", "nan", null].map((value) => without(4, value)),
      ...["9e15", "inf", "nan", "120002", null].map((value) => without(5, value))
    ]
    for (const answer of wrong) assert.isUndefined(readStates(lanes(), answer, 1), JSON.stringify(answer))
  })

  it.effect.prop(
    "never fails a call, and never holds it longer than the longest pause",
    [
      Arbitrary.schema(
        Schema.Union([
          Schema.String,
          Schema.Array(Schema.Union([Schema.String, Schema.NumberFromString, Schema.Null])),
          Schema.Array(Schema.Literals(["0", "1", "-1", "5", "9e15", "nan", "inf", "-5", "1e-300"])),
          Schema.Null,
          Schema.Number
        ])
      )
    ],
    ([answer]) =>
      Effect.gen(function* () {
        const { organizations, source } = yield* used(yield* over(answer, { share: 1 }))
        for (const limit of [source, organizations["1"]]) {
          assert.isDefined(limit)
          assert.isAbove(limit.rate, 0)
          assert.isAtMost(limit.rate, limit.maxRate)
          assert.isAtMost(Duration.toMillis(limit.pausedFor), 120_000)
        }
      })
  )

  it.live("is said once when it makes no sense, and the limits are those of the process", () =>
    Effect.gen(function* () {
      for (const answer of ["+OK\r\n", "*1\r\n$-1\r\n", ":7\r\n", "$3\r\nabc\r\n"]) {
        const { layer, lines } = collecting()
        yield* Effect.gen(function* () {
          const url = yield* makeLyingRedis(answer)
          const context = yield* Layer.build(
            Layer.fresh(RateLimiterRedis.layer({ url, share: 1, orgRate: 50, commandTimeout: "1 minute" }))
          )
          const limiter = Context.get(context, RateLimiter.RateLimiter)
          const start = performance.now()
          for (let count = 0; count < 30; count++) yield* limiter.acquire(demand)
          // Thirty at fifty a second, less the nine of the burst.
          assert.isAtLeast(performance.now() - start, ((30 - 9) / 50) * 1000 - 30)
        }).pipe(Effect.provide(layer))
        assert.strictEqual(lines.length, 1, answer)
        assert.match(lines[0] ?? "", /^Warn the limits are not shared through Redis \(.+\)/)
      }
    }).pipe(Effect.scoped)
  )
})

describe.skipIf(isLeftOut)("what somebody else wrote into Redis", () => {
  it.live("neither pauses for longer than the maximum nor stops a limit", () =>
    Effect.gen(function* () {
      const { url } = yield* makeRedis
      const client = yield* Effect.acquireRelease(
        Effect.promise(() => createClient({ url }).connect()),
        (client) => Effect.sync(() => client.destroy())
      )
      const values = ["9e15", "-5", "0", "nan", "inf", "-inf", "1e308", "soon", "", "0x10"]
      const fields = ["rate", "ceiling", "fullAt", "loweredAt", "seenAt"]
      const limiter = Effect.flatMap(
        Layer.build(Layer.fresh(RateLimiterRedis.layer({ url, share: 1, commandTimeout: "1 hour" }))),
        (context) => Effect.succeed(Context.get(context, RateLimiter.RateLimiter))
      )
      const { layer, lines } = collecting()
      yield* Effect.gen(function* () {
        for (const field of fields) {
          for (const value of values) {
            const organizationId = `${field} ${value}`
            yield* Effect.promise(() => client.hSet(`{effect-meraki}:organization:${organizationId}`, field, value))
            const own = { ...demand, organizationId }
            const made = yield* limiter
            // A rate or a bucket that was made worse may cost some waiting, and no more.
            if (field !== "fullAt") yield* made.acquire(own)
            yield* made.refused(own, Duration.millis(1))
            const limit = (yield* made.snapshot).organizations[organizationId]
            assert.isDefined(limit, organizationId)
            assert.isAtLeast(limit.rate, 0.5, organizationId)
            assert.isAtMost(limit.rate, limit.maxRate, organizationId)
          }
        }
        for (const value of values) {
          const organizationId = `pausedUntil ${value}`
          yield* Effect.promise(() =>
            client.hSet(`{effect-meraki}:organization:${organizationId}`, "pausedUntil", value)
          )
          const made = yield* limiter
          yield* made.refused({ ...demand, organizationId }, Duration.millis(1))
          const limit = (yield* made.snapshot).organizations[organizationId]
          assert.isAtMost(Duration.toMillis(limit?.pausedFor ?? Duration.infinity), 120_001, organizationId)
        }
      }).pipe(Effect.provide(layer))
      // Redis itself was asked each time, and what it keeps is in order again.
      assert.deepStrictEqual(lines, [])
    }).pipe(Effect.scoped)
  )
})

describe("options of a limiter over Redis", () => {
  it.effect("are named when they cannot be used", () =>
    Effect.gen(function* () {
      const cases: ReadonlyArray<readonly [options: object, option: string]> = [
        [{ commandTimeout: "soon" }, "commandTimeout"],
        [{ commandTimeout: -1 }, "commandTimeout"],
        [{ prefix: 5 }, "prefix"],
        [{ source: "" }, "source"],
        [{ orgRate: -1 }, "orgRate"],
        [{ orgrate: 1 }, "orgrate"]
      ]
      for (const [options, option] of cases) {
        const error = yield* Effect.flip(over("OK", options))
        assert.strictEqual(error.option, option)
        const url = { ...options, url: "redis://127.0.0.1:1" }
        const same = yield* Effect.flip(Effect.scoped(Layer.build(RateLimiterRedis.layer(url))))
        assert.strictEqual(same.message, error.message)
      }
    })
  )
})
