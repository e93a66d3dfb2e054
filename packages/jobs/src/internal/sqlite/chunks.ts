import type { Change, Claim, ClaimRequest, StepChange } from "../../JobStore.ts"
import { clockTolerance, longestRest, journalIn, kindIn, type Row, stepIn, written } from "../store/codec.ts"
import type { Database } from "./open.ts"
import { count } from "./plan.ts"

/** Organizations that have as many chunks under way as they may. */
const fullOnes = (database: Database, most: number, now: number): ReadonlyArray<string> =>
  database
    .all(
      "SELECT organization FROM chunks WHERE done = 0 AND until > 0 AND until > ? AND since <= ? GROUP BY organization HAVING count(*) >= ?",
      now,
      now + clockTolerance,
      most
    )
    .map((row) => String(row["organization"]))

/** The chunk of the lowest rank that is free, of an open stage of a job that may go on. A canceled job only comes to its end. */
const freeChunk = (database: Database, jobs: ReadonlyArray<string>, leftOut: ReadonlyArray<string>, now: number) =>
  database.get(
    `SELECT c.*, j.id FROM jobs j JOIN chunks c ON c.job = j.key
     WHERE j.id IN (${jobs.map(() => "?").join(", ")})
       AND (j.state = 'canceled' OR (j.state = 'running' AND c.stage <= j.stage))
       AND c.done = 0 AND (c.due <= ? OR c.due > ?) AND NOT (c.until > ? AND c.since <= ?)
       AND c.organization NOT IN (${leftOut.map(() => "?").join(", ")})
     ORDER BY c.rank, c.job LIMIT 1`,
    ...jobs,
    now,
    now + longestRest,
    now,
    now + clockTolerance,
    ...leftOut
  )

const claimOf = (database: Database, row: Row): Claim => ({
  job: String(row["id"]),
  number: Number(row["number"]),
  organizationId: String(row["organization"]),
  stage: Number(row["stage"]),
  kind: kindIn(row["kind"]),
  token: Number(row["token"]) + 1,
  journal: journalIn(row["journal"]),
  steps: database
    .all(
      "SELECT * FROM steps WHERE job = ? AND position IN (SELECT value FROM json_each(?)) ORDER BY position",
      Number(row["job"]),
      String(row["positions"])
    )
    .map(stepIn)
})

export const claim = (database: Database, request: ClaimRequest, now: number): Claim | undefined => {
  if (request.jobs.length === 0) return undefined
  return database.atomic(() => {
    const leftOut = [...fullOnes(database, request.perOrganization, now), ...(request.leftOut ?? [])]
    const row = freeChunk(database, request.jobs, leftOut, now)
    if (row === undefined) return undefined
    database.run(
      "UPDATE chunks SET worker = ?, token = token + 1, since = ?, until = ? WHERE job = ? AND number = ?",
      request.worker,
      now,
      now + request.lease,
      Number(row["job"]),
      Number(row["number"])
    )
    return claimOf(database, row)
  })
}

/** A claimed chunk, if the claim is the latest one and was not given back. */
const claimed = (database: Database, { job, number, token }: Claim): Row | undefined =>
  database.get(
    "SELECT c.job, c.organization, c.stage FROM jobs j JOIN chunks c ON c.job = j.key WHERE j.id = ? AND c.number = ? AND c.token = ? AND c.done = 0 AND c.until > 0",
    job,
    number,
    token
  )

/** Renews a claim. One whose time is over holds again, if nobody else has the chunk. */
export const renew = (database: Database, claim: Claim, lease: number, now: number): boolean =>
  database.run(
    "UPDATE chunks SET since = ?, until = ? WHERE job = (SELECT key FROM jobs WHERE id = ?) AND number = ? AND token = ? AND done = 0 AND until > 0",
    now,
    now + lease,
    claim.job,
    claim.number,
    claim.token
  ) > 0

const change = (database: Database, chunk: Row, { outcome, position, previous, status }: StepChange): void => {
  const key = Number(chunk["job"])
  const before = database.get("SELECT status FROM steps WHERE job = ? AND position = ?", key, position)
  if (before === undefined) throw new Error(`there is no step ${position}`)
  const now = status ?? String(before["status"])
  database.run(
    "UPDATE steps SET status = ?, outcome = coalesce(?, outcome), previous = coalesce(?, previous) WHERE job = ? AND position = ?",
    now,
    written(outcome),
    written(previous),
    key,
    position
  )
  if (now === before["status"]) return
  const place = { organization: String(chunk["organization"]), stage: Number(chunk["stage"]) }
  count(database, key, place, String(before["status"]), -1)
  count(database, key, place, now, 1)
}

/** Writes down what a worker did, unless another one has the chunk. */
export const record = (database: Database, claim: Claim, { end, journal, steps = [] }: Change): boolean =>
  database.atomic(() => {
    const chunk = claimed(database, claim)
    if (chunk === undefined) return false
    const place = [Number(chunk["job"]), claim.number] as const
    for (const step of steps) change(database, chunk, step)
    if (journal !== undefined) {
      database.run("UPDATE chunks SET journal = ? WHERE job = ? AND number = ?", JSON.stringify(journal), ...place)
    }
    if (end === "done") database.run("UPDATE chunks SET done = 1, until = 0 WHERE job = ? AND number = ?", ...place)
    else if (end !== undefined) {
      database.run("UPDATE chunks SET due = ?, until = 0 WHERE job = ? AND number = ?", end.notBefore, ...place)
    }
    return true
  })
