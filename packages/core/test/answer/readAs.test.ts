import { it } from "@effect-meraki/testing/effect"
import { assert, describe } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as TestClock from "effect/testing/TestClock"
import { readAs } from "../../src/internal/answer/readAs.ts"
import type { Descriptor } from "../../src/model/Descriptor.ts"
import { operationOf } from "../support/call.ts"

const answerOf = (value: unknown, facts: Partial<Descriptor> = {}) => ({
  descriptor: operationOf(facts),
  input: { thingId: "secret-1", other: "x" },
  redact: (text: string) => text.replaceAll("secret", "<redacted>"),
  response: { value, status: 201, url: "https://api.meraki.com/api/v1/things/secret-1", attempts: 3 }
})

describe("an answer that the client itself reads", () => {
  it.effect("is its value when it has the shape, and what is required", () =>
    Effect.gen(function* () {
      for (const value of [{ id: "1" }, { id: "1", more: null }]) {
        assert.strictEqual(yield* readAs(answerOf(value), "{id:s,more:i}", ["id"]), value)
      }
      assert.deepStrictEqual(yield* readAs(answerOf([null]), "[{id:s}]"), [null])
      assert.deepStrictEqual(yield* readAs(answerOf({}), "{id:s}"), {})
    })
  )

  it.effect("fails with the places that are wrong", () =>
    Effect.gen(function* () {
      for (const [value, issues] of [
        [undefined, [" is missing"]],
        [null, [" is missing"]],
        [[], [" is not an object"]],
        [{ id: 7 }, ["id is not a string"]],
        [{}, ["id is missing", "more is missing"]],
        [{ id: null, more: 1 }, ["id is missing"]]
      ] as const) {
        const error = yield* Effect.flip(readAs(answerOf(value), "{id:s,more:i}", ["id", "more"]))
        assert.deepStrictEqual(
          error.issues.map(({ path, problem }) => `${path} ${problem}`),
          [...issues]
        )
      }
    })
  )

  it.effect("fails with what was asked, how often, and what came, without secrets", () =>
    Effect.gen(function* () {
      yield* TestClock.setTime(5000)
      const error = yield* Effect.flip(readAs(answerOf({ secret: 1 }, { method: "PUT" }), "{*:s}"))
      const { at, attempts, carriedOut, issues, method, operation, parameters, path, reason, status, url } = error
      assert.deepStrictEqual(
        { at, attempts, carriedOut, issues, method, operation, parameters, path, reason, status, url },
        {
          at: new Date(5000),
          attempts: 3,
          carriedOut: true,
          issues: [{ path: "<redacted>", problem: "is not a string" }],
          method: "PUT",
          operation: "getThing",
          parameters: { thingId: "<redacted>-1" },
          path: "/things/{thingId}",
          reason: "validation",
          status: 201,
          url: "https://api.meraki.com/api/v1/things/<redacted>-1"
        }
      )
      assert.isFalse((yield* Effect.flip(readAs(answerOf(7), "s"))).carriedOut)
    })
  )
})
