import { Simulator } from "@effect-meraki/simulator"
import { until } from "@effect-meraki/testing/promises"
import { startServer } from "@effect-meraki/testing/server"
import { appendFileSync, mkdtempSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, assert, beforeAll, describe, it } from "vitest"
import { bytesOf } from "../../src/internal/agent/answer/bytes.ts"
import { masked, maskSecrets } from "../../src/internal/agent/answer/mask.ts"
import { tableOf } from "../../src/internal/agent/answer/table.ts"
import { changeLines } from "../../src/internal/agent/write/change.ts"
import { whyShared } from "../../src/internal/agent/write/consent.ts"
import { binary } from "../support/binary.ts"
import { callTool, type Elicit, type Host, startHost } from "../support/host.ts"
import { hasTmux, startTerminal } from "../support/tmux.ts"

let simulator: Simulator.Running & { readonly close: () => Promise<void> }
let folder: string
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "meraki-barriers-"))
  await binary()
  simulator = await Simulator.startSimulator({
    organizations: 1,
    networksPerOrganization: 3,
    devicesPerNetwork: 2,
    limits: false
  })
}, 120_000)
afterAll(async () => {
  await simulator.close()
  rmSync(folder, { recursive: true })
})

const env = () => ({
  HOME: folder,
  MERAKI_CONFIG_DIR: folder,
  MERAKI_DASHBOARD_API_KEY: simulator.apiKey,
  MERAKI_BASE_URL: simulator.url
})
const start = (args: ReadonlyArray<string>, elicit?: Elicit): Promise<Host> => startHost(args, env(), elicit)
const yes: Elicit = () => ({ action: "accept", content: { send: true } })
const no: Elicit = () => ({ action: "decline" })
const writes = () => simulator.calls.filter(({ method }) => method !== "GET").length
const networks = () => [...simulator.world.networks.values()]

describe("a proposal", { timeout: 60_000 }, () => {
  it("never writes a mask in the place of a secret", async () => {
    const networkId = networks()[0]?.id
    const sent = writes()
    await using host = await start(["--allow-writes"], yes)
    for (const input of [
      { networkId, number: 0, psk: masked },
      { networkId, number: 0, radiusServers: [{ host: "10.0.0.1", secret: masked }] }
    ]) {
      const said = await callTool(host, "write", { operation: "updateNetworkWirelessSsid", input })
      assert.isTrue(said.isError)
      assert.match(said.text, /in the place of a secret/)
    }
    assert.lengthOf(host.asked, 0)
    assert.strictEqual(writes(), sent)
  })

  it("has no lines that its input made up", async () => {
    const input = { organizationId: "1\u001B[2J\nupdateNetwork: harmless", name: "a", sgt: 5 }
    await using host = await start(["--allow-writes"], no)
    await callTool(host, "write", { actions: [{ operation: "createOrganizationAdaptivePolicyGroup", input }] })
    assert.lengthOf(host.asked, 1)
    assert.notInclude(host.asked[0], "\u001B")
    assert.notMatch(host.asked[0] ?? "", /^updateNetwork: harmless/m)
  })

  it("is not carried out where the lists do not allow it any more", async () => {
    const [allowed, other] = networks()
    const device = [...simulator.world.devices.values()].find(({ networkId }) => networkId === allowed?.id)
    await using host = await start(["--allow-writes", "--allow-network", allowed?.id ?? ""], () => {
      // While the person reads, the device is moved.
      Object.assign(device ?? {}, { networkId: other?.id })
      return { action: "accept", content: { send: true } }
    })
    const sent = writes()
    const said = await callTool(host, "write", {
      operation: "updateDevice",
      input: { serial: device?.serial, notes: "moved meanwhile" }
    })
    assert.lengthOf(host.asked, 1)
    assert.match(said.text, /this write is not allowed/)
    assert.strictEqual(writes(), sent)
  })

  it("that is refused in the file is in the audit", async () => {
    const [file, audit] = [join(folder, "refusals"), join(folder, "refusals.ndjson")]
    await using host = await start(["--allow-writes", "--confirm-with-file", file, "--audit", audit])
    const said = await callTool(host, "write", {
      operation: "updateNetwork",
      input: { networkId: networks()[0]?.id, name: "refused" }
    })
    const id = /Proposal ([\w-]+)\./.exec(said.text)?.[1] ?? ""
    appendFileSync(file, `no ${id}\n`)
    for (let calls = 0; calls < 2; calls++)
      assert.match((await callTool(host, "write", { proposal: id })).text, /a person refused/)
    const events = readFileSync(audit, "utf8")
      .trimEnd()
      .split("\n")
      .map((line) => (JSON.parse(line) as { readonly event: string }).event)
    assert.deepStrictEqual(events, ["proposed", "refused"])
  })

  it("leaves no secret in the audit when an error repeats it", async () => {
    await using server = await startServer((request, response) =>
      response
        .writeHead(request.method === "GET" ? 200 : 400, { "content-type": "application/json" })
        .end(
          JSON.stringify(request.method === "GET" ? { id: "1" } : { errors: ["psk 'hunter22 hunter22' is too weak"] })
        )
    )
    const audit = join(folder, "errors.ndjson")
    await using host = await startHost(
      ["--allow-writes", "--audit", audit],
      { ...env(), MERAKI_BASE_URL: server.url },
      yes
    )
    await callTool(host, "write", {
      operation: "updateNetworkWirelessSsid",
      input: { networkId: "N_1", number: 0, psk: "hunter22 hunter22" }
    })
    const text = readFileSync(audit, "utf8")
    assert.match(text, /"event":"failed".*is too weak/)
    assert.notInclude(text, "hunter22")
  })
})

