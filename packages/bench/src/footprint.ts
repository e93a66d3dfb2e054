// The cost of a package before its first call: import, bundle and type-check.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { performance } from "node:perf_hooks"
import { fileURLToPath, pathToFileURL } from "node:url"
import { gzipSync } from "node:zlib"
import * as esbuild from "esbuild"
import * as rolldown from "rolldown"
import type { Imported, Importing } from "./importing.ts"
import { node } from "./processes.ts"
import { coreFolder, facadeFolder, facadeUrl, root } from "./published.ts"

const benchFolder = join(root, "packages/bench")
const tsc = join(root, "node_modules/@typescript/native/bin/tsc")

/** Builds the published files. */
export const build = (): void => {
  node(tsc, "-b", root)
  node(join(facadeFolder, "scripts/build.mjs"))
}

const coreUrl = (file: string): string => pathToFileURL(join(coreFolder, "dist", file)).href

const coreAndOneTag = ["MerakiClient.js", "Transport.js", "operations/Organizations.js"].map(coreUrl)
const coreIndexAndOneTag = [coreUrl("index.js"), coreUrl("operations/Organizations.js")]

/** The modules of Effect that core needs without its adapters. */
const effectOfCore = (): ReadonlyArray<string> => {
  const dist = join(coreFolder, "dist")
  const names = readdirSync(dist, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".js") && !/HttpClient|Undici|Redis|KeyValueStore|HttpRouter/.test(file))
    .flatMap((file) =>
      Array.from(readFileSync(join(dist, file), "utf8").matchAll(/from "(effect\/[\w/]+)"/g), ([, name]) => name ?? "")
    )
  return [...new Set(names)]
}

/** The imports to measure, by their names in the tables. */
export const imports = (): { readonly [name: string]: Importing } => ({
  "core and one tag, Effect loaded before": { before: effectOfCore(), measured: coreIndexAndOneTag },
  "core and one tag, client and transport alone": { before: [], measured: coreAndOneTag },
  "core and one tag": { before: [], measured: coreIndexAndOneTag },
  "Promise facade, everything included": { before: [], measured: [facadeUrl] },
  "effect/Effect alone": { before: [], measured: ["effect/Effect"] },
  "Effect HttpClient over fetch": {
    before: [],
    measured: ["effect/Effect", "effect/http/HttpClient", "effect/http/FetchHttpClient"]
  },
  undici: { before: [], measured: ["undici"] },
  "octokit, retry, throttling": {
    before: [],
    measured: ["@octokit/core", "@octokit/plugin-retry", "@octokit/plugin-throttling"]
  },
  openai: { before: [], measured: ["openai"] },
  stripe: { before: [], measured: ["stripe"] },
  ky: { before: [], measured: ["ky"] },
  "openapi-fetch": { before: [], measured: ["openapi-fetch"] }
})

export const importOnce = (importing: Importing): Imported =>
  JSON.parse(
    node("--expose-gc", fileURLToPath(new URL("importing.ts", import.meta.url)), JSON.stringify(importing))
  ) as Imported

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
const one = [["getNetwork", `{ networkId: "N_1" }`]] as const
const ten = [...one, ...further] as const

const inCore = (imported: string, calls: ReadonlyArray<string>, client = `layer({ apiKey: "key" })`): string => `
import * as Effect from "effect/Effect"
import * as MerakiClient from "@effect-meraki/core/MerakiClient"
import * as Transport from "@effect-meraki/core/Transport"
import ${imported} from "@effect-meraki/core/Networks"
const calls = Effect.all([${calls.join(", ")}])
void Effect.runPromise(
  calls.pipe(Effect.provide(MerakiClient.${client}), Effect.provide(Transport.layerFetch))
)`

const named = (calls: ReadonlyArray<readonly [name: string, input: string]>): string =>
  inCore(
    `{ ${calls.map(([name]) => name).join(", ")} }`,
    calls.map(([name, input]) => `${name}(${input})`)
  )

const facade = join(facadeFolder, "dist")

