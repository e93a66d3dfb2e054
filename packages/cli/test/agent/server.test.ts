import { Simulator } from "@effect-meraki/simulator"
import { until } from "@effect-meraki/testing/promises"
import { type Server, startServer } from "@effect-meraki/testing/server"
import { spawn } from "node:child_process"
import { afterAll, assert, beforeAll, describe, it } from "vitest"
import { binary } from "../support/binary.ts"
import { callTool, type Host, startHost } from "../support/host.ts"
import { fivePages } from "../support/fivePages.ts"

let simulator: Simulator.Running & { readonly close: () => Promise<void> }
let host: Host
beforeAll(async () => {
  simulator = await Simulator.startSimulator({
    organizations: 1,
    networksPerOrganization: 8,
    devicesPerNetwork: 40,
    limits: false
  })
  host = await startHost([], envOf(simulator))
}, 120_000)
afterAll(async () => {
  await host[Symbol.asyncDispose]()
  await simulator.close()
})

const envOf = ({ apiKey, url }: { readonly apiKey: string; readonly url: string }) => ({
  HOME: "/nowhere",
  MERAKI_DASHBOARD_API_KEY: apiKey,
  MERAKI_BASE_URL: url
})

const withServer = async (
  respond: Parameters<typeof startServer>[0],
  use: (host: Host, server: Server) => Promise<void>
) => {
  await using server = await startServer(respond)
  await using own = await startHost([], envOf({ apiKey: "0123456789abcdef0123456789abcdef01234567", url: server.url }))
  await use(own, server)
}

const rowsOf = (text: string | undefined) => (text ?? "").trimEnd().split("\n").slice(1)
const cursorIn = (text: string | undefined) => /cursor "([^"]+)"/.exec(text ?? "")?.[1]

