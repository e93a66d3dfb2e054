/**
 * Where jobs live: the one interface that every engine has.
 *
 * A store keeps the steps of a job, gives parts of it to workers, and journals what they do. It sends nothing and decides
 * nothing. `JobStoreSqlite` is the embedded one; `JobStoreBullMQ` and `JobStorePgBoss` are for many machines.
 *
 * A part of a job is a chunk: steps of one organization that go as one action batch, or one after another. A worker claims a
 * chunk for the time of a lease. Each claim has a token that is larger than those before it, and a store takes only what the
 * worker with the latest token records. So a worker that was suspended, and comes back late, writes nothing.
 *
 * @since 0.2.0
 */
import type { Descriptor } from "@effect-meraki/core/Operation"
import * as Context from "effect/Context"
import type * as Effect from "effect/Effect"
import type * as Stream from "effect/Stream"
import type { Input, Options, State, Status } from "./Job.ts"
import type { JobExists, JobNotFound, LeaseLost, StoreFailed } from "./JobError.ts"

/**
 * What a job is made of, except its steps.
 *
 * @since 0.2.0
 * @category models
 */
export interface Header {
  readonly id: string
  readonly name: string
  /** `retry` and `rollback` are made of another job, whose id is `of`. */
  readonly kind: "rollout" | "retry" | "rollback"
  readonly of?: string | undefined
  /** In milliseconds since 1970. */
  readonly createdAt: number
  /** Drawn by the process that plans it, which is told apart by it from another one. */
  readonly nonce: string
  /** The operations of its steps, and those that read what they change, by their ids. */
  readonly operations: { readonly [id: string]: Descriptor }
  /** The operation that reads what an operation changes, by the ids of both. */
  readonly readers: { readonly [id: string]: string }
  readonly options: Options
  /** The number of stages. */
  readonly stages: number
  /** The span in which it was planned, to which the spans of its parts are linked. */
  readonly span?: SpanLink | undefined
}

/**
 * Names a span, so that others can be linked to it after a restart.
 *
 * @since 0.2.0
 * @category models
 */
export interface SpanLink {
  readonly traceId: string
  readonly spanId: string
}

/**
 * How many steps of an organization are in a stage and of a status.
 *
 * @since 0.2.0
 * @category models
 */
export interface Count {
  readonly organizationId: string
  readonly stage: number
  readonly status: Status
  readonly steps: number
}

/**
 * A job as it is stored.
 *
 * @since 0.2.0
 * @category models
 */
export interface Job {
  readonly header: Header
  readonly state: State
  /** The stage that is carried out now, counted from 0. */
  readonly stage: number
  /** Why it is in its state; empty when somebody wanted it so. */
  readonly reason: string
  /** When its state changed, in milliseconds since 1970. */
  readonly changedAt: number
  /** How many failed and unknown steps somebody has accepted by resuming the job; the error budget does not count them. */
  readonly accepted: number
  readonly counts: ReadonlyArray<Count>
}

/**
 * A step as it is stored.
 *
 * @since 0.2.0
 * @category models
 */
export interface StoredStep {
  /** Counted from 0, in the order of the query. */
  readonly position: number
  readonly organizationId: string
  readonly target: string
  readonly operation: string
  readonly input: Input
  readonly status: Status
  readonly outcome?: Outcome | undefined
  /** What the step changes, as it was before; undefined when it was not read, and null when there was nothing. */
  readonly previous?: unknown
}

/**
 * What is known of a step that has ended, or was interrupted.
 *
 * @since 0.2.0
 * @category models
 */
export interface Outcome {
  /** The kind of the error, and what the API said. */
  readonly error?: { readonly tag: string; readonly message: string; readonly hint?: string | undefined } | undefined
  /** The id of what it created. */
  readonly created?: string | undefined
  /** The answer of a read. */
  readonly answer?: unknown
  /** Ids of what looked like the object of a POST before it was sent. */
  readonly before?: ReadonlyArray<string> | undefined
  /** The action batch that it was part of. */
  readonly batch?: string | undefined
}

/**
 * A chunk to be stored.
 *
 * @since 0.2.0
 * @category models
 */
export interface NewChunk {
  readonly number: number
  /** Chunks are claimed in this order; those of different organizations alternate. */
  readonly rank: number
  readonly organizationId: string
  readonly stage: number
  readonly kind: "batch" | "calls"
  readonly steps: ReadonlyArray<Omit<StoredStep, "outcome" | "previous" | "status" | "organizationId">>
}

/**
 * A part of a batch chunk: one action batch. A batch that failed is cut into smaller ones.
 *
 * @since 0.2.0
 * @category models
 */
export interface Part {
  readonly positions: ReadonlyArray<number>
  /** The id of the action batch. It is journalled before the batch is confirmed. */
  readonly batch?: string | undefined
  /** The unconfirmed batches that were there before this one was made; its answer may have been lost. */
  readonly before?: ReadonlyArray<string> | undefined
}

/**
 * What a worker notes about a chunk.
 *
 * @since 0.2.0
 * @category models
 */
export interface Journal {
  readonly parts: ReadonlyArray<Part>
  /** Temporary failures in a row. */
  readonly failures: number
  /** Requests sent, and the milliseconds that they waited for limits and retries. */
  readonly requests: number
  readonly waited: number
  /** Requests that were sent again, after a restart or a temporary failure, and that repeat safely: PUT and DELETE. */
  readonly repeats: number
  /** Milliseconds of work. */
  readonly millis: number
  /** The spans of the workers that had it. */
  readonly spans: ReadonlyArray<SpanLink>
}

