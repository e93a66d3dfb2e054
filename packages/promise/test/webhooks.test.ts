import { rejection } from "@effect-meraki/testing/promises"
import { build } from "esbuild"
import { once } from "node:events"
import { createServer, request as httpRequest } from "node:http"
import type { AddressInfo } from "node:net"
import { fileURLToPath } from "node:url"
import { afterEach, assert, describe, it, vi } from "vitest"
import {
  type Event,
  type Receiver,
  receiver,
  type ReceiverOptions,
  type ReplayStore,
  replay,
  type Report,
  scanningReceiver,
  toLambda,
  toNode,
  verify
} from "../src/Webhooks.ts"

const sharedSecret = "correct horse battery staple"

const alertOf = (own: { readonly [name: string]: unknown } = {}) => ({
  sharedSecret,
  sentAt: new Date().toISOString(),
  organizationId: "1",
  alertId: "643451796765320956",
  alertType: "Settings changed",
  alertTypeId: "settings_changed",
  alertData: { name: "Routing" },
  ...own
})

const json = { "content-type": "application/json" }
const requestOf = (body: unknown, headers: Record<string, string> = json) =>
  new Request("http://127.0.0.1/", { method: "POST", headers, body: JSON.stringify(body) })

const lines: Array<string> = []
const logger = {
  debug: () => undefined,
  info: () => undefined,
  warn: (line: string) => void lines.push(`warn ${line}`),
  error: (line: string) => void lines.push(`error ${line}`)
}
afterEach(() => void lines.splice(0))

/** A receiver that keeps what it handled. */
const collecting = (options: Partial<ReceiverOptions> = {}) => {
  const handled: Array<Event> = []
  const receive = receiver({ sharedSecret, logger, onEvent: (event) => void handled.push(event), ...options })
  return { handled, receive }
}

/** A receiver behind `node:http`. */
const listening = async (receive: Receiver) => {
  const server = createServer(toNode(receive))
  server.listen(0, "127.0.0.1")
  await once(server, "listening")
  const { port } = server.address() as AddressInfo
  return {
    port,
    url: `http://127.0.0.1:${port}/hook`,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    }
  }
}

