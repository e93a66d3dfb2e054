// The tests several times beside busy loops, as on a machine that is half as fast: `npm run test:loaded -- 5 [files]`. A test
// that fails here and not otherwise asserts how fast the machine is, or has found a race.
import { spawnSync } from "node:child_process"
import { join } from "node:path"
import { Worker } from "node:worker_threads"
import { root } from "./packages.mjs"

const [runs = "1", ...files] = process.argv.slice(2)
if (!/^[1-9]\d*$/.test(runs)) {
  console.error("how often? npm run test:loaded -- 5")
  process.exit(2)
}

// Two, for the two cores that `.ci/run` has. They are threads, so none of them outlives this process.
const loops = [1, 2].map(() => new Worker("for (;;);", { eval: true }))

const vitest = join(root, "node_modules/vitest/vitest.mjs")
const results = Array.from({ length: Number(runs) }, (_, index) => {
  const started = performance.now()
  const { error, status } = spawnSync(process.execPath, [vitest, "run", ...files], { cwd: root, stdio: "inherit" })
  if (error !== undefined) throw error
  return { run: index + 1, passed: status === 0, minutes: Math.round((performance.now() - started) / 60_000) }
})

for (const { run, passed, minutes } of results)
  console.log(`run ${run}: ${passed ? "passed" : "failed"} in ${minutes} min`)
const passed = results.filter((each) => each.passed).length
console.log(`${passed} of ${results.length} passed beside two busy loops`)
await Promise.all(loops.map((loop) => loop.terminate()))
process.exitCode = passed === results.length ? 0 : 1
