import { it } from "@effect-meraki/testing/effect"
import { assert, describe } from "@effect/vitest"
import * as Redacted from "effect/Redacted"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import { readCredential } from "../../src/internal/credential/read.ts"

const now = Date.UTC(2026, 5, 1)
const read = (given: unknown) => Result.getOrThrowWith(readCredential(given, now), (problem) => new Error(problem))
const problemOf = (given: unknown) => Result.getOrThrow(Result.flip(readCredential(given, now)))

describe("what a provider returns", () => {
  it("may be a text, a Redacted, or an object with either", () => {
    const key = { key: "abc", expiresAt: Infinity, secrets: [] }
    for (const given of [" abc\n", Redacted.make("abc"), { key: "abc" }, { key: Redacted.make(" abc ") }]) {
      assert.deepStrictEqual(read(given), key)
    }
    const expiring = { key: "abc", expiresAt: now + 1000, secrets: ["secret", "other"] }
    const secrets = ["secret", Redacted.make("other"), 5]
    assert.deepStrictEqual(read({ key: "abc", expiresAt: new Date(now + 1000), secrets }), expiring)
    assert.deepStrictEqual(read({ key: "abc", expiresAt: now + 1000, secrets }), expiring)
    assert.deepStrictEqual(read({ key: "abc", expiresAt: undefined, secrets: "text" }), key)
  })

  it("has a key that a header can carry, or says what is wrong without repeating it", () => {
    for (const given of [undefined, null, 5, true, [], ["abc"], {}, { key: 5 }, { token: "abc" }, new Date()]) {
      assert.strictEqual(problemOf(given), "must be a string, or { key, expiresAt }")
    }
    assert.strictEqual(problemOf("  "), "is missing")
    assert.strictEqual(problemOf({ key: "a\u2026b" }), "holds characters no key has")
    assert.strictEqual(problemOf("a b"), "holds characters no key has")
  })

  it("expires at a time in milliseconds", () => {
    const problem = "expiresAt must be a Date, or milliseconds since 1970"
    for (const expiresAt of [NaN, "2026-06-01", null, new Date(NaN)]) {
      assert.strictEqual(problemOf({ key: "abc", expiresAt }), problem)
    }
    const inSeconds = "expiresAt is more than a year ago: it is in milliseconds, not seconds"
    assert.strictEqual(problemOf({ key: "abc", expiresAt: (now + 3_600_000) / 1000 }), inSeconds)
    assert.strictEqual(read({ key: "abc", expiresAt: now - 1 }).expiresAt, now - 1)
  })

  it.prop("may be anything without making it throw", { given: Schema.Json }, ({ given }) => {
    const outcome = readCredential(given, now)
    assert.isTrue(Result.isFailure(outcome) || outcome.success.key !== "")
  })
})
