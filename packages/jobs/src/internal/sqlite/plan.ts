import type { Header, NewChunk } from "../../JobStore.ts"
import { isSamePlan, planningTimeout, replaced } from "../store/codec.ts"
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
    const known = database.get("SELECT key, state, changed FROM jobs WHERE id = ?", header.id)
    const isLeft = known?.["state"] === "planning" && now - Number(known["changed"]) > planningTimeout
    if (known !== undefined && !isLeft) return false
    if (known !== undefined) clear(database, Number(known["key"]))
    database.run(
      "INSERT INTO jobs (id, header, state, stage, reason, changed) VALUES (?, ?, 'planning', 0, '', ?)",
      header.id,
      JSON.stringify(header),
      now
    )
    return true
  })

const insertChunk =
  "INSERT INTO chunks (job, number, rank, organization, stage, kind, positions) VALUES (?, ?, ?, ?, ?, ?, ?)"
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

/** The key of the job that a process plans. Throws when another one has replaced it. */
const plannedKey = (database: Database, header: Header): number => {
  const row = database.get("SELECT key, header FROM jobs WHERE id = ? AND state = 'planning'", header.id)
  if (row === undefined || !isSamePlan(row["header"], header)) throw replaced(header.id)
  return Number(row["key"])
}

/** Adds chunks with their steps. A plan counts once it is sealed, and that is on the disk with all that was added before. */
export const append = (database: Database, header: Header, chunks: ReadonlyArray<NewChunk>, now: number): void =>
  database.atomic(() => {
    const key = plannedKey(database, header)
    for (const { kind, number, organizationId, rank, stage, steps } of chunks) {
      const positions = JSON.stringify(steps.map(({ position }) => position))
      database.run(insertChunk, key, number, rank, organizationId, stage, kind, positions)
      for (const { input, operation, position, target } of steps) {
        database.run(insertStep, key, position, number, organizationId, target, operation, JSON.stringify(input))
      }
      count(database, key, { organization: organizationId, stage }, "waiting", steps.length)
    }
    database.run("UPDATE jobs SET changed = ? WHERE key = ?", now, key)
  }, true)

/** Ends planning. */
export const seal = (database: Database, header: Header, now: number): void =>
  database.atomic(() => {
    const key = plannedKey(database, header)
    const text = JSON.stringify(header)
    database.run("UPDATE jobs SET header = ?, state = 'planned', changed = ? WHERE key = ?", text, now, key)
  })
