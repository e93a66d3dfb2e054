import { assert, describe, it } from "vitest"
import { defaultDelivery } from "../../src/internal/time/post.ts"

/** The freshness window of a receiver, as it is by default: 5 minutes. */
const freshness = 300_000

describe("a delivery", () => {
  it("is repeated only while a receiver still takes it for fresh", () => {
    const { timeout, waits } = defaultDelivery
    const longest = waits.reduce((sum, wait) => sum + wait, 0) + (waits.length + 1) * timeout
    assert.isAtMost(longest, freshness)
  })
})
