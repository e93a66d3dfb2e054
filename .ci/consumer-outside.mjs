// The packages in projects of many kinds, each of which asks the simulator and says how many networks there are:
// `node .ci/consumer-outside.mjs FOLDER TARBALLS [kind]...`.
import { execFile, spawn } from "node:child_process"
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { promisify } from "node:util"
import { startSimulator } from "../packages/simulator/src/Simulator.ts"
import { install, run } from "./consumer.mjs"
import { execute, packedManifest, root } from "./packages.mjs"

const [folder, tarballs, ...asked] = process.argv.slice(2)
const source = join(root, ".ci/consumers/outside")
const { tools } = JSON.parse(readFileSync(join(source, "package.json"), "utf8"))
const simulator = await startSimulator({ organizations: 1, networksPerOrganization: 10 })
const given = [simulator.apiKey, simulator.url]
const env = {
  ...process.env,
  MERAKI_KEY: simulator.apiKey,
  MERAKI_URL: simulator.url,
  NEXT_TELEMETRY_DISABLED: "1",
  YARN_ENABLE_TELEMETRY: "0"
}
const node = process.execPath

const wants = (what, said, wanted) => {
  if (said.trim() !== wanted) throw new Error(`${what}: ${said}`)
  console.log(`        ${what}: ok`)
}

const packed = Object.fromEntries(
  readdirSync(tarballs).map((file) => [packedManifest(join(tarballs, file)).name, `file:${join(tarballs, file)}`])
)
const { dependencies } = JSON.parse(readFileSync(join(source, "package.json"), "utf8"))
const effect = JSON.parse(readFileSync(join(root, "node_modules/effect/package.json"), "utf8")).version

/** A project for a package manager of its own: the programs, and the tarballs as its dependencies. */
const project = (name) => {
  const place = join(folder, name)
  mkdirSync(place)
  cpSync(source, place, {
    recursive: true,
    filter: (path) => !/node_modules|package\.json/.test(path.slice(source.length))
  })
  const own = Object.keys(dependencies).map((each) => [each, packed[each] ?? effect])
  writeFileSync(
    join(place, "package.json"),
    JSON.stringify({ name: `consumer-${name}`, private: true, type: "module", dependencies: Object.fromEntries(own) })
  )
  return place
}

/** A project that pnpm installs, strict as it is: what is not named cannot be imported. */
const installed = (name, group, allowBuilds = {}) => {
  const place = join(folder, name)
  mkdirSync(place)
  install("outside", place, tarballs, { dependencies: tools[group] ?? {}, allowBuilds })
  return place
}

const says = async (what, cwd, command, args, wanted) => {
  const { stdout } = await run(command, args, { cwd, env, maxBuffer: 64 * 1024 * 1024 })
  wants(what, stdout, wanted)
}

const registry = () => execute("npm", ["config", "get", "registry"]).trim()

/** Starts a server, waits for the line that names where it listens, and gives what a path answers. */
const asking = async (cwd, args, path) => {
  const server = spawn(node, args, { cwd, env, stdio: ["ignore", "pipe", "inherit"] })
  try {
    const origin = await new Promise((resolve, reject) => {
      let said = ""
      server.stdout.on("data", (chunk) => {
        said += chunk
        const [found] = /http:\/\/(localhost|127\.0\.0\.1):\d+/.exec(said) ?? []
        if (found !== undefined) resolve(found)
      })
      server.once("exit", (code) => reject(new Error(`the server ended with ${code}: ${said}`)))
    })
    const response = await fetch(`${origin}${path}`)
    return `${response.status} ${await response.text()}`
  } finally {
    server.kill()
  }
}

