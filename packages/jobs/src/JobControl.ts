/**
 * Looks after jobs: starts, pauses, resumes and cancels them, and shows how far they are.
 *
 * @since 0.2.0
 */
import type * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import { openOf, resumption } from "./internal/run/next.ts"
import type { State } from "./Job.ts"
import { type JobNotFound, type StoreFailed, WrongState } from "./JobError.ts"
import { type Job, JobStore, type Transition } from "./JobStore.ts"

type Controlling<A> = Effect.Effect<A, JobNotFound | StoreFailed | WrongState, JobStore>

/** Changes the state of a job, or fails with the one that it is in. */
const change = (id: string, wanted: string, to: (job: Job) => Transition): Controlling<void> =>
  Effect.gen(function* () {
    const store = yield* JobStore
    const job = yield* store.get(id)
    if (yield* store.transition(id, to(job))) return
    const { state } = yield* store.get(id)
    return yield* Effect.fail(new WrongState({ id, state, wanted }))
  })

/**
 * Lets workers begin a planned job. Fails with `WrongState` when it was begun before.
 *
 * @since 0.2.0
 * @category control
 */
export const start = (id: string): Controlling<void> =>
  change(id, "started", () => ({ from: ["planned"], to: "running" }))

/**
 * Begins nothing new of a job. What is under way comes to its end.
 *
 * @since 0.2.0
 * @category control
 */
export const pause = (id: string): Controlling<void> =>
  change(id, "paused", () => ({ from: ["running"], to: "paused" }))

/**
 * Lets a job go on that was paused, or that has stopped: what has failed so far is accepted, and a stage whose gate was closed
 * counts as passed.
 *
 * @since 0.2.0
 * @category control
 */
export const resume = (id: string): Controlling<void> => change(id, "resumed", resumption)

/**
 * Ends a job: steps that have not begun never will. Batches that may execute are followed to their end.
 *
 * @since 0.2.0
 * @category control
 */
export const cancel = (id: string): Controlling<void> =>
  change(id, "canceled", () => ({ from: ["planned", "running", "paused", "stopped"], to: "canceled" }))

/**
 * Returns a job with its counts.
 *
 * @since 0.2.0
 * @category reading
 */
export const get = (id: string): Effect.Effect<Job, JobNotFound | StoreFailed, JobStore> =>
  JobStore.use((store) => store.get(id))

/**
 * Returns all jobs, the newest first.
 *
 * @since 0.2.0
 * @category reading
 */
export const list: Effect.Effect<ReadonlyArray<Job>, StoreFailed, JobStore> = JobStore.use((store) => store.list)

const resting: ReadonlySet<State> = new Set<State>(["completed", "stopped", "canceled"])

/**
 * Whether a job has ended, or goes on only when somebody resumes it after it has stopped.
 *
 * @since 0.2.0
 * @category reading
 */
export const isAtRest = (job: Job): boolean => resting.has(job.state) && (job.state !== "canceled" || openOf(job) === 0)

/**
 * A job after each change, until it has ended or stopped; whoever carries it out, in this process or another.
 *
 * @since 0.2.0
 * @category reading
 */
export const progress = (
  id: string,
  options: {
    /** How often it is looked at (default 500 milliseconds). */
    readonly poll?: Duration.Input | undefined
  } = {}
): Stream.Stream<Job, JobNotFound | StoreFailed, JobStore> =>
  Stream.fromEffectRepeat(get(id)).pipe(
    Stream.mapEffect((job) =>
      isAtRest(job) ? Effect.succeed(job) : Effect.delay(Effect.succeed(job), options.poll ?? 500)
    ),
    Stream.takeUntil(isAtRest),
    Stream.changesWith((one, other) => JSON.stringify(one) === JSON.stringify(other))
  )
