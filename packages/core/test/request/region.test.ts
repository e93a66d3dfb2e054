import { answer, clientOf, scripted } from "@effect-meraki/testing/client"
import { it, logged, makeServer } from "@effect-meraki/testing/effect"
import { json } from "@effect-meraki/testing/server"
import { assert, describe } from "@effect/vitest"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as Layer from "effect/Layer"
import * as Stream from "effect/Stream"
import * as TestClock from "effect/testing/TestClock"
import * as MerakiClient from "../../src/MerakiClient.ts"
import type { MerakiError } from "../../src/MerakiError.ts"
import * as Networks from "../../src/operations/Networks.ts"
import * as Organizations from "../../src/operations/Organizations.ts"
import * as RetryPolicy from "../../src/RetryPolicy.ts"
import * as Transport from "../../src/Transport.ts"

const url = "https://example.com/api/v1"
const get = Networks.getNetwork({ networkId: "N_1" })
const { withOptions } = MerakiClient

/** A transport that never answers. */
const silent = Layer.succeed(Transport.Transport, { send: () => Effect.never })

/** How long a call that is never answered takes to fail, in seconds, and with what. */
const patienceOf = <A>(
  call: Effect.Effect<A, MerakiError, MerakiClient.MerakiClient>,
  options: Parameters<typeof clientOf>[1] = {}
) =>
  Effect.gen(function* () {
    const client = clientOf(url, { retry: RetryPolicy.none, ...options }, silent)
    const running = yield* Effect.forkChild(Effect.timed(Effect.flip(call)).pipe(Effect.provide(client)))
    yield* TestClock.adjust("1 hour")
    const [time, error] = yield* Fiber.join(running)
    return error._tag === "RequestTimedOut" ? `${error.limit} ${Duration.toSeconds(time)}` : error._tag
  })

