import * as CoreActionBatch from "@effect-meraki/core/ActionBatch"
import { callerOf } from "./internal/caller.ts"
import { connectionOf } from "./internal/connection.ts"
import { callOptions } from "./internal/settings.ts"
import type { MerakiBase } from "./MerakiBase.ts"
import type { BatchState } from "./MerakiError.ts"
import type { Action, CallOptions } from "./Operation.ts"

/**
 * What can be said of each of the requests that a submission makes, and of when to end it.
 *
 * @since 0.1.0
 * @category options
 */
export interface BatchRequestOptions extends Pick<CallOptions, "fetch" | "headers" | "logger" | "retry" | "timeout"> {
  /** Sends no more, and rejects with the signal's reason. A batch that was confirmed runs to its end all the same. */
  readonly signal?: AbortSignal | undefined
}

/**
 * The batches to make.
 *
 * @since 0.1.0
 * @category options
 */
export interface BatchPlanOptions extends BatchRequestOptions {
  readonly organizationId: string
  /** In the order in which they are to be carried out, each made by the `action` of an operation. */
  readonly actions: ReadonlyArray<Action>
  /**
   * `sync`: batches of 20, each done when its request is answered. `async`: batches of 100, looked at until they are done.
   * `auto` (default): `sync` as long as one batch is enough.
   */
  readonly mode?: "sync" | "async" | "auto" | undefined
  /** Where the API reports the end of each batch, besides this. */
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
 * How batches are carried out. Times are milliseconds.
 *
 * @since 0.1.0
 * @category options
 */
export interface BatchConfirmOptions extends BatchRequestOptions {
  /**
   * Whether a batch begins only when the one before it has completed (default false: up to five at a time). Within a batch
   * the order is always kept.
   */
  readonly ordered?: boolean | undefined
  /** Longest time for everything (default: none). When it is over, batches go on at the API: `ActionBatchPending`. */
  readonly deadline?: number | undefined
  /** Time before the first look at an executing batch (default 1,000); it grows by half each time, up to 10,000. */
  readonly pollInterval?: number | undefined
  /** How long a batch is repeated whose network is not found: it may be too new (default 30,000). */
  readonly newNetworkWait?: number | undefined
}

/**
 * A submission.
 *
 * @since 0.1.0
 * @category options
 */
export interface BatchOptions extends BatchPlanOptions, BatchConfirmOptions {}

/**
 * A resource that an action created.
 *
 * @since 0.1.0
 * @category models
 */
export interface CreatedResource {
  readonly id: string
  /** Its path; empty if the API gave none. */
  readonly uri: string
}

/**
 * What came of a submission.
 *
 * @since 0.1.0
 * @category models
 */
export interface BatchResult {
  readonly organizationId: string
  readonly batches: ReadonlyArray<BatchState>
  /** What each action created, at its position; undefined for those that created nothing. */
  readonly created: ReadonlyArray<CreatedResource | undefined>
}

/**
 * How far a submission has come. Numbers are of actions.
 *
 * @since 0.1.0
 * @category models
 */
export interface BatchProgress extends BatchResult {
  readonly total: number
  readonly completed: number
  readonly executing: number
  readonly failed: number
}

/**
 * Batches at the API, confirmed or not. An `ActionBatchPending` is one too: to confirm it is to go on following it.
 *
 * @since 0.1.0
 * @category models
 */
export interface Batches {
  readonly organizationId: string
  readonly batches: ReadonlyArray<Pick<BatchState, "id" | "actions">>
}

/**
 * Batches that wait to be confirmed. With `await using`, they are discarded at the end of the block unless they were.
 *
 * @since 0.1.0
 * @category models
 */
export interface BatchPlan extends Batches, AsyncDisposable {
  /** When the API forgets them: a week after they were made. */
  readonly expiresAt: Date
}

/**
 * The action batches of a client. Each method rejects with a `MerakiError`.
 *
 * @since 0.1.0
 * @category client
 */
export interface BatchCalls {
  /**
   * Carries out actions in as many batches as they need, each exactly once, and follows them to their end. Rejects with
   * `InvalidInput` before any request when an action is not complete, with `ActionBatchFailed` when a batch failed or not
   * all could be sent, and with `ActionBatchPending` when some are still executing.
   */
  (options: BatchOptions): Promise<BatchResult>
  /** The same, telling how far it has come after each change. */
  readonly progress: (options: BatchOptions) => AsyncGenerator<BatchProgress, void, void>
  /** Stores batches at the API without executing them. */
  readonly plan: (options: BatchPlanOptions) => Promise<BatchPlan>
  /** Executes planned batches and follows them to their end, or goes on following batches that were confirmed before. */
  readonly confirm: (batches: Batches, options?: BatchConfirmOptions) => Promise<BatchResult>
  /** Removes planned batches. Those that were confirmed in the meantime stay. */
  readonly discard: (batches: Batches, options?: BatchRequestOptions) => Promise<void>
}

/**
 * The action batches of a {@link MerakiBase}; a `Meraki` has them as `batch`.
 *
 * @since 0.1.0
 * @category client
 */
export const batchOf = (client: MerakiBase): BatchCalls => {
  const { iterate, perform } = connectionOf(client)
  const batch: BatchCalls = Object.assign(
    (options: BatchOptions) => perform(() => CoreActionBatch.submit(callOptions(options)), options, callerOf(batch)),
    {
      progress: (options: BatchOptions) =>
        iterate(() => CoreActionBatch.progress(callOptions(options)), options, callerOf(batch.progress)),
      plan: async (options: BatchPlanOptions): Promise<BatchPlan> => {
        const place = callerOf(batch.plan)
        const plan = await perform(() => CoreActionBatch.plan(callOptions(options)), options, place)
        return { ...plan, [Symbol.asyncDispose]: () => batch.discard(plan, { ...options, signal: undefined }) }
      },
      confirm: (batches: Batches, options: BatchConfirmOptions = {}) =>
        perform(() => CoreActionBatch.confirm(batches, callOptions(options)), options, callerOf(batch.confirm)),
      discard: (batches: Batches, options: BatchRequestOptions = {}) =>
        perform(() => CoreActionBatch.discard(batches, callOptions(options)), options, callerOf(batch.discard))
    }
  )
  return batch
}
