import { Simulator } from "@effect-meraki/simulator"
import { spawn } from "node:child_process"
import { existsSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterEach, assert, beforeEach, describe, it } from "vitest"
import { until } from "@effect-meraki/testing/promises"
import { type Journal, openJournal } from "../src/internal/batch/journal.ts"
import { binary, merakiProcess, runProcess } from "./support/binary.ts"
import { type Around, meraki } from "./support/terminal.ts"

let simulator: Simulator.Running & { readonly close: () => Promise<void> }
let folder: string
const start = async (options: Simulator.Options = {}) => {
  simulator = await Simulator.startSimulator({
    organizations: 2,
    networksPerOrganization: 15,
    devicesPerNetwork: 1,
    limits: false,
    speed: 20,
    ...options
  })
}
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "meraki-batch-"))
})
afterEach(async () => {
  rmSync(folder, { recursive: true })
  await simulator.close()
})

const env = () => ({ MERAKI_DASHBOARD_API_KEY: simulator.apiKey, MERAKI_BASE_URL: simulator.url })
const ask = (args: string, around: Around = {}) =>
  meraki(args, { ...around, cwd: folder, env: { ...env(), ...around.env } })
const networks = () => [...simulator.world.networks.values()]
const planFile = () => join(folder, "plan.json")
const journalFile = () => `${planFile()}.journal`
const tagAll = (tag: string) =>
  networks().map(({ id }) => ({ operation: "updateNetwork", input: { networkId: id, tags: [tag] } }))
const writePlan = (plan: unknown) => writeFileSync(planFile(), JSON.stringify(plan))
const rows = (text: string) => JSON.parse(text) as ReadonlyArray<Record<string, unknown>>
const isTagged = (tag: string) => networks().every(({ tags }) => tags.includes(tag))
const confirmations = () =>
  simulator.calls.filter(({ method, path }) => method === "PUT" && path.includes("/actionBatches/")).length

