/**
 * Jobs that are planned again and again, by cron expressions.
 *
 * The id of each job is made of the name of its schedule and the time for which it was due. An id is taken once, so of several
 * processes with the same schedule and store one plans it. `JobStoreBullMQ` keeps schedules as job schedulers of BullMQ; with other
 * stores each process keeps its own.
 *
 * @since 0.2.0
 */
import { Cron } from "croner"
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import type { Definition } from "./Job.ts"
import { InvalidJob, type JobNotFound, type StoreFailed, type WrongState } from "./JobError.ts"
import { start } from "./JobControl.ts"
import { plan } from "./JobPlan.ts"
import { JobStore, type Schedule } from "./JobStore.ts"

export type { Schedule } from "./JobStore.ts"

const cronOf = ({ cron, timeZone = "UTC" }: Schedule): Effect.Effect<Cron, InvalidJob> =>
  Effect.try({
    try: () => {
      const made = new Cron(cron, { timezone: timeZone, paused: true })
      // A time zone is only looked at when a time is asked for.
      made.nextRun(new Date(0))
      return made
    },
    catch: (cause) =>
      new InvalidJob({
        path: "cron",
        problem: `cannot be read: ${cause instanceof Error ? cause.message : String(cause)}`
      })
  })

/**
 * The next times at which a schedule is due, after a time in milliseconds since 1970 (default now).
 *
 * @since 0.2.0
 * @category reading
 */
export const next = (
  schedule: Schedule,
  count: number,
  after?: number
): Effect.Effect<ReadonlyArray<Date>, InvalidJob> =>
  Effect.gen(function* () {
    const cron = yield* cronOf(schedule)
    return cron.nextRuns(count, new Date(after ?? (yield* Clock.currentTimeMillis)))
  })

/** The longest time for which one sleep is right: a clock may be set meanwhile. */
const longestSleep = 60_000

const sleepUntil = (at: number): Effect.Effect<void> =>
  Effect.flatMap(Clock.currentTimeMillis, (now) =>
    now >= at
      ? Effect.void
      : Effect.andThen(
          Effect.sleep(Math.min(longestSleep, at - now)),
          Effect.suspend(() => sleepUntil(at))
        )
  )

/**
 * The times at which a schedule is due, each when it is. Those that were due while nobody listened are left out.
 *
 * @since 0.2.0
 * @category reading
 */
export const ticks = (schedule: Schedule): Stream.Stream<Date, InvalidJob> =>
  Stream.unwrap(
    Effect.map(Effect.all([cronOf(schedule), Clock.currentTimeMillis]), ([cron, now]) =>
      Stream.unfold(now, (last) => {
        const due = cron.nextRun(new Date(last))
        return due === null ? Effect.undefined : Effect.as(sleepUntil(due.getTime()), [due, due.getTime()] as const)
      })
    )
  )

/**
 * The id of the job of a schedule that is due at a time.
 *
 * @since 0.2.0
 * @category reading
 */
export const idOf = ({ name }: Schedule, due: Date): string =>
  `${name.replaceAll(/[^\w.-]+/g, "-")}-${due.toISOString().replaceAll(/[:.]\d*Z$|[-:]/g, "")}`

/**
 * Plans and starts a job whenever its schedule is due, and gives the ids of those that this process has planned. Workers carry them
 * out. A job that another process has planned, or whose query finds nothing, is left out. What was due while no process ran is
 * left out too; BullMQ keeps the last such time, and gives it to the next process.
 *
 * @since 0.2.0
 * @category running
 */
export const run = <E, R>(
  schedule: Schedule,
  definition: (due: Date) => Definition<E, R>
): Stream.Stream<string, E | InvalidJob | JobNotFound | StoreFailed | WrongState, R | JobStore> =>
  Stream.unwrap(
    Effect.map(Effect.andThen(cronOf(schedule), JobStore), (store) => {
      const due: Stream.Stream<Date, InvalidJob | StoreFailed> = store.ticks?.(schedule) ?? ticks(schedule)
      return Stream.flatMap(due, (at) => Stream.fromIterableEffect(planned(schedule, at, definition(at))))
    })
  )

/** Plans and starts the job of one time, unless another process has. */
const planned = <E, R>(schedule: Schedule, due: Date, definition: Definition<E, R>) =>
  plan(definition, { id: idOf(schedule, due) }).pipe(
    Effect.tap(start),
    Effect.map((id): ReadonlyArray<string> => [id]),
    Effect.catchTag("JobExists", () => Effect.succeed<ReadonlyArray<string>>([])),
    Effect.catchIf(
      (error) => error instanceof InvalidJob && error.path === "steps",
      () => Effect.succeed<ReadonlyArray<string>>([])
    )
  )
