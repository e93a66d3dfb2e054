// Every project in `consumers`, on packages as they would be published: `npm run consumers`, `npm run consumers -- outside`.
import { mkdtempSync, readdirSync, rmSync } from "node:fs"
import { spawnSync } from "node:child_process"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { performance } from "node:perf_hooks"
import { packAll } from "./declarations.mjs"
import { execute, root } from "./packages.mjs"

const all = readdirSync(join(root, ".ci"))
  .flatMap((file) => /^consumer-([\w-]+)\.mjs$/.exec(file)?.slice(1) ?? [])
  .toSorted((a, b) => (a < b ? -1 : 1))
const [first, ...kinds] = process.argv.slice(2)
if (first !== undefined && !all.includes(first)) {
  console.error(`no such consumer: ${first}. There are: ${all.join(", ")}`)
  process.exit(2)
}

const scratch = mkdtempSync(join(tmpdir(), "effect-meraki-consumers-"))
let failures = 0
try {
  execute("npm", ["run", "build"])
  const tarballs = packAll(root, join(scratch, "tarballs"))
  for (const name of first === undefined ? all : [first]) {
    const start = performance.now()
    const folder = mkdtempSync(join(scratch, `${name} project-`))
    const args = [join(root, `.ci/consumer-${name}.mjs`), folder, tarballs, ...kinds]
    const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: "inherit" })
    if (status !== 0) failures++
    console.log(`${status === 0 ? "ok    " : "failed"}  ${name} (${((performance.now() - start) / 1000).toFixed(1)} s)`)
  }
} finally {
  rmSync(scratch, { recursive: true, force: true })
}
process.exitCode = failures === 0 ? 0 : 1
