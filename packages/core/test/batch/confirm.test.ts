import { answer, type Script } from "@effect-meraki/testing/client"
import { it } from "@effect-meraki/testing/effect"
import { assert, describe } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import { confirm } from "../../src/internal/batch/confirm.ts"
import { existing, step } from "../../src/internal/batch/entry.ts"
import * as RetryPolicy from "../../src/RetryPolicy.ts"
import { entryOf, overScript, submissionOf } from "../support/submission.ts"

/** What the API answers to each PUT, GET and DELETE, one after the other; the last one again. */
type Answers = { readonly [method: string]: ReadonlyArray<ReturnType<typeof answer>> }

const scriptOf = (answers: Answers): Script => {
  const count: Record<string, number> = {}
  return ({ method }) => {
    const given = answers[method] ?? []
    const at = Math.min((count[method] = (count[method] ?? 0) + 1), given.length) - 1
    return given[at] ?? answer(599)
  }
}

const batch = (confirmed: boolean) =>
  answer(200, { id: "b1", confirmed, status: { completed: false, failed: false }, actions: [] })
const full = answer(400, { errors: ["Too many executing batches"] })
const refused = answer(403, { errors: ["no"] })
const lost = answer(503)
const missing = answer(404, { errors: ["not found"] })

/** Confirms a batch that was made by this submission, or elsewhere. */
const confirming = (answers: Answers, { isOwn = true, entry = entryOf() } = {}) =>
  Effect.gen(function* () {
    if (entry.phase === "unsent") {
      step(entry, "create")
      step(entry, "created", { id: "b1" })
    }
    let phases: ReadonlyArray<string> = []
    const outcome = yield* overScript(
      scriptOf(answers),
      Effect.flatMap(submissionOf([entry], {}, isOwn ? [entry] : []), (made) => {
        phases = made.phases
        return confirm(made.submission, entry, "b1")
      })
    )
    return { ...outcome, phase: entry.phase, phases }
  })

const succeeded = ({ result }: Effect.Success<ReturnType<typeof confirming>>) => Result.getOrThrow(result).isConfirmed
const failedWith = ({ result }: Effect.Success<ReturnType<typeof confirming>>) =>
  Result.getOrThrow(Result.flip(result))._tag

describe("a batch is confirmed", () => {
  it.effect("by a PUT, in the mode it is to have", () =>
    Effect.gen(function* () {
      const outcome = yield* confirming({ PUT: [batch(true)] })
      assert.isTrue(succeeded(outcome))
      assert.deepStrictEqual(outcome.requests, ["PUT /b1"])
      assert.deepStrictEqual(JSON.parse(outcome.sent[0]?.body ?? ""), { confirmed: true, synchronous: true })
      assert.deepStrictEqual(outcome.phases, ["confirming"])
    })
  )

  it.effect("in the mode with which it was made, when that was elsewhere", () =>
    Effect.gen(function* () {
      const { sent } = yield* confirming({ PUT: [batch(true)] }, { entry: existing("b1", [0]) })
      assert.deepStrictEqual(JSON.parse(sent[0]?.body ?? ""), { confirmed: true })
    })
  )

  it.effect("again every ten seconds while the API executes as many as it allows", () =>
    Effect.gen(function* () {
      const outcome = yield* confirming({ PUT: [full, full, batch(true)] })
      assert.isTrue(succeeded(outcome))
      assert.deepStrictEqual(outcome.times, [0, 10, 20])
      // In between, it may be discarded.
      assert.deepStrictEqual(outcome.phases, ["confirming", "created", "confirming", "created", "confirming"])
    })
  )

  it.effect("when it says so, whatever the PUT was answered", () =>
    Effect.gen(function* () {
      for (const put of [lost, refused]) {
        const outcome = yield* confirming({ PUT: [put], GET: [batch(true)] })
        assert.isTrue(succeeded(outcome))
        assert.deepStrictEqual(outcome.requests, ["PUT /b1", "GET /b1"])
        assert.deepStrictEqual(outcome.phases, ["confirming"])
      }
    })
  )
})

