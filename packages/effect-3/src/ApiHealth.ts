/**
 * Health of the API as the client sees it: the share of server errors, advice, and a comparison with Dashboard's
 * analytics.
 *
 * @since 0.2.0
 */
import type { Health, Reconciliation } from "@effect-meraki/promise"
import { healthOf } from "@effect-meraki/promise"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import { placeOf } from "./internal/place.ts"
import { inMillis } from "./internal/settings.ts"
import { MerakiClient } from "./MerakiClient.ts"
import type { MerakiError } from "./MerakiError.ts"

export type { Attempt, Health, Reconciliation } from "@effect-meraki/promise"

/**
 * The requests of the client so far. Times are milliseconds.
 *
 * @since 0.2.0
 * @category accessors
 */
export const health: Effect.Effect<Health, never, MerakiClient> = Effect.flatMap(MerakiClient, (client) =>
  Effect.orDie(client.run({}, (meraki) => meraki.health()))
)

/**
 * The current advice, and the next one each time its level changes. It never ends. `every` is the time between two looks
 * (default 1 second).
 *
 * @since 0.2.0
 * @category accessors
 */
export const changes = (
  options: { readonly every?: Duration.DurationInput } = {}
): Stream.Stream<Health["advice"], never, MerakiClient> =>
  Stream.unwrap(
    Effect.map(MerakiClient, (client) =>
      Stream.orDie(
        client.iterate({}, (meraki) =>
          healthOf(meraki).changes({ every: Duration.toMillis(options.every ?? "1 second") })
        )
      )
    )
  )

/**
 * Options for a reconciliation.
 *
 * @since 0.2.0
 * @category options
 */
export interface ReconcileOptions {
  readonly organizationId: string
  /** The beginning of the compared time (default: when the client was made; at most 31 days ago). */
  readonly since?: Date
  /** The largest difference between the clocks (default 2 minutes). */
  readonly skew?: Duration.DurationInput
  /** How long the API takes to show a request; later requests are left out (default 5 minutes). */
  readonly delay?: Duration.DurationInput
}

/**
 * Compares the client's own ledger with the API's analytics of an organization.
 *
 * @since 0.2.0
 * @category accessors
 */
export const reconcile = (options: ReconcileOptions): Effect.Effect<Reconciliation, MerakiError, MerakiClient> => {
  const place = placeOf(reconcile)
  return Effect.flatMap(MerakiClient, (client) =>
    client.run(place, (meraki, surroundings) =>
      healthOf(meraki).reconcile(inMillis(options, "skew", "delay"), surroundings.options)
    )
  )
}
