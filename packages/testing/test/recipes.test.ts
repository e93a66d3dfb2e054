import { toNode } from "@effect-meraki/promise/webhooks"
import { startSimulator } from "@effect-meraki/simulator"
import { assertShows, examples, filesIn } from "@effect-meraki/testing/examples"
import { until } from "@effect-meraki/testing/promises"
import { listen } from "@effect-meraki/testing/server"
import express from "express"
import { createServer, type Server } from "node:http"
import { afterEach, assert, describe, it } from "vitest"
import bunOrDeno from "./recipes/bunOrDeno.ts"
import { app as expressApp } from "./recipes/express.ts"
import { app as fastifyApp } from "./recipes/fastify.ts"
import { app as honoApp } from "./recipes/hono.ts"
import { handler } from "./recipes/lambda.ts"
import { server as nodeServer } from "./recipes/node.ts"
import { events, receive, sharedSecret } from "./recipes/receive.ts"
import workers from "./recipes/workers.ts"

/** Listens until the end of a test. */
const listening = async (server: Server) => ({
  url: `http://127.0.0.1:${await listen(server)}/hooks/meraki`,
  [Symbol.asyncDispose]: async () => {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  }
})

/** Express as most programs have it: something has parsed the body before. */
const parsingExpress = () =>
  express()
    .use(express.json({ limit: "2mb" }))
    .all("/hooks/meraki", toNode(receive))

afterEach(() => void events.splice(0))

/** Has Dashboard know a receiver, and post an alert to it. */
const alert = async (url: string, seed: string): Promise<void> => {
  // Another seed gives other ids of alerts: the same would have been handled before.
  await using simulator = await startSimulator({
    seed,
    organizations: 1,
    networksPerOrganization: 1,
    devicesPerNetwork: 1
  })
  const [networkId = ""] = simulator.world.networks.keys()
  const created = await fetch(`${simulator.url}/networks/${networkId}/webhooks/httpServers`, {
    method: "POST",
    headers: { authorization: `Bearer ${simulator.apiKey}`, "content-type": "application/json" },
    body: JSON.stringify({ name: "hook", url, sharedSecret })
  })
  assert.strictEqual(created.status, 201)
  assert.strictEqual(simulator.alert({ networkId, alertTypeId: "cellular_up" }), 1)
  await until(() => events.length > 0)
  const [event] = events
  assert.deepInclude(event, { _tag: "Alert", alertTypeId: "cellular_up", networkId })
}

let last = 0
const body = (own: object = {}) =>
  JSON.stringify({ sharedSecret, sentAt: new Date().toISOString(), alertId: `own ${++last}`, ...own })
const json = { "content-type": "application/json" }

describe("an alert of the simulator's arrives over a socket", () => {
  const servers: ReadonlyArray<readonly [name: string, server: () => Server | Promise<Server>]> = [
    ["node:http", () => nodeServer],
    ["Hono", () => createServer(toNode(async (request) => honoApp.fetch(request)))],
    ["Express", () => createServer(expressApp)],
    ["Express, after express.json()", () => createServer(parsingExpress())],
    ["Fastify", () => Promise.resolve(fastifyApp.ready()).then(() => fastifyApp.server)]
  ]
  it.for(servers)("with %s", async ([name, serverOf]) => {
    await using server = await listening(await serverOf())
    await alert(server.url, name)
    const post = async (init: RequestInit) =>
      (await fetch(server.url, { method: "POST", headers: json, ...init })).status
    assert.strictEqual(await post({ body: body({ sharedSecret: "wrong" }) }), 401)
    assert.strictEqual(await post({ method: "GET" }), 405)
    assert.strictEqual(await post({ body: "{" }), 400)
    assert.strictEqual(await post({ body: body({ notes: "x".repeat(1_500_000) }) }), 413)
    assert.strictEqual(await post({ body: body() }), 204)
    assert.lengthOf(events, 2)
  })
})

describe("a request of a platform's own", () => {
  const request = () => new Request("https://example.com/hooks/meraki", { method: "POST", headers: json, body: body() })

  it("is answered in Workers", async () => {
    const kept: Array<Promise<unknown>> = []
    const response = await workers.fetch(request(), {}, { waitUntil: (work: Promise<unknown>) => void kept.push(work) })
    await Promise.all(kept)
    assert.deepStrictEqual([response.status, kept.length], [204, 1])
  })

  it("is answered in Bun and Deno", async () => {
    assert.strictEqual((await bunOrDeno.fetch(request())).status, 204)
  })

  it("is answered in Lambda", async () => {
    const event = { requestContext: { http: { method: "POST" } }, headers: json, body: body(), isBase64Encoded: false }
    assert.strictEqual((await handler(event)).statusCode, 204)
  })
})

describe("the page on webhooks", () => {
  const own = filesIn(new URL("recipes/", import.meta.url))
  const effect3 = filesIn(new URL("../../effect-3/examples/", import.meta.url))
  it("shows what runs in these tests", () => assertShows("webhooks.md", [...examples(""), ...own, ...effect3]))
})
