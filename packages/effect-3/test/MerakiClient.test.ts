import { until } from "@effect-meraki/testing/promises"
import { json, startServer } from "@effect-meraki/testing/server"
import * as FetchHttpClient from "@effect/platform/FetchHttpClient"
import * as HttpClient from "@effect/platform/HttpClient"
import * as HttpClientRequest from "@effect/platform/HttpClientRequest"
import * as HttpClientResponse from "@effect/platform/HttpClientResponse"
import * as Cause from "effect/Cause"
import * as Clock from "effect/Clock"
import * as Config from "effect/Config"
import * as ConfigProvider from "effect/ConfigProvider"
import * as Context from "effect/Context"
import * as Deferred from "effect/Deferred"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Fiber from "effect/Fiber"
import * as FiberRef from "effect/FiberRef"
import * as HashMap from "effect/HashMap"
import * as Layer from "effect/Layer"
import * as Logger from "effect/Logger"
import * as LogLevel from "effect/LogLevel"
import * as Option from "effect/Option"
import * as Redacted from "effect/Redacted"
import * as Scope from "effect/Scope"
import * as Stream from "effect/Stream"
import type { ServerResponse } from "node:http"
import { inspect } from "node:util"
import { assert, describe, it } from "vitest"
import {
  ActionBatch,
  ApiHealth,
  MerakiClient,
  MerakiConfig,
  Networks,
  Organizations,
  RetryPolicy
} from "../src/index.ts"
import { apiKey, httpClients, layer, run } from "./support/client.ts"

const ok = (response: ServerResponse, body: unknown = { id: "N_1" }) => json(response, 200, body)

const network = Networks.getNetwork({ networkId: "N_1" })

describe.for(httpClients)("over %s, a name from outside", ([, http]) => {
  it("is sent, read and kept as one, and changes no prototype", async () => {
    const before = Object.getOwnPropertyNames(Object.prototype)
    for (const name of before) {
      await using server = await startServer((_, response) =>
        ok(response, JSON.parse(`{"id":"1","organizationId":"${name}","${name}":1}`))
      )
      const extraBody = JSON.parse(`{"${name}":{"a":1}}`) as { readonly [name: string]: unknown }
      const program = Effect.gen(function* () {
        const made = yield* Networks.updateNetwork({ networkId: "N_1" }, { extraBody })
        assert.strictEqual(Object.getOwnPropertyDescriptor(made, name)?.value, 1)
        yield* Organizations.getOrganization({ organizationId: name })
      })
      await run(program, layer({ baseUrl: server.url }, http))
      assert.strictEqual(server.seen[0]?.body, JSON.stringify(extraBody))
    }
    assert.deepStrictEqual(Object.getOwnPropertyNames(Object.prototype), before)
    assert.deepStrictEqual(Object.keys(Object.prototype), [])
  })
})

