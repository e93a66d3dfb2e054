import { assert, describe, it } from "@effect/vitest"
import * as Schema from "effect/Schema"
import { accept, answered, type Bucket, makeBucket, refuse, take, waitFor } from "../../src/internal/limits/bucket.ts"

const near = (actual: number, expected: number) => assert.approximately(actual, expected, 1e-9)

const taken = (count: number, now: number): Bucket => {
  const bucket = makeBucket(10, 10)
  for (let i = 0; i < count; i++) take(bucket, now)
  return bucket
}

const lowered = (rate: number, ceiling: number, maxRate = 10): Bucket => ({
  ...makeBucket(maxRate, 10),
  rate,
  ceiling
})

/** One whose rate has been lowered to 10. */
const slowed = () => lowered(10, Infinity, 20)

describe("a bucket", () => {
  it("holds one of its burst back, but never its last one", () => {
    const bursts = [0, 0.5, 1, 1.9, 2, 3, 3.9, 10].map((burst) => makeBucket(10, burst).burst)
    assert.deepStrictEqual(bursts, [1, 1, 1, 1, 1, 2, 2, 9])
  })

  it("gives its burst at once, then one request after the other", () => {
    assert.strictEqual(waitFor(taken(0, 0), 0), 0)
    assert.strictEqual(waitFor(taken(8, 0), 0), 0)
    const bucket = taken(9, 0)
    assert.strictEqual(waitFor(bucket, 0), 100)
    assert.strictEqual(waitFor(bucket, 60), 40)
    assert.strictEqual(waitFor(bucket, 100), 0)
    take(bucket, 100)
    assert.strictEqual(waitFor(bucket, 100), 100)
  })

  it("is full again after its rest, and never more than full", () => {
    for (const now of [900, 100_000]) {
      const bucket = taken(9, 0)
      for (let i = 0; i < 9; i++) {
        assert.strictEqual(waitFor(bucket, now), 0)
        take(bucket, now)
      }
      assert.strictEqual(waitFor(bucket, now), 100)
    }
  })

  it("rounds waits up, except for what is below the resolution of the clock", () => {
    const bucket = taken(9, 0)
    assert.strictEqual(waitFor(bucket, 0.5), 100)
    assert.strictEqual(waitFor(bucket, 99.99), 1)
    assert.strictEqual(waitFor(bucket, 99.9995), 0)
  })

  it.prop(
    "never gives more in a window than its burst and what its rate adds",
    {
      rate: Schema.Literals([0.5, 1, 7, 10, 98]),
      burst: Schema.Literals([1, 2, 5, 11]),
      gaps: Schema.Array(Schema.Int)
    },
    ({ burst, gaps, rate }) => {
      const bucket = makeBucket(rate, burst)
      const times: Array<number> = []
      let now = 0
      for (const gap of [...gaps, ...Array.from({ length: 30 }, () => 0)]) {
        now += Math.abs(gap % 3000)
        now += waitFor(bucket, now)
        assert.strictEqual(waitFor(bucket, now), 0)
        take(bucket, now)
        times.push(now)
      }
      for (const [first, from] of times.entries()) {
        for (const [last, to] of times.entries()) {
          if (last < first) continue
          assert.isAtMost(last - first + 1, bucket.burst + ((to - from) * rate) / 1000 + 0.01)
        }
      }
    }
  )
})

/** How many requests a bucket allows at once. */
const allowed = (bucket: Bucket, now: number): number => {
  let count = 0
  for (; waitFor(bucket, now) === 0; count++) take(bucket, now)
  return count
}

describe("a stray refusal", () => {
  it("pauses, leaves the rate, and holds three more of the next burst back", () => {
    const bucket = makeBucket(10, 10)
    refuse(bucket, 0, 1000)
    assert.strictEqual(bucket.rate, 10)
    assert.strictEqual(bucket.ceiling, Infinity)
    assert.strictEqual(waitFor(bucket, 999), 1)
    // Nine, and ten that come in a second, but twelve that are to be refilled first.
    assert.strictEqual(allowed(bucket, 1000), 7)
  })

  it("is one with those that were sent together", () => {
    const bucket = makeBucket(10, 10)
    for (const at of [0, 1, 999]) refuse(bucket, at, 0)
    assert.strictEqual(bucket.rate, 10)
    assert.strictEqual(bucket.refusedAt, 0)
    assert.strictEqual(waitFor(bucket, 999), 400)
  })

  it("is one only when there was none for long", () => {
    for (const [at, rate] of [
      [3000, 7],
      [12_999, 7],
      [13_000, 10]
    ] as const) {
      const bucket = makeBucket(10, 10)
      refuse(bucket, 0, 3000)
      refuse(bucket, at, 1000)
      near(bucket.rate, rate)
    }
  })

  it("takes no debt away", () => {
    const bucket = taken(100, 0)
    refuse(bucket, 0, 100)
    assert.strictEqual(bucket.fullAt, 10_000)
  })
})

