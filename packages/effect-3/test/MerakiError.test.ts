import { CoreErrorSchema } from "@effect-meraki/testing/failures"
import { json, type Respond, type Server, startServer, unusedPort } from "@effect-meraki/testing/server"
import * as FetchHttpClient from "@effect/platform/FetchHttpClient"
import * as HttpClient from "@effect/platform/HttpClient"
import { RequestError } from "@effect/platform/HttpClientError"
import type { HttpClientRequest } from "@effect/platform/HttpClientRequest"
import * as Effect4Schema from "effect-4/Schema"
import { startSimulator } from "@effect-meraki/simulator"
import * as Cause from "effect/Cause"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Layer from "effect/Layer"
import * as Logger from "effect/Logger"
import * as Schema from "effect/Schema"
import * as Tracer from "effect/Tracer"
import { gzipSync } from "node:zlib"
import { inspect } from "node:util"
import { afterAll, assert, beforeAll, describe, it } from "vitest"
import { ActionBatch, MerakiClient, MerakiError, Networks, Organizations, RetryPolicy } from "../src/index.ts"
import { MerakiErrorSchema } from "../src/MerakiErrorSchema.ts"
import { apiKey, httpClients, layer, run } from "./support/client.ts"

const classes: { readonly [tag: string]: unknown } = { ...MerakiError }
const classOf = (error: MerakiError.MerakiError) =>
  classes[error._tag] as new (...fields: ReadonlyArray<unknown>) => Error

/** What the server answers to the path of each network that is asked for. */
const answers: { readonly [networkId: string]: Respond } = {
  cut: (_, response) => {
    response.writeHead(200, { "content-length": "1000" }).write("{")
    setTimeout(() => response.destroy(), 20)
  },
  reset: (_, response) => void response.destroy(),
  slow: () => undefined,
  slowBody: (_, response) => void response.writeHead(200).write('{"id":'),
  slowRefusal: (_, response) => void response.writeHead(429, { "retry-after": "2" }).write("{"),
  slowKnown: (_, response) => void response.writeHead(429, { "content-length": "100" }).write("{"),
  html: (_, response) => void response.writeHead(200, { "content-type": "text/html" }).end("<html></html>"),
  text: (_, response) => void response.writeHead(200).end("fine"),
  empty: (_, response) => void response.writeHead(200).end(),
  nothing: (_, response) => void response.writeHead(204).end(),
  errors: (_, response) => json(response, 200, { errors: ["no"] }),
  zipped: (_, response) =>
    void response
      .writeHead(200, { "content-encoding": "gzip" })
      .end(gzipSync(JSON.stringify({ id: "zipped", name: "x".repeat(100_000) }))),
  echo: ({ headers }, response) => json(response, 400, { errors: [`you sent ${headers.authorization}`] }),
  loop: (_, response) => void response.writeHead(307, { location: "loop" }).end(),
  elsewhere: (_, response) => void response.writeHead(302, { location: `http://example.com/${apiKey}` }).end(),
  moved: (_, response) => void response.writeHead(308, { location: "/api/v1/networks/here" }).end(),
  here: (_, response) => json(response, 200, { id: "here" }),
  endless: (_, response) => {
    const more = () => {
      while (response.write("x".repeat(65_536)));
    }
    response.writeHead(400)
    response.on("drain", more)
    more()
  }
}

const respond: Respond = (request, response, number) => {
  const name = /\/networks\/(\w+)/.exec(request.url)?.[1] ?? ""
  const answer = answers[name]
  if (answer !== undefined) return answer(request, response, number)
  const status = name === "" ? 404 : Number(name)
  json(response, status, { errors: [`status ${status}`] }, status === 429 ? { "retry-after": "2" } : {})
}

let server: Server
let closedPort: number
beforeAll(async () => {
  server = await startServer(respond)
  closedPort = await unusedPort()
})
afterAll(() => server[Symbol.asyncDispose]())

const quickly = { retry: RetryPolicy.none }

