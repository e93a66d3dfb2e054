import { assert, describe, it } from "@effect/vitest"
import { makeLane } from "../../src/internal/limits/lane.ts"
import { argumentsOf, mirror, readStates, type States } from "../../src/internal/limits/sharedBuckets.ts"

/** Ten a second with nine at once, and half a request a second with one at once. */
const lanes = () => [makeLane("organization:1", 10, 10), makeLane("own:ping", 0.2, 1)]

const good = ["1", "0", "10", "1e300", "0", "-1000", "0.2", "0.25", "0", "-1000"]
const withValue = (index: number, value: unknown) => good.map((each, at) => (at === index ? value : each))
const read = (index: number, value: unknown) => readStates(lanes(), withValue(index, value), 2)

describe("what the script is told", () => {
  it("is what to do, the pause, how rates adapt, how many, and the highest rate and the burst of each bucket", () => {
    const adapting = [0.85, 0.05, 0.002, 0.87, 1.03, 0.5, 600_000, 0.7, 10_000, 1000, 2000, 120_000, 3]
    assert.deepStrictEqual(argumentsOf(lanes(), "refuse", 3000, 1), ["refuse", 3000, ...adapting, 1, 10, 9, 0.2, 1])
    assert.deepStrictEqual(argumentsOf([], "take", 0, 7), ["take", 0, ...adapting, 7])
  })
})

describe("what the script answers", () => {
  it("is the wait and how each bucket stands", () => {
    assert.deepStrictEqual(
      readStates(lanes(), ["2", "1.5", "3", "8.5", "10", "100", "50", "0.2", "0.25", "-7", "-1000"], 2),
      {
        waits: [1.5, 3],
        buckets: [
          { rate: 8.5, ceiling: 10, fullIn: 100, pausedFor: 50 },
          { rate: 0.2, ceiling: 0.25, fullIn: -7, pausedFor: -1000 }
        ]
      }
    )
  })

  it("is no wait when nothing was booked", () => {
    assert.deepStrictEqual(readStates(lanes(), ["0", ...good.slice(2)], 2)?.waits, [])
    assert.deepStrictEqual(readStates(lanes(), good, 2)?.waits, [0])
  })

  it("is nothing without an answer for each bucket", () => {
    for (const answer of [undefined, "OK", {}, { length: 9 }, good.slice(0, 5), good.slice(0, 8), [...good, "0"]]) {
      assert.isUndefined(readStates(lanes(), answer, 2), JSON.stringify(answer))
    }
    assert.deepStrictEqual(readStates([], ["1", "0"], 1), { waits: [0], buckets: [] })
  })

  it("is taken up to the bounds of each value, and not beyond", () => {
    const bounds: ReadonlyArray<readonly [index: number, least: number, most: number]> = [
      // Booked at most two seconds ahead, and a millisecond for rounding.
      [1, 0, 2001],
      // Between the slowest rate and the highest one; a slow limit has only one.
      [2, 0.5, 10],
      [6, 0.2, 0.2],
      [3, 0.5, Number.MAX_VALUE],
      [7, 0.2, Number.MAX_VALUE],
      // Full after the longest pause, what is booked ahead, and the burst at the slowest rate.
      [4, -Number.MAX_VALUE, 120_000 + 2000 + (1000 / 0.5) * (9 + 1)],
      [8, -Number.MAX_VALUE, 120_000 + 2000 + (1000 / 0.2) * (1 + 1)],
      [5, -Number.MAX_VALUE, 120_001],
      [9, -Number.MAX_VALUE, 120_001]
    ]
    for (const [index, least, most] of bounds) {
      assert.isDefined(read(index, String(least)), `${index} least`)
      assert.isDefined(read(index, String(most)), `${index} most`)
      const below = least < -1e300 ? "-inf" : String(least - 0.001)
      const above = most > 1e300 ? "inf" : String(most + 0.001)
      assert.isUndefined(read(index, below), `${index} below`)
      assert.isUndefined(read(index, above), `${index} above`)
    }
  })

  it("is nothing when a value is no number in words", () => {
    for (let index = 0; index < good.length; index++) {
      for (const value of ["", "nan", "soon", null, 1, ["0"], undefined]) {
        assert.isUndefined(read(index, value), `${index} ${JSON.stringify(value)}`)
      }
    }
  })
})

describe("the buckets of this process", () => {
  it("stand as those of the store do, by this process's clock", () => {
    const both = lanes()
    const states: States = {
      waits: [0],
      buckets: [
        { rate: 8.5, ceiling: 10, fullIn: 100, pausedFor: 50 },
        { rate: 0.2, ceiling: 0.25, fullIn: -7, pausedFor: -1000 }
      ]
    }
    mirror(both, states, 5000)
    const [first, second] = both.map(({ bucket: { ceiling, fullAt, pausedUntil, rate } }) => ({
      ceiling,
      fullAt,
      pausedUntil,
      rate
    }))
    assert.deepStrictEqual(first, { rate: 8.5, ceiling: 10, fullAt: 5100, pausedUntil: 5050 })
    assert.deepStrictEqual(second, { rate: 0.2, ceiling: 0.25, fullAt: 4993, pausedUntil: 4000 })
  })

  it("stay as they are without a state of theirs", () => {
    const both = lanes()
    mirror(both, { waits: [0], buckets: [{ rate: 5, ceiling: 6, fullIn: 1, pausedFor: 2 }] }, 0)
    assert.deepStrictEqual(
      both.map(({ bucket }) => bucket.rate),
      [5, 0.2]
    )
  })
})
