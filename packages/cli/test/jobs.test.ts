import { Simulator } from "@effect-meraki/simulator"
import * as postgres from "@effect-meraki/testing/postgres"
import * as redis from "@effect-meraki/testing/redis"
import { mkdtempSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterEach, assert, beforeEach, describe, it } from "vitest"
import { meraki } from "./support/terminal.ts"

let simulator: Simulator.Running & { readonly close: () => Promise<void> }
let folder: string
beforeEach(async () => {
  simulator = await Simulator.startSimulator({
    organizations: 2,
    networksPerOrganization: 6,
    devicesPerNetwork: 2,
    limits: false,
    speed: 100
  })
  folder = mkdtempSync(join(tmpdir(), "meraki-jobs-"))
})
afterEach(async () => {
  await simulator.close()
  rmSync(folder, { recursive: true, force: true })
})

const around = (env: { readonly [name: string]: string } = {}) => ({
  env: {
    MERAKI_DASHBOARD_API_KEY: simulator.apiKey,
    MERAKI_BASE_URL: simulator.url,
    MERAKI_CONFIG_DIR: folder,
    ...env
  },
  cwd: folder
})

const cli = (...args: ReadonlyArray<string>) => meraki(args, around())

interface Row {
  readonly id: string
  readonly state: string
  readonly done: number
  readonly failed: number
}

const listed = async (): Promise<ReadonlyArray<Row>> =>
  JSON.parse((await cli("jobs", "list")).stdout) as ReadonlyArray<Row>

const timeZones = (): ReadonlyArray<string> => [...simulator.world.networks.values()].map(({ timeZone }) => timeZone)

const toBerlin = ["rollout", "networks", "update", "--set", "timeZone=Europe/Berlin"]

