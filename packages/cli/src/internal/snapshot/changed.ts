import type { MerakiClient } from "@effect-meraki/core/MerakiClient"
import type { MerakiError } from "@effect-meraki/core/MerakiError"
import { paginated } from "@effect-meraki/core/Operation"
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import { descriptorOf } from "./reads.ts"

/** Clocks may be this far apart. */
const skew = 10 * 60_000

/** How far back the log of changes reaches. */
export const reach = 365 * 86_400_000

interface Change {
  readonly networkId?: string | null
}

/** The networks and templates that were changed since a time, as the log of an organization says. */
export const changedSince = (
  organizationId: string,
  since: number
): Effect.Effect<ReadonlySet<string>, MerakiError, MerakiClient> =>
  Effect.gen(function* () {
    const descriptor = yield* Effect.promise(() => descriptorOf("getOrganizationConfigurationChanges"))
    const t0 = new Date(since - skew).toISOString()
    const changes = yield* Stream.runCollect(
      paginated<object, unknown, Change>(descriptor).items({ organizationId, t0 })
    )
    return new Set(changes.flatMap(({ networkId }) => (typeof networkId === "string" ? [networkId] : [])))
  })
