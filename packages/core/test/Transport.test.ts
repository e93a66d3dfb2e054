import { clientOf } from "@effect-meraki/testing/client"
import { it, makeServer, until } from "@effect-meraki/testing/effect"
import { json, listen, type Respond, type Server } from "@effect-meraki/testing/server"
import * as NodeHttpClient from "@effect/platform-node/NodeHttpClient"
import { assert, describe } from "@effect/vitest"
import * as Deferred from "effect/Deferred"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Fiber from "effect/Fiber"
import * as FetchHttpClient from "effect/http/FetchHttpClient"
import * as HttpClient from "effect/http/HttpClient"
import * as Layer from "effect/Layer"
import * as Scope from "effect/Scope"
import { randomBytes } from "node:crypto"
import type * as http from "node:http"
import * as net from "node:net"
import { gzipSync } from "node:zlib"
import { Agent, type Dispatcher } from "undici"
import { Agent as Agent7 } from "undici-7"
import * as Organizations from "../src/operations/Organizations.ts"
import * as RateLimiter from "../src/RateLimiter.ts"
import * as RetryPolicy from "../src/RetryPolicy.ts"
import * as Transport from "../src/Transport.ts"
import * as TransportHttpClient from "../src/TransportHttpClient.ts"
import * as TransportUndici from "../src/TransportUndici.ts"

const transports = {
  fetch: Transport.layerFetch,
  "HttpClient over fetch": TransportHttpClient.layer.pipe(Layer.provide(FetchHttpClient.layer)),
  "HttpClient over undici": TransportHttpClient.layer.pipe(Layer.provide(NodeHttpClient.layerUndici)),
  undici: TransportUndici.layer(),
  // The oldest version that the package takes. Its types are its own.
  "undici 7": Layer.effect(
    Transport.Transport,
    Effect.map(
      Effect.acquireRelease(
        Effect.sync(() => new Agent7()),
        (agent) => Effect.promise(() => agent.destroy())
      ),
      (agent) => TransportUndici.make(agent as unknown as Dispatcher)
    )
  )
}

const get = (url: string): Transport.TransportRequest => ({
  method: "GET",
  url,
  headers: { accept: "application/json" },
  body: undefined
})

/** A server of plain bytes, for as long as the scope is open. */
const makeByteServer = (server: net.Server) =>
  Effect.acquireRelease(
    Effect.promise(async () => {
      const sockets = new Set<net.Socket>()
      server.on("connection", (socket) => sockets.add(socket))
      return { port: await listen(server), sockets }
    }),
    ({ sockets }) =>
      Effect.sync(() => {
        for (const socket of sockets) socket.destroy()
        server.close()
      })
  )

