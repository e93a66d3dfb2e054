/**
 * What a program would change, without changing it.
 *
 * In a dry run reads are sent and writes are not: a write fails with `WritePlanned`, which holds its request. A client, a
 * region or a call is a dry run with the option `dryRun`. {@link collect} runs a program so, and returns the requests.
 *
 * @since 0.2.0
 */
import { isMerakiError, Plan, type PlannedRequest, type WritePlanned } from "@effect-meraki/promise"
import * as Effect from "effect/Effect"
import { withOptions } from "./MerakiClient.ts"

export { Plan, type PlannedRequest }

const isWritePlanned = (error: unknown): error is WritePlanned => isMerakiError(error) && error._tag === "WritePlanned"

/** The writes of one program, up to the first one that it does not recover from. */
const requestsOf = <A, E, R>(
  program: Effect.Effect<A, E, R>
): Effect.Effect<ReadonlyArray<PlannedRequest>, Exclude<E, WritePlanned>, R> =>
  Effect.suspend(() => {
    const requests: Array<PlannedRequest> = []
    const onPlanned = (planned: PlannedRequest) => Effect.sync(() => void requests.push(planned))
    return withOptions(program, { dryRun: true, onPlanned }).pipe(
      Effect.catchIf(isWritePlanned, () => Effect.void),
      Effect.as(requests)
    ) as Effect.Effect<ReadonlyArray<PlannedRequest>, Exclude<E, WritePlanned>, R>
  })

/**
 * Runs a program as a dry run, and returns the writes that it plans. Reads are sent, so that the program comes to its
 * writes. It ends with its first write, because no answer is invented, unless the program goes on after a
 * `WritePlanned`; a submission of action batches counts as one write and plans the requests of all its batches.
 *
 * Of a list of programs that do not need each other, such as one write each, all are run. Fails as the programs do.
 *
 * @example
 * ```ts
 * import { DryRun, Networks } from "@effect-meraki/effect-3"
 *
 * export const planned = (networkIds: ReadonlyArray<string>) =>
 *   DryRun.collect(networkIds.map((networkId) => Networks.updateNetwork({ networkId, tags: ["branch"] })))
 * ```
 *
 * @since 0.2.0
 * @category planning
 */
export const collect = <A, E, R>(
  programs: Effect.Effect<A, E, R> | Iterable<Effect.Effect<A, E, R>>,
  options: {
    /** How many programs of a list run at the same time (default 1). The plan keeps the order of the list. */
    readonly concurrency?: number | "unbounded" | undefined
  } = {}
): Effect.Effect<Plan, Exclude<E, WritePlanned>, R> =>
  Effect.map(
    Effect.forEach(Effect.isEffect(programs) ? [programs] : programs, requestsOf, {
      concurrency: options.concurrency ?? 1
    }),
    (requests) => new Plan(requests.flat())
  )
