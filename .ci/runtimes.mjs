// The Promise facade as it is published, in every runtime that the registry has: `node .ci/runtimes.mjs FOLDER TARBALL`.
import { execFile } from "node:child_process"
import { copyFileSync, readdirSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { promisify } from "node:util"
import { startSimulator } from "../packages/simulator/src/Simulator.ts"
import { pnpm } from "./pnpm.mjs"

const run = promisify(execFile)
const [folder, tarball] = process.argv.slice(2)

const versions = { node22: "npm:node@22", bun: "1.4.5", deno: "2.9.6", miniflare: "4.20260730.0" }
const builds = {
  bun: true,
  deno: true,
  node: true,
  workerd: true,
  sharp: false,
  esbuild: true,
  "msgpackr-extract": false
}

// Reads, pages, fails and aborts, against the simulator; says "ok" when all of it is as it should be.
const program = `
export const check = async ({ Meraki, NotFound, isMerakiError }, apiKey, baseUrl) => {
  const assert = (condition, what) => {
    if (!condition) throw new Error(what)
  }
  const meraki = new Meraki({ apiKey, baseUrl })
  const [organization] = await meraki.organizations.getOrganizations()
  let count = 0
  for await (const network of meraki.organizations.getOrganizationNetworks.items({ organizationId: organization.id, perPage: 5 })) {
    if (network.id) count++
  }
  assert(count === 10, "paging: " + count)
  const error = await meraki.networks.getNetwork({ networkId: "N_1" }).catch((error) => error)
  assert(error instanceof NotFound && error.status === 404 && isMerakiError(error), "error: " + error)
  assert(/program\\.mjs/.test(error.stack.split("\\n")[1]), "stack: " + error.stack)
  const controller = new AbortController()
  const call = meraki.networks.getNetwork({ networkId: "N_1" }, { signal: controller.signal }).catch((error) => error)
  controller.abort("stop")
  assert((await call) === "stop", "abort")
  await meraki.close()
  return "ok"
}
`

const files = {
  "program.mjs": program,
  "run.mjs": `
import * as facade from "@effect-meraki/promise"
import { check } from "./program.mjs"
const [apiKey, url] = (globalThis.Deno?.args ?? process.argv.slice(2))
console.log(await check(facade, apiKey, url))
`,
  "bundled.mjs": `
import { MerakiBase } from "@effect-meraki/promise"
import { getOrganizations } from "@effect-meraki/promise/Organizations"
const [apiKey, baseUrl] = process.argv.slice(2)
const meraki = new MerakiBase({ apiKey, baseUrl })
const [organization] = await meraki.run(getOrganizations)
console.log(organization.id ? "ok" : organization)
`,
  "required.cjs": `
const facade = require("@effect-meraki/promise")
import("./program.mjs").then(({ check }) => check(facade, ...process.argv.slice(2))).then(console.log)
`,
  "worker.mjs": `
import * as facade from "./facade.mjs"
import { check } from "./program.mjs"
export default {
  fetch: async (_request, env) => new Response(await check(facade, env.KEY, env.URL).catch((error) => String(error.stack)))
}
`,
  "workers.mjs": `
import { Miniflare } from "miniflare"
const [apiKey, url] = process.argv.slice(2)
const modules = ["worker.mjs", "facade.mjs", "program.mjs"].map((path) => ({ type: "ESModule", path }))
const miniflare = new Miniflare({ modules, bindings: { KEY: apiKey, URL: url }, compatibilityDate: "2026-01-01" })
const response = await miniflare.dispatchFetch("http://localhost/")
console.log(await response.text())
await miniflare.dispose()
`,
  "typed.ts": `
import { Meraki, MerakiBase, NotFound, matchError, type MerakiError } from "@effect-meraki/promise"
import { getNetworkClients } from "@effect-meraki/promise/Networks"
export const usages = async (meraki: MerakiBase, networkId: string): Promise<Array<string | undefined>> =>
  (await meraki.run(getNetworkClients, { networkId })).map(({ mac }) => mac)
export const name = async (meraki: Meraki, networkId: string): Promise<string> => {
  try {
    return (await meraki.networks.getNetwork({ networkId })).name
  } catch (error) {
    if (error instanceof NotFound) return error.requestId ?? "none"
    throw error
  }
}
export const isTagged = (error: MerakiError): boolean => {
  switch (error._tag) {
    case "NotFound":
      return error.status === 404
    default:
      return matchError !== undefined
  }
}
// @ts-expect-error a parameter that is missing
export const wrong = (meraki: Meraki) => meraki.networks.getNetwork({})
`
}

const dependencies = { "@effect-meraki/promise": `file:${tarball}`, ...versions }
const settings = {
  "package.json": { name: "runtimes", private: true, type: "module", dependencies },
  "pnpm-workspace.yaml": { allowBuilds: builds }
}
for (const [name, value] of Object.entries(settings)) writeFileSync(join(folder, name), JSON.stringify(value))
for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
const { status, stderr, stdout } = pnpm(["install", "--prefer-offline"], { cwd: folder, encoding: "utf8" })
if (status !== 0) throw new Error(`${stdout}${stderr}`)

const lib = ["ES2022", "ESNext.Disposable", "DOM"]
const root = fileURLToPath(new URL("..", import.meta.url))
const bin = (name) => join(folder, "node_modules/.bin", name)
const node24 = process.execPath
const node22 = join(folder, "node_modules/node22/bin/node")
const installed = join(folder, "node_modules/@effect-meraki/promise")
const others = readdirSync(join(installed, "..")).filter((name) => name !== "promise")
if (others.length > 0) throw new Error(`it brings ${others.join(", ")} with it`)
copyFileSync(join(installed, "dist/index.js"), join(folder, "facade.mjs"))

const simulator = await startSimulator({ organizations: 1, networksPerOrganization: 10 })
const given = [simulator.apiKey, simulator.url]
const says = async (what, command, args) => {
  const { stdout } = await run(command, args, { cwd: folder })
  if (stdout.trim() !== "ok") throw new Error(`${what}: ${stdout}`)
  console.log(`        ${what}: ok`)
}
try {
  await says("Node 22", node22, ["run.mjs", ...given])
  await says("Node 22, required", node22, ["required.cjs", ...given])
  await says("Node 24", node24, ["run.mjs", ...given])
  await says("Node 24, an operation as a value", node24, ["bundled.mjs", ...given])
  await says("Node 24, required", node24, ["required.cjs", ...given])
  await says("Bun", bin("bun"), ["run.mjs", ...given])
  await says("Deno", bin("deno"), ["run", "--quiet", "--allow-net=127.0.0.1", "--no-prompt", "run.mjs", ...given])
  await says("Workers", node24, ["workers.mjs", ...given])
  for (const compiler of ["@typescript/native", "typescript"]) {
    for (const [module, moduleResolution] of [
      ["NodeNext", "NodeNext"],
      ["ESNext", "Bundler"]
    ]) {
      const compilerOptions = { module, moduleResolution, target: "ES2022", lib, types: [], strict: true, noEmit: true }
      writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, files: ["typed.ts"] }))
      await run(node24, [join(root, "node_modules", compiler, "bin/tsc"), "-p", folder])
    }
  }
  console.log("        types, without those of any other package: ok")
} finally {
  await simulator.close()
}
