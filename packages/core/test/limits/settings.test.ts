import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import { checkedLimits, limitsOf } from "../../src/internal/limits/settings.ts"

const defaults = { orgRate: 10, orgBurst: 10, sourceRate: 100, share: 0.9 }

describe("limits", () => {
  it("that are not given are those of Cisco's documentation", () => {
    assert.deepStrictEqual(Result.getOrThrow(limitsOf({})), defaults)
    assert.deepStrictEqual(Result.getOrThrow(limitsOf({ orgRate: undefined, share: undefined })), defaults)
  })

  it("that are given are used, each for itself", () => {
    for (const given of [{ orgRate: 0.1 }, { orgBurst: 1 }, { sourceRate: 3 }, { share: 1 }, { share: 0.01 }]) {
      assert.deepStrictEqual(Result.getOrThrow(limitsOf(given)), { ...defaults, ...given })
    }
    assert.deepStrictEqual(Result.getOrThrow(limitsOf({})), defaults)
  })

  it("have to be numbers above zero", () => {
    for (const option of ["orgRate", "orgBurst", "sourceRate", "share"] as const) {
      for (const value of [0, -1, Infinity, Number.NaN, "1" as unknown as number]) {
        assert.deepStrictEqual(
          limitsOf({ [option]: value }),
          Result.fail({ option, problem: "must be a number above zero" })
        )
      }
    }
  })

  it("allow one request at least, and no more than the API does", () => {
    assert.deepStrictEqual(
      limitsOf({ orgBurst: 0.99 }),
      Result.fail({ option: "orgBurst", problem: "must be at least 1" })
    )
    assert.deepStrictEqual(
      limitsOf({ share: 1.01 }),
      Result.fail({ option: "share", problem: "must be above 0 and at most 1" })
    )
  })

  it("have no other names, not even those that every object has", () => {
    for (const [name, problem] of [
      ["orgrate", "is not an option; did you mean orgRate?"],
      ["toString", "is not an option; there are maxConcurrency, orgBurst, orgRate, share, sourceRate"]
    ] as const) {
      assert.deepStrictEqual(limitsOf({ [name]: undefined }), Result.fail({ option: name, problem }))
    }
  })
})

describe("limits of a limiter by itself", () => {
  it.effect("are read from any object, and are named when they cannot be used", () =>
    Effect.gen(function* () {
      assert.deepStrictEqual(yield* checkedLimits({ orgRate: 5 }), { ...defaults, orgRate: 5 })
      const unusable = yield* Effect.flip(checkedLimits({ share: 2 }))
      assert.strictEqual(unusable._tag, "InvalidConfiguration")
      assert.deepStrictEqual([unusable.option, unusable.message], ["share", "share must be above 0 and at most 1"])
      for (const nothing of [null, "fast", [1]]) {
        const { message, option } = yield* Effect.flip(checkedLimits(nothing))
        assert.deepStrictEqual([option, message], ["options", "options must be an object such as { orgRate: 5 }"])
      }
    })
  )
})
