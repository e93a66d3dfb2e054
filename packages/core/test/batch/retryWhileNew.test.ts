import type { Script } from "@effect-meraki/testing/client"
import { it } from "@effect-meraki/testing/effect"
import { assert, describe } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import { retryWhileNew } from "../../src/internal/batch/retryWhileNew.ts"
import { monotonicMillis } from "../../src/internal/time/monotonic.ts"
import { batchApi, type Rules } from "../support/batches.ts"
import { entryOf, overScript, submissionOf } from "../support/submission.ts"

const unknown = "/networks/N_1 {}: Network not found"

/** Executes a batch, and repeats it for a time, first after a second. */
const executing = (
  rules: Rules,
  until = 30_000,
  change: (answer: ReturnType<Script>, number: number) => ReturnType<Script> = (answer) => answer
) =>
  Effect.gen(function* () {
    const api = batchApi(rules)
    const entry = entryOf()
    let phases: ReadonlyArray<string> = []
    const outcome = yield* overScript(
      (request, number) => change(api.script(request), number),
      Effect.flatMap(Effect.zip(submissionOf([entry]), monotonicMillis), ([made, now]) => {
        phases = made.phases
        return retryWhileNew(made.submission, entry, now + until, 1000)
      })
    )
    const posts = outcome.times.filter((_, index) => outcome.requests[index] === "POST")
    return { ...outcome, ...api, entry, phases, posts }
  })

const refusing = (times: number, errors = [unknown]): Rules => ({
  mishap: ({ method }, number) => (method === "POST" && number <= times ? { status: 400, errors } : undefined)
})

const failing = (times: number, error = unknown): Rules => ({
  failing: (_, number) => (number <= times ? error : undefined)
})

describe("a batch for a network that is not known everywhere yet", () => {
  it.effect("is executed once when it is known", () =>
    Effect.gen(function* () {
      const { entry, posts, result } = yield* executing({})
      assert.isTrue(Result.isSuccess(result))
      assert.deepStrictEqual([entry.phase, posts], ["completed", [0]])
    })
  )

  it.effect("is made again when its making was refused, each time after twice as long", () =>
    Effect.gen(function* () {
      const { entry, posts, result } = yield* executing(refusing(4))
      assert.isTrue(Result.isSuccess(result))
      assert.deepStrictEqual([entry.phase, posts], ["completed", [0, 1, 3, 7, 15]])
    })
  )

  it.effect("is made again when it has failed, as another batch", () =>
    Effect.gen(function* () {
      const { applied, entry, posts, result } = yield* executing(failing(2))
      assert.isTrue(Result.isSuccess(result))
      assert.deepStrictEqual([entry.phase, entry.id, posts], ["completed", "b3", [0, 1, 3]])
      assert.deepStrictEqual(applied, ["update /networks/N_1"])
    })
  )

  it.effect("is made no more when the next wait would end too late, and then says what was said last", () =>
    Effect.gen(function* () {
      // The waits end at 1, 3 and 7 seconds.
      for (const [until, posts] of [
        [999, [0]],
        [1000, [0, 1]],
        [6999, [0, 1, 3]],
        [7000, [0, 1, 3, 7]]
      ] as const) {
        const refused = yield* executing(refusing(9), until)
        assert.deepStrictEqual(refused.posts, [...posts])
        assert.strictEqual(Result.getOrThrow(Result.flip(refused.result))._tag, "BadRequest")
        assert.strictEqual(refused.entry.phase, "unsent")
        const failed = yield* executing(failing(9), until)
        assert.deepStrictEqual(failed.posts, [...posts])
        assert.isTrue(Result.isSuccess(failed.result))
        assert.deepStrictEqual([failed.entry.phase, failed.entry.errors], ["failed", [unknown]])
      }
    })
  )
})

describe("a batch whose making was refused", () => {
  it.effect("is reported as one that was not made yet", () =>
    Effect.gen(function* () {
      const { phases } = yield* executing(refusing(2))
      assert.deepStrictEqual(phases, ["confirming", "executing", "completed"])
      const repeated = yield* executing(failing(1))
      assert.deepStrictEqual(repeated.phases, [
        "confirming",
        "executing",
        "failed",
        "unsent",
        "confirming",
        "executing",
        "completed"
      ])
    })
  )
})

describe("a batch that has completed", () => {
  it.effect("is not made again, whatever it says", () =>
    Effect.gen(function* () {
      const { entry, posts } = yield* executing({}, 30_000, (answer) =>
        "body" in answer ? { ...answer, body: answer.body.replace('"errors":[]', `"errors":["${unknown}"]`) } : answer
      )
      assert.deepStrictEqual([entry.phase, entry.errors, posts], ["completed", [unknown], [0]])
    })
  )
})

describe("a batch that fails for another reason", () => {
  it.effect("is not made again", () =>
    Effect.gen(function* () {
      const refused = yield* executing(refusing(1, ["VLANs are not enabled"]))
      assert.strictEqual(Result.getOrThrow(Result.flip(refused.result))._tag, "BadRequest")
      assert.deepStrictEqual(refused.posts, [0])
      const failed = yield* executing(failing(1, "VLANs are not enabled"))
      assert.deepStrictEqual([failed.posts, failed.entry.phase], [[0], "failed"])
      const forbidden = yield* executing({
        mishap: ({ method }) => (method === "POST" ? { status: 403, errors: [unknown] } : undefined)
      })
      assert.strictEqual(Result.getOrThrow(Result.flip(forbidden.result))._tag, "Forbidden")
      assert.deepStrictEqual(forbidden.posts, [0])
    })
  )
})
