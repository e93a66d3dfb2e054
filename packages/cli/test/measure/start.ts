// How long the program takes: `npm run bench:cli`. Medians of 20, beside an empty process, in turns so that all meet the same
// machine.
import { Simulator } from "@effect-meraki/simulator"
import { spawn } from "node:child_process"
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { cpus, tmpdir } from "node:os"
import { join } from "node:path"
import { binary } from "../support/binary.ts"

const rounds = Number(process.argv[2] ?? 20)

const folder = mkdtempSync(join(tmpdir(), "meraki-start-"))
const empty = join(folder, "empty.mjs")
writeFileSync(empty, "")
const entry = await binary()
const simulator = await Simulator.startSimulator({ organizations: 1, networksPerOrganization: 10, limits: false })
const [organization = ""] = simulator.world.organizations.keys()
const env = {
  PATH: process.env["PATH"] ?? "",
  HOME: folder,
  MERAKI_DASHBOARD_API_KEY: simulator.apiKey,
  MERAKI_BASE_URL: simulator.url
}

const measured: { readonly [what: string]: ReadonlyArray<string> } = {
  "an empty process": [empty],
  "--help": [entry, "--help"],
  "--help of an operation": [entry, "switch", "ports", "update", "--help"],
  "a wrong command": [entry, "networks", "lst"],
  completion: [entry, "__complete", "--", "networks", ""],
  "one GET, as JSON": [entry, "networks", "list", "--organization", organization, "-o", "json"],
  "one GET, as a table": [entry, "networks", "list", "--organization", organization, "-o", "table"],
  "one GET, with jq": [entry, "networks", "list", "--organization", organization, "--jq", "length"],
  "a dry run": [entry, "networks", "update", "--network", "N_1", "--name", "x", "--dry-run"]
}

const timed = (args: ReadonlyArray<string>): Promise<number> =>
  new Promise((resolve, reject) => {
    const start = performance.now()
    const child = spawn(process.execPath, args, { env, stdio: "ignore" })
    child.once("error", reject)
    child.once("close", () => resolve(performance.now() - start))
  })

const greeting = {
  jsonrpc: "2.0",
  id: 1,
  method: "initialize",
  params: { protocolVersion: "2025-11-25", capabilities: {}, clientInfo: { name: "measure", version: "1" } }
}

/** Until a server for agents has answered its host. */
const answered = (args: ReadonlyArray<string>): Promise<number> =>
  new Promise((resolve, reject) => {
    const start = performance.now()
    const child = spawn(process.execPath, args, { env, stdio: ["pipe", "pipe", "ignore"] })
    child.once("error", reject)
    child.stdin.write(`${JSON.stringify(greeting)}\n`)
    child.stdout.once("data", () => {
      const time = performance.now() - start
      child.once("close", () => resolve(time))
      child.kill("SIGKILL")
    })
  })

const agents = "a server for agents"
const times = new Map([...Object.keys(measured), agents].map((what) => [what, [] as Array<number>]))
for (let round = 0; round < rounds; round++) {
  for (const [what, args] of Object.entries(measured)) times.get(what)?.push(await timed(args))
  times.get(agents)?.push(await answered([entry, "mcp"]))
}

console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model}, ms, ${rounds} rounds`)
for (const [what, all] of times) {
  const sorted = all.toSorted((a, b) => a - b)
  const median = sorted[sorted.length >> 1] ?? 0
  console.log(
    `${what.padEnd(24)} median ${median.toFixed(0).padStart(4)}   least ${(sorted[0] ?? 0).toFixed(0).padStart(4)}`
  )
}
await simulator.close()
rmSync(folder, { recursive: true })
