import type { Values } from "./values.ts"
import type { Device, Network, Organization } from "./world.ts"

/** The subject of a made-up value. */
export interface Subject {
  /** Equal keys give equal values: a property of a resource is the same everywhere. */
  readonly key: string
  /** The noun of the resource, for a list of its members: `vlan`, `staticRoute`. */
  readonly noun: string
  /** Its place among its siblings, which gives it a name of its own. */
  readonly ordinal?: number | undefined
  readonly organization: Organization | undefined
  readonly network: Network | undefined
  readonly device: Device | undefined
  /** Whether it is newly created. Then its lists are empty. */
  readonly isFresh: boolean
  /** The period for times. */
  readonly span: readonly [from: number, to: number]
  /** The known properties of the resource. */
  readonly facts: Values
}
