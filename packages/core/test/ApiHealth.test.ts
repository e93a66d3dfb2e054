import { answer, apiKey, clientOf, type Script, scripted } from "@effect-meraki/testing/client"
import { it, logged, makeServer, makeTracer } from "@effect-meraki/testing/effect"
import { json } from "@effect-meraki/testing/server"
import { inspect } from "node:util"
import { assert, describe } from "@effect/vitest"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as Layer from "effect/Layer"
import * as Metric from "effect/Metric"
import * as FetchHttpClient from "effect/http/FetchHttpClient"
import * as Otlp from "effect/observability/Otlp"
import * as References from "effect/References"
import * as Stream from "effect/Stream"
import * as TestClock from "effect/testing/TestClock"
import * as Tracer from "effect/Tracer"
import * as ApiHealth from "../src/ApiHealth.ts"
import * as ApiMetrics from "../src/ApiMetrics.ts"
import { adviceOn } from "../src/internal/observe/advice.ts"
import * as Histogram from "../src/internal/observe/histogram.ts"
import { compare } from "../src/internal/health/reconciliation.ts"
import * as SlidingWindow from "../src/internal/observe/slidingWindow.ts"
import * as MerakiClient from "../src/MerakiClient.ts"
import * as Networks from "../src/operations/Networks.ts"
import * as Organizations from "../src/operations/Organizations.ts"
import * as RetryPolicy from "../src/RetryPolicy.ts"
import * as Transport from "../src/Transport.ts"

const get = Organizations.getOrganization({ organizationId: "1" })
const base = "https://api.meraki.com/api/v1"
const ok = answer(200, { id: "1", name: "Acme" })

describe("a sliding window", () => {
  it("counts what is younger than itself, and forgets what is older", () => {
    const window = SlidingWindow.make(60_000)
    for (let second = 0; second < 60; second++) window.add(second * 1000, second % 2 === 0)
    assert.deepStrictEqual(window.counts(59_000), { attempts: 60, serverErrors: 30 })
    assert.deepStrictEqual(window.counts(89_000), { attempts: 30, serverErrors: 15 })
    assert.deepStrictEqual(window.counts(1_000_000), { attempts: 0, serverErrors: 0 })
    window.add(1_000_000, true)
    assert.deepStrictEqual(window.counts(1_000_000), { attempts: 1, serverErrors: 1 })
  })

  it("loses nothing when the clock is set back", () => {
    const window = SlidingWindow.make(60_000)
    window.add(100_000, true)
    window.add(50_000, true)
    assert.deepStrictEqual(window.counts(50_000), { attempts: 2, serverErrors: 2 })
  })

  it("begins anew when the clock was far ahead, and does not stop there", () => {
    const window = SlidingWindow.make(60_000)
    window.add(86_400_000, true)
    window.add(10_000, false)
    assert.deepStrictEqual(window.counts(10_000), { attempts: 1, serverErrors: 0 })
    assert.deepStrictEqual(window.counts(80_000), { attempts: 0, serverErrors: 0 })
  })
})

describe("quantiles", () => {
  it("are known to five percent", () => {
    const histogram = Histogram.make()
    for (let millis = 1; millis <= 1000; millis++) histogram.add(millis)
    for (const [part, exact] of [
      [0.5, 500],
      [0.95, 950],
      [0.99, 990]
    ] as const) {
      assert.closeTo(histogram.quantile(part), exact, exact * 0.05)
    }
    assert.strictEqual(Histogram.make().quantile(0.5), 0)
  })
})

