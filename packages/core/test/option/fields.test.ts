import { assert, describe, it } from "@effect/vitest"
import * as Result from "effect/Result"
import { checkHeaders } from "../../src/internal/call/options.ts"
import { readFields } from "../../src/internal/option/rules.ts"
import { checkShape } from "../../src/internal/shape/check.ts"
import * as MerakiConfig from "../../src/MerakiConfig.ts"

const apiKey = "0123456789abcdef0123456789abcdef01234567"

class Settings {
  readonly apiKey = apiKey
  get readOnly() {
    return true
  }
  get timeout() {
    return "5 seconds" as const
  }
}

const throwing = (name: string) =>
  Object.defineProperty({}, name, {
    enumerable: true,
    get: () => {
      throw new Error("boom")
    }
  })

describe("options", () => {
  it("count although a class or a prototype has them: a read-only client stays one", () => {
    for (const given of [new Settings(), Object.create(new Settings()) as Settings]) {
      const { readOnly, timeout } = Result.getOrThrow(MerakiConfig.make(given))
      assert.isTrue(readOnly)
      assert.strictEqual(String(timeout), "5000 millis")
    }
  })

  it("of a class with a name that is none are refused", () => {
    class Misspelt extends Settings {
      get readonly() {
        return true
      }
    }
    const made = MerakiConfig.make(new Misspelt())
    assert.include(Result.isFailure(made) ? made.failure.message : "", "did you mean readOnly?")
  })

  it("that cannot be read are a failure, never an exception", () => {
    const proxy = new Proxy(
      {},
      {
        has: () => {
          throw new Error("boom")
        }
      }
    )
    assert.isTrue(Result.isFailure(readFields(proxy)))
    for (const nested of [
      { health: throwing("window") },
      { rateLimit: throwing("share") },
      { headers: throwing("x-a") },
      { application: throwing("name") },
      { application: { name: "A", vendor: "B", version: Symbol("1") } }
    ]) {
      const made = MerakiConfig.make({ apiKey, ...nested } as never)
      assert.isTrue(Result.isFailure(made))
    }
    assert.isAbove(checkHeaders(throwing("x-a")).length, 0)
  })
})

describe("what is said of an answer", () => {
  it("is short, whatever names it has", () => {
    const issues = checkShape("{*:[s]}", { ["k".repeat(200_000)]: Array.from({ length: 1000 }, () => 1) }, "strict")
    assert.isAtMost(issues.length, 1000)
    assert.isAtMost(JSON.stringify(issues).length, 1_000_000)
  })
})
