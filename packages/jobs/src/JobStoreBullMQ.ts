/**
 * A store for many machines: BullMQ carries the parts of jobs, and the journal of their steps is in the same Redis. It needs the
 * packages `bullmq` and `redis`, and a Redis that keeps what it was told: with `appendonly yes`.
 *
 * Each organization has a queue of BullMQ, so that none waits for another, and BullMQ's own tools show them. What counts is the
 * journal: a part that BullMQ gives to two workers is claimed by one of them.
 *
 * @since 0.1.0
 */
import * as Clock from "effect/Clock"
import type * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import type * as Scope from "effect/Scope"
import type { ConnectionOptions } from "bullmq"
import { createClient } from "redis"
import { makeJournal, type RedisJournal, type Send } from "./internal/redis/journal.ts"
import { makeQueues, type Queues } from "./internal/redis/queues.ts"
import { JobExists, JobNotFound, LeaseLost, StoreFailed } from "./JobError.ts"
import { type Claim, JobStore } from "./JobStore.ts"

/**
 * Options of the store.
 *
 * @since 0.1.0
 * @category options
 */
export interface Options {
  /** Such as `redis://user:password@host:6379/0` or `rediss://…`. */
  readonly url: string
  /** Prefix of all keys (default `"effect-meraki-jobs:"`). */
  readonly prefix?: string | undefined
  /** How long a command may take before the store counts as away (default 5 seconds). */
  readonly commandTimeout?: Duration.Input | undefined
}

type Doing = <A>(what: string, work: (now: number) => Promise<A>) => Effect.Effect<A, StoreFailed>

const doingWithin =
  (timeout: Duration.Input): Doing =>
  (what, work) =>
    Effect.flatMap(Clock.currentTimeMillis, (now) =>
      Effect.tryPromise({ try: () => work(now), catch: (cause) => new StoreFailed({ doing: what, cause }) }).pipe(
        Effect.timeoutOrElse({
          duration: timeout,
          orElse: () => Effect.fail(new StoreFailed({ doing: what, cause: "Redis does not answer" }))
        })
      )
    )

const held = (isHeld: boolean, { job, number }: Claim): Effect.Effect<void, LeaseLost> =>
  isHeld ? Effect.void : Effect.fail(new LeaseLost({ job, chunk: number }))

const storeOver = (journal: RedisJournal, queues: Queues, doing: Doing, clock: Clock.Clock): JobStore["Service"] => ({
  create: (header) =>
    Effect.flatMap(
      doing("store a job", (now) => journal.create(header, now)),
      (isNew) => (isNew ? Effect.void : Effect.fail(new JobExists({ id: header.id })))
    ),
  append: (header, chunks) => doing("store steps", (now) => journal.append(header, chunks, now)),
  seal: (header) => doing("store a job", (now) => journal.seal(header, now)),
  get: (id) =>
    Effect.flatMap(
      doing("read a job", () => journal.find(id)),
      (job) => (job === undefined ? Effect.fail(new JobNotFound({ id })) : Effect.succeed(job))
    ),
  list: doing("list jobs", journal.list),
  transition: (id, change) => doing("change the state of a job", (now) => journal.transition(id, change, now)),
  claim: (request) =>
    doing("claim a part of a job", () => queues.claim(request, () => clock.currentTimeMillisUnsafe())),
  renew: (claim, lease) =>
    Effect.flatMap(
      doing("renew a lease", async (now) => {
        const isHeld = await journal.renew(claim, lease, now)
        if (isHeld) await queues.renewed(claim, lease)
        return isHeld
      }),
      (isHeld) => held(isHeld, claim)
    ),
  record: (claim, change) =>
    Effect.flatMap(
      doing("journal what was done", async () => {
        const isHeld = await journal.record(claim, change)
        if (change.end !== undefined) {
          await queues.ended(claim, change.end === "done" ? undefined : change.end.notBefore)
        }
        return isHeld
      }),
      (isHeld) => held(isHeld, claim)
    ),
  steps: (id, request) => doing("read steps", () => journal.steps(id, request)),
  efforts: (id) => doing("read what was spent", () => journal.efforts(id)),
  remove: (id) => doing("remove a job", () => journal.remove(id))
})

/** The longest time between two attempts to connect, in milliseconds. */
const longestReconnect = 2000

/**
 * Opens a store. Its connection comes back by itself; meanwhile it fails with `StoreFailed`.
 *
 * @since 0.1.0
 * @category constructors
 */
export const make = (options: Options): Effect.Effect<JobStore["Service"], StoreFailed, Scope.Scope> =>
  Effect.gen(function* () {
    const { commandTimeout = "5 seconds", prefix = "effect-meraki-jobs:", url } = options
    const client = yield* Effect.acquireRelease(
      Effect.tryPromise({
        try: async () => {
          const made = createClient({
            url,
            // A command that waits for a connection would run after its caller has given up.
            disableOfflineQueue: true,
            socket: { reconnectStrategy: (retries) => Math.min(longestReconnect, 50 * 2 ** retries) }
          })
          // Commands report failures. Without this listener an error event would end the process.
          made.on("error", () => undefined)
          // Each queue listens.
          made.setMaxListeners(0)
          await made.connect()
          return made
        },
        catch: (cause) => new StoreFailed({ doing: "connect to Redis", cause })
      }),
      (made) => Effect.sync(() => made.isOpen && made.destroy())
    )
    const send: Send = (command) => client.sendCommand([...command])
    const journal = makeJournal(send, prefix)
    const queues = yield* Effect.acquireRelease(
      Effect.sync(() => makeQueues(client as ConnectionOptions, send, journal, prefix)),
      ({ close }) => Effect.ignore(Effect.timeoutOption(Effect.promise(close), "2 seconds"))
    )
    return storeOver(journal, queues, doingWithin(commandTimeout), yield* Clock.Clock)
  })

/**
 * The store as a layer.
 *
 * @since 0.1.0
 * @category layers
 */
export const layer = (options: Options): Layer.Layer<JobStore, StoreFailed> => Layer.effect(JobStore, make(options))
