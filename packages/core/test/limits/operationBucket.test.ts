import { assert, describe, it } from "@effect/vitest"
import { operationBucket } from "../../src/internal/limits/operationBucket.ts"
import type { Descriptor, OperationLimit } from "../../src/Operation.ts"

const operation = (limit?: OperationLimit): Descriptor => ({
  id: "getThing",
  method: "GET",
  path: "/things",
  tag: "things",
  ...(limit === undefined ? undefined : { limit })
})

const keyOf = (input: { readonly [name: string]: unknown }, organizationId?: string) =>
  operationBucket(operation({ requests: 1, seconds: 1 }), input, organizationId)?.key

describe("the bucket of an operation's own limit", () => {
  it("is none without such a limit", () => {
    assert.isUndefined(operationBucket(operation(), { serial: "Q" }, "1"))
  })

  it("is of the device, or else the organization, or else the network", () => {
    assert.strictEqual(keyOf({ networkId: "N_1", serial: "Q" }, "1"), "getThing Q")
    assert.strictEqual(keyOf({ networkId: "N_1" }, "1"), "getThing 1")
    assert.strictEqual(keyOf({ networkId: "N_1" }), "getThing N_1")
    assert.strictEqual(keyOf({}), "getThing ")
    assert.strictEqual(keyOf({ serial: 7, networkId: null }, "1"), "getThing 1")
  })

  it("takes a burst that is stated, and the whole rate then", () => {
    const bucket = operationBucket(operation({ requests: 10, seconds: 5, burst: 4 }), {}, "1")
    assert.deepStrictEqual(bucket, { key: "getThing 1", rate: 2, burst: 4 })
  })

  it("gives half of a window at once and the other half in its course", () => {
    for (const [requests, rate, burst] of [
      [10, 1, 5],
      [5, 0.5, 2],
      [2, 0.2, 1]
    ] as const) {
      const bucket = operationBucket(operation({ requests, seconds: 5 }), {}, "1")
      assert.deepStrictEqual(bucket, { key: "getThing 1", rate, burst })
    }
  })

  it("gives the one request of a window of one", () => {
    const bucket = operationBucket(operation({ requests: 1, seconds: 5 }), {}, "1")
    assert.deepStrictEqual(bucket, { key: "getThing 1", rate: 0.2, burst: 1 })
  })
})
