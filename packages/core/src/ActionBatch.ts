/**
 * Many changes with few requests: action batches of any size, executed exactly once and followed to their end.
 *
 * The API executes the actions of a batch in order, and applies all of them or none. A synchronous batch has up to 20
 * actions, an asynchronous one up to 100, and five batches of an organization execute at a time. Larger submissions are
 * split, and then each batch succeeds or fails by itself.
 *
 * @see https://developer.cisco.com/meraki/api-v1/action-batches-overview/
 * @since 0.2.0
 */
import * as Clock from "effect/Clock"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Queue from "effect/Queue"
import type * as Scope from "effect/Scope"
import * as Stream from "effect/Stream"
import { readActions, type WireAction } from "./internal/batch/actions.ts"
import { createdByAll, type Entry, existing, fitsOne, report, split } from "./internal/batch/entry.ts"
import { batchesIssues, checked, refuse } from "./internal/batch/options.ts"
import { isDryRun, planBatches, planDiscards } from "./internal/batch/planned.ts"
import { discardBatch } from "./internal/batch/requests.ts"
import { makeAll, run } from "./internal/batch/run.ts"
import type { Settings } from "./internal/batch/submission.ts"
import { MerakiClient } from "./MerakiClient.ts"
import type { BatchState } from "./model/ErrorFacts.ts"
import type { MerakiError } from "./MerakiError.ts"
import type { Action } from "./model/Descriptor.ts"
import type { CallOptions } from "./CallOptions.ts"
import type { OrganizationActionBatchCallbackInput } from "./operations/Organizations.ts"

/**
 * Options of each request of a submission.
 *
 * @since 0.2.0
 * @category options
 */
export interface RequestOptions extends Pick<CallOptions, "timeout" | "headers" | "readOnly" | "dryRun" | "onPlanned"> {
  /**
   * When a request is retried (default: the policy of the client). A batch whose creation got no answer is created
   * again only by a policy with `retryPost`, which is the default for it. It is unconfirmed, so nothing is executed
   * twice.
   */
  readonly retry?: CallOptions["retry"]
}

/**
 * The batches to make.
 *
 * @since 0.2.0
 * @category options
 */
export interface PlanOptions extends RequestOptions {
  readonly organizationId: string
  /** The actions in the order of their execution, each made by the `action` of an operation. */
  readonly actions: ReadonlyArray<Action>
  /**
   * `sync`: batches of 20, each done when its request is answered. `async`: batches of 100, polled until they are done. `auto` (default): `sync` for up to 20 actions.
   */
  readonly mode?: "sync" | "async" | "auto" | undefined
  /** A webhook to which the API reports the end of each batch. */
  readonly callback?: OrganizationActionBatchCallbackInput | undefined
  /**
   * Whether a plan that fails or is interrupted deletes its batches (default true). A batch whose POST had no answer is found by
   * its actions, so one of the same actions that another process makes meanwhile is deleted too. With false, batches stay for a
   * program that looks for them itself, and the API deletes them after a week.
   */
  readonly discardOnFailure?: boolean | undefined
}

/**
 * Options of the execution of batches.
 *
 * @since 0.2.0
 * @category options
 */
export interface ConfirmOptions extends RequestOptions {
  /**
   * Whether a batch begins only after the one before it has completed (default false: up to five at a time). Within a
   * batch the order is always kept.
   */
  readonly ordered?: boolean | undefined
  /**
   * Longest time for the submission (default none). Then it fails with `ActionBatchPending`, and batches continue at
   * the API.
   */
  readonly deadline?: Duration.Input | undefined
  /**
   * Time before the first poll of an executing batch (default 1 second); it grows by half each time, up to 10 seconds.
   */
  readonly pollInterval?: Duration.Input | undefined
  /** How long a batch is repeated whose network is not found, since it may be new (default 30 seconds). */
  readonly newNetworkWait?: Duration.Input | undefined
}

/**
 * A submission.
 *
 * @since 0.2.0
 * @category options
 */
export interface SubmitOptions extends Omit<PlanOptions, "discardOnFailure">, ConfirmOptions {}

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
export interface Result {
  readonly organizationId: string
  readonly batches: ReadonlyArray<BatchState>
  /** What each action created, at the position of the action; undefined for actions that create nothing. */
  readonly created: ReadonlyArray<CreatedResource | undefined>
}