for (const [name, layer] of Object.entries(transports)) {
  describe(name, () => {
    const send = (request: Transport.TransportRequest) =>
      Transport.Transport.use((transport) => transport.send(request))

    const exchange = (respond: Respond, change: Partial<Transport.TransportRequest> = {}) =>
      Effect.gen(function* () {
        const server = yield* makeServer(respond)
        const answer = yield* send({ ...get(`${server.origin}/x`), ...change })
        return { answer, server }
      }).pipe(Effect.provide(layer), Effect.scoped)

    it.live("gives status, headers by lower-case name, and text", () =>
      Effect.gen(function* () {
        const { answer } = yield* exchange((_, response) =>
          json(response, 418, { a: "ü€😀" }, { "X-Request-Id": "r1", Link: "<a>; rel=next" })
        )
        assert.strictEqual(answer.status, 418)
        assert.strictEqual(answer.header("x-request-id"), "r1")
        assert.strictEqual(answer.header("link"), "<a>; rel=next")
        assert.isUndefined(answer.header("retry-after"))
        assert.strictEqual(answer.body, '{"a":"ü€😀"}')
        assert.isFalse(answer.truncated)
      })
    )

    it.live("sends method, headers and body, and nothing of its own that traces", () =>
      Effect.gen(function* () {
        for (const method of ["POST", "PUT", "DELETE"] as const) {
          const { server } = yield* exchange((_, response) => json(response, 200, {}), {
            method,
            headers: { "content-type": "application/json", "x-a": "b" },
            body: '{"a":"ü"}'
          }).pipe(Effect.withSpan("outer"))
          const seen = server.seen[0]
          assert.isDefined(seen)
          if (seen === undefined) return
          assert.strictEqual(seen.method, method)
          assert.strictEqual(seen.body, '{"a":"ü"}')
          assert.strictEqual(seen.headers["x-a"], "b")
          assert.strictEqual(seen.headers["content-type"], "application/json")
          assert.isUndefined(seen.headers["traceparent"])
          assert.isUndefined(seen.headers["b3"])
        }
      })
    )

    it.live("sends a write without a body", () =>
      Effect.gen(function* () {
        for (const method of ["POST", "PUT", "DELETE"] as const) {
          const { server } = yield* exchange((_, response) => json(response, 200, {}), { method })
          assert.strictEqual(server.seen[0]?.body, "")
        }
      })
    )

    it.live("keeps a query as it is written", () =>
      Effect.gen(function* () {
        const server = yield* makeServer((_, response) => json(response, 200, {}))
        const query = "?tags%5B%5D=a%20b&tags%5B%5D=c%2Bd&x=%E2%82%AC&t0=2026-01-01T00%3A00%3A00%2B01%3A00"
        yield* send(get(`${server.origin}/a%2Fb${query}`))
        assert.strictEqual(server.seen[0]?.url, `/a%2Fb${query}`)
      }).pipe(Effect.provide(layer), Effect.scoped)
    )

    it.live("reads nothing, and what was compressed", () =>
      Effect.gen(function* () {
        assert.strictEqual((yield* exchange((_, response) => response.writeHead(204).end())).answer.body, "")
        assert.strictEqual((yield* exchange((_, response) => response.writeHead(200).end())).answer.body, "")
        assert.strictEqual((yield* exchange((_, response) => response.writeHead(205).end("{}"))).answer.body, "")
        const zipped = yield* exchange((_, response) =>
          response.writeHead(200, { "content-encoding": "gzip" }).end(gzipSync("ü".repeat(10_000)))
        )
        assert.strictEqual(zipped.answer.body, "ü".repeat(10_000))
      })
    )

    it.live("does not follow redirects", () =>
      Effect.gen(function* () {
        for (const status of [301, 302, 303, 307, 308]) {
          const { answer, server } = yield* exchange((_, response) =>
            response.writeHead(status, { location: "/y" }).end()
          )
          assert.strictEqual(answer.status, status)
          assert.strictEqual(answer.header("location"), "/y")
          assert.strictEqual(server.seen.length, 1)
        }
      })
    )

    it.live("reads a bounded part of an endless body, and lets the server know", () =>
      Effect.gen(function* () {
        const chunk = Buffer.alloc(64 * 1024, "x")
        const closed = yield* Deferred.make<void>()
        const server = yield* makeServer((_, response) => {
          response.on("close", () => Deferred.doneUnsafe(closed, Effect.void))
          response.writeHead(500)
          const pump = () => {
            while (!response.destroyed && response.write(chunk));
          }
          response.on("drain", pump)
          pump()
        })
        const answer = yield* send(get(`${server.origin}/x`))
        assert.isTrue(answer.truncated)
        assert.strictEqual(answer.body.length, 1024 * 1024)
        yield* Deferred.await(closed)
      }).pipe(Effect.provide(layer), Effect.scoped)
    )

    it.live("reads a bounded part of a failure that is large even when it is compressed", () =>
      Effect.gen(function* () {
        const large = gzipSync(randomBytes(2 * 1024 * 1024).toString("base64"))
        const { answer } = yield* exchange((_, response) =>
          response.writeHead(500, { "content-encoding": "gzip" }).end(large)
        )
        assert.strictEqual(answer.status, 500)
        assert.isTrue(answer.truncated)
      })
    )

    it.live("does not inflate a bomb", () =>
      Effect.gen(function* () {
        const bomb = gzipSync(Buffer.alloc(50 * 1024 * 1024))
        const { answer } = yield* exchange((_, response) =>
          response.writeHead(502, { "content-encoding": "gzip" }).end(bomb)
        )
        assert.isTrue(answer.truncated)
        assert.strictEqual(answer.body.length, 1024 * 1024)
      })
    )

    it.live("reads gzip of several members", () =>
      Effect.gen(function* () {
        const large = randomBytes(1024 * 1024).toString("base64")
        const zipped = Buffer.concat([gzipSync("{"), gzipSync(""), gzipSync(`"a":"${large}"`), gzipSync("}")])
        for (const status of [200, 500]) {
          const { answer } = yield* exchange((_, response) =>
            response.writeHead(status, { "content-encoding": "gzip" }).end(zipped)
          )
          if (status === 200) assert.strictEqual(answer.body, `{"a":"${large}"}`)
          else assert.isTrue(answer.truncated && answer.body.startsWith('{"a":"'))
        }
      })
    )

    it.live("gives every status that is no success, a proxy's among them", () =>
      Effect.gen(function* () {
        for (const status of [
          300, 304, 400, 401, 402, 403, 404, 407, 408, 418, 421, 429, 451, 499, 500, 511, 530, 599
        ]) {
          const { answer } = yield* exchange((_, response) => json(response, status, { errors: ["no"] }))
          assert.strictEqual(answer.status, status)
          // Node's fetch tells nothing else of a 407.
          if (status !== 304 && status !== 407) assert.strictEqual(answer.body, '{"errors":["no"]}')
        }
      })
    )

    describe("when the body of an answer breaks off", () => {
      const zipped = gzipSync(randomBytes(20_000).toString("base64"))
      const plain = '{"errors":["slow down"],"more":"'
      const broken: { readonly [how: string]: (response: http.ServerResponse, status: number) => void } = {
        "in the middle": (response, status) => {
          response.writeHead(status, { "content-length": "1000", "retry-after": "3" })
          response.write(plain, () => response.destroy())
        },
        "in a chunk": (response, status) => {
          response.writeHead(status, { "retry-after": "3" })
          response.write(plain, () => response.destroy())
        },
        "in gzip": (response, status) => {
          response.writeHead(status, {
            "content-length": String(zipped.length),
            "content-encoding": "gzip",
            "retry-after": "3"
          })
          response.write(zipped.subarray(0, 10_000), () => response.destroy())
        },
        "by gzip that is damaged": (response, status) => {
          const damaged = Buffer.from(zipped)
          damaged.fill(255, 10_000, 10_100)
          response.writeHead(status, { "content-encoding": "gzip", "retry-after": "3" }).end(damaged)
        },
        "by what follows gzip": (response, status) =>
          response
            .writeHead(status, { "content-encoding": "gzip", "retry-after": "3" })
            .end(Buffer.concat([zipped, Buffer.from("and more")])),
        "by a checksum that is wrong": (response, status) => {
          const wrong = Buffer.from(zipped)
          wrong.fill(0, wrong.length - 8)
          response.writeHead(status, { "content-encoding": "gzip", "retry-after": "3" }).end(wrong)
        }
      }
      for (const [how, respond] of Object.entries(broken)) {
        it.live(`${how}, keeps a status that is no success and its headers`, () =>
          Effect.gen(function* () {
            for (const status of [302, 400, 401, 404, 429, 500, 503]) {
              const { answer } = yield* exchange((_, response) => respond(response, status))
              assert.strictEqual(answer.status, status)
              assert.strictEqual(answer.header("retry-after"), "3")
              assert.isTrue(answer.truncated)
              if (how === "in the middle") assert.strictEqual(answer.body, plain)
            }
          })
        )

        it.live(`${how}, has no success`, () =>
          Effect.gen(function* () {
            for (const status of [200, 201]) {
              const error = yield* Effect.flip(exchange((_, response) => respond(response, status)))
              assert.deepInclude(error, { reason: "cut", sent: true })
            }
          })
        )
      }

      it.live("does what its status calls for: waits, tells the limiter, or gives up", () =>
        Effect.gen(function* () {
          const respond = broken["in the middle"]
          if (respond === undefined) return
          const server = yield* makeServer((request, response, number) =>
            request.method === "POST" || number === 1
              ? respond(response, request.method === "POST" ? 400 : request.url.includes("devices") ? 401 : 429)
              : json(response, 200, { id: "1" })
          )
          const limiter = yield* RateLimiter.make()
          const client = clientOf(server.url, {}, layer).pipe(
            Layer.provide(Layer.succeed(RateLimiter.RateLimiter, limiter))
          )
          const slow = Organizations.getOrganization({ organizationId: "1" }, { retry: RetryPolicy.none })
          const limited = yield* Effect.flip(Effect.provide(slow, client))
          if (limited._tag !== "TooManyRequests") return assert.fail(limited._tag)
          assert.deepStrictEqual(limited.retryAfter, Duration.seconds(3))
          const { organizations } = yield* limiter.snapshot
          assert.isAbove(Duration.toMillis(organizations["1"]?.pausedFor ?? 0), 0)
          const created = Organizations.createOrganization({ name: "x" })
          const refused = yield* Effect.flip(Effect.provide(created, client))
          assert.deepInclude(refused, { _tag: "BadRequest", attempts: 1 })
        }).pipe(Effect.scoped)
      )

      it.live("is not asked again when it is a 401", () =>
        Effect.gen(function* () {
          const respond = broken["by gzip that is damaged"]
          const server = yield* makeServer((_, response) => respond?.(response, 401))
          const call = Organizations.getOrganization({ organizationId: "1" })
          const error = yield* Effect.flip(Effect.provide(call, clientOf(server.url, {}, layer)))
          assert.deepInclude(error, { _tag: "Unauthorized", attempts: 1 })
          assert.strictEqual(server.seen.length, 1)
        }).pipe(Effect.scoped)
      )
    })

    describe("when the body of an answer does not come", () => {
      it.live("says its status and its headers before", () =>
        Effect.gen(function* () {
          const statuses: Array<string> = []
          const onStatus: Transport.TransportRequest["onStatus"] = ({ header, status }) =>
            void statuses.push(`${status} ${header("retry-after")}`)
          const server = yield* makeServer((_, response) => {
            response.writeHead(429, { "retry-after": "3" }).write("{")
          })
          const sending = yield* Effect.forkChild(send({ ...get(`${server.origin}/x`), onStatus }), {
            startImmediately: true
          })
          yield* until(() => statuses.length > 0)
          assert.isUndefined(sending.pollUnsafe())
          yield* Fiber.interrupt(sending)
          assert.deepStrictEqual(statuses, ["429 3"])
        }).pipe(Effect.provide(layer), Effect.scoped)
      )

      it.live("keeps a status of 400 and above, when its time is over", () =>
        Effect.forEach(
          [
            [429, "TooManyRequests", '{"errors":['],
            [401, "Unauthorized", ""],
            [503, "ServiceUnavailable", "<html>"],
            [302, "RequestTimedOut", ""],
            [200, "RequestTimedOut", '{"id":']
          ] as const,
          ([status, tag, body]) =>
            Effect.gen(function* () {
              const server = yield* makeServer((_, response) => {
                response.writeHead(status, { "content-length": "1000", "retry-after": "3" }).write(`${body} `)
              })
              // Long enough for the status to arrive on any machine.
              const call = Organizations.getOrganization(
                { organizationId: "1" },
                { retry: RetryPolicy.none, timeout: "2 seconds" }
              )
              const error = yield* Effect.flip(Effect.provide(call, clientOf(server.url, {}, layer)))
              assert.strictEqual(error._tag, tag)
              if (!("retryAfter" in error)) return
              assert.deepInclude(error, { status, body: "", errors: [], retryAfter: Duration.seconds(3), attempts: 1 })
            }),
          { concurrency: "unbounded", discard: true }
        ).pipe(Effect.scoped)
      )
    })

    it.live("tells a refused connection, a reset and a cut answer apart", () =>
      Effect.gen(function* () {
        const closed = yield* Effect.map(Effect.scoped(makeServer(() => undefined)), ({ origin }) => origin)
        const refused = yield* Effect.flip(Effect.provide(send(get(closed)), layer))
        assert.deepInclude(refused, { reason: "refused", sent: false })
        const reset = yield* Effect.flip(exchange((_, response) => response.destroy()))
        assert.deepInclude(reset, { reason: "reset", sent: true })
        const cut = yield* Effect.flip(
          exchange((_, response) => {
            response.writeHead(200, { "content-length": "100" })
            response.write("half", () => response.destroy())
          })
        )
        assert.deepInclude(cut, { reason: "cut", sent: true })
      })
    )

    it.live("tells bytes that are no HTTP from an answer", () =>
      Effect.gen(function* () {
        const server = yield* makeByteServer(
          net.createServer((socket) => socket.on("error", () => socket.destroy()).end("SSH-2.0-OpenSSH\r\n"))
        )
        const error = yield* Effect.flip(send(get(`http://127.0.0.1:${server.port}/`)))
        assert.isTrue(error.sent)
        assert.instanceOf(error.cause, Error)
      }).pipe(Effect.provide(layer), Effect.scoped)
    )

    it.live("keeps its connection from one request to the next", () =>
      Effect.gen(function* () {
        const server = yield* makeServer((_, response) => json(response, 200, { a: "x".repeat(100_000) }))
        for (let number = 0; number < 20; number++) yield* send(get(server.origin))
        assert.isAtMost(server.connections(), 2)
      }).pipe(Effect.provide(layer), Effect.scoped)
    )

    it.live("needs at most two connections for 200 retried 429s with large bodies", () =>
      Effect.gen(function* () {
        const large = "x".repeat(100_000)
        const server = yield* makeServer((_, response, number) =>
          number % 2 === 1
            ? json(response, 429, { errors: ["slow down"], large }, { "retry-after": "0" })
            : json(response, 200, { id: "1" })
        )
        const call = Organizations.getOrganization({ organizationId: "1" })
        yield* Effect.forEach(Array.from({ length: 200 }), () => call).pipe(
          Effect.provide(clientOf(server.url, { retry: RetryPolicy.make({ initialDelay: 1 }) }, layer))
        )
        assert.strictEqual(server.seen.length, 400)
        assert.isAtMost(server.connections(), 2)
      }).pipe(Effect.scoped)
    )

    describe("when it is interrupted, closes the socket", () => {
      const interrupted = (respond: Respond, arrived: (server: Server) => boolean) =>
        Effect.gen(function* () {
          const server = yield* makeServer(respond)
          const fiber = yield* Effect.forkChild(send(get(server.origin)), { startImmediately: true })
          yield* until(() => arrived(server))
          yield* Fiber.interrupt(fiber)
          yield* until(() => server.aborted() === 1 && server.open() === 0)
        }).pipe(Effect.provide(layer), Effect.scoped)

      it.live("before the headers", () =>
        interrupted(
          () => undefined,
          (server) => server.seen.length === 1
        )
      )

      it.live("in the middle of the body", () =>
        Effect.gen(function* () {
          let isWritten = false
          yield* interrupted(
            (_, response) => {
              response.writeHead(200, { "content-length": "1000" })
              response.write("half", () => {
                isWritten = true
              })
            },
            () => isWritten
          )
        })
      )

      it.live("at once while it is being connected, though the pool may still finish its handshake", () =>
        Effect.gen(function* () {
          // It accepts, and never says a word of TLS.
          const server = yield* makeByteServer(net.createServer((socket) => socket.on("error", () => socket.destroy())))
          const fiber = yield* Effect.forkChild(send(get(`https://127.0.0.1:${server.port}/`)), {
            startImmediately: true
          })
          yield* Effect.sleep(30)
          yield* Fiber.interrupt(fiber)
        }).pipe(Effect.provide(layer), Effect.scoped)
      )
    })
  })
}

