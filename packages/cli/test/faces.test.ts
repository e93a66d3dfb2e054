import { Simulator } from "@effect-meraki/simulator"
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, assert, beforeAll, describe, it } from "vitest"
import { binary, runProcess } from "./support/binary.ts"
import { send } from "./support/snapshots.ts"

let simulator: Simulator.Running & { readonly close: () => Promise<void> }
let folder: string

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "meraki-faces-"))
  simulator = await Simulator.startSimulator({
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

const text = (file: string) => readFileSync(join(folder, file), "utf8")

type Ran = { readonly stdout: string; readonly stderr: string }

const pages: { readonly [page: string]: ReadonlyArray<(ran: Ran) => void> } = {
  "start.md": [({ stdout }) => assert.match(stdout, /"Acme"[^]+serial,name,model\nQ/)],
  "errors.md": [
    ({ stderr, stdout }) => {
      assert.strictEqual(stdout, "exit code 4\n")
      assert.include(stderr, "getNetwork: HTTP 404")
    }
  ],
  "paging.md": [
    () => assert.strictEqual(text("devices.ndjson").trimEnd().split("\n").length, 18),
    ({ stdout }) => assert.strictEqual((JSON.parse(stdout) as ReadonlyArray<unknown>).length, 5),
    ({ stderr, stdout }) => {
      assert.strictEqual((JSON.parse(stdout) as ReadonlyArray<unknown>).length, 5)
      assert.include(stderr, "startingAfter")
    },
    ({ stdout }) => assert.match(stdout, /^(?:\{.+\}\n)*$/)
  ],
  "batches.md": [
    () => {
      for (const { tags } of simulator.world.networks.values()) assert.deepStrictEqual([...tags], ["branch"])
    }
  ],
  "limits.md": [({ stdout }) => assert.strictEqual((JSON.parse(stdout) as ReadonlyArray<unknown>).length, 18)],
  "health.md": [({ stdout }) => assert.include(stdout, "\nWhat to do\n")]
}

for (const [page, expected] of Object.entries(pages))
  describe(page, () => {
    it("shows commands that are all expected to do something", () => {
      assert.strictEqual(programsOf(page).length, expected.length)
    })
    programsOf(page).forEach((program, at) =>
      it(program.split("\n")[0] ?? "", { timeout: 180_000 }, async () => {
        const ran = await runProcess("bash", ["-euo", "pipefail", "-c", program], {
          cwd: folder,
          env: {
            PATH: `${join(folder, "bin")}:${process.env["PATH"] ?? ""}`,
            HOME: folder,
            MERAKI_DASHBOARD_API_KEY: simulator.apiKey,
            MERAKI_BASE_URL: simulator.url
          }
        })
        assert.strictEqual(ran.code, 0, ran.stdout + ran.stderr)
        assert.notInclude(ran.stdout + ran.stderr, simulator.apiKey)
        expected[at]?.(ran)
      })
    )
  })
