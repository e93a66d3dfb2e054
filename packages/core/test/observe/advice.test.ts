import { assert, describe, it } from "@effect/vitest"
import { adviceOn, levelOn, percent } from "../../src/internal/observe/advice.ts"
import type { Level } from "../../src/model/HealthReport.ts"

const thresholds = { window: 90_000, minimum: 50, elevated: 0.1, contactSupport: 0.5 }
const levels: ReadonlyArray<Level> = ["ok", "elevated", "contact-support"]

/** The level after each level before, by the server errors in 1,000 requests. */
const table: ReadonlyArray<readonly [serverErrors: number, after: readonly [Level, Level, Level]]> = [
  [0, ["ok", "ok", "ok"]],
  [79, ["ok", "ok", "ok"]],
  [81, ["ok", "elevated", "elevated"]],
  [99, ["ok", "elevated", "elevated"]],
  [100, ["elevated", "elevated", "elevated"]],
  [399, ["elevated", "elevated", "elevated"]],
  [400, ["elevated", "elevated", "contact-support"]],
  [499, ["elevated", "elevated", "contact-support"]],
  [500, ["contact-support", "contact-support", "contact-support"]],
  [1000, ["contact-support", "contact-support", "contact-support"]]
]

describe("the level", () => {
  for (const [serverErrors, after] of table) {
    for (const [index, before] of levels.entries()) {
      it(`after ${before}, with ${serverErrors} of 1000, is ${after[index]}`, () => {
        assert.strictEqual(levelOn(before, { attempts: 1000, serverErrors }, thresholds), after[index])
        assert.strictEqual(adviceOn(before, { attempts: 1000, serverErrors }, thresholds).level, after[index])
      })
    }
  }

  it("is ok below the minimum, whatever it was, and judged from it on", () => {
    for (const before of levels) {
      assert.strictEqual(levelOn(before, { attempts: 49, serverErrors: 49 }, thresholds), "ok")
      assert.strictEqual(levelOn(before, { attempts: 50, serverErrors: 50 }, thresholds), "contact-support")
    }
  })
})

describe("the reason", () => {
  const reasonOf = (attempts: number, serverErrors: number, window = thresholds.window) =>
    adviceOn("ok", { attempts, serverErrors }, { ...thresholds, window }).reason

  it("for too few requests is their number", () => {
    assert.strictEqual(reasonOf(49, 49), "only 49 requests in the last 1.5 minutes; 50 are needed to judge")
    assert.deepStrictEqual(adviceOn("elevated", { attempts: 0, serverErrors: 0 }, thresholds), {
      level: "ok",
      reason: "only 0 requests in the last 1.5 minutes; 50 are needed to judge"
    })
  })

  it("else is their share, and what it is compared with", () => {
    const answered = "were answered with a status of 500 or above"
    assert.strictEqual(
      reasonOf(50, 1, 600_000),
      `1 of 50 requests in the last 10 minutes (2 %) ${answered}; occasional ones are normal, up to 10 %`
    )
    assert.strictEqual(
      reasonOf(80, 9),
      `9 of 80 requests in the last 1.5 minutes (11.3 %) ${answered}; more than the usual 10 %, ` +
        "less than the 50 % of a case for support"
    )
    assert.strictEqual(
      reasonOf(50, 40),
      `40 of 50 requests in the last 1.5 minutes (80 %) ${answered}; 50 % and more is a case for Cisco Meraki support`
    )
  })
})

it("a percentage has one decimal at most", () => {
  for (const [share, text] of [
    [0, "0 %"],
    [0.01, "1 %"],
    [0.1234, "12.3 %"],
    [0.1236, "12.4 %"],
    [1, "100 %"]
  ] as const) {
    assert.strictEqual(percent(share), text)
  }
})