const sendBy = (layer: Layer.Layer<Transport.Transport>, url: string) =>
  Transport.Transport.use((transport) => transport.send(get(url))).pipe(Effect.provide(layer))

describe("a transport over the application's own client", () => {
  it.live("gives an answer also when that client takes its status for a failure", () =>
    Effect.gen(function* () {
      const server = yield* makeServer((_, response) =>
        json(response, 429, { errors: ["slow"] }, { "retry-after": "3" })
      )
      const strict = HttpClient.HttpClient.useSync((client) =>
        TransportHttpClient.make(HttpClient.filterStatusOk(client))
      )
      const layer = Layer.effect(Transport.Transport, strict).pipe(Layer.provide(FetchHttpClient.layer))
      const answer = yield* sendBy(layer, server.origin)
      assert.deepInclude(answer, { status: 429, body: '{"errors":["slow"]}', truncated: false })
      assert.strictEqual(answer.header("retry-after"), "3")
    })
  )

  it.live("uses its fetch", () =>
    Effect.gen(function* () {
      const seen: Array<RequestInit | undefined> = []
      const fetch = Layer.succeed(FetchHttpClient.Fetch, (_url, init) => {
        seen.push(init)
        return Promise.resolve(new Response("{}"))
      })
      const client = FetchHttpClient.layer.pipe(Layer.provide(fetch))
      yield* sendBy(TransportHttpClient.layer.pipe(Layer.provide(client)), "https://api.meraki.com/api/v1/x")
      assert.strictEqual(seen[0]?.redirect, "manual")
    })
  )
})

