import { StreamableHTTPClientTransport } from "@modelcontextprotocol/sdk/client/streamableHttp.js"
import { Simulator } from "@effect-meraki/simulator"
import { until } from "@effect-meraki/testing/promises"
import { startServer } from "@effect-meraki/testing/server"
import { type ChildProcess, spawn } from "node:child_process"
import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs"
import { request } from "node:http"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, assert, beforeAll, describe, it } from "vitest"
import { binary } from "../support/binary.ts"
import { fivePages } from "../support/fivePages.ts"
import { callTool, connectHost, type Elicit, type Host } from "../support/host.ts"

const token = "a-token-of-this-server-that-is-long-enough"

let simulator: Simulator.Running & { readonly close: () => Promise<void> }
let folder: string
let server: Served
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "meraki-agent-http-"))
  simulator = await Simulator.startSimulator({
    organizations: 1,
    networksPerOrganization: 4,
    devicesPerNetwork: 8,
    limits: false
  })
  server = await serve(["--allow-writes"], { MERAKI_MCP_TOKEN: token })
}, 120_000)
afterAll(async () => {
  await server[Symbol.asyncDispose]()
  await simulator.close()
  rmSync(folder, { recursive: true })
})

interface Served extends AsyncDisposable {
  readonly url: string
  readonly child: ChildProcess
  readonly stderr: () => string
}

/** Starts the program over HTTP, on a port of its own. */
const serve = async (args: ReadonlyArray<string>, env: { readonly [name: string]: string } = {}): Promise<Served> => {
  const child = spawn(process.execPath, [await binary(), "mcp", "--http", "0", ...args], {
    env: {
      HOME: folder,
      MERAKI_CONFIG_DIR: folder,
      MERAKI_DASHBOARD_API_KEY: simulator.apiKey,
      MERAKI_BASE_URL: simulator.url,
      ...env
    },
    stdio: ["ignore", "ignore", "pipe"]
  })
  let stderr = ""
  child.stderr.on("data", (chunk: Buffer) => (stderr += chunk.toString()))
  const closed = new Promise((resolve) => child.once("close", resolve))
  await until(() => stderr.includes('"url"') || child.exitCode !== null)
  return {
    child,
    url: /"url":"([^"]+)"/.exec(stderr)?.[1] ?? "",
    stderr: () => stderr,
    [Symbol.asyncDispose]: async () => {
      child.kill("SIGTERM")
      await closed
    }
  }
}

const connect = ({ stderr, url }: Served, elicit?: Elicit, bearer = token): Promise<Host> =>
  connectHost(
    new StreamableHTTPClientTransport(new URL(url), {
      requestInit: { headers: { authorization: `Bearer ${bearer}` } }
    }),
    stderr,
    elicit
  )

/** The status of a request to begin, with headers that a client would not send. */
const statusWith = (url: string, headers: { readonly [name: string]: string }): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    const sent = request(url, {
      method: "POST",
      headers: {
        "content-type": "application/json",
        accept: "application/json, text/event-stream",
        authorization: `Bearer ${token}`,
        ...headers
      }
    })
    sent.once("error", reject)
    sent.once("response", (response) => {
      response.resume()
      resolve(response.statusCode)
    })
    sent.end(
      JSON.stringify({
        jsonrpc: "2.0",
        id: 1,
        method: "initialize",
        params: { protocolVersion: "2025-11-25", capabilities: {}, clientInfo: { name: "t", version: "1" } }
      })
    )
  })

