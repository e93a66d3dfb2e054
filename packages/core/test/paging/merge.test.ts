import { assert, describe, it } from "@effect/vitest"
import { mergeBodies } from "../../src/internal/paging/merge.ts"

const meta = (items: unknown) => ({ counts: { items, other: 1 }, more: 2 })

describe("bodies are merged", () => {
  it("to the items, of a list", () => {
    assert.deepStrictEqual(mergeBodies("array", [[1], [2]], [1, 2]), [1, 2])
    assert.deepStrictEqual(mergeBodies("array", [{ items: [1] }], [1]), [1])
  })

  it("to the items, where an envelope is declared and a list came", () => {
    for (const itemsIn of ["items", "records", "events"] as const) {
      assert.deepStrictEqual(mergeBodies(itemsIn, [[1], [2]], [1, 2]), [1, 2])
    }
  })

  it("to one envelope, with the other properties of the first", () => {
    assert.deepStrictEqual(
      mergeBodies(
        "items",
        [
          { items: [1], a: 1 },
          { items: [2], a: 2, b: 2 }
        ],
        [1, 2]
      ),
      {
        items: [1, 2],
        a: 1
      }
    )
    assert.deepStrictEqual(mergeBodies("records", [{ records: [1] }, { records: [2] }], [1, 2]), { records: [1, 2] })
    assert.deepStrictEqual(mergeBodies("items", [], []), { items: [] })
    assert.deepStrictEqual(mergeBodies("items", [null], []), { items: [] })
  })

  const counts: ReadonlyArray<readonly [what: string, given: unknown, merged: unknown]> = [
    ["the total stays, nothing remains", { total: 3, remaining: 2 }, { total: 3, remaining: 0 }],
    ["what was not read remains", { total: 5, remaining: 4 }, { total: 5, remaining: 2 }],
    ["never less than nothing remains", { total: 1, remaining: 4 }, { total: 1, remaining: 0 }],
    ["a total that is missing is the number of items", { remaining: 4 }, { total: 3, remaining: 0 }],
    ["a total that is no number, too", { total: "9" }, { total: 3 }],
    ["no remaining is added", { total: 5, x: 1 }, { total: 5, x: 1 }],
    ["other forms stay", [1], [1]],
    ["none stays none", undefined, undefined]
  ]
  for (const [what, given, merged] of counts) {
    it(`with counts of the whole: ${what}`, () => {
      const items = [1, 2, 3]
      assert.deepStrictEqual(mergeBodies("items", [{ items: [1], meta: meta(given) }], items), {
        items,
        meta: meta(merged)
      })
      assert.deepStrictEqual(mergeBodies("envelopes", [[{ items: [1], meta: meta(given) }]], items), [
        { items, meta: meta(merged) }
      ])
    })
  }

  it("to a list of one envelope, from a list of them or from one", () => {
    assert.deepStrictEqual(mergeBodies("envelopes", [[{ items: [1], a: 1 }], [{ items: [2] }]], [1, 2]), [
      { items: [1, 2], a: 1, meta: undefined }
    ])
    assert.deepStrictEqual(mergeBodies("envelopes", [{ items: [1], a: 1, meta: "m" }], [1]), [
      { items: [1], a: 1, meta: "m" }
    ])
    assert.deepStrictEqual(mergeBodies("envelopes", [[]], []), [{ items: [], meta: undefined }])
  })

  it("to one event log, from the earliest start to the latest end", () => {
    const page = (start: unknown, end: unknown) => ({ message: null, pageStartAt: start, pageEndAt: end, events: [] })
    const merged = (...bodies: ReadonlyArray<unknown>) => mergeBodies("events", bodies, ["e"])
    const whole = { message: null, pageStartAt: "2026-01-01", pageEndAt: "2026-01-09", events: ["e"] }
    const [a, b, c] = [
      page("2026-01-03", "2026-01-06"),
      page("2026-01-01", "2026-01-02"),
      page("2026-01-07", "2026-01-09")
    ]
    assert.deepStrictEqual(merged(a, b, c), whole)
    assert.deepStrictEqual(merged(c, a, b), whole)
    assert.deepStrictEqual(merged(b, c, page(undefined, undefined)), whole)
    assert.deepStrictEqual(merged(page(undefined, null), b, c), whole)
    assert.deepStrictEqual(merged(a, null, b, undefined, c), whole)
    // What is no text is none of the times, and stays where there are no others.
    assert.deepStrictEqual(merged(a, page(7, 9e9), b, c), whole)
    assert.deepStrictEqual(merged(page(null, 7)), { message: null, pageStartAt: null, pageEndAt: 7, events: ["e"] })
    assert.deepStrictEqual(merged(page(undefined, undefined)), {
      message: null,
      pageStartAt: undefined,
      pageEndAt: undefined,
      events: ["e"]
    })
  })
})
