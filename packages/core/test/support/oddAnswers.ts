import { answer, clientOf, type Script, scripted } from "@effect-meraki/testing/client"
import { it } from "@effect-meraki/testing/effect"
import { assert, describe } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Fiber from "effect/Fiber"
import * as Stream from "effect/Stream"
import * as TestClock from "effect/testing/TestClock"
import * as ActionBatch from "../../src/ActionBatch.ts"
import * as ApiHealth from "../../src/ApiHealth.ts"
import { getNetwork, getNetworkEvents, updateNetwork } from "../../src/operations/Networks.ts"
import {
  getOrganizationDevicesAvailabilities,
  getOrganizationNetworks,
  getOrganizations
} from "../../src/operations/Organizations.ts"
import type { MerakiClient } from "../../src/MerakiClient.ts"
import type { MerakiError } from "../../src/MerakiError.ts"
import type { TransportResponse } from "../../src/Transport.ts"
import { batchApi } from "./batches.ts"
import { oddValues, withOddParts } from "./odd.ts"

const base = "https://api.meraki.com/api/v1"

/** Runs a program over a scripted API and as much time as it needs. */
const over = <A, E>(script: Script, program: Effect.Effect<A, E, MerakiClient>) =>
  Effect.gen(function* () {
    const { layer } = scripted(script)
    const fiber = yield* Effect.forkChild(program.pipe(Effect.provide(clientOf(base, {}, layer))), {
      startImmediately: true
    })
    yield* TestClock.adjust("2 hours")
    return yield* Fiber.await(fiber)
  })

const actions = [1, 2, 3].map((number) => updateNetwork.action({ networkId: `N_${number}`, name: "x" }))

const bodyOf = ({ body }: TransportResponse): unknown => (body === "" ? undefined : JSON.parse(body))

/** The API's action batches; the answers to one method, from the given one on or only that, are odd. */
const oddBatches = (method: string, from: number, isOnce: boolean, change: (body: unknown) => TransportResponse) => {
  const api = batchApi()
  let number = 0
  const script: Script = (request) => {
    const right = api.script(request)
    if (request.method !== method || "_tag" in right) return right
    number++
    return number === from || (number > from && !isOnce) ? change(bodyOf(right)) : right
  }
  return { api, script }
}

const emptyAnswers = [answer(200), answer(202), answer(204), answer(201, "OK"), answer(200, "<html>")]

/** As many parts as an answer has of which each is made odd. */
const batchApiAnswer = {
  id: "b1",
  confirmed: true,
  status: { completed: true, failed: false, errors: [] },
  actions: actions.map(() => ({ resource: "/networks/N_1", operation: "update", body: { name: "x" } }))
}

/**
 * Answers with something odd in the place of each of their parts: nothing that reads them inside the client may have a
 * defect, or lose the id of a batch that was confirmed. Of all values and places, one in `every`.
 */
