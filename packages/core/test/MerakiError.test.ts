import { apiKey, clientOf } from "@effect-meraki/testing/client"
import { it, makeServer, makeTracer } from "@effect-meraki/testing/effect"
import { json, type Respond } from "@effect-meraki/testing/server"
import * as NodeHttpClient from "@effect/platform-node/NodeHttpClient"
import { assert, describe } from "@effect/vitest"
import * as Cause from "effect/Cause"
import * as Console from "effect/Console"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as FetchHttpClient from "effect/http/FetchHttpClient"
import * as Layer from "effect/Layer"
import * as Logger from "effect/Logger"
import * as References from "effect/References"
import * as Schema from "effect/Schema"
import * as Tracer from "effect/Tracer"
import { format, inspect } from "node:util"
import type { MerakiClient } from "../src/MerakiClient.ts"
import * as MerakiError from "../src/MerakiError.ts"
import { MerakiErrorSchema } from "../src/MerakiErrorSchema.ts"
import * as Organizations from "../src/operations/Organizations.ts"
import * as RetryPolicy from "../src/RetryPolicy.ts"
import { makeFetch, Transport } from "../src/Transport.ts"
import * as TransportHttpClient from "../src/TransportHttpClient.ts"
import * as TransportUndici from "../src/TransportUndici.ts"

const get = Organizations.getOrganization({ organizationId: "1" })
const other = "fedcba9876543210fedcba9876543210fedcba98"

/** Both ways a key can travel, and one that only a single call carries. */
const clients = {
  bearer: (url: string, transport?: Layer.Layer<Transport>) => clientOf(url, { retry: RetryPolicy.none }, transport),
  header: (url: string, transport?: Layer.Layer<Transport>) =>
    clientOf(url, { retry: RetryPolicy.none, headers: { "X-Cisco-Meraki-API-Key": other } }, transport)
}

/** Everything that shows an error to somebody. */
const renderings = (error: MerakiError.MerakiError): Effect.Effect<ReadonlyArray<string>> =>
  Effect.gen(function* () {
    const lines: Array<string> = []
    const sink = (format: Logger.Logger<unknown, unknown>) =>
      Logger.make((options) => {
        lines.push(
          String(typeof format.log(options) === "string" ? format.log(options) : JSON.stringify(format.log(options)))
        )
      })
    const log = Effect.gen(function* () {
      yield* Effect.logError("failed", error)
      yield* Effect.logError(Cause.fail(error))
      yield* Effect.logError("failed").pipe(Effect.annotateLogs({ error }))
    })
    for (const format of [Logger.formatJson, Logger.formatLogFmt, Logger.formatSimple, Logger.formatStructured]) {
      yield* Effect.provide(log, Logger.layer([sink(format as Logger.Logger<unknown, unknown>)]))
    }
    // The pretty logger writes to the console itself.
    const terminal = Object.assign(Object.create(console) as Console.Console, {
      log: (...parts: ReadonlyArray<unknown>) => lines.push(format(...parts))
    })
    yield* log.pipe(
      Effect.provide(Logger.layer([Logger.consolePretty({ mode: "tty", colors: true })])),
      Effect.provideService(Console.Console, terminal)
    )
    assert.isAtLeast(lines.length, 15)
    const encoded: unknown = Schema.encodeUnknownSync(MerakiErrorSchema)(error)
    return [
      ...lines,
      error.message,
      error.stack ?? "",
      String(error),
      JSON.stringify(error),
      JSON.stringify({ nested: [error] }),
      inspect(error),
      inspect(error, { depth: Infinity, showHidden: true, getters: true }),
      inspect(error, { depth: Infinity, showHidden: true, customInspect: false }),
      inspect(new Error("outer", { cause: error }), { depth: Infinity }),
      inspect({ error }, { depth: Infinity }),
      Cause.pretty(Cause.fail(error)),
      inspect(Exit.fail(error), { depth: Infinity }),
      inspect(structuredClone(error), { depth: Infinity, showHidden: true }),
      JSON.stringify(encoded),
      inspect(error.cause, { depth: Infinity, showHidden: true })
    ]
  })

