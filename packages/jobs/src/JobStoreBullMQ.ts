/**
 * A store for many machines: BullMQ carries the parts of jobs, and the journal of their steps is in the same Redis. It needs the
 * packages `bullmq` and `redis`, and a Redis that keeps what it was told: with `appendonly yes`.
 *
 * Each organization has a queue of BullMQ, so that none waits for another, and BullMQ's own tools show them. What counts is the
 * journal: a part that BullMQ gives to two workers is claimed by one of them.
 *
 * @since 0.2.0
 */
import * as Clock from "effect/Clock"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import type * as Scope from "effect/Scope"
import type { ConnectionOptions } from "bullmq"
import { createClient } from "redis"
import { setTimeout } from "node:timers/promises"
import { makeJournal, type RedisJournal, type Send } from "./internal/redis/journal.ts"
import { makeQueues, onOneConnection, type Queues } from "./internal/redis/queues.ts"
import { openSchedule } from "./internal/redis/schedules.ts"
import { type Engine, serviceOver } from "./internal/store/service.ts"
import { urlOf } from "./internal/store/url.ts"
import { StoreFailed } from "./JobError.ts"
import { JobStore } from "./JobStore.ts"

/**
 * Options of the store.
 *
 * @since 0.2.0
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

const engineOf = (
  journal: RedisJournal,
  queues: Queues,
  openSchedule: NonNullable<Engine["openSchedule"]>
): Engine => ({
  ...journal,
  openSchedule,
  claim: queues.claim,
  renew: async (claim, lease, now) => {
    const isHeld = await journal.renew(claim, lease, now)
    if (isHeld) await queues.renewed(claim, lease)
    return isHeld
  },
  record: async (claim, change) => {
    const isHeld = await journal.record(claim, change)
    if (change.end !== undefined) await queues.ended(claim, change.end === "done" ? undefined : change.end.notBefore)
    return isHeld
  }
})

/** The longest time between two attempts to connect, in milliseconds. */
const longestReconnect = 2000

/** Connects. A Redis that is away is tried again and again until the time is over. */
const connected = async (url: string, timeout: number) => {
  const client = createClient({
    url,
    // A command that waits for a connection would run after its caller has given up.
    disableOfflineQueue: true,
    socket: { reconnectStrategy: (retries) => Math.min(longestReconnect, 50 * 2 ** retries) }
  })
  let last: unknown = "Redis does not answer"
  // Commands report failures. Without a listener an error event would end the process.
  client.on("error", (error: unknown) => {
    last = error
  })
  const giveUp = new AbortController()
  const late = setTimeout(timeout, undefined, { signal: giveUp.signal }).then(() => Promise.reject(last))
  try {
    await Promise.race([client.connect(), late])
    return client
  } catch (error) {
    if (client.isOpen) client.destroy()
    throw error
  } finally {
    giveUp.abort()
    late.catch(() => undefined)
  }
}

/**
 * Opens a store. Fails when Redis cannot be reached within the time of a command. Later its connection comes back by itself, and
 * meanwhile the store fails with `StoreFailed`.
 *
 * @since 0.2.0
 * @category constructors
 */
export const make = (options: Options): Effect.Effect<JobStore["Service"], StoreFailed, Scope.Scope> =>
  Effect.gen(function* () {
    const { commandTimeout = "5 seconds", prefix = "effect-meraki-jobs:", url } = options
    const client = yield* Effect.acquireRelease(
      Effect.tryPromise({
        try: () => connected(urlOf(url, ["redis:", "rediss:"]), Duration.toMillis(commandTimeout)),
        catch: (cause) => new StoreFailed({ doing: "connect to Redis", cause })
      }),
      (made) => Effect.sync(() => made.isOpen && made.destroy())
    )
    const send: Send = (command) => client.sendCommand([...command])
    const journal = makeJournal(send, prefix)
    const connection = client as ConnectionOptions
    const backendOf = onOneConnection(connection)
    const queues = yield* Effect.acquireRelease(
      Effect.sync(() => makeQueues(connection, backendOf, send, journal, prefix)),
      ({ close }) => Effect.ignore(Effect.timeoutOption(Effect.promise(close), "2 seconds"))
    )
    const engine = engineOf(journal, queues, (schedule) => openSchedule(connection, backendOf, prefix, schedule))
    return serviceOver(engine, "Redis", commandTimeout, yield* Clock.Clock)
  })

/**
 * The store as a layer.
 *
 * @since 0.2.0
 * @category layers
 */
export const layer = (options: Options): Layer.Layer<JobStore, StoreFailed> => Layer.effect(JobStore, make(options))
