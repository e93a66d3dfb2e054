import { assert, describe, it } from "@effect/vitest"
import * as Arbitrary from "effect/Arbitrary"
import * as Schema from "effect/Schema"
import type { Claim } from "../../src/model/Replays.ts"
import { Entries } from "../../src/internal/webhook/memory.ts"

const hour = 3_600_000

/** The same memory without bounds, written down as simply as possible. */
class Model {
  readonly #entries = new Map<string, { readonly owner: string; readonly until: number }>()
  claim(key: string, owner: string, now: number): Claim {
    const entry = this.#entries.get(key)
    if (entry !== undefined && entry.until > now) return entry.until === Infinity ? "busy" : "handled"
    this.#entries.set(key, { owner, until: Infinity })
    return "claimed"
  }
  settle(key: string, owner: string, now: number): void {
    const entry = this.#entries.get(key)
    if (entry?.owner === owner && entry.until === Infinity) this.#entries.set(key, { owner, until: now + hour })
  }
  release(key: string, owner: string): void {
    const entry = this.#entries.get(key)
    if (entry?.owner === owner && entry.until === Infinity) this.#entries.delete(key)
  }
}

const step = Arbitrary.schema(
  Schema.Struct({
    act: Schema.Literals(["claim", "claim", "settle", "release", "wait"]),
    key: Schema.Literals(["a", "b", "c"]),
    owner: Schema.Literals(["x", "y"]),
    wait: Schema.Int
  })
)

describe("a memory of handled events", () => {
  it("gives a new event to one, who keeps or releases it", () => {
    const entries = new Entries(10, hour)
    assert.strictEqual(entries.claim("a", "x", 0), "claimed")
    assert.strictEqual(entries.claim("a", "y", 0), "busy")
    entries.release("a", "y")
    assert.strictEqual(entries.claim("a", "y", 0), "busy")
    entries.release("a", "x")
    assert.strictEqual(entries.claim("a", "y", 0), "claimed")
    entries.settle("a", "x", 0)
    assert.strictEqual(entries.claim("a", "x", 0), "busy")
    entries.settle("a", "y", 0)
    entries.release("a", "y")
    assert.strictEqual(entries.claim("a", "x", hour - 1), "handled")
    assert.strictEqual(entries.claim("a", "x", hour), "claimed")
  })

  it.prop("does what an unbounded one does, whatever is asked of it", { steps: Arbitrary.array(step) }, ({ steps }) => {
    const [entries, model] = [new Entries(10, hour), new Model()]
    let now = 0
    for (const { act, key, owner, wait } of steps) {
      if (act === "wait") now += Math.abs(wait) % (2 * hour)
      else if (act === "claim") assert.strictEqual(entries.claim(key, owner, now), model.claim(key, owner, now))
      else if (act === "settle") for (const one of [entries, model]) one.settle(key, owner, now)
      else for (const one of [entries, model]) one.release(key, owner)
    }
  })

  it("forgets the oldest that were handled, and never more events than it has room for", () => {
    const entries = new Entries(1000, hour)
    for (let index = 0; index < 20_000; index++) {
      assert.strictEqual(entries.claim(`${index}`, "x", index), "claimed")
      entries.settle(`${index}`, "x", index)
      assert.isAtMost(entries.size, 1000)
    }
    assert.strictEqual(entries.claim("19999", "x", 20_000), "handled")
    assert.strictEqual(entries.claim("19100", "x", 20_000), "handled")
    assert.strictEqual(entries.claim("18000", "x", 20_000), "claimed")
  })

  it("forgets first what is over", () => {
    const entries = new Entries(3, hour)
    for (const [key, at] of [
      ["a", 0],
      ["b", 1],
      ["c", hour]
    ] as const) {
      entries.claim(key, "x", at)
      entries.settle(key, "x", at)
    }
    assert.strictEqual(entries.claim("d", "x", hour + 1), "claimed")
    assert.strictEqual(entries.size, 2)
    assert.strictEqual(entries.claim("c", "x", hour + 1), "handled")
  })

  it("never forgets what is being handled: without room a further event has to come again", () => {
    const entries = new Entries(2, hour)
    for (const key of ["a", "b"]) assert.strictEqual(entries.claim(key, "x", 0), "claimed")
    assert.strictEqual(entries.claim("c", "x", 10 * hour), "busy")
    assert.strictEqual(entries.claim("a", "y", 10 * hour), "busy")
    entries.release("a", "x")
    assert.strictEqual(entries.claim("c", "x", 10 * hour), "claimed")
  })
})