const assertClean = (error: MerakiError.MerakiError) =>
  Effect.map(renderings(error), (texts) => {
    for (const text of texts) for (const key of [apiKey, other]) assert.notInclude(text, key.slice(0, 8))
    // A rendering that says nothing would be clean as well.
    assert.isTrue(texts.every((text) => text.length > 0))
    assert.include(inspect(error), error.message)
    assert.include(inspect(error), "operation")
  })

/** A server that repeats the key wherever an answer has room for it. */
const echo =
  (status: number): Respond =>
  (request, response) => {
    const key = `${String(request.headers.authorization)} ${String(request.headers["x-cisco-meraki-api-key"])}`
    json(
      response,
      status,
      { errors: [`refused: ${key}`, { message: key }], key },
      { "x-request-id": key, "retry-after": key }
    )
  }

const failing: ReadonlyArray<readonly [tag: string, respond: Respond]> = [
  ...[400, 401, 403, 404, 409, 429, 500, 502, 503, 504, 530].map((status) => [String(status), echo(status)] as const),
  ["InvalidResponse errors", echo(200)],
  [
    "InvalidResponse html",
    (request, response) =>
      response.end(`<p>${String(request.headers.authorization)}${String(request.headers["x-cisco-meraki-api-key"])}`)
  ],
  [
    "text that is cut through the key",
    (request, response) =>
      response
        .writeHead(500)
        .end(
          `${"-".repeat(1990)}${String(request.headers.authorization)}${String(request.headers["x-cisco-meraki-api-key"])}`
        )
  ],
  [
    "a Link",
    (request, response) => {
      const key = `${String(request.headers.authorization).slice(7)}${String(request.headers["x-cisco-meraki-api-key"])}`
      response.writeHead(404, { link: `<https://n1.meraki.com/?k=${key}>; rel=next` }).end()
    }
  ],
  ["ConnectionFailed", (_, response) => response.destroy()],
  [
    "UntrustedHost",
    (request, response) => {
      const key = String(request.headers.authorization).slice(7)
      response.writeHead(302, {
        location: `https://evil.example/${key}?k=${String(request.headers["x-cisco-meraki-api-key"])}`
      })
      response.end()
    }
  ],
  [
    "TooManyRedirects",
    (request, response) => {
      response.writeHead(302, {
        location: `/again?k=${String(request.headers.authorization).slice(7)}&o=${String(request.headers["x-cisco-meraki-api-key"])}`
      })
      response.end()
    }
  ]
]

describe("no rendering of an error shows the key", () => {
  for (const [style, makeClient] of Object.entries(clients)) {
    for (const [tag, respond] of failing) {
      it.live(`${tag}, sent as ${style}`, () =>
        Effect.gen(function* () {
          const server = yield* makeServer(respond)
          const error = yield* get.pipe(Effect.provide(makeClient(server.url)), Effect.flip)
          yield* assertClean(error)
        }).pipe(Effect.scoped)
      )
    }

    it.live(`a fetch that fails with the request in its hands, sent as ${style}`, () =>
      Effect.gen(function* () {
        const fetch = (url: unknown, init: unknown) =>
          Promise.reject(
            Object.assign(
              new TypeError(`failed: ${JSON.stringify(init)} ${String(url)}`, {
                cause: new Error(JSON.stringify(init))
              }),
              { request: init }
            )
          )
        const transport = Layer.succeed(Transport, makeFetch(fetch as typeof globalThis.fetch))
        const error = yield* get.pipe(Effect.provide(makeClient("http://127.0.0.1:1/api/v1", transport)), Effect.flip)
        assert.strictEqual(error._tag, "ConnectionFailed")
        yield* assertClean(error)
      })
    )

    it.live(`errors made before anything is sent, and after too long, sent as ${style}`, () =>
      Effect.gen(function* () {
        const server = yield* makeServer(() => undefined)
        const client = makeClient(server.url)
        const invalid = yield* Organizations.getOrganization({ organizationId: ".." }).pipe(
          Effect.provide(client),
          Effect.flip
        )
        const late = yield* Organizations.getOrganization({ organizationId: "1" }, { timeout: 20 }).pipe(
          Effect.provide(client),
          Effect.flip
        )
        assert.deepStrictEqual([invalid._tag, late._tag], ["InvalidInput", "RequestTimedOut"])
        yield* assertClean(invalid)
        yield* assertClean(late)
      }).pipe(Effect.scoped)
    )
  }

  for (const [name, transport] of Object.entries({
    "HttpClient over fetch": TransportHttpClient.layer.pipe(Layer.provide(FetchHttpClient.layer)),
    "HttpClient over undici": TransportHttpClient.layer.pipe(Layer.provide(NodeHttpClient.layerUndici)),
    undici: TransportUndici.layer()
  })) {
    it.live(`whatever ${name} has to say about a lost connection`, () =>
      Effect.gen(function* () {
        const server = yield* makeServer((request, response) => {
          if (request.url.endsWith("cut")) {
            response.writeHead(200, { "content-length": "9" })
            response.write("{", () => response.destroy())
          } else response.destroy()
        })
        for (const organizationId of ["cut", "reset"]) {
          const lost = Organizations.getOrganization({ organizationId })
          const error = yield* lost.pipe(Effect.provide(clients.header(server.url, transport)), Effect.flip)
          assert.strictEqual(error._tag, "ConnectionFailed")
          yield* assertClean(error)
        }
      }).pipe(Effect.scoped)
    )
  }

  it.live("a key that only one call carries", () =>
    Effect.gen(function* () {
      const server = yield* makeServer(echo(403))
      const call = Organizations.getOrganization(
        { organizationId: "1" },
        { headers: { "X-Cisco-Meraki-API-Key": other } }
      )
      yield* assertClean(yield* call.pipe(Effect.provide(clients.bearer(server.url)), Effect.flip))
    }).pipe(Effect.scoped)
  )
})