/** The programs to bundle, by their names in the tables. */
export const programs: { readonly [name: string]: string } = {
  "core over fetch, one operation": named(one),
  "core over fetch, one operation, key from the environment": inCore(
    "{ getNetwork }",
    [`getNetwork({ networkId: "N_1" })`],
    "layerConfig()"
  ),
  "core over fetch, ten operations": named(ten),
  "core over fetch, one operation of a namespace": inCore("* as Networks", [
    `Networks.getNetwork({ networkId: "N_1" })`
  ]),
  "core over fetch, one paginated operation": named([["getNetworkClients", `{ networkId: "N_1" }`]]),
  "core over HttpClient, one operation": `
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
)`,
  "Promise facade, one operation": `
import { MerakiBase } from "${facade}/index.js"
import { getNetwork } from "${facade}/operations/Networks.js"
console.log(await new MerakiBase({ apiKey: "key" }).run(getNetwork, { networkId: "N_1" }))`,
  "Promise facade, ten operations": `
import { MerakiBase } from "${facade}/index.js"
import * as Networks from "${facade}/operations/Networks.js"
const meraki = new MerakiBase({ apiKey: "key" })
console.log(meraki.run, ${ten.map(([name]) => `Networks.${name}`).join(", ")})`,
  "Promise facade, all operations": `
import { Meraki } from "${facade}/index.js"
console.log(await new Meraki({ apiKey: "key" }).networks.getNetwork({ networkId: "N_1" }))`,
  "Effect alone": `
import * as Effect from "effect/Effect"
void Effect.runPromise(Effect.succeed(1))`,
  "Effect HttpClient over fetch": `
import * as Effect from "effect/Effect"
import * as FetchHttpClient from "effect/http/FetchHttpClient"
import * as HttpClient from "effect/http/HttpClient"
const call = HttpClient.HttpClient.use((client) => client.get("/networks/N_1"))
void Effect.runPromise(call.pipe(Effect.flatMap((response) => response.json), Effect.provide(FetchHttpClient.layer)))`,
  "octokit, retry, throttling": `
import { Octokit } from "@octokit/core"
import { retry } from "@octokit/plugin-retry"
import { throttling } from "@octokit/plugin-throttling"
const throttle = { onRateLimit: () => true, onSecondaryRateLimit: () => true }
console.log(await new (Octokit.plugin(retry, throttling))({ throttle }).request("GET /networks/{id}", { id: "N_1" }))`,
  openai: `
import { OpenAI } from "openai"
console.log(await new OpenAI({ apiKey: "key" }).models.retrieve("N_1"))`,
  stripe: `
import { Stripe } from "stripe"
console.log(await new Stripe("key").customers.retrieve("N_1"))`,
  ky: `
import ky from "ky"
console.log(await ky.get("/networks/N_1").json())`,
  "openapi-fetch": `
import createClient from "openapi-fetch"
console.log(await createClient({ baseUrl: "/" }).GET("/networks/{id}", { params: { path: { id: "N_1" } } }))`
}

/** The size of a bundle in kilobytes, minified and gzipped, with all dependencies. */
const zipped = (code: string | Uint8Array): number => gzipSync(code, { level: 9 }).length / 1000

export const bundledByEsbuild = async (program: string): Promise<number> => {
  const { outputFiles } = await esbuild.build({
    stdin: { contents: program, resolveDir: benchFolder, loader: "ts" },
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    write: false
  })
  return zipped(outputFiles[0]?.contents ?? "")
}

export const bundledByRolldown = async (program: string): Promise<number> => {
  const entry = join(benchFolder, "entry.ts")
  const { output } = await rolldown.build({
    input: entry,
    plugins: [
      {
        name: "program",
        resolveId: (id) => (id === entry ? id : null),
        load: (id) => (id === entry ? program : null)
      }
    ],
    platform: "browser",
    output: { format: "esm", minify: true },
    logLevel: "silent",
    write: false
  })
  return zipped(output.map((chunk) => (chunk.type === "chunk" ? chunk.code : "")).join("\n"))
}

/** The programs to type-check against the published declarations; undefined for all operations of core. */
export const consumers: { readonly [name: string]: string | undefined } = {
  "all operations of core, from source": undefined,
  "a program over core": programs["core over fetch, one operation"],
  "a program over the Promise facade": programs["Promise facade, all operations"],
  "a program over Effect alone": programs["Effect alone"],
  "octokit, retry, throttling": programs["octokit, retry, throttling"],
  openai: programs["openai"],
  stripe: programs["stripe"],
  ky: programs["ky"]
}

/** Seconds and megabytes of a cold type-check by TypeScript 7. */
export interface Checked {
  readonly seconds: number
  readonly megabytes: number
}

export const typeCheck = (program: string | undefined): Checked => {
  mkdirSync(join(benchFolder, "dist"), { recursive: true })
  const folder = mkdtempSync(join(benchFolder, "dist/types-"))
  try {
    if (program !== undefined) writeFileSync(join(folder, "program.ts"), `${program}\nexport {}\n`)
    const declarations = {
      "@effect-meraki/core/Networks": [join(coreFolder, "dist/operations/Networks.d.ts")],
      "@effect-meraki/core/*": [join(coreFolder, "dist/*.d.ts")]
    }
    writeFileSync(
      join(folder, "tsconfig.json"),
      JSON.stringify({
        extends: join(root, "tsconfig.base.json"),
        compilerOptions: {
          composite: false,
          declaration: false,
          declarationMap: false,
          noEmit: true,
          ...(program === undefined ? undefined : { paths: declarations })
        },
        include: program === undefined ? [join(coreFolder, "src/operations/*.ts")] : ["program.ts"]
      })
    )
    const start = performance.now()
    const output = node(tsc, "-p", folder, "--extendedDiagnostics")
    const seconds = (performance.now() - start) / 1000
    return { seconds, megabytes: Number(/Memory used:\s+(\d+)K/.exec(output)?.[1]) / 1024 }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
