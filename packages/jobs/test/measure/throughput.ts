/**
 * The share of the API's limits that workers in processes of their own reach together: `npm run jobs:throughput`. The simulator
 * keeps the limits, 10 requests a second and 10 at once for each organization. Fails when a share is below 97 %.
 */
import { updateNetwork } from "@effect-meraki/core/Networks"
import * as Job from "@effect-meraki/jobs/Job"
import * as JobControl from "@effect-meraki/jobs/JobControl"
import * as JobPlan from "@effect-meraki/jobs/JobPlan"
import type { JobStore } from "@effect-meraki/jobs/JobStore"
import { startSimulator } from "@effect-meraki/simulator"
import * as Effect from "effect/Effect"
import { parseArgs } from "node:util"
import { type Engine, engines } from "../support/engines.ts"
import { networksOf, statusesOf } from "../support/jobs.ts"
import { startWorker, type WorkerOrder } from "../support/processes.ts"
import { storeAt } from "../support/stores.ts"

const { values } = parseArgs({
  options: { organizations: { type: "string", default: "5" }, networks: { type: "string", default: "300" } }
})

const goal = 0.97
const rate = 10
const burst = 10

/** What the simulator saw of a run. */
const measure = async (
  { store }: Engine,
  workers: number,
  limits: NonNullable<WorkerOrder["limits"]>
): Promise<{ readonly share: number; readonly refused: number; readonly seconds: number }> => {
  await using simulator = await startSimulator({
    organizations: Number(values.organizations),
    networksPerOrganization: Number(values.networks),
    devicesPerNetwork: 0
  })
  const provided = <A>(effect: Effect.Effect<A, unknown, JobStore>): Promise<A> =>
    Effect.runPromise(Effect.provide(effect, storeAt(store)))
  const job = Job.make({
    name: "throughput",
    targets: networksOf(simulator.world),
    steps: ({ id }) => Job.step(updateNetwork, { networkId: id, notes: "measured" }),
    batch: false,
    previous: false
  })
  const id = await provided(Effect.tap(JobPlan.plan(job), JobControl.start))
  const { apiKey, url } = simulator
  const order = { store, url, apiKey, jobs: [id], lease: 30_000, limits }
  const said = await Promise.all(Array.from({ length: workers }, () => startWorker(order).ended))
  const failed = said.find((text) => text !== "")
  if (failed !== undefined) throw new Error(failed)
  const { changed } = statusesOf(await provided(JobControl.get(id)))
  const steps = Number(values.organizations) * Number(values.networks)
  if (changed !== steps) throw new Error(`of ${steps} steps ${changed} were carried out`)
  const times = simulator.calls.filter(({ applied }) => applied > 0).map(({ at }) => at)
  const seconds = (Math.max(...times) - Math.min(...times)) / 1000
  const refused = Object.values(simulator.snapshot().exceeded).reduce((sum, count) => sum + count, 0)
  return { seconds, refused, share: steps / (Number(values.organizations) * (burst + rate * seconds)) }
}

const runs: ReadonlyArray<readonly [engine: string, workers: number]> = [
  ["bullmq", 1],
  ["bullmq", 2],
  ["bullmq", 4],
  ["sqlite", 2]
]

for (const [name, workers] of runs) {
  const start = engines[name]
  if (start === undefined) throw new Error(`there is no engine ${name}`)
  await using engine = await start()
  const limits = engine.store.kind === "bullmq" ? { redis: engine.store.url } : { processes: workers }
  const { refused, seconds, share } = await measure(engine, workers, limits)
  const isReached = share >= goal
  if (!isReached) process.exitCode = 1
  const percent = (share * 100).toFixed(1)
  console.log(
    `${isReached ? "ok  " : "FAIL"} ${name}, ${workers} workers: ${percent} % of the limits in ${seconds.toFixed(1)} s, ${refused} refused`
  )
}
