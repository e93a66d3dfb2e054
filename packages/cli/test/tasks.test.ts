import { Simulator } from "@effect-meraki/simulator"
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, assert, beforeAll, describe, it } from "vitest"
import { binary, runProcess } from "./support/binary.ts"

const page = readFileSync(new URL("../../../docs/cli.md", import.meta.url), "utf8")
const [, chapter = ""] = /^## Ten everyday tasks\n([^]+?)^## /m.exec(page) ?? []
/** The programs of the page by their headings. */
const programs = new Map(
  Array.from(chapter.matchAll(/^### (.+)\n\n```sh\n([^]+?)```/gm), ([, heading = "", text = ""]) => [heading, text])
)

let simulator: Simulator.Running & { readonly close: () => Promise<void> }
let folder: string
const ofAcme = <A extends { readonly organizationId?: string | undefined }>(all: Iterable<A>): ReadonlyArray<A> =>
  [...all].filter(({ organizationId }) => organizationId === acme())
const acme = () => [...simulator.world.organizations.values()].find(({ name }) => name === "Acme")?.id
const networks = () => ofAcme(simulator.world.networks.values())
const hq = () => networks().find(({ name }) => name === "HQ")
const put = async (path: string, body: object) => {
  const response = await fetch(`${simulator.url}${path}`, {
    method: "PUT",
    headers: { authorization: `Bearer ${simulator.apiKey}`, "content-type": "application/json" },
    body: JSON.stringify(body)
  })
  assert.isTrue(response.ok, `${path} ${await response.text()}`)
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "meraki-tasks-"))
  simulator = await Simulator.startSimulator({
    organizations: 2,
    networksPerOrganization: 6,
    devicesPerNetwork: 12,
    limits: false,
    speed: 20
  })
  const network = networks().find(
    ({ productTypes }) => productTypes.includes("switch") && productTypes.includes("wireless")
  )
  await put(`/networks/${network?.id}`, { name: "HQ" })
  const device = [...simulator.world.devices.values()].find(
    ({ model, networkId }) => networkId === network?.id && model.startsWith("MS")
  )
  await put(`/devices/${device?.serial}`, { name: "HQ switch" })
  const program = join(folder, "bin/meraki")
  mkdirSync(join(folder, "bin"))
  writeFileSync(program, `#!/bin/sh\nexec "${process.execPath}" "${await binary()}" "$@"\n`)
  chmodSync(program, 0o755)
})
afterAll(async () => {
  rmSync(folder, { recursive: true })
  await simulator.close()
})

const text = (file: string) => readFileSync(join(folder, file), "utf8")
const rows = (csv: string) => csv.trimEnd().split("\n")

/** What has to be so after each. */
const expected: { readonly [heading: string]: (stdout: string) => void } = {
  "Which devices are down?": (stdout) => {
    for (const each of JSON.parse(stdout) as ReadonlyArray<{ status: string }>)
      assert.strictEqual(each.status, "offline")
  },
  "The inventory as a spreadsheet": () => {
    assert.match(text("inventory.csv"), /^serial,name,model,networkId,firmware\n/)
    assert.isAbove(rows(text("inventory.csv")).length, 60)
  },
  "Who was in a network in the last day?": (stdout) => {
    const [first] = JSON.parse(stdout) as ReadonlyArray<object>
    assert.deepStrictEqual(Object.keys(first ?? {}), ["description", "ip", "mac"])
  },
  "What has been changed since yesterday, and by whom?": (stdout) => {
    assert.isArray(JSON.parse(stdout))
  },
  "A new network from a file": () => {
    const made = networks().find(({ name }) => name === "Branch 42")
    assert.deepInclude(made, { productTypes: ["switch", "wireless"], tags: ["branch"] })
  },
  "The guest SSID of a network": (stdout) => {
    assert.deepInclude(JSON.parse(stdout), { number: 1, name: "Guests", enabled: true })
  },
  "A switch port, with a look at what would be sent first": (stdout) => {
    assert.match(stdout, /"body": \{\n +"poeEnabled": false,\n +"vlan": 20\n/)
    assert.match(stdout, /"portId": "7"[^]+"vlan": 20/)
  },
  "A tag for every wireless network, as one plan": () => {
    for (const { productTypes, tags } of networks())
      assert.strictEqual(tags.includes("wifi"), productTypes.includes("wireless"))
    assert.isTrue(existsSync(join(folder, "plan.json")))
    assert.isFalse(existsSync(join(folder, "plan.json.journal")))
  },
  "The uplinks of every device in a table of one's own": (stdout) => {
    assert.match(stdout, /^serial,interface,status,ip\nQ/)
  },
  "The ports of all switches of a network that are up": (stdout) => {
    for (const line of rows(stdout)) assert.match(line, /^\["Q.{13}","[^"]+",".*"\]$/)
  }
}

describe("an everyday task of the page", () => {
  it("is expected to do something", () => {
    assert.deepStrictEqual([...programs.keys()], Object.keys(expected))
    assert.strictEqual(programs.size, 10)
  })

  for (const [heading, program] of programs)
    it(heading, async () => {
      const { code, stderr, stdout } = await runProcess("bash", ["-euo", "pipefail", "-c", program], {
        cwd: folder,
        env: {
          PATH: `${join(folder, "bin")}:${process.env["PATH"] ?? ""}`,
          HOME: folder,
          MERAKI_DASHBOARD_API_KEY: simulator.apiKey,
          MERAKI_BASE_URL: simulator.url
        }
      })
      assert.deepStrictEqual({ code, stderr }, { code: 0, stderr: "" })
      assert.isDefined(hq())
      expected[heading]?.(stdout)
    })
})
