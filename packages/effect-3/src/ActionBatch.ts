/**
 * Action batches: any number of changes in few requests, each run exactly once and followed to its end.
 *
 * @since 0.2.0
 */
import {
  type Batches,
  batchOf,
  type BatchPlan,
  type BatchPlanOptions,
  type BatchProgress,
  type BatchConfirmOptions,
  type BatchResult
} from "@effect-meraki/promise"
import type * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Scope from "effect/Scope"
import * as Stream from "effect/Stream"
import type { Surroundings } from "./internal/call.ts"
import { type Place, placeOf } from "./internal/place.ts"
import { plainOptions } from "./internal/region.ts"
import { inMillis } from "./internal/settings.ts"
import { MerakiClient } from "./MerakiClient.ts"
import type { MerakiError } from "./MerakiError.ts"
import type { CallOptions } from "./Operation.ts"

export type { Batches, BatchProgress as Progress, BatchResult as Result, CreatedResource } from "@effect-meraki/promise"

/**
 * Options for each request of a submission.
 *
 * @since 0.2.0
 * @category options
 */
export interface RequestOptions extends Pick<
  CallOptions,
  "dryRun" | "headers" | "onPlanned" | "readOnly" | "retry" | "timeout"
> {}

/**
 * Options for planning: the actions, and how to split them into batches.
 *
 * @since 0.2.0
 * @category options
 */
export interface PlanOptions
  extends Omit<BatchPlanOptions, keyof RequestOptions | keyof Surroundings["options"]>, RequestOptions {}

/**
 * Options for running batches.
 *
 * @since 0.2.0
 * @category options
 */
export interface ConfirmOptions extends Pick<BatchConfirmOptions, "ordered">, RequestOptions {
  /**
   * The longest time for all of it (default: none). When it ends first, batches keep running at the API, and the call fails
   * with `ActionBatchPending`.
   */
  readonly deadline?: Duration.DurationInput | undefined
  /** Time before an executing batch is first polled (default 1 second). It grows by half each time, up to 10 seconds. */
  readonly pollInterval?: Duration.DurationInput | undefined
  /** How long a batch is retried when its network is not found, since it may be too new (default 30 seconds). */
  readonly newNetworkWait?: Duration.DurationInput | undefined
}

/**
 * Options for submitting actions: those for planning and those for running.
 *
 * @since 0.2.0
 * @category options
 */
export interface SubmitOptions extends PlanOptions, ConfirmOptions {}

/**
 * Batches that wait to be confirmed.
 *
 * @since 0.2.0
 * @category models
 */
export interface Plan extends Batches, Pick<BatchPlan, "expiresAt"> {}

const optionsOf = <Options extends ConfirmOptions>(options: Options, surroundings: Surroundings) => ({
  ...plainOptions(inMillis(options, "newNetworkWait", "pollInterval"), surroundings),
  ...surroundings.options
})

/**
 * Runs actions in as many batches as they need, each exactly once, and follows them to their end. Fails with
 * `InvalidInput` before any request when an action is not complete, with `ActionBatchFailed` when a batch failed or not
 * all could be sent, and with `ActionBatchPending` when some are still executing.
 *
 * @since 0.2.0
 * @category submitting
 */
export const submit = (options: SubmitOptions): Effect.Effect<BatchResult, MerakiError, MerakiClient> => {
  const place = placeOf(submit)
  return Effect.flatMap(MerakiClient, (client) =>
    client.run(place, (meraki, surroundings) => batchOf(meraki)(optionsOf(options, surroundings)))
  )
}

/**
 * The same as {@link submit}, as a Stream of its progress after each change. The last element holds the result.
 *
 * @since 0.2.0
 * @category submitting
 */
export const progress = (options: SubmitOptions): Stream.Stream<BatchProgress, MerakiError, MerakiClient> => {
  const place = placeOf(progress)
  return Stream.unwrap(
    Effect.map(MerakiClient, (client) =>
      client.iterate(place, (meraki, surroundings) => batchOf(meraki).progress(optionsOf(options, surroundings)))
    )
  )
}

/**
 * Stores batches at the API without executing them; `confirm` executes them, `discard` removes them. The API checks
 * their form, not whether they will succeed.
 *
 * @since 0.2.0
 * @category planning
 */
export const plan = (options: PlanOptions): Effect.Effect<Plan, MerakiError, MerakiClient> =>
  planning(placeOf(plan), options)

const planning = (place: Place, options: PlanOptions): Effect.Effect<Plan, MerakiError, MerakiClient> =>
  Effect.flatMap(MerakiClient, (client) =>
    Effect.map(
      client.run(place, (meraki, surroundings) => batchOf(meraki).plan(optionsOf(options, surroundings))),
      ({ batches, expiresAt, organizationId }) => ({ batches, expiresAt, organizationId })
    )
  )

/**
 * A plan that is discarded at the end of the scope, unless it was confirmed.
 *
 * @since 0.2.0
 * @category planning
 */
export const planScoped = (options: PlanOptions): Effect.Effect<Plan, MerakiError, MerakiClient | Scope.Scope> =>
  Effect.flatMap(Effect.scope, (scope) =>
    // Making a plan can be interrupted; having made one and discarding it later cannot come apart.
    Effect.uninterruptibleMask((restore) =>
      Effect.tap(restore(planning(placeOf(planScoped), options)), (planned) =>
        Effect.flatMap(MerakiClient, (client) =>
          Scope.addFinalizer(
            scope,
            discard(planned, options).pipe(
              Effect.provideService(MerakiClient, client),
              Effect.catchAll(({ message }) =>
                Effect.logWarning(`a plan was not discarded; unconfirmed, it goes away after a week: ${message}`)
              )
            )
          )
        )
      )
    )
  )

/**
 * Executes planned batches and follows them to their end, or goes on following batches that were confirmed before: an
 * `ActionBatchPending` can be given for them.
 *
 * @since 0.2.0
 * @category planning
 */
export const confirm = (
  batches: Batches,
  options: ConfirmOptions = {}
): Effect.Effect<BatchResult, MerakiError, MerakiClient> => {
  const place = placeOf(confirm)
  return Effect.flatMap(MerakiClient, (client) =>
    client.run(place, (meraki, surroundings) => batchOf(meraki).confirm(batches, optionsOf(options, surroundings)))
  )
}

/**
 * Deletes planned batches. Confirmed ones stay.
 *
 * @since 0.2.0
 * @category planning
 */
export const discard = (
  batches: Batches,
  options: RequestOptions = {}
): Effect.Effect<void, MerakiError, MerakiClient> => {
  const place = placeOf(discard)
  return Effect.flatMap(MerakiClient, (client) =>
    client.run(place, (meraki, surroundings) => batchOf(meraki).discard(batches, optionsOf(options, surroundings)))
  )
}
