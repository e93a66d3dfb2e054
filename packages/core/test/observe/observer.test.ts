import { assert, describe } from "@effect/vitest"
import { it } from "@effect-meraki/testing/effect"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Fiber from "effect/Fiber"
import * as Layer from "effect/Layer"
import * as Logger from "effect/Logger"
import * as Metric from "effect/Metric"
import * as References from "effect/References"
import * as TestClock from "effect/testing/TestClock"
import * as ApiMetrics from "../../src/ApiMetrics.ts"
import { MerakiClient } from "../../src/MerakiClient.ts"
import { getNetwork, updateNetwork } from "../../src/operations/Networks.ts"
import * as Organizations from "../../src/operations/Organizations.ts"
import * as RetryPolicy from "../../src/RetryPolicy.ts"
import * as Transport from "../../src/Transport.ts"
import { answer, apiKey, clientOf, scripted } from "@effect-meraki/testing/client"

const base = "https://example.com/api/v1"

interface Line {
  readonly level: string
  readonly message: string
  readonly annotations: { readonly [name: string]: unknown }
}

const collecting = () => {
  const lines: Array<Line> = []
  const logger = Logger.make(({ fiber, logLevel, message }) => {
    lines.push({
      level: logLevel,
      message: String(message),
      annotations: { ...fiber.getRef(References.CurrentLogAnnotations) }
    })
  })
  const layer = Layer.merge(Logger.layer([logger]), Layer.succeed(References.MinimumLogLevel, "Debug"))
  return { lines, layer }
}

describe("a failure that is returned", () => {
  it.effect("is logged for debugging alone, and says of which object and which request it is", () =>
    Effect.gen(function* () {
      for (const [status, tag] of [
        [400, "BadRequest"],
        [401, "Unauthorized"],
        [403, "Forbidden"],
        [404, "NotFound"],
        [500, "InternalServerError"]
      ] as const) {
        const { layer, lines } = collecting()
        const network = scripted(() => answer(status, { errors: ["no"] }, { "x-request-id": "r-1" }))
        const error = yield* Effect.flip(getNetwork({ networkId: "N_1" })).pipe(
          Effect.provide(clientOf(base, { retry: RetryPolicy.none }, network.layer)),
          Effect.provide(layer)
        )
        assert.strictEqual(error._tag, tag)
        assert.include(error.message, "(GET /networks/N_1, request r-1, 1 attempt)")
        assert.isTrue(lines.every(({ level }) => level === "Debug"))
        const last = lines.at(-1)
        assert.strictEqual(last?.message, `${tag}: ${error.message}`)
        assert.deepStrictEqual(last?.annotations, {
          "meraki.operation": "getNetwork",
          "meraki.method": "GET",
          "meraki.networkId": "N_1",
          "meraki.attempt": 1,
          "meraki.error": tag,
          "meraki.status": status,
          "meraki.requestId": "r-1"
        })
      }
    })
  )

  it.effect("shows no secret in its parameters, its message or its annotations", () =>
    Effect.gen(function* () {
      const { layer, lines } = collecting()
      const network = scripted(() => answer(404, { errors: [apiKey] }))
      const error = yield* Effect.flip(getNetwork({ networkId: apiKey })).pipe(
        Effect.provide(clientOf(base, {}, network.layer)),
        Effect.provide(layer)
      )
      assert.deepStrictEqual(error.parameters, { networkId: "<redacted>" })
      assert.isAbove(lines.length, 1)
      assert.notInclude(JSON.stringify([lines, error, error.message, error.stack]), apiKey)
    })
  )

  it.effect("is of one line, however odd or long the object's name", () =>
    Effect.gen(function* () {
      for (const networkId of ["a\nb\u001b[31m", "x".repeat(100_000), "__proto__", "{networkId}", "$&"]) {
        const network = scripted(() => answer(404, { errors: [] }))
        const error = yield* Effect.flip(getNetwork({ networkId })).pipe(
          Effect.provide(clientOf(base, {}, network.layer))
        )
        assert.notMatch(error.message, /[\p{Cc}\p{Cf}]/u)
        assert.isBelow(error.message.length, 1000)
        assert.isTrue(networkId.startsWith(error.parameters["networkId"] ?? "?"))
      }
    })
  )
})

