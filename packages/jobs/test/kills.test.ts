import * as postgres from "@effect-meraki/testing/postgres"
import * as redis from "@effect-meraki/testing/redis"
import { assert, describe, it } from "vitest"
import { engines } from "./support/engines.ts"
import { killRun } from "./support/kills.ts"

const run = async (engine: string, seed: number): Promise<void> => {
  const start = engines[engine]
  assert.isDefined(start)
  await using running = await start()
  const result = await killRun({
    seed,
    store: running.store,
    server: running.server,
    organizations: 4,
    networksPerOrganization: 100
  })
  const said = JSON.stringify(result)
  assert.strictEqual(result.state, "completed,completed", said)
  assert.strictEqual(result.lost, 0, said)
  assert.strictEqual(result.batchedTwice, 0, said)
  assert.strictEqual(result.createdTwice, 0, said)
  assert.strictEqual((result.statuses["changed"] ?? 0) + (result.statuses["unknown"] ?? 0), result.steps, said)
}

// A worker that is killed is waited for until its lease is over, and everything waits for the machine.
const timeout = 240_000

describe("jobs whose workers are killed", () => {
  it.each([1, 2])("on a file, seed %d", (seed) => run("sqlite", seed), timeout)

  it.skipIf(redis.isLeftOut).each([1, 2])(
    "on BullMQ, whose Redis is killed too, seed %d",
    (seed) => run("bullmq", seed),
    timeout
  )

  it.skipIf(postgres.isLeftOut).each([1])(
    "on pg-boss, whose Postgres is killed too, seed %d",
    (seed) => run("pgboss", seed),
    timeout
  )
})
