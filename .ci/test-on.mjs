// The tests on another line of Node than the project's own: `npm run test:on -- 22 [files]`. The registry has it.
import { spawnSync } from "node:child_process"
import { existsSync, mkdirSync, writeFileSync } from "node:fs"
import { delimiter, join } from "node:path"
import { root } from "./packages.mjs"

const [line, ...files] = process.argv.slice(2)
if (line === undefined || !/^\d+(\.\d+){0,2}$/.test(line)) {
  console.error("which Node? npm run test:on -- 22")
  process.exit(2)
}

// npm's package `node` only fetches one of these when it is installed; here nothing has to run for that.
const system = process.platform === "win32" ? "win" : process.platform
const name = `node-${system === "darwin" && process.arch === "arm64" ? "bin-darwin" : system}-${process.arch}`
const folder = join(root, "node_modules/.cache/effect-meraki", `node-${line}`)
const bin = join(folder, "node_modules", name, "bin")
if (!existsSync(bin)) {
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, "package.json"), JSON.stringify({ private: true }))
  const args = ["install", "--no-audit", "--no-fund", "--ignore-scripts", `${name}@${line}`]
  const { error, status } = spawnSync("npm", args, { cwd: folder, stdio: "inherit", shell: system === "win" })
  if (error !== undefined) throw error
  if (status !== 0) process.exit(status ?? 1)
}

const env = { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH}` }
const { error, status } = spawnSync(
  join(bin, "node"),
  [join(root, "node_modules/vitest/vitest.mjs"), "run", ...files],
  {
    cwd: root,
    env,
    stdio: "inherit"
  }
)
if (error !== undefined) throw error
process.exitCode = status ?? 1
