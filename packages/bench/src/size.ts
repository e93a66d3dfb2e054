// Prints what the operations cost a user: type-check, import, bundle; fails when a budget is exceeded.
import { spawnSync } from "node:child_process"
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { performance } from "node:perf_hooks"
import { fileURLToPath } from "node:url"
import { gzipSync } from "node:zlib"
import { build } from "esbuild"

const root = fileURLToPath(new URL("../../..", import.meta.url))
const core = join(root, "packages/core")
const tsc = join(root, "node_modules/@typescript/native/bin/tsc")

const node = (...args: ReadonlyArray<string>): string => {
  const { status, stderr, stdout } = spawnSync(process.execPath, [...args], { encoding: "utf8", cwd: root })
  if (status !== 0) throw new Error(`node ${args.join(" ")}\n${stdout}${stderr}`)
  return stdout
}

const median = (values: ReadonlyArray<number>): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? NaN
const repeated = (times: number, measure: () => number): number => median(Array.from({ length: times }, measure))

const scratch = mkdtempSync(join(tmpdir(), "effect-meraki-size-"))
process.on("exit", () => rmSync(scratch, { recursive: true, force: true }))

/** Seconds and megabytes of a cold type-check of all operations. */
const typeCheck = () => {
  const project = join(scratch, "tsconfig.json")
  writeFileSync(
    project,
    JSON.stringify({
      extends: join(root, "tsconfig.base.json"),
      compilerOptions: { composite: false, declaration: false, declarationMap: false, noEmit: true },
      include: [join(core, "src/operations/*.ts")]
    })
  )
  const runs = Array.from({ length: 3 }, () => {
    const start = performance.now()
    const output = node(tsc, "-p", project, "--extendedDiagnostics")
    return {
      seconds: (performance.now() - start) / 1000,
      megabytes: Number(/Memory used:\s+(\d+)K/.exec(output)?.[1]) / 1024
    }
  })
  return { seconds: median(runs.map((run) => run.seconds)), megabytes: median(runs.map((run) => run.megabytes)) }
}

/** Milliseconds to import core and one tag, with what they need of Effect loaded before. */
const importTime = (): number => {
  const dist = join(core, "dist")
  const files = [...readdirSync(dist), ...readdirSync(join(dist, "internal")).map((file) => join("internal", file))]
  const effect = files
    .filter((file) => file.endsWith(".js") && !/HttpClient|Undici|Redis/.test(file))
    .flatMap((file) =>
      Array.from(readFileSync(join(dist, file), "utf8").matchAll(/from "(effect\/[\w/]+)"/g), ([, name]) => name)
    )
  const script = join(core, "dist/import-time.mjs")
  writeFileSync(
    script,
    `for (const name of ${JSON.stringify([...new Set(effect)])}) await import(name)
const start = performance.now()
await Promise.all([import("./index.js"), import("./operations/Organizations.js")])
console.log(performance.now() - start)
`
  )
  try {
    return repeated(11, () => Number(node(script)))
  } finally {
    rmSync(script)
  }
}

/** Bytes of a bundle, minified and gzipped, Effect included. */
const bundled = async (contents: string): Promise<number> => {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: join(root, "packages/bench"), loader: "ts" },
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    write: false
  })
  return gzipSync(outputFiles[0]?.contents ?? "", { level: 9 }).length
}

const program = (calls: ReadonlyArray<readonly [name: string, input: string]>, transport: string) => `
import * as Effect from "effect/Effect"
import * as MerakiClient from "@effect-meraki/core/MerakiClient"
import * as Transport from "@effect-meraki/core/${transport}"
import { ${calls.map(([name]) => name).join(", ")} } from "@effect-meraki/core/Networks"
const calls = Effect.all([${calls.map(([name, input]) => `${name}(${input})`).join(", ")}])
void Effect.runPromise(calls.pipe(Effect.provide(MerakiClient.layer({ apiKey: "key" })), Effect.provide(Transport.layerFetch)))
`

const overHttpClient = `
import * as Effect from "effect/Effect"
import * as FetchHttpClient from "effect/http/FetchHttpClient"
import * as MerakiClient from "@effect-meraki/core/MerakiClient"
import * as Transport from "@effect-meraki/core/TransportHttpClient"
import { getNetwork } from "@effect-meraki/core/Networks"
void Effect.runPromise(
  getNetwork({ networkId: "N_1" }).pipe(
    Effect.provide(MerakiClient.layer({ apiKey: "key" })),
    Effect.provide(Transport.layer),
    Effect.provide(FetchHttpClient.layer)
  )
)
`

const one = ["getNetwork", `{ networkId: "N_1" }`] as const
const further = [
  ["updateNetwork", `{ networkId: "N_1", name: "HQ" }`],
  ["deleteNetwork", `{ networkId: "N_1" }`],
  ["bindNetwork", `{ networkId: "N_1", configTemplateId: "1" }`],
  ["getNetworkAlertsSettings", `{ networkId: "N_1" }`],
  ["getNetworkClient", `{ networkId: "N_1", clientId: "k1" }`],
  ["claimNetworkDevices", `{ networkId: "N_1", serials: [] }`],
  ["getNetworkFirmwareUpgrades", `{ networkId: "N_1" }`],
  ["createNetworkFloorPlan", `{ networkId: "N_1", name: "1", imageContents: "" }`],
  ["getNetworkTraffic", `{ networkId: "N_1" }`]
] as const

interface Line {
  readonly what: string
  readonly value: number
  readonly unit: string
  readonly budget: number | undefined
}

const kilobytes = (bytes: number): number => bytes / 1000

node(tsc, "-b", core)
const types = typeCheck()
const single = await bundled(program([one], "Transport"))
const ten = await bundled(program([one, ...further], "Transport"))
const paginated = await bundled(program([["getNetworkClients", `{ networkId: "N_1" }`]], "Transport"))
const lines: ReadonlyArray<Line> = [
  { what: "type-check of all operations, cold", value: types.seconds, unit: "s", budget: 3 },
  { what: "memory of that", value: types.megabytes, unit: "MB", budget: 400 },
  { what: "import of core and one tag, Effect loaded", value: importTime(), unit: "ms", budget: 25 },
  { what: "bundle of one operation over fetch", value: kilobytes(single), unit: "kB", budget: 30 },
  { what: "each further operation", value: kilobytes((ten - single) / further.length), unit: "kB", budget: 0.3 },
  { what: "bundle of one paginated operation over fetch", value: kilobytes(paginated), unit: "kB", budget: undefined },
  {
    what: "bundle of one operation over HttpClient",
    value: kilobytes(await bundled(overHttpClient)),
    unit: "kB",
    budget: 46
  }
]
for (const { budget, unit, value, what } of lines) {
  const verdict =
    budget === undefined
      ? ""
      : value <= budget
        ? `ok, at most ${budget} ${unit}`
        : `EXCEEDED, at most ${budget} ${unit}`
  console.log(`${what.padEnd(48)} ${value.toFixed(2).padStart(8)} ${unit.padEnd(3)} ${verdict}`)
}
process.exitCode = lines.some(({ budget, value }) => budget !== undefined && value > budget) ? 1 : 0