describe("the options", () => {
  it("that cannot be used are named when the layer is built, without the key", async () => {
    for (const [options, option] of [
      [{ apiKey: "" }, "apiKey"],
      [{ apiKey: `${apiKey}\n ${apiKey}` }, "apiKey"],
      [{ baseUrl: "http://example.com" }, "baseUrl"],
      [{ timeout: "soon" as never }, "timeout"],
      [{ deadline: -1 }, "deadline"],
      [{ retry: { retries: 1 } as never }, "retry"],
      [{ rateLimit: { share: 2 } }, "rateLimit.share"],
      [{ nonsense: true }, "nonsense"]
    ] as const) {
      const exit = await Effect.runPromiseExit(
        Effect.provide(
          MerakiClient.MerakiClient,
          Layer.provide(MerakiClient.layer({ apiKey, ...options }), FetchHttpClient.layer)
        )
      )
      const text = `${String(exit)} ${inspect(exit, { depth: 9 })}`
      assert.include(text, `option: '${option}'`)
      assert.include(text, "InvalidConfiguration")
      assert.notInclude(text, apiKey)
    }
  })

  it("come from the environment, unless they are given", async () => {
    await using server = await startServer((_, response) => ok(response))
    const built = (entries: ReadonlyArray<readonly [string, string]>, overrides?: MerakiConfig.ConfigOptions) =>
      Effect.runPromiseExit(
        network.pipe(
          Effect.provide(Layer.provide(MerakiClient.layerConfig(overrides), FetchHttpClient.layer)),
          Effect.withConfigProvider(ConfigProvider.fromMap(new Map(entries)))
        )
      )
    const environment = [
      ["MERAKI_DASHBOARD_API_KEY", apiKey],
      ["MERAKI_BASE_URL", server.url]
    ] as const
    assert.isTrue(Exit.isSuccess(await built(environment)))
    assert.strictEqual(server.seen[0]?.headers.authorization, `Bearer ${apiKey}`)
    const other = "0".repeat(40)
    assert.isTrue(Exit.isSuccess(await built(environment, { apiKey: Redacted.make(other) })))
    const own = [
      ...environment,
      ["ACME_KEY", other],
      ["ACME_NAME", "Inventory"],
      ["ACME_TIMEOUT", "5 seconds"]
    ] as const
    const configured = {
      apiKey: Config.redacted("ACME_KEY"),
      application: { name: Config.string("ACME_NAME"), vendor: "Acme" },
      timeout: Config.duration("ACME_TIMEOUT")
    }
    assert.isTrue(Exit.isSuccess(await built(own, configured)))
    assert.strictEqual(server.seen.at(-1)?.headers.authorization, `Bearer ${other}`)
    assert.strictEqual(server.seen.at(-1)?.headers["user-agent"], "Inventory Acme")
    const unnamed = await built(environment, { ...configured, apiKey: other })
    assert.include(String(unnamed), "application.name cannot be configured")
    assert.strictEqual(server.seen[1]?.headers.authorization, `Bearer ${other}`)
    assert.include(String(await built([])), "MERAKI_DASHBOARD_API_KEY")
    assert.strictEqual(server.seen.length, 3)
    const options = await Effect.runPromise(
      Effect.withConfigProvider(MerakiConfig.fromEnvironment(), ConfigProvider.fromMap(new Map(environment)))
    )
    assert.notInclude(inspect(options), apiKey)
  })
})