describe("meraki rollout and meraki jobs", () => {
  it("changes every network in stages, reports it, and takes it back", async () => {
    const before = timeZones()
    const done = await cli(...toBerlin, "--canary", "1,5", "--yes", "--name", "to Berlin")
    assert.strictEqual(done.code, 0, done.stderr)
    assert.match(done.stderr, /to Berlin \(\S+\): 12 steps in 2 organizations\nstages: 1, then 5, then 6\n/)
    assert.match(done.stderr, /timeZone: "Europe\/Berlin"/)
    assert.match(done.stderr, /completed, stage 3 of 3: 12 of 12 steps/)
    const report = JSON.parse(done.stdout) as {
      readonly id: string
      readonly total: { readonly changed: number; readonly unchanged: number }
    }
    assert.strictEqual(report.total.changed + report.total.unchanged, 12)
    assert.deepStrictEqual(new Set(timeZones()), new Set(["Europe/Berlin"]))
    const html = await cli("jobs", "report", report.id, "--html", "report.html")
    assert.strictEqual(html.code, 0, html.stderr)
    assert.match(readFileSync(join(folder, "report.html"), "utf8"), /<h1>to Berlin<\/h1>/)
    const back = await cli("jobs", "rollback", report.id, "--yes")
    assert.strictEqual(back.code, 0, back.stderr)
    assert.deepStrictEqual(timeZones(), before)
    assert.deepStrictEqual(
      (await listed()).map(({ state }) => state),
      ["completed", "completed"]
    )
  })

  it("asks before it begins, and goes on with a job that was kept", async () => {
    const asked = await cli(...toBerlin)
    assert.strictEqual(asked.code, 10)
    assert.match(asked.stderr, /nothing was sent: there is no terminal to ask at/)
    assert.strictEqual(simulator.snapshot().applied["updateNetwork"], undefined)
    const [job] = await listed()
    assert.strictEqual(job?.state, "planned")
    const id = String(job?.id)
    assert.strictEqual((await cli("jobs", "pause", id)).code, 5)
    assert.strictEqual((await cli("jobs", "run", id, "--yes")).code, 0)
    assert.strictEqual((await listed())[0]?.state, "completed")
    assert.strictEqual((await cli("jobs", "remove", id)).code, 0)
    const gone = await cli("jobs", "show", id)
    assert.strictEqual(gone.code, 4)
    assert.match(gone.stderr, /there is no job/)
  })

  it("shows a dry run and keeps nothing of it", async () => {
    const shown = await cli(...toBerlin, "--dry-run", "--organization", "Acme", "--share", "0.5")
    assert.strictEqual(shown.code, 0, shown.stderr)
    assert.match(shown.stderr, /6 steps in 1 organization\n/)
    const rows = JSON.parse(shown.stdout) as ReadonlyArray<{ readonly steps: number; readonly batches: number }>
    assert.deepStrictEqual(
      rows.map(({ batches, steps }) => [steps, batches]),
      [[6, 1]]
    )
    assert.deepStrictEqual(await listed(), [])
    assert.deepStrictEqual(Object.keys(simulator.snapshot().applied), [])
  })

  it("says what failed, with another exit code", async () => {
    simulator.faults.add({
      operation: "updateDevice",
      fault: { kind: "status", status: 400, errors: ["Notes are not good"] },
      times: 2
    })
    const done = await cli("rollout", "devices", "update", "--set", "notes=x", "--no-batch", "--yes", "-o", "table")
    assert.strictEqual(done.code, 9, done.stderr)
    assert.match(done.stderr, /failed: .*Notes are not good/)
    const id = String((await listed())[0]?.id)
    const again = await cli("jobs", "retry", id, "--yes")
    assert.strictEqual(again.code, 0, again.stderr)
    assert.isFalse([done, again].some(({ stderr, stdout }) => `${stderr}${stdout}`.includes(simulator.apiKey)))
  })

  it("carries out a job whenever its schedule is due, until it is interrupted", async () => {
    const interrupt = new AbortController()
    const done = await meraki(
      [...toBerlin, "--schedule", "* * * * * *", "--name", "each second", "--no-previous", "--yes"],
      {
        ...around(),
        signal: interrupt.signal,
        watch: (stderr) => {
          if (stderr.split("completed: 12 of 12 steps").length > 2) interrupt.abort()
        }
      }
    )
    assert.strictEqual(done.code, 130, done.stderr)
    assert.match(done.stderr, /^each second is due at \S+, \S+, \S+ and so on, for as long as this runs\n/)
    const jobs = await listed()
    assert.isAtLeast(jobs.filter(({ state }) => state === "completed").length, 2)
    assert.isTrue(jobs.every(({ id }) => /^each-second-\d{8}T\d{6}$/.test(id)))
    const asked = await cli(...toBerlin, "--schedule", "0 3 * * *")
    assert.strictEqual(asked.code, 10)
    assert.match(asked.stderr, /nothing was scheduled: there is no terminal to ask at/)
  })

  const servers = [
    ["Redis", redis.isLeftOut, redis.startRedis],
    ["Postgres", postgres.isLeftOut, postgres.startPostgres]
  ] as const

  for (const [name, isLeftOut, start] of servers) {
    it.skipIf(isLeftOut)(
      `keeps jobs in ${name}`,
      async () => {
        await using server = await start()
        const url = new URL(server.url)
        url.password = "kept"
        const done = await meraki([...toBerlin, "--yes"], around({ MERAKI_JOBS_STORE: server.url }))
        assert.strictEqual(done.code, 0, done.stderr)
        assert.deepStrictEqual(new Set(timeZones()), new Set(["Europe/Berlin"]))
        const [job] = JSON.parse((await cli("jobs", "list", "--store", server.url)).stdout) as ReadonlyArray<Row>
        assert.strictEqual(job?.state, "completed")
        assert.deepStrictEqual(await listed(), [])
        await server.kill()
        const away = await cli("jobs", "list", "--store", url.href)
        assert.strictEqual(away.code, 8, away.stderr)
        assert.match(away.stderr, new RegExp(`the store of jobs failed to connect to ${name}: .*ECONNREFUSED`))
        assert.notInclude(away.stderr, "kept")
      },
      60_000
    )
  }

  it.each([
    [["rollout"], /takes an operation/],
    [["rollout", "networks"], /is no operation/],
    [["rollout", "organizations", "list", "--yes"], /cannot be rolled out/],
    [["rollout", "networks", "update", "--canary", "x", "--yes"], /canary must be a list of numbers/],
    [["rollout", "networks", "update", "--window", "22:00", "--yes"], /window\.to must be a time/],
    [["rollout", "networks", "update", "--budget", "much"], /--budget takes a number or a share/],
    [["jobs", "begin", "x"], /meraki jobs takes list, /],
    [["jobs", "show"], /takes the id of one job/],
    [["jobs", "run", "x", "--processes", "0"], /--processes takes a whole number/],
    [
      ["jobs", "list", "--store", "mysql://u:secret@h/d"],
      /in a file, or at redis:\/\/… or postgres:\/\/…, not at mysql:/
    ],
    [["rollout", "networks", "update", "--schedule", "every night", "--yes"], /cron cannot be read: /],
    [["rollout", "networks", "update", "--schedule", "0 3 * * *", "--dry-run"], /--schedule and --dry-run do not go/]
  ])("%j", async (args, message) => {
    const { code, stderr } = await cli(...args)
    assert.strictEqual(code, 2, stderr)
    assert.match(stderr, message)
  })
})
