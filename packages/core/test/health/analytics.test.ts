import { answer, clientOf, type Script, scripted } from "@effect-meraki/testing/client"
import { it } from "@effect-meraki/testing/effect"
import { assert, describe } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as Result from "effect/Result"
import * as TestClock from "effect/testing/TestClock"
import { countedOf, overviewOf, shownRequests } from "../../src/internal/health/analytics.ts"
import type { MerakiClient } from "../../src/MerakiClient.ts"
import type { MerakiError } from "../../src/MerakiError.ts"

const base = "https://api.meraki.com/api/v1"
const input = { organizationId: "1" }

const over = <A>(script: Script, effect: Effect.Effect<A, MerakiError, MerakiClient>) =>
  Effect.gen(function* () {
    const fiber = yield* Effect.forkChild(
      Effect.result(Effect.provide(effect, clientOf(base, {}, scripted(script).layer)))
    )
    yield* TestClock.adjust("1 hour")
    return yield* Fiber.join(fiber)
  })

const failure = <A>(result: Result.Result<A, MerakiError>) => {
  const error = Result.getOrThrow(Result.flip(result))
  if (error._tag !== "InvalidResponse") throw new Error(error._tag)
  const { attempts, issues, operation, parameters, status, url } = error
  return { attempts, issues, operation, parameters, status, url: url.slice(base.length) }
}

const next = { link: `<${base}/organizations/1/apiRequests?startingAfter=a>; rel=next` }

describe("the analytics of an organization", () => {
  it.effect("are its requests of all pages, with nothing in the place of what is missing", () =>
    Effect.gen(function* () {
      const whole = {
        operationId: "getThing",
        method: "GET",
        path: "/things",
        userAgent: "me",
        adminId: "7",
        sourceIp: "1.2.3.4",
        responseCode: 404,
        ts: "1970-01-01T00:00:05Z"
      }
      const script: Script = (_, number) => (number === 1 ? answer(200, [whole, null], next) : answer(200, [{}]))
      const [first, second, ...others] = Result.getOrThrow(yield* over(script, shownRequests(input)))
      const { responseCode: status, ts: _, ...facts } = whole
      assert.deepStrictEqual<unknown>(first, { ...facts, status, at: 5000 })
      assert.deepStrictEqual<unknown>(second, {
        operationId: "",
        method: "",
        path: "",
        userAgent: "",
        adminId: "",
        sourceIp: undefined,
        status: 0,
        at: Number.NaN
      })
      assert.deepStrictEqual(others, [])
    })
  )

  it.effect("are its counts", () =>
    Effect.gen(function* () {
      const overview = { responseCodeCounts: { 200: 5, 404: 0, 500: null } }
      assert.deepStrictEqual(Result.getOrThrow(yield* over(() => answer(200, overview), overviewOf(input))), { 200: 5 })
      const intervals = [{ counts: [{ count: 2 }, { count: 3 }, {}] }, {}, { counts: null }, { counts: [{ count: 4 }] }]
      assert.strictEqual(Result.getOrThrow(yield* over(() => answer(200, intervals), countedOf(input))), 9)
    })
  )

  it.effect("that are of another form fail with the request that was answered so, and how often it was sent", () =>
    Effect.gen(function* () {
      const script: Script = (_, number) =>
        number === 1 ? answer(200, [], next) : number === 2 ? answer(429) : answer(200, [{ path: 7 }])
      assert.deepStrictEqual(failure(yield* over(script, shownRequests(input))), {
        attempts: 2,
        issues: [{ path: "[0].path", problem: "is not a string" }],
        operation: "getOrganizationApiRequests",
        parameters: input,
        status: 200,
        url: "/organizations/1/apiRequests?startingAfter=a"
      })
      const counts = failure(yield* over((_, number) => answer(number === 1 ? 503 : 203, [7]), overviewOf(input)))
      assert.deepStrictEqual(counts, {
        attempts: 2,
        issues: [{ path: "", problem: "is not an object" }],
        operation: "getOrganizationApiRequestsOverview",
        parameters: input,
        status: 203,
        url: "/organizations/1/apiRequests/overview"
      })
    })
  )
})
