import { assert, describe } from "@effect/vitest"
import { it } from "@effect-meraki/testing/effect"
import { nearest } from "../../src/internal/option/nearest.ts"

const options = ["timeout", "deadline", "retry", "headers", "validate", "extraQuery", "extraBody", "limit", "maxPages"]

describe("the name that was meant", () => {
  it("is the one with a few letters wrong, or written another way", () => {
    const slips = [
      ["timout", "timeout"],
      ["timeOut", "timeout"],
      ["time_out", "timeout"],
      ["tiemout", "timeout"],
      ["retries", "retry"],
      ["header", "headers"],
      ["max_pages", "maxPages"],
      ["maxpage", "maxPages"],
      ["extra-query", "extraQuery"],
      ["dedline", "deadline"]
    ] as const
    for (const [written, meant] of slips) assert.strictEqual(nearest(written, options), meant, written)
  })

  it("is as far as letters are added, left out, changed or swapped with the next", () => {
    const words: ReadonlyArray<readonly [written: string, known: string, isNear: boolean]> = [
      // Of one to three letters, one may be wrong.
      ["abc", "abd", true],
      ["abc", "ab", true],
      ["abc", "abcd", true],
      ["acb", "abc", true],
      ["bac", "abc", true],
      ["abc", "axd", false],
      ["abc", "cab", false],
      ["ab", "bc", false],
      ["ab", "ca", false],
      // Of more, two.
      ["abcdef", "abxxef", true],
      ["abcdef", "badcef", true],
      ["abcdef", "xbdcef", true],
      ["abcdef", "xbdcyf", false],
      ["abcdef", "badcfe", false],
      ["abcdef", "uvwxef", false],
      ["limitxy", "limit", true],
      ["limitxyz", "limit", false],
      ["abcdefghijkl", "abcdefghiyyy", false],
      ["abcdefghijkl", "abcdefghijyy", true]
    ]
    for (const [written, known, isNear] of words) {
      assert.strictEqual(nearest(written, [known]), isNear ? known : undefined, `${written} ${known}`)
      assert.strictEqual(nearest(known, [written]), isNear ? written : undefined, `${known} ${written}`)
    }
  })

  it("is the first of the nearest ones", () => {
    assert.strictEqual(nearest("timeot", ["deadline", "timeeout", "timeoot", "timeout"]), "timeoot")
    assert.strictEqual(nearest("abcd", ["abxx", "abcx", "abxd"]), "abcx")
  })

  it("is the same in another number, of which only the end counts", () => {
    assert.strictEqual(nearest("policies", ["policy"]), "policy")
    assert.strictEqual(nearest("movieset", ["movyet"]), undefined)
    assert.strictEqual(nearest("sabcdefgh", ["abcdxxgh"]), undefined)
  })

  it("is looked for in names of up to 64 characters", () => {
    const long = "a".repeat(64)
    assert.strictEqual(nearest(long, [`${"a".repeat(63)}b`]), `${"a".repeat(63)}b`)
    assert.isUndefined(nearest(`${long}a`, [`${long}b`]))
  })

  it("is none when nothing is near, however long or odd the name", () => {
    for (const name of ["", "_", "signal", "foo", "constructor", "__proto__", "x".repeat(100_000)]) {
      assert.isUndefined(nearest(name, options), name.slice(0, 20))
    }
  })
})