describe("advice", () => {
  const thresholds = { window: 600_000, minimum: 50, elevated: 0.01, contactSupport: 0.05 }
  const level = (before: ApiHealth.Level, attempts: number, serverErrors: number) =>
    adviceOn(before, { attempts, serverErrors }, thresholds).level

  it("is not given on few requests", () => {
    assert.deepStrictEqual(adviceOn("ok", { attempts: 49, serverErrors: 49 }, thresholds), {
      level: "ok",
      reason: "only 49 requests in the last 10 minutes; 50 are needed to judge"
    })
  })

  it("rises at one and at five percent", () => {
    assert.strictEqual(level("ok", 1000, 9), "ok")
    assert.strictEqual(level("ok", 1000, 10), "elevated")
    assert.strictEqual(level("ok", 1000, 49), "elevated")
    assert.strictEqual(level("ok", 1000, 50), "contact-support")
  })

  it("falls only when the share is clearly below", () => {
    assert.strictEqual(level("elevated", 1000, 9), "elevated")
    assert.strictEqual(level("elevated", 1000, 7), "ok")
    assert.strictEqual(level("contact-support", 1000, 45), "contact-support")
    assert.strictEqual(level("contact-support", 1000, 39), "elevated")
    assert.strictEqual(level("contact-support", 1000, 7), "ok")
  })

  it.effect("does not depend on who asks for it, and when", () =>
    Effect.gen(function* () {
      const levelAfter = (looks: boolean) => {
        const { layer } = scripted((_, number) => (number <= 5 ? answer(503, {}) : ok))
        return Effect.gen(function* () {
          const client = yield* MerakiClient.MerakiClient
          for (let call = 0; call < 114; call++) {
            yield* Effect.exit(get)
            if (looks) yield* client.health
          }
          return (yield* client.health).advice.level
        }).pipe(Effect.provide(clientOf(base, { retry: RetryPolicy.none }, layer)))
      }
      // 4.4 % is below what it takes to get there, and not below what it takes to leave.
      assert.deepStrictEqual(
        [yield* levelAfter(true), yield* levelAfter(false)],
        ["contact-support", "contact-support"]
      )
    })
  )

  it("says why", () => {
    assert.strictEqual(
      adviceOn("ok", { attempts: 512, serverErrors: 37 }, thresholds).reason,
      "37 of 512 requests in the last 10 minutes (7.2 %) were answered with a status of 500 or above; 5 % and more is a case for Cisco Meraki support"
    )
  })
})

describe("an hour of traffic", () => {
  it.effect("raises and lowers the level as the share of server errors does", () =>
    Effect.gen(function* () {
      // Minutes 0–19 are good, 20–29 have 2 % errors, 30–39 10 %, the rest none.
      const script: Script = (_, number) => {
        const minute = Math.floor((number - 1) / 50)
        const every = minute < 20 || minute >= 40 ? Infinity : minute < 30 ? 50 : 10
        return number % every === 0 ? answer(503, {}) : ok
      }
      const { layer } = scripted(script)
      const client = MerakiClient.layer({ apiKey, rateLimit: false, retry: RetryPolicy.none }).pipe(
        Layer.provide(layer)
      )
      const levels = yield* Effect.gen(function* () {
        const seen: Array<string> = []
        const minuteOf = Effect.clockWith((clock) =>
          Effect.map(clock.currentTimeMillis, (now) => Math.floor(now / 60_000))
        )
        const watching = yield* ApiHealth.changes().pipe(
          Stream.runForEach(({ level }) => Effect.map(minuteOf, (minute) => seen.push(`${minute}: ${level}`))),
          Effect.forkChild({ startImmediately: true })
        )
        for (let minute = 0; minute < 60; minute++) {
          yield* Effect.forEach(Array.from({ length: 50 }), () => Effect.exit(get))
          yield* TestClock.adjust("1 minute")
        }
        yield* Fiber.interrupt(watching)
        return seen
      }).pipe(Effect.provide(client))
      assert.deepStrictEqual(
        levels.map((line) => line.split(": ")[1]),
        ["ok", "elevated", "contact-support", "elevated", "ok"]
      )
      const minutes = levels.map((line) => Number(line.split(":")[0]))
      assert.isTrue(minutes[1]! >= 20 && minutes[1]! < 30, levels.join("; "))
      assert.isTrue(minutes[2]! >= 30 && minutes[2]! < 40, levels.join("; "))
      assert.isTrue(minutes[3]! >= 40 && minutes[4]! <= 51, levels.join("; "))
    })
  )
})

describe("requests that are cut off", () => {
  it.effect("are counted: those that were late as failures, those that were given up by themselves", () =>
    Effect.gen(function* () {
      const transport = Layer.succeed(Transport.Transport, { send: () => Effect.never })
      yield* Effect.gen(function* () {
        const client = yield* MerakiClient.MerakiClient
        const late = yield* Effect.forkChild(
          Effect.exit(Organizations.getOrganization({ organizationId: "1" }, { deadline: "1 second" }))
        )
        const unwanted = yield* Effect.forkChild(get)
        yield* TestClock.adjust("2 seconds")
        yield* Fiber.await(late)
        yield* Fiber.interrupt(unwanted)
        const { attempts, cancelled, latency, recent, transportFailures } = yield* client.health
        assert.deepStrictEqual([attempts, transportFailures, cancelled], [2, 1, 1])
        assert.deepStrictEqual(
          recent.map(({ error, status }) => [error, status]),
          [["RequestTimedOut", undefined]]
        )
        // What was given up after two seconds is not among them.
        assert.closeTo(Duration.toMillis(latency.p99), 1000, 50)
        assert.strictEqual((yield* client.ledger).attempts.length, 2)
      }).pipe(Effect.provide(clientOf(base, {}, transport)))
    })
  )
})