describe("a burst that is under way", () => {
  const sent = (): Bucket => {
    const bucket = makeBucket(10, 10, 300)
    for (let i = 0; i < 9; i++) take(bucket, 1000)
    return bucket
  }

  it("does not refill the bucket until it is answered", () => {
    assert.strictEqual(waitFor(sent(), 1000), 100)
    assert.strictEqual(waitFor(sent(), 1200), 100)
    const bucket = sent()
    answered(bucket, 1200)
    assert.strictEqual(waitFor(bucket, 1200), 100)
    assert.strictEqual(waitFor(bucket, 1300), 0)
    // Later answers are of the same burst.
    answered(bucket, 1300)
    assert.strictEqual(waitFor(bucket, 1300), 0)
  })

  it("is thought to have arrived after a while", () => {
    assert.strictEqual(waitFor(sent(), 1300), 100)
    assert.strictEqual(waitFor(sent(), 1400), 0)
    const bucket = sent()
    answered(bucket, 9000)
    assert.strictEqual(bucket.fullAt, 2200)
  })

  it("begins with the first request of a full bucket alone", () => {
    const bucket = sent()
    answered(bucket, 1000)
    take(bucket, 1100)
    assert.strictEqual(bucket.burstAt, undefined)
    take(bucket, 3000)
    take(bucket, 4500)
    assert.strictEqual(bucket.burstAt, 3000)
  })

  it("is none where one request follows the other", () => {
    for (const burst of [1, 2, 2.9]) {
      const bucket = makeBucket(1, burst, 300)
      take(bucket, 0)
      assert.strictEqual(waitFor(bucket, 0), 1000)
      assert.strictEqual(waitFor(bucket, 1000), 0)
    }
    const two = makeBucket(1, 3, 300)
    take(two, 0)
    take(two, 0)
    assert.strictEqual(waitFor(two, 1000), 300)
  })

  it("begins in the moment in which the bucket is full again", () => {
    for (const [at, burstAt] of [
      [1899, undefined],
      [1900, 1900]
    ] as const) {
      const bucket = sent()
      answered(bucket, 1000)
      take(bucket, at)
      assert.strictEqual(bucket.burstAt, burstAt)
    }
  })

  it("does not matter where bursts are small", () => {
    const bucket = makeBucket(10, 10)
    for (let i = 0; i < 9; i++) take(bucket, 0)
    assert.strictEqual(waitFor(bucket, 100), 0)
  })
})

describe("a refusal at a lowered rate", () => {
  it("pauses, then lets one request after the other through at a lower rate", () => {
    const bucket = slowed()
    refuse(bucket, 0, 2000)
    near(bucket.rate, 8.5)
    assert.strictEqual(bucket.ceiling, 10)
    assert.strictEqual(waitFor(bucket, 0), 2000)
    assert.strictEqual(waitFor(bucket, 1999), 1)
    assert.strictEqual(waitFor(bucket, 2000), 0)
    take(bucket, 2000)
    assert.strictEqual(waitFor(bucket, 2000), Math.ceil(1000 / 8.5))
  })

  it("takes no debt away", () => {
    const bucket = taken(100, 0)
    refuse(bucket, 0, 100)
    assert.strictEqual(bucket.fullAt, 10_000)
  })

  it("neither shortens a pause nor lowers the rate again while it lasts", () => {
    const bucket = slowed()
    refuse(bucket, 0, 5000)
    refuse(bucket, 4999, 0)
    assert.strictEqual(bucket.pausedUntil, 5000)
    near(bucket.rate, 8.5)
    refuse(bucket, 4999, 1000)
    assert.strictEqual(bucket.pausedUntil, 5999)
    near(bucket.rate, 8.5)
  })

  it("lowers the rate once for requests that were sent together, and at the end of that time again", () => {
    for (const [at, rate, ceiling] of [
      [999, 8.5, 10],
      [1000, 8.5 * 0.7, 8.5]
    ] as const) {
      const bucket = slowed()
      refuse(bucket, 0, 100)
      refuse(bucket, at, 100)
      near(bucket.rate, rate)
      near(bucket.ceiling, ceiling)
      assert.strictEqual(bucket.pausedUntil, at + 100)
    }
  })

  it("lowers the rate further when it comes soon after the last pause", () => {
    for (const [at, factor] of [
      [3000, 0.7],
      [12_999, 0.7],
      [13_000, 0.85],
      [100_000, 0.85]
    ] as const) {
      const bucket = slowed()
      refuse(bucket, 0, 3000)
      refuse(bucket, at, 3000)
      near(bucket.rate, 8.5 * factor)
      assert.strictEqual(bucket.refusedAt, at)
    }
  })

  it("leaves one request in two seconds, or the highest rate where that is less", () => {
    const slow = lowered(0.55, 10)
    refuse(slow, 0, 0)
    assert.strictEqual(slow.rate, 0.5)
    const slower = makeBucket(0.2, 1)
    for (const at of [0, 1000]) refuse(slower, at, 0)
    assert.strictEqual(slower.rate, 0.2)
  })
})

