// The adapter for Effect 3 as published, where Effect 4 is not installed: `node .ci/consumer-effect-3.mjs FOLDER TARBALLS`.
import { readdirSync } from "node:fs"
import { join } from "node:path"
import { startSimulator } from "../packages/simulator/src/Simulator.ts"
import { compile, install, run } from "./consumer.mjs"

const [folder, tarballs] = process.argv.slice(2)
install("effect-3", folder, tarballs)

const installed = readdirSync(join(folder, "node_modules/.pnpm")).filter((name) => /^effect@|\+core@/.test(name))
if (installed.join() !== "effect@3.22.4") throw new Error(`installed: ${installed.join(", ")}`)

await compile(folder, ["program.ts"])

const simulator = await startSimulator({ organizations: 1, networksPerOrganization: 12 })
try {
  const env = { ...process.env, MERAKI_DASHBOARD_API_KEY: simulator.apiKey, MERAKI_BASE_URL: simulator.url }
  const { stdout } = await run(process.execPath, ["run.ts"], { cwd: folder, env })
  if (stdout.trim() !== "12, renamed, none: 404, NotFound, NotFound N_7, told") throw new Error(stdout)
} finally {
  await simulator.close()
}
