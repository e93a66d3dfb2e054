/** The documented limits: a bucket for each organization, one for each source address. */
export interface LimitOptions {
  /** Requests a second for an organization (default 10). */
  readonly orgRate?: number | undefined
  /** Requests an idle organization answers at once (default 10). */
  readonly orgBurst?: number | undefined
  /** Requests a second from one address (default 100). */
  readonly sourceRate?: number | undefined
}

/** The limit that a request exceeded. */
interface Excess {
  readonly limit: "organization" | "source"
  /** Whole seconds, as the API states them. */
  readonly retryAfter: number
}

export interface Limits {
  /** Books a request, or says which limit it exceeds. */
  readonly take: (organizationId: string | undefined, source: string, now: number) => Excess | undefined
}

interface TokenBucket {
  tokens: number
  at: number
}

/** Requests that were refused cost nothing, as with the API. */
export const makeLimits = (options: LimitOptions): Limits => {
  const orgRate = options.orgRate ?? 10
  const sourceRate = options.sourceRate ?? 100
  const orgBurst = options.orgBurst ?? 10
  const organizations = new Map<string, TokenBucket>()
  const sources = new Map<string, TokenBucket>()

  const refilled = (
    buckets: Map<string, TokenBucket>,
    key: string,
    rate: number,
    burst: number,
    now: number
  ): TokenBucket => {
    const bucket = buckets.get(key) ?? { tokens: burst, at: now }
    bucket.tokens = Math.min(burst, bucket.tokens + ((now - bucket.at) / 1000) * rate)
    bucket.at = now
    buckets.set(key, bucket)
    return bucket
  }
  // A thousandth forgives the rounding of a clock that counts milliseconds.
  const lacks = (bucket: TokenBucket) => bucket.tokens < 0.999
  const secondsUntil = (bucket: TokenBucket, rate: number) => Math.max(1, Math.ceil((1 - bucket.tokens) / rate))

  return {
    take: (organizationId, source, now) => {
      const ofSource = refilled(sources, source, sourceRate, sourceRate, now)
      if (lacks(ofSource)) return { limit: "source", retryAfter: secondsUntil(ofSource, sourceRate) }
      if (organizationId !== undefined) {
        const ofOrganization = refilled(organizations, organizationId, orgRate, orgBurst, now)
        if (lacks(ofOrganization)) return { limit: "organization", retryAfter: secondsUntil(ofOrganization, orgRate) }
        ofOrganization.tokens -= 1
      }
      ofSource.tokens -= 1
      return undefined
    }
  }
}
