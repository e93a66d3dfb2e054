// Installs what the lockfile names, unless it is installed already: then nothing touches the network.
// Runs on the Node of the machine, before the project's own is there.
import { existsSync, readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { pnpm } from "./pnpm.mjs"

const root = fileURLToPath(new URL("..", import.meta.url))

const [major] = process.versions.node.split(".").map(Number)
if (major < 20) {
  console.error(`Node 20 or newer is needed to install this project; this is ${process.version}.`)
  process.exit(1)
}

const text = (path) => (existsSync(`${root}${path}`) ? readFileSync(`${root}${path}`, "utf8") : undefined)
const isInstalled =
  text("pnpm-lock.yaml") === text("node_modules/.pnpm/lock.yaml") && existsSync(`${root}node_modules/.bin/node`)

if (!isInstalled) {
  const { error, status } = pnpm(["install", "--frozen-lockfile", "--prefer-offline"], {
    cwd: root,
    stdio: ["ignore", "inherit", "inherit"]
  })
  if (error !== undefined) throw error
  process.exitCode = status ?? 1
}

// The operations of the Promise facade, which are made of those of core and not committed.
if (process.exitCode === undefined || process.exitCode === 0) await import("../packages/promise/scripts/mirror.mjs")
