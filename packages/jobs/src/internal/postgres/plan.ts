import type { Header, NewChunk } from "../../JobStore.ts"
import { isSamePlan, planningTimeout, replaced } from "../store/codec.ts"
import type { Connection, Database } from "./open.ts"

/** A number of steps to be added to those of a status. */
export interface Delta {
  readonly organization: string
  readonly stage: number
  readonly status: string
  readonly steps: number
}

const orderOf = ({ organization, stage, status }: Delta): string => JSON.stringify([organization, stage, status])

/** Adds to the numbers of steps, always in the same order: transactions that change them do not wait for each other in a circle. */
export const count = async ({ query }: Connection, key: string, deltas: ReadonlyArray<Delta>): Promise<void> => {
  const sums = new Map<string, Delta>()
  for (const delta of deltas) {
    const known = sums.get(orderOf(delta))
    sums.set(orderOf(delta), { ...delta, steps: delta.steps + (known?.steps ?? 0) })
  }
  const changes = [...sums.entries()].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, delta]) => delta)
  if (changes.length === 0) return
  await query(
    `INSERT INTO @counts AS c (job, organization, stage, status, steps)
     SELECT $1, * FROM unnest($2::text[], $3::int[], $4::text[], $5::int[])
     ON CONFLICT (job, organization, stage, status) DO UPDATE SET steps = c.steps + excluded.steps`,
    [
      key,
      changes.map(({ organization }) => organization),
      changes.map(({ stage }) => stage),
      changes.map(({ status }) => status),
      changes.map(({ steps }) => steps)
    ]
  )
}

/** Removes everything of a job. */
export const clear = async ({ query }: Connection, key: string): Promise<void> => {
  for (const table of ["steps", "chunks", "counts"]) await query(`DELETE FROM @${table} WHERE job = $1`, [key])
  await query("DELETE FROM @jobs WHERE key = $1", [key])
}

/** Begins a job. Returns false when there is one that is more than begun. */
export const create = ({ atomic }: Database, header: Header, now: number): Promise<boolean> =>
  atomic(async (connection) => {
    const { query } = connection
    const [known] = (await query("SELECT key, state, changed FROM @jobs WHERE id = $1 FOR UPDATE", [header.id])).rows
    const isLeft = known?.["state"] === "planning" && now - Number(known["changed"]) > planningTimeout
    if (known !== undefined && !isLeft) return false
    if (known !== undefined) await clear(connection, String(known["key"]))
    const { rowCount } = await query(
      `INSERT INTO @jobs (id, header, state, stage, reason, changed) VALUES ($1, $2, 'planning', 0, '""', $3)
       ON CONFLICT (id) DO NOTHING`,
      [header.id, JSON.stringify(header), now]
    )
    return rowCount === 1
  })

/** The key of the job that a process plans. Throws when another one has replaced it. */
const plannedKey = async ({ query }: Connection, header: Header): Promise<string> => {
  const { rows } = await query("SELECT key, header FROM @jobs WHERE id = $1 AND state = 'planning' FOR UPDATE", [
    header.id
  ])
  if (rows[0] === undefined || !isSamePlan(rows[0]["header"], header)) throw replaced(header.id)
  return String(rows[0]["key"])
}

const insertChunks = ({ query }: Connection, key: string, chunks: ReadonlyArray<NewChunk>) =>
  query(
    `INSERT INTO @chunks (job, number, rank, organization, stage, kind, steps)
     SELECT $1, * FROM unnest($2::int[], $3::bigint[], $4::text[], $5::int[], $6::text[], $7::int[])`,
    [
      key,
      chunks.map(({ number }) => number),
      chunks.map(({ rank }) => rank),
      chunks.map(({ organizationId }) => organizationId),
      chunks.map(({ stage }) => stage),
      chunks.map(({ kind }) => kind),
      chunks.map(({ steps }) => steps.length)
    ]
  )

const insertSteps = ({ query }: Connection, key: string, chunks: ReadonlyArray<NewChunk>) => {
  const steps = chunks.flatMap(({ number, organizationId, steps }) =>
    steps.map((step) => ({ ...step, number, organizationId }))
  )
  return query(
    `INSERT INTO @steps (job, position, chunk, organization, target, operation, input, status)
     SELECT $1, *, 'waiting' FROM unnest($2::int[], $3::int[], $4::text[], $5::text[], $6::text[], $7::text[])`,
    [
      key,
      steps.map(({ position }) => position),
      steps.map(({ number }) => number),
      steps.map(({ organizationId }) => organizationId),
      steps.map(({ target }) => JSON.stringify(target)),
      steps.map(({ operation }) => operation),
      steps.map(({ input }) => JSON.stringify(input))
    ]
  )
}

/** Adds chunks with their steps. */
export const append = (
  { atomic }: Database,
  header: Header,
  chunks: ReadonlyArray<NewChunk>,
  now: number
): Promise<void> =>
  atomic(async (connection) => {
    const key = await plannedKey(connection, header)
    await insertChunks(connection, key, chunks)
    await insertSteps(connection, key, chunks)
    const deltas = chunks.map(({ organizationId, stage, steps }) => ({
      organization: organizationId,
      stage,
      status: "waiting",
      steps: steps.length
    }))
    await count(connection, key, deltas)
    await connection.query("UPDATE @jobs SET changed = $2 WHERE key = $1", [key, now])
  })

/** Ends planning. Each chunk gets its place in the order in which they are claimed. */
export const seal = ({ atomic }: Database, header: Header, now: number): Promise<void> =>
  atomic(async (connection) => {
    const key = await plannedKey(connection, header)
    await connection.query(
      `UPDATE @chunks c SET place = o.place
       FROM (SELECT number, row_number() OVER (ORDER BY rank) AS place FROM @chunks WHERE job = $1) o
       WHERE c.job = $1 AND c.number = o.number`,
      [key]
    )
    await connection.query("UPDATE @jobs SET header = $2, state = 'planned', changed = $3 WHERE key = $1", [
      key,
      JSON.stringify(header),
      now
    ])
  })
