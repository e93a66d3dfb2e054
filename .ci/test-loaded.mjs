// The tests several times beside a busy loop for each core, as on a machine that is half as fast:
// `npm run test:loaded -- 5 [files]`. A test that fails here and not otherwise asserts how fast the machine is, or has found
// a race.
import { spawnSync } from "node:child_process"
import { availableParallelism } from "node:os"
import { join } from "node:path"
import { Worker } from "node:worker_threads"
import { root } from "./packages.mjs"

const [runs = "1", ...files] = process.argv.slice(2)
if (!/^[1-9]\d*$/.test(runs)) {
  console.error("how many runs? npm run test:loaded -- 5")
  process.exit(2)
}

// They are threads, so none of them outlives this process.
const loops = Array.from({ length: availableParallelism() }, () => new Worker("for (;;);", { eval: true }))

const vitest = join(root, "node_modules/vitest/vitest.mjs")
const results = Array.from({ length: Number(runs) }, (_, index) => {
  const started = performance.now()
  const { error, status } = spawnSync(process.execPath, [vitest, "run", ...files], { cwd: root, stdio: "inherit" })
  if (error !== undefined) throw error
  return { run: index + 1, isPassed: status === 0, minutes: Math.round((performance.now() - started) / 60_000) }
})

for (const { run, isPassed, minutes } of results)
  console.log(`run ${run}: ${isPassed ? "passed" : "failed"} in ${minutes} min`)
const passed = results.filter(({ isPassed }) => isPassed).length
console.log(`${passed} of ${results.length} passed beside ${loops.length} busy loops`)
process.exit(passed === results.length ? 0 : 1)
