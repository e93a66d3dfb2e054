import { answer, clientOf, scripted } from "@effect-meraki/testing/client"
import { it, makeServer } from "@effect-meraki/testing/effect"
import { json, type Respond, unusedPort } from "@effect-meraki/testing/server"
import { assert, describe } from "@effect/vitest"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import { gzipSync } from "node:zlib"
import type { MerakiClient } from "../../src/MerakiClient.ts"
import { isRetryable, type MerakiError } from "../../src/MerakiError.ts"
import { MerakiErrorSchema } from "../../src/MerakiErrorSchema.ts"
import * as Networks from "../../src/operations/Networks.ts"
import * as Organizations from "../../src/operations/Organizations.ts"
import * as RetryPolicy from "../../src/RetryPolicy.ts"

const get = Organizations.getOrganization({ organizationId: "1" })
const list = Organizations.getOrganizationNetworks({ organizationId: "1" })
const remove = Networks.deleteNetwork({ networkId: "N_1" })
const create = Organizations.createOrganizationNetwork({ organizationId: "1", name: "HQ", productTypes: ["wireless"] })

/** What a call gets from a server on a real socket, without retries. */
const from = (respond: Respond, call: Effect.Effect<unknown, MerakiError, MerakiClient>) =>
  Effect.gen(function* () {
    const server = yield* makeServer(respond)
    return yield* Effect.provide(call, clientOf(server.url, { retry: RetryPolicy.none }))
  }).pipe(Effect.scoped)

const failure = (respond: Respond, call: Parameters<typeof from>[1] = get) => Effect.flip(from(respond, call))

/** An answer of any kind. */
const raw =
  (
    status: number,
    contentType: string | undefined,
    body: string | Buffer,
    headers: { readonly [name: string]: string } = {}
  ): Respond =>
  (_, response) => {
    response.writeHead(status, {
      ...(contentType === undefined ? undefined : { "content-type": contentType }),
      ...headers
    })
    response.end(body)
  }

const page = '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0"><html><body>nginx</body></html>'

describe("each status is an error of its own", () => {
  const table = [
    [400, "BadRequest", ["VLANs are not enabled for this network"]],
    [401, "Unauthorized", ["Invalid API key"]],
    [402, "UnexpectedClientError", []],
    [403, "Forbidden", ["You do not have permission"]],
    [404, "NotFound", ["No MR repeaters found on this network"]],
    [409, "UnexpectedClientError", ["conflict"]],
    [414, "UnexpectedClientError", []],
    [422, "UnexpectedClientError", ["unprocessable"]],
    [429, "TooManyRequests", ["API rate limit exceeded for organization"]],
    [500, "InternalServerError", ["Something went wrong"]],
    [502, "BadGateway", []],
    [503, "ServiceUnavailable", []],
    [504, "GatewayTimeout", []],
    [501, "UnexpectedServerError", []],
    [530, "UnexpectedServerError", []]
  ] as const

  for (const [status, tag, errors] of table) {
    it.live(`${status} is ${tag}`, () =>
      Effect.gen(function* () {
        const before = Date.now()
        const error = yield* failure((_, response) => json(response, status, { errors }, { "x-request-id": "r-1" }))
        assert.strictEqual(error._tag, tag)
        if (!("status" in error)) return assert.fail("an answer has a status")
        assert.strictEqual(error.status, status)
        assert.deepStrictEqual(error.errors, errors)
        assert.strictEqual(error.requestId, "r-1")
        assert.strictEqual(error.operation, "getOrganization")
        assert.strictEqual(error.method, "GET")
        assert.strictEqual(error.path, "/organizations/{organizationId}")
        assert.match(error.url, /^http:\/\/127\.0\.0\.1:\d+\/api\/v1\/organizations\/1$/)
        assert.strictEqual(error.attempts, 1)
        assert.isAtLeast(error.at.getTime(), before)
        assert.strictEqual(error.body, JSON.stringify({ errors }))
        assert.strictEqual(error.retryAfter, undefined)
      })
    )
  }

  it.live("a redirect to nowhere and a 304 are unexpected answers", () =>
    Effect.gen(function* () {
      assert.strictEqual((yield* failure(raw(302, undefined, "")))._tag, "UnexpectedClientError")
      assert.strictEqual((yield* failure(raw(304, undefined, "")))._tag, "UnexpectedClientError")
    })
  )

  it.live("a 429 says how long the API asked to wait", () =>
    Effect.gen(function* () {
      const error = yield* failure((_, response) => json(response, 429, {}, { "retry-after": "7" }))
      assert.isTrue(error._tag === "TooManyRequests")
      if (error._tag === "TooManyRequests") assert.deepStrictEqual(error.retryAfter, Duration.seconds(7))
    })
  )
})

