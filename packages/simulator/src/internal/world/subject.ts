import type { Values } from "./values.ts"
import type { Device, Network, Organization } from "./world.ts"

/** What a made-up value is about. */
export interface Subject {
  /** Equal for equal values: the same property of the same thing is the same wherever it shows. */
  readonly key: string
  /** Of the thing itself; for a list, of its members: `vlan`, `staticRoute`. */
  readonly noun: string
  /** Its place among its siblings, which gives it a name of its own. */
  readonly ordinal?: number | undefined
  readonly organization: Organization | undefined
  readonly network: Network | undefined
  readonly device: Device | undefined
  /** Whether it has just been created, so that its lists are empty. */
  readonly isFresh: boolean
  /** The times between which things happened. */
  readonly span: readonly [from: number, to: number]
  /** What is known about the thing itself. */
  readonly facts: Values
}