export const describeOddAnswers = (every: number): void => {
  const sample = <A>(all: ReadonlyArray<A>): ReadonlyArray<A> => all.filter((_, index) => index % every === 0)

  describe("an action batch whose answers are odd", () => {
    const submission = ActionBatch.submit({ organizationId: "1", actions, mode: "async", deadline: "1 hour" })

    const check = (method: string, from: number, isOnce: boolean, change: (body: unknown) => TransportResponse) =>
      Effect.gen(function* () {
        const { api, script } = oddBatches(method, from, isOnce, change)
        const exit = yield* over(script, Effect.result(submission))
        if (Exit.isFailure(exit)) return assert.fail(String(exit.cause))
        if (exit.value._tag === "Success") return assert.strictEqual(api.applied.length, actions.length)
        const error = exit.value.failure
        assert.isString(error.message)
        const confirmed = [...api.batches.values()].filter((batch) => batch.confirmed).map(({ id }) => id)
        // What was confirmed may have been carried out: its ids are in the failure.
        if (confirmed.length === 0) return
        if (error._tag !== "ActionBatchPending" && error._tag !== "ActionBatchFailed") return assert.fail(error._tag)
        assert.deepStrictEqual(
          error.batches.map(({ id }) => id),
          confirmed
        )
      })

    for (const method of ["POST", "PUT", "GET"]) {
      // The first GET looks at what is there, the second at the batch.
      for (const from of method === "GET" ? [1, 2, 3] : [1]) {
        it.effect(`to ${method} number ${from}, is done or fails with the ids of what was confirmed`, () =>
          Effect.gen(function* () {
            for (const isOnce of [true, false]) {
              for (const odd of emptyAnswers) yield* check(method, from, isOnce, () => odd)
              for (const odd of sample(oddValues)) {
                const count = withOddParts(batchApiAnswer, odd).length
                for (let part = 0; part < count; part += every) {
                  yield* check(method, from, isOnce, (body) => {
                    const parts = withOddParts(body, odd)
                    return answer(200, JSON.stringify(parts[part % parts.length]) ?? "")
                  })
                }
              }
            }
          })
        )
      }
    }
  })

  describe("messages of a batch that failed", () => {
    for (const [errors, said] of [
      ["it is broken", ["it is broken"]],
      [
        ["a", 5, null, { message: "c" }],
        ["a", "5", "c"]
      ],
      [{ name: ["is taken"] }, ["name: is taken"]],
      [7, ["7"]],
      [null, []]
    ] as const) {
      it.effect(`are told from ${JSON.stringify(errors)}`, () =>
        Effect.gen(function* () {
          const status = { completed: false, failed: true, errors, createdResources: [null] }
          const { script } = oddBatches("GET", 2, false, (body) =>
            answer(200, { ...Object(body), confirmed: true, status })
          )
          const exit = yield* over(
            script,
            Effect.flip(ActionBatch.submit({ organizationId: "1", actions, mode: "async", deadline: "1 hour" }))
          )
          if (Exit.isFailure(exit)) return assert.fail(String(exit.cause))
          if (exit.value._tag !== "ActionBatchFailed") return assert.fail(exit.value._tag)
          assert.deepStrictEqual(exit.value.batches[0]?.errors, said)
        })
      )
    }
  })

  describe("reconciliation over odd analytics", () => {
    const request = {
      adminId: "a",
      method: "GET",
      path: "/api/v1/x",
      userAgent: "me",
      ts: "1970-01-01T00:00:00Z",
      responseCode: 200,
      sourceIp: "192.0.2.1",
      operationId: "getOrganization"
    }
    const analytics = [
      [/apiRequests\?/, [request]],
      [/overview\?/, { responseCodeCounts: { "200": 1 } }],
      [/byInterval/, [{ startTs: "1970-01-01T00:00:00Z", counts: [{ code: 200, count: 1 }] }]]
    ] as const

    for (const [which] of analytics) {
      it.effect(`at ${which.source} is done, or fails with an error of its own`, () =>
        Effect.gen(function* () {
          for (const odd of sample(oddValues)) {
            for (let part = 0; part < 24; part += every) {
              const script: Script = ({ url }) => {
                const [pattern, body] = analytics.find(([pattern]) => pattern.test(url)) ?? analytics[0]
                const parts = withOddParts(body, odd)
                return answer(200, JSON.stringify(pattern === which ? parts[part % parts.length] : body))
              }
              const exit = yield* over(script, Effect.result(ApiHealth.reconcile({ organizationId: "1" })))
              if (Exit.isFailure(exit)) return assert.fail(`${JSON.stringify(odd)}: ${String(exit.cause)}`)
            }
          }
          for (const odd of emptyAnswers) {
            const script: Script = ({ url }) =>
              which.test(url) ? odd : answer(200, analytics.find(([pattern]) => pattern.test(url))?.[1])
            const exit = yield* over(script, Effect.result(ApiHealth.reconcile({ organizationId: "1" })))
            if (Exit.isFailure(exit)) return assert.fail(String(exit.cause))
          }
        })
      )
    }
  })

  describe("paging and learning from odd answers", () => {
    const pages = {
      list: [{ id: "N_1", organizationId: "1", network: { id: "N_2" } }],
      envelope: {
        items: [{ serial: "Q1", network: { id: "N_1" } }],
        meta: { counts: { items: { total: 1, remaining: 0 } } }
      },
      events: {
        pageStartAt: "2026-01-01T00:00:00Z",
        pageEndAt: "2026-01-02T00:00:00Z",
        events: [{ occurredAt: "2026-01-01T00:00:00Z" }, { occurredAt: "2026-01-02T00:00:00Z" }]
      }
    }
    const calls = [
      getOrganizations(),
      getOrganizationNetworks({ organizationId: "1" }),
      getOrganizationDevicesAvailabilities({ organizationId: "1" }),
      getNetworkEvents({ networkId: "N_1" }),
      Stream.runCollect(getNetworkEvents.items({ networkId: "N_1" })),
      getNetwork({ networkId: "N_1" })
    ]

    it.effect("is done, or fails with an error of its own", () =>
      Effect.gen(function* () {
        for (const right of Object.values(pages)) {
          for (const odd of sample(oddValues)) {
            for (const body of sample(withOddParts(right, odd))) {
              const link = { link: `<${base}/next>; rel=next, <${base}/prev>; rel=prev` }
              const script: Script = (_, number) => answer(200, JSON.stringify(body), number < 3 ? link : {})
              for (const call of calls as ReadonlyArray<Effect.Effect<unknown, MerakiError, MerakiClient>>) {
                const exit = yield* over(script, Effect.result(call))
                if (Exit.isFailure(exit)) return assert.fail(`${JSON.stringify(body)}: ${String(exit.cause)}`)
              }
            }
          }
        }
      })
    )
  })
}
