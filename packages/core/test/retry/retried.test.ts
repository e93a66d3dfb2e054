import { it } from "@effect-meraki/testing/effect"
import { assert, describe } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Schedule from "effect/Schedule"
import { retried } from "../../src/internal/retry/retried.ts"

/** An attempt that fails so often, and how often it and its policy were asked for. */
const failing = (times: number) => {
  const seen = { attempts: 0, policies: 0 }
  const attempt = Effect.suspend(() =>
    ++seen.attempts <= times ? Effect.fail(`failure ${seen.attempts}`) : Effect.succeed(`success ${seen.attempts}`)
  )
  const inputs: Array<string> = []
  const policy = () => {
    seen.policies++
    return Schedule.recurs(2).pipe(
      Schedule.setInputType<string>(),
      Schedule.tap(({ input }) => Effect.sync(() => inputs.push(input)))
    )
  }
  return { seen, inputs, run: retried(attempt, policy) }
}

describe("an effect that is retried", () => {
  it.effect("runs once and needs no policy when it succeeds", () =>
    Effect.gen(function* () {
      const { run, seen } = failing(0)
      assert.strictEqual(yield* run, "success 1")
      assert.deepStrictEqual(seen, { attempts: 1, policies: 0 })
    })
  )

  it.effect("runs again as the policy says, which hears of every failure, the first one included", () =>
    Effect.gen(function* () {
      const { inputs, run, seen } = failing(2)
      assert.strictEqual(yield* run, "success 3")
      assert.deepStrictEqual(seen, { attempts: 3, policies: 1 })
      assert.deepStrictEqual(inputs, ["failure 1", "failure 2"])
    })
  )

  it.effect("fails with its last failure when the policy ends", () =>
    Effect.gen(function* () {
      const { run, seen } = failing(9)
      assert.strictEqual(yield* Effect.flip(run), "failure 3")
      assert.deepStrictEqual(seen, { attempts: 3, policies: 1 })
    })
  )
})
