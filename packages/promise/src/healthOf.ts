import * as ApiHealth from "@effect-meraki/core/ApiHealth"
import { callerOf } from "./internal/caller.ts"
import { connectionOf } from "./internal/connection.ts"
import type { Health, Reconciliation } from "./Health.ts"
import type { MerakiBase } from "./MerakiBase.ts"
import type { CallOptions } from "./Operation.ts"

/**
 * What to compare. Times are milliseconds.
 *
 * @since 0.2.0
 * @category options
 */
export interface ReconcileInput {
  readonly organizationId: string
  /** The beginning of the compared time (default: when the client was made; at most 31 days ago). */
  readonly since?: Date
  /** The largest difference between the clocks (default 2 minutes). */
  readonly skew?: number
  /** How long the API takes to show a request; later requests are left out (default 5 minutes). */
  readonly delay?: number
}

/**
 * The health of the API, over time and beside what the API says.
 *
 * @since 0.2.0
 * @category models
 */
export interface HealthWatch {
  /** The current advice, and the next one each time its level changes. It never ends. `every` is in milliseconds (default 1,000). */
  readonly changes: (options?: {
    readonly every?: number
    readonly signal?: AbortSignal
  }) => AsyncGenerator<Health["advice"], void, void>
  /** Compares the client's ledger with the API's analytics of an organization. Rejects with a `MerakiError`. */
  readonly reconcile: (
    input: ReconcileInput,
    options?: Pick<CallOptions, "fetch" | "logger" | "signal">
  ) => Promise<Reconciliation>
}

/**
 * What a client's health is compared with: itself a moment ago, and the API's own analytics. The health itself is `meraki.health()`.
 *
 * @example
 * ```ts
 * import { healthOf, type Meraki } from "@effect-meraki/promise"
 *
 * export const unseen = async (meraki: Meraki, organizationId: string) => {
 *   const { gateway } = await healthOf(meraki).reconcile({ organizationId })
 *   return gateway
 * }
 * ```
 *
 * @since 0.2.0
 * @category health
 */
export const healthOf = (meraki: MerakiBase): HealthWatch => {
  const { iterate, perform } = connectionOf(meraki)
  const changes: HealthWatch["changes"] = (options = {}) => iterate(options, callerOf(changes), ApiHealth.changes)
  const reconcile: HealthWatch["reconcile"] = (input, options = {}) =>
    perform(options, callerOf(reconcile), () => ApiHealth.reconcile(input))
  return { changes, reconcile }
}
