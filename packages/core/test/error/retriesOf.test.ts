import { assert, describe, it } from "@effect/vitest"
import { facts } from "@effect-meraki/testing/failures"
import { inspect } from "node:util"
import { gaveUpAfter, retriesOf } from "../../src/internal/error/retriesOf.ts"
import { NotFound } from "../../src/MerakiError.ts"

describe("the retries of a failed call", () => {
  it("are known once the call has given up, and shown nowhere", () => {
    const error = new NotFound({ ...facts, status: 404 })
    const shown = [inspect(error), JSON.stringify(error), ...Object.keys(error)]
    assert.strictEqual(retriesOf(error), 0)
    gaveUpAfter(error, 5)
    assert.strictEqual(retriesOf(error), 5)
    assert.deepStrictEqual([inspect(error), JSON.stringify(error), ...Object.keys(error)], shown)
    // Effect 3 hands errors out behind a Proxy.
    assert.strictEqual(retriesOf(new Proxy(error, {})), 5)
  })

  it("are none of a call without retries, or of what is no failed call", () => {
    const error = new NotFound({ ...facts, status: 404 })
    gaveUpAfter(error, 0)
    for (const one of [error, undefined, null, 5, "x", {}, new Error("x"), Object.freeze({})]) {
      assert.strictEqual(retriesOf(one), 0)
    }
  })
})
