import * as JobControl from "@effect-meraki/jobs/JobControl"
import * as JobPlan from "@effect-meraki/jobs/JobPlan"
import * as JobWorker from "@effect-meraki/jobs/JobWorker"
import { clientOf } from "@effect-meraki/testing/client"
import { makeSimulator } from "@effect-meraki/testing/simulated"
import { assert } from "@effect/vitest"
import type { MerakiClient } from "@effect-meraki/core/MerakiClient"
import * as Transport from "@effect-meraki/core/Transport"
import { it, logged, makeTracer, until } from "@effect-meraki/testing/effect"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as Layer from "effect/Layer"
import * as Metric from "effect/Metric"
import * as Stream from "effect/Stream"
import * as Tracer from "effect/Tracer"
import { describe } from "vitest"
import * as Job from "@effect-meraki/jobs/Job"
import {
  createNetworkWebhooksHttpServer,
  deleteNetwork,
  getNetworkAlertsSettings,
  updateNetwork
} from "@effect-meraki/core/Networks"
import { JobStore } from "@effect-meraki/jobs/JobStore"
import { makeFile, networksOf, over, statusesOf, tags, timeZones } from "./support/jobs.ts"

const small = {
  organizations: 3,
  networksPerOrganization: 12,
  devicesPerNetwork: 1,
  limits: false,
  speed: 100
} as const

/** Targets that are not there, before all networks that are. */
const withOthers = (
  missing: ReadonlyArray<Job.Target<{ readonly id: string }>>,
  world: Parameters<typeof networksOf>[0]
) => Stream.concat(Job.targets(missing), networksOf(world))

const quick = { poll: "20 millis" } as const

/** A client of the simulator whose requests go through a `fetch` of the test. */
const overFetch = ({ apiKey, url }: Parameters<typeof over>[0], given: typeof fetch) =>
  clientOf(url, { apiKey }, Layer.succeed(Transport.Transport, Transport.makeFetch(given)))

/** An answer that does not come until its request is aborted. */
const noAnswer = (signal: AbortSignal | null | undefined) =>
  new Promise<Response>((_, reject) => signal?.addEventListener("abort", () => reject(new Error("aborted"))))

