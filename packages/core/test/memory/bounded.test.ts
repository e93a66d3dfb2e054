import { assert, describe, it } from "vitest"
import { makeBounded } from "../../src/internal/memory/bounded.ts"

const idOf = (index: number) => `L_${String(568_416_877_874_221_551n + BigInt(index))}`

describe("a map with a bound", () => {
  it("gives what was set, until it is deleted", () => {
    const map = makeBounded<number>(10)
    map.set("a", 1)
    map.set("", 2)
    map.set("a", 3)
    assert.deepStrictEqual([map.get("a"), map.get(""), map.get("b")], [3, 2, undefined])
    map.delete("a")
    map.delete("b")
    assert.deepStrictEqual([map.get("a"), map.get("")], [undefined, 2])
  })

  it("forgets the oldest, and never has more than it may", () => {
    for (const capacity of [1, 3, 1000, 50_000]) {
      const map = makeBounded<number>(capacity)
      for (let index = 0; index < 4 * capacity; index++) map.set(idOf(index), index)
      const kept = [...map.parts].flatMap((part) => [...part])
      assert.isAtMost(kept.length, capacity)
      assert.isAtLeast(kept.length, Math.floor(capacity / 2))
      assert.strictEqual(map.get(idOf(4 * capacity - 1)), 4 * capacity - 1)
      assert.isUndefined(map.get(idOf(0)))
      for (const [id, value] of kept) assert.strictEqual(map.get(id), value)
    }
  })

  it("is in parts of like size, whatever the ids look like", () => {
    const forms = [idOf, (index: number) => String(index), (index: number) => `Q2AA-${index.toString(36)}-0000`]
    for (const form of forms) {
      const map = makeBounded<number>(200_000)
      for (let index = 0; index < 100_000; index++) map.set(form(index), index)
      const sizes = Array.from(map.parts, (part) => [...part].length)
      assert.strictEqual(sizes.length, 13)
      assert.strictEqual(
        sizes.reduce((sum, size) => sum + size),
        100_000
      )
      for (const size of sizes) assert.isBelow(size, (1.3 * 100_000) / 13)
    }
  })

  it("is not made without room", () => {
    for (const capacity of [0, -1, Number.NaN]) assert.throws(() => makeBounded(capacity), /capacity must be/)
  })
})