describe("meraki batch apply", () => {
  it("applies what a dry run printed, as action batches, and says what came of each write", async () => {
    await start()
    const list = await ask("networks list -o json", {
      stdin: JSON.stringify([...simulator.world.organizations.values()])
    })
    const dry = await ask("networks update --tags branch --dry-run", { stdin: list.stdout })
    writeFileSync(planFile(), dry.stdout)
    const { code, stderr, stdout } = await ask("batch apply plan.json --yes")
    assert.deepStrictEqual({ code, stderr }, { code: 0, stderr: "" })
    assert.isTrue(isTagged("branch"))
    assert.deepStrictEqual(
      rows(stdout)
        .map(({ entry }) => Number(entry))
        .toSorted((a, b) => a - b),
      networks().map((_, index) => index)
    )
    assert.isTrue(rows(stdout).every(({ status }) => status === "completed"))
    assert.strictEqual(simulator.calls.filter(({ operation }) => operation === "updateNetwork").length, 0)
    assert.isFalse(existsSync(journalFile()))
    assert.isFalse(existsSync(`${journalFile()}.lock`))
  })

  it("says which ids were made, and finds out whose a network is", async () => {
    await start()
    const [network] = networks()
    writePlan([
      { operation: "createNetworkGroupPolicy", input: { networkId: network?.id, name: "Guests" } },
      { operation: "networks update", input: { networkId: network?.id, notes: "made" } }
    ])
    const { code, stdout } = await ask("batch apply plan.json --yes")
    assert.strictEqual(code, 0)
    assert.strictEqual(rows(stdout)[0]?.["organizationId"], network?.organizationId)
    assert.isString(rows(stdout)[0]?.["id"])
    assert.isNull(rows(stdout)[1]?.["id"])
  })

  it("shows the writes, and sends nothing where nobody can be asked", async () => {
    await start()
    writePlan(tagAll("never"))
    const { code, stderr } = await ask("batch apply plan.json")
    assert.strictEqual(code, 10)
    assert.match(stderr, /^30 writes\n\n1\. updateNetwork/)
    assert.strictEqual(simulator.calls.filter(({ method }) => method !== "GET").length, 0)
    const dry = await ask("batch apply plan.json --dry-run --jq [.[].method]")
    assert.deepStrictEqual(JSON.parse(dry.stdout), ["POST", "PUT", "POST", "PUT"])
    assert.strictEqual(simulator.calls.filter(({ method }) => method !== "GET").length, 0)
  })

  it("refuses a plan with everything that is wrong with it", async () => {
    await start()
    writePlan([
      { operation: "updateNetwrok", input: {} },
      { input: {} },
      { operation: "rebootDevice", input: { serial: "Q2AA-BBBB-CCCC" } },
      { operation: "updateNetwork", input: [] },
      7
    ])
    const { code, stderr } = await ask("batch apply plan.json --yes")
    assert.strictEqual(code, 2)
    assert.include(stderr, 'entry 0 has the operation "updateNetwrok", which there is not; did you mean updateNetwork?')
    assert.include(stderr, "entry 1 has no `operation`")
    assert.include(stderr, "entry 2 has rebootDevice, which cannot be part of a batch")
    assert.include(stderr, "entry 3 has an `input` that is no object")
    assert.include(stderr, "entry 4 is no object with `operation` and `input`")
    assert.strictEqual(simulator.snapshot().requests, 0)
    writePlan([])
    assert.match((await ask("batch apply plan.json --yes")).stderr, /the plan is empty/)
    assert.match((await ask("batch apply missing.json --yes")).stderr, /cannot be read/)
    assert.match((await ask("batch aply plan.json")).stderr, /meraki batch takes: apply FILE/)
  })

  it("goes on where an outage stopped it, and confirms what it had planned", async () => {
    // Of two, the failure of one can end the other before its confirmation.
    await start({ organizations: 1 })
    writePlan(tagAll("later"))
    simulator.faults.add({
      operation: "updateOrganizationActionBatch",
      fault: { kind: "status", status: 400 },
      times: 1
    })
    const stopped = await ask("batch apply plan.json --yes")
    assert.notStrictEqual(stopped.code, 0)
    simulator.faults.clear()
    const made = simulator.calls.filter(({ operation }) => operation === "createOrganizationActionBatch").length
    const again = await ask("batch apply plan.json --yes")
    assert.strictEqual(again.code, 0, again.stderr)
    assert.isTrue(isTagged("later"))
    assert.strictEqual(
      simulator.calls.filter(({ operation }) => operation === "createOrganizationActionBatch").length,
      made
    )
    assert.isFalse(existsSync(journalFile()))
  })

  it("does not repeat a batch that failed, unless it is told to", async () => {
    await start()
    const [network] = networks()
    writePlan([
      { operation: "updateNetwork", input: { networkId: network?.id, notes: "all or nothing" } },
      { operation: "deleteNetworkGroupPolicy", input: { networkId: network?.id, groupPolicyId: "404" } }
    ])
    const first = await ask("batch apply plan.json --yes -o json")
    assert.strictEqual(first.code, 9, first.stderr)
    assert.deepStrictEqual(
      rows(first.stdout).map(({ status }) => status),
      ["failed", "failed"]
    )
    assert.notStrictEqual(networks()[0]?.notes, "all or nothing")
    const before = confirmations()
    const second = await ask("batch apply plan.json --yes -o json")
    assert.strictEqual(second.code, 9)
    assert.strictEqual(confirmations(), before)
    assert.deepStrictEqual(rows(second.stdout), rows(first.stdout))
    await ask("batch apply plan.json --yes --restart")
    assert.isAbove(confirmations(), before)
  })

  it("keeps a journal of one plan apart from another, and from another process", async () => {
    await start()
    writePlan(tagAll("a"))
    writeFileSync(journalFile(), '{"plan":"other","entries":1}\n')
    assert.match((await ask("batch apply plan.json --yes")).stderr, /is the journal of another plan/)
    rmSync(journalFile())
    writeFileSync(`${journalFile()}.lock`, String(process.ppid))
    assert.match((await ask("batch apply plan.json --yes")).stderr, /process \d+ is applying this plan/)
    // That of a process which is no more.
    writeFileSync(`${journalFile()}.lock`, "999999999")
    assert.strictEqual((await ask("batch apply plan.json --yes")).code, 0)
  })

  it("keeps what was done at one Dashboard apart from another", async () => {
    await start({ seed: "tried first" })
    const [network] = networks()
    const wrong = { operation: "deleteNetworkGroupPolicy", input: { networkId: network?.id, groupPolicyId: "404" } }
    writePlan([...tagAll("there").slice(0, 1), wrong])
    assert.strictEqual((await ask("batch apply plan.json --yes")).code, 9)
    await using other = await Simulator.startSimulator({
      seed: "tried first",
      organizations: 2,
      networksPerOrganization: 15,
      devicesPerNetwork: 1,
      limits: false
    })
    const { code, stderr } = await ask("batch apply plan.json --yes", {
      env: { MERAKI_BASE_URL: other.url, MERAKI_DASHBOARD_API_KEY: other.apiKey }
    })
    assert.strictEqual(code, 2)
    assert.match(stderr, /is the journal of another plan, or of another Dashboard/)
    assert.strictEqual(other.snapshot().requests - other.calls.filter(({ method }) => method === "GET").length, 0)
  })

  it("says in a line that the journal cannot be written, and locks nothing", async () => {
    await start()
    writePlan(tagAll("never"))
    const command = 'ulimit -f 0; exec "$0" "$@"'
    const args = [process.execPath, await binary(), "batch", "apply", planFile(), "--yes"]
    const { code, stderr } = await runProcess("sh", ["-c", command, ...args], { env: env() })
    assert.strictEqual(code, 2)
    assert.match(stderr, /^error: the journal cannot be used: .*EFBIG.*\n$/)
    assert.isFalse(existsSync(`${journalFile()}.lock`))
    assert.strictEqual(confirmations(), 0)
  })

  it("takes a plan from stdin", async () => {
    await start()
    const { code } = await ask("batch apply - --yes", { stdin: JSON.stringify(tagAll("piped")) })
    assert.strictEqual(code, 0)
    assert.isTrue(isTagged("piped"))
  })

  it.for(["SIGKILL", "SIGINT"] as const)("resumes after %s, without doing anything twice", async (signal) => {
    await start({ networksPerOrganization: 30, speed: 4 })
    const created = networks().map(({ id }, index) => ({
      operation: "createNetworkGroupPolicy",
      input: { networkId: id, name: `policy ${index}` }
    }))
    writePlan(created)
    const child = spawn(process.execPath, [await binary(), "batch", "apply", planFile(), "--yes"], {
      env: { PATH: process.env["PATH"] ?? "", HOME: folder, ...env() },
      stdio: "ignore"
    })
    const ended = new Promise<number | null>((resolve) => child.once("close", resolve))
    // Something is confirmed, and the end is not written down yet.
    await until(() => confirmations() > 0)
    child.kill(signal)
    assert.strictEqual(await ended, signal === "SIGINT" ? 130 : null)
    assert.isTrue(existsSync(journalFile()))
    const { code, stderr } = await merakiProcess(["batch", "apply", planFile(), "--yes"], { env: env() })
    assert.strictEqual(code, 0, stderr)
    const { applied, duplicates } = simulator.snapshot()
    assert.strictEqual(applied["createNetworkGroupPolicy"], created.length)
    assert.deepStrictEqual(
      duplicates.filter(({ path }) => path.includes("groupPolicies")),
      []
    )
    assert.isFalse(existsSync(journalFile()))
  })
})

