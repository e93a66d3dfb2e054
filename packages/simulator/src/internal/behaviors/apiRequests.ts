import { type Answer, json } from "../http/answers.ts"
import { badRequest, type Behavior, type Behaviors, type Context, ofOrganization, spanOf } from "../http/context.ts"
import { contains, isAmong } from "../world/filters.ts"
import { paged } from "../http/paging.ts"
import { byInterval, overviewOf, type TelemetryEntry } from "../time/telemetry.ts"

const lookback = 2_678_400

/** The period of a request, within the 31 days that the API keeps. */
const span = (context: Context): readonly [from: number, to: number] => {
  const [from, to] = spanOf(context, lookback)
  return [Math.max(from, context.now - lookback * 1000), Math.min(to, context.now)]
}

const entriesOf = (context: Context, organizationId: string): ReadonlyArray<TelemetryEntry> => {
  const { query, state } = context
  const [from, to] = span(context)
  const equals = (name: string, value: unknown) => query[name] === undefined || query[name] === value
  return state.telemetry.filter((entry) => {
    const at = Date.parse(entry.ts)
    return (
      entry.organizationId === organizationId &&
      at >= from &&
      at <= to &&
      equals("adminId", entry.adminId) &&
      equals("path", entry.path) &&
      equals("method", entry.method) &&
      equals("responseCode", entry.responseCode) &&
      equals("sourceIp", entry.sourceIp) &&
      equals("version", entry.version) &&
      contains(query, "userAgent", entry.userAgent) &&
      isAmong(query, "operationIds", entry.operationId) &&
      isAmong(query, "sourceIps", entry.sourceIp) &&
      isAmong(query, "adminIds", entry.adminId)
    )
  })
}

/** The refusal of a period that the API does not keep. */
const tooFar = ({ now, query }: Context): string | undefined => {
  const { t0, timespan } = query
  if (typeof timespan === "number" && timespan > lookback) return `'timespan' must be at most ${lookback}`
  return typeof t0 === "string" && Date.parse(t0) < now - lookback * 1000
    ? "'t0' must be within the last 31 days"
    : undefined
}

const kept = (behavior: (context: Context, organizationId: string) => Answer): Behavior =>
  ofOrganization((context, { id }) => {
    const problem = tooFar(context)
    return problem === undefined ? behavior(context, id) : badRequest(problem)
  })

/** The analytics of the API about its requests. */
export const apiRequests: Behaviors = {
  getOrganizationApiRequests: kept((context, id) =>
    paged(
      context,
      entriesOf(context, id).map((entry, index) => ({ ...entry, token: String(index + 1) })),
      ({ token }) => token,
      ({ organizationId: _, token: __, ...entry }) => entry
    )
  ),

  getOrganizationApiRequestsOverview: kept((context, id) =>
    json({ responseCodeCounts: overviewOf(entriesOf(context, id)) })
  ),

  getOrganizationApiRequestsOverviewResponseCodesByInterval: kept((context, id) => {
    const [from, to] = span(context)
    const interval = typeof context.query["interval"] === "number" ? context.query["interval"] : 21_600
    return [120, 3600, 14_400, 21_600].includes(interval)
      ? json(byInterval(entriesOf(context, id), from, to, interval))
      : badRequest("'interval' must be one of: 120, 3600, 14400, 21600")
  })
}
