import { type ConnectionOptions, Queue, Worker } from "bullmq"
import type { Schedule } from "../../JobStore.ts"
import type { OpenedSchedule } from "../store/service.ts"
import type { BackendOf } from "./queues.ts"

/** The one job scheduler in the queue of a schedule. */
const id = "cron"

/** How long one process plans the job of a time, in milliseconds, before another one may. */
const lockDuration = 300_000

const ignore = (): undefined => undefined

/** Opens a job scheduler of BullMQ, which gives each time to one of the processes that have it open. */
export const openSchedule = async (
  connection: ConnectionOptions,
  backendOf: BackendOf,
  prefix: string,
  { cron, name, timeZone = "UTC" }: Schedule
): Promise<OpenedSchedule> => {
  // BullMQ takes no colon in the name of a queue.
  const queueName = name.replaceAll(":", "-")
  const options = { connection, prefix: `${prefix}schedule` }
  const backend = backendOf(options.prefix)
  const queue = new Queue(queueName, options, backend)
  const taking = { ...options, autorun: false, lockDuration, maxStalledCount: 1_000_000 }
  const worker = new Worker(queueName, undefined, taking, backend)
  // What fails, fails where it is waited for.
  queue.on("error", ignore)
  worker.on("error", ignore)
  const known = await queue.getJobScheduler(id)
  // One that is set again forgets a time that was due and not taken yet.
  if (known?.pattern !== cron || known.tz !== timeZone) {
    const kept = { removeOnComplete: 100, removeOnFail: 100 }
    await queue.upsertJobScheduler(id, { pattern: cron, tz: timeZone }, { name, opts: kept })
  }
  await worker.startStalledCheckTimer()
  let locks = 0
  return {
    next: async () => {
      const lock = `${process.pid}-${locks++}`
      const job = await worker.getNextJob(lock, { block: false })
      if (job === undefined) return undefined
      return {
        due: new Date(job.opts.prevMillis ?? job.timestamp),
        done: () => job.moveToCompleted(undefined, lock, false)
      }
    },
    close: async () => {
      await worker.close(true).catch(ignore)
      await queue.close().catch(ignore)
    }
  }
}