describe("a report", () => {
  it.effect("counts every attempt by what became of it, and keeps the last failures", () =>
    Effect.gen(function* () {
      const { layer } = scripted((_, number) => {
        if (number === 1) return answer(503, {}, { "x-request-id": "r1" })
        if (number === 2)
          return new Transport.TransportError({ reason: "reset", sent: true, cause: new Error("reset") })
        if (number === 3) return answer(302, "", { location: "https://evil.example/" })
        return ok
      })
      const report = yield* Effect.gen(function* () {
        const fiber = yield* Effect.forkChild(Effect.all([Effect.exit(get), get]), { startImmediately: true })
        yield* TestClock.adjust("1 minute")
        yield* Fiber.await(fiber)
        return yield* (yield* MerakiClient.MerakiClient).health
      }).pipe(Effect.provide(clientOf(base, {}, layer)))
      assert.deepInclude(report, {
        attempts: 4,
        byStatus: { "200": 1, "302": 1, "503": 1 },
        byOperation: { getOrganization: 4 },
        serverErrors: 1,
        transportFailures: 1,
        retries: { ServiceUnavailable: 1, ConnectionFailed: 1 }
      })
      assert.deepStrictEqual(
        report.recent.map(({ error, organizationId, requestId, status }) => [error, organizationId, requestId, status]),
        [
          ["ServiceUnavailable", "1", "r1", 503],
          ["ConnectionFailed", "1", undefined, undefined],
          ["UntrustedHost", "1", undefined, 302]
        ]
      )
    })
  )

  it.effect("tells how long requests took, and how long they waited for the limits", () =>
    Effect.gen(function* () {
      const transport = Layer.succeed(Transport.Transport, { send: () => Effect.as(Effect.sleep("200 millis"), ok) })
      const limits = { orgRate: 1, orgBurst: 1, share: 1 }
      const report = yield* Effect.gen(function* () {
        const fiber = yield* Effect.forkChild(Effect.all([get, get, get], { concurrency: 3 }))
        yield* TestClock.adjust("1 minute")
        yield* Fiber.join(fiber)
        return yield* (yield* MerakiClient.MerakiClient).health
      }).pipe(Effect.provide(clientOf(base, { rateLimit: limits }, transport)))
      assert.closeTo(Duration.toMillis(report.latency.p50), 200, 10)
      assert.closeTo(Duration.toMillis(report.latency.p99), 200, 10)
      // The second waits for a second, the third for two.
      assert.closeTo(Duration.toSeconds(report.waited), 3, 0.2)
    })
  )

  it.effect("keeps 50 failures and 10,000 requests, and no more", () =>
    Effect.gen(function* () {
      const { layer } = scripted(() => answer(404, {}))
      const { health, ledger } = yield* Effect.gen(function* () {
        yield* Effect.forEach(Array.from({ length: 10_100 }), () => Effect.exit(get), { discard: true })
        const client = yield* MerakiClient.MerakiClient
        return { health: yield* client.health, ledger: yield* client.ledger }
      }).pipe(Effect.provide(clientOf(base, {}, layer)))
      assert.strictEqual(health.attempts, 10_100)
      assert.strictEqual(health.recent.length, 50)
      assert.strictEqual(ledger.attempts.length, 10_000)
      assert.isFalse(ledger.isComplete)
    })
  )

  it.effect("is plain text for a case with support, without the key or a body", () =>
    Effect.gen(function* () {
      const { layer } = scripted(() => answer(500, { errors: [`secret ${apiKey}`] }, { "x-request-id": "5f1d" }))
      const report = yield* Effect.gen(function* () {
        yield* Effect.forEach(Array.from({ length: 60 }), () => Effect.exit(get))
        return yield* (yield* MerakiClient.MerakiClient).health
      }).pipe(Effect.provide(clientOf(base, { retry: RetryPolicy.none }, layer)))
      const text = ApiHealth.supportCase(report)
      for (const part of [
        "contact-support",
        "60 of 60",
        "Period (UTC): 1970-01-01T00:00:00.000Z",
        "getOrganization: 50",
        "organization 1",
        "request 5f1d",
        "500: 60"
      ]) {
        assert.include(text, part)
      }
      assert.notInclude(text, apiKey)
      assert.notInclude(text, "secret")
    })
  )
})

