import { assert, describe, it } from "@effect/vitest"
import { makeLane, makeLaneGroup, makeSourceLane } from "../../src/internal/limits/lane.ts"

const many = 10_000

const filled = (count: number) => {
  const group = makeLaneGroup("organization")
  for (let i = 0; i < count; i++) group.get(String(i), 10, 10, 0)
  return group
}

describe("a lane", () => {
  it("has its key, a bucket of its rate and a queue of its own", () => {
    const lane = makeLane("a", 10, 5)
    assert.deepStrictEqual([lane.key, lane.bucket.maxRate, lane.bucket.burst, lane.path], ["a", 10, 4, undefined])
    assert.strictEqual(lane.turns.waiting, 0)
    assert.notStrictEqual(lane.turns, makeLane("a", 10, 5).turns)
  })
})

describe("lanes of one kind", () => {
  it("are made once for each name", () => {
    const group = makeLaneGroup("organization")
    const one = group.get("1", 10, 5, 0)
    assert.deepStrictEqual([one.key, one.bucket.rate, one.bucket.burst], ["organization:1", 10, 4])
    assert.strictEqual(group.get("1", 20, 20, 0), one)
    assert.strictEqual(one.bucket.rate, 10)
    assert.notStrictEqual(group.get("2", 10, 5, 0), one)
    assert.deepStrictEqual([...group.lanes.keys()], ["1", "2"])
  })

  it("are kept until there are ten thousand, then the idle ones are forgotten", () => {
    const group = filled(many - 1)
    group.get("last", 10, 10, 0)
    assert.strictEqual(group.lanes.size, many)
    group.get("last", 10, 10, 0)
    assert.strictEqual(group.lanes.size, many)
    const next = group.get("next", 10, 10, 0)
    assert.deepStrictEqual([...group.lanes.values()], [next])
  })

  it("are not forgotten while they wait, refill, pause or are slowed down", () => {
    const group = filled(many)
    const lane = (index: number) => group.get(String(index), 10, 10, 0)
    lane(0).turns.waiting = 1
    lane(1).bucket.fullAt = 1001
    lane(2).bucket.pausedUntil = 1001
    lane(3).bucket.rate = 9.99
    lane(4).bucket.fullAt = 1000
    lane(5).bucket.pausedUntil = 1000
    lane(6).bucket.rate = 10.01
    const kept = [0, 1, 2, 3].map(lane)
    group.get("next", 10, 10, 1000)
    assert.deepStrictEqual([...group.lanes.keys()].toSorted(), ["0", "1", "2", "3", "next"])
    assert.deepStrictEqual([0, 1, 2, 3].map(lane), kept)
  })
})

describe("the lane of the source address", () => {
  it("uses its share, and has what the rate leaves of a second as burst, at most a tenth and at most ten", () => {
    for (const [sourceRate, share, rate, burst] of [
      [100, 0.9, 90, 10],
      [100, 0.95, 95, 6],
      [100, 0.98, 98, 3],
      [100, 1, 98, 3],
      [100, 0.5, 50, 10],
      [20, 0.5, 10, 2],
      [200, 0.5, 100, 10],
      [1, 1, 0.98, 1]
    ] as const) {
      const { bucket, key } = makeSourceLane(sourceRate, share)
      assert.strictEqual(key, "source")
      assert.approximately(bucket.rate, rate, 1e-9)
      assert.strictEqual(bucket.burst, burst, `${sourceRate} ${share}`)
    }
  })
})
