/** The documented limits: a bucket for each organization, one for each source address, and those of some operations. */
export interface LimitOptions {
  /** Requests a second for an organization (default 10). */
  readonly orgRate?: number | undefined
  /** The burst of an idle organization (default 10). */
  readonly orgBurst?: number | undefined
  /** Requests a second from one source address (default 100). */
  readonly sourceRate?: number | undefined
  /** Whether the documented limits of live tools, reboots and claims apply (default true). */
  readonly operations?: boolean | undefined
}

/** The limit that a request exceeded. */
export interface Excess {
  readonly limit: "organization" | "source" | "operation"
  /** The `Retry-After`, in whole seconds as the API states it. */
  readonly retryAfter: number
}

/** The facts of a request that limits depend on. */
interface Demand {
  readonly organizationId: string | undefined
  readonly source: string
  readonly operation: string | undefined
  readonly serial: string | undefined
}

/** How full a bucket is. */
interface Level {
  readonly limit: Excess["limit"]
  /** The organization, the address, or the operation and what it is limited for. */
  readonly key: string
  readonly tokens: number
  readonly burst: number
  /** Tokens a second. */
  readonly rate: number
}

export interface Limits {
  /** How full the buckets are that requests were taken from. */
  readonly levels: (now: number) => ReadonlyArray<Level>
  /** Counts a request, or returns the limit that it exceeds. */
  readonly take: (demand: Demand, now: number) => Excess | undefined
}

interface TokenBucket {
  tokens: number
  at: number
  readonly allowance: Allowance
}

interface Allowance {
  readonly limit: Excess["limit"]
  readonly key: string
  readonly rate: number
  readonly burst: number
}

const claims = new Set(["claimNetworkDevices", "claimIntoOrganization", "claimIntoOrganizationInventory"])

const ownAllowance = ({ operation = "", organizationId = "", serial = "" }: Demand): Allowance | undefined => {
  const limit = "operation"
  if (claims.has(operation)) return { limit, key: `claim ${organizationId}`, rate: 10 / 300, burst: 10 }
  const key = `${operation} ${serial}`
  if (operation === "rebootDevice") return { limit, key, rate: 1 / 60, burst: 1 }
  if (operation === "createDeviceLiveToolsLedsBlink") return { limit, key, rate: 1 / 10, burst: 1 }
  if (operation === "createDeviceLiveToolsThroughputTest") return { limit, key, rate: 1 / 5, burst: 1 }
  // The API states no limit for the routing table tools.
  if (!operation.startsWith("createDeviceLiveTools") || operation.includes("RoutingTable")) return undefined
  return { limit, key, rate: 1 / 5, burst: 5 }
}

/** Refused requests do not count, as with the API. With `speed`, waits are in seconds of the client. */
export const makeLimits = (options: LimitOptions, speed: () => number | undefined): Limits => {
  const { operations = true, orgBurst = 10, orgRate = 10, sourceRate = 100 } = options
  const buckets = new Map<string, TokenBucket>()

  const refilled = (allowance: Allowance, now: number): TokenBucket => {
    const { burst, key, limit, rate } = allowance
    const name = `${limit} ${key}`
    const bucket = buckets.get(name) ?? { tokens: burst, at: now, allowance }
    bucket.tokens = Math.min(burst, bucket.tokens + (Math.max(0, now - bucket.at) / 1000) * rate)
    bucket.at = now
    buckets.set(name, bucket)
    return bucket
  }

  return {
    levels: (now) =>
      Array.from(buckets.values(), ({ allowance }) => {
        const { burst, key, limit, rate } = allowance
        return { limit, key, burst, rate, tokens: refilled(allowance, now).tokens }
      }),
    take: (demand, now) => {
      const { organizationId, source } = demand
      const allowances: Array<Allowance> = [{ limit: "source", key: source, rate: sourceRate, burst: sourceRate }]
      if (organizationId !== undefined) {
        allowances.push({ limit: "organization", key: organizationId, rate: orgRate, burst: orgBurst })
      }
      const own = operations ? ownAllowance(demand) : undefined
      if (own !== undefined) allowances.push(own)
      const booked: Array<TokenBucket> = []
      for (const allowance of allowances) {
        const bucket = refilled(allowance, now)
        // A tolerance of a thousandth, because the clock counts whole milliseconds.
        if (bucket.tokens < 0.999) {
          const seconds = (1 - bucket.tokens) / allowance.rate / (speed() ?? 1)
          return { limit: allowance.limit, retryAfter: Math.max(1, Math.ceil(seconds)) }
        }
        booked.push(bucket)
      }
      for (const bucket of booked) bucket.tokens -= 1
      return undefined
    }
  }
}
