import { answer } from "@effect-meraki/testing/client"
import { it } from "@effect-meraki/testing/effect"
import { assert, describe } from "@effect/vitest"
import * as Result from "effect/Result"
import { follow } from "../../src/internal/batch/follow.ts"
import type { Batch } from "../../src/internal/batch/read.ts"
import { overScript } from "../support/submission.ts"
import * as Effect from "effect/Effect"

const executing: Batch = {
  id: "b1",
  isConfirmed: true,
  isCompleted: false,
  isFailed: false,
  errors: [],
  created: [],
  actions: []
}

const sending = { organizationId: "1", calls: {}, callback: undefined }

/** Follows a batch that has ended when it is looked at so often. */
const following = (status: { readonly completed: boolean; readonly failed: boolean }, looks: number, wait = 1000) =>
  overScript(
    (_, number) =>
      answer(200, { id: "b1", confirmed: true, status: number < looks ? { completed: false, failed: false } : status }),
    follow(sending, "b1", executing, wait)
  )

describe("an executing batch", () => {
  it.effect("is looked at until it has completed or failed", () =>
    Effect.gen(function* () {
      for (const status of [
        { completed: true, failed: false },
        { completed: false, failed: true }
      ]) {
        const { requests, result } = yield* following(status, 3)
        assert.deepStrictEqual(requests, ["GET /b1", "GET /b1", "GET /b1"])
        const { isCompleted, isFailed } = Result.getOrThrow(result)
        assert.deepStrictEqual({ completed: isCompleted, failed: isFailed }, status)
      }
    })
  )

  it.effect("that has ended is not looked at", () =>
    Effect.gen(function* () {
      for (const ended of [
        { ...executing, isCompleted: true },
        { ...executing, isFailed: true }
      ]) {
        const { requests, result } = yield* overScript(() => answer(500), follow(sending, "b1", ended, 1000))
        assert.deepStrictEqual(requests, [])
        assert.strictEqual(Result.getOrThrow(result), ended)
      }
    })
  )

  it.effect("is looked at after a time that grows by half, up to ten seconds", () =>
    Effect.gen(function* () {
      const { times } = yield* following({ completed: true, failed: false }, 9)
      assert.deepStrictEqual(
        times.map((time) => Math.floor(time * 1000)),
        [1000, 2500, 4750, 8125, 13_187, 20_781, 30_781, 40_781, 50_781]
      )
    })
  )
})