describe("a 400 is a BadRequest that keeps the API's words", () => {
  const transient = [
    "Too many concurrently executing batches. Maximum is 5 confirmed but not yet executed batches.",
    "This may be due to concurrent requests to delete networks."
  ]
  const lasting = [
    "Network with ID N_1 not found",
    "create operation is unsupported for /networks/{network_id}/devices/remove.",
    "Unsupported operation",
    "VLANs are not enabled for this network",
    "Name has already been taken",
    "Devices already claimed",
    "Email a@b.c is already registered and must verify",
    "'timespan' must be larger than or equal to 1800.0",
    "Organization does not support per-device licensing"
  ]
  for (const text of [...transient, ...lasting]) {
    it.live(text, () =>
      Effect.gen(function* () {
        const error = yield* failure(raw(400, "application/json", JSON.stringify({ errors: [text] })), remove)
        assert.deepInclude(error, { _tag: "BadRequest", errors: [text], status: 400 })
        assert.include(error.message, text)
        assert.strictEqual(isRetryable(error), transient.includes(text))
      })
    )
  }
})

describe("whatever form the messages have, they are a list of strings", () => {
  const forms: ReadonlyArray<readonly [body: unknown, errors: ReadonlyArray<string>]> = [
    [{ errors: ["a", "b"] }, ["a", "b"]],
    [{ errors: [] }, []],
    [{ errors: "a" }, ["a"]],
    [{ errors: [{ message: "a", code: 1 }, { name: "is taken" }] }, ["a", "name: is taken"]],
    [
      { errors: { name: ["is taken", "is long"], vlan: "is odd" } },
      ["name: is taken", "name: is long", "vlan: is odd"]
    ],
    [{ errors: [null, 5, ["deep"]] }, ["5", "deep"]],
    [{ error: "a" }, ["a"]],
    [{ error: { message: "a" } }, ["a"]],
    [{ errors: [], error: "a" }, ["a"]],
    [{ message: "a" }, ["a"]],
    ["a", ["a"]],
    [{ something: "else" }, []],
    [[], []],
    [null, []],
    [{ errors: null }, []]
  ]
  for (const [body, errors] of forms) {
    it.live(JSON.stringify(body), () =>
      Effect.gen(function* () {
        const error = yield* failure((_, response) => json(response, 400, body))
        assert.deepStrictEqual("errors" in error && error.errors, errors)
      })
    )
  }

  it.live("plain text is one message; HTML, nothing and broken JSON are none or the text", () =>
    Effect.gen(function* () {
      const errorsOf = (respond: Respond) =>
        Effect.map(failure(respond), (error) => ("errors" in error ? error.errors : undefined))
      assert.deepStrictEqual(yield* errorsOf(raw(400, "text/plain", " Bad thing \n")), ["Bad thing"])
      assert.deepStrictEqual(yield* errorsOf(raw(502, "text/html", page)), [])
      assert.deepStrictEqual(yield* errorsOf(raw(404, "application/json", "")), [])
      assert.deepStrictEqual(yield* errorsOf(raw(500, "application/json", '{"errors":["cu')), ['{"errors":["cu'])
      assert.deepStrictEqual(yield* errorsOf(raw(400, "text/html", '{"errors":["a"]}')), ["a"])
      assert.deepStrictEqual(
        yield* errorsOf(raw(400, undefined, gzipSync('{"errors":["a"]}'), { "content-encoding": "gzip" })),
        ["a"]
      )
    })
  )

  it.live("a long body is kept by its beginning, on one line of message", () =>
    Effect.gen(function* () {
      const error = yield* failure(raw(400, "text/plain", `first\nsecond\u001b[2J${"x".repeat(500_000)}`))
      if (!("requestId" in error)) return assert.fail("an answer has a body")
      assert.strictEqual(error.body.length, 2000)
      assert.isBelow(error.message.length, 1500)
      assert.notMatch(error.message, /[\n\u001b]/)
    })
  )
})

