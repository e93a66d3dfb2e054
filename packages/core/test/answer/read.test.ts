import { answer } from "@effect-meraki/testing/client"
import { it } from "@effect-meraki/testing/effect"
import { assert, describe } from "@effect/vitest"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as TestClock from "effect/testing/TestClock"
import { read } from "../../src/internal/answer/read.ts"
import * as Call from "../../src/internal/call/call.ts"
import { ConnectionFailed } from "../../src/MerakiError.ts"
import type { Descriptor } from "../../src/model/Descriptor.ts"
import { callOf, secret } from "../support/call.ts"

const failure = (response: ReturnType<typeof answer>, facts: Partial<Descriptor> = {}) =>
  Effect.flip(read(response, callOf(facts)))

/** A DELETE whose first attempt got no answer, after it was sent or before. */
const repeated = (sent: boolean, method: Descriptor["method"] = "DELETE"): Call.Call => {
  const { response: _, ...descriptor } = callOf({ method }).descriptor
  const call = { ...callOf(), descriptor }
  Call.failed(
    call,
    new ConnectionFailed({
      operation: "deleteThing",
      method,
      path: "/things/{thingId}",
      parameters: {},
      url: "",
      attempts: 1,
      at: new Date(0),
      reason: "reset",
      sent,
      cause: undefined
    })
  )
  return call
}

const id = { "x-request-id": "5f1" }

describe("an answer", () => {
  it.effect("of 200 to 299 is the value of its body", () =>
    Effect.gen(function* () {
      for (const status of [200, 201, 299]) {
        assert.deepStrictEqual(yield* read(answer(status, { id: "1" }), callOf()), { id: "1" })
      }
      for (const status of [199, 300])
        assert.strictEqual((yield* failure(answer(status, { id: "1" })))._tag, "UnexpectedClientError")
    })
  )

  it.effect("that is a list holds items, whatever they say", () =>
    Effect.gen(function* () {
      const list = ["rate limit exceeded"]
      assert.deepStrictEqual(yield* read(answer(200, list), callOf({ response: "[s]" })), list)
    })
  )

  it.effect("that cannot be used says why, with everything that is known of it", () =>
    Effect.gen(function* () {
      yield* TestClock.setTime(5000)
      const headers = { ...id, "retry-after": "7" }
      const error = yield* failure(answer(200, { errors: [`no ${secret}`] }, headers), { method: "PUT" })
      assert.strictEqual(error._tag, "InvalidResponse")
      if (error._tag !== "InvalidResponse") return
      assert.deepStrictEqual(error.errors, ["no <redacted>"])
      assert.strictEqual(error.body, '{"errors":["no <redacted>"]}')
      assert.deepStrictEqual(
        [error.status, error.requestId, error.reason, error.carriedOut, error.issues, error.operation],
        [200, "5f1", "errors", false, [], "getThing"]
      )
      assert.deepStrictEqual(error.retryAfter, Duration.seconds(7))
      assert.deepStrictEqual(error.at, new Date(5000))
      assert.deepStrictEqual(error.parameters, { thingId: "1" })
    })
  )

  it.effect("of another form says what was declared, and whether the write was carried out", () =>
    Effect.gen(function* () {
      const error = yield* failure(answer(200, "42"), { method: "POST" })
      assert.strictEqual(error._tag, "InvalidResponse")
      if (error._tag !== "InvalidResponse") return
      assert.deepStrictEqual(error.issues, [{ path: "", problem: "must be an object, not a number" }])
      assert.deepStrictEqual([error.reason, error.carriedOut], ["validation", true])
    })
  )

  it.effect("that is no success is the error of its status, with the wait that it asks for", () =>
    Effect.gen(function* () {
      const date = "Thu, 01 Jan 1970 00:00:30 GMT"
      yield* TestClock.setTime(10_000)
      const error = yield* failure(answer(429, { errors: [`slow ${secret}`] }, { ...id, "retry-after": date }))
      assert.strictEqual(error._tag, "TooManyRequests")
      if (error._tag !== "TooManyRequests") return
      assert.deepStrictEqual(error.retryAfter, Duration.seconds(20))
      assert.deepStrictEqual(error.errors, ["slow <redacted>"])
      assert.deepStrictEqual([error.status, error.requestId, error.url], [429, "5f1", ""])
    })
  )

  it.effect("that is no success and a list has its messages in no place of their own", () =>
    Effect.gen(function* () {
      const error = yield* failure(answer(400, ["a"]))
      assert.deepStrictEqual("errors" in error ? error.errors : undefined, [])
      const text = yield* failure(answer(400, '"bad"'))
      assert.deepStrictEqual("errors" in text ? text.errors : undefined, ["bad"])
    })
  )
})

describe("a 404 after a DELETE that may have arrived", () => {
  const missing = { errors: ["not found"] }

  it.effect("means that it was carried out, when it is Dashboard's own", () =>
    Effect.gen(function* () {
      assert.isUndefined(yield* read(answer(404, missing), repeated(true)))
      assert.isUndefined(yield* read(answer(404, { errors: [] }), repeated(true)))
      assert.isUndefined(yield* read(answer(404, "", id), repeated(true)))
    })
  )

  it.effect("is an error when somebody else may have answered it", () =>
    Effect.gen(function* () {
      for (const response of [
        answer(404),
        answer(404, "<html>portal</html>", id),
        answer(404, "not found", id),
        answer(404, { errors: "not found" }, id),
        answer(404, { message: "not found" }, id),
        answer(404, ["not found"], id),
        { ...answer(404, missing, id), truncated: true },
        answer(410, missing, id),
        answer(400, missing, id)
      ]) {
        assert.strictEqual((yield* Effect.exit(read(response, repeated(true))))._tag, "Failure", response.body)
      }
    })
  )

  it.effect("is an error of the first attempt, of one that never left, and of any other method", () =>
    Effect.gen(function* () {
      for (const call of [
        callOf({ method: "DELETE" }),
        repeated(false),
        repeated(true, "PUT"),
        repeated(true, "GET")
      ]) {
        assert.strictEqual((yield* Effect.flip(read(answer(404, missing), call)))._tag, "NotFound")
      }
    })
  )
})
