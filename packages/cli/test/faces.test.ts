import { Simulator } from "@effect-meraki/simulator"
import { isLeftOut, startProxied } from "@effect-meraki/testing/proxy"
import { unusedPort } from "@effect-meraki/testing/server"
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, assert, beforeAll, describe, it } from "vitest"
import { binary, runProcess } from "./support/binary.ts"
import { send } from "./support/snapshots.ts"

let simulator: Simulator.Running & { readonly close: () => Promise<void> }
let folder: string
const hq = () => [...simulator.world.networks.values()].find(({ name }) => name === "HQ")

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "meraki-faces-"))
  simulator = await Simulator.startSimulator({
    hosts: ["dashboard.test"],
    organizations: 1,
    networksPerOrganization: 3,
    devicesPerNetwork: 6,
    limits: false,
    speed: 20
  })
  const network = [...simulator.world.networks.values()].find(({ productTypes }) => productTypes.includes("switch"))
  await send(simulator, "PUT", `/networks/${network?.id}`, { name: "HQ" })
  mkdirSync(join(folder, "bin"))
  writeFileSync(join(folder, "bin/meraki"), `#!/bin/sh\nexec "${process.execPath}" "${await binary()}" "$@"\n`)
  chmodSync(join(folder, "bin/meraki"), 0o755)
})
afterAll(async () => {
  rmSync(folder, { recursive: true })
  await simulator.close()
})

/** The programs of a page that stand under the label of the command line; installing it is none. */
const programsOf = (page: string): ReadonlyArray<string> =>
  Array.from(
    readFileSync(new URL(`../../../docs/${page}`, import.meta.url), "utf8").matchAll(
      /^\*\*Command line\*\*\n\n```sh\n([^]+?)```$/gm
    ),
    ([, program = ""]) => program
  ).filter((program) => !program.startsWith("npm install"))

/** The rows of what was printed. */
const rows = ({ stdout }: Ran) => JSON.parse(stdout) as ReadonlyArray<{ readonly [name: string]: unknown }>

const text = (file: string) => readFileSync(join(folder, file), "utf8")

type Ran = { readonly stdout: string; readonly stderr: string }

const pages: { readonly [page: string]: ReadonlyArray<(ran: Ran) => void> } = {
  "start.md": [({ stdout }) => assert.match(stdout, /"Acme"[^]+serial,name,model\nQ/)],
  "errors.md": [
    ({ stderr, stdout }) => {
      assert.strictEqual(stdout, "exit code 4\n")
      assert.include(stderr, "getNetwork: HTTP 404")
    },
    ({ stdout }) => assert.strictEqual(stdout, "there is no such network\n")
  ],
  "paging.md": [
    () => assert.strictEqual(text("devices.ndjson").trimEnd().split("\n").length, 18),
    ({ stdout }) => assert.strictEqual((JSON.parse(stdout) as ReadonlyArray<unknown>).length, 5),
    ({ stderr, stdout }) => {
      assert.strictEqual((JSON.parse(stdout) as ReadonlyArray<unknown>).length, 5)
      assert.include(stderr, "startingAfter")
    },
    () => {
      const [first, second] = ["first.json", "second.json"].map((file) => rows({ stdout: text(file), stderr: "" }))
      const serials = [...(first ?? []), ...(second ?? [])].map(({ serial }) => serial)
      assert.strictEqual(new Set(serials).size, 10)
    },
    ({ stdout }) => assert.match(stdout, /^(?:\{.+\}\n)*$/)
  ],
  "batches.md": [
    () => {
      for (const { tags } of simulator.world.networks.values()) assert.deepStrictEqual([...tags], ["branch"])
    }
  ],
  "calls.md": [
    ({ stderr, stdout }) => {
      assert.strictEqual((JSON.parse(stdout) as { readonly name: string }).name, "HQ")
      assert.match(stderr, /getNetwork.* 200 .*request \w+/)
    },
    ({ stderr, stdout }) => {
      assert.strictEqual(stdout, "exit code 4\n")
      assert.include(stderr, "raw GET /networks/{networkId}/wireless/forecast: HTTP 404")
    },
    () => assert.strictEqual(hq()?.notes, "Second floor"),
    ({ stdout }) => assert.lengthOf(stdout.trimEnd().split("\n"), 3)
  ],
  "credentials.md": [
    (ran) => assert.strictEqual(rows(ran)[0]?.["name"], "Acme"),
    ({ stdout }) => assert.strictEqual(stdout, "exit code 3\n"),
    (ran) => assert.lengthOf(rows(ran), 3)
  ],
  "dry-run.md": [
    () =>
      assert.deepStrictEqual(
        rows({ stdout: text("plan.json"), stderr: "" }).map(({ method }) => method),
        ["PUT", "PUT", "PUT"]
      ),
    ({ stdout }) => {
      assert.match(stdout, /"method": "DELETE"/)
      assert.isDefined(hq())
    }
  ],
  "hooks.md": [({ stderr }) => assert.match(stderr, /^debug: getOrganizationNetworks.* 200 /m)],
  "idioms.md": [
    ({ stdout }) => assert.match(stdout, /"sent": \d/),
    (ran) => assert.lengthOf(rows(ran), 3),
    ({ stdout }) => assert.match(stdout, /^(?:\{.+\}\n)+$/),
    (ran) => assert.isArray(rows(ran))
  ],
  "limits.md": [(ran) => assert.lengthOf(rows(ran), 18)],
  "testing.md": [({ stdout }) => assert.strictEqual(stdout.trim(), "7")],
  "health.md": [({ stdout }) => assert.include(stdout, "\nWhat to do\n")]
}

