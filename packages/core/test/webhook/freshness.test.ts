import { assert, describe, it } from "@effect/vitest"
import * as Schema from "effect/Schema"
import { isFresh, timeOf } from "../../src/internal/webhook/freshness.ts"

describe("when something was sent", () => {
  const noon = Date.UTC(2018, 1, 11, 12)
  it.for([
    ["2018-02-11T12:00:00Z", noon],
    ["2018-02-11T12:00:00.090210Z", noon + 90],
    ["2018-02-11T12:00:00.5Z", noon + 500],
    ["2018-02-11t12:00:00z", noon],
    ["2018-02-11 12:00:00", noon],
    ["2018-02-11 12:00:00.123456", noon + 123],
    ["2018-02-11T14:30:00+02:30", noon],
    ["2018-02-11T11:00:00-01:00", noon]
  ] as const)("is read: %s", ([text, time]) => assert.strictEqual(timeOf(text), time))

  it.for([
    undefined,
    null,
    0,
    noon,
    "",
    "now",
    "2018-02-11",
    "2018-13-11T12:00:00Z",
    "2018-02-11T12:00Z",
    " 2018-02-11T12:00:00Z",
    "12018-02-11T12:00:00Z",
    "2018-02-11T12:00:00.Z",
    "2018-02-11T25:00:00Z"
  ])("is not known from %o", (given) => assert.isUndefined(timeOf(given)))

  it.prop("is read as it was written, in milliseconds", { at: Schema.Int }, ({ at }) => {
    const time = Math.abs(at) % 4_000_000_000_000
    assert.strictEqual(timeOf(new Date(time).toISOString()), time)
  })

  it.prop("never throws", { text: Schema.String }, ({ text }) => {
    const time = timeOf(text)
    assert.isTrue(time === undefined || Number.isFinite(time))
  })

  it.prop(
    "is fresh within the window and at its ends, in both directions",
    { now: Schema.Int, window: Schema.Int, distance: Schema.Int },
    (given) => {
      const now = given.now % 1e12
      const window = Math.abs(given.window) % 1e9
      const distance = Math.abs(given.distance) % 1e9
      for (const sentAt of [now - distance, now + distance]) {
        assert.strictEqual(isFresh(sentAt, now, window), distance <= window)
      }
      assert.isTrue(isFresh(now + window, now, window))
      assert.isFalse(isFresh(now - window - 1, now, window))
    }
  )
})