describe("the environment's client", () => {
  it("carries the requests: a test double needs no network", async () => {
    const double = HttpClient.make((request) =>
      Effect.succeed(HttpClientResponse.fromWeb(request, Response.json({ id: request.url.split("/").at(-1) })))
    )
    const http = Layer.succeed(HttpClient.HttpClient, double)
    assert.strictEqual((await run(network, layer({ baseUrl: "https://api.meraki.com/api/v1" }, http))).id, "N_1")
  })

  it.for(httpClients)("gets %s to leave redirects alone, and keeps the options it was given", async ([, http]) => {
    await using server = await startServer(({ url }, response, number) =>
      number === 1 ? void response.writeHead(302, { location: url }).end() : ok(response)
    )
    // A fetch that follows it by itself makes a GET of it.
    const program = Organizations.createOrganization({ name: "x" })
    const client = Layer.provide(
      layer({ baseUrl: server.url }, http),
      Layer.succeed(FetchHttpClient.RequestInit, { headers: { "x-option": "kept" } })
    )
    await run(program, client)
    assert.deepStrictEqual(
      server.seen.map(({ body, method }) => [method, body]),
      [
        ["POST", '{"name":"x"}'],
        ["POST", '{"name":"x"}']
      ]
    )
    if (http === FetchHttpClient.layer) assert.strictEqual(server.seen[1]?.headers["x-option"], "kept")
  })

  it.for(httpClients)("sends the trace over %s only when it is told to", async ([, http]) => {
    await using server = await startServer((_, response) => ok(response))
    const traced = Effect.withSpan(network, "test")
    await run(traced, layer({ baseUrl: server.url }, http))
    await run(traced, layer({ baseUrl: server.url, propagateTrace: true }, http))
    const [without, having] = server.seen.map(({ headers }) => headers)
    assert.doesNotHaveAnyKeys(without, ["traceparent", "b3"])
    assert.match(String(having?.["traceparent"]), /^00-[0-9a-f]{32}-[0-9a-f]{16}-01$/)
  })

  it("works in the surroundings of its caller: each request in the span of its call", async () => {
    await using server = await startServer((_, response) => setTimeout(() => ok(response), 10))
    const parents: Array<string> = []
    const http = Layer.effect(
      HttpClient.HttpClient,
      Effect.map(
        HttpClient.HttpClient,
        HttpClient.transform((effect, request) =>
          Effect.zipRight(
            Effect.flatMap(Effect.currentSpan, (span) =>
              Effect.sync(() => {
                const call = span.parent._tag === "Some" && span.parent.value._tag === "Span" ? span.parent.value : span
                const caller =
                  call.parent._tag === "Some" && call.parent.value._tag === "Span" ? call.parent.value : call
                parents.push(`${request.url.split("/").at(-1)} ${span.name} < ${call.name} < ${caller.name}`)
              })
            ).pipe(Effect.orDie),
            effect
          )
        )
      )
    )
    const ids = ["a", "b", "c"]
    const program = Effect.forEach(
      ids,
      (networkId) => Effect.withSpan(Networks.getNetwork({ networkId }), `caller ${networkId}`),
      { concurrency: "unbounded" }
    )
    await run(program, layer({ baseUrl: server.url }, Layer.provide(http, FetchHttpClient.layer)))
    assert.sameMembers(
      parents,
      ids.map((id) => `${id} http.client GET < meraki.getNetwork < caller ${id}`)
    )
  })

  it("is used with every FiberRef of its caller", async () => {
    const mark = FiberRef.unsafeMake("none")
    const Place = Context.GenericTag<string>("Place")
    const seen: Array<unknown> = []
    const double = HttpClient.make((request) =>
      Effect.gen(function* () {
        const place = yield* Effect.serviceOption(Place)
        const annotations = yield* Effect.logAnnotations
        seen.push([
          yield* FiberRef.get(mark),
          place._tag === "Some" ? place.value : "none",
          yield* Effect.orDie(Config.string("REGION")),
          (yield* Clock.currentTimeMillis) > 1000,
          [...annotations]
        ])
        return HttpClientResponse.fromWeb(request, Response.json([]))
      })
    )
    const calls = [
      network,
      Stream.runDrain(Organizations.getOrganizationNetworks.items({ organizationId: "1" })),
      ApiHealth.reconcile({ organizationId: "1" })
    ]
    const program = Effect.forEach(calls, (call) => Effect.exit(Effect.asVoid(call as typeof network))).pipe(
      Effect.locally(mark, "marked"),
      Effect.provideService(Place, "here"),
      Effect.annotateLogs("job", 7),
      Effect.withConfigProvider(ConfigProvider.fromMap(new Map([["REGION", "north"]]))),
      Effect.withClock(Object.assign(Clock.make(), { currentTimeMillis: Effect.succeed(5) }))
    )
    const http = Layer.succeed(HttpClient.HttpClient, double)
    await run(program, layer({ baseUrl: "https://api.meraki.com/api/v1" }, http))
    assert.isAtLeast(seen.length, 3)
    for (const one of seen) assert.deepStrictEqual(one, ["marked", "here", "north", false, [["job", 7]]])
  })

  it("makes no span where the caller wants none, and names it as the caller does", async () => {
    await using server = await startServer((_, response) => ok(response))
    const names: Array<string> = []
    const http = Layer.effect(
      HttpClient.HttpClient,
      Effect.map(
        HttpClient.HttpClient,
        HttpClient.transform((effect) =>
          Effect.zipRight(
            Effect.flatMap(Effect.orDie(Effect.currentSpan), ({ name }) => Effect.sync(() => names.push(name))),
            effect
          )
        )
      )
    )
    const program = Effect.gen(function* () {
      yield* Effect.locally(network, HttpClient.currentTracerDisabledWhen, () => true)
      yield* Effect.provideService(network, HttpClient.SpanNameGenerator, ({ method }) => `my ${method}`)
    })
    await run(program, layer({ baseUrl: server.url, propagateTrace: true }, Layer.provide(http, FetchHttpClient.layer)))
    assert.deepStrictEqual(names, ["meraki.getNetwork", "my GET"])
    assert.notProperty(server.seen[0]?.headers, "traceparent")
    assert.property(server.seen[1]?.headers, "traceparent")
  })

  it("is told of by log lines of the caller: its logger, annotations, spans and level", async () => {
    await using server = await startServer(({ url }, response) =>
      url.includes("actionBatches") ? ok(response, {}) : void response.writeHead(503).end()
    )
    const lines: Array<string> = []
    const logger = Logger.make(({ annotations, logLevel, message, spans }) => {
      const job = HashMap.get(annotations, "job")
      const [span] = spans
      lines.push(`${logLevel.label} ${String(Option.getOrElse(job, () => ""))} ${span?.label ?? ""} ${String(message)}`)
    })
    const calls = [
      Effect.asVoid(network),
      Stream.runDrain(Organizations.getOrganizationNetworks.items({ organizationId: "1" })),
      Effect.asVoid(ApiHealth.reconcile({ organizationId: "1" }))
    ]
    const client = layer({ baseUrl: server.url, retry: RetryPolicy.make({ initialDelay: 1, retries: 1 }) })
    // The layer is built with another logger than the calls are made with.
    await run(
      Effect.forEach(calls, (call, index) =>
        Effect.exit(call).pipe(
          Effect.annotateLogs("job", index),
          Effect.withLogSpan(`call ${index}`),
          Logger.withMinimumLogLevel(LogLevel.Warning),
          Effect.provide(Logger.add(logger))
        )
      ),
      client
    )
    for (const [index, operation] of [
      "getNetwork",
      "getOrganizationNetworks",
      "getOrganizationApiRequests"
    ].entries()) {
      assert.match(
        lines.join("\n"),
        new RegExp(`^WARN ${index} call ${index} ServiceUnavailable: ${operation}: .*Retry 1`, "m")
      )
    }
    assert.isTrue(lines.every((line) => !/^(DEBUG|INFO)/.test(line)))
  })

  it("is told of by log lines of Effect", async () => {
    await using server = await startServer((_, response, number) =>
      number === 1 ? void response.writeHead(503).end() : ok(response)
    )
    const lines: Array<string> = []
    const logger = Logger.make(({ logLevel, message }) => void lines.push(`${logLevel.label} ${String(message)}`))
    await Effect.runPromise(
      network.pipe(
        Effect.provide(layer({ baseUrl: server.url })),
        Effect.provide(Logger.replace(Logger.defaultLogger, logger))
      )
    )
    assert.match(lines.join("\n"), /^WARN ServiceUnavailable: getNetwork: .*Retry 1/m)
  })
})

