/**
 * What a client has seen of the API: its share of server errors, what to do about it, and whether Dashboard's analytics
 * agree.
 *
 * @since 0.1.0
 */
import type { Health, Reconciliation } from "@effect-meraki/promise"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import { placeOf } from "./internal/place.ts"
import { inMillis } from "./internal/settings.ts"
import { MerakiClient } from "./MerakiClient.ts"
import type { MerakiError } from "./MerakiError.ts"

export type { Attempt, Health, Reconciliation } from "@effect-meraki/promise"

/**
 * What the client has seen so far. Times in it are milliseconds.
 *
 * @since 0.1.0
 * @category accessors
 */
export const health: Effect.Effect<Health, never, MerakiClient> = Effect.flatMap(MerakiClient, (client) =>
  Effect.orDie(client.run({}, (meraki) => meraki.health()))
)

/**
 * The advice now, and again each time its level changes; it never ends by itself. `every` is how often it is looked at
 * (default 1 second).
 *
 * @since 0.1.0
 * @category accessors
 */
export const changes = (
  options: { readonly every?: Duration.DurationInput } = {}
): Stream.Stream<Health["advice"], never, MerakiClient> =>
  Stream.unwrap(
    Effect.map(MerakiClient, (client) =>
      Stream.orDie(
        client.iterate({}, (meraki) => meraki.healthChanges({ every: Duration.toMillis(options.every ?? "1 second") }))
      )
    )
  )

/**
 * What to reconcile.
 *
 * @since 0.1.0
 * @category options
 */
export interface ReconcileOptions {
  readonly organizationId: string
  /** From when on (default: since the client was made, 31 days at most). */
  readonly since?: Date
  /** How far the clocks may be apart (default 2 minutes). */
  readonly skew?: Duration.DurationInput
  /** How long the API takes to show a request; younger ones are left out (default 5 minutes). */
  readonly delay?: Duration.DurationInput
}

/**
 * Compares the client's own ledger with the API's analytics of an organization.
 *
 * @since 0.1.0
 * @category accessors
 */
export const reconcile = (options: ReconcileOptions): Effect.Effect<Reconciliation, MerakiError, MerakiClient> => {
  const place = placeOf(reconcile)
  return Effect.flatMap(MerakiClient, (client) =>
    client.run(place, (meraki, surroundings) => meraki.reconcile(inMillis(options, "skew", "delay"), surroundings))
  )
}
