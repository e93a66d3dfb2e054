import { randomUUID } from "node:crypto"
import type { PgBoss } from "pg-boss"
import { longestRest } from "../store/codec.ts"
import type { Connection } from "./open.ts"

/** A chunk to be carried. */
export interface Part {
  readonly number: number
  readonly organization: string
  /** Those of a lower place go first. */
  readonly place: number
  /** Not before this time, in milliseconds since 1970. */
  readonly due: number
}

/** A chunk that pg-boss has given out. */
export interface Carried {
  /** As pg-boss names it. */
  readonly id: string
  readonly number: number
}

/** A job of pg-boss waits for as long as its job is paused. */
const retentionSeconds = 10 * 365 * 86_400

/** The longest time that pg-boss knows. A lease is the journal's: one of pg-boss cannot be renewed. */
const expireInSeconds = 86_400

/** How long a chunk rests from now on, in seconds. One that is due far from now is of a clock that was set back since. */
const restOf = (due: number, now: number): string =>
  (due > now && due <= now + longestRest ? (due - now) / 1000 : 0).toFixed(3)

/**
 * Carries chunks over pg-boss: a queue for each job, and in it a group for each organization. All of it is part of the transaction
 * that it is given, so that pg-boss and the journal never differ.
 */
export const makeCarrier = (boss: PgBoss) => ({
  open: (job: string): Promise<void> =>
    boss.createQueue(job, { retryLimit: 0, expireInSeconds, retentionSeconds, deleteAfterSeconds: 86_400 }),
  close: (job: string): Promise<void> => boss.deleteQueue(job),

  /** Queues chunks of a job, and notes as what in the journal. */
  add: async (
    connection: Connection,
    job: { readonly id: string; readonly key: string },
    parts: ReadonlyArray<Part>,
    now: number
  ): Promise<void> => {
    if (parts.length === 0) return
    const carried = parts.map(({ due, number, organization, place }) => ({
      id: randomUUID(),
      data: { chunk: number },
      priority: -place,
      group: { id: organization },
      startAfter: restOf(due, now)
    }))
    await boss.insert(job.id, carried, { db: connection })
    await connection.query(
      `UPDATE @chunks c SET carried = v.id FROM unnest($2::int[], $3::uuid[]) AS v (number, id)
       WHERE c.job = $1 AND c.number = v.number`,
      [job.key, parts.map(({ number }) => number), carried.map(({ id }) => id)]
    )
  },

  /** Takes the next chunk of a job, of an organization that is not left out. */
  next: async (connection: Connection, job: string, leftOut: ReadonlyArray<string>): Promise<Carried | undefined> => {
    const [found] = await boss.fetch<{ readonly chunk: number }>(job, {
      db: connection,
      ...(leftOut.length === 0 ? {} : { ignoreGroups: [...leftOut] })
    })
    return found === undefined ? undefined : { id: found.id, number: found.data.chunk }
  },

  /** Ends what pg-boss has of chunks. */
  end: async (connection: Connection, job: string, ids: ReadonlyArray<string>): Promise<void> => {
    if (ids.length > 0) await boss.complete(job, [...ids], undefined, { db: connection, includeQueued: true })
  }
})

export type Carrier = ReturnType<typeof makeCarrier>