describe("an answer that is no batch", () => {
  it.effect("says how often it was asked for what, without the secrets of the call", () =>
    Effect.gen(function* () {
      const entry = existing("b1", [0])
      const calls = { headers: { "x-auth": "s3cret-s3cret" }, retry: RetryPolicy.standard }
      const { result } = yield* overScript(
        scriptOf({ PUT: [answer(429), answer(200, { "s3cret-s3cret": 1, confirmed: 7 })], GET: [answer(403)] }),
        Effect.flatMap(submissionOf([entry], { calls }, []), ({ submission }) => confirm(submission, entry, "b1"))
      )
      const error = Result.getOrThrow(Result.flip(result))
      if (error._tag !== "InvalidResponse") return assert.fail(error._tag)
      assert.deepStrictEqual(error.parameters, { organizationId: "1", actionBatchId: "b1" })
      assert.deepStrictEqual([error.attempts, error.status, error.operation], [2, 200, "updateOrganizationActionBatch"])
      assert.deepStrictEqual(error.issues, [{ path: "confirmed", problem: "is not a boolean" }])
      assert.match(error.url, /actionBatches\/b1$/)
    })
  )
})

describe("a confirmation that is refused", () => {
  it.effect("leaves a batch that can be discarded", () =>
    Effect.gen(function* () {
      for (const get of [batch(false), lost]) {
        const outcome = yield* confirming({ PUT: [refused], GET: [get] })
        assert.strictEqual(failedWith(outcome), "Forbidden")
        assert.deepStrictEqual(outcome.requests, ["PUT /b1", "GET /b1"])
        assert.deepStrictEqual(outcome.phases, ["confirming", "created"])
      }
    })
  )

  it.effect("of a batch that is gone says that it is gone", () =>
    Effect.gen(function* () {
      for (const put of [lost, refused]) {
        const outcome = yield* confirming({ PUT: [put], GET: [missing] })
        assert.strictEqual(failedWith(outcome), "NotFound")
        assert.deepStrictEqual(outcome.phases, ["confirming", "unsent"])
      }
    })
  )
})

describe("a confirmation that may take effect later", () => {
  it.effect("leaves no batch of this submission", () =>
    Effect.gen(function* () {
      const outcome = yield* confirming({ PUT: [lost], GET: [batch(false)], DELETE: [answer(204)] })
      assert.strictEqual(failedWith(outcome), "ServiceUnavailable")
      assert.deepStrictEqual(outcome.requests, ["PUT /b1", "GET /b1", "GET /b1", "DELETE /b1"])
      assert.deepStrictEqual(outcome.phases, ["confirming", "unsent"])
    })
  )

  it.effect("is followed when it has taken effect by then", () =>
    Effect.gen(function* () {
      const outcome = yield* confirming({ PUT: [lost], GET: [batch(false), batch(true)] })
      assert.isTrue(succeeded(outcome))
      assert.deepStrictEqual(outcome.requests, ["PUT /b1", "GET /b1", "GET /b1", "GET /b1"])
      assert.deepStrictEqual(outcome.phases, ["confirming"])
    })
  )

  it.effect("leaves a batch that was made elsewhere alone", () =>
    Effect.gen(function* () {
      const outcome = yield* confirming({ PUT: [lost], GET: [batch(false)] }, { isOwn: false })
      assert.strictEqual(failedWith(outcome), "ServiceUnavailable")
      assert.deepStrictEqual(outcome.requests, ["PUT /b1", "GET /b1"])
      assert.deepStrictEqual(outcome.phases, ["confirming"])
    })
  )

  it.effect("stays unknown when the batch can neither be seen nor discarded", () =>
    Effect.gen(function* () {
      const unseen = yield* confirming({ PUT: [lost], GET: [answer(500)] })
      assert.strictEqual(failedWith(unseen), "ServiceUnavailable")
      assert.deepStrictEqual(unseen.phases, ["confirming"])
      const undiscarded = yield* confirming({ PUT: [lost], GET: [batch(false)], DELETE: [answer(500)] })
      assert.strictEqual(failedWith(undiscarded), "ServiceUnavailable")
      assert.deepStrictEqual(undiscarded.phases, ["confirming"])
    })
  )
})
