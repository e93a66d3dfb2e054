import { assert, describe, it } from "@effect/vitest"
import { headerProblem, overridesMethod } from "../../src/internal/wire/headers.ts"

const notAName = "is not a header name"
const notForACaller = "is not for a caller to set"
const notAString = "must be a string"
const notCarried = "holds characters a header cannot carry"

/** What RFC 9110 allows in a token beside letters and digits. */
const marks = new Set("!#$%&'*+-.^_`|~")

describe("the name of a header", () => {
  it("is a token, character by character", () => {
    for (let code = 0; code < 300; code++) {
      const char = String.fromCharCode(code)
      const isToken = marks.has(char) || /^[0-9A-Za-z]$/.test(char)
      for (const name of [`${char}x`, `x${char}x`, `x${char}`]) {
        assert.strictEqual(headerProblem(name, "v"), isToken ? undefined : notAName, JSON.stringify(name))
      }
    }
    assert.strictEqual(headerProblem("", "v"), notAName)
  })

  for (const name of [
    "__proto__",
    "connection",
    "content-length",
    "expect",
    "host",
    "keep-alive",
    "proxy-connection",
    "te",
    "trailer",
    "transfer-encoding",
    "upgrade"
  ]) {
    it(`is not ${name}, in any case`, () => {
      assert.strictEqual(headerProblem(name, "v"), notForACaller)
      assert.strictEqual(headerProblem(name.toUpperCase(), "v"), notForACaller)
      assert.isUndefined(headerProblem(`x-${name}`, "v"))
    })
  }
})

describe("the value of a header", () => {
  it("holds tabs, spaces, what is visible and the upper half of Latin 1", () => {
    for (let code = 0; code < 300; code++) {
      const isCarried = code === 9 || (code >= 0x20 && code <= 0x7e) || (code >= 0x80 && code <= 0xff)
      const char = String.fromCharCode(code)
      for (const value of [char, `a${char}`, `${char}a`]) {
        assert.strictEqual(headerProblem("x", value), isCarried ? undefined : notCarried, String(code))
      }
    }
    assert.isUndefined(headerProblem("x", ""))
  })

  it("is a string, and is not repeated when it is none", () => {
    for (const value of [undefined, null, 1, true, ["a"], {}]) assert.strictEqual(headerProblem("x", value), notAString)
  })

  it("is looked at after the name", () => {
    assert.strictEqual(headerProblem("a b", 1), notAName)
    assert.strictEqual(headerProblem("Host", 1), notForACaller)
  })
})

it("some headers override the method, and no others", () => {
  for (const name of ["x-http-method", "x-http-method-override", "x-method-override"]) {
    assert.isTrue(overridesMethod(name))
    assert.isTrue(overridesMethod(name.toUpperCase()))
    assert.isUndefined(headerProblem(name, "DELETE"))
  }
  for (const name of ["x-method", "method", "x-http-method-overrides", "accept"]) assert.isFalse(overridesMethod(name))
})
