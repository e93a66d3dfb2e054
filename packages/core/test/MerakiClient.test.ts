import { answer, apiKey, clientOf, scripted } from "@effect-meraki/testing/client"
import { it, logged, makeServer, until } from "@effect-meraki/testing/effect"
import { json, type Respond } from "@effect-meraki/testing/server"
import { assert, describe } from "@effect/vitest"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Fiber from "effect/Fiber"
import * as Layer from "effect/Layer"
import * as TestClock from "effect/testing/TestClock"
import * as MerakiClient from "../src/MerakiClient.ts"
import * as Networks from "../src/operations/Networks.ts"
import * as Organizations from "../src/operations/Organizations.ts"
import * as RetryPolicy from "../src/RetryPolicy.ts"
import * as Transport from "../src/Transport.ts"
import * as TransportUndici from "../src/TransportUndici.ts"

const get = Organizations.getOrganization({ organizationId: "1" })

describe("a request", () => {
  it.live("carries the key, who asks, and what is wanted", () =>
    Effect.gen(function* () {
      const server = yield* makeServer((_, response) => json(response, 200, { id: "1" }))
      const client = clientOf(server.url, {
        application: { name: "Inventory", version: "1.2", vendor: "Example" },
        headers: { "X-Extra": "one" }
      })
      yield* Organizations.getOrganization(
        { organizationId: "1" },
        { headers: { "x-call": "two", "X-EXTRA": "three" } }
      ).pipe(Effect.provide(client))
      const headers = server.seen[0]?.headers
      assert.strictEqual(headers?.authorization, `Bearer ${apiKey}`)
      assert.strictEqual(headers?.["user-agent"], "Inventory/1.2 Example")
      assert.strictEqual(headers?.accept, "application/json")
      assert.strictEqual(headers?.["x-call"], "two")
      assert.strictEqual(headers?.["x-extra"], "three")
      assert.isUndefined(headers?.["content-type"])
    }).pipe(Effect.scoped)
  )

  it.live("of a write carries its body as JSON, and only what is the body's", () =>
    Effect.gen(function* () {
      const server = yield* makeServer((_, response) => json(response, 200, { id: "1" }))
      yield* Networks.updateNetwork({ networkId: "N_1", name: "ü", notes: null, tags: [] }).pipe(
        Effect.provide(clientOf(server.url))
      )
      assert.strictEqual(server.seen[0]?.method, "PUT")
      assert.strictEqual(server.seen[0]?.url, "/api/v1/networks/N_1")
      assert.deepStrictEqual(JSON.parse(server.seen[0]?.body ?? ""), { name: "ü", tags: [], notes: null })
      assert.strictEqual(server.seen[0]?.headers["content-type"], "application/json")
    }).pipe(Effect.scoped)
  )

  it.live("takes along what this version of an operation does not know yet", () =>
    Effect.gen(function* () {
      const server = yield* makeServer((_, response) => json(response, 200, { id: "1" }))
      yield* Networks.updateNetwork(
        { networkId: "N_1" },
        { extraBody: { fresh: [1] }, extraQuery: { mode: "x", list: ["a", "b"] } }
      ).pipe(Effect.provide(clientOf(server.url)))
      assert.strictEqual(server.seen[0]?.url, "/api/v1/networks/N_1?mode=x&list%5B%5D=a&list%5B%5D=b")
      assert.strictEqual(server.seen[0]?.body, '{"fresh":[1]}')
    }).pipe(Effect.scoped)
  )

  it.live("with a header that cannot be sent, or a body that cannot be written, is refused", () =>
    Effect.gen(function* () {
      const cyclic: Record<string, unknown> = {}
      cyclic["self"] = cyclic
      for (const options of [
        { headers: { "x-a": "a\nb" } },
        { headers: { "a b": "c" } },
        { extraBody: cyclic },
        { extraBody: { big: 1n } }
      ]) {
        const { layer, sent } = scripted(() => answer(200, {}))
        const error = yield* Networks.updateNetwork({ networkId: "N_1" }, options).pipe(
          Effect.provide(clientOf("https://api.meraki.com/api/v1", {}, layer)),
          Effect.flip
        )
        assert.strictEqual(error._tag, "InvalidInput")
        assert.strictEqual(sent.length, 0)
      }
    })
  )
})

