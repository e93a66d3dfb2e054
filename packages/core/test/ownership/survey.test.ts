import { it, logged } from "@effect-meraki/testing/effect"
import { assert, describe } from "@effect/vitest"
import * as Deferred from "effect/Deferred"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as References from "effect/References"
import { httpError } from "../../src/internal/answer/httpError.ts"
import { makeSurvey } from "../../src/internal/ownership/survey.ts"
import type { WriteError } from "../../src/MerakiError.ts"
import { none } from "../../src/RetryPolicy.ts"

const failed = (status: number) =>
  Effect.fail(
    httpError({
      operation: "getOrganizations",
      method: "GET",
      path: "/organizations",
      parameters: {},
      url: "",
      attempts: 1,
      at: new Date(0),
      status,
      errors: [],
      body: "secret",
      requestId: undefined,
      retryAfter: undefined
    })
  )

/** A survey of a key that sees these organizations, what it has asked, and whom it has charged. */
const surveying = (organizations: Effect.Effect<unknown, WriteError>) => {
  const asked: Array<readonly [path: string, input: object]> = []
  const charged: Array<string> = []
  const undeclared: Array<string> = []
  const survey = makeSurvey(
    ({ path, query = {} }, input, options) => {
      asked.push([path, input])
      for (const name of Object.keys(input))
        assert.isTrue(Object.hasOwn(query, name) || path.includes(`{${name}}`), name)
      assert.deepStrictEqual(options, { retry: none, deadline: "10 seconds" })
      return path === "/organizations" ? organizations : Effect.succeed([])
    },
    (organizationId) => Effect.sync(() => charged.push(organizationId)),
    (text) => text.replace("HTTP", "<redacted>")
  )
  const calls = (count: number, kind: "network" | "device" = "network") =>
    Effect.replicateEffect(survey.counted(kind), count, { discard: true })
  return { ...survey, asked, charged, calls, undeclared }
}

const of = (...ids: ReadonlyArray<string>) => surveying(Effect.succeed(ids.map((id) => ({ id }))))

const many = (count: number) => Array.from({ length: count }, (_, index) => String(index))

describe("a key that sees one organization", () => {
  it.effect("is asked for it on the third call, once, and the calls before are counted", () =>
    Effect.gen(function* () {
      const { asked, calls, charged, sole } = of("1")
      yield* calls(2)
      assert.deepStrictEqual(asked, [])
      assert.isUndefined(sole())
      yield* calls(1, "device")
      assert.strictEqual(sole(), "1")
      yield* calls(100)
      assert.deepStrictEqual(asked, [["/organizations", {}]])
      assert.deepStrictEqual(charged, ["1", "1"])
    })
  )

  it.effect("is waited for by all calls from the third on, and interrupting one of them leaves it to the others", () =>
    Effect.gen(function* () {
      const gate = yield* Deferred.make<unknown>()
      const { asked, calls, counted, sole } = surveying(Deferred.await(gate))
      yield* calls(2)
      const [first, second] = yield* Effect.all(
        [1, 2].map(() => Effect.forkChild(counted("network"), { startImmediately: true }))
      )
      yield* Fiber.interrupt(first ?? (yield* Effect.die("no fiber")))
      assert.isUndefined(second?.pollUnsafe())
      yield* Deferred.succeed(gate, [{ id: "1" }])
      yield* Fiber.join(second ?? (yield* Effect.die("no fiber")))
      assert.strictEqual(sole(), "1")
      assert.lengthOf(asked, 1)
    })
  )

  it.effect("is asked again when all who waited were interrupted", () =>
    Effect.gen(function* () {
      let isFirst = true
      const { asked, calls, counted, sole } = surveying(
        Effect.suspend(() => (isFirst ? Effect.never : Effect.succeed([{ id: "1" }])))
      )
      yield* calls(2)
      yield* Fiber.interrupt(yield* Effect.forkChild(counted("network"), { startImmediately: true }))
      isFirst = false
      yield* calls(1)
      assert.strictEqual(sole(), "1")
      assert.lengthOf(asked, 2)
    })
  )
})

