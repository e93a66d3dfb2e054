/**
 * Seeded runs of jobs whose workers and servers are killed, over every engine that is here: `npm run kills`, or
 * `npm run kills -- --runs 10 --engine sqlite --seed 7`. Fails when a step was lost, or one of a batch was carried out twice.
 */
import { parseArgs } from "node:util"
import { engines } from "../support/engines.ts"
import { killRun } from "../support/kills.ts"

const { values } = parseArgs({
  options: {
    runs: { type: "string", default: "50" },
    seed: { type: "string", default: "1" },
    engine: { type: "string", multiple: true },
    organizations: { type: "string", default: "20" },
    networks: { type: "string", default: "100" }
  }
})

const chosen = Object.entries(engines).filter(([name]) => values.engine?.includes(name) ?? true)
let failed = 0
const sums = { runs: 0, steps: 0, kills: 0, lost: 0, batchedTwice: 0, createdTwice: 0, putRepeats: 0, unknown: 0 }

for (let run = 0; run < Number(values.runs); run++) {
  const seed = Number(values.seed) + run
  const [name, start] = chosen[run % chosen.length] ?? []
  if (name === undefined || start === undefined) throw new Error("there is no such engine")
  await using engine = await start()
  const began = performance.now()
  const result = await killRun({
    seed,
    store: engine.store,
    server: engine.server,
    organizations: Number(values.organizations),
    networksPerOrganization: Number(values.networks)
  })
  const { changed = 0, unknown = 0 } = result.statuses
  const isRight =
    result.state === "completed,completed" &&
    result.lost === 0 &&
    result.batchedTwice === 0 &&
    result.createdTwice === 0 &&
    changed + unknown === result.steps
  if (!isRight) failed++
  sums.runs++
  sums.kills += result.kills.length
  sums.unknown += unknown
  for (const key of ["steps", "lost", "batchedTwice", "createdTwice", "putRepeats"] as const) sums[key] += result[key]
  const seconds = ((performance.now() - began) / 1000).toFixed(1)
  console.log(`${isRight ? "ok  " : "FAIL"} ${name} seed ${seed}, ${seconds} s: ${JSON.stringify(result)}`)
}

console.log(JSON.stringify(sums))
process.exitCode = failed === 0 ? 0 : 1