describe("lists of what may be written", { timeout: 60_000 }, () => {
  it("are not taken when they are empty, which would allow everything", async () => {
    for (const [flag, given] of [
      ["--allow-network", ""],
      ["--allow-organization", "1,,2"],
      ["--allow-tag", " "]
    ] as const)
      await start(["--allow-writes", flag, given]).then(
        async (host) => {
          await host[Symbol.asyncDispose]()
          assert.fail(`${flag} ${JSON.stringify(given)} was taken`)
        },
        (error: unknown) => assert.match(String(error), /closed/i)
      )
  })
})

describe("a file of decisions", () => {
  it("is one that nobody else can change", () => {
    assert.isUndefined(whyShared({ mode: 0o100600, uid: 1000 }, 1000, "linux"))
    assert.isUndefined(whyShared({ mode: 0o100644, uid: 0 }, 1000, "linux"))
    assert.isUndefined(whyShared({ mode: 0o100666, uid: 0 }, undefined, "win32"))
    assert.match(whyShared({ mode: 0o100620, uid: 1000 }, 1000, "linux") ?? "", /others/)
    assert.match(whyShared({ mode: 0o100602, uid: 1000 }, 1000, "linux") ?? "", /others/)
    assert.match(whyShared({ mode: 0o100600, uid: 1001 }, 1000, "linux") ?? "", /somebody else/)
    assert.match(whyShared({ mode: 0o100644, uid: 1001 }, 0, "linux") ?? "", /somebody else/)
  })
})

describe("what a person is shown", () => {
  const lines = (value: unknown, body: { readonly [name: string]: unknown }) =>
    changeLines({ method: "PUT", body }, { kind: "value", value }, false)

  it("has entries of lists whose secrets are sent", () => {
    const servers = [{ host: "10.0.0.1", secret: "old" }, { host: "10.0.0.2" }]
    for (const secret of ["old", "new"])
      assert.deepStrictEqual(lines({ servers }, { servers: [{ host: "10.0.0.1", secret }, { host: "10.0.0.2" }] }), [
        "servers: 2 entries -> 2",
        '  = 0: {"host":"10.0.0.1","secret":"(masked)"} (its secrets are sent)'
      ])
  })

  it("has objects that are emptied", () => {
    assert.deepStrictEqual(lines({ rules: { a: 1 } }, { rules: {} }), ['rules: {"a":1} -> {}'])
  })
})

describe("secrets", () => {
  it("are masked in headers of webhooks and in URLs", () => {
    assert.deepStrictEqual(
      maskSecrets({
        headers: [
          { name: "Authorization", template: "Bearer abc" },
          { name: "X-Region", template: "eu" }
        ],
        url: "https://hooks.example/a?code=hidden&sig=hidden&region=eu",
        text: "Authorization: Bearer hidden"
      }),
      {
        headers: [
          { name: "Authorization", template: masked },
          { name: "X-Region", template: "eu" }
        ],
        url: `https://hooks.example/a?code=${masked}&sig=${masked}&region=eu`,
        text: `Authorization: Bearer ${masked}`
      }
    )
  })
})

describe("a table", () => {
  it("keeps its bytes, however many columns its items have", () => {
    const item = (index: number) => ({
      id: index,
      ports: Object.fromEntries(Array.from({ length: 60 }, (_, port) => [`port_${index}_${port}`, "up"]))
    })
    for (const most of [1100, 19_100]) {
      const table = tableOf(
        Array.from({ length: 100 }, (_, index) => item(index)),
        undefined,
        most
      )
      assert.isAtMost(bytesOf(table.text), most)
      assert.isTrue(table.isCut)
      assert.isAtLeast(table.shown, 1)
    }
    assert.isAtMost(bytesOf(tableOf([{ a: 1 }], ["x".repeat(50_000)], 1100).text), 1100)
    assert.isAtMost(bytesOf(tableOf([{ a: "x".repeat(5000), b: 1 }], undefined, 1100).text), 1100)
  })
})

describe.runIf(hasTmux)("the terminal of a host", { timeout: 60_000 }, () => {
  it("is not read by a server that the host started", async () => {
    const messages = [
      {
        jsonrpc: "2.0",
        id: 1,
        method: "initialize",
        params: { protocolVersion: "2025-11-25", capabilities: {}, clientInfo: { name: "t", version: "1" } }
      },
      { jsonrpc: "2.0", method: "notifications/initialized" },
      {
        jsonrpc: "2.0",
        id: 2,
        method: "tools/call",
        params: {
          name: "write",
          arguments: { operation: "updateNetwork", input: { networkId: networks()[0]?.id, name: "typed" } }
        }
      }
    ]
    const host = join(folder, "host.mjs")
    const source = [
      `import { spawn } from "node:child_process"`,
      `const child = spawn(process.execPath, [${JSON.stringify(await binary())}, "mcp", "--allow-writes", "--quiet"], { stdio: ["pipe", "pipe", "inherit"] })`,
      `let text = ""`,
      `child.stdout.on("data", (part) => {`,
      `  text += part`,
      `  if (text.includes("Nothing was sent")) process.stdout.write(text.includes("at the terminal") ? "READS IT" : "LEAVES IT")`,
      `})`,
      `child.stdin.write(${JSON.stringify(messages.map((message) => `${JSON.stringify(message)}\n`).join(""))})`,
      `setTimeout(() => child.kill(), 50_000)`
    ].join("\n")
    appendFileSync(host, source)
    await using terminal = startTerminal(`"${process.execPath}" "${host}"`, env())
    await until(() => /READS IT|LEAVES IT/.test(terminal.screen()))
    assert.include(terminal.screen(), "LEAVES IT")
  })
})