describe("a receiver of Promises", () => {
  it("handles an event once and answers 204", async () => {
    const { handled, receive } = collecting()
    for (let times = 0; times < 3; times++) assert.strictEqual((await receive(requestOf(alertOf()))).status, 204)
    const [event] = handled
    assert.lengthOf(handled, 1)
    if (event?._tag !== "Alert" || event.alertTypeId !== "settings_changed") return assert.fail()
    assert.strictEqual(event.alertData.name, "Routing")
    assert.notProperty(event.payload, "sharedSecret")
    assert.deepStrictEqual(lines, [])
  })

  it("answers 500 when the handler throws or rejects, never rejects itself, and handles the event again", async () => {
    let runs = 0
    const receive = receiver({
      sharedSecret: ["older", sharedSecret],
      logger,
      onEvent: () => {
        runs++
        if (runs === 1) throw new Error("no database")
        return runs === 2 ? Promise.reject(new TypeError("a bug")) : "what is returned does not matter"
      }
    })
    const statuses: Array<number> = []
    for (let times = 0; times < 4; times++) statuses.push((await receive(requestOf(alertOf()))).status)
    assert.deepStrictEqual([statuses, runs], [[500, 500, 204, 204], 3])
    assert.deepStrictEqual(
      lines,
      ["no database", "a bug"].map(
        (why) => `error Alert settings_changed 643451796765320956 could not be handled, and can be sent again: ${why}`
      )
    )
  })

  it("logs to the console unless told otherwise, from warnings on", async () => {
    const warn = vi.spyOn(console, "warn").mockReturnValue(undefined)
    const log = vi.spyOn(console, "log").mockReturnValue(undefined)
    try {
      const { receive } = collecting({ logger: undefined })
      await receive(requestOf(alertOf()))
      await receive(requestOf(alertOf()))
      await receive(requestOf(alertOf({ sharedSecret: "wrong" })))
      const silent = collecting({ logger: false })
      await silent.receive(requestOf(alertOf({ sharedSecret: "wrong" })))
      assert.deepStrictEqual(warn.mock.calls, [["a request was refused with 401, wrongSecret: the secret is wrong"]])
      assert.lengthOf(log.mock.calls, 0)
    } finally {
      warn.mockRestore()
      log.mockRestore()
    }
  })

  it("answers whatever its logger does, and then has its lines on the console", async () => {
    const error = vi.spyOn(console, "error").mockReturnValue(undefined)
    const fail = () => {
      throw new Error("the disk is full")
    }
    try {
      const { receive } = collecting({ logger: { debug: fail, info: fail, warn: fail, error: fail } })
      assert.strictEqual((await receive(requestOf(alertOf({ sharedSecret: "wrong" })))).status, 401)
      assert.strictEqual((await receive(requestOf(alertOf()))).status, 204)
      assert.deepStrictEqual(error.mock.calls[0], [
        "the logger failed (Error: the disk is full) at: a request was refused with 401, wrongSecret: the secret is wrong"
      ])
    } finally {
      error.mockRestore()
    }
  })

  it("can answer first, and tells the platform how long it works", async () => {
    const { promise, resolve } = Promise.withResolvers<undefined>()
    let isHandled = false
    const { receive } = collecting({
      answerFirst: true,
      onEvent: async () => {
        await promise
        isHandled = true
      }
    })
    const kept: Array<Promise<unknown>> = []
    const response = await receive(requestOf(alertOf()), {
      waitUntil: (work: Promise<unknown>) => void kept.push(work)
    })
    assert.deepStrictEqual([response.status, isHandled, kept.length], [204, false, 1])
    resolve(undefined)
    await kept[0]
    assert.isTrue(isHandled)
    // What other platforms give as a second argument is no such thing.
    for (const other of [undefined, null, "x", { waitUntil: 5 }, { remoteAddr: {} }]) {
      assert.strictEqual((await receive(requestOf(alertOf()), other)).status, 204)
    }
  })

  it("waits for its handlers when it is closed, and accepts nothing more", async () => {
    const { promise, resolve } = Promise.withResolvers<undefined>()
    const { receive } = collecting({ answerFirst: true, onEvent: () => promise })
    await receive(requestOf(alertOf()))
    const closed = receive.close()
    assert.strictEqual((await receive(requestOf(alertOf({ alertId: "2" })))).status, 503)
    resolve(undefined)
    await closed
    await receive.close()
  })

  it("remembers in a store of the user's own, and without it while that rejects", async () => {
    const states = new Map<string, string>()
    let isAway = false
    const answer = <A>(value: A): Promise<A> => (isAway ? Promise.reject(new Error("refused")) : Promise.resolve(value))
    const replays: ReplayStore = {
      remember: 3_600_000,
      claim: (key) => answer(states.has(key) ? "handled" : (states.set(key, "claimed"), "claimed")),
      settle: (key) => answer(void states.set(key, "handled")),
      release: (key) => answer(void states.delete(key))
    }
    const { handled, receive } = collecting({ replays })
    const other = collecting({ replays })
    for (const one of [receive, other.receive, receive]) await one(requestOf(alertOf()))
    assert.deepStrictEqual(
      [handled.length, other.handled.length, [...states]],
      [1, 0, [["alert:1:643451796765320956", "handled"]]]
    )
    isAway = true
    for (let times = 0; times < 2; times++) await receive(requestOf(alertOf({ alertId: "2" })))
    assert.lengthOf(handled, 2)
    assert.deepStrictEqual(lines, [
      "warn the store of handled events cannot be used, so that this process remembers alone: refused"
    ])
  })

  it("throws what is wrong with its options", () => {
    const wrong: ReadonlyArray<readonly [object, string]> = [
      [{ sharedSecret: "" }, "sharedSecret must be a string that is not empty, or several in an array"],
      [{ onEvent: undefined }, "onEvent must be a function"],
      [{ logger: {} }, "logger must have the functions debug, info, warn, error"],
      [{ maxByte: 5 }, "maxByte is not an option; did you mean maxBytes?"],
      [{ freshness: "2 hours" }, "freshness must be at most half of how long handled events are remembered"]
    ]
    for (const [options, message] of wrong) {
      assert.throws(() => receiver({ sharedSecret, onEvent: () => undefined, ...options }), message)
    }
  })

  it("has a pure step below it", () => {
    const delivery = { body: JSON.stringify(alertOf()), headers: new Headers(json), now: Date.now() }
    const right = verify(delivery, { sharedSecret })
    assert.isTrue(right.ok && right.value._tag === "Alert")
    const wrong = verify(delivery, { sharedSecret: "other" })
    if (wrong.ok) return assert.fail()
    assert.instanceOf(wrong.error, Error)
    assert.deepInclude(wrong.error, { _tag: "Refused", reason: "wrongSecret", status: 401 })
    assert.throws(() => verify(delivery, { sharedSecret: "" }), "sharedSecret must be")
  })
})