describe("the server over HTTP", { timeout: 60_000 }, () => {
  it("listens on this machine alone", () => {
    assert.match(server.url, /^http:\/\/127\.0\.0\.1:\d+\/mcp$/)
  })

  it("takes its own token, and neither another, none, nor the key of Dashboard", async () => {
    assert.strictEqual(await statusWith(server.url, {}), 200)
    for (const authorization of ["", "Bearer", `Bearer ${token}x`, `Basic ${token}`, `Bearer ${simulator.apiKey}`])
      assert.strictEqual(await statusWith(server.url, { authorization }), 401, authorization)
  })

  it("refuses pages in a browser and foreign hosts, also with the token", async () => {
    const { host } = new URL(server.url)
    assert.strictEqual(await statusWith(server.url, { host: host.replace("127.0.0.1", "localhost") }), 200)
    for (const headers of [
      { origin: "https://evil.example" },
      { origin: "null" },
      { origin: `http://${host}` },
      { host: "evil.example" },
      { host: `evil.example:${new URL(server.url).port}` },
      { host: "127.0.0.1.evil.example" }
    ])
      assert.strictEqual(await statusWith(server.url, headers), 403, JSON.stringify(headers))
  })

  it("is driven as on stdin and stdout: lists, search, description, call, cursor", async () => {
    await using host = await connect(server)
    assert.include(
      (await host.client.listTools()).tools.map(({ name }) => name),
      "call"
    )
    assert.match((await callTool(host, "search", { query: "list all networks" })).text, /getOrganizationNetworks/)
    assert.match((await callTool(host, "describe", { operation: "getNetwork" })).text, /GET \/networks\/\{networkId\}/)
    const first = await callTool(host, "call", { operation: "getOrganizationDevices", limit: 3 })
    const cursor = /cursor "([^"]+)"/.exec(first.text)?.[1]
    const second = await callTool(host, "call", { operation: "getOrganizationDevices", limit: 3, cursor })
    assert.notStrictEqual(first.texts[1], second.texts[1])
  })

  it("asks the person at the host before it writes", async () => {
    const [id = ""] = simulator.world.networks.keys()
    await using host = await connect(server, () => ({ action: "accept", content: { send: true } }))
    const said = await callTool(host, "write", {
      operation: "updateNetwork",
      input: { networkId: id, name: "over HTTP" }
    })
    assert.match(said.text, /^Done/)
    assert.lengthOf(host.asked, 1)
    assert.strictEqual(simulator.world.networks.get(id)?.name, "over HTTP")
  })

  it("answers a hundred calls at once", async () => {
    await using host = await connect(server)
    const all = await Promise.all(
      Array.from({ length: 100 }, (_, index) =>
        callTool(host, "describe", { operation: index % 2 === 0 ? "getNetwork" : "getDevice" })
      )
    )
    for (const [index, { text }] of all.entries()) assert.match(text, index % 2 === 0 ? /^getNetwork:/ : /^getDevice:/)
  })

  it("stops the request of a call that is cancelled", async () => {
    await using dashboard = await startServer(() => undefined)
    await using own = await serve([], { MERAKI_MCP_TOKEN: token, MERAKI_BASE_URL: dashboard.url })
    await using host = await connect(own)
    const cancel = new AbortController()
    const call = callTool(host, "call", { operation: "getOrganizations" }, { signal: cancel.signal }).then(
      () => "answered",
      () => "cancelled"
    )
    await until(() => dashboard.pending() === 1)
    cancel.abort()
    assert.strictEqual(await call, "cancelled")
    await until(() => dashboard.aborted() === 1)
  })

  it("tells how far it is when it is asked to", async () => {
    await using dashboard = await startServer(fivePages)
    await using own = await serve([], { MERAKI_MCP_TOKEN: token, MERAKI_BASE_URL: dashboard.url })
    await using host = await connect(own)
    const seen: Array<string | undefined> = []
    const onprogress = ({ message }: { readonly message?: string | undefined }) => void seen.push(message)
    const said = await callTool(host, "call", { operation: "getOrganizations" }, { onprogress })
    assert.match(said.texts[1] ?? "", /organization 4/)
    assert.include(seen, "1 item")
  })

  it("answers what is no message, and goes on", async () => {
    const post = (body: string) =>
      fetch(server.url, {
        method: "POST",
        body,
        headers: {
          authorization: `Bearer ${token}`,
          "content-type": "application/json",
          accept: "application/json, text/event-stream"
        }
      })
    const large = { jsonrpc: "2.0", id: 1, method: "tools/list", params: { text: "x".repeat(5_000_000) } }
    for (const body of ["garbage {", "[]", '"text"', '{"jsonrpc":"1.0"}', JSON.stringify(large)]) {
      const answer = await post(body)
      const text = await answer.text()
      assert.isTrue(answer.status >= 400 || "error" in (JSON.parse(text) as object), body.slice(0, 20))
    }
    assert.strictEqual(await statusWith(server.url, {}), 200)
  })

  it("makes a token of its own in a private file, and says where it is, not what it is", async () => {
    await using own = await serve([])
    const file = join(folder, "mcp-token")
    const made = readFileSync(file, "utf8").trim()
    assert.isAtLeast(made.length, 40)
    assert.strictEqual(statSync(file).mode & 0o777, 0o600)
    assert.include(own.stderr(), file)
    assert.notInclude(own.stderr(), made)
    await using host = await connect(own, undefined, made)
    assert.lengthOf((await host.client.listTools()).tools, 4)
  })

  it("does not start with a token that can be guessed, or on a port that is taken", async () => {
    await using guessed = await serve([], { MERAKI_MCP_TOKEN: "short" })
    assert.strictEqual(guessed.child.exitCode, 3)
    assert.match(guessed.stderr(), /32 letters or more/)
    const { port } = new URL(server.url)
    await using taken = await serve(["--http", port], { MERAKI_MCP_TOKEN: token })
    assert.match(taken.stderr(), /cannot be listened on/)
    assert.isAbove(taken.child.exitCode ?? 0, 0)
  })
})
