import type { Header, StoredStep } from "../../JobStore.ts"

/** The work of one organization, in numbers. */
export interface OrganizationWork {
  readonly organizationId: string
  readonly steps: number
  /** Steps that go as action batches, and the least number of those. */
  readonly batched: number
  readonly batches: number
  /** The requests that it takes about. */
  readonly requests: number
  /** The seconds that it takes about under the limits, worked on alone. */
  readonly seconds: number
}

/** The limits under which an estimate is made. Sources: Cisco's pages "Rate Limit" and "Action Batches". */
export interface Limits {
  /** Requests a second for each organization. */
  readonly orgRate: number
  /** Requests a second for this source address. */
  readonly sourceRate: number
  readonly share: number
}

/** Requests of a batch: the list before it, its POST and PUT, and how it is asked about until its end. */
const requestsOfBatch = 8

/** Batches of an organization that execute at a time, and how long a step in one takes about, in seconds. */
const executing = 5
const secondsOfStep = 0.1

/** Counts the steps of organizations as they come in. */
export interface Tally {
  readonly batched: number
  readonly chunks: number
  readonly reads: number
  readonly calls: number
}

export const emptyTally: Tally = { batched: 0, chunks: 0, reads: 0, calls: 0 }

/** Adds a step. What is read before it is a request, except networks, which are read as lists. */
export const tallied = (tally: Tally, { operations, options, readers }: Header, step: StoredStep): Tally => {
  const descriptor = operations[step.operation]
  const isBatched = (options.batch ?? true) && descriptor?.batch !== undefined
  const reader = readers[step.operation]
  const isRead = (options.previous ?? true) && descriptor?.method !== "POST" && reader !== undefined
  const isListed = reader === "getNetwork" && isBatched
  return {
    batched: tally.batched + (isBatched ? 1 : 0),
    chunks: Math.ceil((tally.batched + (isBatched ? 1 : 0)) / 100),
    reads: tally.reads + (isRead && !isListed ? 1 : 0),
    calls: tally.calls + (isBatched ? 0 : 1)
  }
}

/** What a tally comes to under limits. */
export const estimated = (organizationId: string, tally: Tally, { orgRate, share }: Limits): OrganizationWork => {
  const { batched, calls, chunks, reads } = tally
  const requests = calls + reads + chunks * (requestsOfBatch + 1)
  const seconds = Math.max(requests / (orgRate * share), (batched * secondsOfStep) / executing)
  return { organizationId, steps: batched + calls, batched, batches: chunks, requests, seconds }
}

/** How long a job takes about, in seconds: as long as its slowest organization, or as the limit of the address makes it. */
export const totalSeconds = (all: ReadonlyArray<OrganizationWork>, { share, sourceRate }: Limits): number => {
  const requests = all.reduce((sum, work) => sum + work.requests, 0)
  return all.reduce((most, { seconds }) => Math.max(most, seconds), requests / (sourceRate * share))
}
