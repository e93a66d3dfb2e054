import { apiKey, clientOf } from "@effect-meraki/testing/client"
import { it } from "@effect-meraki/testing/effect"
import { listen } from "@effect-meraki/testing/server"
import * as http2 from "node:http2"
import { assert, describe } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as Layer from "effect/Layer"
import { Agent } from "undici"
import * as Networks from "../../src/operations/Networks.ts"
import * as Organizations from "../../src/operations/Organizations.ts"
import * as RetryPolicy from "../../src/RetryPolicy.ts"
import * as Transport from "../../src/Transport.ts"
import * as TransportUndici from "../../src/TransportUndici.ts"
import { certificate, certificateKey } from "../support/certificate.ts"

interface Seen {
  readonly httpVersion: string
  readonly method: string
  readonly host: string
  readonly url: string
  readonly authorization: string | undefined
  readonly body: string
}

type Respond = (request: Seen, response: http2.Http2ServerResponse) => void

/** A server that speaks TLS, and HTTP/2 with whoever wants it. */
const makeSecureServer = (respond: Respond) =>
  Effect.acquireRelease(
    Effect.promise(async () => {
      const seen: Array<Seen> = []
      let closedStreams = 0
      const sessions = new Set<http2.ServerHttp2Session>()
      const server = http2.createSecureServer({ cert: certificate, key: certificateKey, allowHTTP1: true })
      server.on("session", (session) => sessions.add(session))
      server.on("request", (request, response) => {
        request.stream?.on("close", () => closedStreams++)
        let body = ""
        request.setEncoding("utf8")
        request.on("data", (chunk: string) => {
          body += chunk
        })
        request.on("end", () => {
          const { authorization, host = request.authority } = request.headers
          const { httpVersion, method, url } = request
          const one = { httpVersion, method, host: host.split(":")[0] ?? "", url, authorization, body }
          seen.push(one)
          respond(one, response)
        })
      })
      return { seen, port: await listen(server), closedStreams: () => closedStreams, server, sessions }
    }),
    ({ server, sessions }) =>
      Effect.sync(() => {
        for (const session of sessions) session.destroy()
        server.close()
      })
  )

const trusting = { ca: certificate }

/** Whatever the name, it is this machine. */
const here = new Agent({
  connect: {
    ...trusting,
    lookup: (_name, options, found) =>
      options.all === true ? found(null, [{ address: "127.0.0.1", family: 4 }]) : found(null, "127.0.0.1", 4)
  }
})
const everywhere = Layer.succeed(Transport.Transport, TransportUndici.make(here))

const json = (response: http2.Http2ServerResponse, status: number, value: unknown, headers = {}) => {
  response.writeHead(status, headers)
  response.end(JSON.stringify(value))
}

const get = Organizations.getOrganization({ organizationId: "1" })
const put = Networks.updateNetwork({ networkId: "N_1", name: "ü" })

describe("a certificate", () => {
  it.live("that nobody signed ends a call at once, and the key was not sent", () =>
    Effect.gen(function* () {
      const server = yield* makeSecureServer((_, response) => json(response, 200, { id: "1" }))
      for (const transport of [Transport.layerFetch, TransportUndici.layer()]) {
        const client = clientOf(`https://127.0.0.1:${server.port}/api/v1`, {}, transport)
        const error = yield* get.pipe(Effect.provide(client), Effect.flip)
        assert.deepInclude(error, { _tag: "ConnectionFailed", reason: "tls", sent: false, attempts: 1 })
      }
      assert.strictEqual(server.seen.length, 0)
    })
  )

  it.live("for another name does the same", () =>
    Effect.gen(function* () {
      const server = yield* makeSecureServer((_, response) => json(response, 200, { id: "1" }))
      const client = clientOf(`https://api.meraki.ca:${server.port}/api/v1`, {}, everywhere)
      const error = yield* get.pipe(Effect.provide(client), Effect.flip)
      assert.deepInclude(error, { _tag: "ConnectionFailed", reason: "tls", sent: false, attempts: 1 })
      assert.strictEqual(server.seen.length, 0)
    })
  )
})

