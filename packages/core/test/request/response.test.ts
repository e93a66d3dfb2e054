import { answer, apiKey, clientOf, scripted } from "@effect-meraki/testing/client"
import { it, makeServer } from "@effect-meraki/testing/effect"
import { json } from "@effect-meraki/testing/server"
import { assert, describe } from "@effect/vitest"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as Schedule from "effect/Schedule"
import * as TestClock from "effect/testing/TestClock"
import type { MerakiError } from "../../src/MerakiError.ts"
import * as Networks from "../../src/operations/Networks.ts"
import * as Organizations from "../../src/operations/Organizations.ts"

const url = "https://example.com/api/v1"

describe("an answer as a whole", () => {
  it.live("has the value of the call, its status, headers, URL and request id", () =>
    Effect.gen(function* () {
      const server = yield* makeServer(({ url }, response) =>
        url.startsWith("/api/v1")
          ? void response.writeHead(308, { location: "/moved/networks" }).end()
          : json(response, 201, { id: "N_1", name: "HQ" }, { "x-request-id": "f00d", "x-other": "1" })
      )
      const created = yield* Organizations.createOrganizationNetwork
        .response({ organizationId: "1", name: "HQ", productTypes: ["switch"] })
        .pipe(Effect.provide(clientOf(server.url)))
      const { header, waited, ...rest } = created
      assert.deepStrictEqual(rest, {
        value: { id: "N_1", name: "HQ" } as never,
        status: 201,
        url: `${server.origin}/moved/networks`,
        requestId: "f00d",
        attempts: 1
      })
      assert.strictEqual(header("x-other"), "1")
      assert.isUndefined(header("x-none"))
      assert.isTrue(Duration.isZero(waited))
    }).pipe(Effect.scoped)
  )

  it.effect("counts attempts, and all waits of the call", () =>
    Effect.gen(function* () {
      const { layer } = scripted((_, number) => (number <= 2 ? answer(503, {}) : answer(200, { id: "N_1" })))
      const retry = Schedule.setInputType<MerakiError>()(Schedule.spaced("2 seconds"))
      const client = clientOf(url, { retry }, layer)
      const call = yield* Effect.forkChild(
        Networks.getNetwork.response({ networkId: "N_1" }).pipe(Effect.provide(client))
      )
      yield* TestClock.adjust("10 seconds")
      const { attempts, requestId, waited } = yield* Fiber.join(call)
      assert.strictEqual(attempts, 3)
      assert.strictEqual(Duration.toMillis(waited), 4000)
      assert.isUndefined(requestId)
    })
  )

  it.effect("counts the wait for the limits", () =>
    Effect.gen(function* () {
      const { layer } = scripted(() => answer(200, { id: "1" }))
      const client = clientOf(url, { rateLimit: { orgRate: 1, orgBurst: 1, share: 1 } }, layer)
      const get = Organizations.getOrganization.response({ organizationId: "1" })
      const calls = yield* Effect.forkChild(Effect.all([get, get, get]).pipe(Effect.provide(client)))
      yield* TestClock.adjust("10 seconds")
      assert.deepStrictEqual(
        (yield* Fiber.join(calls)).map(({ waited }) => Duration.toMillis(waited)),
        [0, 1000, 1000]
      )
    })
  )

  it.effect("is never behind its time, even when the clock is set back", () =>
    Effect.gen(function* () {
      const { layer } = scripted((_, number) => (number === 1 ? answer(503, {}) : answer(200, { id: "N_1" })))
      const retry = Schedule.setInputType<MerakiError>()(Schedule.tap(Schedule.recurs(1), () => TestClock.setTime(0)))
      yield* TestClock.setTime(100_000)
      const { waited } = yield* Networks.getNetwork
        .response({ networkId: "N_1" })
        .pipe(Effect.provide(clientOf(url, { retry }, layer)))
      assert.strictEqual(Duration.toMillis(waited), 0)
    })
  )

  it.effect("of an operation that answers in pages is that of one page", () =>
    Effect.gen(function* () {
      const { layer, sent } = scripted(({ url }) =>
        answer(200, [{ id: url.includes("startingAfter") ? "N_2" : "N_1" }], {
          "x-request-id": String(sent.length),
          ...(url.includes("startingAfter") ? {} : { link: `<${url}&startingAfter=N_1>; rel=next` })
        })
      )
      const { getOrganizationNetworks } = Organizations
      const [first, second] = yield* Effect.gen(function* () {
        const first = yield* getOrganizationNetworks.response({ organizationId: "1" })
        const { next } = first.value
        return [first, yield* getOrganizationNetworks.response({ organizationId: "1" }, { from: next })] as const
      }).pipe(Effect.provide(clientOf(url, {}, layer)))
      assert.deepStrictEqual(
        [first, second].map(({ requestId, value }) => [requestId, value.items.map(({ id }) => id)]),
        [
          ["1", ["N_1"]],
          ["2", ["N_2"]]
        ]
      )
      assert.strictEqual(sent.length, 2)
    })
  )

  it.effect("fails as the call does, and shows no key as its request id", () =>
    Effect.gen(function* () {
      const { layer } = scripted((_, number) =>
        number === 1 ? answer(404, {}) : answer(200, { id: "N_1" }, { "x-request-id": `id ${apiKey}` })
      )
      const get = Networks.getNetwork.response({ networkId: "N_1" })
      const client = clientOf(url, {}, layer)
      yield* Effect.gen(function* () {
        assert.strictEqual((yield* Effect.flip(get))._tag, "NotFound")
        assert.strictEqual((yield* get).requestId, "id <redacted>")
        assert.strictEqual(
          (yield* Effect.flip(Networks.deleteNetwork.response({ networkId: "N_1" }, { dryRun: true })))._tag,
          "WritePlanned"
        )
      }).pipe(Effect.provide(client))
    })
  )
})
