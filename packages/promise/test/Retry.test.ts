import { facts } from "@effect-meraki/testing/failures"
import { assert, describe, it } from "vitest"
import { decideRetry, fromMillis, NotFound, ServiceUnavailable, toMillis, TooManyRequests } from "../src/index.ts"

const unavailable = new ServiceUnavailable({ ...facts, status: 503 })

describe("the decision on a failure", () => {
  it("is how long to wait, in milliseconds, or that it stands", () => {
    const decide = decideRetry({ initialDelay: 1000, retries: 3 })
    const situation = { retry: 3, elapsed: 0, random: 0.5 }
    assert.deepStrictEqual(decide(unavailable, situation), { reason: "ServiceUnavailable", retry: 3, delay: 2000 })
    assert.isUndefined(decide(unavailable, { ...situation, retry: 4 }))
    assert.isUndefined(decide(unavailable, { ...situation, elapsed: 299_000 }))
    assert.isUndefined(decide(new NotFound({ ...facts, status: 404 }), situation))
    const limited = new TooManyRequests({ ...facts, status: 429, retryAfter: fromMillis(5000) })
    assert.strictEqual(decide(limited, { ...situation, random: 0 })?.delay, 5000)
    assert.strictEqual(limited.retryAfter && toMillis(limited.retryAfter), 5000)
  })

  it("cannot be had for options that are none", () => {
    assert.throws(() => decideRetry({ initialDelay: -1 }), /retry\.initialDelay must be a time/)
  })
})
