/**
 * Which networks and devices belong to which organization: the option `ownership` of a client.
 *
 * @since 0.1.0
 */
import { makeOwnership, type Ownership } from "@effect-meraki/promise"
import * as Effect from "effect/Effect"

export type { Ownership } from "@effect-meraki/promise"

/**
 * An empty memory of up to 200,000 networks and devices, for several clients of this process.
 *
 * @since 0.1.0
 * @category constructors
 */
export const make: Effect.Effect<Ownership> = Effect.sync(makeOwnership)
