import { assert, describe } from "@effect/vitest"
import { it } from "@effect-meraki/testing/effect"
import { nearest } from "../../src/internal/option/nearest.ts"

const options = ["timeout", "deadline", "retry", "headers", "validate", "extraQuery", "extraBody", "limit", "maxPages"]

describe("the name that was meant", () => {
  it("is the one with a few letters wrong, or written another way", () => {
    const slips = [
      ["timout", "timeout"],
      ["timeOut", "timeout"],
      ["time_out", "timeout"],
      ["tiemout", "timeout"],
      ["retries", "retry"],
      ["header", "headers"],
      ["max_pages", "maxPages"],
      ["maxpage", "maxPages"],
      ["extra-query", "extraQuery"],
      ["dedline", "deadline"]
    ] as const
    for (const [written, meant] of slips) assert.strictEqual(nearest(written, options), meant, written)
  })

  it("is none when nothing is near, however long or odd the name", () => {
    for (const name of ["", "_", "signal", "foo", "constructor", "__proto__", "x".repeat(100_000)]) {
      assert.isUndefined(nearest(name, options), name.slice(0, 20))
    }
  })
})
