import { MerakiClient } from "@effect-meraki/core/MerakiClient"
import * as RateLimiter from "@effect-meraki/core/RateLimiter"
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import * as FiberSet from "effect/FiberSet"
import * as Latch from "effect/Latch"
import * as Random from "effect/Random"
import type { JobNotFound, LeaseLost, StoreFailed } from "../../JobError.ts"
import { type Claim, type Job, JobStore } from "../../JobStore.ts"
import { runChunk } from "./chunk.ts"
import { meteredClient } from "./client.ts"
import { next, openOf } from "./next.ts"
import { isWithin } from "./window.ts"
import type { Permission } from "./work.ts"

/** Options of a worker after checking; times in milliseconds. */
export interface Settings {
  readonly name: string | undefined
  readonly jobs: ReadonlyArray<string> | undefined
  readonly lease: number
  readonly poll: number
  readonly perOrganization: number
  readonly concurrency: number
  readonly processes: number
  readonly patience: number
}

/** A worker under way. */
interface Worker {
  readonly settings: Settings
  readonly name: string
  readonly store: JobStore["Service"]
  /** The jobs as they were seen last. */
  readonly jobs: Map<string, Job>
  readonly limiters: Map<string, RateLimiter.Limiter>
  readonly chunks: FiberSet.FiberSet<void, never>
  /** How many chunks it has of each organization. */
  readonly having: Map<string, number>
  /** Open when something has ended that may leave room for more. */
  readonly news: Latch.Latch
}

/** Reads the jobs that a worker is for, and moves those on whose stage has ended. */
const look = ({ jobs, settings, store }: Worker): Effect.Effect<void, JobNotFound | StoreFailed> =>
  Effect.gen(function* () {
    const seen = settings.jobs === undefined ? yield* store.list : yield* Effect.forEach(settings.jobs, store.get)
    jobs.clear()
    for (const job of seen) {
      let now = job
      let change = next(now)
      while (change !== undefined) {
        yield* store.transition(now.header.id, change)
        now = yield* store.get(now.header.id)
        change = next(now)
      }
      jobs.set(now.header.id, now)
    }
  })

const permissionOf = ({ jobs }: Worker, id: string): Effect.Effect<Permission> =>
  Effect.map(Clock.currentTimeMillis, (now) => {
    const job = jobs.get(id)
    if (job?.state === "canceled") return "cancel"
    return job?.state === "running" && isWithin(job.header.options.window, now) ? "go on" : "give back"
  })

/** The jobs of which something can be claimed now. Of a canceled one, what was begun comes to its end. */
const claimable = ({ jobs }: Worker): Effect.Effect<ReadonlyArray<string>> =>
  Effect.map(Clock.currentTimeMillis, (now) =>
    [...jobs.values()]
      .filter((job) =>
        job.state === "running" ? isWithin(job.header.options.window, now) : job.state === "canceled" && openOf(job) > 0
      )
      .map(({ header }) => header.id)
      .toReversed()
  )

/** The limiter of a job with a share of its own. */
const limiterOf = ({ limiters, settings }: Worker, { header }: Job) =>
  Effect.gen(function* () {
    const { share } = header.options
    if (share === undefined) return undefined
    const known = limiters.get(header.id)
    if (known !== undefined) return known
    const made = yield* Effect.orDie(RateLimiter.make({ share: share / settings.processes }))
    limiters.set(header.id, made)
    return made
  })

const logLost = (error: LeaseLost | StoreFailed) =>
  Effect.logWarning(`a part of a job was left, and is taken up again when its lease is over: ${error.message}`)

