// The adapter for Effect 3 as it is published, where Effect 4 is not installed:
// `node .ci/effect-3.mjs FOLDER TARBALL TARBALL`, the tarballs being those of the adapter and of the Promise client.
import { execFile } from "node:child_process"
import { readdirSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { promisify } from "node:util"
import { startSimulator } from "../packages/simulator/src/Simulator.ts"
import { pnpm } from "./pnpm.mjs"

const run = promisify(execFile)
const [folder, adapter, facade] = process.argv.slice(2)

const program = `
import { ActionBatch, Meraki, MerakiError, Networks, Organizations, RetryPolicy } from "@effect-meraki/effect-3"
import { MerakiErrorSchema } from "@effect-meraki/effect-3/MerakiErrorSchema"
import { Sensor } from "@effect-meraki/effect-3/Sensor"
import type { Network } from "@effect-meraki/effect-3/Networks"
import * as FetchHttpClient from "@effect/platform/FetchHttpClient"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Schema from "effect/Schema"
import * as Stream from "effect/Stream"

const nameOf = (networkId: string): Effect.Effect<string, Exclude<MerakiError.MerakiError, MerakiError.NotFound>, Meraki> =>
  Networks.getNetwork({ networkId }).pipe(
    Effect.map((network: Network) => network.name),
    Effect.catchTag("NotFound", (error) => Effect.succeed(\`none: \${error.status}\`))
  )

export const inventory = Effect.gen(function* () {
  const [organization] = yield* Effect.retry(Organizations.getOrganizations(), RetryPolicy.standard)
  const organizationId = organization?.id ?? ""
  const ids = yield* Organizations.getOrganizationNetworks.items({ organizationId, perPage: 5 }).pipe(
    Stream.map(({ id }) => id),
    Stream.runCollect
  )
  const [networkId = ""] = ids
  yield* ActionBatch.submit({ organizationId, actions: [Networks.updateNetwork.action({ networkId, name: "renamed" })] })
  const error = yield* Effect.flip(Sensor.getNetworkSensorAlertsProfiles({ networkId: "N_1" }))
  const tag = (yield* Schema.encode(MerakiErrorSchema)(error))._tag
  return [ids.length, yield* nameOf(networkId), yield* nameOf("N_1"), tag].join(", ")
})

// @ts-expect-error a parameter that is missing
export const wrong = Networks.getNetwork({})

export const main = Effect.provide(inventory, Layer.provide(Meraki.layerConfig({ retry: false }), FetchHttpClient.layer))
`

const files = {
  "package.json": JSON.stringify({
    name: "consumer",
    private: true,
    type: "module",
    dependencies: {
      "@effect-meraki/effect-3": `file:${adapter}`,
      "@effect/platform": "0.97.2",
      effect: "3.22.4"
    }
  }),
  "pnpm-workspace.yaml": JSON.stringify({
    overrides: { "@effect-meraki/promise": `file:${facade}` },
    allowBuilds: { "msgpackr-extract": false }
  }),
  "program.ts": program,
  "run.mjs": `
import * as Effect from "effect/Effect"
import { main } from "./program.ts"
console.log(await Effect.runPromise(main))
`
}
for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
const { status, stderr, stdout } = pnpm(["install", "--prefer-offline"], { cwd: folder, encoding: "utf8" })
if (status !== 0) throw new Error(`${stdout}${stderr}`)

const installed = readdirSync(join(folder, "node_modules/.pnpm")).filter((name) => /^effect@|\+core@/.test(name))
if (installed.join() !== "effect@3.22.4") throw new Error(`installed: ${installed.join(", ")}`)

const root = fileURLToPath(new URL("..", import.meta.url))
const lib = ["ES2022", "ESNext.Disposable", "DOM", "DOM.Iterable"]
for (const compiler of ["@typescript/native", "typescript"]) {
  for (const [module, moduleResolution] of [
    ["NodeNext", "NodeNext"],
    ["ESNext", "Bundler"]
  ]) {
    const compilerOptions = { module, moduleResolution, target: "ES2022", lib, types: [], strict: true, noEmit: true }
    writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, files: ["program.ts"] }))
    await run(process.execPath, [join(root, "node_modules", compiler, "bin/tsc"), "-p", folder])
  }
}

const simulator = await startSimulator({ organizations: 1, networksPerOrganization: 12 })
try {
  const env = { ...process.env, MERAKI_DASHBOARD_API_KEY: simulator.apiKey, MERAKI_BASE_URL: simulator.url }
  const { stdout } = await run(process.execPath, ["run.mjs"], { cwd: folder, env })
  if (stdout.trim() !== "12, renamed, none: 404, NotFound") throw new Error(stdout)
} finally {
  await simulator.close()
}
