import type { Header, NewChunk } from "../../JobStore.ts"
import type { Database } from "./open.ts"

/** The key of a job. Throws when there is none, since whoever asks has just read it. */
export const keyOf = (database: Database, id: string): number => {
  const row = database.get("SELECT key FROM jobs WHERE id = ?", id)
  if (row === undefined) throw new Error(`there is no job ${id}`)
  return Number(row["key"])
}

/** Removes everything of a job. */
export const clear = (database: Database, key: number): void => {
  for (const table of ["steps", "chunks", "counts"]) database.run(`DELETE FROM ${table} WHERE job = ?`, key)
  database.run("DELETE FROM jobs WHERE key = ?", key)
}

/** Begins a job. Returns false when there is one that is more than begun. */
export const create = (database: Database, header: Header, now: number): boolean =>
  database.atomic(() => {
    const known = database.get("SELECT key, state FROM jobs WHERE id = ?", header.id)
    if (known !== undefined && known["state"] !== "planning") return false
    if (known !== undefined) clear(database, Number(known["key"]))
    database.run(
      "INSERT INTO jobs (id, header, state, stage, reason, changed) VALUES (?, ?, 'planning', 0, '', ?)",
      header.id,
      JSON.stringify(header),
      now
    )
    return true
  })

const insertChunk = "INSERT INTO chunks (job, number, rank, organization, stage, kind) VALUES (?, ?, ?, ?, ?, ?)"
const insertStep =
  "INSERT INTO steps (job, position, chunk, organization, target, operation, input, status) VALUES (?, ?, ?, ?, ?, ?, ?, 'waiting')"
const addCount =
  "INSERT INTO counts (job, organization, stage, status, steps) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET steps = steps + excluded.steps"

/** Adds to the number of steps of a status. */
export const count = (
  database: Database,
  key: number,
  place: { readonly organization: string; readonly stage: number },
  status: string,
  steps: number
): void => void database.run(addCount, key, place.organization, place.stage, status, steps)

/** Adds chunks with their steps. */
export const append = (database: Database, id: string, chunks: ReadonlyArray<NewChunk>): void =>
  database.atomic(() => {
    const key = keyOf(database, id)
    for (const { kind, number, organizationId, rank, stage, steps } of chunks) {
      database.run(insertChunk, key, number, rank, organizationId, stage, kind)
      for (const { input, operation, position, target } of steps) {
        database.run(insertStep, key, position, number, organizationId, target, operation, JSON.stringify(input))
      }
      count(database, key, { organization: organizationId, stage }, "waiting", steps.length)
    }
  })

/** Ends planning. */
export const seal = (database: Database, header: Header, now: number): void =>
  void database.run(
    "UPDATE jobs SET header = ?, state = 'planned', changed = ? WHERE id = ? AND state = 'planning'",
    JSON.stringify(header),
    now,
    header.id
  )