describe("what is logged and traced while a call goes on", () => {
  it.live("does not show the key either", () =>
    Effect.gen(function* () {
      const texts: Array<string> = []
      const logger = Logger.make((options) => {
        texts.push(Logger.formatLogFmt.log(options), JSON.stringify(Logger.formatStructured.log(options)))
      })
      const { spans, tracer } = makeTracer()
      const server = yield* makeServer(echo(503))
      const client = clientOf(server.url, { headers: { "X-Cisco-Meraki-API-Key": other } })
      yield* get.pipe(
        Effect.provide(client),
        Effect.flip,
        Effect.provide(Logger.layer([logger])),
        Effect.provideService(References.MinimumLogLevel, "Trace"),
        Effect.provideService(Tracer.Tracer, tracer)
      )
      assert.isAbove(texts.length, 0)
      assert.strictEqual(spans[0]?.name, "meraki.getOrganization")
      const shown =
        texts.join("\n") +
        inspect(
          spans.map(({ attributes, events, name, status }) => ({ attributes, events, name, status })),
          { depth: 20 }
        )
      for (const key of [apiKey, other]) assert.notInclude(shown, key)
    }).pipe(Effect.scoped)
  )

  it.live("sends no trace headers unless asked to", () =>
    Effect.gen(function* () {
      const server = yield* makeServer((_, response) => json(response, 200, { id: "1" }))
      const traced = get.pipe(Effect.withSpan("outer"))
      yield* Effect.provide(traced, clientOf(server.url))
      yield* Effect.provide(traced, clientOf(server.url, { propagateTrace: true }))
      assert.isUndefined(server.seen[0]?.headers["traceparent"])
      assert.isUndefined(server.seen[0]?.headers["b3"])
      assert.match(String(server.seen[1]?.headers["traceparent"]), /^00-[0-9a-f]{32}-[0-9a-f]{16}-0[01]$/)
    }).pipe(Effect.scoped)
  )

  it.live("sends the span of the attempt, and none where nothing is traced", () =>
    Effect.gen(function* () {
      const server = yield* makeServer((_, response) => json(response, 200, { id: "1" }))
      const { spans, tracer } = makeTracer()
      const client = clientOf(server.url, { propagateTrace: true })
      const traced = get.pipe(Effect.withSpan("outer"), Effect.provideService(Tracer.Tracer, tracer))
      yield* Effect.provide(traced, client)
      const attempt = spans.find(({ kind }) => kind === "client")
      assert.strictEqual(server.seen[0]?.headers["traceparent"], `00-${attempt?.traceId}-${attempt?.spanId}-01`)
      yield* traced.pipe(Effect.withTracerEnabled(false), Effect.provide(client))
      assert.isUndefined(server.seen[1]?.headers["traceparent"])
    }).pipe(Effect.scoped)
  )
})

