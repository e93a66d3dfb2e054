import {
  type BackendFactory,
  type ConnectionOptions,
  type Job as BullJob,
  Queue,
  QueueKeys,
  RedisConnection,
  RedisQueueBackend,
  Worker
} from "bullmq"
import type { Claim, ClaimRequest } from "../../JobStore.ts"
import { longestRest } from "../store/codec.ts"
import type { RedisJournal, Send, Unqueued } from "./journal.ts"

/** What BullMQ carries: the place of a chunk, whose steps are in the journal. */
interface Carried {
  readonly job: string
  readonly chunk: number
}

/** The queue of an organization, and how this process takes from it. */
interface Lane {
  readonly queue: Queue<Carried>
  readonly worker: Worker<Carried>
  most: number
}

/** A chunk that this process has, as BullMQ knows it. */
interface Carrying {
  readonly job: BullJob<Carried>
  readonly lock: string
}

/** The set of organizations that have a queue. */
const setOf = (prefix: string): string => `${prefix}organizations`

const ignore = (): undefined => undefined

const keyOf = ({ job, number, token }: Pick<Claim, "job" | "number" | "token">): string =>
  JSON.stringify([job, number, token])

/** How often BullMQ looks for chunks whose worker is gone, in milliseconds. One process looks for all. */
const stalledInterval = 1000

/** More often than any chunk is left by workers that are killed: BullMQ gives up a job that was left more often. */
const mostStalled = 1_000_000

/** A time that is not far from now: one that is far is of a clock that was set back since. */
const soon = (time: number): number => (time > Date.now() + longestRest ? Date.now() : time)

/** What makes the queues with a prefix. */
export type BackendOf = (prefix: string) => BackendFactory<RedisQueueBackend>

/** Puts all queues on one connection. BullMQ gives each worker two of its own, to wait on; these workers never wait. */
export const onOneConnection = (client: ConnectionOptions): BackendOf => {
  const connection = new RedisConnection(client, { shared: true, blocking: false })
  // What fails, fails where it is waited for.
  connection.on("error", ignore)
  return (prefix) => {
    const keys = new QueueKeys(prefix)
    return (name, options) => {
      const toKey = (type: string): string => keys.toKey(name, type)
      return new RedisQueueBackend(connection, name, keys.getKeys(name), toKey, options, undefined, false)
    }
  }
}

/** Carries chunks over BullMQ: a queue for each organization, so that none waits for another. */
export const makeQueues = (
  connection: ConnectionOptions,
  backendOf: BackendOf,
  send: Send,
  journal: RedisJournal,
  prefix: string
) => {
  const lanes = new Map<string, Lane>()
  const carried = new Map<string, Carrying>()
  let turn = 0
  let locks = 0

  const laneOf = async (
    organizationId: string,
    { lease, perOrganization, worker: name }: ClaimRequest
  ): Promise<Lane> => {
    const known = lanes.get(organizationId)
    const lane = known ?? (await openLane(organizationId, lease, name))
    if (lane.most !== perOrganization) {
      lane.most = perOrganization
      await lane.queue.setGlobalConcurrency(perOrganization)
    }
    return lane
  }

  const openLane = async (organizationId: string, lease: number, name: string): Promise<Lane> => {
    const common = { connection, prefix: `${prefix}queue` }
    const backend = backendOf(common.prefix)
    const queue = new Queue<Carried>(organizationId, common, backend)
    const worker = new Worker<Carried>(
      organizationId,
      undefined,
      {
        ...common,
        name,
        autorun: false,
        lockDuration: lease,
        stalledInterval,
        maxStalledCount: mostStalled
      },
      backend
    )
    // What fails, fails where it is waited for.
    queue.on("error", ignore)
    worker.on("error", ignore)
    const lane = { queue, worker, most: 0 }
    lanes.set(organizationId, lane)
    await worker.startStalledCheckTimer()
    return lane
  }

  const add = async (
    id: string,
    generation: string,
    organizationId: string,
    chunks: ReadonlyArray<Unqueued>,
    request: ClaimRequest
  ) => {
    const { queue } = await laneOf(organizationId, request)
    await send(["SADD", setOf(prefix), organizationId])
    await queue.addBulk(
      chunks.map(({ number }) => ({
        name: id,
        data: { job: id, chunk: number },
        // Queued twice under one id, it is there once.
        opts: { jobId: `${id}.${number}.${generation}`, removeOnComplete: 1000, removeOnFail: 1000 }
      }))
    )
  }

  /** Queues what is open of a job and not queued yet. */
  const fill = async (id: string, request: ClaimRequest): Promise<void> => {
    const missing = await journal.unqueued(id)
    if (missing === undefined) return
    for (const [organizationId, chunks] of Map.groupBy(missing.chunks, (chunk) => chunk.organizationId))
      await add(id, missing.generation, organizationId, chunks, request)
    await journal.queued(id, missing.generation)
  }

  /** Takes the next chunk of an organization that can be worked on now. */
  const takeFrom = async ({ worker }: Lane, request: ClaimRequest, now: () => number): Promise<Claim | undefined> => {
    while (true) {
      const lock = `${request.worker}-${process.pid}-${locks++}`
      const job = await worker.getNextJob(lock, { block: false })
      if (job === undefined) return undefined
      if (!request.jobs.includes(job.data.job)) {
        await job.moveToDelayed(Date.now() + 1000, lock)
        return undefined
      }
      const taken = await journal.take(job.data.job, job.data.chunk, request, now())
      if (taken.kind === "taken") {
        carried.set(keyOf(taken.claim), { job, lock })
        return taken.claim
      }
      if (taken.kind === "later") await job.moveToDelayed(soon(taken.notBefore), lock)
      // One that is closed is queued again when its job goes on.
      else await job.moveToCompleted(undefined, lock, false)
    }
  }

  return {
    claim: async (request: ClaimRequest, now: () => number): Promise<Claim | undefined> => {
      for (const id of request.jobs) await fill(id, request)
      const known = (await send(["SMEMBERS", setOf(prefix)])) as ReadonlyArray<unknown>
      const all = known
        .map(String)
        .filter((organizationId) => request.leftOut?.includes(organizationId) !== true)
        .toSorted()
      turn++
      for (let at = 0; at < all.length; at++) {
        const lane = await laneOf(all[(turn + at) % all.length] ?? "", request)
        const claim = await takeFrom(lane, request, now)
        if (claim !== undefined) return claim
      }
      return undefined
    },
    renewed: async (claim: Claim, lease: number): Promise<void> => {
      const carrying = carried.get(keyOf(claim))
      // BullMQ may have given it to another worker, which the journal then keeps away.
      await carrying?.job.extendLock(carrying.lock, lease).catch(ignore)
    },
    /** Tells BullMQ that a chunk is done or goes on later. When that fails, its lock runs out, and the journal says so again. */
    ended: async (claim: Claim, notBefore: number | undefined): Promise<void> => {
      const carrying = carried.get(keyOf(claim))
      if (carrying === undefined) return
      carried.delete(keyOf(claim))
      const { job, lock } = carrying
      const moved =
        notBefore === undefined ? job.moveToCompleted(undefined, lock, false) : job.moveToDelayed(soon(notBefore), lock)
      await Promise.resolve(moved).catch(ignore)
    },
    close: async (): Promise<void> => {
      await Promise.all(
        Array.from(lanes.values(), async ({ queue, worker }) => {
          await worker.close(true).catch(ignore)
          await queue.close().catch(ignore)
        })
      )
    }
  }
}

export type Queues = ReturnType<typeof makeQueues>
