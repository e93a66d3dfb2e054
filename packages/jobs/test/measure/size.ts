/**
 * How long it takes to store and to resume a large job, and the memory of the process: `node …/size.ts [STEPS]`. Stores the
 * steps in one process, and claims the first of them in another.
 */
import { updateNetwork } from "@effect-meraki/core/Networks"
import * as Job from "@effect-meraki/jobs/Job"
import * as JobControl from "@effect-meraki/jobs/JobControl"
import * as JobPlan from "@effect-meraki/jobs/JobPlan"
import { JobStore } from "@effect-meraki/jobs/JobStore"
import * as JobStoreSqlite from "@effect-meraki/jobs/JobStoreSqlite"
import * as Effect from "effect/Effect"
import { execFileSync } from "node:child_process"
import { mkdtempSync, rmSync, statSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"

const [count = "100000", file, id = ""] = process.argv.slice(2)

function* targets() {
  for (let at = 0; at < Number(count); at++)
    yield { organizationId: String(at % 50), name: `network ${at}`, value: `N_${at}` }
}

const definition = () =>
  Job.make({
    name: "large",
    targets: Job.targets(targets()),
    steps: (networkId) => Job.step(updateNetwork, { networkId, name: networkId, tags: ["branch", "north"] })
  })

const rss = () => `${Math.round(process.resourceUsage().maxRSS / 1024)} MB`

const timed = async <A>(what: string, where: string, effect: Effect.Effect<A, unknown, JobStore>): Promise<A> => {
  const began = performance.now()
  const before = process.cpuUsage()
  const result = await Effect.runPromise(Effect.provide(effect, JobStoreSqlite.layer({ file: where })))
  const { system, user } = process.cpuUsage(before)
  const seconds = ((performance.now() - began) / 1000).toFixed(2)
  const processor = ((system + user) / 1e6).toFixed(2)
  console.log(`${what}: ${seconds} s, at most ${rss()} in memory, ${processor} s of a processor`)
  return result
}

if (file === undefined) {
  const folder = mkdtempSync(join(tmpdir(), "effect-meraki-jobs-"))
  const where = join(folder, "jobs.db")
  const stored = await timed(`${count} steps stored`, where, Effect.tap(JobPlan.plan(definition()), JobControl.start))
  console.log(`${Math.round(statSync(where).size / 2 ** 20)} MB on the disk`)
  process.stdout.write(
    execFileSync(process.execPath, [fileURLToPath(import.meta.url), count, where, stored], { encoding: "utf8" })
  )
  rmSync(folder, { recursive: true, force: true })
} else {
  const first = JobStore.use((store) =>
    Effect.andThen(store.get(id), store.claim({ worker: "w", lease: 60_000, jobs: [id], perOrganization: 5 }))
  )
  const claim = await timed("resumed", file, first)
  console.log(`its first part has ${claim?.steps.length ?? 0} steps`)
}
