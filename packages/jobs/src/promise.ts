/**
 * Jobs for programs with Promises.
 *
 * @since 0.2.0
 */
import * as MerakiClient from "@effect-meraki/core/MerakiClient"
import type * as MerakiConfig from "@effect-meraki/core/MerakiConfig"
import type { MerakiError } from "@effect-meraki/core/MerakiError"
import * as Transport from "@effect-meraki/core/Transport"
import * as Cause from "effect/Cause"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Layer from "effect/Layer"
import * as ManagedRuntime from "effect/ManagedRuntime"
import * as Stream from "effect/Stream"
import { iterate } from "./internal/promise/iterate.ts"
import * as Job from "./Job.ts"
import * as JobControl from "./JobControl.ts"
import * as JobPlan from "./JobPlan.ts"
import * as JobReport from "./JobReport.ts"
import * as JobSchedule from "./JobSchedule.ts"
import type { StoreFailed } from "./JobError.ts"
import type { Job as StoredJob, JobStore } from "./JobStore.ts"
import * as JobStoreSqlite from "./JobStoreSqlite.ts"
import * as JobWorker from "./JobWorker.ts"

export { devices, networks, ofAction, organizations, step } from "./Job.ts"
export * from "./JobError.ts"
export { toHtml } from "./JobReport.ts"

/**
 * Where jobs live, and the client that carries them out.
 *
 * @since 0.2.0
 * @category options
 */
export interface Options {
  readonly client: MerakiConfig.Options
  /** A file of `node:sqlite`, or a store of another engine as a layer. */
  readonly store: JobStoreSqlite.Options | Layer.Layer<JobStore, StoreFailed>
  /** The URL of a Redis through which all processes share the limits. It needs the package `redis`. */
  readonly limitsAt?: string | undefined
  /** Sends requests (default: the global `fetch`). */
  readonly transport?: Layer.Layer<Transport.Transport> | undefined
}

/**
 * A job: a step, or several, for each target. Targets are a query such as `networks({ tags: ["branch"] })`, or a list.
 *
 * @since 0.2.0
 * @category options
 */
export interface Definition<A> extends Job.Options {
  readonly name: string
  readonly targets: Stream.Stream<Job.Target<A>, MerakiError, MerakiClient.MerakiClient> | Iterable<Job.Target<A>>
  readonly steps: (value: A, target: Job.Target<A>) => Job.Step | ReadonlyArray<Job.Step>
}

/**
 * Options that every call takes.
 *
 * @since 0.2.0
 * @category options
 */
export interface CallOptions {
  /** Interrupts the call. It then rejects with the reason of the signal. */
  readonly signal?: AbortSignal | undefined
}

/**
 * Jobs. They reject with the same errors as the functions of `JobPlan`, `JobControl` and `JobWorker` fail with.
 *
 * @since 0.2.0
 * @category models
 */
export interface Jobs extends AsyncDisposable {
  readonly plan: <A>(
    job: Definition<A>,
    options?: CallOptions & { readonly id?: string | undefined }
  ) => Promise<string>
  readonly preview: (
    id: string,
    options?: CallOptions & { readonly show?: number | undefined }
  ) => Promise<JobPlan.Preview>
  /** Starts a job if it was not, and works on it until it has ended, or cannot go on by itself. */
  readonly run: (id: string, options?: CallOptions & Omit<JobWorker.Options, "jobs">) => Promise<StoredJob>
  /** Works on all jobs until it is aborted. */
  readonly work: (options: { readonly signal: AbortSignal } & JobWorker.Options) => Promise<void>
  readonly start: (id: string) => Promise<void>
  readonly pause: (id: string) => Promise<void>
  readonly resume: (id: string) => Promise<void>
  readonly cancel: (id: string) => Promise<void>
  readonly get: (id: string) => Promise<StoredJob>
  readonly list: () => Promise<ReadonlyArray<StoredJob>>
  /** A job of the steps that have failed. */
  readonly retry: (
    id: string,
    options?: { readonly id?: string | undefined; readonly unknown?: boolean | undefined }
  ) => Promise<string>
  /** A job that takes another one back. */
  readonly rollback: (
    id: string,
    options?: { readonly id?: string | undefined }
  ) => Promise<{ readonly id: string; readonly leftOut: ReadonlyArray<JobPlan.LeftOut> }>
  readonly report: (id: string, options?: { readonly steps?: number | undefined }) => Promise<JobReport.Report>
  /** A job after each change, until it has ended or stopped. */
  readonly progress: (id: string, options?: CallOptions) => AsyncIterableIterator<StoredJob>
  /** Plans and starts a job whenever its schedule is due, and gives the ids. */
  readonly schedule: <A>(
    schedule: JobSchedule.Schedule,
    job: (due: Date) => Definition<A>,
    options?: CallOptions
  ) => AsyncIterableIterator<string>
  /** Ends what is under way, and closes the store. */
  readonly close: () => Promise<void>
}