describe("a redirect between hosts of the API", () => {
  it.live("keeps key, method and body, over real connections", () =>
    Effect.gen(function* () {
      const server = yield* makeSecureServer((request, response) =>
        request.host === "n1.meraki.com"
          ? json(response, 200, { id: "N_1", name: "ü" })
          : json(response, 308, {}, { location: `https://n1.meraki.com:${server.port}/moved` })
      )
      const client = clientOf(`https://api.meraki.com:${server.port}/api/v1`, {}, everywhere)
      const network = yield* put.pipe(Effect.provide(client))
      assert.strictEqual(network.name, "ü")
      assert.deepStrictEqual(
        server.seen.map(({ authorization, body, host, method, url }) => [method, host, url, authorization, body]),
        [
          ["PUT", "api.meraki.com", "/api/v1/networks/N_1", `Bearer ${apiKey}`, '{"name":"ü"}'],
          ["PUT", "n1.meraki.com", "/moved", `Bearer ${apiKey}`, '{"name":"ü"}']
        ]
      )
    })
  )

  it.live("that leads to a name like one of them is not followed", () =>
    Effect.gen(function* () {
      const server = yield* makeSecureServer((_, response) =>
        json(response, 302, {}, { location: `https://api.meraki.com.evil.example:${server.port}/` })
      )
      const client = clientOf(`https://api.meraki.com:${server.port}/api/v1`, {}, everywhere)
      const error = yield* get.pipe(Effect.provide(client), Effect.flip)
      assert.strictEqual(error._tag, "UntrustedHost")
      assert.strictEqual(server.seen.length, 1)
    })
  )
})

describe("undici over HTTP/2", () => {
  const layer = TransportUndici.layer({ connect: trusting })

  it.live("carries every method, and many calls at once on one connection", () =>
    Effect.gen(function* () {
      const server = yield* makeSecureServer(({ body, httpVersion, method }, response) =>
        json(response, 200, { id: "1", name: `${httpVersion} ${method} ${body}` }, { "x-request-id": "r" })
      )
      const names = yield* Effect.all([put, get, ...Array.from({ length: 50 }, () => get)], { concurrency: 52 }).pipe(
        Effect.map((all) => all.map(({ name }) => name)),
        Effect.provide(clientOf(`https://127.0.0.1:${server.port}/api/v1`, {}, layer))
      )
      assert.strictEqual(names[0], '2.0 PUT {"name":"ü"}')
      assert.isTrue(names.slice(1).every((name) => name === "2.0 GET "))
      assert.strictEqual(server.sessions.size, 1)
    })
  )

  it.live("tells status, lost connection and cut answer apart", () =>
    Effect.gen(function* () {
      const server = yield* makeSecureServer((_, response) => {
        switch (server.seen.length) {
          case 1:
            return json(response, 429, { errors: ["slow"] }, { "retry-after": "0" })
          case 2:
            return response.stream.session?.destroy()
          case 3:
            response.writeHead(200)
            response.write("{", () => response.stream.close(http2.constants.NGHTTP2_INTERNAL_ERROR))
            return
          default:
            return json(response, 200, { id: "1" })
        }
      })
      const reasons: Array<string> = []
      const client = clientOf(`https://127.0.0.1:${server.port}/api/v1`, {}, layer)
      const call = Organizations.getOrganization({ organizationId: "1" }, { retry: RetryPolicy.none })
      yield* Effect.gen(function* () {
        for (let number = 0; number < 3; number++) {
          const error = yield* Effect.flip(call)
          reasons.push("reason" in error ? error.reason : error._tag)
        }
        assert.strictEqual((yield* get).id, "1")
      }).pipe(Effect.provide(client))
      assert.deepStrictEqual(reasons, ["TooManyRequests", "reset", "cut"])
    })
  )

  it.live("closes the stream of an interrupted call, before the headers and in the body", () =>
    Effect.gen(function* () {
      const server = yield* makeSecureServer((request, response) => {
        if (request.url.endsWith("/body")) response.write("{")
      })
      for (const organizationId of ["headers", "body"]) {
        const seen = server.seen.length
        const closed = server.closedStreams()
        const call = Organizations.getOrganization({ organizationId })
        const client = clientOf(`https://127.0.0.1:${server.port}/api/v1`, {}, layer)
        yield* Effect.gen(function* () {
          const fiber = yield* Effect.forkChild(call, { startImmediately: true })
          while (server.seen.length === seen) yield* Effect.sleep(5)
          yield* Effect.sleep(20)
          yield* Fiber.interrupt(fiber)
          while (server.closedStreams() === closed) yield* Effect.sleep(5)
        }).pipe(Effect.provide(client))
      }
    })
  )
})
