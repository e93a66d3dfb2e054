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
// Left to itself, Node takes memory rather than time to collect it: on a large machine that is about 2 GB. `--force` makes every page
// anew: what was kept does not know of changed settings.
run("node", ["--max-old-space-size=1300", "node_modules/astro/bin/astro.mjs", "build", "--silent", "--force"])
run("node", [tsc, "-p", "tsconfig.json"])
run("node", ["collect/links.ts"])