describe("interruption frees everything", () => {
  const transports = { fetch: Transport.layerFetch, undici: TransportUndici.layer() }

  for (const [name, transport] of Object.entries(transports)) {
    const interruptedAt = (
      respond: Respond,
      arrived: (seen: number) => boolean,
      options: Parameters<typeof clientOf>[1] = {}
    ) =>
      Effect.gen(function* () {
        const server = yield* makeServer(respond)
        const fiber = yield* Effect.forkChild(
          get.pipe(Effect.provide(clientOf(server.url, { timeout: "1 hour", ...options }, transport))),
          { startImmediately: true }
        )
        yield* until(() => arrived(server.seen.length))
        // It ends although nothing of what it waits for comes before the test's own limit.
        yield* Fiber.interrupt(fiber)
        const exit = yield* Fiber.await(fiber)
        assert.isTrue(Exit.hasInterrupts(exit))
        const seen = server.seen.length
        yield* Effect.sleep(50)
        assert.strictEqual(server.seen.length, seen)
        return server
      }).pipe(Effect.scoped)

    it.live(`before the headers (${name})`, () =>
      Effect.gen(function* () {
        const server = yield* interruptedAt(
          () => undefined,
          (seen) => seen === 1
        )
        assert.strictEqual(server.aborted(), 1)
      })
    )

    it.live(`in the body (${name})`, () =>
      Effect.gen(function* () {
        let isWritten = false
        const server = yield* interruptedAt(
          (_, response) => {
            response.writeHead(200, { "content-length": "100" })
            response.write("{", () => {
              isWritten = true
            })
          },
          () => isWritten
        )
        assert.strictEqual(server.aborted(), 1)
      })
    )

    it.live(`in the wait before a retry (${name})`, () =>
      Effect.gen(function* () {
        const server = yield* interruptedAt(
          (_, response) => json(response, 503, {}, { "retry-after": "3600" }),
          (seen) => seen === 1,
          { retry: RetryPolicy.make({ maxRetryAfter: "2 hours", maxElapsed: "3 hours" }) }
        )
        assert.strictEqual(server.seen.length, 1)
      })
    )

    it.live(`in the queue for the limits (${name})`, () =>
      Effect.gen(function* () {
        const server = yield* makeServer((_, response) => json(response, 200, { id: "1" }))
        const client = clientOf(server.url, { rateLimit: { orgRate: 0.1, orgBurst: 1, share: 1 } }, transport)
        yield* Effect.gen(function* () {
          yield* get
          const waiting = yield* Effect.forkChild(Effect.all([get, get, get], { concurrency: 3 }), {
            startImmediately: true
          })
          const { limits } = yield* MerakiClient.MerakiClient
          yield* until(() => true)
          assert.strictEqual((yield* limits).organizations["1"]?.waiting, 3)
          yield* Fiber.interrupt(waiting)
          assert.strictEqual((yield* limits).organizations["1"]?.waiting, 0)
          assert.strictEqual(server.seen.length, 1)
        }).pipe(Effect.provide(client))
      }).pipe(Effect.scoped)
    )
  }
})