describe("the server", { timeout: 60_000 }, () => {
  it("says who it is and how it is used", () => {
    assert.strictEqual(host.client.getServerVersion()?.name, "meraki")
    assert.match(host.client.getInstructions() ?? "", /search.*describe.*call/s)
  })

  it("lists its tools in less than 2 kB, with hints that say the truth", async () => {
    const { tools } = await host.client.listTools()
    assert.isBelow(Buffer.byteLength(JSON.stringify(tools)), 2000)
    assert.includeMembers(
      tools.map(({ name }) => name),
      ["search", "describe", "call"]
    )
    for (const { annotations } of tools) {
      assert.strictEqual(annotations?.readOnlyHint, true)
      assert.strictEqual(annotations?.destructiveHint, false)
      assert.strictEqual(annotations?.idempotentHint, true)
    }
  })

  it("finds, describes and calls an operation", async () => {
    const found = await callTool(host, "search", { query: "which devices are down" })
    assert.match(found.text.split("\n")[0] ?? "", /^getOrganizationDevicesAvailabilities \(read\)/)
    const described = await callTool(host, "describe", { operation: "getOrganizationDevicesAvailabilities" })
    assert.match(described.text, /GET \/organizations\/\{organizationId\}\/devices\/availabilities; reads/)
    assert.match(described.text, /organizationId\*: text/)
    const [organizationId] = simulator.world.organizations.keys()
    const called = await callTool(host, "call", {
      operation: "getOrganizationDevicesAvailabilities",
      input: { organizationId },
      limit: 5
    })
    assert.lengthOf(rowsOf(called.texts[1]), 5)
  })

  it("goes on with a cursor until everything was given once, each answer within its bytes", async () => {
    const serials: Array<string> = []
    let cursor: string | undefined
    do {
      const said = await callTool(host, "call", {
        operation: "getOrganizationDevices",
        ...(cursor === undefined ? {} : { cursor })
      })
      assert.isAtMost(Buffer.byteLength(said.text), 20_000)
      serials.push(...(said.text.match(/\bQ2[A-Z0-9]{2}-[A-Z0-9]{4}-[A-Z0-9]{4}\b/g) ?? []))
      cursor = cursorIn(said.texts[0])
    } while (cursor !== undefined)
    assert.sameMembers(serials, [...simulator.world.devices.keys()])
  })

  it("reads a log backwards", async () => {
    const networkId = [...simulator.world.networks.values()].find(({ productTypes }) =>
      productTypes.includes("wireless")
    )?.id
    const times: Array<number> = []
    let cursor: string | undefined
    for (let answers = 0; answers < 3; answers++) {
      const said = await callTool(host, "call", {
        operation: "getNetworkEvents",
        input: { networkId, productType: "wireless", perPage: 20 },
        fields: ["occurredAt"],
        limit: 30,
        ...(cursor === undefined ? {} : { cursor })
      })
      times.push(...rowsOf(said.texts[1]).map((time) => Date.parse(time)))
      cursor = cursorIn(said.texts[0])
    }
    assert.lengthOf(times, 90)
    assert.deepStrictEqual(
      times,
      [...new Set(times)].toSorted((a, b) => b - a)
    )
  })

  it("comes to the end of a log that links on beyond it", () =>
    withServer(
      (request, response) => {
        const before =
          new URL(request.url, "http://127.0.0.1").searchParams.get("endingBefore") ?? "2026-01-01T00:00:00Z"
        const earlier = new Date(Date.parse(before) - 86_400_000).toISOString()
        const link = `<http://${request.headers.host}/api/v1/networks/N_1/events?endingBefore=${earlier}>; rel=prev`
        const events = request.url.includes("endingBefore") ? [] : [{ occurredAt: before }]
        response
          .writeHead(200, { "content-type": "application/json", link })
          .end(JSON.stringify({ message: null, pageStartAt: earlier, pageEndAt: before, events }))
      },
      async (own, { seen }) => {
        const said = await callTool(own, "call", {
          operation: "getNetworkEvents",
          input: { networkId: "N_1", productType: "wireless" }
        })
        assert.match(said.texts[0] ?? "", /1 item, the last ones/)
        assert.strictEqual(seen.filter(({ url }) => url.includes("/events")).length, 4)
      }
    ))

  it("refuses a cursor of another call, and one that it does not know", async () => {
    const { texts } = await callTool(host, "call", { operation: "getOrganizationDevices", limit: 1 })
    const other = await callTool(host, "call", {
      operation: "getOrganizationNetworks",
      cursor: cursorIn(texts[0]) ?? ""
    })
    assert.match(other.text, /one of getOrganizationDevices/)
    const unknown = await callTool(host, "call", { operation: "getOrganizationDevices", cursor: "made-up" })
    assert.isTrue(unknown.isError)
  })

  it("gives the fields that are wanted", async () => {
    const said = await callTool(host, "call", {
      operation: "getOrganizationDevices",
      fields: ["serial", "tags[0]"],
      limit: 2
    })
    assert.strictEqual(said.texts[1]?.split("\n")[0], "serial\ttags[0]")
  })

  it("only reads", async () => {
    const before = simulator.calls.length
    const [networkId] = simulator.world.networks.keys()
    const said = await callTool(host, "call", { operation: "updateNetwork", input: { networkId, name: "owned" } })
    assert.isTrue(said.isError)
    assert.match(said.text, /updateNetwork changes something.*--allow-writes/s)
    assert.strictEqual(simulator.calls.length, before)
  })

  it("says what is wrong with a call in words, without a stack", async () => {
    const missing = await callTool(host, "call", { operation: "getNetwork", input: { networkId: "N_404" } })
    assert.match(missing.text, /^NotFound: .*Hint: /)
    const misspelt = await callTool(host, "call", { operation: "getNetwrok" })
    assert.match(misspelt.text, /did you mean getNetwork/)
    const nothing = await callTool(host, "call", {})
    assert.match(nothing.text, /Missing key at \["operation"\]/)
    for (const { isError, text } of [missing, misspelt, nothing]) {
      assert.isTrue(isError)
      assert.notMatch(text, /\bat .*\.(?:ts|js):/)
    }
  })

  it("answers a hundred calls at once, each with its own answer", () =>
    withServer(
      (request, response) =>
        response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify({ name: request.url })),
      async (own) => {
        // An organization each, so that they do not wait for a limit.
        const ids = Array.from({ length: 100 }, (_, index) => String(1000 + index))
        const all = await Promise.all(
          ids.map((organizationId) =>
            callTool(own, "call", { operation: "getOrganization", input: { organizationId } })
          )
        )
        for (const [index, { text }] of all.entries()) assert.include(text, `/organizations/${ids[index]}"`)
      }
    ))

  it("stops the request of a call that is cancelled", () =>
    withServer(
      () => undefined,
      async (own, server) => {
        const cancel = new AbortController()
        const call = callTool(own, "call", { operation: "getOrganizations" }, { signal: cancel.signal }).then(
          () => "answered",
          () => "cancelled"
        )
        await until(() => server.pending() === 1)
        cancel.abort()
        assert.strictEqual(await call, "cancelled")
        await until(() => server.aborted() === 1)
        assert.strictEqual(server.pending(), 0)
      }
    ))

  it("tells how far it is when it is asked to", () =>
    withServer(fivePages, async (own) => {
      const seen: Array<string | undefined> = []
      const said = await callTool(
        own,
        "call",
        { operation: "getOrganizations" },
        { onprogress: ({ message }) => seen.push(message) }
      )
      assert.lengthOf(rowsOf(said.texts[1]), 5)
      assert.include(seen, "1 item")
    }))

  it("never says the key, whoever has it in an answer or an error", () =>
    withServer(
      (request, response) => {
        const key = String(request.headers.authorization).slice("Bearer ".length)
        response
          .writeHead(request.url.includes("networks") ? 400 : 200, { "content-type": "application/json" })
          .end(JSON.stringify(request.url.includes("networks") ? { errors: [`bad ${key}`] } : [{ id: "1", name: key }]))
      },
      async (own) => {
        const answer = await callTool(own, "call", { operation: "getOrganizations" })
        const error = await callTool(own, "call", { operation: "getNetwork", input: { networkId: "N_1" } })
        assert.isTrue(error.isError)
        for (const text of [answer.text, error.text, own.stderr()])
          assert.notInclude(text, "0123456789abcdef0123456789abcdef01234567")
      }
    ))

  it("logs as JSON, with the request ids", async () => {
    await callTool(host, "call", { operation: "getOrganizations" })
    await until(() => host.log().some(({ operation }) => operation === "getOrganizations"))
    const line = host.log().find(({ operation }) => operation === "getOrganizations")
    assert.lengthOf(line?.["requestIds"] as ReadonlyArray<unknown>, 1)
    assert.strictEqual(host.stderr().trimEnd().split("\n").length, host.log().length)
  })

  it("leaves half of the limit to others, unless it is told how much", async () => {
    const [organizationId] = simulator.world.organizations.keys()
    const rateOf = async (own: Host) => {
      await callTool(own, "call", { operation: "getOrganization", input: { organizationId } })
      const health = JSON.parse((await callTool(own, "health", {})).text) as {
        readonly limits: { readonly organizations: { readonly [id: string]: { readonly atMost: number } } }
      }
      return health.limits.organizations[organizationId ?? ""]?.atMost
    }
    assert.strictEqual(await rateOf(host), 5)
    await using greedy = await startHost(["--share", "1"], envOf(simulator))
    assert.strictEqual(await rateOf(greedy), 10)
  })

  it("says how the API is, and who spends the requests of an organization", async () => {
    const [organizationId] = simulator.world.organizations.keys()
    const health = await callTool(host, "health", { organizationId })
    const { advice, requests, spendersOfHalfAnHour } = JSON.parse(health.text) as {
      readonly advice: { readonly level: string }
      readonly requests: number
      readonly spendersOfHalfAnHour: ReadonlyArray<{ readonly userAgent: string; readonly isSelf: boolean }>
    }
    assert.strictEqual(advice.level, "ok")
    assert.isAbove(requests, 0)
    assert.isTrue(spendersOfHalfAnHour.some(({ isSelf }) => isSelf))
  })
})