/** Long enough for every answer that is to come, on a busy machine too. */
// An answer whose headers count needs the time for them.
const timeoutFor = (networkId: string): "150 millis" | "3 seconds" | "10 seconds" => {
  if (networkId === "slowRefusal" || networkId === "slowKnown") return "3 seconds"
  return networkId.startsWith("slow") ? "150 millis" : "10 seconds"
}

describe.for(httpClients)("over %s, a failure is told as what it is:", ([, http]) => {
  const failureOf = (networkId: string, options: Partial<Parameters<typeof layer>[0]> = {}) =>
    run(Effect.flip(Networks.getNetwork({ networkId })), layer({ baseUrl: server.url, ...quickly, ...options }, http))

  it("every status", async () => {
    const tags: { readonly [status: string]: MerakiError.MerakiError["_tag"] } = {
      400: "BadRequest",
      401: "Unauthorized",
      402: "UnexpectedClientError",
      403: "Forbidden",
      404: "NotFound",
      422: "UnexpectedClientError",
      429: "TooManyRequests",
      500: "InternalServerError",
      502: "BadGateway",
      503: "ServiceUnavailable",
      504: "GatewayTimeout",
      530: "UnexpectedServerError"
    }
    for (const [status, tag] of Object.entries(tags)) {
      const error = await failureOf(status)
      if (error._tag === "TooManyRequests") {
        assert.strictEqual(error.retryAfter === undefined ? 0 : MerakiError.toMillis(error.retryAfter), 2000)
      }
      assert.strictEqual(error._tag, tag)
      assert.instanceOf(error, classOf(error))
      assert.strictEqual(error.name, tag)
      const facts: object = { status: Number(status), errors: [`status ${status}`], operation: "getNetwork" }
      assert.deepInclude(error, facts)
    }
  })

  it("no connection", async () => {
    const baseUrl = `http://127.0.0.1:${closedPort}/api/v1`
    const refused = await failureOf("1", { baseUrl })
    assert.deepInclude(refused, { _tag: "ConnectionFailed", reason: "refused", sent: false })
    const unknown = await failureOf("1", { baseUrl: "https://host.invalid/api/v1" })
    assert.deepInclude(unknown, { _tag: "ConnectionFailed", reason: "dns", sent: false })
    assert.deepInclude(await failureOf("reset"), { _tag: "ConnectionFailed", reason: "reset", sent: true })
  })

  it("an answer that is not what it should be", async () => {
    assert.deepInclude(await failureOf("cut"), { _tag: "ConnectionFailed", reason: "cut", sent: true })
    for (const [networkId, reason] of [
      ["html", "html"],
      ["text", "not-json"],
      ["empty", "empty"],
      ["errors", "errors"]
    ] as const) {
      assert.deepInclude(await failureOf(networkId), { _tag: "InvalidResponse", reason })
    }
    const endless = await failureOf("endless")
    assert.deepInclude(endless, { _tag: "BadRequest" })
  })

  it("no answer in time, before or within the body", async () => {
    for (const networkId of ["slow", "slowBody"]) {
      assert.deepInclude(await failureOf(networkId, { timeout: timeoutFor(networkId) }), {
        _tag: "RequestTimedOut",
        limit: "attempt"
      })
    }
    for (const networkId of ["slowRefusal", "slowKnown"]) {
      assert.deepInclude(await failureOf(networkId, { timeout: timeoutFor(networkId) }), {
        _tag: "TooManyRequests",
        body: ""
      })
    }
    const error = await failureOf("slow", { timeout: "1 minute", deadline: "50 millis" })
    assert.deepInclude(error, { _tag: "RequestTimedOut", limit: "deadline" })
  })

  it("redirects that go nowhere", async () => {
    assert.deepInclude(await failureOf("loop"), { _tag: "TooManyRedirects" })
    assert.deepInclude(await failureOf("elsewhere"), {
      _tag: "UntrustedHost",
      location: "http://example.com/<redacted>"
    })
  })

  it("what is not sent at all", async () => {
    const before = server.seen.length
    const client = layer({ baseUrl: server.url, readOnly: true }, http)
    assert.deepInclude(await run(Effect.flip(Networks.getNetwork({} as never)), client), { _tag: "InvalidInput" })
    const blocked = await run(Effect.flip(Networks.deleteNetwork({ networkId: "1" })), client)
    assert.deepInclude(blocked, { _tag: "WriteBlocked" })
    assert.strictEqual(server.seen.length, before)
  })

  it("and what is no failure is none", async () => {
    const program = Effect.gen(function* () {
      assert.strictEqual((yield* Networks.getNetwork({ networkId: "zipped" })).id, "zipped")
      assert.strictEqual((yield* Networks.getNetwork({ networkId: "moved" })).id, "here")
      const nothing = yield* Effect.flip(Networks.getNetwork({ networkId: "nothing" }))
      assert.deepInclude(nothing, { _tag: "InvalidResponse", reason: "empty" })
    })
    await run(program, layer({ baseUrl: server.url, ...quickly }, http))
  })
})

