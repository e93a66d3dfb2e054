import { Simulator } from "@effect-meraki/simulator"
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, assert, beforeAll, describe, it } from "vitest"
import { send } from "./support/snapshots.ts"
import { binary, runProcess } from "./support/binary.ts"

let simulator: Simulator.Running & { readonly close: () => Promise<void> }
let folder: string

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "meraki-pages-"))
  simulator = await Simulator.startSimulator({
    organizations: 1,
    networksPerOrganization: 2,
    devicesPerNetwork: 4,
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

/** The programs of a page by their headings. */
const programsOf = (page: string): ReadonlyMap<string, string> => {
  const text = readFileSync(new URL(`../../../docs/${page}`, import.meta.url), "utf8")
  const sections = Array.from(text.matchAll(/^## (.+)\n([^]*?)(?=^## |(?![^]))/gm))
  return new Map(
    sections.flatMap(([, heading = "", body = ""]) => {
      const blocks = Array.from(body.matchAll(/^```sh\n([^]+?)```/gm), ([, program = ""]) => program)
      return blocks.length === 0 ? [] : [[heading, blocks.join("")] as const]
    })
  )
}

const runProgram = (program: string) =>
  runProcess("bash", ["-euo", "pipefail", "-c", program], {
    cwd: folder,
    env: {
      PATH: `${join(folder, "bin")}:${process.env["PATH"] ?? ""}`,
      HOME: folder,
      MERAKI_DASHBOARD_API_KEY: simulator.apiKey,
      MERAKI_BASE_URL: simulator.url
    }
  })

type Expected = { readonly [heading: string]: (ran: { readonly stdout: string; readonly code: number }) => void }

const pages: { readonly [page: string]: Expected } = {
  "operating.md": {
    "What is wrong?": ({ code, stdout }) => {
      assert.strictEqual(code, 0)
      assert.include(stdout, "\nWhat to do\n")
    },
    "What happens now?": ({ code, stdout }) => {
      assert.strictEqual(code, 0)
      for (const line of stdout.split("\n").filter((each) => each.startsWith("{")))
        assert.include(["availability", "configuration"], JSON.parse(line).kind)
    },
    "What happened in a network?": ({ code }) => {
      assert.strictEqual(code, 0)
      assert.match(readFileSync(join(folder, "events.csv"), "utf8"), /^at,what,device\.name\n20/)
    },
    "Live tools": ({ code, stdout }) => {
      assert.strictEqual(code, 0)
      assert.match(stdout, /"sent": 3[^]+ip,mac,vlanId[^]+"port": "1"/)
    },
    Reports: ({ code }) => {
      assert.strictEqual(code, 0)
      for (const [file, head] of [
        ["firmware", "network,networkId,product,"],
        ["licenses", "type,state,count,"],
        ["devices", "serial,name,model,network,status,endOfSupport"],
        ["ports", "switch,serial,network,port,"]
      ] as const) {
        const text = readFileSync(join(folder, `${file}.csv`), "utf8")
        assert.isTrue(text.startsWith(head), text.slice(0, 100))
        assert.isAbove(text.split("\n").length, 2)
      }
    }
  },
  "snapshots.md": {
    "Take one": ({ code, stdout }) => {
      assert.strictEqual(code, 0)
      assert.match(stdout, /"isComplete": true/)
      assert.isTrue(existsSync(join(folder, "acme/organization/getOrganization.json")))
      assert.isTrue(existsSync(join(folder, "hq/manifest.json")))
    },
    "What was changed": ({ code, stdout }) => {
      assert.strictEqual(code, 0)
      assert.match(stdout, /^network HQ \([NL]_\d+\)\n {2}general\n {4}~ notes: .+ → "new landlord"\n$/)
    },
    "Put a network back": ({ code, stdout }) => {
      assert.deepStrictEqual({ code, stdout }, { code: 0, stdout: "[]\n" })
      const plan = JSON.parse(readFileSync(join(folder, "plan.json"), "utf8")) as ReadonlyArray<{ operation: string }>
      assert.deepStrictEqual(
        plan.map(({ operation }) => operation),
        ["updateNetwork"]
      )
      const hq = [...simulator.world.networks.values()].find(({ name }) => name === "HQ")
      assert.notStrictEqual(hq?.notes, "new landlord")
    }
  }
}

for (const [page, expected] of Object.entries(pages))
  describe(page, () => {
    it("has programs that are all expected to do something", () => {
      assert.deepStrictEqual([...programsOf(page).keys()], Object.keys(expected))
    })
    for (const [heading, program] of programsOf(page))
      it(heading, { timeout: 180_000 }, async () => {
        const ran = await runProgram(program)
        assert.notInclude(ran.stdout + ran.stderr, simulator.apiKey)
        assert.notMatch(ran.stderr, /^error/m)
        expected[heading]?.(ran)
      })
  })