describe("reconciliation", () => {
  const minute = 60_000
  const attempt = (
    at: number,
    status: number | undefined,
    path = "/api/v1/organizations/1",
    organizationId = "1"
  ): ApiHealth.Attempt => ({
    at: new Date(at),
    operation: "getOrganization",
    method: "GET",
    path,
    organizationId,
    status,
    error: status === undefined ? "ConnectionFailed" : undefined
  })
  const shown = (at: number, status: number, userAgent = "me") => ({
    adminId: "a",
    method: "GET",
    path: "/api/v1/organizations/1",
    userAgent,
    sourceIp: undefined,
    at,
    status,
    operationId: "getOrganization"
  })
  const sides = {
    isComplete: true,
    overview: {},
    counted: 0,
    organizationId: "1",
    userAgent: "me",
    from: 0,
    to: 60 * minute,
    skew: 2 * minute
  }

  it("pairs what both have, within the skew of the clocks", () => {
    const result = compare({
      ...sides,
      attempts: [attempt(5 * minute, 200), attempt(10 * minute, 200)],
      shown: [shown(6 * minute, 200), shown(15 * minute, 200)]
    })
    assert.strictEqual(result.both, 1)
    assert.strictEqual(result.unaccounted.length, 1)
    assert.strictEqual(result.others, 1)
  })

  it("tells gateways, requests that never arrived and lost answers apart", () => {
    const result = compare({
      ...sides,
      attempts: [
        attempt(minute, 502),
        attempt(2 * minute, 504),
        attempt(3 * minute, undefined),
        attempt(20 * minute, undefined),
        attempt(20 * minute, 200)
      ],
      shown: [shown(20 * minute, 200), shown(20 * minute, 200)]
    })
    assert.deepStrictEqual(
      result.gateway.map(({ status }) => status),
      [502, 504]
    )
    assert.deepStrictEqual(
      result.neverArrived.map(({ at }) => at.getTime()),
      [3 * minute]
    )
    assert.deepStrictEqual(
      result.lostAnswers.map(({ at }) => at.getTime()),
      [20 * minute]
    )
    assert.strictEqual(result.both, 1)
    assert.strictEqual(result.others, 0)
  })

  it.effect("asks for this client's part of the period, with what the clocks may differ, and for 31 days at most", () =>
    Effect.gen(function* () {
      const { layer, sent } = scripted(({ url }) => answer(200, url.includes("/overview?") ? {} : []))
      const asked = (since: Date) =>
        Effect.gen(function* () {
          const first = sent.length
          const result = yield* ApiHealth.reconcile({
            organizationId: "1",
            since,
            delay: "10 minutes",
            skew: "1 minute"
          })
          const queries = sent.slice(first).map(({ url }) => new URL(url).searchParams)
          return { result, queries }
        })
      const day = 24 * 60 * minute
      yield* TestClock.setTime(100 * day)
      yield* Effect.gen(function* () {
        const { queries, result } = yield* asked(new Date(98 * day))
        assert.strictEqual(result.from.getTime(), 98 * day)
        assert.strictEqual(result.to.getTime(), 100 * day - 10 * minute)
        assert.strictEqual(queries.length, 3)
        for (const query of queries) {
          assert.strictEqual(query.get("t0"), new Date(98 * day - minute).toISOString())
          assert.strictEqual(query.get("t1"), new Date(100 * day).toISOString())
        }
        assert.deepStrictEqual(
          queries.map((query) => query.get("userAgent")),
          [null, null, "Night Example"]
        )
        const early = yield* asked(new Date(0))
        assert.strictEqual(early.queries[0]?.get("t0"), new Date(69 * day + minute).toISOString())
      }).pipe(Effect.provide(clientOf(base, { application: { name: "Night", vendor: "Example" } }, layer)))
    })
  )

  it("takes nothing that came from elsewhere for an answer that was lost", () => {
    const from = (at: number, status: number, sourceIp: string) => ({ ...shown(at, status), sourceIp })
    const result = compare({
      ...sides,
      attempts: [attempt(minute, 200), attempt(5 * minute, undefined), attempt(20 * minute, undefined)],
      shown: [
        from(minute, 200, "192.0.2.1"),
        from(6.5 * minute, 200, "203.0.113.77"),
        from(21.5 * minute, 200, "192.0.2.1")
      ]
    })
    assert.deepStrictEqual([result.both, result.neverArrived.length, result.lostAnswers.length], [1, 1, 1])
    assert.strictEqual(result.others, 1)
  })

  it("pairs what is near before what is far, and all of it when the clocks are apart", () => {
    const second = 1000
    const at = [600, 700, 800].map((seconds) => attempt(seconds * second, 200))
    const pair = (seconds: ReadonlyArray<number>) => {
      const result = compare({ ...sides, attempts: at, shown: seconds.map((one) => shown(one * second, 200)) })
      return [result.both, result.unaccounted.length, result.others]
    }
    assert.deepStrictEqual(pair([490, 600, 700]), [2, 1, 1])
    assert.deepStrictEqual(pair([510, 610, 710]), [3, 0, 0])
    assert.deepStrictEqual(pair([690, 790, 890]), [3, 0, 0])
  })

  it("takes a moment for a hundred thousand requests", () => {
    const many = Array.from({ length: 100_000 }, (_, index) => index * 30)
    const result = compare({
      ...sides,
      attempts: many.slice(-10_000).map((at) => attempt(at, 200)),
      shown: many.map((at) => shown(at, 200))
    })
    assert.strictEqual(result.both, 10_000)
  })

  it("tells administrators with the same program apart", () => {
    const { spenders } = compare({
      ...sides,
      attempts: [],
      shown: [shown(minute, 200), shown(minute, 200), { ...shown(minute, 200), adminId: "b" }]
    })
    assert.deepStrictEqual(
      spenders.map(({ adminId, requests }) => [adminId, requests]),
      [
        ["a", 2],
        ["b", 1]
      ]
    )
  })

  it("leaves other organizations and other times out, and names who spends the budget", () => {
    const result = compare({
      ...sides,
      attempts: [attempt(minute, 200, undefined, "2"), attempt(90 * minute, 200)],
      shown: [
        shown(minute, 429, "other"),
        shown(minute, 200, "other"),
        shown(minute, 429, "other"),
        shown(minute, 429, "me")
      ]
    })
    assert.strictEqual(result.both, 0)
    assert.strictEqual(result.unaccounted.length, 0)
    assert.deepStrictEqual(
      result.spenders.map(({ isSelf, rateLimitedShare, requests, share, userAgent }) => [
        userAgent,
        requests,
        share,
        rateLimitedShare,
        isSelf
      ]),
      [
        ["other", 3, 0.75, 2 / 3, false],
        ["me", 1, 0.25, 1 / 3, true]
      ]
    )
  })
})