describe("JobWorker", () => {
  it.live("carries out what can be batched as batches, each step once", () =>
    Effect.gen(function* () {
      const simulator = yield* makeSimulator(small)
      yield* Effect.gen(function* () {
        const id = yield* JobPlan.plan(tags(simulator.world, "t"))
        assert.strictEqual(simulator.snapshot().requests, 0)
        yield* JobWorker.runJob(id, quick)
        const job = yield* JobControl.get(id)
        assert.strictEqual(job.state, "completed", job.reason)
        assert.deepStrictEqual(statusesOf(job), { changed: 36 })
        const { applied, duplicates } = simulator.snapshot()
        assert.strictEqual(applied["updateNetwork"], 36)
        assert.strictEqual(applied["createOrganizationActionBatch"], 3)
        assert.deepStrictEqual(duplicates, [])
        for (const network of simulator.world.networks.values()) {
          assert.deepStrictEqual(network.tags, [`t-${network.id}`])
        }
      }).pipe(Effect.provide(over(simulator)))
    })
  )

  it.live("leaves alone what is as it should be", () =>
    Effect.gen(function* () {
      const simulator = yield* makeSimulator(small)
      yield* Effect.gen(function* () {
        const first = yield* JobPlan.plan(timeZones(simulator.world, "Europe/Berlin"))
        yield* JobWorker.runJob(first, quick)
        const before = simulator.snapshot().applied["updateNetwork"]
        const second = yield* JobPlan.plan(timeZones(simulator.world, "Europe/Berlin"))
        yield* JobWorker.runJob(second, quick)
        assert.deepStrictEqual(statusesOf(yield* JobControl.get(second)), { unchanged: 36 })
        assert.strictEqual(simulator.snapshot().applied["updateNetwork"], before)
      }).pipe(Effect.provide(over(simulator)))
    })
  )

  it.live("finds the one step of a batch that is refused, and carries out the others", () =>
    Effect.gen(function* () {
      const simulator = yield* makeSimulator(small)
      yield* Effect.gen(function* () {
        const [organizationId = ""] = simulator.world.organizations.keys()
        const missing = { organizationId, name: "no network", value: { id: "N_0" } }
        const id = yield* JobPlan.plan(
          Job.make({
            name: "one is missing",
            targets: withOthers([missing], simulator.world),
            steps: ({ id }) => Job.step(updateNetwork, { networkId: id, notes: `for ${id}` })
          })
        )
        yield* JobWorker.runJob(id, quick)
        assert.deepStrictEqual(statusesOf(yield* JobControl.get(id)), { changed: 36, failed: 1 })
        const failed = yield* JobStore.use((store) => store.steps(id, { statuses: ["failed"], limit: 10 }))
        assert.deepStrictEqual(
          failed.map(({ target }) => target),
          ["no network"]
        )
        assert.match(failed[0]?.outcome?.error?.message ?? "", /N_0 not found/)
        assert.strictEqual(simulator.snapshot().applied["updateNetwork"], 36)
        assert.deepStrictEqual(simulator.snapshot().duplicates, [])
      }).pipe(Effect.provide(over(simulator)))
    })
  )

  it.live("carries out each step of a batch once while answers go wrong", () =>
    Effect.gen(function* () {
      const simulator = yield* makeSimulator({ ...small, faults: { rate: 0.1 } })
      yield* Effect.gen(function* () {
        const id = yield* JobPlan.plan(tags(simulator.world, "t"))
        yield* JobWorker.runJob(id, quick)
        const job = yield* JobControl.get(id)
        assert.deepStrictEqual(statusesOf(job), { changed: 36 })
        assert.strictEqual(simulator.snapshot().applied["updateNetwork"], 36)
      }).pipe(Effect.provide(over(simulator)))
    })
  )

  it.live("carries out calls, and repeats those that repeat safely", () =>
    Effect.gen(function* () {
      const simulator = yield* makeSimulator({ ...small, faults: { rate: 0.1 } })
      yield* Effect.gen(function* () {
        const id = yield* JobPlan.plan(tags(simulator.world, "t", { batch: false }))
        yield* JobWorker.runJob(id, quick)
        assert.deepStrictEqual(statusesOf(yield* JobControl.get(id)), { changed: 36 })
        for (const network of simulator.world.networks.values()) {
          assert.deepStrictEqual(network.tags, [`t-${network.id}`])
        }
        const efforts = yield* JobStore.use((store) => store.efforts(id))
        assert.strictEqual(efforts.length, 3)
        assert.isTrue(efforts.every(({ requests }) => requests >= 13))
      }).pipe(Effect.provide(over(simulator)))
    })
  )

  it.live("looks for what a lost POST has created before it sends it again", () =>
    Effect.gen(function* () {
      const simulator = yield* makeSimulator({
        ...small,
        rules: [
          { operation: "createNetworkWebhooksHttpServer", fault: { kind: "reset", when: "after" }, from: 1, times: 2 },
          { operation: "createNetworkWebhooksHttpServer", fault: { kind: "html", status: 504 }, from: 3, times: 2 }
        ]
      })
      yield* Effect.gen(function* () {
        const id = yield* JobPlan.plan(
          Job.make({
            name: "receivers",
            targets: networksOf(simulator.world),
            steps: ({ id }) =>
              Job.step(createNetworkWebhooksHttpServer, {
                networkId: id,
                name: "ours",
                url: "https://example.com/hook"
              }),
            batch: false
          })
        )
        yield* JobWorker.runJob(id, quick)
        assert.deepStrictEqual(statusesOf(yield* JobControl.get(id)), { changed: 36 })
        const steps = yield* JobStore.use((store) => store.steps(id, { limit: 100 }))
        assert.isTrue(steps.every(({ outcome }) => outcome?.created !== undefined))
        assert.strictEqual(simulator.snapshot().applied["createNetworkWebhooksHttpServer"], 36)
      }).pipe(Effect.provide(over(simulator)))
    })
  )

  it.live("finds a batch whose POST had no answer, or an empty one, and makes no other", () =>
    Effect.gen(function* () {
      for (const fault of [
        { kind: "reset", when: "after" },
        { kind: "empty", status: 200 },
        { kind: "html", status: 504 }
      ] as const) {
        const simulator = yield* makeSimulator({
          ...small,
          organizations: 1,
          rules: [{ operation: "createOrganizationActionBatch", fault, from: 1, times: 1 }]
        })
        yield* Effect.gen(function* () {
          const id = yield* JobPlan.plan(tags(simulator.world, "t"))
          yield* JobWorker.runJob(id, quick)
          assert.deepStrictEqual(statusesOf(yield* JobControl.get(id)), { changed: 12 })
          assert.strictEqual(simulator.snapshot().applied["createOrganizationActionBatch"], 1, fault.kind)
          assert.strictEqual(simulator.snapshot().applied["updateNetwork"], 12, fault.kind)
        }).pipe(Effect.provide(over(simulator)))
      }
    })
  )

  it.live("stops a job whose part ends in a defect, and says so", () =>
    Effect.gen(function* () {
      const simulator = yield* makeSimulator({ ...small, organizations: 1 })
      const broken = clientOf(
        simulator.url,
        { apiKey: simulator.apiKey },
        Layer.succeed(Transport.Transport, { send: () => Effect.die(new Error(`no wire for ${simulator.apiKey}`)) })
      )
      yield* Effect.gen(function* () {
        for (const batch of [true, false]) {
          const id = yield* JobPlan.plan(tags(simulator.world, `t-${batch}`, { batch }))
          yield* Effect.provide(JobWorker.runJob(id, quick), broken)
          const job = yield* JobControl.get(id)
          assert.strictEqual(job.state, "stopped")
          assert.match(job.reason, /^a part of organization \d+ ended in a defect/)
          const lines = (yield* logged).filter((line) => line.includes("ended in a defect"))
          assert.isTrue(
            lines.length > 0 && lines.every((line) => line.includes("no wire for <redacted>")),
            lines.join()
          )
          yield* JobControl.resume(id)
          yield* JobWorker.run({ ...quick, jobs: [id] })
          assert.deepStrictEqual(statusesOf(yield* JobControl.get(id)), { changed: 12 })
        }
      }).pipe(Effect.provide(over(simulator)))
    })
  )

  it.live(
    "leaves a batch in whose making it is interrupted to the worker that goes on, which finds it among any others",
    () =>
      Effect.gen(function* () {
        const simulator = yield* makeSimulator({ ...small, organizations: 1 })
        const held: typeof fetch = async (input, init) => {
          const response = await fetch(input, init)
          return init?.method === "POST" ? noAnswer(init.signal) : response
        }
        const body = `${'{"a":'.repeat(20_000)}1${"}".repeat(20_000)}`
        const deep = `{"id":"8","actions":[{"resource":"/x","operation":"update","body":${body}}]}`
        const crowded: typeof fetch = async (input, init) => {
          const response = await fetch(input, init)
          if (init?.method !== "GET" || !String(input).includes("/actionBatches?")) return response
          const list = await response.text()
          return new Response(`[null,{},{"id":7},{"id":"9","actions":null},${deep},${list.slice(1)}`, {
            headers: { "content-type": "application/json" }
          })
        }
        yield* Effect.gen(function* () {
          const id = yield* JobPlan.plan(tags(simulator.world, "t"))
          yield* JobControl.start(id)
          const worker = yield* Effect.forkChild(
            Effect.provide(JobWorker.run({ ...quick, jobs: [id] }), overFetch(simulator, held))
          )
          yield* until(() => simulator.snapshot().applied["createOrganizationActionBatch"] === 1)
          yield* Fiber.interrupt(worker)
          yield* Effect.provide(JobWorker.run({ ...quick, jobs: [id] }), overFetch(simulator, crowded))
          assert.deepStrictEqual(statusesOf(yield* JobControl.get(id)), { changed: 12 })
          const { applied } = simulator.snapshot()
          assert.strictEqual(applied["deleteOrganizationActionBatch"], undefined)
          assert.strictEqual(applied["createOrganizationActionBatch"], 1)
        }).pipe(Effect.provide(over(simulator)))
      })
  )

  it.live("says of a deletion what it found", () =>
    Effect.gen(function* () {
      const simulator = yield* makeSimulator({ ...small, networksPerOrganization: 2 })
      yield* Effect.gen(function* () {
        const [first] = simulator.world.networks.values()
        const organizationId = String(first?.organizationId)
        const target = (id: string) => ({ organizationId, name: id, value: id })
        const id = yield* JobPlan.plan(
          Job.make({
            name: "deletions",
            targets: Job.targets([target(String(first?.id)), target("N_0")]),
            steps: (networkId) => Job.step(deleteNetwork, { networkId }),
            batch: false
          })
        )
        yield* JobWorker.runJob(id, quick)
        const steps = yield* JobStore.use((store) => store.steps(id, { limit: 100 }))
        assert.deepStrictEqual(
          steps.map(({ status }) => status),
          ["changed", "unchanged"]
        )
        assert.isFalse(simulator.world.networks.has(String(first?.id)))
      }).pipe(Effect.provide(over(simulator)))
    })
  )

  it.live("keeps the answers of reads", () =>
    Effect.gen(function* () {
      const simulator = yield* makeSimulator({ ...small, networksPerOrganization: 2 })
      yield* Effect.gen(function* () {
        const id = yield* JobPlan.plan(
          Job.make({
            name: "compliance",
            targets: Job.networks(),
            steps: ({ id }) => Job.step(getNetworkAlertsSettings, { networkId: id })
          })
        )
        yield* JobWorker.runJob(id, quick)
        const steps = yield* JobStore.use((store) => store.steps(id, { limit: 100 }))
        assert.strictEqual(steps.length, 6)
        for (const { outcome, status } of steps) {
          assert.strictEqual(status, "read")
          assert.isObject(outcome?.answer)
        }
      }).pipe(Effect.provide(over(simulator)))
    })
  )

  it.live("goes through stages, and stops at a gate that somebody can open", () =>
    Effect.gen(function* () {
      const simulator = yield* makeSimulator(small)
      yield* Effect.gen(function* () {
        const [organizationId = ""] = simulator.world.organizations.keys()
        const missing = Array.from({ length: 2 }, (_, at) => ({
          organizationId,
          name: `missing ${at}`,
          value: { id: `N_${at}` }
        }))
        const id = yield* JobPlan.plan(
          Job.make({
            name: "canary",
            targets: withOthers(missing, simulator.world),
            steps: ({ id }) => Job.step(updateNetwork, { networkId: id, notes: `for ${id}` }),
            canary: [1, 10]
          })
        )
        yield* JobWorker.runJob(id, quick)
        const stopped = yield* JobControl.get(id)
        assert.strictEqual(stopped.state, "stopped")
        assert.strictEqual(stopped.reason, "stage 1 of 3 did not pass: 1 of 1 step failed or unknown, 0 allowed")
        assert.deepStrictEqual(statusesOf(stopped), { failed: 1, waiting: 37 })
        yield* JobControl.resume(id)
        yield* JobWorker.run({ ...quick, jobs: [id] })
        const again = yield* JobControl.get(id)
        assert.deepStrictEqual([again.state, again.stage], ["stopped", 1])
        assert.deepStrictEqual(statusesOf(again), { changed: 9, failed: 2, waiting: 27 })
        yield* JobControl.resume(id)
        yield* JobWorker.run({ ...quick, jobs: [id] })
        const ended = yield* JobControl.get(id)
        assert.strictEqual(ended.state, "completed")
        assert.deepStrictEqual(statusesOf(ended), { changed: 36, failed: 2 })
      }).pipe(Effect.provide(over(simulator)))
    })
  )

  it.live("waits for approval between stages", () =>
    Effect.gen(function* () {
      const simulator = yield* makeSimulator(small)
      yield* Effect.gen(function* () {
        const id = yield* JobPlan.plan(tags(simulator.world, "t", { canary: [5], gate: { approval: true } }))
        yield* JobWorker.runJob(id, quick)
        const paused = yield* JobControl.get(id)
        assert.deepStrictEqual([paused.state, paused.reason], ["paused", "stage 2 of 2 waits for approval"])
        assert.strictEqual(simulator.snapshot().applied["updateNetwork"], 5)
        yield* JobControl.resume(id)
        yield* JobWorker.run({ ...quick, jobs: [id] })
        assert.deepStrictEqual(statusesOf(yield* JobControl.get(id)), { changed: 36 })
      }).pipe(Effect.provide(over(simulator)))
    })
  )

  it.live("stops at the error budget and at a key that is refused", () =>
    Effect.gen(function* () {
      const simulator = yield* makeSimulator({ ...small, readOnlyApiKey: "0000000000000000000000000000000000000001" })
      yield* Effect.gen(function* () {
        const [organizationId = ""] = simulator.world.organizations.keys()
        const missing = Array.from({ length: 60 }, (_, at) => ({
          organizationId,
          name: `m${at}`,
          value: { id: `N_${at}` }
        }))
        const id = yield* JobPlan.plan(
          Job.make({
            name: "all missing",
            targets: Job.targets(missing),
            steps: ({ id }) => Job.step(updateNetwork, { networkId: id, name: "x" }),
            batch: false,
            errorBudget: "10%"
          })
        )
        yield* JobWorker.runJob(id, quick)
        const job = yield* JobControl.get(id)
        assert.strictEqual(job.state, "stopped")
        assert.match(job.reason, /the error budget is used up: \d+ steps failed or unknown, 10% allowed/)
      }).pipe(Effect.provide(over(simulator)))
      yield* Effect.gen(function* () {
        const id = yield* JobPlan.plan(tags(simulator.world, "t"))
        yield* JobWorker.runJob(id, quick)
        const job = yield* JobControl.get(id)
        assert.strictEqual(job.state, "stopped")
        assert.match(job.reason, /401/)
        assert.deepStrictEqual(statusesOf(job), { waiting: 36 })
      }).pipe(Effect.provide(over({ ...simulator, apiKey: "f".repeat(40) })))
    })
  )

  it.live("begins nothing new while it is paused, and ends what was begun when it is canceled", () =>
    Effect.gen(function* () {
      const simulator = yield* makeSimulator({ ...small, speed: 1 })
      yield* Effect.gen(function* () {
        const id = yield* JobPlan.plan(tags(simulator.world, "t", { canary: [3] }))
        const worker = yield* Effect.forkChild(JobWorker.runJob(id, quick))
        yield* Effect.repeat(JobControl.get(id), { until: (job) => statusesOf(job)["sending"] === 3 })
        yield* JobControl.pause(id)
        yield* Fiber.join(worker)
        assert.deepStrictEqual(statusesOf(yield* JobControl.get(id)), { changed: 3, waiting: 33 })
        const wrong = yield* Effect.flip(JobControl.pause(id))
        assert.strictEqual(wrong.message, `job ${id} is paused and cannot be paused`)
        yield* JobControl.cancel(id)
        yield* JobWorker.run({ ...quick, jobs: [id] })
        assert.deepStrictEqual(statusesOf(yield* JobControl.get(id)), { canceled: 33, changed: 3 })
        assert.strictEqual(simulator.snapshot().applied["updateNetwork"], 3)
      }).pipe(Effect.provide(over(simulator)))
    })
  )

  it.live("gives back what it has begun when it is interrupted, and another one goes on with the same batches", () =>
    Effect.gen(function* () {
      const simulator = yield* makeSimulator({ ...small, networksPerOrganization: 40, speed: 1 })
      const file = yield* makeFile
      yield* Effect.gen(function* () {
        const id = yield* JobPlan.plan(tags(simulator.world, "t"))
        const worker = yield* Effect.forkChild(JobWorker.runJob(id, quick))
        yield* Effect.repeat(JobControl.get(id), { until: (job) => statusesOf(job)["sending"] === 120 })
        yield* Fiber.interrupt(worker)
        simulator.faults.clear()
        yield* JobWorker.run({ ...quick, jobs: [id], lease: "10 minutes" }).pipe(Effect.provide(over(simulator, file)))
        assert.deepStrictEqual(statusesOf(yield* JobControl.get(id)), { changed: 120 })
        const { applied, duplicates } = simulator.snapshot()
        assert.strictEqual(applied["updateNetwork"], 120)
        assert.strictEqual(applied["createOrganizationActionBatch"], 3)
        assert.deepStrictEqual(
          duplicates.filter(({ path }) => !path.includes("actionBatches")),
          []
        )
      }).pipe(Effect.provide(over(simulator, file)))
    })
  )

  it.live("carries out what has failed as a job of its own, and takes a job back", () =>
    Effect.gen(function* () {
      const simulator = yield* makeSimulator(small)
      yield* Effect.gen(function* () {
        const before = [...simulator.world.networks.values()].map(({ tags }) => tags)
        const [organizationId = ""] = simulator.world.organizations.keys()
        const missing = { organizationId, name: "m", value: { id: "N_0" } }
        const id = yield* JobPlan.plan(
          Job.make({
            name: "tags",
            targets: withOthers([missing], simulator.world),
            steps: ({ id }) => Job.step(updateNetwork, { networkId: id, tags: ["x"] })
          })
        )
        yield* JobWorker.runJob(id, quick)
        const again = yield* JobPlan.retry(id)
        assert.deepStrictEqual(statusesOf(yield* JobControl.get(again)), { waiting: 1 })
        yield* JobWorker.runJob(again, quick)
        assert.deepStrictEqual(statusesOf(yield* JobControl.get(again)), { failed: 1 })
        const back = yield* JobPlan.rollback(id)
        assert.deepStrictEqual(back.leftOut, [])
        const preview = yield* JobPlan.preview(back.id)
        assert.strictEqual(preview.steps, 36)
        yield* JobWorker.runJob(back.id, quick)
        assert.deepStrictEqual(statusesOf(yield* JobControl.get(back.id)), { changed: 36 })
        const after = [...simulator.world.networks.values()].map(({ tags }) => tags)
        assert.deepStrictEqual(after, before)
      }).pipe(Effect.provide(over(simulator)))
    })
  )

  it.live("holds nobody back for an organization that is slow", () =>
    Effect.gen(function* () {
      const simulator = yield* makeSimulator({ ...small, networksPerOrganization: 200 })
      const [slow = ""] = simulator.world.organizations.keys()
      const isSlow = (path: string): boolean =>
        [...simulator.world.networks.values()].some(
          ({ id, organizationId }) => organizationId === slow && path.includes(id)
        )
      simulator.faults.add({
        fault: { kind: "slow", millis: 100_000 },
        when: ({ path }) => path.includes(slow) || isSlow(path)
      })
      yield* Effect.gen(function* () {
        const id = yield* JobPlan.plan(tags(simulator.world, "t", { batch: false, previous: false }))
        const worker = yield* Effect.forkChild(JobWorker.runJob(id, { ...quick, concurrency: 8 }))
        yield* Effect.repeat(Effect.delay(JobControl.get(id), "50 millis"), {
          until: (job) => statusesOf(job)["changed"] === 400
        })
        const { counts } = yield* JobControl.get(id)
        assert.isFalse(counts.some(({ organizationId, status }) => organizationId === slow && status === "changed"))
        yield* Fiber.interrupt(worker)
      }).pipe(Effect.provide(over(simulator)))
    })
  )

  it.live("shows its progress until it has ended", () =>
    Effect.gen(function* () {
      const simulator = yield* makeSimulator(small)
      yield* Effect.gen(function* () {
        const id = yield* JobPlan.plan(tags(simulator.world, "t", { canary: [1, 10] }))
        const worker = yield* Effect.forkChild(JobWorker.runJob(id, quick))
        const seen = yield* Stream.runCollect(JobControl.progress(id, { poll: Duration.millis(10) }))
        yield* Fiber.join(worker)
        assert.strictEqual(seen.at(-1)?.state, "completed")
        assert.isAbove(seen.length, 1)
      }).pipe(Effect.provide(over(simulator)))
    })
  )

  it.live("runs each part in a span that is linked to the one of its plan", () =>
    Effect.gen(function* () {
      const simulator = yield* makeSimulator({ ...small, organizations: 1 })
      const { spans, tracer } = makeTracer()
      yield* Effect.gen(function* () {
        const id = yield* JobPlan.plan(tags(simulator.world, "t"))
        yield* JobWorker.runJob(id, quick)
        const plan = spans.find(({ name }) => name === "meraki.jobs.plan")
        const chunk = spans.find(({ name }) => name === "meraki.jobs.chunk")
        assert.isDefined(plan)
        assert.deepStrictEqual(
          chunk?.links.map(({ span }) => span.spanId),
          [plan.spanId]
        )
        assert.strictEqual(chunk?.attributes.get("job.id"), id)
      }).pipe(Effect.provide(over(simulator)), Effect.provideService(Tracer.Tracer, tracer))
    })
  )

  it.live("links the span of a part to those of the workers that had it before a restart", () =>
    Effect.gen(function* () {
      const simulator = yield* makeSimulator({ ...small, organizations: 1 })
      const file = yield* makeFile
      const { spans, tracer } = makeTracer()
      let held = 0
      const withoutPosts: typeof fetch = (input, init) => {
        if (init?.method !== "POST") return fetch(input, init)
        held++
        return noAnswer(init.signal)
      }
      // Each process has the store and the client anew.
      const inProcess = <A, E>(work: Effect.Effect<A, E, JobStore | MerakiClient>) =>
        work.pipe(Effect.provide(over(simulator, file), { local: true }), Effect.provideService(Tracer.Tracer, tracer))
      const id = yield* inProcess(JobPlan.plan(tags(simulator.world, "t")))
      for (const interrupted of [1, 2]) {
        const stuck = overFetch(simulator, withoutPosts)
        const worker = yield* Effect.forkChild(inProcess(Effect.provide(JobWorker.runJob(id, quick), stuck)))
        yield* until(() => held === interrupted)
        yield* Fiber.interrupt(worker)
      }
      yield* inProcess(JobWorker.run({ ...quick, jobs: [id] }))
      assert.deepStrictEqual(statusesOf(yield* inProcess(JobControl.get(id))), { changed: 12 })
      const plan = spans.find(({ name }) => name === "meraki.jobs.plan")
      const chunks = spans.filter(({ name }) => name === "meraki.jobs.chunk")
      assert.strictEqual(chunks.length, 3)
      chunks.forEach((chunk, index) =>
        assert.deepStrictEqual(
          chunk.links.map(({ span }) => span.spanId),
          [plan?.spanId, ...chunks.slice(0, index).map(({ spanId }) => spanId)]
        )
      )
    })
  )

  it.live("counts the steps that have ended, by what became of them", () =>
    Effect.gen(function* () {
      const simulator = yield* makeSimulator(small)
      yield* Effect.gen(function* () {
        const [organizationId = ""] = simulator.world.organizations.keys()
        const missing = { organizationId, name: "no network", value: { id: "N_0" } }
        const id = yield* JobPlan.plan(
          Job.make({
            name: "one is missing",
            targets: withOthers([missing], simulator.world),
            steps: ({ id }) => Job.step(updateNetwork, { networkId: id, notes: `for ${id}` })
          })
        )
        yield* JobWorker.runJob(id, quick)
        const counted = (yield* Metric.snapshot)
          .filter((metric) => metric.id === "meraki.jobs.steps")
          .map((metric) => [metric.attributes?.["status"], (metric.state as { count: number }).count])
        assert.deepStrictEqual(Object.fromEntries(counted), { changed: 36, failed: 1 })
      }).pipe(Effect.provide(over(simulator)), Effect.provideService(Metric.MetricRegistry, new Map()))
    })
  )
})
