import { it } from "@effect/vitest"
import * as Arbitrary from "effect/Arbitrary"
import * as Schema from "effect/Schema"
import { assert, describe } from "vitest"
import { cutTo, widthOf } from "../../src/internal/terminal/width.ts"

describe("a text that is cut", () => {
  it("has an ellipsis where something is missing, and is no wider than it may be", () => {
    assert.strictEqual(cutTo("abc…defghij", 8), "abc…def…")
    assert.strictEqual(cutTo("東京本社ビル", 6), "東京…")
    assert.strictEqual(cutTo("東京", 4), "東京")
    assert.strictEqual(cutTo("👨‍👩‍👧‍👦 family", 4), "👨‍👩‍👧‍👦 …")
    assert.strictEqual(cutTo("abc", 1), "…")
  })

  it.prop("is never wider", [Arbitrary.schema(Schema.String), Arbitrary.schema(Schema.Int)], ([text, n]) => {
    const width = 1 + (Math.abs(n) % 20)
    const shown = text.replaceAll(/[\u0000-\u001F\u007F-\u009F]/g, " ")
    assert.isAtMost(widthOf(cutTo(shown, width)), Math.max(width, widthOf(shown) <= width ? widthOf(shown) : width))
  })
})
