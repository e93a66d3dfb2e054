import { assert, describe, it } from "@effect/vitest"
import * as Arbitrary from "effect/Arbitrary"
import * as Schema from "effect/Schema"
import type { WireAction } from "../../src/internal/batch/actions.ts"
import { createdByAll, type Entry, existing, fitsOne, report, split, step } from "../../src/internal/batch/entry.ts"
import type { Phase } from "../../src/internal/batch/phase.ts"

const actionsOf = (count: number): ReadonlyArray<WireAction> =>
  Array.from({ length: count }, (_, index) => ({ resource: `/devices/${index}`, operation: "update" }))

const entryOf = (phase: Phase, facts: Partial<Entry> = {}): Entry => ({ ...existing("7", [0, 1]), phase, ...facts })

const count = Arbitrary.schema(Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 450 })))

describe("actions are split", () => {
  const sizes: ReadonlyArray<readonly [count: number, synchronous: boolean, sizes: ReadonlyArray<number>]> = [
    [0, true, []],
    [0, false, []],
    [1, true, [1]],
    [20, true, [20]],
    [21, true, [20, 1]],
    [41, true, [20, 20, 1]],
    [100, false, [100]],
    [101, false, [100, 1]],
    [250, false, [100, 100, 50]]
  ]
  for (const [count, synchronous, parts] of sizes) {
    it(`${count}, ${synchronous ? "synchronous" : "asynchronous"}: into ${parts.length} batches`, () => {
      const entries = split(actionsOf(count), synchronous)
      assert.deepStrictEqual(
        entries.map(({ actions }) => actions?.length),
        [...parts]
      )
      for (const entry of entries) assert.strictEqual(entry.synchronous, synchronous)
    })
  }

  it.prop("so that each is in one batch, at its position, and nothing is sent", [count], ([count]) => {
    const actions = actionsOf(count)
    for (const synchronous of [true, false]) {
      const entries = split(actions, synchronous)
      assert.deepStrictEqual(
        entries.flatMap(({ positions }) => positions),
        actions.map((_, index) => index)
      )
      for (const { actions: part, positions, ...rest } of entries) {
        assert.deepStrictEqual(
          part,
          positions.flatMap((at) => actions[at] ?? [])
        )
        assert.deepStrictEqual(rest, { synchronous, id: undefined, phase: "unsent", errors: [], created: [] })
      }
      assert.strictEqual(fitsOne(count), split(actions, true).length <= 1)
    }
  })

  it("20 fit into one synchronous batch, 21 do not", () => {
    assert.isTrue(fitsOne(20))
    assert.isFalse(fitsOne(21))
  })
})

describe("an entry", () => {
  it("of a batch at the API is created, and its mode and its actions are not known", () => {
    assert.deepStrictEqual(existing("7", [3, 4]), {
      positions: [3, 4],
      synchronous: undefined,
      actions: undefined,
      id: "7",
      phase: "created",
      errors: [],
      created: []
    })
  })

  it("steps to its next phase with new facts, and keeps the others", () => {
    const entry = { ...entryOf("executing"), errors: ["before"] }
    step(entry, "failed", { errors: ["after"] })
    assert.deepStrictEqual(entry, { ...existing("7", [0, 1]), phase: "failed", errors: ["after"] })
    step(entry, "repeat")
    assert.deepStrictEqual(entry, { ...existing("7", [0, 1]), phase: "unsent", errors: ["after"] })
  })

  it("takes facts from an event without a meaning, and stays in its phase", () => {
    const entry = { ...entryOf("completed") }
    step(entry, "confirm", { id: "8" })
    assert.deepStrictEqual(entry, { ...existing("8", [0, 1]), phase: "completed" })
  })
})

describe("a report", () => {
  const forms: ReadonlyArray<readonly [phase: Phase, status: "completed" | "failed" | "pending" | undefined]> = [
    ["unsent", undefined],
    ["creating", undefined],
    ["created", undefined],
    ["confirming", "pending"],
    ["executing", "pending"],
    ["completed", "completed"],
    ["failed", "failed"]
  ]
  for (const [phase, status] of forms) {
    it(`says of a batch that is ${phase}: ${status ?? "unsent"}`, () => {
      assert.deepStrictEqual(
        report([entryOf(phase, { errors: ["e"] })]),
        status === undefined
          ? { batches: [], unsent: [0, 1] }
          : { batches: [{ id: "7", status, actions: [0, 1], errors: ["e"] }], unsent: [] }
      )
    })
  }

  it("counts what has no id as unsent, in whatever phase", () => {
    assert.deepStrictEqual(report([entryOf("executing", { id: undefined })]), { batches: [], unsent: [0, 1] })
  })

  it("is of all entries in their order, and redacts ids and messages", () => {
    const entries = [
      entryOf("failed", { id: "secret-a", positions: [0], errors: ["secret", "plain"] }),
      entryOf("unsent", { positions: [1] }),
      entryOf("executing", { id: "b", positions: [2] }),
      entryOf("created", { positions: [3, 4] })
    ]
    assert.deepStrictEqual(
      report(entries, (text) => text.replace("secret", "***")),
      {
        batches: [
          { id: "***-a", status: "failed", actions: [0], errors: ["***", "plain"] },
          { id: "b", status: "pending", actions: [2], errors: [] }
        ],
        unsent: [1, 3, 4]
      }
    )
  })
})

it("what was created stands at the position of its action, with undefined between", () => {
  const [a, b] = [
    { id: "a", uri: "/a" },
    { id: "b", uri: "/b" }
  ]
  const entries = [
    entryOf("completed", { positions: [4, 1], created: [a, b] }),
    entryOf("unsent", { positions: [2], created: [] })
  ]
  const all = createdByAll(entries)
  assert.deepStrictEqual(all, [undefined, b, undefined, undefined, a])
  assert.isTrue(Object.hasOwn(all, 0))
  assert.deepStrictEqual(createdByAll([]), [])
})
