import type { Attempt, Reconciliation, Spender } from "../../model/HealthReport.ts"
import type {
  OrganizationApiRequest,
  OrganizationApiRequestsOverview,
  OrganizationApiRequestsOverviewResponseCodesByInterval
} from "../../operations/Organizations.ts"

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
  readonly sourceIp: string | undefined
  isMatched: boolean
}

const keyOf = (operation = "", method = "", path = ""): string => `${operation} ${method} ${path}`

// The analytics leave these out: they are the answers of gateways, which Dashboard never saw.
const isOfGateway = (status: number | undefined): boolean => status === 502 || status === 504

/** Milliseconds between two records of one request when clocks are set by the network, its time on the way included. */
const near = 5000

/** Where those begin that are not before a time. */
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

const sum = (values: ReadonlyArray<number>): number => values.reduce((total, value) => total + value, 0)

/** Pairs the two sides, request by request; the analytics have no request id, so it goes by operation, path and time. */
export const compare = (sides: Sides): Reconciliation => {
  const { from, organizationId, shown, skew, to, userAgent } = sides
  const inPeriod = (at: number): boolean => at >= from && at <= to
  const isSelf = (request: OrganizationApiRequest): boolean => request.userAgent === userAgent

  const byKey = new Map<string, Array<Shown>>()
  for (const request of shown.filter(isSelf)) {
    const key = keyOf(request.operationId, request.method, request.path)
    const { responseCode: status = 0, sourceIp, ts = "" } = request
    const one = { at: Date.parse(ts), status, sourceIp, isMatched: false }
    const list = byKey.get(key)
    if (list === undefined) byKey.set(key, [one])
    else list.push(one)
  }
  for (const list of byKey.values()) list.sort((a, b) => a.at - b.at)

  // Where this client's requests come from, as far as its answers tell. What comes from elsewhere is another's.
  const sources = new Set<string | undefined>()

  const match = (attempt: Attempt, tolerance: number): boolean => {
    const list = byKey.get(keyOf(attempt.operation, attempt.method, attempt.path)) ?? []
    const at = attempt.at.getTime()
    let found: Shown | undefined
    for (let index = firstFrom(list, at - tolerance); index < list.length; index++) {
      const one = list[index]
      if (one === undefined || one.at > at + tolerance) break
      if (one.isMatched || (sources.size > 0 && tolerance > near && !sources.has(one.sourceIp))) continue
      if (attempt.status !== undefined && attempt.status !== one.status) continue
      if (found === undefined || Math.abs(one.at - at) < Math.abs(found.at - at)) found = one
      // The earliest of those far away: when all clocks are apart by the same, whoever comes first pairs the most.
      if (tolerance > near) break
    }
    if (found === undefined) return false
    found.isMatched = true
    if (attempt.status !== undefined) sources.add(found.sourceIp)
    return true
  }

  /** Finds what Dashboard shows of these, the near ones first; those that are left. */
  const unmatched = (attempts: ReadonlyArray<Attempt>): ReadonlyArray<Attempt> =>
    attempts.filter((attempt) => !match(attempt, Math.min(near, skew))).filter((attempt) => !match(attempt, skew))

  const own = sides.attempts.filter(
    (attempt) => attempt.organizationId === organizationId && inPeriod(attempt.at.getTime())
  )
  const answered = own.filter(({ status }) => status !== undefined && !isOfGateway(status))
  // Those with an answer first: what is left over is what an answer was lost for.
  const unaccounted = unmatched(answered)
  const unanswered = own.filter(({ status }) => status === undefined)
  // Whose these are was never told; what Dashboard shows of them belongs to this organization.
  const unowned = sides.attempts.filter(
    (attempt) => attempt.organizationId === undefined && inPeriod(attempt.at.getTime()) && !isOfGateway(attempt.status)
  )
  const answeredUnowned = unowned.filter(({ status }) => status !== undefined)
  const unownedMissing = new Set(unmatched(answeredUnowned))
  const silent = [...unanswered, ...unowned.filter(({ status }) => status === undefined)]
  const missing = new Set(unmatched(silent))
  const lostAnswers = silent.filter((attempt) => !missing.has(attempt))
  const others = [...byKey.values()].flat().filter(({ at, isMatched }) => !isMatched && inPeriod(at))

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
