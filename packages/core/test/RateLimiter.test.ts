import { it } from "@effect-meraki/testing/effect"
import { assert, describe } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as RateLimiter from "../src/RateLimiter.ts"

describe("a limiter", () => {
  it.effect("cannot be made with limits that are none", () =>
    Effect.gen(function* () {
      for (const options of [
        { share: 0 },
        { share: NaN },
        { share: 90 },
        { share: -1 },
        { orgRate: 0 },
        { orgBurst: 0.5 }
      ]) {
        const error = yield* Effect.flip(RateLimiter.make(options))
        assert.strictEqual(error.option, Object.keys(options)[0])
        assert.strictEqual(
          (yield* Effect.flip(Effect.scoped(Layer.build(RateLimiter.layer(options))))).option,
          error.option
        )
      }
    })
  )
})
