import { assert, describe, it } from "@effect/vitest"
import { slowPatterns } from "../test/support/patterns.ts"

describe("a text of a million characters", () => {
  it("takes no regular expression of the code longer than in proportion to one of a hundred thousand", () => {
    assert.deepStrictEqual(slowPatterns(1_000_000), [])
  })
})