describe.for(httpClients)("over %s, an interruption", ([, http]) => {
  it("while waiting for an answer closes the socket", async () => {
    await using server = await startServer(() => undefined)
    const program = Effect.gen(function* () {
      const fiber = yield* Effect.fork(network)
      yield* Effect.promise(() => until(() => server.pending() === 1))
      const exit = yield* Fiber.interrupt(fiber)
      assert.isTrue(Exit.isInterrupted(exit))
      yield* Effect.promise(() => until(() => server.pending() === 0))
    })
    await run(program, layer({ baseUrl: server.url }, http))
    assert.strictEqual(server.seen.length, 1)
  })

  it("while reading a body closes the socket", async () => {
    await using server = await startServer((_, response) => void response.writeHead(200).write('{"id":'))
    const program = Effect.gen(function* () {
      const fiber = yield* Effect.fork(network)
      yield* Effect.promise(() => until(() => server.pending() === 1))
      yield* Effect.sleep("50 millis")
      yield* Fiber.interrupt(fiber)
      yield* Effect.promise(() => until(() => server.pending() === 0))
    })
    await run(program, layer({ baseUrl: server.url }, http))
  })

  it("while waiting to try again sends nothing more", async () => {
    await using server = await startServer((_, response) => void response.writeHead(503).end())
    const program = Effect.gen(function* () {
      const fiber = yield* Effect.fork(network)
      yield* Effect.promise(() => until(() => server.seen.length === 1 && server.pending() === 0))
      yield* Effect.sleep("20 millis")
      yield* Fiber.interrupt(fiber)
    })
    await run(
      program,
      layer(
        {
          baseUrl: server.url,
          retry: RetryPolicy.make({ initialDelay: "1 hour", maxDelay: "1 hour", maxElapsed: "2 hours" })
        },
        http
      )
    )
    assert.strictEqual(server.seen.length, 1)
  })

  it("of a Stream ends the page that is under way, also one that is fetched ahead", async () => {
    await using server = await startServer(({ url }, response, number) => {
      if (number > 1) return
      const next = `${url}&startingAfter=1`
      response.writeHead(200, { link: `<${server.origin}${next}>; rel=next` }).end('[{"id":"1"}]')
    })
    const items = Organizations.getOrganizationNetworks.items({ organizationId: "1" })
    const program = Effect.gen(function* () {
      const first = yield* Deferred.make<void>()
      const fiber = yield* Effect.fork(Stream.runForEach(items, () => Deferred.succeed(first, undefined)))
      yield* Deferred.await(first)
      yield* Effect.promise(() => until(() => server.pending() === 1))
      yield* Fiber.interrupt(fiber)
      yield* Effect.promise(() => until(() => server.pending() === 0))
    })
    await run(program, layer({ baseUrl: server.url }, http))
    assert.strictEqual(server.seen.length, 2)
  })

  it("by the client's own timeout closes the socket before it tries again", async () => {
    await using server = await startServer((_, response, number) => {
      // The socket of the attempts before is closed by then; on a slow machine there may be more than one.
      if (number >= 2) void until(() => server.pending() === 1).then(() => ok(response))
    })
    await run(
      network,
      layer(
        { baseUrl: server.url, timeout: "500 millis", retry: RetryPolicy.make({ initialDelay: 1, retries: 100 }) },
        http
      )
    )
    assert.isAtLeast(server.seen.length, 2)
  })

  it("by a timeout or a race is no different", async () => {
    await using server = await startServer(() => undefined)
    const program = Effect.gen(function* () {
      const late = yield* Effect.either(Effect.timeout(network, "50 millis"))
      assert.strictEqual(late._tag, "Left")
      assert.strictEqual(yield* Effect.race(network, Effect.delay(Effect.succeed("won"), "50 millis")), "won")
      yield* Effect.promise(() => until(() => server.pending() === 0))
    })
    await run(program, layer({ baseUrl: server.url }, http))
  })
})

