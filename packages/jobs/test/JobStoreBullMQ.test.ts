import { updateNetwork } from "@effect-meraki/core/Networks"
import * as Job from "@effect-meraki/jobs/Job"
import * as JobControl from "@effect-meraki/jobs/JobControl"
import * as JobSchedule from "@effect-meraki/jobs/JobSchedule"
import * as JobStoreBullMQ from "@effect-meraki/jobs/JobStoreBullMQ"
import { JobStore } from "@effect-meraki/jobs/JobStore"
import { it, until } from "@effect-meraki/testing/effect"
import { isLeftOut, makeRedis } from "@effect-meraki/testing/redis"
import { assert } from "@effect/vitest"
import { Queue } from "bullmq"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as Layer from "effect/Layer"
import * as Stream from "effect/Stream"
import { createClient } from "redis"
import { describe } from "vitest"
import { conforms, withOrganizations } from "./support/conformance.ts"

conforms(
  "on BullMQ",
  Effect.map(makeRedis, ({ url }) => [JobStoreBullMQ.layer({ url }), JobStoreBullMQ.layer({ url })] as const),
  isLeftOut
)

const idOf = (schedule: JobSchedule.Schedule, due: string): string => JobSchedule.idOf(schedule, new Date(due))

describe.skipIf(isLeftOut)("JobStoreBullMQ", () => {
  it.live("has one connection, however many organizations there are", () =>
    Effect.gen(function* () {
      const { url } = yield* makeRedis
      const client = yield* Effect.acquireRelease(
        Effect.promise(() => createClient({ url }).connect()),
        (client) => Effect.sync(() => client.destroy())
      )
      const claims = yield* Effect.provide(withOrganizations(30), JobStoreBullMQ.layer({ url }))
      assert.strictEqual(claims, 30)
      yield* Effect.provide(
        Effect.gen(function* () {
          yield* withOrganizations(30)
          const clients = yield* Effect.promise(() => client.sendCommand(["CLIENT", "LIST"]))
          // The other one is the test's.
          assert.strictEqual(String(clients).trim().split("\n").length, 2)
        }),
        JobStoreBullMQ.layer({ url, prefix: "other:" })
      )
    })
  )

  it.live("keeps a schedule as a job scheduler of BullMQ, and gives each time to one process", () =>
    Effect.gen(function* () {
      const { url } = yield* makeRedis
      const given: Array<string> = []
      const schedule = { name: "each: second", cron: "* * * * * *", timeZone: "Europe/Berlin" }
      const run = JobSchedule.run(schedule, (due) =>
        Job.make({
          name: due.toISOString(),
          targets: Job.targets([{ organizationId: "1", name: "n", value: "N_1" }]),
          steps: (networkId) => Job.step(updateNetwork, { networkId, notes: "here" })
        })
      )
      const inProcess = Stream.runForEach(run, (id) => Effect.sync(() => given.push(id))).pipe(
        Effect.provide(Layer.fresh(JobStoreBullMQ.layer({ url })))
      )
      const one = yield* Effect.forkChild(inProcess)
      const other = yield* Effect.forkChild(inProcess)
      yield* until(() => given.length >= 3)
      yield* Fiber.interrupt(one)
      yield* Fiber.interrupt(other)
      const jobs = yield* Effect.provide(JobControl.list, JobStoreBullMQ.layer({ url }))
      assert.deepStrictEqual(jobs.map(({ header }) => header.id).toSorted(), given.toSorted())
      assert.isTrue(jobs.every(({ header, state }) => state === "running" && header.id === idOf(schedule, header.name)))
      const queue = new Queue("each- second", { connection: { url }, prefix: "effect-meraki-jobs:schedule" })
      const [found] = yield* Effect.promise(() => queue.getJobSchedulers())
      yield* Effect.promise(() => queue.close())
      assert.deepInclude(found, { pattern: "* * * * * *", tz: "Europe/Berlin" })
    })
  )

  it.live("waits for a Redis that is about to be there, and not for ever for one that is not", () =>
    Effect.gen(function* () {
      const redis = yield* makeRedis
      yield* redis.kill
      const list = Effect.provide(
        JobStore.use((store) => store.list),
        JobStoreBullMQ.layer({ url: redis.url, commandTimeout: "20 seconds" })
      )
      const waiting = yield* Effect.forkChild(list)
      yield* Effect.sleep("200 millis")
      yield* redis.restart
      assert.deepStrictEqual(yield* Fiber.join(waiting), [])
      yield* redis.kill
      const url = new URL(redis.url)
      url.password = "secret"
      const away = yield* Effect.flip(
        Effect.scoped(JobStoreBullMQ.make({ url: url.href, commandTimeout: "300 millis" }))
      )
      assert.match(away.message, /^the store of jobs failed to connect to Redis: .*ECONNREFUSED/)
      const wrong = yield* Effect.flip(Effect.scoped(JobStoreBullMQ.make({ url: "http://u:secret@h" })))
      assert.match(wrong.message, /its URL has to begin with redis:\/\/ or rediss:\/\/$/)
      assert.notInclude([away, wrong].map((error) => JSON.stringify(error) + String(error.cause)).join(), "secret")
    })
  )
})