describe("a transport over fetch", () => {
  it.live("takes what can be thrown for a failed connection", () =>
    Effect.gen(function* () {
      for (const thrown of [undefined, null, 5, "text", Object.create(null), new Error(""), { code: "ENOTFOUND" }]) {
        const layer = Layer.succeed(
          Transport.Transport,
          Transport.makeFetch(() => Promise.reject(thrown as Error))
        )
        const error = yield* Effect.flip(sendBy(layer, "https://api.meraki.com/"))
        assert.strictEqual(error._tag, "TransportError")
        const isUnknownHost = typeof thrown === "object" && thrown !== null && "code" in thrown
        assert.strictEqual(error.reason, isUnknownHost ? "dns" : "unknown")
        assert.strictEqual(error.sent, !isUnknownHost)
        const call = Organizations.getOrganization({ organizationId: "1" }, { retry: RetryPolicy.none })
        const failed = yield* Effect.flip(Effect.provide(call, clientOf("https://api.meraki.com/api/v1", {}, layer)))
        assert.strictEqual(failed._tag, "ConnectionFailed")
      }
    })
  )

  it.live("that throws before it makes a promise is no exception", () =>
    Effect.gen(function* () {
      const fetch = () => {
        throw new TypeError("Invalid header")
      }
      const error = yield* Effect.flip(
        sendBy(Layer.succeed(Transport.Transport, Transport.makeFetch(fetch)), "https://x/")
      )
      assert.strictEqual(error._tag, "TransportError")
    })
  )
})

