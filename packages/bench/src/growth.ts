// What grows: with organizations, with calls at once, with the length of a page, and with the versions of TypeScript.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { performance } from "node:perf_hooks"
import { fileURLToPath } from "node:url"
import type { Checked } from "./footprint.ts"
import type { Grown, GrowthTask } from "./growthWorker.ts"
import { node } from "./processes.ts"
import { facadeFolder, root } from "./published.ts"
import { median, spread, type Spread } from "./statistics.ts"

type Table<Row> = { readonly [name: string]: Row }

/** A check of a program and all declarations it reads, and the members of a client as an editor asks for them. */
export interface Typed extends Checked {
  /** Milliseconds of the first answer, and of one to a text that has changed by a character; NaN where there is none. */
  readonly first: number
  readonly next: number
}

export interface Growth {
  /** Microseconds of CPU of a call. */
  readonly calls: Table<Spread>
  /** Bytes of heap of a call that waits. */
  readonly queued: number
  /** Milliseconds of a page of so many devices. */
  readonly page: { readonly items: number; readonly parsing: number; readonly learning: number; readonly call: number }
  /** Bytes of heap while a list of so many devices is collected. */
  readonly collected: { readonly items: number; readonly core: number; readonly loop: number }
  readonly types: Table<Typed>
}

const ask = (task: GrowthTask): Grown =>
  JSON.parse(
    node("--expose-gc", fileURLToPath(new URL("growthWorker.ts", import.meta.url)), JSON.stringify(task))
  ) as Grown

const figures = (task: GrowthTask, figure: string, repeats: number): ReadonlyArray<number> =>
  Array.from({ length: repeats }, () => ask(task)[figure] ?? NaN)

const program = `import { Meraki } from ${JSON.stringify(join(facadeFolder, "dist/index.js"))}
const meraki = new Meraki({ apiKey: "key" })
const network = await meraki.networks.getNetwork({ networkId: "N_1" })
console.log(network.name)
export {}
`

const compilerOptions = {
  target: "es2022",
  module: "nodenext",
  lib: ["es2022", "dom", "dom.iterable"],
  strict: true,
  exactOptionalPropertyTypes: true,
  skipLibCheck: false,
  noEmit: true,
  types: []
}

/** The compilers by their versions, from the oldest that is supported. */
const compilers: { readonly [version: string]: { readonly tsc: string; readonly api: boolean } } = {
  "5.7": { tsc: "packages/bench/node_modules/typescript-5.7", api: true },
  "5.9": { tsc: "packages/bench/node_modules/typescript-5.9", api: true },
  "6.0": { tsc: "node_modules/typescript", api: true },
  "7.0": { tsc: "node_modules/@typescript/native", api: false }
}

const typed = (version: string, repeats: number): Typed => {
  const { api, tsc } = compilers[version] ?? { tsc: "", api: false }
  const folder = mkdtempSync(join(root, "packages/bench/dist/types-"))
  try {
    writeFileSync(join(folder, "program.ts"), program)
    writeFileSync(join(folder, "package.json"), `{ "type": "module" }`)
    writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, include: ["program.ts"] }))
    const checks = Array.from({ length: repeats }, () => {
      const start = performance.now()
      const output = node(join(root, tsc, "bin/tsc"), "-p", folder, "--extendedDiagnostics")
      const megabytes = Number(/Memory used:\s+(\d+)K/.exec(output)?.[1]) / 1024
      return { seconds: (performance.now() - start) / 1000, megabytes }
    })
    const completer = fileURLToPath(new URL("completing.ts", import.meta.url))
    const completions = api
      ? Array.from(
          { length: repeats },
          () => JSON.parse(node(completer, join(root, tsc), folder)) as Pick<Typed, "first" | "next">
        )
      : []
    return {
      seconds: median(checks.map(({ seconds }) => seconds)),
      megabytes: median(checks.map(({ megabytes }) => megabytes)),
      first: median(completions.map(({ first }) => first)),
      next: median(completions.map(({ next }) => next))
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Measures all of it, with fewer repeats when it is to be quick. */
export const grown = (quick: boolean): Growth => {
  const repeats = quick ? 1 : 3
  const calls: ReadonlyArray<readonly [what: string, organizations: number, concurrency: number]> = [
    ["1 organization", 1, 50],
    ["100 organizations", 100, 50],
    ["10,000 organizations", 10_000, 50],
    ["30,000 organizations", 30_000, 50],
    ["1 organization, 1,000 calls at once", 1, 1000]
  ]
  const items = 5000
  const pages = Array.from({ length: repeats }, () => ask({ task: "page", items }))
  const millis = (figure: string): number => median(pages.map((page) => page[figure] ?? NaN)) / 1000
  const devices = 50_000
  const peak = (by: "core" | "a loop"): number =>
    median(figures({ task: "collected", items: devices, by }, "peak", repeats))
  return {
    calls: Object.fromEntries(
      calls.map(([what, organizations, concurrency]) => [
        what,
        spread(figures({ task: "organizations", organizations, concurrency }, "cpu", repeats))
      ])
    ),
    queued: median(figures({ task: "queued", calls: quick ? 10_000 : 100_000 }, "heap", repeats)),
    page: { items, parsing: millis("parsing"), learning: millis("learning"), call: millis("call") },
    collected: { items: devices, core: peak("core"), loop: peak("a loop") },
    types: Object.fromEntries(Object.keys(compilers).map((version) => [version, typed(version, repeats)]))
  }
}