describe("a journal", () => {
  const plan = { fingerprint: "f", entries: 2 }
  const open = (isRestart = false): Journal => openJournal(join(folder, "j"), plan, isRestart)
  const batches = [{ id: "1", actions: [0, 1] }]

  it("knows what was written, but for a line that was cut", async () => {
    await start()
    const journal = open()
    journal.write("a", batches)
    journal.write("a", [{ ...batches[0], id: "1", actions: [0, 1], state: { status: "completed", errors: [] } }])
    journal.close(false)
    const text = readFileSync(join(folder, "j"), "utf8")
    writeFileSync(join(folder, "j"), `${text}{"step":"b","batc`)
    const again = open()
    assert.strictEqual(again.batchesOf("a")?.[0]?.state?.status, "completed")
    assert.isUndefined(again.batchesOf("b"))
    assert.isTrue(again.isBegun())
    again.close(true)
    assert.isFalse(existsSync(join(folder, "j")))
  })

  it("goes on behind a line that was cut, and can be read again", async () => {
    await start()
    const journal = open()
    journal.write("a", batches)
    journal.close(false)
    writeFileSync(join(folder, "j"), `${readFileSync(join(folder, "j"), "utf8")}{"step":"b","batc`)
    for (const step of ["b", "c"]) {
      const again = open()
      again.write(step, [{ id: step, actions: [2] }])
      again.close(false)
    }
    const last = open()
    assert.deepStrictEqual(
      ["a", "b", "c"].map((step) => last.batchesOf(step)?.[0]?.id),
      ["1", "b", "c"]
    )
    last.close(true)
  })

  it("is not locked for good by what a full disk or a kill left", async () => {
    await start()
    for (const left of ["", "0", "-1", "nonsense"]) {
      writeFileSync(join(folder, "j.lock"), left)
      utimesSync(join(folder, "j.lock"), 0, 0)
      open().close(true)
    }
    // It is being written by another one.
    writeFileSync(join(folder, "j.lock"), "")
    assert.throws(() => open(), /another process is applying this plan/)
  })

  it("that is damaged is refused, and can be begun anew", async () => {
    await start()
    writeFileSync(join(folder, "j"), '{"plan":"f","entries":2}\nnonsense\n')
    assert.throws(() => open(), /line 2 is not what this program writes/)
    assert.isFalse(existsSync(join(folder, "j.lock")))
    const journal = open(true)
    assert.isFalse(journal.isBegun())
    journal.close(true)
  })
})