describe("a batch", () => {
  it("that fails, or is not done in time, is told so", async () => {
    await using simulator = await startSimulator({
      organizations: 1,
      networksPerOrganization: 1,
      limits: false,
      lenient: { batches: true }
    })
    const organizationId = [...simulator.world.organizations.keys()][0] ?? ""
    const networkId = [...simulator.world.networks.keys()][0] ?? ""
    const client = layer({ apiKey: simulator.apiKey, baseUrl: simulator.url })
    const failing = Networks.updateNetwork.action({ networkId: "N_1", notes: "x" })
    const failed = await run(
      Effect.flip(ActionBatch.submit({ organizationId, actions: [failing], mode: "sync", newNetworkWait: 0 })),
      client
    )
    assert.instanceOf(failed, MerakiError.ActionBatchFailed)
    const actions = [Networks.updateNetwork.action({ networkId, notes: "later" })]
    const program = Effect.gen(function* () {
      // Nobody looks before the deadline, which grows until a batch is made before it.
      const options = { organizationId, actions, mode: "async", pollInterval: "1 hour" } as const
      for (let deadline = 400; ; deadline *= 2) {
        const pending = yield* Effect.flip(ActionBatch.submit({ ...options, deadline }))
        assert.instanceOf(pending, MerakiError.ActionBatchPending)
        if (pending.batches.length === 1) return yield* ActionBatch.confirm(pending, { pollInterval: "5 millis" })
      }
    })
    const result = await run(program, client)
    assert.strictEqual(result.batches[0]?.status, "completed")
  })
})

