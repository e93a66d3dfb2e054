import { assert, describe, it } from "@effect/vitest"
import * as Arbitrary from "effect/Arbitrary"
import * as Schema from "effect/Schema"
import { bytesOf, isOneOf, isSame, secretsIn } from "../../src/internal/webhook/secret.ts"

/** Bytes that say which of them were read. */
const watched = (text: string) => {
  const read: Array<number> = []
  const bytes = new Proxy(bytesOf(text), {
    get: (target, name) => {
      if (typeof name === "string" && /^\d+$/.test(name)) read.push(Number(name))
      return Reflect.get(target, name, target) as unknown
    }
  })
  return { bytes, read }
}

describe("a secret", () => {
  it.prop(
    "is the same as equal text, and as no other",
    { given: Schema.String, secret: Schema.NonEmptyString },
    ({ given, secret }) => {
      const [a, b] = [given.toWellFormed(), secret.toWellFormed()]
      assert.strictEqual(isSame(bytesOf(a), bytesOf(b)), a === b)
      assert.isTrue(isSame(bytesOf(b), bytesOf(b)))
    }
  )

  it.prop(
    "is compared to the end, wherever the first difference is",
    { length: Schema.Int, at: Schema.Int },
    ({ at, length }) => {
      const secret = "s".repeat((Math.abs(length) % 50) + 1)
      const given = "s".repeat(Math.abs(at) % 60).padEnd(60, "x")
      const { bytes, read } = watched(given)
      assert.isFalse(isSame(bytes, bytesOf(secret)))
      assert.deepStrictEqual(read, [...Array(60).keys()])
    }
  )

  it.prop(
    "is accepted if it is one of several, at any place",
    { secrets: Arbitrary.array(Arbitrary.schema(Schema.NonEmptyString)), given: Schema.NonEmptyString },
    ({ given, secrets }) => {
      const all = secrets.map((secret) => secret.toWellFormed())
      const bytes = all.map(bytesOf)
      assert.strictEqual(isOneOf(given.toWellFormed(), bytes), all.includes(given.toWellFormed()))
      for (const secret of all) assert.isTrue(isOneOf(secret, bytes))
    }
  )

  it("is not a part of itself, nor itself repeated", () => {
    for (const given of ["", "a", "ab", "abcabc", "abcd", "ABC"]) assert.isFalse(isSame(bytesOf(given), bytesOf("abc")))
  })

  it("in a header may have a scheme before it", () => {
    assert.deepStrictEqual(["abc", "Bearer abc", "token  a b", "Bearer", "Bearer ", "basic abc"].map(secretsIn), [
      ["abc"],
      ["Bearer abc", "abc"],
      ["token  a b", "a b"],
      ["Bearer"],
      ["Bearer "],
      ["basic abc"]
    ])
  })
})
