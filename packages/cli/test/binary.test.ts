import { Simulator } from "@effect-meraki/simulator"
import { until } from "@effect-meraki/testing/promises"
import { spawn, type StdioOptions } from "node:child_process"
import { closeSync, existsSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
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

  it("loads little before it knows what is asked for", async () => {
    const folder = dirname(await binary())
    const [, begin = ""] = /import\("\.\/(start-\w+\.js)"\)/.exec(readFileSync(await binary(), "utf8")) ?? []
    const loaded = new Map<string, number>()
    const load = (file: string): void => {
      if (loaded.has(file)) return
      const text = readFileSync(join(folder, file), "utf8")
      loaded.set(file, text.length)
      for (const [, next = ""] of text.matchAll(/(?:from|import)\s*"\.\/([^"]+)"/g)) load(next)
    }
    load(begin)
    const bytes = Array.from(loaded.values()).reduce((sum, each) => sum + each, 0)
    assert.isAbove(bytes, 10_000)
    assert.isBelow(bytes, 100_000)
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

/** Starts the program; what it writes is read by whoever wants to. */
const started = async (
  args: ReadonlyArray<string>,
  stdio: StdioOptions = ["pipe", "pipe", "pipe"],
  more: { readonly [name: string]: string } = {}
) => {
  const child = spawn(process.execPath, [await binary(), ...args], {
    env: { PATH: process.env["PATH"] ?? "", ...env(), ...more },
    stdio
  })
  const ended = new Promise<number | null>((resolve) => child.once("close", resolve))
  return { child, ended }
}

describe("output that cannot be written", () => {
  it("on stderr does not hide how a command ends", async () => {
    const { child, ended } = await started(["nosuch", "list"])
    child.stderr?.destroy()
    child.stdin?.end()
    assert.strictEqual(await ended, 2)
  })

  it("on stdout stops no write", async () => {
    const [id = ""] = simulator.world.networks.keys()
    const before = simulator.calls.filter(({ method }) => method === "PUT").length
    const args = ["networks", "update", "--notes", "all", "--yes", "--concurrency", "1", "-o", "ndjson"]
    const { child, ended } = await started(args)
    child.stdout?.once("data", () => child.stdout?.destroy())
    child.stdin?.end(`${id}\n`.repeat(30))
    assert.strictEqual(await ended, 0)
    assert.strictEqual(simulator.calls.filter(({ method }) => method === "PUT").length, before + 30)
  })

  it.runIf(existsSync("/dev/full"))("to a full disk is an error in one line", async () => {
    const full = openSync("/dev/full", "w")
    const [id = ""] = simulator.world.networks.keys()
    for (const args of [
      ["organizations", "list"],
      ["networks", "update", "--network", id, "--notes", "x", "--yes"]
    ]) {
      const { child, ended } = await started(args, ["ignore", full, "pipe"])
      let said = ""
      child.stderr?.on("data", (chunk: Buffer) => (said += chunk.toString()))
      assert.strictEqual(await ended, 1)
      assert.strictEqual(said, "error: the output cannot be written: ENOSPC: no space left on device, write\n")
    }
    closeSync(full)
  })
})

describe("without a home folder", () => {
  it("a key of the environment is good all the same, and a profile is not looked for anywhere else", async () => {
    const read = await merakiProcess(["organizations", "list", "-o", "ndjson"], { env: { ...env(), HOME: "" } })
    assert.deepStrictEqual({ code: read.code, stderr: read.stderr }, { code: 0, stderr: "" })
    const { code, stderr } = await merakiProcess(["organizations", "list"], { env: { HOME: "" } })
    assert.strictEqual(code, 3)
    assert.match(stderr, /^error: there is no home folder/)
  })
})

describe("meraki simulate", () => {
  it("leaves Ctrl-C to its command, however often it is pressed, and ends with its code", async () => {
    const wait = "trap 'echo pressed' INT; echo ready; for i in $(seq 200); do sleep 0.05; [ -e $STOP ] && exit 7; done"
    const folder = mkdtempSync(join(tmpdir(), "meraki-simulate-"))
    const stop = join(folder, "stop")
    const args = ["simulate", "--orgs", "1", "--networks", "1", "--devices", "1", "--", "sh", "-c", wait]
    const { child, ended } = await started(args, ["ignore", "pipe", "pipe"], { STOP: stop })
    let printed = ""
    child.stdout?.on("data", (chunk: Buffer) => (printed += chunk.toString()))
    await until(() => printed.includes("ready"))
    for (let times = 0; times < 3; times++) {
      child.kill("SIGINT")
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
    writeFileSync(stop, "")
    assert.strictEqual(await ended, 7)
    rmSync(folder, { recursive: true })
  })

  it("ends as its command does, by a signal too, and says what is wrong with a port", async () => {
    const size = ["--orgs", "1", "--networks", "1", "--devices", "1"]
    const killed = await merakiProcess(["simulate", ...size, "--", "sh", "-c", "kill -TERM $$"])
    assert.strictEqual(killed.code, 143)
    const { port } = new URL(simulator.url)
    for (const [wrong, words] of [
      [port, /is in use/],
      ["99999", /up to 65535/]
    ] as const) {
      const { code, stderr } = await merakiProcess(["simulate", "--port", wrong, "--", "true"])
      assert.strictEqual(code, 2)
      assert.match(stderr, words)
      assert.notMatch(stderr, /\bat /)
    }
  })
})