describe("a saved event", () => {
  it("is posted again, recent and with the secret", async () => {
    const saving = collecting()
    const old = new Date(Date.now() - 280_000).toISOString()
    await saving.receive(requestOf(alertOf({ sentAt: old })))
    const saved: unknown = JSON.parse(JSON.stringify(saving.handled[0]))

    const { handled, receive } = collecting({ secretHeader: "x-secret" })
    await using server = await listening(receive)
    const options = { url: server.url, sharedSecret, secretHeader: "X-Secret" }
    assert.strictEqual(await replay(saved, options), 204)
    assert.strictEqual(await replay(saved, options), 204)
    assert.strictEqual(await replay(saved, { ...options, sharedSecret: "wrong" }), 401)
    const [event] = handled
    assert.lengthOf(handled, 1)
    if (event?._tag === "Callback" || event === undefined) return assert.fail()
    assert.strictEqual(event.alertId, "643451796765320956")
    assert.notStrictEqual(event.sentAt, old)
    const sent: Array<RequestInit> = []
    const fetch = async (_: string, init: RequestInit) => (sent.push(init), new Response(null, { status: 202 }))
    assert.strictEqual(await replay(saved, { url: server.url, sharedSecret, keepTime: true, fetch }), 202)
    assert.deepInclude(JSON.parse(String(sent[0]?.body)), { sentAt: old, sharedSecret })
  })

  it("has to be one", async () => {
    const options = { url: "http://127.0.0.1:1/", sharedSecret }
    for (const saved of [undefined, null, 5, "text", []]) {
      assert.match(String(await rejection(replay(saved, options))), /saved must be an event, or its payload/)
    }
    assert.match(String(await rejection(replay({}, { ...options, url: "x" }))), /url must be a URL/)
    assert.match(String(await rejection(replay({}, options))), /TransportError/)
  })
})

describe("a receiver of the Scanning API", () => {
  it("gives the validator back, and handles a report once", async () => {
    const reports: Array<Report> = []
    const receive = scanningReceiver({
      validator: "abc",
      sharedSecret,
      logger,
      onReport: (report) => void reports.push(report)
    })
    assert.strictEqual(await (await receive(new Request("http://127.0.0.1/"))).text(), "abc")
    const report = {
      version: "3.0",
      secret: sharedSecret,
      type: "BLE",
      data: { networkId: "N_1", observations: [{ clientMac: "aa:bb", locations: [{ lat: "1.5" }] }] }
    }
    for (let times = 0; times < 2; times++) assert.strictEqual((await receive(requestOf(report))).status, 204)
    assert.strictEqual((await receive(requestOf({ ...report, secret: "wrong" }))).status, 401)
    assert.deepStrictEqual(
      reports.map(({ observations, type }) => [type, observations[0]?.locations[0]?.lat]),
      [["BLE", 1.5]]
    )
    assert.throws(() => scanningReceiver({ validator: "", sharedSecret, onReport: () => 1 }), "validator must be")
    assert.throws(() => scanningReceiver({ validator: "a", sharedSecret, onReport: 1 as never }), "onReport must be")
  })
})

describe("a receiver behind node:http", () => {
  it("reads bodies that arrive in parts, and refuses those that are too large without losing the connection", async () => {
    const { handled, receive } = collecting({ maxBytes: 200_000 })
    await using server = await listening(receive)
    const post = async (notes: string) => {
      const response = await fetch(server.url, {
        method: "POST",
        headers: json,
        body: JSON.stringify(alertOf({ notes }))
      })
      return [response.status, await response.text()]
    }
    assert.deepStrictEqual(await post("x".repeat(190_000)), [204, ""])
    assert.deepStrictEqual(await post("x".repeat(2_000_000)), [413, "the body is too large"])
    assert.deepStrictEqual(await post("x"), [204, ""])
    assert.lengthOf(handled, 1)
    assert.strictEqual((await fetch(server.url)).status, 405)
  })

  it("refuses a body of unknown length that does not end, once it is too large", async () => {
    const { receive } = collecting({ maxBytes: 100_000 })
    await using server = await listening(receive)
    const sending = httpRequest({ port: server.port, method: "POST", headers: json })
    sending.on("error", () => undefined)
    const write = () => void (sending.writable && sending.write("x".repeat(10_000), () => setImmediate(write)))
    write()
    const [response] = (await once(sending, "response")) as [{ readonly statusCode: number }]
    assert.strictEqual(response.statusCode, 413)
    sending.destroy()
  })

  it("takes a request that breaks off for what it is", async () => {
    const { handled, receive } = collecting()
    let answer: Promise<Response> | undefined
    const watched = Object.assign((request: Request) => (answer = receive(request)), { close: receive.close })
    await using server = await listening(watched)
    const body = JSON.stringify(alertOf())
    const sending = httpRequest({
      port: server.port,
      method: "POST",
      headers: { ...json, "content-length": body.length }
    })
    sending.on("error", () => undefined)
    sending.write(body.slice(0, -1))
    await vi.waitFor(() => assert.isDefined(answer))
    sending.destroy()
    assert.strictEqual((await answer)?.status, 400)
    assert.lengthOf(handled, 0)
  })

  it("reads the body behind a parser that has left an object in its place, as those of Express 4 do", async () => {
    const { handled, receive } = collecting()
    const server = createServer((request, response) => {
      toNode(receive)(Object.assign(request, { body: {} }), response)
    }).listen(0, "127.0.0.1")
    await once(server, "listening")
    const { port } = server.address() as AddressInfo
    const post = (body: unknown) =>
      fetch(`http://127.0.0.1:${port}`, { method: "POST", headers: json, body: JSON.stringify(body) })
    assert.strictEqual((await post(alertOf())).status, 204)
    assert.strictEqual((await post({})).status, 401)
    assert.lengthOf(handled, 1)
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  })

  it("answers 500 when what it was given rejects, and says why", async () => {
    const error = vi.spyOn(console, "error").mockReturnValue(undefined)
    try {
      const failing = Object.assign(() => Promise.reject(new Error("a bug around it")), {
        close: async () => undefined
      })
      await using server = await listening(failing)
      const response = await fetch(server.url, { method: "POST", headers: json, body: "{}" })
      assert.strictEqual(response.status, 500)
      assert.include(String(error.mock.calls[0]), "a bug around it")
    } finally {
      error.mockRestore()
    }
  })

  it("says so when something has read the body before", async () => {
    const { receive } = collecting()
    const server = createServer((request, response) => {
      request.resume().on("end", () => toNode(receive)(request, response))
    }).listen(0, "127.0.0.1")
    await once(server, "listening")
    const { port } = server.address() as AddressInfo
    const response = await fetch(`http://127.0.0.1:${port}`, { method: "POST", headers: json, body: "{}" })
    assert.deepStrictEqual(
      [response.status, await response.text()],
      [500, "the body was read before it reached the receiver"]
    )
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  })
})

