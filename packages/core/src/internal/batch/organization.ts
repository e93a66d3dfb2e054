import * as Semaphore from "effect/Semaphore"
import type { MerakiClient } from "../../MerakiClient.ts"

/** The API executes this many batches of an organization at once. */
const mostExecuting = 5

/** What all submissions of a client to one organization share. */
export interface OrganizationBatches {
  /** Places for batches that execute. */
  readonly executing: Semaphore.Semaphore
  /** Batches are made one after the other, so that one found in the list can be told from one just being made. */
  readonly creating: Semaphore.Semaphore
  /** The batches that this client made and that are not confirmed, or not yet known to have ended. */
  readonly ids: Set<string>
}

const byClient = /*#__PURE__*/ new WeakMap<MerakiClient["Service"], Map<string, OrganizationBatches>>()

export const organizationBatches = (client: MerakiClient["Service"], organizationId: string): OrganizationBatches => {
  const byOrganization = byClient.get(client) ?? new Map<string, OrganizationBatches>()
  byClient.set(client, byOrganization)
  const known = byOrganization.get(organizationId) ?? {
    executing: Semaphore.makeUnsafe(mostExecuting),
    creating: Semaphore.makeUnsafe(1),
    ids: new Set()
  }
  byOrganization.set(organizationId, known)
  return known
}