describe("errors", () => {
  const client = () => layer({ baseUrl: server.url, ...quickly })

  it("are caught by tag", async () => {
    const program = Networks.getNetwork({ networkId: "404" }).pipe(
      Effect.catchTag("NotFound", (error) => Effect.succeed(error.status))
    )
    assert.strictEqual(await run(program, client()), 404)
    const several = Networks.getNetwork({ networkId: "503" }).pipe(
      Effect.catchTags({
        NotFound: () => Effect.succeed("not found"),
        ServiceUnavailable: (error) => Effect.succeed(error.errors[0])
      })
    )
    assert.strictEqual(await run(several, client()), "status 503")
  })

  it("begin at the line that made the effect", async () => {
    const failing = Networks.getNetwork({ networkId: "404" })
    const listing = Organizations.getOrganizationNetworks.page({ organizationId: "1" })
    for (const effect of [Effect.asVoid(failing), Effect.asVoid(listing)]) {
      const error = await run(Effect.flip(effect), client())
      const [first, second] = error.stack?.split("\n") ?? []
      assert.strictEqual(first, `${error.name}: ${error.message}`)
      assert.match(second ?? "", /MerakiError\.test\.ts/)
    }
  })

  it("go through JSON and back, under a span too", async () => {
    const names = ["400", "429", "reset", "slow", "html", "loop"]
    const program = Effect.forEach(names, (networkId) =>
      Effect.flip(Networks.getNetwork({ networkId }, { timeout: timeoutFor(networkId) }))
    )
    const state = { id: "1", status: "pending", actions: [0], errors: [] } as const
    const batch = { organizationId: "1", batches: [state], unsent: [1], cause: undefined }
    const facts = {
      operation: "op",
      method: "POST",
      path: "/",
      parameters: {},
      url: "",
      attempts: 0,
      at: new Date(0)
    } as const
    const made = [
      new MerakiError.ActionBatchFailed({ ...facts, ...batch }),
      new MerakiError.ActionBatchPending({ ...facts, ...batch }),
      new MerakiError.RequestTimedOut({ ...facts, limit: "deadline", after: MerakiError.fromMillis(5), cause: "late" })
    ]
    for (const error of [...(await run(Effect.withSpan(program, "test"), client())), ...made]) {
      const text = JSON.stringify(Schema.encodeSync(MerakiErrorSchema)(error))
      const back = Schema.decodeUnknownSync(MerakiErrorSchema)(JSON.parse(text))
      assert.instanceOf(back, classOf(error))
      assert.strictEqual(back.message, error.message)
      assert.strictEqual(JSON.stringify(Schema.encodeSync(MerakiErrorSchema)(back)), text)
      // The other end may be on Effect 4.
      const there = Effect4Schema.decodeUnknownSync(CoreErrorSchema)(JSON.parse(text))
      assert.strictEqual(there.message, error.message)
      assert.strictEqual(JSON.stringify(Effect4Schema.encodeSync(CoreErrorSchema)(there)), text)
    }
    for (const wrong of [{ _tag: "NotFound" }, { _tag: "Other" }, null]) {
      assert.throws(() => Schema.decodeUnknownSync(MerakiErrorSchema)(wrong))
    }
    assert.throws(() => Schema.encodeUnknownSync(MerakiErrorSchema)(new Error("no")))
  })
})

