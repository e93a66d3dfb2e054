/**
 * Stays under the API's limits: one bucket for each organization, one for everything that leaves this address.
 *
 * Waiting is first come, first served within an organization, and no organization waits for another. Whoever is
 * interrupted while waiting has taken nothing.
 *
 * @since 0.1.0
 */
import * as Clock from "effect/Clock"
import * as Context from "effect/Context"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Semaphore from "effect/Semaphore"
import * as bucket from "./internal/bucket.ts"

/**
 * What a limiter needs to know of a request.
 *
 * @since 0.1.0
 * @category models
 */
export interface Request {
  /** The `operationId`. */
  readonly operation: string
  /** The organization that pays for it; undefined when it has none or it is not known yet. */
  readonly organizationId: string | undefined
}

/**
 * How one limit stands.
 *
 * @since 0.1.0
 * @category models
 */
export interface Limit {
  /** Requests a second allowed now. */
  readonly rate: number
  /** Requests a second allowed when nothing is refused. */
  readonly maxRate: number
  /** Requests waiting. */
  readonly waiting: number
  /** Time until the end of the pause the API asked for. */
  readonly pausedFor: Duration.Duration
}

/**
 * How all limits stand.
 *
 * @since 0.1.0
 * @category models
 */
export interface Snapshot {
  readonly source: Limit
  readonly organizations: { readonly [organizationId: string]: Limit }
  /** Time that requests have spent waiting, added up. */
  readonly waited: Duration.Duration
}

/**
 * The service.
 *
 * @since 0.1.0
 * @category services
 */
export class RateLimiter extends Context.Service<
  RateLimiter,
  {
    /** Waits until the request may be sent and books it; gives the milliseconds it waited. */
    readonly acquire: (request: Request) => Effect.Effect<number>
    /** Books that the API refused a request with a 429, and for how long it asked to wait. */
    readonly refused: (request: Request, retryAfter: Duration.Duration | undefined) => Effect.Effect<void>
    /** Books that the API did not refuse a request. */
    readonly accepted: (request: Request) => Effect.Effect<void>
    readonly snapshot: Effect.Effect<Snapshot>
  }
>()("@effect-meraki/core/RateLimiter") {}

/**
 * Limits of a limiter.
 *
 * @since 0.1.0
 * @category options
 */
export interface Options {
  /** Requests a second for each organization (default 10). */
  readonly orgRate?: number | undefined
  /** Requests that an idle organization takes at once (default 10). */
  readonly orgBurst?: number | undefined
  /** Requests a second from this address (default 100). */
  readonly sourceRate?: number | undefined
  /** The part of these limits to use, above 0 and up to 1 (default 0.9). */
  readonly share?: number | undefined
}

/** The API states no burst for a source; a tenth of a second's worth keeps any one second close to its rate. */
const sourceBurst = 10

/** One limit and the queue before it. */
interface Lane {
  readonly bucket: bucket.Bucket
  readonly queue: Semaphore.Semaphore
  waiting: number
}

const makeLane = (rate: number, burst: number): Lane => ({
  bucket: bucket.makeBucket(rate, burst),
  queue: Semaphore.makeUnsafe(1),
  waiting: 0
})

/** Waits for its turn in a lane, and counts as waiting until it has had it. */
const queued = <A>(lane: Lane, turn: Effect.Effect<A>): Effect.Effect<A> =>
  Effect.suspend(() => {
    lane.waiting++
    return Effect.ensuring(
      lane.queue.withPermit(turn),
      Effect.sync(() => {
        lane.waiting--
      })
    )
  })

/** Lanes of idle organizations are dropped beyond this many. */
const maxLanes = 10_000

/**
 * A limiter of this process.
 *
 * @since 0.1.0
 * @category constructors
 */