/** Whatever has such a property in lines of OTLP as JSON. */
const found = (lines: string, property: string): ReadonlyArray<Exported> => {
  const all: Array<Exported> = []
  for (const line of lines.split("\n").filter((text) => text !== "")) {
    JSON.parse(line, (_, value: unknown) => {
      if (typeof value === "object" && value !== null && property in value) all.push(value as Exported)
      return value
    })
  }
  return all
}

interface Exported {
  readonly name: string
  readonly kind?: number
  readonly unit?: string
  readonly spanId?: string
  readonly parentSpanId?: string
  readonly attributes: ReadonlyArray<{ readonly key: string; readonly value: { readonly [type: string]: unknown } }>
}

const attributesOf = (attributes: Exported["attributes"]): { readonly [key: string]: unknown } =>
  Object.fromEntries(attributes.map(({ key, value }) => [key, Object.values(value)[0]]))

/** What OpenTelemetry's conventions ask of a span of an HTTP client. */
const conventional = (port: number, url: string) => ({
  "http.request.method": "GET",
  "url.template": "/organizations/{organizationId}",
  "url.full": `${url}/organizations/1`,
  "server.address": "127.0.0.1",
  "server.port": port
})

describe("with a tracer", () => {
  it.live("there is a span for the call and one below it for each attempt, by OpenTelemetry's conventions", () =>
    Effect.gen(function* () {
      const { spans, tracer } = makeTracer()
      const server = yield* makeServer((_, response, number) => json(response, number === 1 ? 503 : 200, { id: "1" }))
      yield* get.pipe(Effect.provide(clientOf(server.url)), Effect.provideService(Tracer.Tracer, tracer))
      assert.deepStrictEqual(
        spans.map(({ kind, name }) => `${kind} ${name}`),
        [
          "internal meraki.getOrganization",
          "client GET /organizations/{organizationId}",
          "client GET /organizations/{organizationId}"
        ]
      )
      const [call, first, second] = spans.map(({ attributes }) => Object.fromEntries(attributes))
      assert.deepInclude(call, { "http.request.method": "GET", "url.template": "/organizations/{organizationId}" })
      assert.deepInclude(first, {
        "http.request.method": "GET",
        "url.template": "/organizations/{organizationId}",
        "url.full": `${server.url}/organizations/1`,
        "server.address": "127.0.0.1",
        "server.port": Number(new URL(server.url).port),
        "http.response.status_code": 503,
        "error.type": "503"
      })
      assert.isUndefined(first?.["http.request.resend_count"])
      assert.deepInclude(second, { "http.response.status_code": 200, "http.request.resend_count": 1 })
      assert.isUndefined(second?.["error.type"])
    }).pipe(Effect.scoped)
  )

  it.live("the port of a URL without one is that of its scheme, and no span holds the key", () =>
    Effect.gen(function* () {
      const { spans, tracer } = makeTracer()
      const { layer } = scripted(() => answer(404, { errors: [`no ${apiKey}`] }))
      for (const url of ["https://proxy.example/api/v1", "http://localhost/api/v1"]) {
        yield* Effect.exit(Organizations.getOrganization({ organizationId: apiKey })).pipe(
          Effect.provide(clientOf(url, {}, layer)),
          Effect.provideService(Tracer.Tracer, tracer)
        )
      }
      const attempts = spans.filter(({ kind }) => kind === "client").map(({ attributes }) => attributes)
      assert.deepStrictEqual(
        attempts.map((attributes) => [attributes.get("server.port"), attributes.get("url.full")]),
        [
          [443, "https://proxy.example/api/v1/organizations/<redacted>"],
          [80, "http://localhost/api/v1/organizations/<redacted>"]
        ]
      )
      assert.notInclude(
        inspect(
          spans.map(({ attributes, events, name, status }) => [attributes, events, name, status]),
          { depth: 20 }
        ),
        apiKey
      )
    })
  )

  it.effect("a wait for the limits is an event", () =>
    Effect.gen(function* () {
      const { spans, tracer } = makeTracer()
      const { layer } = scripted(() => ok)
      const client = clientOf(base, { rateLimit: { orgRate: 1, orgBurst: 1, share: 1 } }, layer)
      const both = Effect.all([get, get], { concurrency: 2 }).pipe(
        Effect.provide(client),
        Effect.provideService(Tracer.Tracer, tracer)
      )
      const fiber = yield* Effect.forkChild(both, { startImmediately: true })
      yield* TestClock.adjust("2 seconds")
      yield* Fiber.join(fiber)
      const events = spans.flatMap((span) => span.events).map(([name]) => name)
      assert.deepStrictEqual(events, ["meraki.limiter.wait"])
    })
  )

  it.live("spans and metrics arrive at a receiver of OTLP over HTTP", () =>
    Effect.gen(function* () {
      const api = yield* makeServer((_, response, number) => json(response, number === 2 ? 404 : 200, { id: "1" }))
      const receiver = yield* makeServer((_, response) => json(response, 200, {}))
      const exporter = Otlp.layerJson({ baseUrl: receiver.origin, resource: { serviceName: "inventory" } }).pipe(
        Layer.provide(FetchHttpClient.layer)
      )
      yield* Effect.all([get, Effect.exit(get)]).pipe(
        Effect.provide(
          MerakiClient.layer({ apiKey, baseUrl: api.url }).pipe(
            Layer.orDie,
            Layer.provide([ApiMetrics.layer, Transport.layerFetch])
          )
        ),
        Effect.provide(exporter)
      )
      const bodies = (path: string) =>
        receiver.seen
          .filter(({ url }) => url === path)
          .map(({ body }) => body)
          .join("\n")
      const traces = bodies("/v1/traces")
      const port = Number(new URL(api.url).port)
      const attempts = found(traces, "kind").filter(({ kind }) => kind === 3)
      assert.deepStrictEqual(
        attempts.map(({ attributes, name }) => [name, attributesOf(attributes)]),
        [
          ["GET /organizations/{organizationId}", { ...conventional(port, api.url), "http.response.status_code": 200 }],
          [
            "GET /organizations/{organizationId}",
            { ...conventional(port, api.url), "http.response.status_code": 404, "error.type": "404" }
          ]
        ]
      )
      const calls = found(traces, "kind").filter(({ kind }) => kind === 1)
      assert.deepStrictEqual(
        calls.map(({ name, spanId }) => [name, spanId]),
        attempts.map(({ parentSpanId }) => ["meraki.getOrganization", parentSpanId])
      )

      const metrics = bodies("/v1/metrics")
      const duration = found(metrics, "unit").find(({ name }) => name === "http.client.request.duration")
      assert.strictEqual(duration?.unit, "s")
      assert.deepStrictEqual(
        found(JSON.stringify(duration), "bucketCounts")
          .map(({ attributes }) => attributesOf(attributes))
          .toSorted((a, b) => Number(a["http.response.status_code"]) - Number(b["http.response.status_code"])),
        [{ "http.response.status_code": "200" }, { "http.response.status_code": "404", "error.type": "404" }].map(
          (rest) => ({
            unit: "s",
            "http.request.method": "GET",
            "url.template": "/organizations/{organizationId}",
            "server.address": "127.0.0.1",
            "server.port": String(port),
            ...rest
          })
        )
      )
      for (const text of [traces, metrics, bodies("/v1/logs")]) assert.notInclude(text, apiKey)
      assert.isTrue(api.seen.every(({ headers }) => headers["traceparent"] === undefined))
    }).pipe(Effect.scoped)
  )
})

