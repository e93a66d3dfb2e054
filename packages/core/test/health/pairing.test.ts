import { assert, describe, it } from "@effect/vitest"
import type { ShownRequest } from "../../src/internal/health/analytics.ts"
import { makePairing, unmatched, unmatchedShown } from "../../src/internal/health/pairing.ts"
import type { Attempt } from "../../src/model/HealthReport.ts"

const attempt = (at: number, facts: Partial<Attempt> = {}): Attempt => ({
  at: new Date(at),
  operation: "getThing",
  method: "GET",
  path: "/things/1",
  organizationId: "1",
  status: 200,
  error: undefined,
  ...facts
})

const shown = (at: number, facts: Partial<ShownRequest> = {}): ShownRequest => ({
  operationId: "getThing",
  method: "GET",
  path: "/things/1",
  userAgent: "me",
  adminId: "7",
  sourceIp: "1.2.3.4",
  status: 200,
  at,
  ...facts
})

/** The times of what is left over on both sides. */
const left = (attempts: ReadonlyArray<Attempt>, requests: ReadonlyArray<ShownRequest>, skew = 60_000) => {
  const pairing = makePairing(requests, skew)
  return [unmatched(pairing, attempts).map(({ at }) => at.getTime()), unmatchedShown(pairing).map(({ at }) => at)]
}

const t = 1_000_000

describe("a request of both sides", () => {
  it("is paired by operation, method, path and status", () => {
    assert.deepStrictEqual(left([attempt(t)], [shown(t)]), [[], []])
    for (const other of [{ operationId: "x" }, { method: "PUT" }, { path: "/x" }, { status: 404 }]) {
      assert.deepStrictEqual(left([attempt(t)], [shown(t, other)]), [[t], [t]], JSON.stringify(other))
    }
    assert.deepStrictEqual(left([attempt(t)], []), [[t], []])
    assert.deepStrictEqual(left([], [shown(t)]), [[], [t]])
  })

  it("is paired with any status where no answer came", () => {
    const silent = attempt(t, { status: undefined })
    assert.deepStrictEqual(left([silent], [shown(t, { status: 500 })]), [[], []])
    assert.deepStrictEqual(left([silent], []), [[t], []])
  })

  it("is paired when the times are as far apart as the clocks may be, and no further", () => {
    for (const skew of [0, 3000, 5000, 5001, 60_000]) {
      for (const side of [1, -1]) {
        assert.deepStrictEqual(left([attempt(t)], [shown(t + side * skew)], skew), [[], []], `${side * skew}`)
        const beyond = t + side * (skew + 1)
        assert.deepStrictEqual(left([attempt(t)], [shown(beyond)], skew), [[t], [beyond]], `${side * skew}`)
      }
    }
  })

  it("is paired once", () => {
    assert.deepStrictEqual(left([attempt(t), attempt(t + 1)], [shown(t)]), [[t + 1], []])
    assert.deepStrictEqual(left([attempt(t)], [shown(t), shown(t + 1)]), [[], [t + 1]])
  })

  it("is paired with the nearest of those that are near, whatever their order", () => {
    const around = [shown(t + 900), shown(t - 700), shown(t + 800), shown(t - 900)]
    assert.deepStrictEqual(
      left([attempt(t)], around)[1]?.toSorted((a, b) => a - b),
      [t - 900, t + 800, t + 900]
    )
    // Of two that are as near, the earlier one.
    assert.deepStrictEqual(left([attempt(t)], [shown(t + 5), shown(t - 5)]), [[], [t + 5]])
  })

  it("is paired with one that is near before it is with a distant one", () => {
    const attempts = [attempt(t), attempt(t + 20_000)]
    assert.deepStrictEqual(left(attempts, [shown(t + 20_000)]), [[t], []])
  })

  it("is paired with the earliest of distant ones, as with clocks that differ", () => {
    const attempts = [0, 1, 2].map((second) => attempt(t + second * 10_000))
    const requests = [0, 1, 2].map((second) => shown(t + second * 10_000 + 30_000))
    assert.deepStrictEqual(left(attempts, requests.toReversed()), [[], []])
    assert.deepStrictEqual(left([attempt(t)], [shown(t - 30_000), shown(t + 10_000)]), [[], [t + 10_000]])
  })

  it("that is distant is paired only with one from an address of this client, once one is known", () => {
    const near = [attempt(t), shown(t)] as const
    const distant = attempt(t + 200_000)
    const other = { sourceIp: "9.9.9.9" }
    assert.deepStrictEqual(left([distant], [shown(t + 230_000, other)]), [[], []])
    assert.deepStrictEqual(left([near[0], distant], [near[1], shown(t + 230_000, other)]), [
      [t + 200_000],
      [t + 230_000]
    ])
    assert.deepStrictEqual(left([near[0], distant], [near[1], shown(t + 230_000)]), [[], []])
    // A foreign one is passed over, not taken for the end.
    assert.deepStrictEqual(left([near[0], distant], [near[1], shown(t + 210_000, other), shown(t + 230_000)]), [
      [],
      [t + 210_000]
    ])
    // One that is near is this client's, wherever it comes from: several addresses can be its own.
    assert.deepStrictEqual(left([near[0], distant], [near[1], shown(t + 200_001, other)]), [[], []])
  })

  it("without an answer teaches no address", () => {
    const silent = attempt(t, { status: undefined })
    const requests = [shown(t, { sourceIp: "9.9.9.9" }), shown(t + 230_000)]
    assert.deepStrictEqual(left([silent, attempt(t + 200_000)], requests), [[], []])
  })

  it("of an unknown time is paired with none, and is in nobody's way", () => {
    const unknown = shown(Number.NaN)
    assert.deepStrictEqual(left([attempt(t)], [unknown]), [[t], []])
    const times = [t, t + 100_000, t + 200_000, t + 300_000]
    const requests = times.toReversed().flatMap((at) => [shown(at), unknown])
    assert.deepStrictEqual(
      left(
        times.map((at) => attempt(at)),
        requests
      ),
      [[], []]
    )
  })

  it("is found among many", () => {
    const many = Array.from({ length: 1000 }, (_, index) => index * 10_000)
    assert.deepStrictEqual(
      left(
        many.map((at) => attempt(at)),
        many.map((at) => shown(at + 4000)),
        4000
      ),
      [[], []]
    )
    assert.deepStrictEqual(
      left(
        many.map((at) => attempt(at)),
        many.map((at) => shown(at + 4001)),
        4000
      ),
      [many, many.map((at) => at + 4001)]
    )
  })
})
