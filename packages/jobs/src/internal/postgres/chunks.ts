import type { Change, Claim, ClaimRequest, StepChange } from "../../JobStore.ts"
import { clockTolerance, journalIn, kindIn, longestRest, type Row, written } from "../store/codec.ts"
import type { Carrier, Part } from "./carrier.ts"
import type { Connection, Database } from "./open.ts"
import { count, type Delta } from "./plan.ts"
import { stepOf } from "./rows.ts"

/** A job of which something can be claimed. */
interface Open {
  readonly id: string
  readonly key: string
}

/** One worker at a time looks at what is under way and claims, or an organization would get more than it may. */
const claimLock = "SELECT pg_advisory_xact_lock(hashtextextended('@claim', 0))"

/** The jobs that may go on, of those that are asked for. A canceled job only comes to its end. */
const openJobs = async ({ query }: Connection, ids: ReadonlyArray<string>): Promise<ReadonlyArray<Open>> => {
  const { rows } = await query(
    "SELECT id, key FROM @jobs WHERE id = ANY($1) AND state IN ('running', 'canceled') ORDER BY key FOR SHARE",
    [ids]
  )
  return rows.map((row) => ({ id: String(row["id"]), key: String(row["key"]) }))
}

export const partIn = (row: Row): Part => ({
  number: Number(row["number"]),
  organization: String(row["organization"]),
  place: Number(row["place"]),
  due: Number(row["due"])
})

/** The ids that pg-boss has for chunks. */
export const carriedIn = (rows: ReadonlyArray<Row>): ReadonlyArray<string> =>
  rows.flatMap(({ carried }) => (typeof carried === "string" ? [carried] : []))

/**
 * Queues chunks again whose lease is over, and those whose rest is over by the clock of the workers, but not by that of Postgres.
 */
const sweep = async (connection: Connection, carrier: Carrier, jobs: ReadonlyArray<Open>, now: number) => {
  for (const job of jobs) {
    const { rows } = await connection.query(
      `SELECT number, organization, place, 0 AS due, carried FROM @chunks WHERE job = $1 AND NOT done AND (
         (until > 0 AND NOT (until > $2 AND since <= $3))
         OR (until = 0 AND due > 0 AND (due < $2 - ${clockTolerance} OR due > $4))
       ) FOR UPDATE`,
      [job.key, now, now + clockTolerance, now + longestRest]
    )
    if (rows.length === 0) continue
    const parts = rows.map(partIn)
    await connection.query("UPDATE @chunks SET until = 0, due = 0 WHERE job = $1 AND number = ANY($2)", [
      job.key,
      parts.map(({ number }) => number)
    ])
    await carrier.end(connection, job.id, carriedIn(rows))
    await carrier.add(connection, job, parts, now)
  }
}

/** Organizations that have as many chunks under way as they may. */
const fullOnes = async ({ query }: Connection, most: number, now: number): Promise<ReadonlyArray<string>> => {
  const { rows } = await query(
    `SELECT organization FROM @chunks WHERE NOT done AND until > 0 AND until > $2 AND since <= $3
     GROUP BY organization HAVING count(*) >= $1`,
    [most, now, now + clockTolerance]
  )
  return rows.map((row) => String(row["organization"]))
}

/** Claims a chunk that pg-boss has given out; undefined when the journal knows better. */
const take = async (
  { query }: Connection,
  job: Open,
  carried: { readonly id: string; readonly number: number },
  { lease, worker }: ClaimRequest,
  now: number
): Promise<Claim | undefined> => {
  const { rows } = await query(
    `UPDATE @chunks SET worker = $4, token = token + 1, since = $5, until = $6, due = 0
     WHERE job = $1 AND number = $2 AND carried = $3 AND NOT done AND until = 0 RETURNING *`,
    [job.key, carried.number, carried.id, worker, now, now + lease]
  )
  const [row] = rows
  if (row === undefined) return undefined
  const steps = await query("SELECT * FROM @steps WHERE job = $1 AND chunk = $2 ORDER BY position", [
    job.key,
    carried.number
  ])
  return {
    job: job.id,
    number: carried.number,
    organizationId: String(row["organization"]),
    stage: Number(row["stage"]),
    kind: kindIn(row["kind"]),
    token: Number(row["token"]),
    journal: journalIn(row["journal"]),
    steps: steps.rows.map(stepOf)
  }
}

