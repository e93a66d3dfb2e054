/**
 * The part of the API's limits that workers in processes of their own reach together: `npm run jobs:throughput`. The simulator
 * keeps the limits, 10 requests a second and 10 at once for each organization. With `-- --share 0.9` the workers may use that share,
 * and the part is of it. Fails when it is below 97 %.
 */
import { updateNetwork } from "@effect-meraki/core/Networks"
import * as Job from "@effect-meraki/jobs/Job"
import * as JobControl from "@effect-meraki/jobs/JobControl"
import * as JobPlan from "@effect-meraki/jobs/JobPlan"
import type { Job as StoredJob, JobStore } from "@effect-meraki/jobs/JobStore"
import { type Simulator, startSimulator } from "@effect-meraki/simulator"
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import { parseArgs } from "node:util"
import { type Engine, engines } from "../support/engines.ts"
import { networksOf, statusesOf } from "../support/jobs.ts"
import { startWorker, type WorkerOrder } from "../support/processes.ts"
import { storeAt } from "../support/stores.ts"

const { values } = parseArgs({
  options: {
    organizations: { type: "string", default: "5" },
    networks: { type: "string", default: "300" },
    share: { type: "string", default: "1" },
    engine: { type: "string", multiple: true },
    workers: { type: "string", multiple: true }
  }
})

const goal = 0.97
const rate = 10
const burst = 10

interface Reached {
  readonly part: number
  readonly refused: number
  readonly seconds: number
}

/** What the simulator saw of a run. */
const reached = (
  { calls, snapshot }: Pick<Simulator.Running, "calls" | "snapshot">,
  counts: StoredJob["counts"]
): Reached => {
  const steps = Number(values.organizations) * Number(values.networks)
  const { changed } = statusesOf({ counts })
  if (changed !== steps) throw new Error(`of ${steps} steps ${changed} were carried out`)
  const times = calls.filter(({ applied }) => applied > 0).map(({ at }) => at)
  const seconds = (Math.max(...times) - Math.min(...times)) / 1000
  const refused = Object.values(snapshot().exceeded).reduce((sum, count) => sum + count, 0)
  const limit = Number(values.share) * (burst + rate * seconds)
  return { seconds, refused, part: steps / (Number(values.organizations) * limit) }
}

const measure = async (
  { store }: Engine,
  workers: number,
  limits: NonNullable<WorkerOrder["limits"]>
): Promise<Reached> => {
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
  const { apiKey, url } = simulator
  const running = Array.from({ length: workers }, () =>
    startWorker({ store, url, apiKey, lease: 30_000, poll: 500, limits, share: Number(values.share) })
  )
  try {
    // They have started, and wait for work.
    await Promise.all(running.map(({ ready }) => ready))
    const id = await provided(Effect.tap(JobPlan.plan(job), JobControl.start))
    const ended = JobControl.progress(id).pipe(Stream.runDrain, Effect.andThen(JobControl.get(id)))
    const { counts } = await provided(ended)
    return reached(simulator, counts)
  } finally {
    await Promise.all(running.map(({ kill }) => kill()))
  }
}
const runs: ReadonlyArray<readonly [engine: string, workers: number]> = [
  ["bullmq", 1],
  ["bullmq", 2],
  ["bullmq", 4],
  ["sqlite", 2]
]

const chosen = runs.filter(
  ([name, workers]) => (values.engine?.includes(name) ?? true) && (values.workers?.includes(String(workers)) ?? true)
)

for (const [name, workers] of chosen) {
  const start = engines[name]
  if (start === undefined) throw new Error(`there is no engine ${name}`)
  await using engine = await start()
  const limits = engine.store.kind === "bullmq" ? { redis: engine.store.url } : { processes: workers }
  const { part, refused, seconds } = await measure(engine, workers, limits)
  const isReached = part >= goal
  if (!isReached) process.exitCode = 1
  const percent = (part * 100).toFixed(1)
  console.log(
    `${isReached ? "ok  " : "FAIL"} ${name}, ${workers} workers: ${percent} % of the limits in ${seconds.toFixed(1)} s, ${refused} refused`
  )
}