describe("an interrupted call", () => {
  it("ends when its request has", async () => {
    let hasEnded = false
    const ending = Effect.delay(
      Effect.sync(() => void (hasEnded = true)),
      "50 millis"
    )
    let hasBegun = false
    const begin = Effect.sync(() => void (hasBegun = true))
    const slow = HttpClient.make(() => Effect.onInterrupt(Effect.zipRight(begin, Effect.never), () => ending))
    const program = Effect.gen(function* () {
      const fiber = yield* Effect.fork(network)
      yield* Effect.promise(() => until(() => hasBegun))
      yield* Fiber.interrupt(fiber)
      assert.isTrue(hasEnded)
    })
    await run(program, layer({ baseUrl: "https://api.meraki.com/api/v1" }, Layer.succeed(HttpClient.HttpClient, slow)))
  })
})

describe("a call that cannot be interrupted", () => {
  it("runs out of time all the same, and gives its socket back", async () => {
    await using server = await startServer(() => undefined)
    const program = Effect.gen(function* () {
      const error = yield* Effect.uninterruptible(Effect.flip(network))
      assert.deepInclude(error, { _tag: "RequestTimedOut" })
      yield* Effect.promise(() => until(() => server.pending() === 0))
    })
    await run(program, layer({ baseUrl: server.url, retry: RetryPolicy.none, timeout: "50 millis" }))
  })
})

