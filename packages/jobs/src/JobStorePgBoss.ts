/**
 * A store for many machines over Postgres: pg-boss carries the parts of jobs, and the journal of their steps is in tables beside
 * it. It needs the packages `pg-boss` and `pg`, and Postgres 13 or later.
 *
 * Each job has a queue of pg-boss, with a group for each organization, and pg-boss's own tools show them. What pg-boss does and
 * what the journal says are one transaction, so they never differ.
 *
 * @since 0.2.0
 */
import * as Clock from "effect/Clock"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Schedule from "effect/Schedule"
import type * as Scope from "effect/Scope"
import { PgBoss } from "pg-boss"
import { makeCarrier } from "./internal/postgres/carrier.ts"
import { makeEngine } from "./internal/postgres/engine.ts"
import { type Database, openDatabase } from "./internal/postgres/open.ts"
import { serviceOver } from "./internal/store/service.ts"
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
  /** Such as `postgres://user:password@host:5432/database`. */
  readonly url: string
  /**
   * The schema of the journal (default `"effect_meraki_jobs"`): lower-case letters, digits and `_`. That of pg-boss has the same
   * name with `_queue` behind it. Both are made when they are missing.
   */
  readonly schema?: string | undefined
  /** How long a command may take before the store counts as away (default 5 seconds). */
  readonly commandTimeout?: Duration.Input | undefined
}

const isSchema = (name: string): boolean => /^[a-z_][a-z0-9_]{0,39}$/.test(name)

/** Whether Postgres may be there in a moment: nobody answers, or it starts or stops right now. */
const isAway = ({ cause }: StoreFailed): boolean => {
  const { code, message } = Object(cause) as { readonly code?: unknown; readonly message?: unknown }
  return /^(E[A-Z]|08|57P0)/.test(String(code ?? "")) || String(message ?? "").startsWith("Connection terminated")
}

/** Tries again and again while Postgres is away, until the time is over. */
const connecting = <A>(work: () => Promise<A>, time: Duration.Input): Effect.Effect<A, StoreFailed> =>
  Effect.tryPromise({
    try: work,
    catch: (cause) => new StoreFailed({ doing: "connect to Postgres", cause })
  }).pipe(
    Effect.retry({ schedule: Schedule.max([Schedule.spaced("200 millis"), Schedule.during(time)]), while: isAway })
  )

const startBoss = async (database: Database, schema: string): Promise<PgBoss> => {
  const boss = new PgBoss({ db: database, schema, schedule: false })
  // Commands report failures. Without this listener an error event would end the process.
  boss.on("error", () => undefined)
  try {
    await boss.start()
    return boss
  } catch (error) {
    await boss.stop({ graceful: false, close: false })
    throw error
  }
}

/** A server that is away is not waited for. */
const closing = (close: () => Promise<void>): Effect.Effect<void> =>
  Effect.ignore(Effect.timeoutOption(Effect.promise(close), "2 seconds"))

/**
 * Opens a store. Fails when Postgres cannot be reached within the time of a command. Later its connections come back by themselves,
 * and meanwhile the store fails with `StoreFailed`.
 *
 * @since 0.2.0
 * @category constructors
 */
export const make = (options: Options): Effect.Effect<JobStore["Service"], StoreFailed, Scope.Scope> =>
  Effect.gen(function* () {
    const { commandTimeout = "5 seconds", schema = "effect_meraki_jobs", url } = options
    const wrong = isSchema(schema) ? undefined : new Error(`${schema} is no name of a schema`)
    if (wrong !== undefined) return yield* new StoreFailed({ doing: "connect to Postgres", cause: wrong })
    const database = yield* Effect.acquireRelease(
      connecting(
        async () => openDatabase(urlOf(url, ["postgres:", "postgresql:"]), schema, Duration.toMillis(commandTimeout)),
        commandTimeout
      ),
      ({ close }) => closing(close)
    )
    const boss = yield* Effect.acquireRelease(
      connecting(() => startBoss(database, `${schema}_queue`), commandTimeout),
      (made) => closing(() => made.stop({ graceful: false, close: false }))
    )
    return serviceOver(makeEngine(database, makeCarrier(boss)), "Postgres", commandTimeout, yield* Clock.Clock)
  })

/**
 * The store as a layer.
 *
 * @since 0.2.0
 * @category layers
 */
export const layer = (options: Options): Layer.Layer<JobStore, StoreFailed> => Layer.effect(JobStore, make(options))
