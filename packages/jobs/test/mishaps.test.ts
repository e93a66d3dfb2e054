import * as JobControl from "@effect-meraki/jobs/JobControl"
import * as JobPlan from "@effect-meraki/jobs/JobPlan"
import * as JobWorker from "@effect-meraki/jobs/JobWorker"
import { it, logged, until } from "@effect-meraki/testing/effect"
import { makeSimulator } from "@effect-meraki/testing/simulated"
import { assert } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import { spawnSync } from "node:child_process"
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { describe } from "vitest"
import { makeFolder, over, statusesOf, tags } from "./support/jobs.ts"
import { startWorker } from "./support/processes.ts"

const isCI = (process.env["CI"] ?? "") !== ""

const isRoot = process.getuid?.() === 0

/** Runs a program as root, which CI may become. */
const asRoot = (program: string, ...args: ReadonlyArray<string>) => {
  const [first, ...rest] = isRoot ? [program, ...args] : ["sudo", "-n", program, ...args]
  return spawnSync(first, rest, { encoding: "utf8" })
}

/** A small disk for the time of a scope. Only root may make one. */
const makeDisk = Effect.acquireRelease(
  Effect.sync(() => {
    const folder = mkdtempSync(join(tmpdir(), "effect-meraki-disk-"))
    const { error, status, stderr } = asRoot("mount", "-t", "tmpfs", "-o", "size=1m,mode=1777", "tmpfs", folder)
    if (status !== 0) throw error ?? new Error(stderr)
    return folder
  }),
  (folder) =>
    Effect.sync(() => {
      asRoot("umount", folder)
      rmSync(folder, { recursive: true, force: true })
    })
)

/** Fills a disk to its last byte. */
const fill = (folder: string): void => {
  for (const size of [100_000, 1000, 1]) {
    try {
      for (let count = 0; ; count++) writeFileSync(join(folder, `filler-${size}-${count}`), "x".repeat(size))
    } catch {
      // It is full for files of this size.
    }
  }
}

const empty = (folder: string): void => {
  for (const name of readdirSync(folder).filter((name) => name.startsWith("filler"))) rmSync(join(folder, name))
}

const library = ["/usr/lib/x86_64-linux-gnu", "/usr/lib/aarch64-linux-gnu", "/usr/lib"]
  .map((folder) => join(folder, "faketime/libfaketime.so.1"))
  .find((file) => existsSync(file))

const leftOut = (): void => undefined

describe("jobs on machines that misbehave", () => {
  // What a developer's machine lacks is left out there, and fails in CI.
  const onDisk = isRoot || isCI ? it.live : leftOut
  const onClock = library !== undefined || isCI ? it.live : leftOut

  onDisk(
    "send nothing more while the disk is full, and go on when there is room, each step once",
    () =>
      Effect.gen(function* () {
        const simulator = yield* makeSimulator({
          organizations: 2,
          networksPerOrganization: 60,
          devicesPerNetwork: 1,
          limits: false,
          speed: 20
        })
        const disk = yield* makeDisk
        yield* Effect.gen(function* () {
          const id = yield* JobPlan.plan(tags(simulator.world, "t", { canary: [10] }))
          yield* JobControl.start(id)
          const worker = yield* Effect.forkChild(JobWorker.run({ jobs: [id], poll: "20 millis", lease: "1 second" }))
          yield* until(() => (simulator.snapshot().applied["createOrganizationActionBatch"] ?? 0) > 0)
          fill(disk)
          yield* Effect.sleep("3 seconds")
          const before = simulator.snapshot().requests
          yield* Effect.sleep("1 second")
          assert.strictEqual(simulator.snapshot().requests, before)
          empty(disk)
          yield* Fiber.join(worker)
          assert.deepStrictEqual(statusesOf(yield* JobControl.get(id)), { changed: 120 })
          const { applied, duplicates } = simulator.snapshot()
          assert.strictEqual(applied["updateNetwork"], 120)
          assert.deepStrictEqual(
            duplicates.filter(({ path }) => !path.includes("actionBatches")),
            []
          )
          assert.isAbove((yield* logged).filter((line) => line.includes("full")).length, 0)
        }).pipe(Effect.provide(over(simulator, join(disk, "jobs.db"))))
      }),
    120_000
  )

  onClock(
    "carry out each step once while clocks are set forth and back",
    () =>
      Effect.gen(function* () {
        assert.isDefined(library, "libfaketime is not installed (Debian: apt-get install faketime)")
        const simulator = yield* makeSimulator({
          organizations: 3,
          networksPerOrganization: 100,
          devicesPerNetwork: 1,
          limits: false,
          speed: 3
        })
        const folder = yield* makeFolder
        const file = join(folder, "jobs.db")
        const clock = (name: string) => join(folder, name)
        const set = (name: string, time: string) => writeFileSync(clock(name), time)
        yield* Effect.gen(function* () {
          const id = yield* JobPlan.plan(tags(simulator.world, "t", { canary: [50] }))
          yield* JobControl.start(id)
          const start = (name: string) => {
            set(name, "+0")
            const faked = [
              "env",
              `LD_PRELOAD=${library}`,
              `FAKETIME_TIMESTAMP_FILE=${clock(name)}`,
              "FAKETIME_NO_CACHE=1",
              "FAKETIME_DONT_FAKE_MONOTONIC=1"
            ]
            const { apiKey, url } = simulator
            return startWorker({ store: { kind: "sqlite", file }, url, apiKey, jobs: [id], lease: 2000 }, faked)
          }
          const workers = ["one", "two"].map(start)
          yield* Effect.addFinalizer(() => Effect.promise(() => Promise.all(workers.map(({ kill }) => kill()))))
          yield* until(() => (simulator.snapshot().applied["createOrganizationActionBatch"] ?? 0) > 0)
          set("one", "+3h")
          yield* Effect.sleep("700 millis")
          set("two", "-3h")
          yield* Effect.sleep("700 millis")
          set("one", "+0")
          yield* Effect.sleep("700 millis")
          set("two", "+0")
          const said = yield* Effect.promise(() => Promise.all(workers.map(({ ended }) => ended)))
          assert.deepStrictEqual(said, ["", ""])
          assert.deepStrictEqual(statusesOf(yield* JobControl.get(id)), { changed: 300 })
          assert.strictEqual(simulator.snapshot().applied["updateNetwork"], 300)
        }).pipe(Effect.provide(over(simulator, file)))
      }),
    120_000
  )
})
