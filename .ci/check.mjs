// Everything besides the tests that has to hold. `npm run check -- lint format` runs the named steps alone.
import { spawnSync } from "node:child_process"
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { performance } from "node:perf_hooks"
import { fileURLToPath } from "node:url"

const root = fileURLToPath(new URL("..", import.meta.url))
const tsc = join(root, "node_modules/@typescript/native/bin/tsc")
const published = ["core", "promise", "simulator", "codegen"]
const pnpm = ["--yes", "pnpm@12.21.0"]

class Failed extends Error {}

const run = (command, args, options = {}) => {
  const { status, stderr, stdout, error } = spawnSync(command, args, { cwd: root, encoding: "utf8", ...options })
  if (error !== undefined) throw error
  if (status !== 0) throw new Failed(`${[command, ...args].join(" ")}\n${stdout}${stderr}`)
  return stdout
}

const scratch = mkdtempSync(join(tmpdir(), "effect-meraki-check-"))
process.on("exit", () => rmSync(scratch, { recursive: true, force: true }))

/** The tarballs as they would be published, packed once for all steps that look at them. */
const tarballs = (() => {
  let packed
  return () => {
    if (packed === undefined) {
      run("node", [tsc, "-b"])
      const folder = join(scratch, "tarballs")
      mkdirSync(folder)
      for (const name of published) {
        run("npx", [...pnpm, "pack", "--pack-destination", folder], { cwd: join(root, "packages", name) })
      }
      packed = readdirSync(folder).map((file) => join(folder, file))
    }
    return packed
  }
})()

const steps = {
  types: () => run("node", [tsc, "-b"]),
  typetests: () => run("tstyche", []),
  effect: () => {
    for (const name of published) {
      run("effect-tsgo", ["diagnostics", "--project", join(root, "packages", name, "tsconfig.json")])
    }
  },
  codegen: () => process.stdout.write(`        ${run("node", ["packages/codegen/scripts/project.ts", "--check"])}`),
  lint: () => run("oxlint", ["--type-aware", "--deny-warnings"]),
  format: () => run("oxfmt", ["--check"]),
  knip: () => run("knip", []),
  tarballs: () => {
    for (const tarball of tarballs()) {
      run("publint", ["--strict", tarball])
      run("attw", ["--profile", "esm-only", tarball])
    }
  },
  consumer: () => {
    const folder = join(scratch, "consumer")
    mkdirSync(folder)
    const dependencies = Object.fromEntries(
      tarballs().map((file) => [
        `@effect-meraki/${published.find((name) => file.includes(`meraki-${name}-`))}`,
        `file:${file}`
      ])
    )
    writeFileSync(
      join(folder, "package.json"),
      JSON.stringify({
        name: "consumer",
        private: true,
        type: "module",
        dependencies: { ...dependencies, effect: "^4.1.0", undici: "^8.0.0" },
        pnpm: { overrides: dependencies }
      })
    )
    writeFileSync(
      join(folder, "pnpm-workspace.yaml"),
      `overrides:\n${Object.entries(dependencies)
        .map(([name, file]) => `  "${name}": "${file}"\n`)
        .join("")}allowBuilds:\n  msgpackr-extract: false\n`
    )
    writeFileSync(
      join(folder, "main.ts"),
      `import { MerakiClient, MerakiError, Transport } from "@effect-meraki/core"
import * as Organizations from "@effect-meraki/core/Organizations"
import * as TransportUndici from "@effect-meraki/core/TransportUndici"
import { startSimulator } from "@effect-meraki/simulator"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"

const simulator = await startSimulator({ seed: "consumer" })
const count = (transport: Layer.Layer<Transport.Transport>) =>
  Organizations.getOrganizations().pipe(
    Effect.map((organizations) => organizations.length),
    Effect.catchTag("Unauthorized", (error: MerakiError.Unauthorized) => Effect.succeed(-error.status)),
    Effect.provide(MerakiClient.layer({ apiKey: simulator.apiKey, baseUrl: simulator.url })),
    Effect.provide(transport)
  )
for (const transport of [Transport.layerFetch, TransportUndici.layer()]) {
  if (!((await Effect.runPromise(count(transport))) > 0)) throw new Error("no organizations")
}
await simulator.close()
`
    )
    run("npx", [...pnpm, "install", "--prefer-offline"], { cwd: folder })
    const options = ["--noEmit", "--strict", "--target", "ES2022", "--lib", "ES2022,ESNext.Disposable,DOM", "main.ts"]
    for (const compiler of [tsc, join(root, "node_modules/typescript/bin/tsc")]) {
      for (const kind of [
        ["--module", "NodeNext"],
        ["--module", "ESNext", "--moduleResolution", "Bundler"]
      ]) {
        run("node", [compiler, ...options, ...kind, "--ignoreConfig"], { cwd: folder })
      }
    }
    run("node", ["main.ts"], { cwd: folder })
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