const at = new Date("2026-01-02T03:04:05.678Z")
const request = {
  operation: "getNetwork",
  method: "GET",
  path: "/networks/{networkId}",
  parameters: { networkId: "N_1" },
  url: "https://api.meraki.com/api/v1/networks/N_1"
} as const
const call = { ...request, attempts: 2, at }
const planned = { organizationId: "1", body: { name: "HQ" } }
const http = { ...call, status: 400, errors: ["a"], body: "{}", requestId: "r", retryAfter: Duration.seconds(3) }
const local = { ...call, cause: new Error("below") }
const batch = {
  ...local,
  organizationId: "1",
  batches: [{ id: "b", status: "failed", actions: [0, 1], errors: ["no"] }],
  unsent: [2]
} as const

/** One of each. */
const all: {
  readonly [Tag in MerakiError.MerakiError["_tag"]]: Extract<MerakiError.MerakiError, { readonly _tag: Tag }>
} = {
  BadRequest: new MerakiError.BadRequest(http),
  Unauthorized: new MerakiError.Unauthorized({ ...http, status: 401 }),
  Forbidden: new MerakiError.Forbidden({ ...http, status: 403 }),
  NotFound: new MerakiError.NotFound({ ...http, status: 404, requestId: undefined, retryAfter: undefined }),
  TooManyRequests: new MerakiError.TooManyRequests({ ...http, status: 429 }),
  InternalServerError: new MerakiError.InternalServerError({ ...http, status: 500 }),
  BadGateway: new MerakiError.BadGateway({ ...http, status: 502 }),
  ServiceUnavailable: new MerakiError.ServiceUnavailable({ ...http, status: 503 }),
  GatewayTimeout: new MerakiError.GatewayTimeout({ ...http, status: 504 }),
  UnexpectedClientError: new MerakiError.UnexpectedClientError({ ...http, status: 418 }),
  UnexpectedServerError: new MerakiError.UnexpectedServerError({ ...http, status: 530 }),
  ConnectionFailed: new MerakiError.ConnectionFailed({ ...local, reason: "reset", sent: true }),
  RequestTimedOut: new MerakiError.RequestTimedOut({ ...local, limit: "deadline", after: Duration.seconds(5) }),
  UntrustedHost: new MerakiError.UntrustedHost({ ...local, location: "https://evil.example/" }),
  TooManyRedirects: new MerakiError.TooManyRedirects({
    ...local,
    cause: undefined,
    location: "https://api.meraki.com/"
  }),
  InvalidResponse: new MerakiError.InvalidResponse({
    ...http,
    status: 200,
    carriedOut: false,
    reason: "validation",
    issues: [{ path: "id", problem: "is not a string" }]
  }),
  InvalidInput: new MerakiError.InvalidInput({ ...local, issues: [{ path: "networkId", problem: "is required" }] }),
  NoCredential: new MerakiError.NoCredential({ ...local, cause: new Error("the vault is sealed") }),
  WriteBlocked: new MerakiError.WriteBlocked(local),
  WritePlanned: new MerakiError.WritePlanned({ ...local, ...planned, followedBy: [{ ...request, ...planned }] }),
  ActionBatchFailed: new MerakiError.ActionBatchFailed(batch),
  ActionBatchPending: new MerakiError.ActionBatchPending({
    ...batch,
    batches: [{ id: "b", status: "pending", actions: [0], errors: [] }]
  })
}

