// `npm run bench`: measures this project beside its peers in one run and writes docs/benchmarks.md and
// docs/benchmarks.json. `--quick` measures a little of everything and writes nothing.
import { spawnSync } from "node:child_process"
import { existsSync, readFileSync, writeFileSync } from "node:fs"
import { createRequire } from "node:module"
import { cpus } from "node:os"
import { dirname, join } from "node:path"
import { parseArgs } from "node:util"
import budgets from "../budgets.json" with { type: "json" }
import { measure } from "./measure.ts"
import { root } from "./published.ts"
import { report, type Run } from "./report.ts"

const { values } = parseArgs({ options: { quick: { type: "boolean", default: false } } })

const require = createRequire(import.meta.url)
const versionOf = (name: string): string => {
  // Not every package exports its package.json.
  const folder = dirname(
    require.resolve
      .paths(name)
      ?.map((folder) => join(folder, name, "package.json"))
      .find(existsSync) ?? ""
  )
  return (JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as { readonly version: string }).version
}

const compared = [
  "effect",
  "@effect/platform-node",
  "undici",
  "@octokit/core",
  "@octokit/plugin-retry",
  "@octokit/plugin-throttling",
  "openai",
  "stripe",
  "ky",
  "openapi-fetch",
  "esbuild",
  "rolldown"
]

const start = performance.now()
const results = await measure(values.quick)
const run: Run = {
  date: new Date().toISOString().slice(0, 10),
  minutes: (performance.now() - start) / 60_000,
  machine: {
    cores: cpus().length,
    cpu: cpus()[0]?.model ?? "",
    platform: `${process.platform} ${process.arch}`,
    node: process.version
  },
  versions: Object.fromEntries(compared.map((name) => [name, versionOf(name)])),
  results
}

const json = join(root, "docs/benchmarks.json")
const page = join(root, "docs/benchmarks.md")
const before = existsSync(page) ? readFileSync(page, "utf8") : ""
const text = report(run, budgets, before)
if (values.quick) {
  console.log(text)
} else {
  writeFileSync(json, JSON.stringify(run, undefined, 2))
  writeFileSync(page, text)
  const { status, stderr } = spawnSync("oxfmt", [json, page], { encoding: "utf8" })
  if (status !== 0) throw new Error(stderr)
}
