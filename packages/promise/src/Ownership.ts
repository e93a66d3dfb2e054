import * as CoreOwnership from "@effect-meraki/core/Ownership"
import { checkCapacity } from "./internal/own.ts"

/**
 * Which networks and devices belong to which organization: the option `ownership`. A client learns it from answers, and
 * looks up what it needs and does not know. Its functions are called with every request.
 *
 * @since 0.2.0
 * @category client
 */
export interface Ownership {
  /** The organization of a network id or a serial; undefined when it is not known. */
  readonly get: (id: string) => string | undefined
  /** Remembers the organization of a network id or a serial. */
  readonly set: (id: string, organizationId: string) => void
}

/**
 * Options of {@link makeOwnership}.
 *
 * @since 0.2.0
 * @category client
 */
export interface OwnershipOptions {
  /** About how many networks and devices are remembered (default 1,000,000). Beyond it the oldest are forgotten. */
  readonly capacity?: number | undefined
}

/**
 * Makes an empty memory of networks and devices, for several clients of this process. That of
 * `@effect-meraki/promise/ownership` outlives the process. Throws an `InvalidConfiguration` that names an invalid option.
 *
 * @since 0.2.0
 * @category constructors
 */
export const makeOwnership = (options: OwnershipOptions = {}): Ownership => {
  checkCapacity(options, ["capacity"])
  return CoreOwnership.make(options)
}