describe("a transport over a dispatcher", () => {
  it.live("sends nothing for who was interrupted while another had the connection", () =>
    Effect.gen(function* () {
      let release = (): void => undefined
      const server = yield* makeServer((request, response) => {
        const respond = () => json(response, 200, { url: request.url })
        if (request.url === "/slow") release = respond
        else respond()
      })
      const layer = TransportUndici.layer({ connections: 1 })
      yield* Effect.gen(function* () {
        const { send } = yield* Transport.Transport
        const slow = yield* Effect.forkChild(send(get(`${server.origin}/slow`)), { startImmediately: true })
        const queued = yield* Effect.forkChild(send(get(`${server.origin}/queued`)), { startImmediately: true })
        const last = yield* Effect.forkChild(send(get(`${server.origin}/last`)), { startImmediately: true })
        yield* until(() => server.seen.length === 1)
        yield* Fiber.interrupt(queued)
        release()
        assert.strictEqual((yield* Fiber.join(slow)).status, 200)
        assert.strictEqual((yield* Fiber.join(last)).status, 200)
      }).pipe(Effect.provide(layer))
      assert.deepStrictEqual(
        server.seen.map(({ url }) => url),
        ["/slow", "/last"]
      )
    })
  )

  it.live("that is closed has not sent anything", () =>
    Effect.gen(function* () {
      const agent = new Agent()
      yield* Effect.promise(() => agent.close())
      const layer = Layer.succeed(Transport.Transport, TransportUndici.make(agent))
      const error = yield* Effect.flip(sendBy(layer, "http://127.0.0.1:1/"))
      assert.deepStrictEqual([error.reason, error.sent], ["closed", false])
    })
  )

  it.live("of a layer whose scope has ended is said at once, and not tried again", () =>
    Effect.gen(function* () {
      const server = yield* makeServer((_, response) => json(response, 200, {}))
      const scope = yield* Scope.make()
      const context = yield* Layer.buildWithScope(clientOf(server.url, {}, TransportUndici.layer()), scope)
      const call = Effect.provideContext(Organizations.getOrganization({ organizationId: "1" }), context)
      yield* call
      yield* Scope.close(scope, Exit.void)
      const error = yield* Effect.flip(call)
      assert.strictEqual(error._tag, "ConnectionFailed")
      assert.deepInclude(error, { reason: "closed", sent: false, attempts: 1 })
      assert.include(error.message, "the transport is closed; a call has to end before the scope of its transport does")
      assert.strictEqual(server.seen.length, 1)
    })
  )

  it.live("that is closed during a call is said so too, though the request may have arrived", () =>
    Effect.gen(function* () {
      const server = yield* makeServer(() => undefined)
      const scope = yield* Scope.make()
      const context = yield* Layer.buildWithScope(clientOf(server.url, {}, TransportUndici.layer()), scope)
      const call = Effect.provideContext(Organizations.getOrganization({ organizationId: "1" }), context)
      const fiber = yield* Effect.forkChild(Effect.flip(call), { startImmediately: true })
      yield* until(() => server.seen.length === 1)
      yield* Scope.close(scope, Exit.void)
      const error = yield* Fiber.join(fiber)
      assert.strictEqual(error._tag, "ConnectionFailed")
      assert.deepInclude(error, { reason: "closed", sent: true, attempts: 1 })
    })
  )
})
