/** One request as the API's analytics show it. */
export interface TelemetryEntry {
  readonly adminId: string
  readonly method: string
  readonly host: string
  readonly path: string
  readonly queryString: string
  readonly userAgent: string
  readonly ts: string
  readonly responseCode: number
  readonly sourceIp: string
  readonly version: number
  readonly operationId: string
  readonly client: { readonly id: string | null; readonly type: "api_key" | "oauth" }
  readonly organizationId: string | undefined
}

/** Whether the analytics keep a request with this status. Gateways send 502 and 504, so those are left out. */
export const isKept = (status: number): boolean => status !== 502 && status !== 504

const reportedCodes = [
  ...Array.from({ length: 9 }, (_, index) => 200 + index),
  226,
  ...Array.from({ length: 9 }, (_, index) => 300 + index),
  ...Array.from({ length: 18 }, (_, index) => 400 + index),
  421,
  422,
  423,
  424,
  425,
  426,
  428,
  429,
  431,
  451,
  500
]

/** The number of requests by status, with a zero for statuses that did not occur. */
export const overviewOf = (entries: ReadonlyArray<TelemetryEntry>): { readonly [code: string]: number } => {
  const counts = new Map(reportedCodes.map((code) => [code, 0]))
  for (const { responseCode } of entries) {
    const count = counts.get(responseCode)
    if (count !== undefined) counts.set(responseCode, count + 1)
  }
  return Object.fromEntries(counts)
}

/** The number of requests by status in each interval, oldest first. */
export const byInterval = (entries: ReadonlyArray<TelemetryEntry>, from: number, to: number, seconds: number) => {
  const length = seconds * 1000
  const counts = new Map<number, Map<number, number>>()
  for (const { responseCode, ts } of entries) {
    const start = Math.floor(Date.parse(ts) / length) * length
    const codes = counts.get(start) ?? new Map<number, number>()
    codes.set(responseCode, (codes.get(responseCode) ?? 0) + 1)
    counts.set(start, codes)
  }
  const intervals = []
  for (let start = Math.floor(from / length) * length; start < to; start += length) {
    intervals.push({
      startTs: new Date(start).toISOString(),
      endTs: new Date(start + length).toISOString(),
      counts: Array.from(counts.get(start) ?? [], ([code, count]) => ({ code, count })).toSorted(
        (a, b) => a.code - b.code
      )
    })
  }
  return intervals
}