type Services = JobStore | MerakiClient.MerakiClient

/** Limits in Redis. The package `redis` is an optional one, and is loaded for nothing else. */
const limitsIn = (url: string) =>
  Layer.unwrap(Effect.promise(async () => (await import("@effect-meraki/core/RateLimiterRedis")).layer({ url })))

const layerOf = ({ client, limitsAt, store, transport = Transport.layerFetch }: Options) => {
  const meraki = MerakiClient.layer(client).pipe(Layer.provide(transport))
  const limited = limitsAt === undefined ? meraki : Layer.provide(meraki, limitsIn(limitsAt))
  return Layer.merge(limited, "file" in store ? JobStoreSqlite.layer(store) : store)
}

const definitionOf = <A>({ targets, ...rest }: Definition<A>) =>
  Job.make({ ...rest, targets: Stream.isStream(targets) ? targets : Stream.fromIterable(targets) })

/**
 * Opens a store of jobs, with a client.
 *
 * @example
 * ```ts
 * import { updateNetwork } from "@effect-meraki/core/Networks"
 * import { makeJobs, networks, step } from "@effect-meraki/jobs/promise"
 *
 * await using jobs = makeJobs({ client: { apiKey: "0123456789abcdef" }, store: { file: "jobs.db" } })
 * const id = await jobs.plan({
 *   name: "branches to Berlin",
 *   targets: networks({ tags: ["branch"] }),
 *   steps: ({ id }) => step(updateNetwork, { networkId: id, timeZone: "Europe/Berlin" }),
 *   canary: [1, 10, 100]
 * })
 * await jobs.run(id)
 * ```
 *
 * @since 0.2.0
 * @category constructors
 */
export const makeJobs = (options: Options): Jobs => {
  const runtime = ManagedRuntime.make(layerOf(options))
  const promised = async <A, E>(effect: Effect.Effect<A, E, Services>, { signal }: CallOptions = {}): Promise<A> => {
    signal?.throwIfAborted()
    const exit = await runtime.runPromiseExit(effect, signal === undefined ? undefined : { signal })
    if (Exit.isSuccess(exit)) return exit.value
    throw signal?.aborted === true && Cause.hasInterruptsOnly(exit.cause) ? signal.reason : Cause.squash(exit.cause)
  }
  const close = () => runtime.dispose()
  return {
    plan: (job, given = {}) => promised(JobPlan.plan(definitionOf(job), { id: given.id }), given),
    preview: (id, given = {}) => promised(JobPlan.preview(id, { show: given.show }), given),
    run: (id, given = {}) => {
      const { signal, ...worker } = given
      return promised(Effect.andThen(JobWorker.runJob(id, worker), JobControl.get(id)), { signal })
    },
    work: ({ signal, ...worker }) => promised(JobWorker.run(worker), { signal }),
    start: (id) => promised(JobControl.start(id)),
    pause: (id) => promised(JobControl.pause(id)),
    resume: (id) => promised(JobControl.resume(id)),
    cancel: (id) => promised(JobControl.cancel(id)),
    get: (id) => promised(JobControl.get(id)),
    list: () => promised(JobControl.list),
    retry: (id, given) => promised(JobPlan.retry(id, given)),
    rollback: (id, given) => promised(JobPlan.rollback(id, given)),
    report: (id, given) => promised(JobReport.make(id, given)),
    progress: (id, given) => iterate(JobControl.progress(id), promised, given?.signal),
    schedule: (schedule, job, given) =>
      iterate(
        JobSchedule.run(schedule, (due) => definitionOf(job(due))),
        promised,
        given?.signal
      ),
    close,
    [Symbol.asyncDispose]: close
  }
}