describe("hints say what the API's words do not", () => {
  const messageOf = (status: number, body: unknown, contentType = "application/json") =>
    Effect.map(
      failure(raw(status, contentType, typeof body === "string" ? body : JSON.stringify(body))),
      (error) => error.message
    )

  it.live("a lost key is told from a wrong one", () =>
    Effect.gen(function* () {
      assert.include(yield* messageOf(401, { errors: ["Missing API key"] }), "lost on the way")
      assert.include(yield* messageOf(401, { errors: ["Invalid API key"] }), "check the key")
    })
  )

  it.live("a 404 in JSON is told from an unknown path or a missing license", () =>
    Effect.gen(function* () {
      assert.include(yield* messageOf(404, { errors: ["No MR repeaters found"] }), "no data")
      assert.include(yield* messageOf(404, page, "text/html"), "created just now")
      assert.include(yield* messageOf(404, ""), "unlicensed")
    })
  )

  it.live("402 and 530, which no documentation has", () =>
    Effect.gen(function* () {
      assert.include(yield* messageOf(402, ""), "not licensed")
      assert.include(yield* messageOf(530, ""), "proxy")
    })
  )
})

describe("a success is what it says", () => {
  it.live("any status from 200 to 299 is one", () =>
    Effect.gen(function* () {
      for (const status of [200, 201, 202, 203, 206, 207]) {
        assert.deepStrictEqual(
          yield* from((_, response) => json(response, status, { id: "1" }), get),
          { id: "1" },
          String(status)
        )
      }
    })
  )

  it.live("204 is nothing where the type has it, and no items of a list", () =>
    Effect.gen(function* () {
      assert.strictEqual(yield* from(raw(204, undefined, ""), remove), undefined)
      const error = yield* Effect.flip(from(raw(204, undefined, ""), get))
      assert.strictEqual(error._tag === "InvalidResponse" ? error.reason : error._tag, "empty")
      assert.deepStrictEqual(yield* from(raw(204, undefined, ""), list), [])
    })
  )

  it.live("JSON is read whatever its content type, compressed or not", () =>
    Effect.gen(function* () {
      const body = '{"id":"1","new":true}'
      for (const type of ["application/json", "text/html", "text/plain", undefined]) {
        assert.deepStrictEqual(yield* from(raw(200, type, body), get), JSON.parse(body))
      }
      assert.deepStrictEqual(
        yield* from(raw(200, undefined, gzipSync(body), { "content-encoding": "gzip" }), get),
        JSON.parse(body)
      )
      assert.deepStrictEqual(yield* from(raw(200, undefined, `\uFEFF${body}`), get), JSON.parse(body))
    })
  )

  it.live("what a DELETE says does not matter", () =>
    Effect.gen(function* () {
      assert.strictEqual(yield* from(raw(200, "text/plain", "OK"), remove), undefined)
      assert.strictEqual(yield* from((_, response) => json(response, 200, { done: true }), remove), undefined)
    })
  )

  const bad = [
    ["HTML", "html", raw(200, "text/html", page)],
    ["HTML that says it is JSON", "html", raw(200, "application/json", page)],
    ["cut JSON", "not-json", raw(200, "application/json", '{"id":')],
    ["text", "not-json", raw(200, "text/plain", "OK")],
    ["nothing", "empty", raw(200, "application/json", "")],
    ["white space", "empty", raw(200, "application/json", " \n")],
    ["an errors object", "errors", raw(200, "application/json", '{"errors":["API access is disabled"]}')],
    ["an error", "errors", raw(200, "application/json", '{"error":"no"}')]
  ] as const
  for (const [what, reason, respond] of bad) {
    it.live(`${what} is not`, () =>
      Effect.gen(function* () {
        const error = yield* failure(respond)
        assert.isTrue(error._tag === "InvalidResponse")
        if (error._tag !== "InvalidResponse") return
        assert.strictEqual(error.reason, reason)
        assert.strictEqual(error.status, 200)
      })
    )
  }

  it.live("HTML in the place of nothing is not either, nor an empty list", () =>
    Effect.gen(function* () {
      assert.strictEqual((yield* failure(raw(200, "text/html", page), remove))._tag, "InvalidResponse")
      assert.strictEqual((yield* failure(raw(200, "application/json", ""), list))._tag, "InvalidResponse")
      assert.strictEqual((yield* failure(raw(201, "application/json", ""), create))._tag, "InvalidResponse")
    })
  )

  it.live("a list that has errors as data, and an operation that declares them, are successes", () =>
    Effect.gen(function* () {
      const items = [{ id: "1", errors: ["of an item"] }]
      assert.deepStrictEqual(yield* from((_, response) => json(response, 200, items), list), items)
    })
  )
})

