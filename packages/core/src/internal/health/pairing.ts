import type { Attempt } from "../../model/HealthReport.ts"
import type { ShownRequest } from "./analytics.ts"

/** A request in the analytics, and whether it is paired with one of the ledger. */
interface Shown {
  readonly at: number
  readonly status: number
  readonly sourceIp: string | undefined
  isMatched: boolean
}

const keyOf = (operation: string, method: string, path: string): string => `${operation} ${method} ${path}`

/** The largest difference between both records of a request, in milliseconds, when both clocks are synchronized. */
const near = 5000

/** The index of the first request that is not before a time. */
const firstFrom = (list: ReadonlyArray<Shown>, at: number): number => {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((list[middle]?.at ?? at) < at) low = middle + 1
    else high = middle
  }
  return low
}

/** The requests of one client in the analytics, to be paired with those of its ledger. */
export interface Pairing {
  /** Those by operation, method and path, oldest first. */
  readonly byKey: ReadonlyMap<string, ReadonlyArray<Shown>>
  /** The source addresses of this client's answered requests. Requests from others belong to another process. */
  readonly sources: Set<string | undefined>
  /** How far the clocks may be apart, in milliseconds. */
  readonly skew: number
}

export const makePairing = (requests: ReadonlyArray<ShownRequest>, skew: number): Pairing => {
  const byKey = new Map<string, Array<Shown>>()
  for (const request of requests) {
    const { at, sourceIp, status } = request
    if (Number.isNaN(at)) continue
    const key = keyOf(request.operationId, request.method, request.path)
    const one = { at, status, sourceIp, isMatched: false }
    const list = byKey.get(key)
    if (list === undefined) byKey.set(key, [one])
    else list.push(one)
  }
  for (const list of byKey.values()) list.sort((a, b) => a.at - b.at)
  return { byKey, sources: new Set(), skew }
}

const match = ({ byKey, sources }: Pairing, attempt: Attempt, tolerance: number): boolean => {
  const list = byKey.get(keyOf(attempt.operation, attempt.method, attempt.path)) ?? []
  const at = attempt.at.getTime()
  let found: Shown | undefined
  for (let index = firstFrom(list, at - tolerance); index < list.length; index++) {
    const one = list[index]
    if (one === undefined || one.at > at + tolerance) break
    if (one.isMatched || (sources.size > 0 && tolerance > near && !sources.has(one.sourceIp))) continue
    if (attempt.status !== undefined && attempt.status !== one.status) continue
    if (found === undefined || Math.abs(one.at - at) < Math.abs(found.at - at)) found = one
    // Of distant ones the earliest: with a constant difference of clocks this pairs the most requests.
    if (tolerance > near) break
  }
  if (found === undefined) return false
  found.isMatched = true
  if (attempt.status !== undefined) sources.add(found.sourceIp)
  return true
}

/** Pairs attempts with requests in the analytics, the nearest in time first. Returns the attempts without one. */
export const unmatched = (pairing: Pairing, attempts: ReadonlyArray<Attempt>): ReadonlyArray<Attempt> =>
  attempts
    .filter((attempt) => !match(pairing, attempt, Math.min(near, pairing.skew)))
    .filter((attempt) => !match(pairing, attempt, pairing.skew))

/** The requests in the analytics without an attempt. */
export const unmatchedShown = ({ byKey }: Pairing): ReadonlyArray<Shown> =>
  [...byKey.values()].flat().filter(({ isMatched }) => !isMatched)