describe("the key", () => {
  const secret = "s3cret-of-a-proxy"
  const options = { ...quickly, headers: { "x-proxy-key": secret } }

  /** Everything a program can get to see of a failure. */
  const renderings = (error: unknown, exit: Exit.Exit<unknown, unknown>): ReadonlyArray<string> => {
    const cause = Exit.isFailure(exit) ? exit.cause : Cause.empty
    return [
      String(error),
      inspect(error, { depth: 20, showHidden: true }),
      inspect(error, { depth: 20, showProxy: true }),
      JSON.stringify(error),
      (error as Error).stack ?? "",
      inspect((error as Error).cause, { depth: 20, showHidden: true }),
      Cause.pretty(cause, { renderErrorCause: true }),
      inspect(cause, { depth: 20, showHidden: true }),
      JSON.stringify(exit),
      MerakiError.isMerakiError(error) ? JSON.stringify(Schema.encodeSync(MerakiErrorSchema)(error)) : ""
    ]
  }

  it.for(httpClients)("is in no rendering of any failure, log line or span over %s", async ([, http]) => {
    const found: Array<string> = []
    const spans: Array<Tracer.Span> = []
    const log: Array<string> = []
    const tracer = Tracer.make({
      span: (...given) => {
        const [name, parent, context, links, startTime, kind] = given
        const attributes = new Map<string, unknown>()
        const events: Array<unknown> = []
        const span: Tracer.Span = {
          _tag: "Span",
          name,
          parent,
          context,
          links,
          kind,
          attributes,
          status: { _tag: "Started", startTime },
          spanId: String(spans.length),
          traceId: "trace",
          sampled: true,
          end: (_, exit) => events.push(String(exit), JSON.stringify(exit), inspect(exit, { depth: 9 })),
          attribute: (key, value) => attributes.set(key, value),
          event: (name, _, attributes) => events.push([name, attributes]),
          addLinks: () => undefined
        }
        spans.push(Object.assign(span, { events }))
        return span
      },
      context: (run) => run()
    })
    const again = { retry: RetryPolicy.make({ retries: 1, initialDelay: 1 }) }
    const names = ["400", "echo", "429", "503", "cut", "reset", "slow", "html", "loop", "elsewhere", "endless"]
    const program = Effect.gen(function* () {
      for (const networkId of names) {
        const options = { timeout: timeoutFor(networkId), ...(networkId === "503" ? again : {}) }
        const exit = yield* Effect.exit(Networks.getNetwork({ networkId }, options))
        const error = Exit.isFailure(exit) ? Cause.squash(exit.cause) : undefined
        assert.isTrue(MerakiError.isMerakiError(error), networkId)
        found.push(...renderings(error, exit))
        yield* Effect.logError("failed", error)
      }
    })
    const service = await Effect.runPromise(
      program.pipe(
        Effect.zipRight(MerakiClient.MerakiClient),
        Effect.provide(layer({ baseUrl: server.url, ...options }, http)),
        Effect.provide(
          Logger.replace(
            Logger.defaultLogger,
            Logger.make((line) => void log.push(Logger.logfmtLogger.log(line), inspect(line, { depth: 9 })))
          )
        ),
        Effect.withTracer(tracer)
      )
    )
    assert.isAbove(log.length, 20)
    assert.isTrue(spans.some(({ name }) => name === "meraki.getNetwork"))
    const client = spans.find(({ kind }) => kind === "client")
    assert.include(client?.parent, { _tag: "Some" })
    const all = [...found, ...log, inspect(service, { depth: 9, showHidden: true }), inspect(spans, { depth: 9 })]
    for (const text of all) {
      assert.notInclude(text, apiKey)
      assert.notInclude(text, secret)
    }
    // The server did get them.
    assert.deepInclude(server.seen.at(-1)?.headers, { authorization: `Bearer ${apiKey}`, "x-proxy-key": secret })
    assert.notProperty(server.seen.at(-1)?.headers, "traceparent")
  })

  it("does not get out of a client that fails on statuses, dies, or fails with errors of the platform", async () => {
    const ofPlatform = (request: HttpClientRequest) =>
      new RequestError({ request, reason: "Transport", cause: new RequestError({ request, reason: "Encode" }) })
    const fails = Effect.fail(new Error("no"))
    const changes: ReadonlyArray<readonly [(client: HttpClient.HttpClient) => HttpClient.HttpClient, string]> = [
      [HttpClient.filterStatusOk, "NotFound"],
      [HttpClient.transformResponse(Effect.orDie), "defect"],
      [HttpClient.transform((_, request) => Effect.die(ofPlatform(request))), "defect"],
      [
        HttpClient.transform((effect, request) => Effect.zipRight(effect, Effect.fail(ofPlatform(request)))),
        "ConnectionFailed"
      ],
      [
        HttpClient.transform((_, request) => Effect.ensuring(Effect.die("a"), Effect.die(ofPlatform(request)))),
        "defect"
      ],
      [HttpClient.transform((_, request) => Effect.ensuring(fails, Effect.die(ofPlatform(request))) as never), "defect"]
    ]
    for (const [change, tag] of changes) {
      const http = Layer.effect(HttpClient.HttpClient, Effect.map(HttpClient.HttpClient, change))
      const exit = await run(
        Effect.exit(Networks.getNetwork({ networkId: tag === "NotFound" ? "404" : "reset" })),
        layer({ baseUrl: server.url, ...options }, Layer.provide(http, FetchHttpClient.layer))
      )
      assert.isTrue(Exit.isFailure(exit))
      const error = Exit.isFailure(exit) ? Cause.squash(exit.cause) : undefined
      if (tag !== "defect") assert.deepInclude(error, { _tag: tag })
      else if (Exit.isFailure(exit)) assert.isTrue(Cause.isDie(exit.cause) && !Cause.isFailure(exit.cause))
      for (const text of renderings(error, exit)) {
        assert.notInclude(text, apiKey)
        assert.notInclude(text, secret)
      }
    }
  })
})
