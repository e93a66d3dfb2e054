import * as MerakiClient from "@effect-meraki/core/MerakiClient"
import { updateNetwork } from "@effect-meraki/core/Networks"
import * as RateLimiterRedis from "@effect-meraki/core/RateLimiterRedis"
import * as Transport from "@effect-meraki/core/Transport"
import * as Job from "@effect-meraki/jobs/Job"
import * as JobControl from "@effect-meraki/jobs/JobControl"
import * as JobPlan from "@effect-meraki/jobs/JobPlan"
import * as JobStoreBullMQ from "@effect-meraki/jobs/JobStoreBullMQ"
import * as JobStoreSqlite from "@effect-meraki/jobs/JobStoreSqlite"
import * as JobWorker from "@effect-meraki/jobs/JobWorker"
import { answer, apiKey, clientOf, scripted } from "@effect-meraki/testing/client"
import { it, logged } from "@effect-meraki/testing/effect"
import { isLeftOut, makeRedis } from "@effect-meraki/testing/redis"
import { makeSimulator } from "@effect-meraki/testing/simulated"
import { assert } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as Layer from "effect/Layer"
import * as TestClock from "effect/testing/TestClock"
import { describe } from "vitest"
import { statusesOf, tags } from "./support/jobs.ts"

const baseUrl = "https://api.meraki.com/api/v1"

const calls = (count: number, options: Job.Options = {}) =>
  Job.make({
    name: "notes",
    targets: Job.targets(
      Array.from({ length: count }, (_, at) => ({ organizationId: "1", name: `network ${at}`, value: `N_${at}` }))
    ),
    steps: (networkId) => Job.step(updateNetwork, { networkId, notes: "here" }),
    batch: false,
    previous: false,
    ...options
  })

/** How many requests are sent up to each second of a job, in the time of the test. */
const sentBy = (times: ReadonlyArray<number>, rate: number, burst: number): void => {
  const [first = 0] = times
  times.forEach((time, index) => assert.isAtMost(index + 1, burst + rate * (time - first) + 1e-3, `at ${time}`))
}

describe("the limits of workers", () => {
  it.effect.each([
    { processes: 1, rate: 2 },
    { processes: 4, rate: 0.5 }
  ])("are the share of a job, of which each of $processes processes takes its part", ({ processes, rate }) =>
    Effect.gen(function* () {
      const { layer, times } = scripted(() => answer(200, {}))
      yield* Effect.gen(function* () {
        const id = yield* JobPlan.plan(calls(30, { share: 0.2 }))
        const worker = yield* Effect.forkChild(JobWorker.runJob(id, { processes }))
        yield* TestClock.adjust("2 minutes")
        yield* Fiber.join(worker)
        assert.deepStrictEqual(statusesOf(yield* JobControl.get(id)), { changed: 30 })
        sentBy(times, rate, Math.max(1, rate))
        // It is not slower than it has to be either.
        assert.isBelow((times.at(-1) ?? 0) - (times[0] ?? 0), 30 / rate + 2)
      }).pipe(
        Effect.provide(
          Layer.merge(clientOf(baseUrl, {}, layer), Layer.orDie(JobStoreSqlite.layer({ file: ":memory:" })))
        )
      )
    })
  )

  it.effect("are a part of all where processes share nothing but a file, which is said", () =>
    Effect.gen(function* () {
      const { layer, sent, times } = scripted(() => answer(200, {}))
      const client = MerakiClient.layer({ apiKey, baseUrl }).pipe(
        Layer.provide(Layer.merge(layer, JobWorker.layerLimits({ processes: 4, share: 0.8 }))),
        Layer.orDie
      )
      yield* Effect.gen(function* () {
        const id = yield* JobPlan.plan(calls(30))
        const worker = yield* Effect.forkChild(JobWorker.runJob(id))
        yield* TestClock.adjust("1 minute")
        yield* Fiber.join(worker)
        assert.deepStrictEqual(statusesOf(yield* JobControl.get(id)), { changed: 30 })
        sentBy(times, 2, 2)
        // Nobody has to be asked whose a network is: the job knows.
        assert.isTrue(sent.every(({ method }) => method === "PUT"))
        assert.include(yield* logged, "Info this is one of 4 processes and takes 1/4 of the limits: 0.2 of them")
      }).pipe(Effect.provide(Layer.merge(client, Layer.orDie(JobStoreSqlite.layer({ file: ":memory:" })))))
    })
  )

  it.effect("are used by all processes that have a part of them, and not by the first alone", () =>
    Effect.gen(function* () {
      const processes = [1, 2].map(() => scripted(() => answer(200, {})))
      yield* Effect.gen(function* () {
        const id = yield* JobPlan.plan(calls(200))
        yield* JobControl.start(id)
        const workers = yield* Effect.forEach(processes, ({ layer }) =>
          Effect.forkChild(
            JobWorker.run({ jobs: [id], processes: 2 }).pipe(
              Effect.provide(
                MerakiClient.layer({ apiKey, baseUrl }).pipe(
                  Layer.provide(Layer.merge(layer, JobWorker.layerLimits({ processes: 2, share: 1 }))),
                  Layer.orDie
                )
              )
            )
          )
        )
        yield* TestClock.adjust("1 minute")
        yield* Effect.forEach(workers, Fiber.join)
        assert.deepStrictEqual(statusesOf(yield* JobControl.get(id)), { changed: 200 })
        for (const { times } of processes) assert.isAtLeast(times.length, 80)
        // Together they have ten requests a second, and a part of twenty takes each four of them.
        const end = Math.max(...processes.flatMap(({ times }) => times))
        assert.isBelow(end, 200 / 10 + 4)
      }).pipe(Effect.provide(Layer.orDie(JobStoreSqlite.layer({ file: ":memory:" }))))
    })
  )

  const onRedis = isLeftOut ? () => undefined : it.live

  onRedis(
    "are one for all workers that have them in one Redis, so that none is refused",
    () =>
      Effect.gen(function* () {
        const redis = yield* makeRedis
        const simulator = yield* makeSimulator({ organizations: 2, networksPerOrganization: 40, devicesPerNetwork: 1 })
        const store = Layer.orDie(JobStoreBullMQ.layer({ url: redis.url }))
        const client = MerakiClient.layer({ apiKey: simulator.apiKey, baseUrl: simulator.url }).pipe(
          Layer.provide(Layer.merge(Transport.layerFetch, RateLimiterRedis.layer({ url: redis.url }))),
          Layer.orDie
        )
        const id = yield* Effect.provide(
          Effect.tap(JobPlan.plan(tags(simulator.world, "t", { batch: false, previous: false })), JobControl.start),
          Layer.merge(store, client)
        )
        // Each has connections and a limiter of its own, as processes have.
        const worker = JobWorker.run({ jobs: [id], poll: "20 millis", perOrganization: 1 }).pipe(
          Effect.provide(Layer.fresh(Layer.merge(store, client)))
        )
        yield* Effect.all([worker, worker, worker], { concurrency: 3 })
        assert.deepStrictEqual(statusesOf(yield* Effect.provide(JobControl.get(id), store)), { changed: 80 })
        const { applied, exceeded } = simulator.snapshot()
        assert.strictEqual(applied["updateNetwork"], 80)
        assert.deepStrictEqual(exceeded, {})
      }),
    60_000
  )
})
