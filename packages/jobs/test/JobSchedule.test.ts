import * as JobControl from "@effect-meraki/jobs/JobControl"
import * as JobSchedule from "@effect-meraki/jobs/JobSchedule"
import * as JobStoreSqlite from "@effect-meraki/jobs/JobStoreSqlite"
import { updateNetwork } from "@effect-meraki/core/Networks"
import * as Job from "@effect-meraki/jobs/Job"
import { it } from "@effect-meraki/testing/effect"
import { assert } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as Stream from "effect/Stream"
import * as TestClock from "effect/testing/TestClock"
import { describe } from "vitest"

const nightly = { name: "nightly run", cron: "0 3 * * *", timeZone: "Europe/Berlin" }

const definition = (due: Date) =>
  Job.make({
    name: due.toISOString(),
    targets: Job.targets([{ organizationId: "1", name: "n", value: "N_1" }]),
    steps: (networkId) => Job.step(updateNetwork, { networkId, notes: due.toISOString() })
  })

describe("JobSchedule", () => {
  it.effect("knows the next times, in their time zone, also when clocks are put back", () =>
    Effect.gen(function* () {
      const times = yield* JobSchedule.next(nightly, 3, Date.parse("2026-10-24T00:00:00Z"))
      assert.deepStrictEqual(
        times.map((time) => time.toISOString()),
        ["2026-10-24T01:00:00.000Z", "2026-10-25T02:00:00.000Z", "2026-10-26T02:00:00.000Z"]
      )
    })
  )

  it.effect("refuses what is no cron expression, and what is no time zone", () =>
    Effect.gen(function* () {
      for (const wrong of [{ cron: "every night" }, { cron: "0 3 * *" }, { timeZone: "Mars" }]) {
        const error = yield* Effect.flip(JobSchedule.next({ ...nightly, ...wrong }, 1))
        assert.match(error.message, /^cron cannot be read: /)
      }
    })
  )

  it.effect("plans one job for each time, however many processes have the schedule", () =>
    Effect.gen(function* () {
      const run = Stream.runDrain(JobSchedule.run(nightly, definition))
      const one = yield* Effect.forkChild(run, { startImmediately: true })
      const other = yield* Effect.forkChild(run, { startImmediately: true })
      const looked = Effect.andThen(TestClock.withLive(Effect.sleep("10 millis")), JobControl.list)
      for (const day of [1, 2, 3]) {
        yield* TestClock.adjust("1 day")
        yield* Effect.repeat(looked, {
          until: (jobs) => jobs.filter(({ state }) => state === "running").length === day
        })
      }
      yield* Fiber.interrupt(other)
      yield* Fiber.interrupt(one)
      const jobs = yield* JobControl.list
      const ids = jobs.map(({ header }) => header.id)
      assert.deepStrictEqual(ids.toReversed(), [
        "nightly-run-19700101T020000",
        "nightly-run-19700102T020000",
        "nightly-run-19700103T020000"
      ])
      assert.isTrue(jobs.every(({ state }) => state === "running"))
    }).pipe(Effect.provide(JobStoreSqlite.layer({ file: ":memory:" })))
  )
})