/**
 * A chunk that a worker has.
 *
 * @since 0.2.0
 * @category models
 */
export interface Claim {
  readonly job: string
  readonly number: number
  readonly organizationId: string
  readonly stage: number
  readonly kind: NewChunk["kind"]
  /** Larger than the tokens of all earlier claims of the chunk. */
  readonly token: number
  readonly journal: Journal | undefined
  readonly steps: ReadonlyArray<StoredStep>
}

/**
 * Which chunk a worker asks for.
 *
 * @since 0.2.0
 * @category models
 */
export interface ClaimRequest {
  /** A name for the worker, for people. */
  readonly worker: string
  /** How long the claim holds without being renewed, in milliseconds. */
  readonly lease: number
  /** The jobs of which it may be. Of each, only stages that are open count. */
  readonly jobs: ReadonlyArray<string>
  /** How many chunks of an organization may be claimed at a time, by all workers together. */
  readonly perOrganization: number
  /** Organizations of which the worker has enough (default none). */
  readonly leftOut?: ReadonlyArray<string> | undefined
}

/**
 * A change of a step.
 *
 * @since 0.2.0
 * @category models
 */
export interface StepChange {
  readonly position: number
  readonly status?: Status | undefined
  readonly outcome?: Outcome | undefined
  readonly previous?: unknown
}

/**
 * What a worker records, all of it or nothing.
 *
 * @since 0.2.0
 * @category models
 */
export interface Change {
  readonly journal?: Journal | undefined
  readonly steps?: ReadonlyArray<StepChange> | undefined
  /** Gives the chunk back: it is done, or it goes on, not before a time in milliseconds since 1970. */
  readonly end?: "done" | { readonly notBefore: number } | undefined
}

/**
 * A transition of a job, which takes place only from certain states.
 *
 * @since 0.2.0
 * @category models
 */
export interface Transition {
  readonly from: ReadonlyArray<State>
  /** Only from this stage. */
  readonly fromStage?: number | undefined
  readonly to: State
  readonly stage?: number | undefined
  readonly reason?: string | undefined
  readonly accepted?: number | undefined
}

/**
 * What the work on an organization has cost.
 *
 * @since 0.2.0
 * @category models
 */
export interface Effort {
  readonly organizationId: string
  readonly requests: number
  readonly waited: number
  readonly repeats: number
  readonly millis: number
}

/**
 * A page of steps.
 *
 * @since 0.2.0
 * @category models
 */
export interface StepsRequest {
  /** Only those of these statuses (default all). */
  readonly statuses?: ReadonlyArray<Status> | undefined
  /** Those behind this position (default from the first on). */
  readonly after?: number | undefined
  readonly limit: number
}

/**
 * When a job is planned again and again.
 *
 * @since 0.2.0
 * @category models
 */
export interface Schedule {
  /** Names it; part of the ids of its jobs. */
  readonly name: string
  /** Five fields, or six with seconds first: `0 3 * * mon-fri`. */
  readonly cron: string
  /** A time zone of the tz database (default `"UTC"`). */
  readonly timeZone?: string | undefined
}

/**
 * The service.
 *
 * @since 0.2.0
 * @category services
 */
export class JobStore extends Context.Service<
  JobStore,
  {
    /** Stores a job in the state `planning`. One that was left in that state, for a minute, is replaced. */
    readonly create: (header: Header) => Effect.Effect<void, JobExists | StoreFailed>
    /** Adds chunks with their steps to a job that is being planned. Fails when another process has replaced it. */
    readonly append: (header: Header, chunks: ReadonlyArray<NewChunk>) => Effect.Effect<void, StoreFailed>
    /** Ends planning: the job has this header now, and is `planned`. Fails when another process has replaced it. */
    readonly seal: (header: Header) => Effect.Effect<void, StoreFailed>
    readonly get: (id: string) => Effect.Effect<Job, JobNotFound | StoreFailed>
    /** All jobs, the newest first. */
    readonly list: Effect.Effect<ReadonlyArray<Job>, StoreFailed>
    /**
     * Changes the state of a job if it is as expected, and returns whether it was. A cancellation sets the steps that wait
     * to `canceled`, and their chunks are done.
     */
    readonly transition: (id: string, change: Transition) => Effect.Effect<boolean, StoreFailed>
    /** Gives a chunk to a worker, that of the lowest rank that is free; undefined when there is none now. */
    readonly claim: (request: ClaimRequest) => Effect.Effect<Claim | undefined, StoreFailed>
    /** Makes a claim hold for another lease. */
    readonly renew: (claim: Claim, lease: number) => Effect.Effect<void, LeaseLost | StoreFailed>
    /** Writes down what a worker does. */
    readonly record: (claim: Claim, change: Change) => Effect.Effect<void, LeaseLost | StoreFailed>
    /** The steps of a job, in order. */
    readonly steps: (id: string, request: StepsRequest) => Effect.Effect<ReadonlyArray<StoredStep>, StoreFailed>
    /** What the work on each organization has cost so far. */
    readonly efforts: (id: string) => Effect.Effect<ReadonlyArray<Effort>, StoreFailed>
    /** Removes a job. */
    readonly remove: (id: string) => Effect.Effect<void, StoreFailed>
    /**
     * The times of a schedule that the engine keeps, each given to one of the processes that ask for them. Undefined where the
     * engine keeps none.
     */
    readonly ticks?: ((schedule: Schedule) => Stream.Stream<Date, StoreFailed>) | undefined
  }
>()("@effect-meraki/jobs/JobStore") {}
