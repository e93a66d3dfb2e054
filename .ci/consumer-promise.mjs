// The Promise facade as published, in every runtime that the registry has: `node .ci/consumer-promise.mjs FOLDER TARBALLS`.
import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { startSimulator } from "../packages/simulator/src/Simulator.ts"
import { compile, install, run } from "./consumer.mjs"

const [folder, tarballs] = process.argv.slice(2)

const { runtimes } = JSON.parse(readFileSync(new URL("consumers/promise/package.json", import.meta.url), "utf8"))
const allowBuilds = { bun: true, deno: true, node: true, workerd: true, sharp: false, esbuild: true }
install("promise", folder, tarballs, { allowBuilds, dependencies: runtimes })

const others = readdirSync(join(folder, "node_modules/@effect-meraki")).filter((name) => name !== "promise")
if (others.length > 0) throw new Error(`it brings ${others.join(", ")} with it`)

const bin = (name) => join(folder, "node_modules/.bin", name)
const node24 = process.execPath
const node22 = join(folder, "node_modules/node22/bin/node")
const node26 = join(folder, "node_modules/node26/bin/node")
const deno = ["run", "--quiet", "--allow-net=127.0.0.1", "--no-prompt"]
const simulator = await startSimulator({ organizations: 1, networksPerOrganization: 10 })
const given = [simulator.apiKey, simulator.url]
const says = async (what, command, args) => {
  const { stdout } = await run(command, [...args, ...given], { cwd: folder })
  if (stdout.trim() !== "ok") throw new Error(`${what}: ${stdout}`)
  console.log(`        ${what}: ok`)
}
try {
  await says("Node 22", node22, ["run.ts"])
  await says("Node 22, required", node22, ["required.cjs"])
  await says("Node 24", node24, ["run.ts"])
  await says("Node 24, an operation as a value", node24, ["bundled.ts"])
  await says("Node 24, required", node24, ["required.cjs"])
  await says("Node 26", node26, ["run.ts"])
  await says("Bun", bin("bun"), ["run.ts"])
  await says("Deno", bin("deno"), [...deno, "run.ts"])
  await says("Workers", node24, ["workers.ts"])
  await says("webhooks, Node 22", node22, ["webhooks.ts"])
  await says("webhooks, Node 24", node24, ["webhooks.ts"])
  await says("webhooks, Bun", bin("bun"), ["webhooks.ts"])
  await says("webhooks, Deno", bin("deno"), [...deno, "webhooks.ts"])
  await says("webhooks, Workers", node24, ["webhookWorkers.ts"])
} finally {
  await simulator.close()
}
await compile(folder, ["typed.ts"])
console.log("        types, without those of any other package: ok")
