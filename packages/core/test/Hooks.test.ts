import { answer, apiKey, clientOf, scripted } from "@effect-meraki/testing/client"
import { it, logged } from "@effect-meraki/testing/effect"
import { assert, describe } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as Layer from "effect/Layer"
import * as TestClock from "effect/testing/TestClock"
import * as Hooks from "../src/Hooks.ts"
import * as MerakiClient from "../src/MerakiClient.ts"
import * as MerakiError from "../src/MerakiError.ts"
import { getDevice } from "../src/operations/Devices.ts"
import { getNetwork } from "../src/operations/Networks.ts"
import { getOrganizationNetworks } from "../src/operations/Organizations.ts"
import * as RetryPolicy from "../src/RetryPolicy.ts"
import { TransportError } from "../src/Transport.ts"

const base = "https://example.com/api/v1"

/** Hooks that note what they are told. */
const noting = () => {
  const events: Array<readonly [name: string, event: object]> = []
  const note = (name: string) => (event: object) => void events.push([name, event])
  const hooks = {
    onRequest: note("request"),
    onResponse: note("response"),
    onRetry: note("retry"),
    onError: note("error")
  }
  return { events, hooks }
}

const retry = RetryPolicy.make({ retries: 1, initialDelay: "1 second" })

const run = <A, E>(effect: Effect.Effect<A, E>) =>
  Effect.gen(function* () {
    const fiber = yield* Effect.forkChild(Effect.exit(effect))
    yield* TestClock.adjust("1 minute")
    return yield* Fiber.join(fiber)
  })

describe("hooks", () => {
  it.effect("are told of requests, answers, retries and failures, in their order, with the facts of each", () =>
    Effect.gen(function* () {
      const { events, hooks } = noting()
      let asked = 0
      const network = scripted(({ url }) => {
        if (url.includes("/organizations/")) return answer(200, [{ id: "N_1" }])
        return answer(asked++ === 0 ? 503 : 404, { errors: ["no"] }, { "x-request-id": `r-${asked}` })
      })
      const client = clientOf(base, { retry, rateLimit: false }, network.layer)
      yield* run(
        Effect.andThen(getOrganizationNetworks({ organizationId: "7" }), getNetwork({ networkId: "N_1" })).pipe(
          Effect.provide(client.pipe(Layer.provide(Hooks.layer(hooks))))
        )
      )
      assert.deepStrictEqual(
        events.map(([name]) => name),
        ["request", "response", "request", "response", "retry", "request", "response", "error"]
      )
      const [, , request, response, again, , , error] = events.map(([, event]) => event)
      const call = {
        operation: "getNetwork",
        method: "GET",
        path: "/networks/{networkId}",
        url: `${base}/networks/N_1`,
        parameters: { networkId: "N_1" },
        organizationId: "7",
        networkId: "N_1",
        serial: undefined
      }
      assert.deepStrictEqual(request, { ...call, attempt: 1, wait: 0 })
      assert.deepStrictEqual(response, { ...call, attempt: 1, wait: 0, status: 503, duration: 0, requestId: "r-1" })
      assert.deepInclude(again, { ...call, attempt: 1, retry: 1, error: "ServiceUnavailable", status: 503 })
      assert.deepInclude(error, { ...call, attempt: 2, error: "NotFound", status: 404, requestId: "r-2" })
    })
  )

  it.effect("are told of a lost answer as a failure alone", () =>
    Effect.gen(function* () {
      const { events, hooks } = noting()
      const network = scripted(() => new TransportError({ reason: "reset", sent: true, cause: undefined }))
      const client = clientOf(base, { retry: RetryPolicy.none, rateLimit: false }, network.layer)
      yield* Effect.exit(
        getDevice({ serial: "Q2XX" }).pipe(Effect.provide(client.pipe(Layer.provide(Hooks.layer(hooks)))))
      )
      assert.deepStrictEqual(
        events.map(([name]) => name),
        ["request", "error"]
      )
      assert.deepInclude(events[1]?.[1], { serial: "Q2XX", error: "ConnectionFailed", status: undefined })
    })
  )

  it.effect("show no secret, wherever the API echoes it", () =>
    Effect.gen(function* () {
      const { events, hooks } = noting()
      const network = scripted(() => answer(404, { errors: [`no ${apiKey}`] }, { "x-request-id": apiKey }))
      const client = clientOf(base, { retry: RetryPolicy.none, rateLimit: false }, network.layer)
      yield* Effect.exit(
        getNetwork({ networkId: apiKey }, { extraQuery: { key: apiKey } }).pipe(
          Effect.provide(client.pipe(Layer.provide(Hooks.layer(hooks))))
        )
      )
      assert.lengthOf(events, 3)
      assert.notInclude(JSON.stringify(events), apiKey)
    })
  )

  it.effect("change nothing when they throw, reject or wait, but a line of the log", () =>
    Effect.gen(function* () {
      const hooks = {
        onRequest: () => {
          throw new Error("broken")
        },
        onResponse: () => Promise.reject(new Error("down")),
        onError: () => new Promise(() => {})
      }
      const network = scripted(() => answer(200, { id: "N_1" }))
      const client = clientOf(base, { rateLimit: false }, network.layer).pipe(Layer.provide(Hooks.layer(hooks)))
      const found = yield* getNetwork({ networkId: "N_1" }).pipe(Effect.provide(client))
      assert.strictEqual(found.id, "N_1")
      yield* Effect.promise(() => new Promise((resolve) => setImmediate(resolve)))
      assert.deepStrictEqual((yield* logged).filter((line) => line.startsWith("Error")).toSorted(), [
        "Error onRequest has failed: broken",
        "Error onResponse has failed: down"
      ])
    })
  )

  it.effect("are told by doubles, too, and named in a warning when they are beside the client", () =>
    Effect.gen(function* () {
      const { events, hooks } = noting()
      const doubles = MerakiClient.layerTest([getNetwork, () => Effect.fail(MerakiError.Forbidden.make())])
      const call = Effect.exit(getNetwork({ networkId: "N_1" }))
      yield* call.pipe(Effect.provide(doubles.pipe(Layer.provide(Hooks.layer(hooks)))))
      assert.deepStrictEqual(
        events.map(([name]) => name),
        ["request", "response", "error"]
      )
      yield* call.pipe(Effect.provide(Layer.merge(doubles, Hooks.layer(hooks))))
      assert.lengthOf(events, 3)
      assert.match(
        (yield* logged).find((line) => line.startsWith("Warn")) ?? "",
        /^Warn Hooks is provided to the program/
      )
    })
  )
})
