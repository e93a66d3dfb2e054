import * as Semaphore from "effect/Semaphore"
import type { MerakiClient } from "../../MerakiClient.ts"

/** The API executes this many batches of an organization at once. */
const mostExecuting = 5

/** What all submissions of a client to one organization share. */
export interface Lane {
  /** Places for batches that execute. */
  readonly executing: Semaphore.Semaphore
  /** Batches are made one after the other, so that one found in the list can be told from one just being made. */
  readonly creating: Semaphore.Semaphore
  /** The batches that were made here and are not confirmed, or not yet known to have ended. */
  readonly ids: Set<string>
}

const lanes = /*#__PURE__*/ new WeakMap<MerakiClient["Service"], Map<string, Lane>>()

export const laneOf = (client: MerakiClient["Service"], organizationId: string): Lane => {
  const ofClient = lanes.get(client) ?? new Map<string, Lane>()
  lanes.set(client, ofClient)
  const lane = ofClient.get(organizationId) ?? {
    executing: Semaphore.makeUnsafe(mostExecuting),
    creating: Semaphore.makeUnsafe(1),
    ids: new Set()
  }
  ofClient.set(organizationId, lane)
  return lane
}