/**
 * The progress of a submission. Numbers count actions.
 *
 * @since 0.2.0
 * @category models
 */
export interface Progress extends Result {
  readonly total: number
  readonly completed: number
  readonly executing: number
  readonly failed: number
}

/**
 * Batches at the API, confirmed or not. An `ActionBatchPending` has this form too: `confirm` then continues to follow
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
 * Batches that wait to be confirmed.
 *
 * @since 0.2.0
 * @category models
 */
export interface Plan extends Batches {
  /** The time at which the API deletes them: a week after they were created. */
  readonly expiresAt: Date
}

const callsOf = ({ dryRun, headers, onPlanned, readOnly, retry, timeout }: RequestOptions): CallOptions => ({
  dryRun,
  headers,
  onPlanned,
  readOnly,
  retry,
  timeout
})

const millis = (value: Duration.Input | undefined, otherwise: number): number =>
  value === undefined ? otherwise : Duration.toMillis(value)

/** A submission that can be begun: its options, and its actions as the API takes them. */
interface PreparedActions<Options> {
  readonly options: Options
  readonly actions: ReadonlyArray<WireAction>
}

/** Fails, before any request, with everything that is wrong with options and actions. */
const prepareActions = <Options extends PlanOptions>(
  given: Options
): Effect.Effect<PreparedActions<Options>, MerakiError, MerakiClient> =>
  Effect.flatMap(
    MerakiClient.use((client) => client.organizationOf),
    (organizationOf) => {
      const { issues, options } = checked<Options>(given, ["organizationId", "actions"])
      const { actions, organizationId } = options
      const read = Array.isArray(actions)
        ? readActions(organizationId, actions, organizationOf)
        : { wire: [], issues: [] }
      const all = [...read.issues, ...issues]
      return all.length > 0
        ? refuse(all, organizationId, options.headers)
        : Effect.succeed({ options, actions: read.wire })
    }
  )

const entriesOf = ({ mode = "auto" }: PlanOptions, actions: ReadonlyArray<WireAction>): ReadonlyArray<Entry> =>
  split(actions, mode === "sync" || (mode === "auto" && fitsOne(actions.length)))

const settingsOf = (
  organizationId: string,
  options: Omit<SubmitOptions, "actions" | "organizationId">,
  changed: () => void
): Settings => ({
  organizationId,
  calls: callsOf(options),
  callback: options.callback,
  ordered: options.ordered ?? false,
  newNetworkWait: millis(options.newNetworkWait, 30_000),
  pollInterval: millis(options.pollInterval, 1000),
  deadline: options.deadline,
  changed
})

const resultOf = (organizationId: string, entries: ReadonlyArray<Entry>): Result => ({
  organizationId,
  batches: report(entries).batches,
  created: createdByAll(entries)
})

const progressOf = (organizationId: string, entries: ReadonlyArray<Entry>): Progress => {
  const result = resultOf(organizationId, entries)
  const count = (status: BatchState["status"]) =>
    result.batches.reduce((sum, batch) => (batch.status === status ? sum + batch.actions.length : sum), 0)
  return {
    ...result,
    total: result.created.length,
    completed: count("completed"),
    executing: count("pending"),
    failed: count("failed")
  }
}

const submitting = (
  given: SubmitOptions,
  changed: ((progress: Progress) => void) | undefined
): Effect.Effect<Result, MerakiError, MerakiClient> =>
  Effect.gen(function* () {
    const { actions, options } = yield* prepareActions(given)
    const { organizationId } = options
    const entries = entriesOf(options, actions)
    const settings = settingsOf(organizationId, options, () => changed?.(progressOf(organizationId, entries)))
    yield* (yield* isDryRun(settings)) ? planBatches(settings, entries, "both") : run(settings, entries)
    return resultOf(organizationId, entries)
  })

/**
 * Executes actions in as many batches as they need, each exactly once, and follows them to their end. Fails with
 * `InvalidInput` before any request when an action is incomplete, with `ActionBatchFailed` when a batch failed or not
 * all could be sent, and with `ActionBatchPending` when some are still executing. When it is interrupted, it sends no
 * more batches and logs which are executing. A confirmed batch runs to its end. In a dry run it sends nothing, and fails with
 * a `WritePlanned` that holds the requests for all batches.
 *
 * @example
 * ```ts
 * import * as ActionBatch from "@effect-meraki/core/ActionBatch"
 * import { updateNetwork } from "@effect-meraki/core/Networks"
 *
 * export const tagAll = (organizationId: string, networkIds: ReadonlyArray<string>) =>
 *   ActionBatch.submit({
 *     organizationId,
 *     actions: networkIds.map((networkId) => updateNetwork.action({ networkId, tags: ["branch"] }))
 *   })
 * ```
 *
 * @since 0.2.0
 * @category submitting
 */