/** Gives a chunk to a worker. The jobs take turns: `turn` says whose it is. */
export const claim = async (
  { atomic }: Database,
  carrier: Carrier,
  request: ClaimRequest,
  now: number,
  turn: number
): Promise<Claim | undefined> => {
  if (request.jobs.length === 0) return undefined
  return atomic(async (connection) => {
    await connection.query(claimLock)
    const jobs = await openJobs(connection, request.jobs)
    await sweep(connection, carrier, jobs, now)
    const full = await fullOnes(connection, request.perOrganization, now)
    const leftOut = [...full, ...(request.leftOut ?? [])]
    for (let at = 0; at < jobs.length; at++) {
      const job = jobs[(turn + at) % jobs.length]
      if (job === undefined) continue
      for (;;) {
        const carried = await carrier.next(connection, job.id, leftOut)
        if (carried === undefined) break
        const claimed = await take(connection, job, carried, request, now)
        if (claimed !== undefined) return claimed
        // The journal has it as done, or queued again since.
        await carrier.end(connection, job.id, [carried.id])
      }
    }
    return undefined
  })
}

const held = "token = $3 AND NOT done AND until > 0"

/** Renews a claim. One whose time is over holds again, if it was not queued again. */
export const renew = async ({ query }: Database, claim: Claim, lease: number, now: number): Promise<boolean> => {
  const { rowCount } = await query(
    `UPDATE @chunks SET since = $4, until = $5 WHERE job = (SELECT key FROM @jobs WHERE id = $1) AND number = $2 AND ${held}`,
    [claim.job, claim.number, claim.token, now, now + lease]
  )
  return rowCount > 0
}

/** A claimed chunk, if the claim is the latest one and was not given back. Nobody else changes it meanwhile. */
const claimed = async ({ query }: Connection, { job, number, token }: Claim): Promise<Row | undefined> => {
  const { rows } = await query(
    `SELECT * FROM @chunks WHERE job = (SELECT key FROM @jobs WHERE id = $1) AND number = $2 AND ${held} FOR UPDATE`,
    [job, number, token]
  )
  return rows[0]
}

/** The changes of each step together. */
const merged = (changes: ReadonlyArray<StepChange>): ReadonlyArray<StepChange> => {
  const steps = new Map<number, StepChange>()
  for (const change of changes) {
    const given = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined))
    steps.set(change.position, { ...steps.get(change.position), ...given, position: change.position })
  }
  return [...steps.values()]
}

const changeSteps = async (connection: Connection, chunk: Row, all: ReadonlyArray<StepChange>): Promise<void> => {
  const changes = merged(all)
  if (changes.length === 0) return
  const key = String(chunk["job"])
  const positions = changes.map(({ position }) => position)
  const { rows } = await connection.query(
    "SELECT position, status FROM @steps WHERE job = $1 AND position = ANY($2::int[])",
    [key, positions]
  )
  const before = new Map(rows.map((row) => [Number(row["position"]), String(row["status"])]))
  const missing = positions.find((position) => !before.has(position))
  if (missing !== undefined) throw new Error(`there is no step ${missing}`)
  await connection.query(
    `UPDATE @steps s SET status = coalesce(v.status, s.status), outcome = coalesce(v.outcome, s.outcome),
       previous = coalesce(v.previous, s.previous)
     FROM unnest($2::int[], $3::text[], $4::text[], $5::text[]) AS v (position, status, outcome, previous)
     WHERE s.job = $1 AND s.position = v.position`,
    [
      key,
      positions,
      changes.map(({ status }) => status ?? null),
      changes.map(({ outcome }) => written(outcome)),
      changes.map(({ previous }) => written(previous))
    ]
  )
  const place = { organization: String(chunk["organization"]), stage: Number(chunk["stage"]) }
  const deltas = changes.flatMap(({ position, status }): ReadonlyArray<Delta> => {
    const old = before.get(position) ?? ""
    if (status === undefined || status === old) return []
    return [
      { ...place, status: old, steps: -1 },
      { ...place, status, steps: 1 }
    ]
  })
  await count(connection, key, deltas)
}

/** Writes down what a worker did, unless another one has the chunk. */
export const record = (
  { atomic }: Database,
  carrier: Carrier,
  claim: Claim,
  { end, journal, steps = [] }: Change,
  now: number
): Promise<boolean> =>
  atomic(async (connection) => {
    const chunk = await claimed(connection, claim)
    if (chunk === undefined) return false
    const key = String(chunk["job"])
    const due = typeof end === "object" ? end.notBefore : 0
    await connection.query(
      `UPDATE @chunks SET journal = coalesce($3, journal), done = $4, due = $5, until = CASE WHEN $6 THEN 0 ELSE until END
       WHERE job = $1 AND number = $2`,
      [key, claim.number, written(journal), end === "done", due, end !== undefined]
    )
    await changeSteps(connection, chunk, steps)
    if (end !== undefined) await carrier.end(connection, claim.job, carriedIn([chunk]))
    if (typeof end === "object") await carrier.add(connection, { id: claim.job, key }, [{ ...partIn(chunk), due }], now)
    return true
  })
