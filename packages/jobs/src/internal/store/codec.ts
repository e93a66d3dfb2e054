import type { Status } from "../../Job.ts"
import type { Header, Job, Journal, NewChunk, Outcome, StoredStep } from "../../JobStore.ts"

/** A row, by the names of its columns. */
export type Row = Readonly<Record<string, unknown>>

/** A value as JSON; null for what is not there. */
export const written = (value: unknown): string | null => (value === undefined ? null : JSON.stringify(value))

/** A value out of JSON; undefined for what is not there. */
const readJson = <A>(text: unknown): A | undefined =>
  typeof text === "string" && text !== "" ? (JSON.parse(text) as A) : undefined

/** The columns of a step, by the names that every engine gives them. */
export const stepIn = (row: Row): StoredStep => {
  const outcome = readJson<Outcome>(row["outcome"])
  const previous = readJson<unknown>(row["previous"])
  return {
    position: Number(row["position"]),
    organizationId: String(row["organization"]),
    target: String(row["target"]),
    operation: String(row["operation"]),
    input: readJson<StoredStep["input"]>(row["input"]) ?? {},
    status: String(row["status"]) as Status,
    ...(outcome === undefined ? {} : { outcome }),
    ...(previous === undefined ? {} : { previous })
  }
}

/** The columns of a job. */
export const jobIn = (row: Row, counts: Job["counts"]): Job => ({
  header: JSON.parse(String(row["header"])) as Header,
  state: String(row["state"]) as Job["state"],
  stage: Number(row["stage"]),
  reason: String(row["reason"]),
  changedAt: Number(row["changed"]),
  accepted: Number(row["accepted"]),
  counts
})

export const journalIn = (text: unknown): Journal | undefined => readJson<Journal>(text)

export const kindIn = (kind: unknown): NewChunk["kind"] => (kind === "batch" ? "batch" : "calls")

/**
 * The longest time after which a chunk goes on, in milliseconds. One that is due later than that is of a clock that was set back
 * since, and is due now.
 */
export const longestRest = 310_000

/** How long nothing is added to a plan that was left, in milliseconds. */
export const planningTimeout = 60_000

/** Whether a stored job that is being planned is the one of a header, and not that of another process. */
export const isSamePlan = (stored: unknown, { createdAt, nonce }: Header): boolean => {
  const header = readJson<Header>(stored)
  return header?.createdAt === createdAt && header.nonce === nonce
}

/** What a store fails with whose plan was taken over. */
export const replaced = (id: string): Error => new Error(`another process plans job ${id}`)

/**
 * How far clocks of machines may be apart, in milliseconds. A lease that began later than that from now is of a clock that was
 * set back since, and does not hold: nobody would get the chunk otherwise until the clock has caught up.
 */
export const clockTolerance = 5000
