import { assert, describe, it } from "@effect/vitest"
import * as Arbitrary from "effect/Arbitrary"
import * as Duration from "effect/Duration"
import * as Schema from "effect/Schema"
import { parseRetryAfter } from "../../src/internal/answer/retryAfter.ts"

const now = Date.UTC(2026, 7, 5, 10, 0, 0)

const millisOf = (value: string | undefined): number | undefined => {
  const duration = parseRetryAfter(value, now)
  return duration === undefined ? undefined : Duration.toMillis(duration)
}

describe("a Retry-After", () => {
  it("is a number of seconds, whole or not", () => {
    const forms = { "0": 0, "1": 1000, "007": 7000, "1.5": 1500, "0.001": 1, "120": 120_000, " 2 ": 2000, "\t3": 3000 }
    for (const [value, millis] of Object.entries(forms)) assert.strictEqual(millisOf(value), millis, value)
    assert.strictEqual(millisOf("1" + "0".repeat(20)), 1e20 * 1000)
  })

  it("is a date in any of the three forms of HTTP", () => {
    assert.strictEqual(millisOf("Wed, 05 Aug 2026 10:00:30 GMT"), 30_000)
    assert.strictEqual(millisOf("Wednesday, 05-Aug-26 10:01:00 GMT"), 60_000)
    assert.strictEqual(millisOf("Wed Aug  5 10:02:00 2026"), 120_000)
    assert.strictEqual(millisOf("Wed Aug 05 10:02:00 2026"), 120_000)
  })

  it("that has passed asks for no wait", () => {
    assert.strictEqual(millisOf("Wed, 05 Aug 2026 09:59:59 GMT"), 0)
    assert.strictEqual(millisOf("Sunday, 06-Nov-94 08:49:37 GMT"), 0)
  })

  it("that was sent more than once is the longest of them, and what is none of them does not count", () => {
    const date = "Wed, 05 Aug 2026 10:00:30 GMT"
    assert.strictEqual(millisOf("1, 1"), 1000)
    assert.strictEqual(millisOf("5, 10"), 10_000)
    assert.strictEqual(millisOf("10,5,"), 10_000)
    assert.strictEqual(millisOf("soon, -3, 2"), 2000)
    assert.strictEqual(millisOf(`7, ${date}`), 30_000)
    assert.strictEqual(millisOf(`${date}, 45`), 45_000)
    assert.strictEqual(millisOf(`Wednesday, 05-Aug-26 10:01:00 GMT, ${date}`), 60_000)
    assert.strictEqual(millisOf("Wed Aug  5 10:02:00 2026, 1"), 120_000)
    assert.strictEqual(millisOf("soon, later"), undefined)
    // These are not the names of days, whose comma belongs to a date.
    assert.strictEqual(millisOf("Mon7, 5"), 5000)
    assert.strictEqual(millisOf("a-Mon, 5"), 5000)
  })

  const garbage = [
    undefined,
    "",
    " ",
    "-1",
    "-0",
    "+1",
    "1e3",
    "0x10",
    "1.",
    ".5",
    "1 2",
    "NaN",
    "Infinity",
    "soon",
    "1s",
    "٣",
    "9".repeat(400),
    "2026-08-05T10:00:30Z",
    "Wed, 05 Aug 2026 10:00:30",
    "Wed Aug 05 10:02:00 2026 (noon)",
    "(noon) Wed Aug 05 10:02:00 2026",
    "Wed, 05 Aug 2026 10:00:30 +0200",
    "Wed, 99 Aug 2026 10:00:30 GMT",
    "Wed, 05 Foo 2026 10:00:30 GMT",
    "Wed, 05 Aug 2026 25:00:30 GMT"
  ]
  it("that is none of these says nothing", () => {
    for (const value of garbage) assert.strictEqual(millisOf(value), undefined, String(value))
  })

  it.prop("never throws, and never asks for a wait below zero", { value: Schema.String }, ({ value }) => {
    const millis = millisOf(value)
    assert.isTrue(millis === undefined || millis >= 0)
  })

  it.prop("is read back as it was written, to the millisecond", { millis: Schema.Int }, ({ millis }) => {
    const wanted = Math.abs(millis) % 10_000_000
    assert.strictEqual(millisOf(String(wanted / 1000)), wanted)
    const date = new Date(now + Math.abs(millis))
    if (Number.isNaN(date.getTime()) || date.getUTCFullYear() > 9999) return
    assert.strictEqual(millisOf(date.toUTCString()), Math.floor(date.getTime() / 1000) * 1000 - now)
  })

  it.prop(
    "is not fooled by what looks like one",
    { day: Schema.Literals(["Mon", "Xyz", "mon"]), number: Schema.Int, tail: Arbitrary.schema(Schema.String) },
    ({ day, number, tail }) => {
      const millis = millisOf(`${day}, ${number} ${tail} GMT`)
      assert.isTrue(millis === undefined || millis >= 0)
    }
  )
})
