import { assert, describe, it } from "vitest"
import { closedMismatchesOf, typeOf } from "../../src/internal/shape/check.ts"
import { matches } from "../../src/internal/shape/matches.ts"
import { descriptors, sampleOf } from "../support/samples.ts"

const odd: ReadonlyArray<unknown> = [null, undefined, "", "x", 5, 1.5, true, [], [null], {}, "2026-01-02"]

/** A value with each of its parts replaced by something odd, one at a time. */
function* spoiled(value: unknown): Generator {
  yield* odd
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) for (const other of spoiled(item)) yield value.with(index, other)
  } else if (typeof value === "object" && value !== null) {
    for (const [name, part] of Object.entries(value)) {
      for (const other of spoiled(part)) yield { ...value, [name]: other }
    }
  }
}

describe("whether a value is of a type", () => {
  it("is what the search for places says, for each answer that is declared and each part of it", () => {
    const shapes = new Set(descriptors.flatMap(({ response }) => response ?? []))
    assert.isAbove(shapes.size, 500)
    let count = 0
    for (const shape of shapes) {
      const type = typeOf(shape)
      // One of many, which are others in each shape.
      let turn = shape.length
      for (const value of spoiled(sampleOf(type))) {
        if (turn++ % 23 !== 0) continue
        count++
        const places = closedMismatchesOf(shape, value, undefined)
        assert.strictEqual(matches(type, true)(value), places.length === 0, `${shape} ${JSON.stringify(value)}`)
      }
    }
    assert.isAbove(count, 5000)
  })

  it("looks at properties of its own alone, whatever they are called", () => {
    for (const name of ["constructor", "toString", "hasOwnProperty"]) {
      assert.isFalse(matches(typeOf(`{${name}:s!}`), true)({}), name)
      assert.isTrue(matches(typeOf(`{${name}:s!}`), true)({ [name]: "x" }), name)
      assert.isFalse(matches(typeOf(`{${name}:s!}`), true)({ [name]: 5 }), name)
    }
    const proto: unknown = JSON.parse('{"__proto__":5}')
    assert.isFalse(matches(typeOf('{"__proto__":s}'), true)(proto))
  })

  it("is exact as far as it is told to be", () => {
    // What matches as declared, what only matches as the API is known to answer, and what does neither.
    const forms: ReadonlyArray<
      readonly [
        shape: string,
        strict: ReadonlyArray<unknown>,
        lenient: ReadonlyArray<unknown>,
        never: ReadonlyArray<unknown>
      ]
    > = [
      ["*", [null, 5, "x", {}], [], []],
      ["s", ["", "x"], [null], [5, undefined, []]],
      ["s~", ["x", null], [], [5]],
      ["b", [true, false], [null], [0, "true"]],
      ["n", [1, 1.5], [null], ["1"]],
      ["i", [1, -1], [1.5, null], ["1"]],
      ["e(a|b)", ["a", "b"], ["c", null], [1]],
      ["E(1|2)", [1, 2], [3, null], ["1"]],
      ["[s]", [[], ["x", "y"]], [["x", null], null], [["x", 5], "x", {}]],
      ["(s|[i])", ["x", [1]], [[1.5], null], [["x"], 5, {}]],
      [
        "{a:s!,b:i}",
        [{ a: "x" }, { a: "x", b: null, c: 5 }],
        [{}, { a: null }, { a: "x", b: 1.5 }],
        [{ a: 5 }, [], "x"]
      ],
      ["{a:s,*:i}", [{ a: "x", z: 1 }, {}], [{ z: null }, { z: 1.5 }], [{ z: "x" }, { a: 1 }]],
      [
        "d",
        ["2026-01-02", "2026-01-02T03:04:05Z", "2026-01-02 03:04"],
        ["x2026-01-02", "2026-01-02x", "226-01-02", "2026-1-02", "2026-01-2", "abcd-01-02", "2026-ab-02", "2026-01-ab"],
        [5]
      ],
      ["y", ["", "QUJD+/8=\n_-"], ["a{", "{a", "{}"], [5]]
    ]
    for (const [shape, strict, lenient, never] of forms) {
      const type = typeOf(shape)
      for (const value of [...strict, ...lenient, ...never]) {
        const text = `${shape} ${JSON.stringify(value)}`
        assert.strictEqual(matches(type, true)(value), strict.includes(value), text)
        assert.strictEqual(matches(type, false)(value), !never.includes(value), text)
      }
    }
  })

  it("looks at nothing that is inherited", () => {
    assert.isFalse(matches(typeOf("{a:s!}"), true)(Object.create({ a: "x" })))
    assert.isTrue(matches(typeOf("{a:s}"), true)(Object.create({ a: 5 })))
    assert.isTrue(matches(typeOf("{a:s!}"), true)(Object.assign(Object.create(null) as object, { a: "x" })))
  })

  it("is compiled once for each exactness", () => {
    const type = typeOf("{once:s!}")
    assert.strictEqual(matches(type, true), matches(type, true))
    assert.notStrictEqual(matches(type, true), matches(type, false))
  })
})
