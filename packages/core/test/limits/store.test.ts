import { it } from "@effect-meraki/testing/effect"
import { assert, describe } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { type Lane, makeLane } from "../../src/internal/limits/lane.ts"
import { local, takeLocal } from "../../src/internal/limits/store.ts"

/** A narrow limit of ten a second and a wide one of twenty, one request at a time. */
const makeLanes = () => [makeLane("narrow", 10, 1), makeLane("wide", 20, 1)] as const

const fullAt = (lanes: ReadonlyArray<Lane>) => lanes.map(({ bucket }) => bucket.fullAt)
const ratesOf = (lanes: ReadonlyArray<Lane>) => lanes.map(({ bucket }) => bucket.rate)

describe("the buckets of this process", () => {
  it("give one request each, or none of them does", () => {
    const lanes = makeLanes()
    assert.isTrue(takeLocal(lanes, 0))
    assert.deepStrictEqual(fullAt(lanes), [100, 50])
    // The wide one has room again, the narrow one has not.
    assert.isFalse(takeLocal(lanes, 60))
    assert.isFalse(takeLocal([...lanes].toReversed(), 60))
    assert.deepStrictEqual(fullAt(lanes), [100, 50])
    assert.isTrue(takeLocal(lanes, 100))
    assert.deepStrictEqual(fullAt(lanes), [200, 150])
    assert.isTrue(takeLocal([], 0))
  })

  it("are a store that answers at once", () => {
    const lanes = makeLanes()
    assert.strictEqual(local.take(lanes, 0), 0)
    assert.isUndefined(local.take(lanes, 60))
  })

  it.effect("are lowered by refusals and raised by successes, each for itself", () =>
    Effect.gen(function* () {
      const lanes = makeLanes()
      const [narrow, wide] = lanes
      for (const lane of lanes) lane.bucket.rate = 5
      yield* local.refuse(narrow, 0, 2000)
      assert.deepStrictEqual(ratesOf(lanes), [4.25, 5])
      assert.deepStrictEqual([narrow.bucket.pausedUntil, wide.bucket.pausedUntil], [2000, -Infinity])
      yield* local.accept([wide], 0)
      assert.deepStrictEqual(ratesOf(lanes), [4.25, 5.05])
      wide.bucket.rate = 5
      narrow.bucket.ceiling = Infinity
      yield* local.accept(lanes, 0)
      assert.deepStrictEqual(ratesOf(lanes), [4.3, 5.05])
    })
  )

  it.effect("take nothing back: what was taken was sent", () =>
    Effect.gen(function* () {
      const lanes = makeLanes()
      takeLocal(lanes, 0)
      yield* local.giveBack(lanes)
      assert.deepStrictEqual(fullAt(lanes), [100, 50])
    })
  )
})