const kinds = {
  npm: async () => {
    const place = project("npm")
    await run("npm", ["install", "--no-audit", "--no-fund", "--prefer-offline"], { cwd: place })
    await says("npm", place, node, ["run.mjs", ...given], "10 10")
  },
  pnpm: async () => {
    const place = installed("pnpm")
    await says("pnpm, strict", place, node, ["run.mjs", ...given], "10 10")
  },
  "node --test": async () => {
    const { stdout } = await run(node, ["--test", "promise.node-test.mjs"], { cwd: installed("node-test"), env })
    wants("node --test", /pass 2[^]*fail 0/.test(stdout) ? "ok" : stdout, "ok")
  },
  esbuild: async () => {
    const place = installed("esbuild")
    const { build } = await import("esbuild")
    const shared = { absWorkingDir: place, bundle: true, platform: "node", logLevel: "error" }
    await build({ ...shared, entryPoints: ["run.mjs"], format: "esm", outfile: "out/run.mjs" })
    await says("esbuild", place, node, ["out/run.mjs", ...given], "10 10")
    await build({
      ...shared,
      entryPoints: ["lambda.mjs"],
      format: "cjs",
      minify: true,
      target: "node22",
      outfile: "out/index.cjs"
    })
    await says("Lambda, bundled", place, node, ["invoked.cjs", "./out/index.cjs"], "200 10")
  },
  yarn: async () => {
    const place = project("yarn")
    const tool = join(folder, "yarn-itself")
    mkdirSync(tool)
    writeFileSync(join(tool, "package.json"), JSON.stringify({ private: true }))
    await run("npm", ["install", "--no-audit", "--no-fund", "--ignore-scripts", tools.yarn], { cwd: tool })
    const yarn = join(tool, "node_modules/@yarnpkg/cli-dist/bin/yarn.js")
    const server = registry()
    const settings = {
      nodeLinker: "pnp",
      npmRegistryServer: server,
      unsafeHttpWhitelist: [new URL(server).hostname],
      enableGlobalCache: false,
      enableImmutableInstalls: false
    }
    writeFileSync(join(place, ".yarnrc.yml"), JSON.stringify(settings))
    writeFileSync(join(place, "yarn.lock"), "")
    await run(node, [yarn, "install"], { cwd: place, env })
    await says("Yarn PnP", place, node, [yarn, "node", "run.mjs", ...given], "10 10")
  },
  bun: async () => {
    const place = project("bun")
    const tool = join(folder, "bun-itself")
    mkdirSync(tool)
    const name = `@oven/bun-${process.platform === "win32" ? "windows" : process.platform}-${process.arch === "arm64" ? "aarch64" : "x64"}`
    writeFileSync(join(tool, "package.json"), JSON.stringify({ private: true }))
    await run("npm", ["install", "--no-audit", "--no-fund", "--ignore-scripts", `${name}@${tools.bun}`], { cwd: tool })
    const bun = join(tool, "node_modules", name, "bin/bun")
    writeFileSync(join(place, "bunfig.toml"), `[install]\nregistry = "${registry()}"\n`)
    await run(bun, ["install"], { cwd: place, env })
    await says("Bun, installed by it", place, bun, ["run.mjs", ...given], "10 10")
    await run(bun, ["build", "facade.mjs", "--target=bun", "--outfile=out/facade.mjs"], { cwd: place, env })
    await says("Bun, bundled", place, bun, ["out/facade.mjs", ...given], "10")
  },
  vite: async () => {
    const place = installed("vite", "bundlers", { esbuild: true })
    await run(
      node,
      ["node_modules/vite/bin/vite.js", "build", "--ssr", "run.mjs", "--outDir", "out", "--logLevel", "error"],
      { cwd: place, env }
    )
    await says("Vite", place, node, [join("out", readdirSync(join(place, "out"))[0]), ...given], "10 10")
  },
  webpack: async () => {
    const place = installed("webpack", "bundlers", { esbuild: true })
    const script = `import webpack from "webpack"
      webpack({ mode: "production", target: "node22", entry: "./run.mjs", context: process.cwd(),
        experiments: { outputModule: true }, output: { path: process.cwd() + "/out", filename: "run.mjs", module: true } },
        (error, stats) => { if (error || stats.hasErrors()) { console.error(error ?? stats.toString()); process.exit(1) } })`
    writeFileSync(join(place, "build.mjs"), script)
    await run(node, ["build.mjs"], { cwd: place, env })
    await says("webpack", place, node, ["out/run.mjs", ...given], "10 10")
  },
  vitest: async () => {
    const place = installed("vitest", "vitest", { esbuild: true })
    writeFileSync(join(place, "vitest.config.mjs"), 'export default { test: { include: ["promise.vitest.mjs"] } }\n')
    const args = ["node_modules/vitest/vitest.mjs", "run", "--reporter=json", "--outputFile=report.json"]
    await run(node, args, { cwd: place, env })
    wants("Vitest", String(JSON.parse(readFileSync(join(place, "report.json"), "utf8")).numPassedTests), "1")
  },
  next: async () => {
    const place = installed("next", "next", { sharp: false })
    const next = "node_modules/next/dist/bin/next"
    await promisify(execFile)(node, [next, "build"], { cwd: place, env, maxBuffer: 64 * 1024 * 1024 })
    wants(
      "Next.js route handler",
      await asking(place, [next, "start", "-H", "127.0.0.1", "-p", "0"], "/api/networks"),
      '200 {"networks":10}'
    )
  }
}

const unknown = asked.filter((name) => !Object.hasOwn(kinds, name))
try {
  if (unknown.length > 0)
    throw new Error(`no such kind: ${unknown.join(", ")}; there are ${Object.keys(kinds).join(", ")}`)
  for (const name of asked.length === 0 ? Object.keys(kinds) : asked) await kinds[name]()
} finally {
  await simulator.close()
}
