/** Seeded runs of a job whose workers are killed, and what has to hold behind them. */
import { updateDevice } from "@effect-meraki/core/Devices"
import { createNetworkWebhooksHttpServer, updateNetwork } from "@effect-meraki/core/Networks"
import * as Job from "@effect-meraki/jobs/Job"
import * as JobControl from "@effect-meraki/jobs/JobControl"
import * as JobPlan from "@effect-meraki/jobs/JobPlan"
import { JobStore } from "@effect-meraki/jobs/JobStore"
import { type Simulator, startSimulator } from "@effect-meraki/simulator"
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import { networksOf, statusesOf } from "./jobs.ts"
import { startWorker, type WorkerProcess } from "./processes.ts"
import { type StoreAt, storeAt } from "./stores.ts"

/** Numbers from 0 to 1 that a seed draws. */
const drawnFrom = (seed: number) => {
  let state = seed >>> 0
  return (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** A server behind the store that can be killed too. */
export interface StoreServer {
  readonly kill: () => Promise<void>
  readonly restart: () => Promise<void>
}

/** A run. */
export interface KillOptions {
  readonly seed: number
  readonly store: StoreAt
  readonly server?: StoreServer | undefined
  readonly organizations: number
  readonly networksPerOrganization: number
  readonly workers?: number | undefined
  /** How often something is killed. */
  readonly kills?: number | undefined
}

/** What the simulator and the store say behind a run. */
export interface KillResult {
  readonly seed: number
  readonly kills: ReadonlyArray<string>
  readonly state: string
  readonly statuses: Readonly<Record<string, number>>
  /** Steps whose change is not there although they are `changed`. */
  readonly lost: number
  /** Steps of batches that were carried out more than once. */
  readonly batchedTwice: number
  /** Creations that were carried out more than once. */
  readonly createdTwice: number
  /** Calls that were carried out again, all of them PUT. */
  readonly putRepeats: number
  readonly steps: number
}

const receiver = "https://example.com/hook"

/** Batched changes of networks, and calls: updates of devices and creations, which the second job does not batch. */
const definitions = ({ devices, networks }: Simulator.Running["world"]) => ({
  batched: Job.make({
    name: "tags",
    targets: networksOf({ devices, networks } as Simulator.Running["world"]),
    steps: ({ id }) => Job.step(updateNetwork, { networkId: id, tags: [`k-${id}`] })
  }),
  calls: Job.make({
    name: "calls",
    targets: Stream.take(networksOf({ devices, networks } as Simulator.Running["world"]), 60),
    steps: ({ id }) => [
      ...[...devices.values()]
        .filter(({ networkId }) => networkId === id)
        .slice(0, 2)
        .map(({ serial }) => Job.step(updateDevice, { serial, notes: `k ${serial}` })),
      Job.step(createNetworkWebhooksHttpServer, { networkId: id, name: "k", url: receiver })
    ],
    batch: false
  })
})

const pause = (millis: number) => new Promise((resolve) => setTimeout(resolve, millis))

/** Kills this and that at moments that the seed draws, and has workers until all have ended. */
const killing = async (
  { kills = 4, server, workers = 2 }: KillOptions,
  start: () => WorkerProcess,
  draw: () => number
): Promise<ReadonlyArray<string>> => {
  const done: Array<string> = []
  const running = Array.from({ length: workers }, start)
  const replace = async (index: number): Promise<void> => {
    await running[index]?.kill()
    running[index] = start()
  }
  try {
    for (let count = 0; count < kills; count++) {
      await pause(200 + draw() * 1500)
      const what = draw()
      if (server !== undefined && what < 0.3) {
        done.push("server")
        await server.kill()
        await pause(draw() * 500)
        await server.restart()
      } else if (what < 0.6) {
        done.push("all")
        await Promise.all(running.map((worker) => worker.kill()))
        await Promise.all(running.map((_, index) => replace(index)))
      } else {
        done.push("one")
        await replace(Math.floor(draw() * running.length))
      }
    }
    const said = await Promise.all(running.map(({ ended }) => ended))
    const failed = said.find((text) => text !== "")
    if (failed !== undefined) throw new Error(failed)
    return done
  } finally {
    await Promise.all(running.map((worker) => worker.kill()))
  }
}

type Running = Pick<Simulator.Running, "calls" | "snapshot" | "world">

const times = (
  { duplicates }: Simulator.Snapshot,
  isOne: (write: Simulator.Snapshot["duplicates"][number]) => boolean
): number => duplicates.reduce((sum, write) => (isOne(write) ? sum + write.times - 1 : sum), 0)

const outcomeOf = (simulator: Running, jobs: ReadonlyArray<string>) =>
  Effect.gen(function* () {
    const found = yield* Effect.forEach(jobs, JobControl.get)
    const steps = yield* Effect.forEach(jobs, (id) =>
      JobStore.use((store) => store.steps(id, { limit: 100_000, statuses: ["changed"] }))
    )
    const receivers = new Map<string, number>()
    for (const { applied, body, operation, path } of simulator.calls) {
      // Counted is what was carried out, since a fault may have taken the answer that says so.
      if (operation !== "createNetworkWebhooksHttpServer" || !body.includes(receiver)) continue
      receivers.set(path, (receivers.get(path) ?? 0) + applied)
    }
    const isThere = ({ input, operation }: (typeof steps)[number][number]): boolean => {
      const id = String(input["networkId"] ?? input["serial"])
      if (operation === "updateNetwork") return simulator.world.networks.get(id)?.tags[0] === `k-${id}`
      if (operation === "updateDevice") return JSON.stringify(simulator.world.devices.get(id)).includes(`k ${id}`)
      return [...receivers].some(([path, times]) => times > 0 && path.includes(id))
    }
    const snapshot = simulator.snapshot()
    const statuses = found.map(statusesOf)
    return {
      state: found.map(({ state }) => state).join(),
      statuses: Object.fromEntries(
        [...new Set(statuses.flatMap(Object.keys))].map((status) => [
          status,
          statuses.reduce((sum, counts) => sum + (counts[status] ?? 0), 0)
        ])
      ),
      steps: statuses.reduce((sum, counts) => sum + Object.values(counts).reduce((one, two) => one + two, 0), 0),
      lost: steps.flat().filter((step) => !isThere(step)).length,
      batchedTwice: times(snapshot, ({ path }) => /^\/networks\/[^/]+$/.test(path.replace(/^\/api\/v1/, ""))),
      createdTwice: [...receivers.values()].reduce((sum, count) => sum + Math.max(0, count - 1), 0),
      putRepeats: times(snapshot, ({ method, path }) => method === "PUT" && path.includes("/devices/"))
    }
  })

/** Runs two jobs whose workers are killed, until they have ended. */
export const killRun = async (options: KillOptions): Promise<KillResult> => {
  const { networksPerOrganization, organizations, seed, store } = options
  await using simulator = await startSimulator({
    seed: `kills ${seed}`,
    organizations,
    networksPerOrganization,
    devicesPerNetwork: 2,
    unclaimed: 0,
    limits: false,
    speed: 10,
    faults: { rate: 0.05 }
  })
  const provided = <A, E>(effect: Effect.Effect<A, E, JobStore>): Promise<A> =>
    Effect.runPromise(Effect.provide(effect, storeAt(store)))
  const { batched, calls } = definitions(simulator.world)
  const jobs = await provided(
    Effect.gen(function* () {
      const ids = [yield* JobPlan.plan(batched), yield* JobPlan.plan(calls)]
      yield* Effect.forEach(ids, JobControl.start)
      return ids
    })
  )
  const { apiKey, url } = simulator
  const kills = await killing(options, () => startWorker({ store, url, apiKey, jobs, lease: 5000 }), drawnFrom(seed))
  return { seed, kills, ...(await provided(outcomeOf(simulator, jobs))) }
}
