import { assert, describe, it } from "@effect/vitest"
import { makeIsNews } from "../../src/internal/observe/said.ts"

describe("what is said", () => {
  it("is news once, for each operation and each place", () => {
    const isNews = makeIsNews()
    assert.deepStrictEqual(
      [isNews("a", "x"), isNews("a", "x"), isNews("b", "x"), isNews("a", "y"), isNews("a", "x")],
      [true, false, true, true, false]
    )
    assert.isTrue(makeIsNews()("a", "x"))
  })

  it("is no news beyond ten thousand of them", () => {
    const isNews = makeIsNews()
    for (let place = 0; place < 9999; place++) assert.isTrue(isNews("a", String(place)))
    assert.isTrue(isNews("a", "the last one"))
    assert.isFalse(isNews("a", "one more"))
    assert.isFalse(isNews("a", "one more"))
  })
})
