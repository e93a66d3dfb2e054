// Everything besides the tests that has to hold. `npm run check -- lint format` runs the named steps alone.
import { spawnSync } from "node:child_process"
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { performance } from "node:perf_hooks"
import { fileURLToPath } from "node:url"
import { pnpm } from "./pnpm.mjs"

const root = fileURLToPath(new URL("..", import.meta.url))
const tsc = join(root, "node_modules/@typescript/native/bin/tsc")
const published = ["core", "promise", "effect-3", "simulator", "codegen"]

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
/** The tarballs as they would be published, packed once for all steps that look at them. */
const tarballs = () => {
  if (packed !== undefined) return packed
  run("node", [tsc, "-b"])
  const folder = mkdtempSync(join(scratch, "tarballs-"))
  for (const name of published) {
    runPnpm(["pack", "--pack-destination", folder], join(root, "packages", name))
  }
  packed = readdirSync(folder).map((file) => join(folder, file))
  return packed
}

const tarball = (name) => tarballs().find((file) => file.includes(`effect-meraki-${name}-`))

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

// Core has to be usable without the types of Node.
const portableConsumer = `import { MerakiClient, MerakiError, Transport } from "@effect-meraki/core"
import * as Organizations from "@effect-meraki/core/Organizations"
import * as Effect from "effect/Effect"

export const count = Organizations.getOrganizations().pipe(
  Effect.map((organizations) => organizations.length),
  Effect.catchTag("Unauthorized", (error: MerakiError.Unauthorized) => Effect.succeed(-error.status)),
  Effect.provide(MerakiClient.layer({ apiKey: "0".repeat(40) })),
  Effect.provide(Transport.layerFetch)
)
`

const nodeConsumer = `import { MerakiClient, Transport } from "@effect-meraki/core"
import * as Organizations from "@effect-meraki/core/Organizations"
import * as TransportUndici from "@effect-meraki/core/TransportUndici"
import { startSimulator } from "@effect-meraki/simulator"
import * as Effect from "effect/Effect"

const simulator = await startSimulator({ seed: "consumer" })
for (const transport of [Transport.layerFetch, TransportUndici.layer()]) {
  const organizations = await Organizations.getOrganizations().pipe(
    Effect.provide(MerakiClient.layer({ apiKey: simulator.apiKey, baseUrl: simulator.url })),
    Effect.provide(transport),
    Effect.runPromise
  )
  if (organizations.length === 0) throw new Error("no organizations")
}
await simulator.close()
`

const steps = {
  types: () => run("node", [tsc, "-b"]),
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
  portable: checkPortable,
  format: () => run("oxfmt", ["--check"]),
  knip: () => run("knip", []),
  tarballs: () => {
    for (const tarball of tarballs()) {
      run("publint", ["--strict", tarball])
      run("attw", ["--profile", "esm-only", tarball])
    }
  },
  budgets: () => run("node", ["packages/bench/src/budgets.ts"]),
  consumer: () => {
    const folder = mkdtempSync(join(scratch, "consumer-"))
    const onEffect4 = tarballs().filter((file) => file !== tarball("effect-3"))
    const packages = Object.fromEntries(
      onEffect4.map((file) => [JSON.parse(run("tar", ["-xOf", file, "package/package.json"])).name, `file:${file}`])
    )
    const dependencies = { ...packages, "@types/node": "^24.0.0", effect: "^4.1.0", undici: "^8.0.0" }
    const files = {
      "package.json": JSON.stringify({ name: "consumer", private: true, type: "module", dependencies }),
      "pnpm-workspace.yaml": JSON.stringify({ overrides: packages, allowBuilds: { "msgpackr-extract": false } }),
      "portable.ts": portableConsumer,
      "onNode.ts": nodeConsumer
    }
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
    runPnpm(["install", "--prefer-offline"], folder)

    const options = ["--ignoreConfig", "--noEmit", "--strict", "--target", "ES2022"]
    const lib = ["--lib", "ES2022,ESNext.Disposable,DOM"]
    for (const compiler of [tsc, join(root, "node_modules/typescript/bin/tsc")]) {
      for (const modules of [
        ["--module", "NodeNext"],
        ["--module", "ESNext", "--moduleResolution", "Bundler"]
      ]) {
        run("node", [compiler, ...options, ...lib, ...modules, "portable.ts"], folder)
        run(
          "node",
          [compiler, ...options, ...lib, ...modules, "--types", "node", "--skipLibCheck", "onNode.ts"],
          folder
        )
      }
    }
    run("node", ["onNode.ts"], folder)
  },
  consumer3: () => {
    const folder = mkdtempSync(join(scratch, "consumer-3-"))
    run("node", [join(root, ".ci/effect-3.mjs"), folder, tarball("effect-3"), tarball("promise")])
  },
  runtimes: () => {
    const folder = mkdtempSync(join(scratch, "runtimes-"))
    process.stdout.write(run("node", [join(root, ".ci/runtimes.mjs"), folder, tarball("promise")]))
  }
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
