// The command line as published, on both lines of Node: `node .ci/consumer-cli.mjs FOLDER TARBALLS`.
import { existsSync, readdirSync } from "node:fs"
import { join } from "node:path"
import { startSimulator } from "../packages/simulator/src/Simulator.ts"
import { install, run } from "./consumer.mjs"

const [folder, tarballs] = process.argv.slice(2)
install("cli", folder, tarballs, { allowBuilds: { node: true }, dependencies: { node22: "npm:node@22.19.0" } })

const others = readdirSync(join(folder, "node_modules/@effect-meraki")).filter((name) => name !== "cli")
if (others.length > 0) throw new Error(`it brings ${others.join(", ")} with it`)
if (!existsSync(join(folder, "node_modules/.bin/meraki"))) throw new Error("there is no program meraki")

const entry = join(folder, "node_modules/@effect-meraki/cli/dist/meraki.js")
const node24 = process.execPath
const node22 = join(folder, "node_modules/node22/bin/node")
const simulator = await startSimulator({ organizations: 1, networksPerOrganization: 10 })
const [organization = ""] = simulator.world.organizations.keys()
const env = {
  PATH: process.env.PATH,
  HOME: folder,
  MERAKI_DASHBOARD_API_KEY: simulator.apiKey,
  MERAKI_BASE_URL: simulator.url
}
const list = ["networks", "list", "--organization", organization]
const commands = [
  ["--version"],
  ["switch", "ports", "update", "--help"],
  [...list, "-o", "table"],
  [...list, "-o", "csv"],
  [...list, "-o", "yaml"],
  [...list, "--jq", "length"],
  ["networks", "update", "--network", "N_1", "--name", "x", "--dry-run"],
  ["simulate", "--orgs", "1", "--", node24, "-e", "process.exit(process.env.MERAKI_BASE_URL ? 0 : 1)"]
]
try {
  for (const [what, node] of [
    ["Node 22", node22],
    ["Node 24", node24]
  ]) {
    for (const args of commands) {
      const { stderr } = await run(node, [entry, ...args], { cwd: folder, env })
      if (stderr !== "") throw new Error(`${what}, meraki ${args.join(" ")}: ${stderr}`)
    }
    console.log(`        ${what}: ok`)
  }
} finally {
  await simulator.close()
}
