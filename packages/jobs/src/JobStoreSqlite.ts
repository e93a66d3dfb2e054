/**
 * The embedded store: a file of `node:sqlite`. It needs no server, and several processes of a machine can share it.
 *
 * @since 0.2.0
 */
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import type * as Scope from "effect/Scope"
import type { Database } from "./internal/sqlite/open.ts"
import { openDatabase } from "./internal/sqlite/open.ts"
import { append, create, seal } from "./internal/sqlite/plan.ts"
import { efforts, find, list, remove, stepsOf, transition } from "./internal/sqlite/jobs.ts"
import { claim, record, renew } from "./internal/sqlite/chunks.ts"
import { JobExists, JobNotFound, LeaseLost, StoreFailed } from "./JobError.ts"
import { type Claim, JobStore } from "./JobStore.ts"

/**
 * Options of the store.
 *
 * @since 0.2.0
 * @category options
 */
export interface Options {
  /** The file; it is made when it is missing, for its owner alone. `":memory:"` is gone with the process. */
  readonly file: string
  /** How long a process waits for another one that writes, in milliseconds (default 10,000). */
  readonly busyTimeout?: number | undefined
}

/** Runs a function over the database at the time of Effect's clock. */
const doing = <A>(what: string, work: (now: number) => A): Effect.Effect<A, StoreFailed> =>
  Effect.flatMap(Clock.currentTimeMillis, (now) =>
    Effect.try({ try: () => work(now), catch: (cause) => new StoreFailed({ doing: what, cause }) })
  )

const held = (isHeld: Effect.Effect<boolean, StoreFailed>, { job, number }: Claim) =>
  Effect.flatMap(isHeld, (held) => (held ? Effect.void : Effect.fail(new LeaseLost({ job, chunk: number }))))

const storeOver = (database: Database): JobStore["Service"] => ({
  create: (header) =>
    Effect.flatMap(
      doing("store a job", (now) => create(database, header, now)),
      (isNew) => (isNew ? Effect.void : Effect.fail(new JobExists({ id: header.id })))
    ),
  append: (header, chunks) => doing("store steps", (now) => append(database, header, chunks, now)),
  seal: (header) => doing("store a job", (now) => seal(database, header, now)),
  get: (id) =>
    Effect.flatMap(
      doing("read a job", () => find(database, id)),
      (job) => (job === undefined ? Effect.fail(new JobNotFound({ id })) : Effect.succeed(job))
    ),
  list: doing("list jobs", () => list(database)),
  transition: (id, change) => doing("change the state of a job", (now) => transition(database, id, change, now)),
  claim: (request) => doing("claim a part of a job", (now) => claim(database, request, now)),
  renew: (claimed, lease) =>
    held(
      doing("renew a lease", (now) => renew(database, claimed, lease, now)),
      claimed
    ),
  record: (claimed, change) =>
    held(
      doing("journal what was done", () => record(database, claimed, change)),
      claimed
    ),
  steps: (id, request) => doing("read steps", () => stepsOf(database, id, request)),
  efforts: (id) => doing("read what was spent", () => efforts(database, id)),
  remove: (id) => doing("remove a job", () => remove(database, id))
})

/**
 * Opens a store. It is closed with the scope.
 *
 * @since 0.2.0
 * @category constructors
 */
export const make = (options: Options): Effect.Effect<JobStore["Service"], StoreFailed, Scope.Scope> =>
  Effect.map(
    Effect.acquireRelease(
      Effect.tryPromise({
        try: () => openDatabase(options.file, options.busyTimeout ?? 10_000),
        catch: (cause) => new StoreFailed({ doing: `open ${options.file}`, cause })
      }),
      (database) => Effect.sync(database.close)
    ),
    storeOver
  )

/**
 * The store as a layer.
 *
 * @since 0.2.0
 * @category layers
 */
export const layer = (options: Options): Layer.Layer<JobStore, StoreFailed> => Layer.effect(JobStore, make(options))
