import * as CoreActionBatch from "@effect-meraki/core/ActionBatch"
import { callerOf } from "./internal/caller.ts"
import { connectionOf } from "./internal/connection.ts"
import { invalid } from "./internal/own.ts"
import type { MerakiBase } from "./MerakiBase.ts"
import type { BatchState } from "./MerakiError.ts"
import type { Action, CallOptions } from "./Operation.ts"

/**
 * Options for each request of a submission.
 *
 * @since 0.2.0
 * @category options
 */
export interface BatchRequestOptions extends Pick<
  CallOptions,
  "dryRun" | "fetch" | "headers" | "logger" | "onPlanned" | "readOnly" | "retry" | "timeout"
> {
  /**
   * Ends the submission: no more batches are sent, and it rejects with the signal's reason. Confirmed batches still run
   * to their end.
   */
  readonly signal?: AbortSignal | undefined
}

/**
 * Options for planning: the actions, and how to split them into batches.
 *
 * @since 0.2.0
 * @category options
 */
export interface BatchPlanOptions extends BatchRequestOptions {
  readonly organizationId: string
  /** The actions in the order in which they run, each made by the `action` of an operation. */
  readonly actions: ReadonlyArray<Action>
  /**
   * `sync`: batches of 20, each done when its request is answered. `async`: batches of 100, polled until they are done. `auto` (default): `sync` for up to 20 actions.
   */
  readonly mode?: "sync" | "async" | "auto" | undefined
  /** A webhook to which the API also reports the end of each batch. */
  readonly callback?:
    | {
        readonly url?: string | undefined
        readonly sharedSecret?: string | undefined
        readonly httpServer?: { readonly id?: string | undefined } | undefined
        readonly payloadTemplate?: { readonly id?: string | undefined } | undefined
      }
    | undefined
}

/**
 * Options for running batches. Times are milliseconds.
 *
 * @since 0.2.0
 * @category options
 */
export interface BatchConfirmOptions extends BatchRequestOptions {
  /**
   * Whether a batch begins only after the one before it has completed (default false: up to five at a time). Within a
   * batch the order is always kept.
   */
  readonly ordered?: boolean | undefined
  /**
   * The longest time for all of it (default: none). When it ends first, batches keep running at the API, and the call
   * fails with `ActionBatchPending`.
   */
  readonly deadline?: number | undefined
  /** Time before an executing batch is first polled (default 1,000). It grows by half with each poll, up to 10,000. */
  readonly pollInterval?: number | undefined
  /** How long a batch is retried when its network is not found, since it may be too new (default 30,000). */
  readonly newNetworkWait?: number | undefined
}

/**
 * Options for submitting actions: those for planning and those for running.
 *
 * @since 0.2.0
 * @category options
 */
export interface BatchOptions extends BatchPlanOptions, BatchConfirmOptions {}

/**
 * A resource that an action created.
 *
 * @since 0.2.0
 * @category models
 */
export interface CreatedResource {
  readonly id: string
  /** Its path; empty if the API gave none. */
  readonly uri: string
}

/**
 * The result of a submission.
 *
 * @since 0.2.0
 * @category models
 */
export interface BatchResult {
  readonly organizationId: string
  readonly batches: ReadonlyArray<BatchState>
  /** What each action created, at its position; undefined for those that created nothing. */
  readonly created: ReadonlyArray<CreatedResource | undefined>
}

/**
 * The progress of a submission. Counts are of actions.
 *
 * @since 0.2.0
 * @category models
 */
export interface BatchProgress extends BatchResult {
  readonly total: number
  readonly completed: number
  readonly executing: number
  readonly failed: number
}

/**
 * Batches at the API, confirmed or not. An `ActionBatchPending` has this form too: confirming it continues to follow
 * it.
 *
 * @since 0.2.0
 * @category models
 */
export interface Batches {
  readonly organizationId: string
  readonly batches: ReadonlyArray<Pick<BatchState, "id" | "actions">>
}

/**
 * Batches that wait to be confirmed. With `await using`, unconfirmed ones are discarded at the end of the block.
 *
 * @since 0.2.0
 * @category models
 */
export interface BatchPlan extends Batches, AsyncDisposable {
  /** When the API deletes them unless they are confirmed: a week after they were made. */
  readonly expiresAt: Date
}

/**
 * The action batches of a client. Each method rejects with a `MerakiError`.
 *
 * @since 0.2.0
 * @category client
 */
export interface BatchCalls {
  /**
   * Runs actions in as many batches as they need, each exactly once, and follows them to their end. Rejects with
   * `InvalidInput` before any request when an action is not complete, with `ActionBatchFailed` when a batch failed or not
   * all could be sent, and with `ActionBatchPending` when some are still executing. In a dry run it sends nothing, and
   * rejects with a `WritePlanned` that holds the requests for all batches.
   */
  (options: BatchOptions): Promise<BatchResult>
  /** The same, with the progress after each change. */
  readonly progress: (options: BatchOptions) => AsyncGenerator<BatchProgress, void, void>
  /** Stores batches at the API without executing them. `confirm` executes them. */
  readonly plan: (options: BatchPlanOptions) => Promise<BatchPlan>
  /**
   * Executes planned batches and follows them to their end, or continues to follow batches that were confirmed before.
   */
  readonly confirm: (batches: Batches, options?: BatchConfirmOptions) => Promise<BatchResult>
  /** Deletes planned batches. Confirmed ones stay. */
  readonly discard: (batches: Batches, options?: BatchRequestOptions) => Promise<void>
}

/**
 * The action batches of a {@link MerakiBase}; a `Meraki` has them as `batch`.
 *
 * @since 0.2.0
 * @category client
 */
export const batchOf = (client: MerakiBase): BatchCalls => {
  const { iterate, perform } = connectionOf(client)
  const batch: BatchCalls = Object.assign(
    (options: BatchOptions) =>
      perform(options, callerOf(batch), (core) => {
        if (Object.hasOwn(Object(core) as object, "confirmed")) {
          throw invalid("confirmed", "is not an option: batch runs what it is given, and batch.plan stores it without")
        }
        return CoreActionBatch.submit(core)
      }),
    {
      progress: (options: BatchOptions) => iterate(options, callerOf(batch.progress), CoreActionBatch.progress),
      plan: async (options: BatchPlanOptions): Promise<BatchPlan> => {
        const plan = await perform(options, callerOf(batch.plan), CoreActionBatch.plan)
        const { dryRun, fetch, headers, logger, onPlanned, readOnly, retry, timeout } = options
        const rest = { dryRun, fetch, headers, logger, onPlanned, readOnly, retry, timeout }
        return { ...plan, [Symbol.asyncDispose]: () => batch.discard(plan, rest) }
      },
      confirm: (batches: Batches, options: BatchConfirmOptions = {}) =>
        perform(options, callerOf(batch.confirm), (core) => CoreActionBatch.confirm(batches, core)),
      discard: (batches: Batches, options: BatchRequestOptions = {}) =>
        perform(options, callerOf(batch.discard), (core) => CoreActionBatch.discard(batches, core))
    }
  )
  return batch
}