export const submit = (options: SubmitOptions): Effect.Effect<Result, MerakiError, MerakiClient> =>
  submitting(options, undefined)

/**
 * Does the same as {@link submit}, as a Stream of the progress after each change. The last element has the result.
 *
 * @since 0.2.0
 * @category submitting
 */
export const progress = (options: SubmitOptions): Stream.Stream<Progress, MerakiError, MerakiClient> =>
  Stream.callback<Progress, MerakiError, MerakiClient>((queue) =>
    submitting(options, (now) => Queue.offerUnsafe(queue, now)).pipe(
      Effect.matchCauseEffect({
        onFailure: (cause) => Queue.failCause(queue, cause),
        onSuccess: () => Queue.end(queue)
      })
    )
  )

const week = Duration.toMillis("7 days")

/**
 * Stores batches at the API without executing them; {@link confirm} executes them, {@link discard} deletes them. The
 * API checks their form, not whether they will succeed.
 *
 * @since 0.2.0
 * @category planning
 */
export const plan = (given: PlanOptions): Effect.Effect<Plan, MerakiError, MerakiClient> =>
  Effect.gen(function* () {
    const { actions, options } = yield* prepareActions(given)
    const { organizationId } = options
    const entries = entriesOf(options, actions)
    const now = yield* Clock.currentTimeMillis
    const settings = settingsOf(organizationId, options, () => undefined)
    yield* (yield* isDryRun(settings))
      ? planBatches(settings, entries, "create")
      : makeAll(settings, entries, options.discardOnFailure ?? true)
    const batches = entries.flatMap(({ id, positions }) => (id === undefined ? [] : [{ id, actions: positions }]))
    return { organizationId, batches, expiresAt: new Date(now + week) }
  })

/**
 * Makes a plan that is discarded at the end of the scope, unless it was confirmed.
 *
 * @since 0.2.0
 * @category planning
 */
export const planScoped = (options: PlanOptions): Effect.Effect<Plan, MerakiError, MerakiClient | Scope.Scope> =>
  Effect.acquireRelease(
    plan(options),
    (planned) =>
      Effect.catch(discard(planned, callsOf(options)), ({ message }) =>
        Effect.logWarning(`a plan was not discarded; unconfirmed, it goes away after a week: ${message}`)
      ),
    { interruptible: true }
  )

/**
 * Executes planned batches and follows them to their end, or continues to follow batches that were confirmed before.
 * Fails as {@link submit} does.
 *
 * @since 0.2.0
 * @category planning
 */
export const confirm = (
  batches: Batches,
  options: ConfirmOptions = {}
): Effect.Effect<Result, MerakiError, MerakiClient> =>
  Effect.gen(function* () {
    const { issues, options: read } = checked(options)
    const all = [...batchesIssues(batches), ...issues]
    if (all.length > 0) return yield* refuse(all, undefined)
    const { organizationId } = batches
    const entries = batches.batches.map(({ actions, id }) => existing(id, actions))
    const settings = settingsOf(organizationId, read, () => undefined)
    yield* (yield* isDryRun(settings)) ? planBatches(settings, entries, "confirm") : run(settings, entries)
    return resultOf(organizationId, entries)
  })

/**
 * Deletes planned batches. Those that have been confirmed stay.
 *
 * @since 0.2.0
 * @category planning
 */
export const discard = (
  batches: Batches,
  options: RequestOptions = {}
): Effect.Effect<void, MerakiError, MerakiClient> =>
  Effect.gen(function* () {
    const { issues, options: read } = checked(options)
    const all = [...batchesIssues(batches), ...issues]
    if (all.length > 0) return yield* refuse(all, undefined)
    const { organizationId } = batches
    const calls = callsOf(read)
    const ids = batches.batches.map(({ id }) => id)
    if (yield* isDryRun({ calls })) return yield* planDiscards(organizationId, ids, calls)
    yield* Effect.forEach(ids, (id) => discardBatch(organizationId, id, calls), { discard: true })
  })
