import { it } from "@effect-meraki/testing/effect"
import { assert, describe } from "@effect/vitest"
import * as Clock from "effect/Clock"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as TestClock from "effect/testing/TestClock"
import { refuse, take, waitFor } from "../../src/internal/limits/bucket.ts"
import { makeLane } from "../../src/internal/limits/lane.ts"
import { makeLimiter } from "../../src/internal/limits/limiter.ts"
import { checkedLimits } from "../../src/internal/limits/settings.ts"
import { type Ask, makeSharedStore } from "../../src/internal/limits/sharedStore.ts"

const demand = { operation: "getNetwork", organizationId: "1" }

/** A store of buckets that takes a while to answer, and what it was asked. */
const makeFar = (away: Duration.Input) => {
  const buckets = new Map<string, ReturnType<typeof makeLane>>()
  const asked: Array<string> = []
  const ask: Ask = (lanes, action, pause, count) =>
    Effect.gen(function* () {
      yield* Effect.sleep(away)
      const now = yield* Clock.currentTimeMillis
      asked.push(`${action} ${count}`)
      const own = lanes.map((lane) => {
        const known = buckets.get(lane.key) ?? makeLane(lane.key, lane.bucket.maxRate, lane.bucket.burst + 1)
        buckets.set(lane.key, known)
        return known.bucket
      })
      const waits: Array<number> = []
      const wanted = action === "take" ? count : 0
      while (waits.length < wanted) {
        const wait = Math.max(...own.map((bucket) => waitFor(bucket, now)))
        if (wait > 2000 || own.some(({ pausedUntil }) => pausedUntil > now)) break
        for (const bucket of own) take(bucket, now)
        waits.push(wait)
      }
      for (const bucket of own) {
        if (action === "return") bucket.fullAt -= (1000 / bucket.rate) * count
        if (action === "refuse") refuse(bucket, now, pause)
      }
      const states = own.flatMap((bucket) => [
        bucket.rate,
        Math.min(bucket.ceiling, 1e300),
        Math.max(bucket.fullAt - now, -1e9),
        Math.max(bucket.pausedUntil - now, -1e9)
      ])
      return [waits.length, ...waits, ...states].map(String)
    })
  return { ask, asked, fullAt: () => buckets.get("organization:1")?.bucket.fullAt }
}

/** Sends so many requests at once, and notes when each may go. */
const sending = (limiter: ReturnType<typeof makeLimiter>, count: number, times: Array<number>) =>
  Effect.forkChild(
    Effect.forEach(
      Array.from({ length: count }),
      () =>
        Effect.flatMap(limiter.acquire(demand), () =>
          Effect.map(Clock.currentTimeMillis, (now) => void times.push(now))
        ),
      { concurrency: "unbounded", discard: true }
    ),
    { startImmediately: true }
  )

describe("a store that is far away", () => {
  for (const away of [20, 150, 250]) {
    it.effect(`is asked for many at once, and the limit is used to the full (${away} ms)`, () =>
      Effect.gen(function* () {
        const { ask, asked } = makeFar(away)
        const limiter = makeLimiter(yield* checkedLimits({ share: 1 }), makeSharedStore(ask))
        const times: Array<number> = []
        const fiber = yield* sending(limiter, 100, times)
        yield* TestClock.adjust("1 minute")
        yield* Fiber.join(fiber)
        // Nine at once and ten a second, from the first answer on.
        const least = ((100 - 9) / 10) * 1000
        assert.isAtMost(Math.max(...times) - away, least / 0.97)
        times.forEach((time, index) => assert.isAtLeast(time, away + ((index + 1 - 9) / 10) * 1000 - 1))
        assert.isAtMost(asked.length, 100 / 4 + 2)
      })
    )
  }

  it.effect("gets back what was booked for those that have left", () =>
    Effect.gen(function* () {
      const { ask, asked, fullAt } = makeFar(50)
      const limiter = makeLimiter(yield* checkedLimits({ share: 1 }), makeSharedStore(ask))
      const times: Array<number> = []
      yield* sending(limiter, 9, times)
      yield* TestClock.adjust("1 second")
      assert.strictEqual(times.length, 9)
      const before = fullAt() ?? NaN
      const one = yield* sending(limiter, 30, times)
      yield* TestClock.adjust(400)
      yield* Effect.forkChild(Fiber.interrupt(one), { startImmediately: true })
      yield* TestClock.adjust("1 second")
      assert.strictEqual((yield* limiter.snapshot).organizations["1"]?.waiting, 0)
      // Only what was sent is counted, from the time when it was.
      const sent = times.length - 9
      assert.isAtMost(fullAt() ?? NaN, Math.max(before, 1200) + sent * 100)
      assert.isTrue(asked.some((each) => each.startsWith("return")))
    })
  )

  it.effect("is asked again after a refusal, and gets nothing back of what was booked before", () =>
    Effect.gen(function* () {
      const { ask, asked } = makeFar(50)
      const limiter = makeLimiter(yield* checkedLimits({ share: 1 }), makeSharedStore(ask))
      const times: Array<number> = []
      const fiber = yield* sending(limiter, 20, times)
      yield* TestClock.adjust(200)
      yield* Effect.forkChild(limiter.refused(demand, Duration.seconds(3)), { startImmediately: true })
      yield* TestClock.adjust("1 minute")
      yield* Fiber.join(fiber)
      // One request had its turn already. The refusal is known after fifty milliseconds.
      assert.isAtMost(times.filter((time) => time > 200 && time < 3250).length, 1)
      assert.isFalse(asked.some((each) => each.startsWith("return")))
    })
  )

  it.effect("gets back what was booked for a time that has passed", () =>
    Effect.gen(function* () {
      const { ask, asked } = makeFar(0)
      const store = makeSharedStore(ask)
      const lanes = [makeLane("organization:1", 10, 2)]
      const [lane] = lanes
      assert.isDefined(lane)
      lane.path = lanes
      const taken = (now: number) => {
        const answer = store.take(lanes, now, 4)
        return Effect.isEffect(answer) ? answer : Effect.succeed(answer)
      }
      assert.deepStrictEqual([yield* taken(0), yield* taken(100), yield* taken(300)], [0, 0, 0])
      yield* TestClock.adjust(1000)
      assert.strictEqual(yield* taken(1000), 0)
      assert.deepStrictEqual(asked, ["take 4", "return 1", "take 4"])
    })
  )
})