/** Runs a program of a page as its readers would. */
const runProgram = (program: string, env: { readonly [name: string]: string } = {}) =>
  runProcess("bash", ["-euo", "pipefail", "-c", program], {
    cwd: folder,
    env: {
      PATH: `${join(folder, "bin")}:${process.env["PATH"] ?? ""}`,
      HOME: folder,
      MERAKI_DASHBOARD_API_KEY: simulator.apiKey,
      MERAKI_BASE_URL: simulator.url,
      ...env
    }
  })

for (const [page, expected] of Object.entries(pages))
  describe(page, () => {
    it("shows commands that are all expected to do something", () => {
      assert.strictEqual(programsOf(page).length, expected.length)
    })
    programsOf(page).forEach((program, at) =>
      it(program.split("\n")[0] ?? "", { timeout: 180_000 }, async () => {
        const ran = await runProgram(program, { MERAKI_CONFIG_DIR: join(folder, `${page}-${at}`) })
        assert.strictEqual(ran.code, 0, ran.stdout + ran.stderr)
        assert.notInclude(ran.stdout + ran.stderr, simulator.apiKey)
        expected[at]?.(ran)
      })
    )
  })

describe("walking.md", () => {
  it("shows a command that the page on snapshots has, whose test runs it", () => {
    const snapshots = readFileSync(new URL("../../../docs/snapshots.md", import.meta.url), "utf8")
    const [program = "", ...others] = programsOf("walking.md")
    assert.isEmpty(others)
    assert.include(snapshots, `\n${program.split(" #")[0]}\n`)
  })
})

describe("webhooks.md", () => {
  it("shows a watch that takes what a replay posts", { timeout: 180_000 }, async () => {
    const [watch = "", replay = "", ...others] = programsOf("webhooks.md")
    assert.isEmpty(others)
    const event = { alertId: "1", alertTypeId: "settings_changed", alertType: "Settings changed", networkName: "HQ" }
    writeFileSync(join(folder, "event.json"), JSON.stringify({ ...event, alertData: {} }))
    const both = `
set -m
{ ${watch} } > watched 2>&1 & watching=$!
until { ${replay} } > replayed 2>&1; do kill -0 $watching; sleep 0.1; done
until grep -q "Settings changed" watched; do kill -0 $watching; sleep 0.1; done
kill -INT -- -$watching
wait $watching || test $? -eq 130`
    const ran = await runProgram(both, { PORT: String(await unusedPort()) })
    assert.strictEqual(ran.code, 0, ran.stdout + ran.stderr)
    assert.include(text("watched"), "HQ")
    assert.include(text("replayed"), "204")
    assert.notInclude(text("watched") + text("replayed"), "a long random text")
  })
})

describe.skipIf(isLeftOut)("transports.md", () => {
  it("shows a command that goes through a proxy", { timeout: 180_000 }, async () => {
    const [program = "", ...others] = programsOf("transports.md")
    assert.isEmpty(others)
    await using way = await startProxied(simulator.url)
    const env = { MERAKI_BASE_URL: way.url, COMPANY_PROXY: way.proxy, COMPANY_CA: way.caFile }
    const ran = await runProgram(program, env)
    assert.strictEqual(ran.code, 0, ran.stdout + ran.stderr)
    assert.lengthOf(rows(ran), 1)
    assert.isAbove(way.tunnels.length, 0)
  })
})