describe("without a tracer", () => {
  it.live("no span is made", () =>
    Effect.gen(function* () {
      const spans: Array<string> = []
      const transport = Layer.succeed(Transport.Transport, {
        send: () =>
          Effect.map(Effect.option(Effect.currentSpan), ({ _tag }) => {
            spans.push(_tag)
            return ok
          })
      })
      yield* get.pipe(Effect.provide(clientOf(base, {}, transport)))
      assert.deepStrictEqual(spans, ["None"])
    })
  )
})

describe("metrics", () => {
  it.live("have few labels: methods, templates, statuses and kinds of error", () =>
    Effect.gen(function* () {
      const { layer } = scripted((_, number) => (number === 1 ? answer(429, {}, { "retry-after": "0" }) : ok))
      const client = MerakiClient.layer({
        apiKey,
        retry: RetryPolicy.make({ initialDelay: 1 }),
        rateLimit: false
      }).pipe(Layer.orDie, Layer.provide([layer, ApiMetrics.layer]))
      const snapshot = yield* get.pipe(
        Effect.provide(client),
        Effect.andThen(Metric.snapshot),
        Effect.provideService(Metric.MetricRegistry, new Map())
      )
      const labels = snapshot.map(({ attributes, id }) => `${id} ${JSON.stringify(attributes)}`)
      assert.isTrue(
        labels.some((label) => label.startsWith("http.client.request.duration") && label.includes("429")),
        labels.join("\n")
      )
      assert.isTrue(
        labels.some((label) => label.startsWith("meraki.client.retries") && label.includes("TooManyRequests")),
        labels.join("\n")
      )
      assert.isTrue(labels.every((label) => !label.includes("organizations/1")))
    })
  )

  it.effect("count those who wait for the limits, until they do not", () =>
    Effect.gen(function* () {
      const { layer } = scripted(() => ok)
      const client = MerakiClient.layer({ apiKey, rateLimit: { share: 1, sourceRate: 1000 } }).pipe(
        Layer.orDie,
        Layer.provide([layer, ApiMetrics.layer])
      )
      const waiting = Effect.map(Metric.snapshot, (metrics) =>
        metrics
          .filter(({ id }) => id === "meraki.client.limiter.waiting")
          .map(({ attributes, state }) => ({ attributes, state }))
      )
      yield* Effect.gen(function* () {
        const calls = yield* Effect.forkChild(
          Effect.forEach(Array.from({ length: 20 }), () => get, { concurrency: "unbounded" })
        )
        yield* TestClock.adjust(1)
        const [during] = yield* waiting
        assert.deepInclude(during?.state, { value: 11 })
        yield* Fiber.interrupt(calls)
        const [after] = yield* waiting
        assert.deepInclude(after?.state, { value: 0 })
      }).pipe(Effect.provide(client), Effect.provideService(Metric.MetricRegistry, new Map()))
    })
  )
})

