import { assert, describe, it } from "@effect/vitest"
import * as Arbitrary from "effect/Arbitrary"
import * as Schema from "effect/Schema"
import { make } from "../../src/internal/observe/histogram.ts"

const of = (...durations: ReadonlyArray<number>) => {
  const histogram = make()
  for (const millis of durations) histogram.add(millis)
  return histogram
}

const durations = Arbitrary.schema(Schema.Array(Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 600_000 }))))

const isNear = (found: number, exact: number) => found >= exact / 1.0501 && found <= exact * 1.0501

describe("a histogram", () => {
  it("without durations has quantiles of 0", () => {
    for (const part of [0, 0.5, 1]) assert.strictEqual(make().quantile(part), 0)
  })

  it("has 1 ms for all that is no longer", () => {
    for (const millis of [0, 0.3, 1, -5]) assert.strictEqual(of(millis).quantile(0.5), 1)
    assert.isAbove(of(1.01).quantile(0.5), 1)
  })

  it("takes what is longer than its last bucket for that one", () => {
    const last = of(Infinity).quantile(1)
    assert.strictEqual(of(1e12).quantile(1), last)
    assert.isAbove(last, 10 * 60_000)
    assert.closeTo(last, 1.1 ** 148.5, 1)
  })

  it("counts a duration at the edge of a bucket in it, and a longer one in the next", () => {
    assert.closeTo(of(1.1 ** 10 - 1e-6).quantile(1), 1.1 ** 9.5, 1e-9)
    assert.closeTo(of(1.1 ** 10 + 1e-6).quantile(1), 1.1 ** 10.5, 1e-9)
  })

  it("has the rank of a part rounded up", () => {
    const histogram = of(10, 100, 1000, 10_000)
    for (const [part, exact] of [
      [0, 10],
      [0.25, 10],
      [0.26, 100],
      [0.5, 100],
      [0.51, 1000],
      [0.75, 1000],
      [0.76, 10_000],
      [1, 10_000]
    ] as const) {
      assert.isTrue(isNear(histogram.quantile(part), exact), `${part}: ${histogram.quantile(part)}`)
    }
  })

  it.prop("has an error of 5 % from 1 ms to 10 minutes", [durations], ([durations]) => {
    if (durations.length === 0) return
    const histogram = of(...durations)
    const sorted = durations.toSorted((a, b) => a - b)
    for (const part of [0.01, 0.5, 0.95, 0.99, 1]) {
      const exact = sorted[Math.max(1, Math.ceil(part * sorted.length)) - 1] ?? 0
      assert.isTrue(isNear(histogram.quantile(part), exact), `${part}: ${histogram.quantile(part)} for ${exact}`)
    }
  })
})
