/**
 * Which networks and devices belong to which organization: the option `ownership` of a client.
 *
 * @since 0.2.0
 */
import { type InvalidConfiguration, makeOwnership, type Ownership, type OwnershipOptions } from "@effect-meraki/promise"
import type * as Effect from "effect/Effect"
import { configuredBy } from "./internal/settings.ts"

export type { Ownership, OwnershipOptions } from "@effect-meraki/promise"

/**
 * An empty memory of networks and devices, for several clients of this process. Fails with `InvalidConfiguration` when an
 * option cannot be used.
 *
 * @since 0.2.0
 * @category constructors
 */
export const make = (
  options: OwnershipOptions = {}
): Effect.Effect<Ownership, InstanceType<typeof InvalidConfiguration>> =>
  configuredBy(async () => makeOwnership(options))