describe("what requests are called", () => {
  it.effect("in reconciliation is what is sent: a header of the client's own wins", () =>
    Effect.gen(function* () {
      const { layer, sent } = scripted(() => ok)
      const userAgent = yield* Effect.andThen(
        get,
        MerakiClient.MerakiClient.use((client) => Effect.map(client.ledger, (ledger) => ledger.userAgent))
      ).pipe(Effect.provide(clientOf(base, { headers: { "User-Agent": "Inv/2 Acme" } }, layer)))
      assert.deepStrictEqual([userAgent, sent[0]?.headers["user-agent"]], ["Inv/2 Acme", "Inv/2 Acme"])
    })
  )

  it.effect("in the ledger may be a path that encodes nothing", () =>
    Effect.gen(function* () {
      const odd = `${base}/networks/%zz/clients`
      const { layer } = scripted(({ url }) => answer(200, [], url === odd ? {} : { link: `<${odd}>; rel=next` }))
      const paths = yield* Effect.andThen(
        Networks.getNetworkClients({ networkId: "N_1" }),
        MerakiClient.MerakiClient.use((client) =>
          Effect.map(client.ledger, (ledger) =>
            ledger.attempts.map(({ organizationId, path }) => [path, organizationId])
          )
        )
      ).pipe(Effect.provide(clientOf(base, {}, layer)))
      assert.deepStrictEqual(paths.at(-1), ["/api/v1/networks/%zz/clients", undefined])
    })
  )

  it.effect("are counted when their answers are not of the declared type", () =>
    Effect.gen(function* () {
      const { layer } = scripted(() => answer(200, { id: 5 }))
      const mismatches = yield* Effect.gen(function* () {
        const strict = Organizations.getOrganization({ organizationId: "1" }, { validate: "strict" })
        yield* Effect.all([get, get, Effect.exit(strict)])
        return (yield* (yield* MerakiClient.MerakiClient).health).mismatches
      }).pipe(Effect.provide(clientOf(base, { validate: "report" }, layer)))
      assert.deepStrictEqual(mismatches, { getOrganization: 3 })
    })
  )
})

