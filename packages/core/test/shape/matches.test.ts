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
})