describe("a key that sees several organizations", () => {
  it.effect("has their networks listed from the tenth call on, once", () =>
    Effect.gen(function* () {
      const { asked, calls, charged, sole, undeclared } = of("1", "2")
      yield* calls(9)
      assert.lengthOf(asked, 1)
      yield* calls(30)
      assert.deepStrictEqual(asked.slice(1), [
        ["/organizations/{organizationId}/networks", { organizationId: "1", perPage: 1000 }],
        ["/organizations/{organizationId}/networks", { organizationId: "2", perPage: 1000 }]
      ])
      assert.isUndefined(sole())
      assert.deepStrictEqual(charged, [])
      assert.deepStrictEqual(undeclared, [])
    })
  )

  it.effect("has their devices listed when a device is called", () =>
    Effect.gen(function* () {
      const { asked, calls, undeclared } = of("1", "2")
      yield* calls(9, "device")
      yield* calls(5, "device")
      assert.deepStrictEqual(undeclared, [])
      assert.deepStrictEqual(
        asked.slice(1).map(([path]) => path),
        ["/organizations/{organizationId}/devices", "/organizations/{organizationId}/devices"]
      )
    })
  )

  it.effect("has them listed when there are two calls to each, and never when there are too many", () =>
    Effect.gen(function* () {
      const fifty = of(...many(50))
      yield* fifty.calls(99)
      assert.lengthOf(fifty.asked, 1)
      yield* fifty.calls(1)
      assert.lengthOf(fifty.asked, 51)
      const more = of(...many(51))
      yield* more.calls(1000)
      assert.lengthOf(more.asked, 1)
    })
  )

  it.effect("has all of them listed at once, and those who wait go on together", () =>
    Effect.gen(function* () {
      const gate = yield* Deferred.make<void>()
      const asked: Array<string> = []
      const survey = makeSurvey(
        ({ path }) => {
          asked.push(path)
          return path === "/organizations" ? Effect.succeed([{ id: "1" }, { id: "2" }]) : Deferred.await(gate)
        },
        () => Effect.void,
        (text) => text
      )
      yield* Effect.replicateEffect(survey.counted("network"), 9, { discard: true })
      const waiting = yield* Effect.forkChild(survey.counted("network"), { startImmediately: true })
      assert.lengthOf(asked, 3)
      assert.isUndefined(waiting.pollUnsafe())
      yield* Deferred.succeed(gate, undefined)
      yield* Fiber.join(waiting)
    })
  )

  it.effect("has the rest listed when one list fails", () =>
    Effect.gen(function* () {
      const asked: Array<unknown> = []
      const survey = makeSurvey(
        ({ path }, input) => {
          asked.push(input)
          return path === "/organizations" ? Effect.succeed([{ id: "1" }, { id: "2" }]) : failed(403)
        },
        () => Effect.void,
        (text) => text
      )
      yield* Effect.replicateEffect(survey.counted("network"), 50, { discard: true })
      assert.lengthOf(asked, 3)
    })
  )
})

describe("a key that sees no organization", () => {
  it.effect("is asked once, and nobody is charged", () =>
    Effect.gen(function* () {
      const { asked, calls, charged, sole } = of()
      yield* calls(50)
      assert.lengthOf(asked, 1)
      assert.deepStrictEqual(charged, [])
      assert.isUndefined(sole())
    })
  )
})

describe("a key whose organizations cannot be found out", () => {
  it.effect("is asked again ten calls after a temporary failure, and never after a lasting one", () =>
    Effect.gen(function* () {
      const countsOf = (status: number) =>
        Effect.gen(function* () {
          const { asked, calls, sole } = surveying(failed(status))
          const counts: Array<number> = []
          for (let count = 1; count <= 30; count++) {
            const before = asked.length
            yield* calls(1)
            if (asked.length > before) counts.push(count)
            assert.isUndefined(sole())
          }
          return counts
        })
      assert.deepStrictEqual(yield* countsOf(503), [3, 13, 23])
      assert.deepStrictEqual(yield* countsOf(403), [3])
    })
  )

  it.effect("is no reason for a warning: it is said at debug level, without secrets", () =>
    Effect.gen(function* () {
      yield* surveying(failed(404)).calls(3)
      const lines = yield* logged
      assert.lengthOf(lines, 1)
      assert.match(
        lines[0] ?? "",
        /^Debug the organizations of networks and devices stay unknown: getOrganizations: <redacted> 404/
      )
    }).pipe(Effect.provideService(References.MinimumLogLevel, "Debug"))
  )

  it.effect("may be answered with anything", () =>
    Effect.gen(function* () {
      for (const answer of [undefined, null, {}, "text", [null, 5, {}, { id: {} }]]) {
        const { asked, calls, sole } = surveying(Effect.succeed(answer))
        yield* calls(50)
        assert.isUndefined(sole(), JSON.stringify(answer))
        assert.lengthOf(asked, 1)
      }
    })
  )
})