export const make = (options: Options = {}): RateLimiter["Service"] => {
  const share = options.share ?? 0.9
  const orgRate = (options.orgRate ?? 10) * share
  const orgBurst = (options.orgBurst ?? 10) * share
  const source = makeLane((options.sourceRate ?? 100) * share, sourceBurst)
  const organizations = new Map<string, Lane>()
  // Requests without an organization queue here, so that any number of them holds one place before the source's bucket.
  const unowned = makeLane(Infinity, 1)
  let waited = 0

  const laneOf = (organizationId: string | undefined, now: number): Lane => {
    if (organizationId === undefined) return unowned
    const known = organizations.get(organizationId)
    if (known !== undefined) return known
    const lane = makeLane(orgRate, orgBurst)
    if (organizations.size >= maxLanes) forgetIdle(now)
    organizations.set(organizationId, lane)
    return lane
  }

  const forgetIdle = (now: number): void => {
    for (const [
      id,
      {
        bucket: { fullAt, pausedUntil },
        waiting
      }
    ] of organizations) {
      if (waiting === 0 && fullAt <= now && pausedUntil <= now) organizations.delete(id)
    }
  }

  const tryTake = (lane: Lane, now: number): number => {
    const wait = Math.max(bucket.waitFor(lane.bucket, now), bucket.waitFor(source.bucket, now))
    if (wait > 0) return wait
    bucket.take(lane.bucket, now)
    bucket.take(source.bucket, now)
    return 0
  }

  const untilAllowed = (lane: Lane): Effect.Effect<void> =>
    Effect.flatMap(Clock.currentTimeMillis, (now) => {
      const wait = bucket.waitFor(lane.bucket, now)
      return wait > 0 ? Effect.flatMap(Effect.sleep(wait), () => untilAllowed(lane)) : Effect.void
    })

  // Only the head of an organization's queue gets here, so each organization holds at most one place in the source's.
  const takeInTurn = (lane: Lane): Effect.Effect<void> =>
    Effect.flatMap(untilAllowed(lane), () =>
      Effect.flatMap(
        queued(
          source,
          Effect.flatMap(untilAllowed(source), () => Effect.map(Clock.currentTimeMillis, (now) => tryTake(lane, now)))
        ),
        // The organization may have been paused while its head waited for the source.
        (wait) => (wait === 0 ? Effect.void : takeInTurn(lane))
      )
    )

  const enqueue = (lane: Lane, since: number): Effect.Effect<number> =>
    queued(lane, takeInTurn(lane)).pipe(
      Effect.flatMap(() => Clock.currentTimeMillis),
      Effect.map((now) => {
        waited += now - since
        return now - since
      })
    )

  const limitOf = (lane: Lane, now: number): Limit => ({
    rate: lane.bucket.rate,
    maxRate: lane.bucket.maxRate,
    waiting: lane.waiting,
    pausedFor: Duration.millis(Math.max(0, lane.bucket.pausedUntil - now))
  })

  return {
    acquire: (request) =>
      Effect.flatMap(Clock.currentTimeMillis, (now) => {
        const lane = laneOf(request.organizationId, now)
        // Nobody overtakes: not those who wait for the organization, nor those who wait for the source.
        const isFree = lane.waiting === 0 && source.waiting === 0 && tryTake(lane, now) === 0
        return isFree ? Effect.succeed(0) : enqueue(lane, now)
      }),
    refused: (request, retryAfter) =>
      Effect.map(Clock.currentTimeMillis, (now) => {
        const guilty = request.organizationId === undefined ? source : laneOf(request.organizationId, now)
        bucket.refuse(
          guilty.bucket,
          now,
          retryAfter === undefined ? bucket.defaultPause : Duration.toMillis(retryAfter)
        )
      }),
    accepted: (request) =>
      Effect.map(Clock.currentTimeMillis, (now) => {
        bucket.accept(source.bucket)
        if (request.organizationId !== undefined) bucket.accept(laneOf(request.organizationId, now).bucket)
      }),
    snapshot: Effect.map(Clock.currentTimeMillis, (now) => ({
      source: limitOf(source, now),
      organizations: Object.fromEntries(Array.from(organizations, ([id, lane]) => [id, limitOf(lane, now)])),
      waited: Duration.millis(waited)
    }))
  }
}

/**
 * A limiter that all clients built in the same scope share.
 *
 * @since 0.1.0
 * @category layers
 */
export const layer = (options: Options = {}): Layer.Layer<RateLimiter> =>
  Layer.effect(
    RateLimiter,
    Effect.sync(() => make(options))
  )

/**
 * No limits.
 *
 * @since 0.1.0
 * @category constants
 */
export const unlimited: RateLimiter["Service"] = {
  acquire: () => Effect.succeed(0),
  refused: () => Effect.void,
  accepted: () => Effect.void,
  snapshot: Effect.succeed({
    source: { rate: Infinity, maxRate: Infinity, waiting: 0, pausedFor: Duration.zero },
    organizations: {},
    waited: Duration.zero
  })
}