describe("a receiver in Lambda", () => {
  const text = JSON.stringify(alertOf())
  const v2 = (own: object = {}) => ({
    version: "2.0",
    requestContext: { http: { method: "POST" } },
    headers: { ...json, "content-length": String(text.length) },
    body: text,
    isBase64Encoded: false,
    ...own
  })

  it("takes the events of a function URL, of an API and of a load balancer", async () => {
    const { handled, receive } = collecting()
    const handle = toLambda(receive)
    for (const event of [
      v2(),
      v2({ body: btoa(text), isBase64Encoded: true }),
      { httpMethod: "POST", headers: json, body: text, isBase64Encoded: false }
    ]) {
      assert.deepStrictEqual(await handle(event), { statusCode: 204, headers: {}, body: "" })
    }
    assert.lengthOf(handled, 1)
    const several = { "Content-Type": ["application/json"] }
    const balanced = { httpMethod: "POST", multiValueHeaders: several, body: text }
    assert.deepStrictEqual(await handle(balanced), { statusCode: 204, headers: {}, multiValueHeaders: {}, body: "" })
    const refused = await handle({ ...balanced, body: "[" })
    assert.deepStrictEqual(refused.multiValueHeaders?.["content-type"], ["text/plain; charset=utf-8"])
    for (const event of [
      { httpMethod: "TRACE", headers: json, body: text },
      v2({ body: "%%%", isBase64Encoded: true }),
      v2({ headers: { ...json, "no name": "x" } })
    ]) {
      assert.strictEqual((await handle(event)).statusCode, 400)
    }
    const get = await handle({ httpMethod: "GET", headers: null, body: null })
    assert.deepStrictEqual([get.statusCode, get.headers["allow"]], [405, "POST"])
    assert.strictEqual((await handle(v2({ body: text.slice(0, -2) }))).statusCode, 400)
  })
})

describe("the entry for webhooks", () => {
  it("does not load the client", async () => {
    const { metafile } = await build({
      entryPoints: [fileURLToPath(new URL("../src/Webhooks.ts", import.meta.url))],
      bundle: true,
      format: "esm",
      platform: "neutral",
      mainFields: ["module", "main"],
      write: false,
      metafile: true,
      logLevel: "silent"
    })
    const inputs = Object.values(metafile.outputs).flatMap((output) =>
      Object.entries(output.inputs).filter(([, { bytesInOutput }]) => bytesInOutput > 0)
    )
    const names = inputs.map(([name]) => name)
    assert.isTrue(names.some((name) => name.endsWith("/internal/webhook/verify.ts")))
    assert.deepStrictEqual(
      names.filter((name) => /MerakiClient|\/operations\/|RateLimiter|RetryPolicy|\/Schema\.|\/Stream\./.test(name)),
      []
    )
  })
})
