import { apiKey, clientOf } from "@effect-meraki/testing/client"
import { it } from "@effect-meraki/testing/effect"
import { listen } from "@effect-meraki/testing/server"
import * as NodeHttpClient from "@effect/platform-node/NodeHttpClient"
import { assert, describe } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as FetchHttpClient from "effect/http/FetchHttpClient"
import * as Layer from "effect/Layer"
import * as net from "node:net"
import { inspect } from "node:util"
import { gzipSync } from "node:zlib"
import { isMerakiError } from "../../src/MerakiError.ts"
import { getOrganization } from "../../src/operations/Organizations.ts"
import * as RetryPolicy from "../../src/RetryPolicy.ts"
import * as Transport from "../../src/Transport.ts"
import * as TransportHttpClient from "../../src/TransportHttpClient.ts"
import * as TransportUndici from "../../src/TransportUndici.ts"

const transports: { readonly [name: string]: Layer.Layer<Transport.Transport> } = {
  fetch: Transport.layerFetch,
  "HttpClient over fetch": TransportHttpClient.layer.pipe(Layer.provide(FetchHttpClient.layer)),
  "HttpClient over undici": TransportHttpClient.layer.pipe(Layer.provide(NodeHttpClient.layerUndici)),
  undici: TransportUndici.layer()
}

const statuses: ReadonlyArray<number> = [
  200, 201, 202, 203, 204, 205, 206, 207, 226, 299, 300, 301, 302, 303, 304, 307, 308, 400, 401, 402, 403, 404, 407,
  408, 409, 418, 422, 423, 429, 451, 500, 502, 503, 504, 530, 599
]

const tags: { readonly [status: number]: string } = {
  400: "BadRequest",
  401: "Unauthorized",
  403: "Forbidden",
  404: "NotFound",
  429: "TooManyRequests",
  500: "InternalServerError",
  502: "BadGateway",
  503: "ServiceUnavailable",
  504: "GatewayTimeout"
}

const texts: ReadonlyArray<string | Buffer> = [
  "",
  " ",
  "null",
  "true",
  "0",
  '"text"',
  "[]",
  "[null]",
  "{}",
  '{"id":"1"}',
  '{"id":"1","name":null}',
  '{"errors":[]}',
  '{"errors":["no"]}',
  '{"errors":"no"}',
  '{"errors":[{"a":1}]}',
  '{"error":{"message":"no"}}',
  '{"message":"rate limit exceeded"}',
  '{"__proto__":{"polluted":1},"id":"1"}',
  '{"id":"1"',
  `{"errors":["${apiKey}"]}`,
  "<!DOCTYPE html><html>gateway</html>",
  "plain words",
  "\u0000\u0001\u0002",
  Buffer.from([0xff, 0xfe, 0x80, 0x81]),
  "x".repeat(30_000),
  `${"[".repeat(15_000)}${"]".repeat(15_000)}`
]

/** A body on the wire: its header lines and bytes, and whether the connection breaks behind them. */
interface Wire {
  readonly headers: string
  readonly bytes: Buffer
}

const length = (bytes: Buffer, more = 0): string => `content-length: ${bytes.length + more}\r\n`

const chunked = (bytes: Buffer, end: string): Buffer =>
  Buffer.concat([Buffer.from(`${bytes.length.toString(16)}\r\n`), bytes, Buffer.from(`\r\n${end}`)])

/** Each text in three ways: whole, cut, and in gzip that may be damaged. */
const bodies: ReadonlyArray<Wire> = texts.flatMap((text, index) => {
  const plain = Buffer.from(text)
  const zipped = gzipSync(plain)
  const damaged = index % 2 === 0 ? zipped.subarray(0, zipped.length - 6) : Buffer.concat([zipped, Buffer.from("junk")])
  return [
    index % 2 === 0 || plain.length === 0
      ? { headers: length(plain), bytes: plain }
      : { headers: "transfer-encoding: chunked\r\n", bytes: chunked(plain, "0\r\n\r\n") },
    index % 2 === 0 || plain.length === 0
      ? { headers: length(plain, 10), bytes: plain }
      : { headers: "transfer-encoding: chunked\r\n", bytes: chunked(plain, "5\r\nab") },
    { headers: `content-encoding: gzip\r\n${length(damaged)}`, bytes: damaged }
  ]
})

const makeFaultServer = Effect.acquireRelease(
  Effect.promise(async () => {
    const server = net.createServer((socket) => {
      socket.on("error", () => socket.destroy())
      socket.once("data", (request) => {
        const [, status = "", body = ""] = /\/organizations\/(\d+)-(\d+)/.exec(request.toString("latin1")) ?? []
        const { bytes, headers } = bodies[Number(body)] ?? { bytes: Buffer.alloc(0), headers: "" }
        socket.write(`HTTP/1.1 ${status} X\r\nretry-after: 1\r\nconnection: close\r\n${headers}\r\n`)
        socket.end(bytes)
      })
    })
    return { server, port: await listen(server) }
  }),
  ({ server }) => Effect.sync(() => void server.close())
)

/** What a call came to, in a word. */
const outcomeOf = (result: { readonly _tag: string; readonly failure?: unknown }, status: number): string => {
  if (result._tag === "Success") return "success"
  const { failure } = result
  if (!isMerakiError(failure)) return "no error of this library"
  assert.strictEqual(failure.attempts, 1)
  assert.notInclude(inspect(failure, { depth: Infinity }), apiKey)
  assert.notInclude(JSON.stringify(failure), apiKey)
  if ("status" in failure) assert.strictEqual(failure.status, status)
  return failure._tag
}

const isExpected = (outcome: string, status: number): boolean => {
  if (status >= 200 && status < 300) return ["success", "InvalidResponse", "ConnectionFailed"].includes(outcome)
  return outcome === (tags[status] ?? (status >= 500 ? "UnexpectedServerError" : "UnexpectedClientError"))
}

/**
 * A server of raw bytes: 36 statuses, each with 78 bodies that are whole, cut, or damaged, over every transport. Of all
 * pairs, one in `every`.
 */
export const describeFaults = (every: number): void => {
  const pairs = statuses
    .flatMap((status) => bodies.map((_, body) => ({ status, body })))
    .filter((_, index) => index % every === 0)

  describe("an answer with any status and any body", () => {
    it.live("is a success or the error of its status, the same over every transport", () =>
      Effect.gen(function* () {
        assert.deepStrictEqual([statuses.length, bodies.length], [36, 78])
        const { port } = yield* makeFaultServer
        const outcomes = new Map<string, Set<string>>()
        for (const [name, transport] of Object.entries(transports)) {
          const client = clientOf(
            `http://127.0.0.1:${port}/api/v1`,
            { retry: RetryPolicy.none, timeout: "20 seconds" },
            transport
          )
          yield* Effect.forEach(
            pairs,
            ({ body, status }) =>
              Effect.map(Effect.result(getOrganization({ organizationId: `${status}-${body}` })), (result) => {
                const outcome = outcomeOf(result, status)
                const pair = `${status} with body ${body}`
                assert.isTrue(isExpected(outcome, status), `${pair} over ${name}: ${outcome}`)
                outcomes.set(pair, (outcomes.get(pair) ?? new Set()).add(outcome))
              }),
            { concurrency: 8, discard: true }
          ).pipe(Effect.provide(client))
        }
        const different = [...outcomes].filter(([, each]) => each.size > 1).map(([pair, each]) => [pair, ...each])
        assert.deepStrictEqual(different, [])
        assert.strictEqual(Reflect.get({}, "polluted"), undefined)
      }).pipe(Effect.scoped)
    )
  })
}