describe("the lines of a call", () => {
  it.effect("name its object and its organization, at each attempt and each retry", () =>
    Effect.gen(function* () {
      const { layer, lines } = collecting()
      const network = scripted((_, number) => (number === 1 ? answer(502) : answer(200, { id: "N_1" })))
      const calls = Organizations.getOrganization(
        { organizationId: "7" },
        { retry: RetryPolicy.make({ initialDelay: 0 }) }
      )
      yield* calls.pipe(Effect.provide(clientOf(base, {}, network.layer)), Effect.provide(layer))
      assert.deepStrictEqual(
        lines.map(({ level }) => level),
        ["Debug", "Warn", "Debug"]
      )
      const shared = {
        "meraki.operation": "getOrganization",
        "meraki.method": "GET",
        "meraki.organizationId": "7"
      }
      const attempt = { ...shared, "meraki.duration_ms": 0, "meraki.wait_ms": 0 }
      assert.deepStrictEqual(
        lines.map(({ annotations }) => annotations),
        [
          { ...attempt, "meraki.attempt": 1, "meraki.status": 502, "meraki.error": "BadGateway" },
          {
            ...shared,
            "meraki.attempt": 1,
            "meraki.status": 502,
            "meraki.error": "BadGateway",
            "meraki.retry": 1,
            "meraki.delay_ms": 0
          },
          { ...attempt, "meraki.attempt": 2, "meraki.status": 200 }
        ]
      )
      for (const { message } of lines) assert.include(message, "GET /organizations/7")
    })
  )
})

describe("a defect", () => {
  const dying = Layer.succeed(Transport.Transport, { send: () => Effect.die(new Error("a transport that dies")) })

  it.effect("is counted as what it is by health and ledger, is not retried, and stays a defect", () =>
    Effect.gen(function* () {
      const exit = yield* Effect.exit(updateNetwork({ networkId: "N_1", name: "A" }))
      assert.isTrue(Exit.isFailure(exit) && String(exit.cause).includes("a transport that dies"))
      const client = yield* MerakiClient
      const report = yield* client.health
      const { attempts, cancelled, defects, transportFailures } = report
      assert.deepStrictEqual([attempts, defects, cancelled, transportFailures], [1, 1, 0, 0])
      assert.deepStrictEqual(
        report.recent.map(({ error, operation, status }) => [operation, status, error]),
        [["updateNetwork", undefined, "defect"]]
      )
      const ledger = yield* client.ledger
      assert.deepStrictEqual(
        ledger.attempts.map(({ error, path, status }) => [path, status, error]),
        [["/api/v1/networks/N_1", undefined, "defect"]]
      )
    }).pipe(Effect.provide(clientOf(base, {}, dying)))
  )

  it.effect("is counted by the metrics", () =>
    Effect.gen(function* () {
      yield* Effect.exit(updateNetwork({ networkId: "N_1", name: "A" })).pipe(
        Effect.provide(clientOf(base, {}, dying).pipe(Layer.provide(ApiMetrics.layer)))
      )
      const snapshot = yield* Metric.snapshot
      const kinds = snapshot
        .filter(({ id }) => id === "http.client.request.duration")
        .map(({ attributes }) => attributes?.["error.type"])
      assert.deepStrictEqual(kinds, ["defect"])
    }).pipe(Effect.provideService(Metric.MetricRegistry, new Map()))
  )
})

describe("the number of waiting requests", () => {
  it.effect("is a gauge that falls to zero, also when they are interrupted", () =>
    Effect.gen(function* () {
      const waiting = Effect.map(Metric.snapshot, (snapshot) => {
        const metric = snapshot.find(({ id }) => id === "meraki.client.limiter.waiting")
        return metric?.type === "Gauge" ? Number(metric.state.value) : undefined
      })
      const network = scripted(() => answer(200, {}))
      const limited = MerakiClient.use(() =>
        Effect.forEach(Array.from({ length: 12 }), () => Organizations.getOrganization({ organizationId: "1" }), {
          concurrency: "unbounded"
        })
      ).pipe(
        Effect.provide(
          clientOf(base, { rateLimit: { orgRate: 1, orgBurst: 2 } }, network.layer).pipe(
            Layer.provide(ApiMetrics.layer)
          )
        )
      )
      const fiber = yield* Effect.forkChild(limited, { startImmediately: true })
      yield* TestClock.adjust("1 second")
      assert.isAbove((yield* waiting) ?? 0, 0)
      yield* Fiber.interrupt(fiber)
      assert.strictEqual(yield* waiting, 0)
    }).pipe(Effect.provideService(Metric.MetricRegistry, new Map()))
  )
})