describe("a success", () => {
  it("raises a lowered rate, carefully near the rate of the last refusal", () => {
    for (const [rate, step] of [
      [50, 0.05],
      [86.9, 0.05],
      [87, 0.002],
      [100, 0.002],
      [103, 0.002],
      [103.1, 0.05]
    ] as const) {
      const bucket = lowered(rate, 100, 200)
      accept(bucket)
      near(bucket.rate, rate + step)
    }
  })

  it("raises it to the highest rate and no further", () => {
    const bucket = lowered(9.98, Infinity, 10)
    accept(bucket)
    assert.strictEqual(bucket.rate, 10)
    accept(bucket)
    assert.strictEqual(bucket.rate, 10)
    const higher = { ...bucket, rate: 11 }
    accept(higher)
    assert.strictEqual(higher.rate, 11)
  })
})

/** Whether some window, of whatever length, has more than a burst and what a rate gives in its time. */
const exceeds = (times: ReadonlyArray<number>, burst: number, rate: number): boolean =>
  times.some((to, last) =>
    times.slice(0, last).some((from, first) => last - first + 1 > burst + (rate * (to - from)) / 1000 + 1e-9)
  )

describe("a bucket over time", () => {
  it.prop(
    "lets through no more than its burst and its rate allow, in no window of any length",
    {
      gaps: Schema.Array(Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 90 }))).check(Schema.isMinLength(60)),
      rate: Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 50 }))
    },
    ({ gaps, rate }) => {
      const state = makeBucket(rate, 10)
      const times: Array<number> = []
      let now = 0
      let waits = 0
      for (const gap of gaps) {
        now += gap
        const wait = waitFor(state, now)
        if (wait > 0) waits++
        now += wait
        assert.strictEqual(waitFor(state, now), 0)
        take(state, now)
        times.push(now)
      }
      assert.isFalse(exceeds(times, 10, rate))
      if (rate <= 10) assert.isAbove(waits, 0)
    }
  )

  it("pauses for as long as was asked, and then lets one through after the other", () => {
    const state = { ...makeBucket(20, 10), rate: 10 }
    for (let number = 0; number < 5; number++) take(state, 0)
    refuse(state, 0, 3000)
    assert.strictEqual(waitFor(state, 0), 3000)
    assert.strictEqual(waitFor(state, 3000), 0)
    take(state, 3000)
    assert.strictEqual(waitFor(state, 3000), 118)
  })

  it("is slowed once by requests that were refused together, and more by those that are refused soon after", () => {
    const state = { ...makeBucket(20, 10), rate: 10 }
    for (let number = 0; number < 8; number++) refuse(state, 0, 1000)
    assert.strictEqual(state.rate, 8.5)
    refuse(state, 1000, 1000)
    assert.approximately(state.rate, 5.95, 1e-9)
    refuse(state, 12_000, 1000)
    assert.approximately(state.rate, 5.0575, 1e-9)
  })

  it("is slowed once by requests that were refused together, when no pause is asked for, too", () => {
    const state = { ...makeBucket(20, 10), rate: 10 }
    for (let number = 0; number < 10; number++) refuse(state, number, 0)
    assert.strictEqual(state.rate, 8.5)
    refuse(state, 1000, 0)
    assert.approximately(state.rate, 5.95, 1e-9)
  })

  it("is not paused for less because somebody is asked for less", () => {
    const state = makeBucket(10, 10)
    refuse(state, 0, 5000)
    refuse(state, 100, 1000)
    assert.strictEqual(waitFor(state, 1100), 3900)
  })

  it("never falls below one request in two seconds, and rises again to where it was", () => {
    const state = makeBucket(10, 10)
    for (let number = 0; number < 50; number++) refuse(state, number * 1000, 1000)
    assert.strictEqual(state.rate, 0.5)
    for (let number = 0; number < 2000; number++) accept(state)
    assert.strictEqual(state.rate, 10)
  })

  it("is careful where it was refused, and quick beyond", () => {
    const state = makeBucket(10, 10)
    state.rate = 5
    refuse(state, 0, 1000)
    const successesTo = (rate: number) => {
      let count = 0
      for (; state.rate < rate; count++) accept(state)
      return count
    }
    assert.isBelow(successesTo(4.35), 5)
    assert.isAbove(successesTo(5.1), 100)
    assert.isBelow(successesTo(9), 120)
  })
})