describe("no answer", () => {
  it.live("a refused connection was never sent", () =>
    Effect.gen(function* () {
      const port = yield* Effect.promise(unusedPort)
      const error = yield* get.pipe(
        Effect.provide(clientOf(`http://127.0.0.1:${port}/api/v1`, { retry: RetryPolicy.none })),
        Effect.flip
      )
      assert.isTrue(error._tag === "ConnectionFailed")
      if (error._tag !== "ConnectionFailed") return
      assert.strictEqual(error.reason, "refused")
      assert.isFalse(error.sent)
      assert.include(error.message, "ECONNREFUSED")
      assert.strictEqual(error.attempts, 1)
      assert.instanceOf(error.cause, Error)
    })
  )

  it.live("an unknown host was never sent", () =>
    Effect.gen(function* () {
      const client = clientOf("https://no-such-host.invalid/api/v1", { retry: RetryPolicy.none })
      const error = yield* get.pipe(Effect.provide(client), Effect.flip)
      assert.isTrue(error._tag === "ConnectionFailed" && error.reason === "dns" && !error.sent, error.message)
    })
  )

  it.live("a reset before the answer may have been carried out", () =>
    Effect.gen(function* () {
      const error = yield* failure((_, response) => response.destroy())
      assert.isTrue(error._tag === "ConnectionFailed" && error.reason === "reset" && error.sent, error.message)
    })
  )

  it.live("an answer that ends early is cut", () =>
    Effect.gen(function* () {
      const error = yield* failure((_, response) => {
        response.writeHead(200, { "content-type": "application/json", "content-length": "1000" })
        response.write('{"id":"1"', () => response.destroy())
      })
      assert.isTrue(error._tag === "ConnectionFailed" && error.reason === "cut" && error.sent, error.message)
    })
  )

  it.live("a certificate that nobody signed is a matter of TLS", () =>
    Effect.gen(function* () {
      const server = yield* makeServer((_, response) => response.end())
      const client = clientOf(server.url.replace("http:", "https:"), { retry: RetryPolicy.none })
      const error = yield* get.pipe(Effect.provide(client), Effect.flip)
      assert.isTrue(error._tag === "ConnectionFailed" && error.reason === "tls" && !error.sent, error.message)
    }).pipe(Effect.scoped)
  )

  it.effect("is what a status that is none comes to", () =>
    Effect.gen(function* () {
      for (const status of [NaN, 0, -1, 99, 600, 999, 200.5, Infinity, "200", undefined]) {
        const { layer, sent } = scripted(() => answer(status as number, { id: "1" }))
        const error = yield* get.pipe(
          Effect.provide(clientOf("https://api.meraki.com/api/v1", { retry: RetryPolicy.none }, layer)),
          Effect.flip
        )
        if (error._tag !== "ConnectionFailed") return assert.fail(error._tag)
        assert.deepInclude(error, { reason: "unknown", sent: true, attempts: 1 })
        assert.include(error.message, String(status))
        assert.strictEqual(sent.length, 1)
        yield* Schema.encodeEffect(MerakiErrorSchema)(error)
      }
    })
  )

  it.live("an answer that does not come in time", () =>
    Effect.gen(function* () {
      const server = yield* makeServer(() => undefined)
      const error = yield* get.pipe(
        Effect.provide(clientOf(server.url, { retry: RetryPolicy.none, timeout: "50 millis" })),
        Effect.flip
      )
      assert.isTrue(error._tag === "RequestTimedOut")
      if (error._tag !== "RequestTimedOut") return
      assert.strictEqual(error.limit, "attempt")
      assert.deepStrictEqual(error.after, Duration.millis(50))
      assert.strictEqual(error.attempts, 1)
    }).pipe(Effect.scoped)
  )
})