describe("a host that says nonsense", { timeout: 60_000 }, () => {
  it("is told so, and the server goes on", async () => {
    const child = spawn(process.execPath, [await binary(), "mcp"], {
      env: envOf(simulator),
      stdio: ["pipe", "pipe", "ignore"]
    })
    const answers: Array<{ readonly id: unknown; readonly error?: { readonly code: number } }> = []
    let text = ""
    child.stdout.on("data", (chunk: Buffer) => {
      text += chunk.toString()
      const lines = text.split("\n")
      text = lines.pop() ?? ""
      answers.push(...lines.map((line) => JSON.parse(line) as (typeof answers)[number]))
    })
    const say = (line: string) => child.stdin.write(`${line}\n`)
    say("garbage {")
    say(JSON.stringify("text"))
    say("[]")
    say("")
    say(JSON.stringify({ jsonrpc: "1.0", id: 5, method: "ping" }))
    say(`"${"x".repeat(4_100_000)}"`)
    say(
      JSON.stringify({
        jsonrpc: "2.0",
        id: 1,
        method: "initialize",
        params: { protocolVersion: "2025-11-25", capabilities: {}, clientInfo: { name: "t", version: "1" } }
      })
    )
    say(JSON.stringify({ jsonrpc: "2.0", method: "notifications/initialized" }))
    say(JSON.stringify({ jsonrpc: "2.0", id: 2, method: "nothing/like/it" }))
    say(JSON.stringify({ jsonrpc: "2.0", id: 3, method: "tools/call", params: { name: "no tool" } }))
    say(JSON.stringify({ jsonrpc: "2.0", id: 4, method: "tools/list" }))
    await until(() => answers.some(({ id }) => id === 4))
    child.stdin.end()
    await new Promise((resolve) => child.once("close", resolve))
    assert.deepStrictEqual(
      answers.filter(({ id }) => id === null || id === 5).map(({ error }) => error?.code),
      [-32700, -32600, -32600, -32600, -32600]
    )
    assert.strictEqual(answers.find(({ id }) => id === 2)?.error?.code, -32601)
    assert.isDefined(answers.find(({ id }) => id === 3)?.error)
    assert.isUndefined(answers.find(({ id }) => id === 4)?.error)
    assert.strictEqual(child.exitCode, 0)
  })
})
