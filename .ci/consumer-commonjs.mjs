// The Promise facade as CommonJS: Jest, TypeScript 5.7, ESLint, and beside its ES modules:
// `node .ci/consumer-commonjs.mjs FOLDER TARBALLS`.
import { readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { startSimulator } from "../packages/simulator/src/Simulator.ts"
import { install, run } from "./consumer.mjs"

const [folder, tarballs] = process.argv.slice(2)

const { tools } = JSON.parse(readFileSync(new URL("consumers/commonjs/package.json", import.meta.url), "utf8"))
install("commonjs", folder, tarballs, { dependencies: tools, allowBuilds: { "unrs-resolver": false } })

const bin = (name, file) => join(folder, "node_modules", name, file)
const simulator = await startSimulator({ organizations: 1, networksPerOrganization: 10, devicesPerNetwork: 2 })
const given = [simulator.apiKey, simulator.url]

const check = async (what, work) => {
  const printed = await work()
  if (printed !== undefined && printed.trim() !== "ok") throw new Error(`${what}: ${printed}`)
  console.log(`        ${what}: ok`)
}
const node = async (args, env = {}) => {
  const { stdout } = await run(process.execPath, args, { cwd: folder, env: { ...process.env, ...env } })
  return stdout
}

// Without flags: what Node needs for ES modules inside Jest is not there.
const jest = (name) => async () => {
  const env = { NODE_OPTIONS: "", SIMULATOR: JSON.stringify({ KEY: simulator.apiKey, URL: simulator.url }) }
  await node([bin(name, "bin/jest.js"), "--ci", "--config", "jest.config.json"], env)
}

/** Type-checks the program as a project of TypeScript 5.7 does, every declaration included, and runs what it becomes. */
const typescript = (module, moduleResolution) => async () => {
  const project = `tsconfig.${module}.json`
  const outDir = `compiled-${module}`
  const lib = ["ES2022", "DOM", "DOM.Iterable"]
  const compilerOptions = {
    module,
    moduleResolution,
    lib,
    outDir,
    target: "ES2022",
    strict: true,
    esModuleInterop: true,
    skipLibCheck: false,
    types: []
  }
  writeFileSync(join(folder, project), JSON.stringify({ compilerOptions, files: ["program.ts", "process.d.ts"] }))
  await node([bin("typescript57", "bin/tsc"), "-p", project])
  const printed = await node([join(outDir, "program.js"), ...given])
  return printed.trim() === "10 networks, clients, none" ? "ok" : printed
}
writeFileSync(join(folder, "process.d.ts"), "declare const process: { readonly argv: ReadonlyArray<string> }\n")

try {
  await Promise.all([
    check("CommonJS beside ES modules", () => node(["both.cjs", ...given])),
    check("Jest 29", jest("jest29")),
    check("Jest 30", jest("jest30")),
    check("TypeScript 5.7, node16", typescript("node16", "node16")),
    check("TypeScript 5.7, commonjs and node10", typescript("commonjs", "node10")),
    check("ESLint, import/no-unresolved", async () => {
      await node([bin("eslint", "bin/eslint.js"), "--max-warnings", "0", "resolved.mjs", "both.cjs", "client.test.js"])
    })
  ])
} finally {
  await simulator.close()
}