const begin = (worker: Worker, claim: Claim): Effect.Effect<void, never, MerakiClient> =>
  Effect.gen(function* () {
    const { chunks, jobs, news, settings, store } = worker
    const job = jobs.get(claim.job)
    if (job === undefined) return
    const running = runChunk({
      store,
      claim,
      header: job.header,
      lease: settings.lease,
      permission: permissionOf(worker, claim.job),
      limiter: yield* limiterOf(worker, job),
      stop: (reason) => store.transition(claim.job, { from: ["running"], to: "stopped", reason })
    })
    counted(worker, claim.organizationId, 1)
    yield* FiberSet.run(
      chunks,
      running.pipe(
        Effect.catch(logLost),
        Effect.ensuring(
          Effect.sync(() => {
            counted(worker, claim.organizationId, -1)
            news.openUnsafe()
          })
        )
      )
    )
  })

/**
 * The organizations of which a worker has its part. Processes that each have a part of the limits take the same part of what may be
 * under way, or the first of them would have all of it and the others nothing to do.
 */
const enough = ({ having, settings }: Worker): ReadonlyArray<string> => {
  const { perOrganization, processes } = settings
  if (processes === 1) return []
  const most = Math.max(1, Math.floor(perOrganization / processes))
  return [...having].filter(([, chunks]) => chunks >= most).map(([organizationId]) => organizationId)
}

const counted = ({ having }: Worker, organizationId: string, change: number): void => {
  having.set(organizationId, (having.get(organizationId) ?? 0) + change)
}

/** Claims and begins as much as there is room for. */
const claimAll = (worker: Worker): Effect.Effect<void, StoreFailed, MerakiClient> =>
  Effect.gen(function* () {
    const { chunks, name, settings, store } = worker
    const jobs = yield* claimable(worker)
    const { lease, perOrganization } = settings
    while (jobs.length > 0 && (yield* FiberSet.size(chunks)) < settings.concurrency) {
      const claim = yield* store.claim({ worker: name, lease, jobs, perOrganization, leftOut: enough(worker) })
      if (claim === undefined) return
      yield* begin(worker, claim)
    }
  })

/** Whether the jobs of a worker need it no more. */
const isOver = ({ chunks, jobs, settings }: Worker): Effect.Effect<boolean> =>
  Effect.map(FiberSet.size(chunks), (size) => {
    if (settings.jobs === undefined || size > 0) return false
    return [...jobs.values()].every((job) => job.state !== "running" && !(job.state === "canceled" && openOf(job) > 0))
  })

/** Looks and claims, round after round, whenever a part has ended or a poll is due. */
const rounds = (worker: Worker): Effect.Effect<void, JobNotFound | StoreFailed, MerakiClient> =>
  Effect.gen(function* () {
    const { news, settings } = worker
    let failingSince: number | undefined
    while (true) {
      news.closeUnsafe()
      const failed = yield* Effect.andThen(look(worker), claimAll(worker)).pipe(
        Effect.as(undefined),
        Effect.catchTag("StoreFailed", (error) => Effect.succeed(error))
      )
      if (failed === undefined) {
        if (failingSince !== undefined) yield* Effect.logInfo("the store of jobs can be used again")
        failingSince = undefined
        if (yield* isOver(worker)) return
      } else {
        const now = Number(yield* Clock.monotonicTimeNanos) / 1e6
        if (failingSince === undefined) yield* Effect.logWarning(failed.message)
        failingSince ??= now
        if (now - failingSince > settings.patience) return yield* Effect.fail(failed)
      }
      yield* Effect.raceFirst(news.await, Effect.sleep(settings.poll))
    }
  })

/** Works until the jobs have ended, or for ever. */
export const work = (settings: Settings): Effect.Effect<void, JobNotFound | StoreFailed, JobStore | MerakiClient> =>
  Effect.scoped(
    Effect.gen(function* () {
      const drawn = yield* Random.nextIntBetween(0, 36 ** 6)
      const worker: Worker = {
        settings,
        name: settings.name ?? `worker-${drawn.toString(36)}`,
        store: yield* JobStore,
        jobs: new Map(),
        limiters: new Map(),
        chunks: yield* FiberSet.make<void, never>(),
        having: new Map(),
        news: yield* Latch.make(false)
      }
      const client = meteredClient(yield* MerakiClient)
      yield* Effect.provideService(rounds(worker), MerakiClient, client)
    })
  )
