import type { Status } from "../../Job.ts"
import type { Count, Effort, Job, StepsRequest, StoredStep, Transition } from "../../JobStore.ts"
import { jobIn, journalIn, type Row, stepIn } from "../store/codec.ts"
import { sumEfforts } from "../store/efforts.ts"
import type { Database } from "./open.ts"
import { clear, count, keyOf } from "./plan.ts"

const countsOf = (database: Database, key: number): ReadonlyArray<Count> =>
  database
    .all("SELECT * FROM counts WHERE job = ? AND steps > 0 ORDER BY organization, stage, status", key)
    .map((row) => ({
      organizationId: String(row["organization"]),
      stage: Number(row["stage"]),
      status: String(row["status"]) as Status,
      steps: Number(row["steps"])
    }))

const jobOf = (database: Database, row: Row): Job => jobIn(row, countsOf(database, Number(row["key"])))

export const find = (database: Database, id: string): Job | undefined => {
  const row = database.get("SELECT * FROM jobs WHERE id = ?", id)
  return row === undefined ? undefined : jobOf(database, row)
}

export const list = (database: Database): ReadonlyArray<Job> =>
  database.all("SELECT * FROM jobs ORDER BY key DESC").map((row) => jobOf(database, row))

export const remove = (database: Database, id: string): void =>
  database.atomic(() => {
    const row = database.get("SELECT key FROM jobs WHERE id = ?", id)
    if (row !== undefined) clear(database, Number(row["key"]))
  })

/** Cancels the chunks that no worker has had: the others may have sent something, and come to their end. */
const cancelUntouched = (database: Database, key: number): void => {
  const places = database.all(
    "SELECT organization, stage, sum(json_array_length(positions)) AS n FROM chunks WHERE job = ? AND done = 0 AND token = 0 GROUP BY organization, stage",
    key
  )
  database.run(
    "UPDATE steps SET status = 'canceled' WHERE job = ? AND chunk IN (SELECT number FROM chunks WHERE job = ? AND done = 0 AND token = 0)",
    key,
    key
  )
  database.run("UPDATE chunks SET done = 1 WHERE job = ? AND done = 0 AND token = 0", key)
  for (const row of places) {
    const place = { organization: String(row["organization"]), stage: Number(row["stage"]) }
    count(database, key, place, "waiting", -Number(row["n"]))
    count(database, key, place, "canceled", Number(row["n"]))
  }
}

export const transition = (database: Database, id: string, change: Transition, now: number): boolean =>
  database.atomic(() => {
    const row = database.get("SELECT key, state, stage, accepted FROM jobs WHERE id = ?", id)
    if (row === undefined || !change.from.includes(String(row["state"]) as Job["state"])) return false
    const stage = Number(row["stage"])
    if (change.fromStage !== undefined && change.fromStage !== stage) return false
    const key = Number(row["key"])
    database.run(
      "UPDATE jobs SET state = ?, stage = ?, reason = ?, changed = ?, accepted = ? WHERE key = ?",
      change.to,
      change.stage ?? stage,
      change.reason ?? "",
      now,
      change.accepted ?? Number(row["accepted"]),
      key
    )
    if (change.to === "canceled") cancelUntouched(database, key)
    return true
  })

export const stepsOf = (
  database: Database,
  id: string,
  { after = -1, limit, statuses }: StepsRequest
): ReadonlyArray<StoredStep> => {
  const marks = statuses?.map(() => "?").join(", ")
  const condition = marks === undefined ? "" : `AND status IN (${marks})`
  return database
    .all(
      `SELECT * FROM steps WHERE job = ? AND position > ? ${condition} ORDER BY position LIMIT ?`,
      keyOf(database, id),
      after,
      ...(statuses ?? []),
      limit
    )
    .map(stepIn)
}

export const efforts = (database: Database, id: string): ReadonlyArray<Effort> =>
  sumEfforts(
    database
      .all("SELECT organization, journal FROM chunks WHERE job = ? AND journal IS NOT NULL", keyOf(database, id))
      .map((row) => ({ organizationId: String(row["organization"]), journal: journalIn(row["journal"]) }))
  )
