// The one pin of pnpm. `npm run pnpm -- add …` runs it by hand; what npm has seen before is not fetched again.
import { spawnSync } from "node:child_process"
import { resolve } from "node:path"
import { fileURLToPath } from "node:url"

export const pnpm = (args, options) =>
  spawnSync("npx", ["--yes", "--prefer-offline", "pnpm@12.21.0", ...args], {
    shell: process.platform === "win32",
    ...options
  })

if (resolve(process.argv[1] ?? "") === fileURLToPath(import.meta.url)) {
  const { error, status } = pnpm(process.argv.slice(2), { stdio: "inherit" })
  if (error !== undefined) throw error
  process.exitCode = status ?? 1
}
