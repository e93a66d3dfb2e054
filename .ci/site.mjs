// Installs what the site needs, apart from everything else, and builds it into docs/site/dist.
import { spawnSync } from "node:child_process"
import { copyFileSync, existsSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { fileURLToPath } from "node:url"

const folder = fileURLToPath(new URL("../docs/site", import.meta.url))
const tsc = fileURLToPath(new URL("../node_modules/@typescript/native/bin/tsc", import.meta.url))

const run = (command, args) => {
  const { error, status } = spawnSync(command, args, {
    cwd: folder,
    stdio: "inherit",
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: "1" }
  })
  if (error !== undefined) throw error
  if (status !== 0) process.exit(status ?? 1)
}

const lock = join(folder, "package-lock.json")
const installed = join(folder, "node_modules/.installed-lock.json")
const isInstalled = () => existsSync(installed) && readFileSync(installed).equals(readFileSync(lock))

if (!isInstalled()) {
  run("npm", ["ci", "--loglevel=error"])
  copyFileSync(lock, installed)
}
run("node", ["collect/main.ts"])
run("node", ["node_modules/astro/bin/astro.mjs", "build", "--silent"])
run("node", [tsc, "-p", "tsconfig.json"])
run("node", ["collect/links.ts"])
