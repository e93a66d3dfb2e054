import * as Semaphore from "effect/Semaphore"
import type { MerakiClient } from "../../MerakiClient.ts"

/** The API executes this many batches of an organization at a time. */
const mostExecuting = 5

/** What all submissions of a client to one organization share. */
export interface OrganizationBatches {
  /** Places for batches that execute. */
  readonly executing: Semaphore.Semaphore
  /** Batches are created one after the other, so that one in the list is not one that is just being created. */
  readonly creating: Semaphore.Semaphore
  /** The batches of this client that have not ended, as far as it knows. */
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
