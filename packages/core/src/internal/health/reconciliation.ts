import type { Attempt, Reconciliation, Spender } from "../../model/HealthReport.ts"
import type { ShownRequest } from "./analytics.ts"
import { makePairing, unmatched, unmatchedShown } from "./pairing.ts"

/** Both sides of a comparison, and its parameters. Times are milliseconds. */
export interface Sides {
  /** Oldest first. */
  readonly attempts: ReadonlyArray<Attempt>
  /** Whether the ledger holds every request since the client was made. */
  readonly isComplete: boolean
  readonly shown: ReadonlyArray<ShownRequest>
  /** Requests of the organization, by status. */
  readonly overview: { readonly [status: string]: number }
  /** Requests of this client as the analytics count them by interval. */
  readonly counted: number
  readonly organizationId: string
  readonly userAgent: string
  readonly from: number
  readonly to: number
  readonly skew: number
}

// Answers of gateways, which the analytics leave out.
const isOfGateway = (status: number | undefined): boolean => status === 502 || status === 504

/**
 * Pairs the requests of both sides. The analytics have no request id, so they are paired by operation, path and time.
 */
export const compare = (sides: Sides): Reconciliation => {
  const { from, organizationId, shown, skew, to, userAgent } = sides
  const inPeriod = (at: number): boolean => at >= from && at <= to
  const isSelf = (request: ShownRequest): boolean => request.userAgent === userAgent

  const pairing = makePairing(shown.filter(isSelf), skew)
  const own = sides.attempts.filter(
    (attempt) => attempt.organizationId === organizationId && inPeriod(attempt.at.getTime())
  )
  const answered = own.filter(({ status }) => status !== undefined && !isOfGateway(status))
  // Answered attempts first: requests that are left over then belong to attempts without an answer.
  const unaccounted = unmatched(pairing, answered)
  const unanswered = own.filter(({ status }) => status === undefined)
  // Attempts whose organization is not known. If the analytics of this organization have them, they belong to it.
  const unowned = sides.attempts.filter(
    (attempt) => attempt.organizationId === undefined && inPeriod(attempt.at.getTime()) && !isOfGateway(attempt.status)
  )
  const answeredUnowned = unowned.filter(({ status }) => status !== undefined)
  const unownedMissing = new Set(unmatched(pairing, answeredUnowned))
  const silent = [...unanswered, ...unowned.filter(({ status }) => status === undefined)]
  const missing = new Set(unmatched(pairing, silent))
  const lostAnswers = silent.filter((attempt) => !missing.has(attempt))
  const others = unmatchedShown(pairing).filter(({ at }) => inPeriod(at))

  return {
    from: new Date(from),
    to: new Date(to),
    both: answered.length - unaccounted.length + answeredUnowned.length - unownedMissing.size,
    gateway: own.filter(({ status }) => isOfGateway(status)),
    neverArrived: unanswered.filter((attempt) => missing.has(attempt)),
    lostAnswers,
    unaccounted,
    others: others.length,
    spenders: spendersOf(
      shown.filter(({ at }) => inPeriod(at)),
      isSelf
    ),
    organization: sides.overview,
    notes: notesOn(sides)
  }
}

const spendersOf = (
  shown: ReadonlyArray<ShownRequest>,
  isSelf: (request: ShownRequest) => boolean
): ReadonlyArray<Spender> => {
  const groups = new Map<string, { readonly first: ShownRequest; readonly requests: Array<ShownRequest> }>()
  for (const request of shown) {
    const key = `${request.userAgent}\n${request.adminId}`
    const group = groups.get(key)
    if (group === undefined) groups.set(key, { first: request, requests: [request] })
    else group.requests.push(request)
  }
  const limitedIn = (requests: ReadonlyArray<ShownRequest>): number =>
    requests.filter(({ status }) => status === 429).length
  const limited = limitedIn(shown)
  return Array.from(groups.values(), ({ first, requests }) => ({
    userAgent: first.userAgent,
    adminId: first.adminId,
    requests: requests.length,
    share: requests.length / shown.length,
    rateLimitedShare: limited === 0 ? 0 : limitedIn(requests) / limited,
    isSelf: isSelf(first)
  })).toSorted((a, b) => b.requests - a.requests)
}

const notesOn = ({ counted, isComplete, shown, skew, userAgent }: Sides): ReadonlyArray<string> => {
  const listed = shown.filter((request) => request.userAgent === userAgent).length
  return [
    "Dashboard's analytics hold requests that reached it, with statuses of about 200 to 500; 502 and 504 are never among them.",
    `Requests are paired by operation, path and status when their times are at most ${skew / 1000} s apart.`,
    ...(isComplete ? [] : ["This client has made more requests than its ledger keeps; the oldest are not compared."]),
    ...(Math.abs(listed - counted) > Math.max(5, listed / 100)
      ? [`The analytics do not agree with themselves: ${listed} requests listed, ${counted} counted by interval.`]
      : [])
  ]
}