describe("before any request", () => {
  it.live("a read-only client refuses every write", () =>
    Effect.gen(function* () {
      const server = yield* makeServer((_, response) => json(response, 200, { id: "1" }))
      const client = clientOf(server.url, { readOnly: true })
      for (const call of [remove, create, Networks.updateNetwork({ networkId: "N_1", name: "HQ" })]) {
        const error = yield* call.pipe(Effect.asVoid, Effect.provide(client), Effect.flip)
        assert.strictEqual(error._tag, "WriteBlocked")
        assert.strictEqual(error.attempts, 0)
      }
      assert.strictEqual((yield* get.pipe(Effect.provide(client))).id, "1")
      assert.strictEqual(server.seen.length, 1)
    }).pipe(Effect.scoped)
  )

  it.live("a read-only client refuses what could make a write of a read", () =>
    Effect.gen(function* () {
      const server = yield* makeServer((_, response) => json(response, 200, { id: "1" }))
      const names = ["X-HTTP-Method-Override", "x-http-method", "X-Method-Override"]
      const override = Object.fromEntries(names.map((name) => [name, "DELETE"]))
      const overriding = [
        ...names.map((name) =>
          Organizations.getOrganization({ organizationId: "1" }, { headers: { [name]: "DELETE" } })
        ),
        Organizations.getOrganization({ organizationId: "1" }, { extraQuery: { _method: "delete" } }),
        Organizations.getOrganization({ organizationId: "1" }, { headers: override })
      ]
      for (const call of overriding) {
        const error = yield* call.pipe(Effect.provide(clientOf(server.url, { readOnly: true })), Effect.flip)
        assert.strictEqual(error._tag, "InvalidInput")
        assert.include(error.message, "could make a write of a read")
      }
      assert.strictEqual(server.seen.length, 0)
      for (const call of overriding) yield* call.pipe(Effect.provide(clientOf(server.url)))
      assert.strictEqual(server.seen.length, overriding.length)
    }).pipe(Effect.scoped)
  )

  it.live("input that is wrong is refused, each parameter by name", () =>
    Effect.gen(function* () {
      const server = yield* makeServer((_, response) => json(response, 200, {}))
      // What a caller without types may write.
      const untyped = (input: object) => input as Parameters<typeof Organizations.createOrganizationNetwork>[0]
      const input = untyped({ organizationId: "..", name: 5, product_types: ["wireless"], tags: "a" })
      const error = yield* Organizations.createOrganizationNetwork(input).pipe(
        Effect.provide(clientOf(server.url)),
        Effect.flip
      )
      assert.isTrue(error._tag === "InvalidInput")
      if (error._tag !== "InvalidInput") return
      assert.deepStrictEqual(
        error.issues.map(({ path, problem }) => `${path} ${problem}`),
        [
          "organizationId must not be a dot segment, which would change the path",
          "name must be a string",
          "productTypes is required",
          "tags must be an array",
          "product_types is not a parameter of createOrganizationNetwork; did you mean productTypes?"
        ]
      )
      assert.strictEqual(error.url, "")
      assert.strictEqual(server.seen.length, 0)
    }).pipe(Effect.scoped)
  )
})