describe("every error", () => {
  for (const [tag, error] of Object.entries(all)) {
    it.effect(`${tag} is an Error of its own name with one line of message, its facts and a stack`, () =>
      Effect.gen(function* () {
        assert.instanceOf(error, Error)
        assert.strictEqual(error._tag, tag)
        assert.strictEqual(error.name, tag)
        assert.notInclude(error.message, "\n")
        assert.isTrue(error.message.startsWith("getNetwork: "), error.message)
        assert.include(error.stack ?? "", `${tag}: ${error.message}`)
        const shown = inspect(error)
        assert.include(shown, error.stack ?? "nothing")
        assert.include(shown, "path: '/networks/{networkId}'")
        const printed: unknown = JSON.parse(JSON.stringify(error))
        assert.deepInclude(printed, {
          _tag: tag,
          message: error.message,
          operation: "getNetwork",
          attempts: 2,
          at: at.toISOString()
        })
        assert.isTrue(MerakiError.isMerakiError(error))
        yield* assertClean(error)
      })
    )

    it(`${tag} goes through JSON and comes back`, () => {
      const wire: unknown = JSON.parse(JSON.stringify(Schema.encodeUnknownSync(MerakiErrorSchema)(error)))
      const back = Schema.decodeUnknownSync(MerakiErrorSchema)(wire)
      assert.strictEqual(back.constructor, error.constructor)
      assert.strictEqual(back.message, error.message)
      assert.deepStrictEqual(JSON.parse(JSON.stringify(back)), JSON.parse(JSON.stringify(error)))
      if (error.cause instanceof Error) assert.strictEqual((back.cause as Error).message, error.cause.message)
    })
  }

  it("can be matched, each by its own function", () => {
    const tagOf = MerakiError.match({
      BadRequest: (e) => e._tag,
      Unauthorized: (e) => e._tag,
      Forbidden: (e) => e._tag,
      NotFound: (e) => e._tag,
      TooManyRequests: (e) => e._tag,
      InternalServerError: (e) => e._tag,
      BadGateway: (e) => e._tag,
      ServiceUnavailable: (e) => e._tag,
      GatewayTimeout: (e) => e._tag,
      UnexpectedClientError: (e) => e._tag,
      UnexpectedServerError: (e) => e._tag,
      ConnectionFailed: (e) => e._tag,
      RequestTimedOut: (e) => e._tag,
      UntrustedHost: (e) => e._tag,
      TooManyRedirects: (e) => e._tag,
      InvalidResponse: (e) => e._tag,
      InvalidInput: (e) => e._tag,
      NoCredential: (e) => e._tag,
      WriteBlocked: (e) => e._tag,
      WritePlanned: (e) => e._tag,
      ActionBatchFailed: (e) => e._tag,
      ActionBatchPending: (e) => e._tag
    })
    for (const [tag, error] of Object.entries(all)) assert.strictEqual(tagOf(error), tag)
  })

  it("is in the groups it belongs to", () => {
    const group = (guard: (u: unknown) => boolean) =>
      Object.values(all)
        .filter(guard)
        .map((error) => error._tag)
    assert.deepStrictEqual(group(MerakiError.isServerError), [
      "InternalServerError",
      "BadGateway",
      "ServiceUnavailable",
      "GatewayTimeout",
      "UnexpectedServerError"
    ])
    assert.deepStrictEqual(group(MerakiError.isHttpError).length, 11)
    assert.deepStrictEqual(group(MerakiError.isRetryable), [
      "TooManyRequests",
      "InternalServerError",
      "BadGateway",
      "ServiceUnavailable",
      "GatewayTimeout",
      "UnexpectedServerError",
      "ConnectionFailed"
    ])
    for (const stranger of [undefined, null, 1, "NotFound", {}, new Error("x"), { _tag: "NotFound" }]) {
      assert.isFalse(MerakiError.isMerakiError(stranger))
      assert.isFalse(MerakiError.isHttpError(stranger))
    }
  })

  it.effect("is caught by its tag, and leaves the others in the type", () =>
    Effect.gen(function* () {
      const failing: Effect.Effect<string, MerakiError.MerakiError, MerakiClient> = Effect.fail(all.NotFound)
      const caught: Effect.Effect<
        string,
        Exclude<MerakiError.MerakiError, MerakiError.NotFound>,
        MerakiClient
      > = failing.pipe(Effect.catchTag("NotFound", (error) => Effect.succeed(error.path)))
      assert.strictEqual(
        yield* Effect.provide(caught, clients.bearer("http://127.0.0.1:1/api/v1")),
        "/networks/{networkId}"
      )
    })
  )
})