describe("what a client says of itself", () => {
  it.live("its health counts every attempt, retry and wait", () =>
    Effect.gen(function* () {
      const server = yield* makeServer((_, response, number) => {
        switch (number) {
          case 1:
            return json(response, 503, {})
          case 2:
            return response.destroy()
          case 3:
            return json(response, 429, {}, { "retry-after": "0" })
          default:
            return json(response, 200, { id: "1" })
        }
      })
      const report = yield* Effect.gen(function* () {
        yield* get
        yield* get
        return yield* (yield* MerakiClient.MerakiClient).health
      }).pipe(Effect.provide(clientOf(server.url)))
      assert.deepInclude(report, {
        attempts: 5,
        byStatus: { "200": 2, "429": 1, "503": 1 },
        byOperation: { getOrganization: 5 },
        serverErrors: 1,
        serverErrorShare: 0.2,
        rateLimited: 1,
        transportFailures: 1,
        retries: { ServiceUnavailable: 1, ConnectionFailed: 1, TooManyRequests: 1 }
      })
    }).pipe(Effect.scoped)
  )

  it.live("it logs each retry as a warning, with its cause and its wait", () =>
    Effect.gen(function* () {
      const { layer } = scripted((_, number) => (number === 1 ? answer(502, "<html>") : answer(200, { id: "1" })))
      yield* get.pipe(Effect.provide(clientOf("https://api.meraki.com/api/v1", {}, layer)))
      const lines = yield* logged
      assert.strictEqual(lines.length, 1)
      assert.match(lines[0] ?? "", /^Warn BadGateway: getOrganization: HTTP 502 .* Retry 1 in \d+ ms$/)
    })
  )
})

describe("several clients", () => {
  it.live("share nothing, and one limiter when the environment has it", () =>
    Effect.gen(function* () {
      const { layer, sent } = scripted(() => answer(200, { id: "1" }))
      const one = MerakiClient.layer({ apiKey: "one-key-0000000000", rateLimit: false }).pipe(Layer.provide(layer))
      const two = MerakiClient.layer({ apiKey: "two-key-0000000000", rateLimit: false }).pipe(Layer.provide(layer))
      yield* Effect.all([get.pipe(Effect.provide(one)), get.pipe(Effect.provide(two))])
      assert.deepStrictEqual(
        sent.map(({ headers }) => headers["authorization"]),
        ["Bearer one-key-0000000000", "Bearer two-key-0000000000"]
      )
    })
  )
})

describe("the limits of a client", () => {
  const one = { organizationId: "1" }

  /** Runs a program for so long by the test's clock; gives when each request was sent. */
  const during = <A, E>(minutes: number, program: Effect.Effect<A, E, MerakiClient.MerakiClient>) =>
    Effect.gen(function* () {
      const { layer, times } = scripted(() => answer(200, { id: "1" }))
      const client = MerakiClient.layer({ apiKey }).pipe(Layer.provide(layer))
      const fiber = yield* Effect.forkChild(Effect.provide(program, client), { startImmediately: true })
      yield* TestClock.adjust(Duration.minutes(minutes))
      return { times, exit: yield* Fiber.await(fiber) }
    })

  it.effect("let 300 calls of one organization through in half a minute", () =>
    Effect.gen(function* () {
      const calls = Effect.forEach(Array.from({ length: 300 }), () => get, { concurrency: 50 })
      const { exit, times } = yield* during(2, calls)
      assert.strictEqual(exit._tag, "Success")
      assert.strictEqual(times.length, 300)
      // 9 at once, then 9 a second.
      assert.approximately(times.at(-1) ?? 0, 291 / 9, 0.5)
    })
  )

  it.effect("count towards the deadline of a call, which says that nothing was sent", () =>
    Effect.gen(function* () {
      const { exit, times } = yield* during(
        1,
        Effect.gen(function* () {
          yield* Effect.forkChild(Effect.forEach(Array.from({ length: 100 }), () => get, { concurrency: 100 }))
          yield* Effect.sleep("10 millis")
          return yield* Effect.flip(Organizations.getOrganization(one, { deadline: "2 seconds" }))
        })
      )
      if (exit._tag !== "Success") return assert.fail(String(exit))
      assert.deepInclude(exit.value, { _tag: "RequestTimedOut", limit: "deadline", attempts: 0, url: "" })
      assert.include(exit.value.message, "not done within 2s")
      assert.include(exit.value.message, "not sent")
      assert.isBelow(times.length, 100)
    })
  )

  it.effect("do not count towards the time of an attempt", () =>
    Effect.gen(function* () {
      const patient = Organizations.getOrganization(one, { timeout: "1 second" })
      const { exit } = yield* during(
        1,
        Effect.forEach(Array.from({ length: 60 }), () => patient, { concurrency: 60 })
      )
      assert.strictEqual(exit._tag, "Success")
    })
  )
})