describe("logs", () => {
  it.effect("say what happened at the level a person expects", () =>
    Effect.gen(function* () {
      const { layer } = scripted(
        (_, number) =>
          [
            answer(503, {}, { "x-request-id": "r9" }),
            answer(404, {}),
            answer(503),
            answer(401, {}),
            answer(200, { id: "1" }, { "x-request-id": "r5" })
          ][number - 1] ?? ok
      )
      const once = Effect.exit(Organizations.getOrganization({ organizationId: "1" }, { retry: RetryPolicy.none }))
      const program = Effect.all([Effect.exit(get), once, once, get])
      const fiber = yield* program.pipe(
        Effect.provide(
          clientOf(
            base,
            { retry: RetryPolicy.make({ initialDelay: "1 second" }), rateLimit: { orgRate: 1, orgBurst: 1, share: 1 } },
            layer
          )
        ),
        Effect.provideService(References.MinimumLogLevel, "Debug"),
        Effect.forkChild({ startImmediately: true })
      )
      yield* TestClock.adjust("1 minute")
      yield* Fiber.await(fiber)
      const lines = yield* logged
      const has = (pattern: RegExp) =>
        assert.isTrue(
          lines.some((line) => pattern.test(line)),
          `${String(pattern)}\n${lines.join("\n")}`
        )
      has(/^Debug getOrganization \(GET \/organizations\/1\): 503 ServiceUnavailable in \d+ ms, attempt 1, request r9$/)
      has(/^Warn ServiceUnavailable: .* Retry 1 in \d+ ms$/)
      has(/^Debug NotFound: /)
      has(/^Debug ServiceUnavailable: /)
      has(/^Debug Unauthorized: /)
      has(/^Debug getOrganization \(GET \/organizations\/1\): 200 in \d+ ms, attempt 1, waited \d+ ms, request r5$/)
    })
  )
})
