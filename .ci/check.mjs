// Everything besides the tests that has to hold. `npm run check -- lint format` runs the named steps alone.
import { spawnSync } from "node:child_process"
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { performance } from "node:perf_hooks"
import { publishedPackages, root } from "./packages.mjs"
import { pnpm } from "./pnpm.mjs"

const tsc = join(root, "node_modules/@typescript/native/bin/tsc")
const published = publishedPackages().map(({ name }) => name)

class Failed extends Error {}

const outcome = (what, { error, status, stderr, stdout }) => {
  if (error !== undefined) throw error
  if (status !== 0) throw new Failed(`${what.join(" ")}\n${stdout}${stderr}`)
  return stdout
}

const run = (command, args, cwd = root) =>
  outcome([command, ...args], spawnSync(command, args, { cwd, encoding: "utf8" }))

const runPnpm = (args, cwd) =>
  outcome(["pnpm", ...args], pnpm(args, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] }))

const scratch = mkdtempSync(join(tmpdir(), "effect-meraki-check-"))
process.on("exit", () => rmSync(scratch, { recursive: true, force: true }))

let packed
/** The folder of the tarballs as they would be published, packed once for all steps that look at them. */
const tarballs = () => {
  if (packed !== undefined) return packed
  run("node", [tsc, "-b"])
  const folder = mkdtempSync(join(scratch, "tarballs-"))
  for (const name of published) {
    runPnpm(["pack", "--pack-destination", folder], join(root, "packages", name))
  }
  packed = folder
  return packed
}

/** Uses the tarballs as a project in `consumers` does. */
const runConsumer = (name, ...kinds) => {
  const folder = mkdtempSync(join(scratch, "consumer-"))
  process.stdout.write(run("node", [join(root, `.ci/consumer-${name}.mjs`), folder, tarballs(), ...kinds]))
}

/** The sources that also run where there is no Node and that stand on the stable part of Effect. */
const portableSources = ["core", "promise"].flatMap((name) => {
  const folder = join(root, "packages", name, "src")
  return readdirSync(folder, { recursive: true })
    .filter((file) => file.endsWith(".ts"))
    .map((file) => join(folder, file))
})

const stability = (module) =>
  /@stability (\w+)/.exec(readFileSync(join(root, "node_modules/effect/src", `${module}.ts`), "utf8"))?.[1]

/** What lint cannot say: Effect marks its modules stable or not in their first comment. */
const checkPortable = () => {
  const found = []
  for (const file of portableSources) {
    const text = readFileSync(file, "utf8")
    if (text.includes("new Date()")) found.push(`${file}: new Date() reads the clock of the machine; use Clock`)
    for (const [, module] of text.matchAll(/ from "effect\/(\w+)"/g)) {
      if (stability(module) !== "stable") found.push(`${file}: effect/${module} is not a stable module`)
    }
  }
  if (found.length > 0) throw new Failed(found.join("\n"))
}

const steps = {
  types: () => run("node", [tsc, "-b"]),
  api: () => {
    run("node", [tsc, "-b"])
    run("node", [".ci/api.mjs", "--check"])
  },
  settings: () => run("node", [".ci/settings.mjs", "--check"]),
  workflows: () => process.stdout.write(run("node", [".ci/workflows.mjs"])),
  typetests: () => run("tstyche", []),
  effect: () => {
    for (const name of published) {
      run("effect-tsgo", ["diagnostics", "--project", join(root, "packages", name, "tsconfig.json")])
    }
  },
  codegen: () => process.stdout.write(`        ${run("node", ["packages/codegen/scripts/project.ts", "--check"])}`),
  words: () => {
    const lines = run("node", ["packages/codegen/scripts/project.ts", "--coverage"]).trimEnd().split("\n")
    for (const line of lines) console.log(`        ${line}`)
  },
  lint: () => run("oxlint", ["--type-aware", "--deny-warnings", "--report-unused-disable-directives"]),
  arrows: () => run("depcruise", ["-c", ".dependency-cruiser.mjs", "packages", "docs/examples"]),
  rules: () => {
    const folder = mkdtempSync(join(scratch, "rules-"))
    process.stdout.write(run("node", [join(root, ".ci/rules.mjs"), folder]))
  },
  portable: checkPortable,
  format: () => run("oxfmt", ["--check"]),
  knip: () => run("knip", []),
  tarballs: () => {
    for (const file of readdirSync(tarballs())) {
      const packed = join(tarballs(), file)
      const manifest = JSON.parse(run("tar", ["-xOf", packed, "package/package.json"]))
      if (!run("tar", ["-tf", packed]).includes("package/CHANGELOG.md")) throw new Failed(`${file}: no CHANGELOG.md`)
      run("publint", ["--strict", join(tarballs(), file)])
      // What has a `main` is also for those who know neither ES modules nor export maps.
      run("attw", ["--profile", manifest.main === undefined ? "esm-only" : "strict", join(tarballs(), file)])
    }
  },
  declarations: () => process.stdout.write(run("node", [".ci/declarations.mjs", "--tarballs", tarballs()])),
  budgets: () => run("node", ["packages/bench/src/budgets.ts"]),
  consumer: () => runConsumer("core"),
  consumer3: () => runConsumer("effect-3"),
  runtimes: () => runConsumer("promise"),
  commonjs: () => runConsumer("commonjs"),
  commands: () => runConsumer("cli"),
  // The quick ones; `npm run consumers` runs them all.
  outside: () => runConsumer("outside", "node --test", "esbuild")
}

const asked = process.argv.slice(2)
const unknown = asked.filter((name) => !Object.hasOwn(steps, name))
if (unknown.length > 0) {
  console.error(`no such check: ${unknown.join(", ")}. There are: ${Object.keys(steps).join(", ")}`)
  process.exit(2)
}
if (!existsSync(tsc)) {
  console.error("not installed; run npm run bootstrap")
  process.exit(1)
}

let failures = 0
for (const [name, step] of Object.entries(steps)) {
  if (asked.length > 0 && !asked.includes(name)) continue
  const start = performance.now()
  try {
    step()
    console.log(`ok      ${name} (${((performance.now() - start) / 1000).toFixed(1)} s)`)
  } catch (error) {
    failures++
    console.log(`failed  ${name} (${((performance.now() - start) / 1000).toFixed(1)} s)`)
    console.log(error instanceof Failed ? error.message : error)
  }
}
process.exit(failures === 0 ? 0 : 1)
