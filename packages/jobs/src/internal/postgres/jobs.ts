import type { Status } from "../../Job.ts"
import type { Count, Effort, Job, StepsRequest, StoredStep, Transition } from "../../JobStore.ts"
import { journalIn, type Row } from "../store/codec.ts"
import { sumEfforts } from "../store/efforts.ts"
import type { Carrier } from "./carrier.ts"
import { carriedIn, partIn } from "./chunks.ts"
import type { Connection, Database } from "./open.ts"
import { clear, count } from "./plan.ts"
import { jobOf, stepOf } from "./rows.ts"

const countIn = (row: Row): Count => ({
  organizationId: String(row["organization"]),
  stage: Number(row["stage"]),
  status: String(row["status"]) as Status,
  steps: Number(row["steps"])
})

/** Jobs with their counts, as they are at one moment. */
const jobsWhere = async (
  { query }: Connection,
  condition: string,
  values: ReadonlyArray<unknown>
): Promise<ReadonlyArray<Job>> => {
  const { rows } = await query(
    `SELECT j.*, coalesce((
       SELECT json_agg(c ORDER BY c.organization COLLATE "C", c.stage, c.status COLLATE "C")
       FROM @counts c WHERE c.job = j.key AND c.steps > 0
     ), '[]') AS counts FROM @jobs j ${condition} ORDER BY key DESC`,
    values
  )
  return rows.map((row) => jobOf(row, (row["counts"] as ReadonlyArray<Row>).map(countIn)))
}

export const find = async (database: Database, id: string): Promise<Job | undefined> =>
  (await jobsWhere(database, "WHERE id = $1", [id]))[0]

export const list = (database: Database): Promise<ReadonlyArray<Job>> => jobsWhere(database, "", [])

export const remove = async ({ atomic }: Database, carrier: Carrier, id: string): Promise<void> => {
  await atomic(async (connection) => {
    const { rows } = await connection.query("SELECT key FROM @jobs WHERE id = $1 FOR UPDATE", [id])
    if (rows[0] !== undefined) await clear(connection, String(rows[0]["key"]))
  })
  await carrier.close(id)
}

/** Cancels the chunks that no worker has had: the others may have sent something, and come to their end. */
const cancelUntouched = async (
  connection: Connection,
  carrier: Carrier,
  { id, key }: { readonly id: string; readonly key: string }
): Promise<void> => {
  const { rows } = await connection.query(
    `UPDATE @chunks SET done = true WHERE job = $1 AND NOT done AND token = 0
     RETURNING number, organization, stage, steps, carried`,
    [key]
  )
  await carrier.end(connection, id, carriedIn(rows))
  await connection.query("UPDATE @steps SET status = 'canceled' WHERE job = $1 AND chunk = ANY($2::int[])", [
    key,
    rows.map((row) => Number(row["number"]))
  ])
  const deltas = rows.flatMap((row) => {
    const place = { organization: String(row["organization"]), stage: Number(row["stage"]) }
    const steps = Number(row["steps"])
    return [
      { ...place, status: "waiting", steps: -steps },
      { ...place, status: "canceled", steps }
    ]
  })
  await count(connection, key, deltas)
}

/** Queues what may be claimed of a job from now on, in place of what pg-boss has of it. */
const queueOpen = async (
  connection: Connection,
  carrier: Carrier,
  job: { readonly id: string; readonly key: string },
  stage: number,
  now: number
): Promise<void> => {
  const { rows } = await connection.query(
    "SELECT number, organization, place, due, carried FROM @chunks WHERE job = $1 AND NOT done AND until = 0 AND stage <= $2 FOR UPDATE",
    [job.key, stage]
  )
  await carrier.end(connection, job.id, carriedIn(rows))
  await carrier.add(connection, job, rows.map(partIn), now)
}

export const transition = (
  { atomic }: Database,
  carrier: Carrier,
  id: string,
  change: Transition,
  now: number
): Promise<boolean> =>
  atomic(async (connection) => {
    const { rows } = await connection.query("SELECT key, state, stage, accepted FROM @jobs WHERE id = $1 FOR UPDATE", [
      id
    ])
    const [row] = rows
    if (row === undefined || !change.from.includes(String(row["state"]) as Job["state"])) return false
    const before = Number(row["stage"])
    if (change.fromStage !== undefined && change.fromStage !== before) return false
    const key = String(row["key"])
    const stage = change.stage ?? before
    await connection.query(
      "UPDATE @jobs SET state = $2, stage = $3, reason = $4, changed = $5, accepted = $6 WHERE key = $1",
      [key, change.to, stage, JSON.stringify(change.reason ?? ""), now, change.accepted ?? Number(row["accepted"])]
    )
    if (change.to === "canceled") await cancelUntouched(connection, carrier, { id, key })
    if (change.to === "running" || change.to === "canceled")
      await queueOpen(connection, carrier, { id, key }, stage, now)
    return true
  })

const keyOf = async ({ query }: Connection, id: string): Promise<string> => {
  const { rows } = await query("SELECT key FROM @jobs WHERE id = $1", [id])
  if (rows[0] === undefined) throw new Error(`there is no job ${id}`)
  return String(rows[0]["key"])
}

export const stepsOf = async (
  database: Database,
  id: string,
  { after = -1, limit, statuses }: StepsRequest
): Promise<ReadonlyArray<StoredStep>> => {
  const { rows } = await database.query(
    `SELECT * FROM @steps WHERE job = $1 AND position > $2 AND ($3::text[] IS NULL OR status = ANY($3::text[]))
     ORDER BY position LIMIT $4`,
    [await keyOf(database, id), after, statuses ?? null, limit]
  )
  return rows.map(stepOf)
}

export const efforts = async (database: Database, id: string): Promise<ReadonlyArray<Effort>> => {
  const { rows } = await database.query(
    "SELECT organization, journal FROM @chunks WHERE job = $1 AND journal IS NOT NULL ORDER BY number",
    [await keyOf(database, id)]
  )
  return sumEfforts(
    rows.map((row) => ({ organizationId: String(row["organization"]), journal: journalIn(row["journal"]) }))
  )
}
