// Prints what the Promise client costs over core: import, bundle, time of a call; fails when a budget is exceeded.
import { spawnSync } from "node:child_process"
import { join } from "node:path"
import { fileURLToPath, pathToFileURL } from "node:url"
import { gzipSync } from "node:zlib"
import * as MerakiClient from "@effect-meraki/core/MerakiClient"
import * as Networks from "@effect-meraki/core/Networks"
import * as Transport from "@effect-meraki/core/Transport"
import type * as Facade from "@effect-meraki/promise"
import * as Effect from "effect/Effect"
import * as Logger from "effect/Logger"
import { build } from "esbuild"

const root = fileURLToPath(new URL("../../..", import.meta.url))
const facade = join(root, "packages/promise")
const published = join(facade, "dist/index.js")

const node = (...args: ReadonlyArray<string>): string => {
  const { status, stderr, stdout } = spawnSync(process.execPath, [...args], { encoding: "utf8", cwd: root })
  if (status !== 0) throw new Error(`node ${args.join(" ")}\n${stdout}${stderr}`)
  return stdout
}

const median = (values: ReadonlyArray<number>): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? NaN

/** Milliseconds to import the published file in a process of its own. */
const importTime = (): number => {
  const script = `const start = performance.now()
await import(${JSON.stringify(pathToFileURL(published).href)})
console.log(performance.now() - start)`
  return median(Array.from({ length: 15 }, () => Number(node("--input-type=module", "--eval", script))))
}

/** Kilobytes of a bundle, minified and gzipped, everything included. */
const bundled = async (contents: string): Promise<number> => {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: facade, loader: "ts" },
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    write: false
  })
  return gzipSync(outputFiles[0]?.contents ?? "", { level: 9 }).length / 1000
}

const options = { apiKey: "0".repeat(40), rateLimit: false } as const
const input = { networkId: "N_1" }
// No network: what is compared is what the two do around it.
const fetch = () =>
  Promise.resolve(new Response(`{"id":"N_1","name":"HQ"}`, { headers: { "content-type": "application/json" } }))

/** Microseconds of CPU that a call of the facade takes above the same call inside an Effect program. */
const overCore = async (): Promise<{ readonly core: number; readonly promise: number }> => {
  const { Meraki }: typeof Facade = await import(pathToFileURL(published).href)
  const meraki = new Meraki({ ...options, fetch })
  const client = await Effect.runPromise(
    Effect.provideService(MerakiClient.make(options), Transport.Transport, Transport.makeFetch(fetch))
  )
  const calls = 4000
  const inCore = Effect.forEach(Array.from({ length: calls }), () => Networks.getNetwork(input), {
    discard: true
  }).pipe(
    Effect.provideService(MerakiClient.MerakiClient, client),
    Effect.provideService(Logger.CurrentLoggers, new Set())
  )
  const inFacade = async () => {
    for (let number = 0; number < calls; number++) await meraki.networks.getNetwork(input)
  }
  const microseconds = async (work: () => Promise<unknown>): Promise<number> => {
    const before = process.cpuUsage()
    await work()
    const { system, user } = process.cpuUsage(before)
    return (system + user) / calls
  }
  const core: Array<number> = []
  const promise: Array<number> = []
  for (let round = 0; round < 25; round++) {
    core.push(await microseconds(() => Effect.runPromise(inCore)))
    promise.push(await microseconds(inFacade))
  }
  await meraki.close()
  // The first rounds warm up.
  return { core: median(core.slice(5)), promise: median(promise.slice(5)) }
}

interface Line {
  readonly what: string
  readonly value: number
  readonly unit: string
  readonly budget: number | undefined
}

node(join(facade, "scripts/build.mjs"))
const further = [
  "getNetwork",
  "updateNetwork",
  "deleteNetwork",
  "bindNetwork",
  "getNetworkAlertsSettings",
  "getNetworkClient",
  "claimNetworkDevices",
  "getNetworkFirmwareUpgrades",
  "createNetworkFloorPlan",
  "getNetworkTraffic"
]
const one = `import { MerakiBase } from "./dist/index.js"
import { getNetwork } from "./dist/operations/Networks.js"
console.log(await new MerakiBase({ apiKey: "key" }).run(getNetwork, { networkId: "N_1" }))`
const ten = `import { MerakiBase } from "./dist/index.js"
import * as Networks from "./dist/operations/Networks.js"
const meraki = new MerakiBase({ apiKey: "key" })
console.log(meraki.run, ${further.map((name) => `Networks.${name}`).join(", ")})`
const all = `import { Meraki } from "./dist/index.js"
console.log(await new Meraki({ apiKey: "key" }).networks.getNetwork({ networkId: "N_1" }))`
const { core, promise } = await overCore()
const single = await bundled(one)
const lines: ReadonlyArray<Line> = [
  { what: "import, everything included", value: importTime(), unit: "ms", budget: 65 },
  { what: "bundle of one operation", value: single, unit: "kB", budget: 48 },
  { what: "each further operation", value: ((await bundled(ten)) - single) / 9, unit: "kB", budget: 0.3 },
  { what: "bundle of all operations", value: await bundled(all), unit: "kB", budget: 130 },
  { what: "a call in core, without a network", value: core, unit: "µs", budget: undefined },
  { what: "a call over that", value: promise - core, unit: "µs", budget: 5 }
]
for (const { budget, unit, value, what } of lines) {
  const verdict =
    budget === undefined
      ? ""
      : value <= budget
        ? `ok, at most ${budget} ${unit}`
        : `EXCEEDED, at most ${budget} ${unit}`
  console.log(`${what.padEnd(36)} ${value.toFixed(2).padStart(8)} ${unit.padEnd(3)} ${verdict}`)
}
process.exitCode = lines.some(({ budget, value }) => budget !== undefined && value > budget) ? 1 : 0
