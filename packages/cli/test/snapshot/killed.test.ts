import { Simulator } from "@effect-meraki/simulator"
import { until } from "@effect-meraki/testing/promises"
import { spawn } from "node:child_process"
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { afterEach, assert, beforeEach, describe, it } from "vitest"
import { folderStore, memoryStore } from "../../src/internal/snapshot/store.ts"
import { merakiProcess } from "../support/binary.ts"
import { dashboard, filesOf, snapshotOf } from "../support/snapshots.ts"

const script = fileURLToPath(new URL("../support/snapshotProcess.ts", import.meta.url))
const size = {
  seed: "killed",
  organizations: 1,
  networksPerOrganization: 5,
  devicesPerNetwork: 3,
  limits: false
} as const

let simulator: Simulator.Running & { readonly close: () => Promise<void> }
let folder: string
beforeEach(async () => {
  simulator = await Simulator.startSimulator(size)
  folder = mkdtempSync(join(tmpdir(), "meraki-killed-"))
})
afterEach(async () => {
  await simulator.close()
  rmSync(folder, { recursive: true })
})

const organization = () => [...simulator.world.organizations.keys()][0] ?? ""

const start = () => {
  const child = spawn(process.execPath, [script, simulator.url, simulator.apiKey, folder, organization()], {
    stdio: "ignore"
  })
  const ended = new Promise<number | null>((resolve) => child.once("close", resolve))
  return { child, ended }
}

describe("a snapshot that is killed", () => {
  it("at any moment has whole files alone, and goes on from there to the same end", { timeout: 240_000 }, async () => {
    const uninterrupted = memoryStore()
    await snapshotOf(dashboard(size), uninterrupted)
    const store = folderStore(folder, { isPrivate: false })
    let kills = 0
    for (const requests of [1, 40, 100, 180]) {
      const from = simulator.calls.length
      const { child, ended } = start()
      await until(() => simulator.calls.length - from >= requests || child.exitCode !== null)
      child.kill("SIGKILL")
      if ((await ended) === null) kills++
      for (const file of store.files()) assert.doesNotThrow(() => JSON.parse(store.read(file) ?? ""), file)
      if (store.read("manifest.json") !== undefined)
        assert.strictEqual(JSON.parse(store.read("manifest.json") ?? "").isComplete, false)
    }
    assert.strictEqual(kills, 4)
    const { ended } = start()
    assert.strictEqual(await ended, 0)
    assert.deepStrictEqual([...filesOf(store)], [...filesOf(uninterrupted)])
    assert.deepStrictEqual(
      readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => /(?:^|\/)\./.test(file)),
      []
    )
    assert.isAtLeast(JSON.parse(store.read("manifest.json") ?? "").resumed, 3)
    // Read again was what was under way at a kill, and no more: forty requests at most.
    const times = Map.groupBy(
      simulator.calls.filter(({ path }) => !path.endsWith("/devices") && !path.endsWith("/networks")),
      ({ path, query }) => path + query
    )
    const repeated = [...times.values()].reduce((sum, calls) => sum + calls.length - 1, 0)
    assert.isAtMost(repeated, 40 * 4)
  })
})

describe("meraki snapshot", () => {
  it("says how much there is to do and how long it takes, and what came of it", { timeout: 120_000 }, async () => {
    const [network] = [...simulator.world.networks.values()].toSorted(
      (a, b) => a.productTypes.length - b.productTypes.length
    )
    const env = { MERAKI_DASHBOARD_API_KEY: simulator.apiKey, MERAKI_BASE_URL: simulator.url }
    const args = ["snapshot", "--organization", organization(), "--network", network?.id ?? "", "--out", folder]
    const { code, stderr, stdout } = await merakiProcess(args, { env })
    assert.strictEqual(code, 0, stderr)
    assert.match(stderr, /^1 networks, 3 devices, 0 templates: about \d+ requests, \d+ s at 9 a second\n/)
    assert.notInclude(stdout + stderr, simulator.apiKey)
    const manifest = JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8"))
    assert.deepInclude(JSON.parse(stdout), {
      folder,
      networks: 1,
      devices: 3,
      failed: 0,
      isComplete: true,
      files: manifest.counts.files
    })
    writeFileSync(join(folder, ".lock"), String(process.pid))
    const second = await merakiProcess(args, { env })
    assert.deepStrictEqual({ code: second.code, stdout: second.stdout }, { code: 2, stdout: "" })
    assert.include(second.stderr, `error: process ${process.pid} is taking a snapshot into this folder\n`)
    const wrong = await merakiProcess(["snapshot", "--organization", organization()], { env })
    assert.deepStrictEqual(
      { code: wrong.code, stderr: wrong.stderr },
      { code: 2, stderr: "error: --out is needed: the folder of the snapshot\n" }
    )
  })
})
