import type { Attempt, Reconciliation, Spender } from "../ApiHealth.ts"
import type {
  OrganizationApiRequest,
  OrganizationApiRequestsOverview,
  OrganizationApiRequestsOverviewResponseCodesByInterval
} from "../operations/Organizations.ts"

/** The two sides, and how exactly they can be compared. Times are milliseconds. */
export interface Sides {
  /** Oldest first. */
  readonly attempts: ReadonlyArray<Attempt>
  /** Whether the ledger goes back to when the client was made. */
  readonly isComplete: boolean
  readonly shown: ReadonlyArray<OrganizationApiRequest>
  readonly overview: OrganizationApiRequestsOverview
  readonly byInterval: ReadonlyArray<OrganizationApiRequestsOverviewResponseCodesByInterval>
  readonly organizationId: string
  readonly userAgent: string
  readonly from: number
  readonly to: number
  readonly skew: number
}

/** A request that Dashboard shows, and whether one of ours has been found for it. */
interface Shown {
  readonly at: number
  readonly status: number
  isMatched: boolean
}

const keyOf = (operation = "", method = "", path = ""): string => `${operation} ${method} ${path}`

// The analytics leave these out: they are the answers of gateways, which Dashboard never saw.
const isOfGateway = (status: number | undefined): boolean => status === 502 || status === 504

const sum = (values: ReadonlyArray<number>): number => values.reduce((total, value) => total + value, 0)

/** Pairs the two sides, request by request; the analytics have no request id, so it goes by operation, path and time. */
export const compare = (sides: Sides): Reconciliation => {
  const { from, organizationId, shown, skew, to, userAgent } = sides
  const inPeriod = (at: number): boolean => at >= from && at <= to
  const isSelf = (request: OrganizationApiRequest): boolean => request.userAgent === userAgent

  const byKey = new Map<string, Array<Shown>>()
  for (const request of shown.filter(isSelf)) {
    const key = keyOf(request.operationId, request.method, request.path)
    const one = { at: Date.parse(request.ts ?? ""), status: request.responseCode ?? 0, isMatched: false }
    byKey.set(key, [...(byKey.get(key) ?? []), one])
  }
  for (const list of byKey.values()) list.sort((a, b) => a.at - b.at)

  const match = (attempt: Attempt): boolean => {
    const found = byKey
      .get(keyOf(attempt.operation, attempt.method, attempt.path))
      ?.find(
        ({ at, isMatched, status }) =>
          !isMatched &&
          Math.abs(at - attempt.at.getTime()) <= skew &&
          (attempt.status === undefined || status === attempt.status)
      )
    if (found !== undefined) found.isMatched = true
    return found !== undefined
  }

  const own = sides.attempts.filter(
    (attempt) => attempt.organizationId === organizationId && inPeriod(attempt.at.getTime())
  )
  const answered = own.filter(({ status }) => status !== undefined && !isOfGateway(status))
  // Those with an answer first: what is left over is what an answer was lost for.
  const unaccounted = answered.filter((attempt) => !match(attempt))
  const unanswered = own.filter(({ status }) => status === undefined)
  // Whose these are was never told; what Dashboard shows of them belongs to this organization.
  const unowned = sides.attempts.filter(
    (attempt) => attempt.organizationId === undefined && inPeriod(attempt.at.getTime()) && !isOfGateway(attempt.status)
  )
  const answeredUnowned = unowned.filter((attempt) => attempt.status !== undefined && match(attempt))
  const lostAnswers = [...unanswered, ...unowned.filter(({ status }) => status === undefined)].filter(match)
  const others = [...byKey.values()].flat().filter(({ at, isMatched }) => !isMatched && inPeriod(at))

  return {
    from: new Date(from),
    to: new Date(to),
    both: answered.length - unaccounted.length + answeredUnowned.length,
    gateway: own.filter(({ status }) => isOfGateway(status)),
    neverArrived: unanswered.filter((attempt) => !lostAnswers.includes(attempt)),
    lostAnswers,
    unaccounted,
    others: others.length,
    spenders: spendersOf(
      shown.filter(({ ts }) => inPeriod(Date.parse(ts ?? ""))),
      isSelf
    ),
    organization: statusesOf(sides.overview),
    notes: notesOn(sides)
  }
}

const spendersOf = (
  shown: ReadonlyArray<OrganizationApiRequest>,
  isSelf: (request: OrganizationApiRequest) => boolean
): ReadonlyArray<Spender> => {
  const groups = new Map<string, Array<OrganizationApiRequest>>()
  for (const request of shown) {
    const key = `${request.userAgent}\n${request.adminId}`
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [request])
    else group.push(request)
  }
  const limitedIn = (requests: ReadonlyArray<OrganizationApiRequest>): number =>
    requests.filter(({ responseCode }) => responseCode === 429).length
  const limited = limitedIn(shown)
  return Array.from(groups.values(), (requests) => ({
    userAgent: requests[0]?.userAgent ?? "",
    adminId: requests[0]?.adminId ?? "",
    requests: requests.length,
    share: requests.length / shown.length,
    rateLimitedShare: limited === 0 ? 0 : limitedIn(requests) / limited,
    isSelf: requests.some(isSelf)
  })).toSorted((a, b) => b.requests - a.requests)
}

const statusesOf = ({
  responseCodeCounts = {}
}: OrganizationApiRequestsOverview): { readonly [status: string]: number } =>
  Object.fromEntries(Object.entries(responseCodeCounts).filter(([, count]) => typeof count === "number" && count > 0))

const notesOn = ({ byInterval, isComplete, shown, skew, userAgent }: Sides): ReadonlyArray<string> => {
  const listed = shown.filter((request) => request.userAgent === userAgent).length
  const counted = sum(byInterval.flatMap(({ counts = [] }) => counts.map(({ count = 0 }) => count)))
  return [
    "Dashboard's analytics hold requests that reached it, with statuses of about 200 to 500; 502 and 504 are never among them.",
    `Requests are paired by operation, path and status when their times are at most ${skew / 1000} s apart.`,
    ...(isComplete ? [] : ["This client has made more requests than its ledger keeps; the oldest are not compared."]),
    ...(Math.abs(listed - counted) > Math.max(5, listed / 100)
      ? [`The analytics do not agree with themselves: ${listed} requests listed, ${counted} counted by interval.`]
      : [])
  ]
}
