/**
 * What a program would change, without changing it.
 *
 * In a dry run reads are sent and writes are not: a write fails with `WritePlanned`, which holds its request. A client, a
 * region or a call is a dry run with the option `dryRun`. {@link collect} runs a program so, and returns the requests.
 *
 * @since 0.2.0
 */
import * as Effect from "effect/Effect"
import { NodeInspectSymbol } from "effect/Inspectable"
import { printed } from "./internal/plan/print.ts"
import { requestOf } from "./internal/request/planned.ts"
import { withOptions } from "./MerakiClient.ts"
import { isMerakiError, type WritePlanned } from "./MerakiError.ts"
import type { PlannedRequest } from "./model/ErrorFacts.ts"

export type { PlannedRequest }

/**
 * The writes that a program would make. As a text it is for people, and as JSON it is the list of its requests.
 *
 * @since 0.2.0
 * @category models
 */
export class Plan {
  /** In the order in which they would be sent. */
  readonly requests: ReadonlyArray<PlannedRequest>

  constructor(requests: ReadonlyArray<PlannedRequest>) {
    this.requests = requests
  }

  /** A heading, and for each request its operation, method, URL and body. */
  toString(): string {
    return printed(this.requests)
  }

  toJSON(): ReadonlyArray<PlannedRequest> {
    return this.requests
  }

  [NodeInspectSymbol](): string {
    return this.toString()
  }
}

const isWritePlanned = (error: unknown): error is WritePlanned => isMerakiError(error) && error._tag === "WritePlanned"

const isSame = (one: PlannedRequest, other: PlannedRequest): boolean =>
  one.operation === other.operation && one.url === other.url && one.body === other.body

/** The writes of one program, up to the first one that it does not recover from. */
const requestsOf = <A, E, R>(
  program: Effect.Effect<A, E, R>
): Effect.Effect<ReadonlyArray<PlannedRequest>, Exclude<E, WritePlanned>, R> =>
  Effect.suspend(() => {
    const requests: Array<PlannedRequest> = []
    const onPlanned = (planned: PlannedRequest) => Effect.sync(() => void requests.push(planned))
    // One that was told to another dry run only, because its program brought the context of that one along.
    const add = (planned: PlannedRequest) => {
      if (!requests.some((known) => isSame(known, planned))) requests.push(planned)
    }
    const addAll = (error: unknown) =>
      Effect.sync(() => {
        if (isWritePlanned(error)) [requestOf(error), ...error.followedBy].forEach(add)
      })
    return withOptions(program, { dryRun: true, onPlanned }).pipe(
      Effect.catchIf(isWritePlanned, addAll),
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
 * import * as DryRun from "@effect-meraki/core/DryRun"
 * import { updateNetwork } from "@effect-meraki/core/Networks"
 *
 * export const planned = (networkIds: ReadonlyArray<string>) =>
 *   DryRun.collect(networkIds.map((networkId) => updateNetwork({ networkId, tags: ["branch"] })))
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