describe("in a region", () => {
  it.effect("times are the innermost that are given, and those of a call win", () =>
    Effect.gen(function* () {
      assert.strictEqual(yield* patienceOf(get), "attempt 60")
      assert.strictEqual(yield* patienceOf(withOptions(get, { timeout: "5 seconds" })), "attempt 5")
      const nested = get.pipe(withOptions({ timeout: "3 seconds" }), withOptions({ timeout: "9 seconds" }))
      assert.strictEqual(yield* patienceOf(nested, { timeout: "20 seconds" }), "attempt 3")
      const own = Networks.getNetwork({ networkId: "N_1" }, { timeout: "2 seconds" })
      assert.strictEqual(yield* patienceOf(withOptions(own, { timeout: "5 seconds" })), "attempt 2")
      const ended = get.pipe(withOptions({ timeout: undefined }), withOptions({ deadline: "4 seconds", timeout: 9000 }))
      assert.strictEqual(yield* patienceOf(ended), "deadline 4")
    })
  )

  it.effect("policies are retried by, and further failures are added up", () =>
    Effect.gen(function* () {
      const attemptsOf = <A>(
        call: Effect.Effect<A, MerakiError, MerakiClient.MerakiClient>,
        statuses: ReadonlyArray<number>
      ) =>
        Effect.gen(function* () {
          const { layer, sent } = scripted((_, number) => answer(statuses[number - 1] ?? 200, { id: "N_1" }))
          const running = yield* Effect.forkChild(Effect.exit(call).pipe(Effect.provide(clientOf(url, {}, layer))))
          yield* TestClock.adjust("1 hour")
          yield* Fiber.join(running)
          return sent.length
        })
      assert.strictEqual(yield* attemptsOf(withOptions(get, { retry: RetryPolicy.none }), [503, 503]), 1)
      const once = get.pipe(
        withOptions({ retry: RetryPolicy.make({ retries: 1 }) }),
        withOptions({ retry: RetryPolicy.none })
      )
      assert.strictEqual(yield* attemptsOf(once, [503, 503, 503]), 2)
      const retryOn = (tag: MerakiError["_tag"]) => ({ retryOn: (error: MerakiError) => error._tag === tag })
      const both = get.pipe(withOptions(retryOn("NotFound")), withOptions(retryOn("Forbidden")))
      assert.strictEqual(yield* attemptsOf(both, [404, 403, 404]), 4)
      assert.strictEqual(yield* attemptsOf(both, [401]), 1)
    })
  )

  it.effect("answers are validated", () =>
    Effect.gen(function* () {
      const { layer } = scripted(() => answer(200, { id: 5 }))
      const call = get.pipe(withOptions({ validate: "strict" }))
      const client = clientOf(url, {}, layer)
      assert.strictEqual((yield* Effect.flip(call).pipe(Effect.provide(client)))._tag, "InvalidResponse")
      yield* Effect.provide(get, client)
      const off = Networks.getNetwork({ networkId: "N_1" }, { validate: "off" })
      yield* off.pipe(withOptions({ validate: "strict" }), Effect.provide(client))
    })
  )

  it.live("headers are added one by one, and are secrets", () =>
    Effect.gen(function* () {
      const server = yield* makeServer((_, response) => json(response, 404, { errors: ["sesame-of-the-region"] }))
      const own = Networks.getNetwork({ networkId: "N_1" }, { headers: { "X-C": "call" } })
      const call = own.pipe(
        withOptions({ headers: { "x-b": "inner", "X-Token": "sesame-of-the-region" } }),
        withOptions({ headers: { "x-a": "outer", "X-B": "outer", "x-c": "outer" } })
      )
      const error = yield* Effect.flip(call).pipe(
        Effect.provide(clientOf(server.url, { headers: { "x-a": "client" } }))
      )
      const headers = server.seen[0]?.headers
      assert.deepStrictEqual(
        ["x-a", "x-b", "x-c", "x-token"].map((name) => headers?.[name]),
        ["outer", "inner", "call", "sesame-of-the-region"]
      )
      assert.notInclude(error.message + JSON.stringify(error) + (yield* logged).join(), "sesame")
    }).pipe(Effect.scoped)
  )

  it.effect("are all fibers, pages and streams that an effect runs, and none beside it", () =>
    Effect.gen(function* () {
      const marks: Array<string | undefined> = []
      const { layer } = scripted(({ headers, url }) => {
        marks.push(headers["x-mark"])
        const next = url.includes("startingAfter") ? "" : `<${url}&startingAfter=1>; rel=next`
        return answer(200, url.includes("/networks?") ? [{ id: "N_1" }] : { id: "N_1" }, { link: next })
      })
      const list = Organizations.getOrganizationNetworks
      const marked = Effect.gen(function* () {
        const fiber = yield* Effect.forkChild(get)
        yield* Fiber.join(fiber)
        yield* Effect.all([get, get], { concurrency: "unbounded" })
        yield* list({ organizationId: "1" })
        yield* Stream.runDrain(Stream.mapEffect(list.items({ organizationId: "1" }), () => get, { concurrency: 2 }))
      }).pipe(withOptions({ headers: { "x-mark": "in" } }))
      yield* Effect.all([marked, get], { concurrency: "unbounded" }).pipe(Effect.provide(clientOf(url, {}, layer)))
      assert.deepStrictEqual(
        marks.filter((mark) => mark !== "in"),
        [undefined]
      )
      assert.strictEqual(marks.length, 10)
    })
  )

  it.effect("calls count against the organization that is named, where none is known, without a lookup", () =>
    Effect.gen(function* () {
      const { layer, sent, times } = scripted(() => answer(200, { id: "N_1" }))
      const client = clientOf(url, { rateLimit: { orgRate: 1, orgBurst: 1, share: 1 } }, layer)
      const calls = Effect.all([get, get, get, get]).pipe(withOptions({ organizationId: "1" }))
      const running = yield* Effect.forkChild(Effect.provide(calls, client))
      yield* TestClock.adjust("1 minute")
      yield* Fiber.join(running)
      assert.deepStrictEqual(times.map(Math.round), [0, 1, 2, 3])
      assert.isTrue(sent.every(({ url }) => url.endsWith("/networks/N_1")))
    })
  )

  it.effect("options that are no object are refused, and nothing is sent", () =>
    Effect.gen(function* () {
      const { layer, sent } = scripted(() => answer(200, {}))
      for (const options of [null, 5, "x"]) {
        const error = yield* Effect.flip(withOptions(get, options as never)).pipe(
          Effect.provide(clientOf(url, {}, layer))
        )
        assert.strictEqual(error._tag, "InvalidInput")
        assert.include(error.message, "options must be an object")
      }
      assert.strictEqual(sent.length, 0)
    })
  )
})
