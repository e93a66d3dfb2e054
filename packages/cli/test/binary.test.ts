import { Simulator } from "@effect-meraki/simulator"
import { until } from "@effect-meraki/testing/promises"
import { spawn } from "node:child_process"
import { afterAll, assert, beforeAll, describe, it } from "vitest"
import packageJson from "../package.json" with { type: "json" }
import { needed } from "../src/internal/terminal/needed.ts"
import { version } from "../src/internal/version.ts"
import { binary, merakiProcess, runProcess } from "./support/binary.ts"

let simulator: Simulator.Running & { readonly close: () => Promise<void> }
beforeAll(async () => {
  simulator = await Simulator.startSimulator({ organizations: 2, networksPerOrganization: 2, limits: false })
  await binary()
})
afterAll(() => simulator.close())

const env = () => ({ MERAKI_DASHBOARD_API_KEY: simulator.apiKey, MERAKI_BASE_URL: simulator.url })

describe("the program", () => {
  it("says what it is", async () => {
    const ran = await merakiProcess(["--version"])
    assert.deepStrictEqual(ran, { code: 0, stdout: `${version}\n`, stderr: "" })
    assert.strictEqual(version, packageJson.version)
    const help = await merakiProcess(["--help"])
    assert.deepStrictEqual({ code: help.code, stderr: help.stderr }, { code: 0, stderr: "" })
    assert.include(help.stdout, "meraki networks list --organization Acme")
  })

  it("reads, and prints data alone on stdout", async () => {
    for (const format of ["json", "ndjson", "csv", "yaml", "table"]) {
      const { code, stderr, stdout } = await merakiProcess(["organizations", "list", "-o", format], { env: env() })
      assert.deepStrictEqual({ code, stderr }, { code: 0, stderr: "" }, format)
      for (const { id } of simulator.world.organizations.values()) assert.include(stdout, id, format)
    }
  })

  it("ends with the code of its error", async () => {
    const { code, stderr, stdout } = await merakiProcess(["networks", "get", "--network", "N_1"], { env: env() })
    assert.deepStrictEqual({ code, stdout }, { code: 4, stdout: "" })
    assert.match(stderr, /^error: getNetwork: HTTP 404/)
  })

  it("that waits for objects on stdin ends when it is interrupted", async () => {
    const child = spawn(process.execPath, [await binary(), "networks", "get", "-o", "json"], {
      env: { PATH: process.env["PATH"] ?? "", ...env() },
      stdio: ["pipe", "pipe", "pipe"]
    })
    let printed = ""
    let said = ""
    child.stdout.on("data", (chunk: Buffer) => (printed += chunk.toString()))
    child.stderr.on("data", (chunk: Buffer) => (said += chunk.toString()))
    const [network] = simulator.world.networks.keys()
    child.stdin.write(`{"id":"${network}"}\n`)
    const ended = new Promise<number | null>((resolve) => child.once("close", resolve))
    await until(() => printed.includes(network ?? "nothing"))
    child.kill("SIGINT")
    assert.strictEqual(await ended, 130)
    assert.strictEqual(said, "")
    assert.strictEqual((JSON.parse(printed) as ReadonlyArray<unknown>).length, 1)
  })

  it("has the descriptors of operations without a client", async () => {
    const { code, stdout } = await merakiProcess(["updateDeviceSwitchPort", "--help"])
    assert.strictEqual(code, 0)
    assert.include(stdout, "PUT /devices/{serial}/switch/ports/{portId}, can be part of a batch")
  })

  it("needs a Node that is new enough, and says so in a sentence", () => {
    assert.isUndefined(needed(process.versions.node))
    assert.isUndefined(needed("22.19.0"))
    for (const old of ["22.18.0", "20.19.0", "18.0.0"])
      assert.strictEqual(
        needed(old),
        `meraki needs Node 22.19 or newer, and this is Node ${old}: install a newer one, or put it first in PATH.`
      )
  })

  it("says so on Node 20 too, where the machine has it", async ({ skip }) => {
    const { code, stdout } = await runProcess("/usr/bin/env", [
      "-i",
      "sh",
      "-c",
      "PATH=/usr/local/bin:/usr/bin:/bin node --version"
    ])
    if (code !== 0 || needed(stdout.slice(1).trim()) === undefined) return skip("there is no old Node")
    const path = { PATH: "/usr/local/bin:/usr/bin:/bin" }
    const ran = await runProcess("node", [await binary(), "organizations", "list"], { env: path })
    assert.deepStrictEqual({ code: ran.code, stdout: ran.stdout }, { code: 1, stdout: "" })
    assert.match(ran.stderr, /^meraki needs Node 22\.19 or newer, and this is Node [\d.]+:.+\n$/)
  })
})
