import * as Duration from "effect/Duration"
import { assert, describe, it } from "vitest"
import { statusText } from "../src/internal/pipeline/status.ts"

describe("the status of a command", () => {
  const quiet = { attempts: 12, retries: {}, waited: Duration.zero }

  it("says what there is to say", () => {
    assert.strictEqual(statusText({ objects: undefined, items: 0 }, quiet), "12 requests")
    assert.strictEqual(statusText({ objects: undefined, items: 1234 }, quiet), "1,234 items, 12 requests")
    assert.strictEqual(
      statusText(
        { objects: { done: 3, failed: 1, total: 10 }, items: 40 },
        { attempts: 6, retries: { TooManyRequests: 1, BadGateway: 1 }, waited: Duration.millis(4150) }
      ),
      "4 of 10 objects, 1 failed, 40 items, 6 requests, 2 retries, waited 4.2 s for the limits"
    )
  })
})
