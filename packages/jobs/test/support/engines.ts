/** The engines that runs go over, each with what it needs for the time of a run. */
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { startPostgres } from "@effect-meraki/testing/postgres"
import { startRedis } from "@effect-meraki/testing/redis"
import type { StoreServer } from "./kills.ts"
import type { StoreAt } from "./stores.ts"

/** An engine that runs. */
export interface Engine extends AsyncDisposable {
  readonly store: StoreAt
  readonly server: StoreServer | undefined
}

const sqlite = async (): Promise<Engine> => {
  const folder = mkdtempSync(join(tmpdir(), "effect-meraki-jobs-"))
  return {
    store: { kind: "sqlite", file: join(folder, "jobs.db") },
    server: undefined,
    [Symbol.asyncDispose]: async () => rmSync(folder, { recursive: true, force: true })
  }
}

/** Redis as it is documented: with a file to which everything is appended. */
const bullmq = async (): Promise<Engine> => {
  const folder = mkdtempSync(join(tmpdir(), "effect-meraki-jobs-"))
  const redis = await startRedis({ appendIn: folder })
  return {
    store: { kind: "bullmq", url: redis.url },
    server: redis,
    [Symbol.asyncDispose]: async () => {
      await redis[Symbol.asyncDispose]()
      rmSync(folder, { recursive: true, force: true })
    }
  }
}

/** Postgres as it comes: each transaction is on the disk. */
const pgboss = async (): Promise<Engine> => {
  const postgres = await startPostgres()
  return {
    store: { kind: "pgboss", url: postgres.url },
    server: postgres,
    [Symbol.asyncDispose]: () => postgres[Symbol.asyncDispose]()
  }
}

export const engines: Readonly<Record<string, () => Promise<Engine>>> = { sqlite, bullmq, pgboss }