describe("what an HttpClient ends with besides an answer or a failure", () => {
  const baseUrl = "https://api.meraki.com/api/v1"
  const ending = (answer: () => Effect.Effect<HttpClientResponse.HttpClientResponse>) => {
    let sent = 0
    const http = HttpClient.make(() =>
      Effect.suspend(() => {
        sent++
        return answer()
      })
    )
    return { client: layer({ baseUrl }, Layer.succeed(HttpClient.HttpClient, http)), sent: () => sent }
  }
  /** An answer whose body dies after three bytes. */
  const dying = (defect: unknown) =>
    Object.defineProperty(HttpClientResponse.fromWeb(HttpClientRequest.get(baseUrl), new Response()), "stream", {
      value: Stream.concat(Stream.make(new Uint8Array(3)), Stream.die(defect))
    })
  const programs = [
    ["a call", Effect.asVoid(network)],
    ["a page", Effect.asVoid(Organizations.getOrganizationNetworks.page({ organizationId: "1" }))],
    ["a Stream", Stream.runDrain(Organizations.getOrganizationNetworks.items({ organizationId: "1" }))],
    ["a reconciliation", Effect.asVoid(ApiHealth.reconcile({ organizationId: "1" }))],
    [
      "a batch",
      Effect.asVoid(
        ActionBatch.submit({ organizationId: "1", actions: [Networks.updateNetwork.action({ networkId: "N_1" })] })
      )
    ]
  ] as const

  it.for(programs)("is a defect of %s, which is not repeated", async ([, program]) => {
    const defect = "a bug"
    for (const answer of [() => Effect.die(defect), () => Effect.succeed(dying(defect))]) {
      const { client, sent } = ending(answer)
      const exit = await run(Effect.exit(program), client)
      assert.isTrue(Exit.isFailure(exit) && Cause.isDie(exit.cause) && !Cause.isFailure(exit.cause), String(exit))
      assert.isTrue(Exit.isFailure(exit) && [...Cause.defects(exit.cause)].includes(defect))
      assert.strictEqual(sent(), 1)
    }
  })

  it.for(programs)("is an interruption of %s, which is not repeated", async ([, program]) => {
    const { client, sent } = ending(() => Effect.interrupt)
    const exit = await run(Effect.exit(program), client)
    assert.isTrue(Exit.isInterrupted(exit), String(exit))
    assert.strictEqual(sent(), 1)
  })

  it("does not end other calls", async () => {
    const { client } = ending(() => Effect.die("a bug"))
    const program = Effect.gen(function* () {
      assert.isTrue(Exit.isFailure(yield* Effect.exit(network)))
      return yield* Effect.exit(network)
    })
    const exit = await run(program, client)
    assert.isTrue(Exit.isFailure(exit) && Cause.isDie(exit.cause))
  })

  it("may come out of a logger too", async () => {
    await using server = await startServer((_, response) => void response.writeHead(503).end())
    const broken = Logger.make(() => {
      throw new TypeError("a bug in a logger")
    })
    const exit = await Effect.runPromiseExit(
      network.pipe(
        Effect.provide(layer({ baseUrl: server.url })),
        Effect.provide(Logger.replace(Logger.defaultLogger, broken))
      )
    )
    assert.isTrue(Exit.isFailure(exit) && Cause.isDie(exit.cause), String(exit))
    assert.strictEqual(server.seen.length, 1)
  })
})

describe("the end of the scope", () => {
  it.for(httpClients)("leaves nothing running over %s", async ([, http]) => {
    await using server = await startServer(() => undefined)
    const program = Effect.gen(function* () {
      const scope = yield* Scope.make()
      const context = yield* Layer.buildWithScope(layer({ baseUrl: server.url }, http), scope)
      const calls = yield* Effect.forEach([network, ApiHealth.reconcile({ organizationId: "1" })], (call) =>
        Effect.forkDaemon(Effect.provide(Effect.asVoid(call as typeof network), context))
      )
      yield* Effect.promise(() => until(() => server.pending() === 2))
      yield* Scope.close(scope, Exit.void)
      yield* Effect.promise(() => until(() => server.pending() === 0))
      for (const call of calls) assert.isTrue(Exit.isInterrupted(yield* Fiber.await(call)))
      const later = yield* Effect.exit(Effect.provide(network, context))
      assert.isTrue(Exit.isInterrupted(later))
    })
    await Effect.runPromise(program)
    assert.strictEqual(server.seen.length, 2)
  })
})
