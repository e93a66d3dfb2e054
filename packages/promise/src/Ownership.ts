import * as CoreOwnership from "@effect-meraki/core/Ownership"

/**
 * Which networks and devices belong to which organization: the option `ownership`. A client learns it from answers, and
 * looks up what it needs and does not know. Its functions are called with every request.
 *
 * @since 0.1.0
 * @category client
 */
export interface Ownership {
  /** The organization of a network id or a serial; undefined when it is not known. */
  readonly get: (id: string) => string | undefined
  /** Remembers the organization of a network id or a serial. */
  readonly set: (id: string, organizationId: string) => void
}

/**
 * Makes an empty memory of up to 200,000 networks and devices, for several clients of this process. That of
 * `@effect-meraki/promise/ownership` outlives the process.
 *
 * @since 0.1.0
 * @category constructors
 */
export const makeOwnership = (): Ownership => CoreOwnership.make()
