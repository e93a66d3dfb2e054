import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import type { Limit, Options, RateLimiter, Request } from "../RateLimiter.ts"
import * as bucket from "./bucket.ts"
import { elapsed } from "./elapsed.ts"
import { inTurn, makeTurns, type Turns } from "./turns.ts"

/** One limit and the queue before it. */
export interface Lane {
  /** Unique among all lanes. */
  readonly key: string
  readonly bucket: bucket.Bucket
  readonly turns: Turns
  /** It and those behind it, once they are known. */
  path: ReadonlyArray<Lane> | undefined
}

/**
 * Where the buckets of the lanes are kept. Whatever is asked, the lanes' own buckets afterwards are as far as this process
 * knows.
 */
export interface Store {
  /** Takes one from each bucket, or nothing; whether it did. A store that others share answers later. */
  readonly take: (lanes: ReadonlyArray<Lane>, now: number) => boolean | Effect.Effect<boolean>
  readonly refuse: (lane: Lane, now: number, pause: number) => Effect.Effect<void>
  readonly accept: (lanes: ReadonlyArray<Lane>, now: number) => Effect.Effect<void>
}

/** Takes from the lanes' own buckets. */
export const takeHere = (lanes: ReadonlyArray<Lane>, now: number): boolean => {
  if (lanes.some((lane) => bucket.waitFor(lane.bucket, now) > 0)) return false
  for (const lane of lanes) bucket.take(lane.bucket, now)
  return true
}

/** The buckets of this process alone. */
export const here: Store = {
  take: takeHere,
  refuse: (lane, now, pause) => Effect.sync(() => bucket.refuse(lane.bucket, now, pause)),
  accept: (lanes) =>
    Effect.sync(() => {
      for (const lane of lanes) bucket.accept(lane.bucket)
    })
}

const makeLane = (key: string, rate: number, burst: number): Lane => ({
  key,
  bucket: bucket.makeBucket(rate, burst),
  turns: makeTurns(),
  path: undefined
})

const untilAllowed = (lane: Lane): Effect.Effect<void> =>
  Effect.flatMap(elapsed, (now) => {
    const wait = bucket.waitFor(lane.bucket, now)
    return wait > 0 ? Effect.flatMap(Effect.sleep(wait), () => untilAllowed(lane)) : Effect.void
  })

/** Lanes that are idle are dropped beyond this many. */
const maxLanes = 10_000

/** No pause is longer, in milliseconds: nobody is to wait for hours without a word. */
const longestPause = 120_000

/** The API states no burst for a source; a tenth of a second's worth keeps any one second close to its rate. */
const sourceBurst = 10

export const makeLimiter = (options: Options, store: Store): RateLimiter["Service"] => {
  const share = options.share ?? 0.9
  const orgRate = (options.orgRate ?? 10) * share
  const orgBurst = (options.orgBurst ?? 10) * share
  const source = makeLane("source", (options.sourceRate ?? 100) * share, sourceBurst)
  const organizations = new Map<string, Lane>()
  const own = new Map<string, Lane>()
  // Requests without an organization queue here, so that any number of them holds one place before the source's bucket.
  const unowned = makeLane("unowned", Infinity, 1)
  let waited = 0

  const laneIn = (lanes: Map<string, Lane>, id: string, rate: number, burst: number, now: number): Lane => {
    const known = lanes.get(id)
    if (known !== undefined) return known
    const lane = makeLane(`${lanes === own ? "own" : "organization"}:${id}`, rate, burst)
    if (lanes.size >= maxLanes) forgetIdle(lanes, now)
    lanes.set(id, lane)
    return lane
  }

  const forgetIdle = (lanes: Map<string, Lane>, now: number): void => {
    for (const [id, lane] of lanes) {
      const { fullAt, pausedUntil } = lane.bucket
      if (lane.turns.waiting === 0 && fullAt <= now && pausedUntil <= now) lanes.delete(id)
    }
  }

  const organizationLane = ({ organizationId }: Request, now: number): Lane =>
    organizationId === undefined ? unowned : laneIn(organizations, organizationId, orgRate, orgBurst, now)

  const ownLane = ({ own: limit }: Request, now: number): Lane | undefined =>
    limit === undefined ? undefined : laneIn(own, limit.key, limit.rate, limit.burst, now)

  /** The narrowest first: who waits in one holds a single place in the next. */
  const lanesOf = (request: Request, now: number): ReadonlyArray<Lane> => {
    const organization = organizationLane(request, now)
    organization.path ??= [organization, source]
    const own = ownLane(request, now)
    return own === undefined ? organization.path : [own, ...organization.path]
  }

  const take = (lanes: ReadonlyArray<Lane>): Effect.Effect<boolean> =>
    Effect.flatMap(elapsed, (now) => {
      const taken = store.take(lanes, now)
      return typeof taken === "boolean" ? Effect.succeed(taken) : taken
    })

  // Only the head of a queue gets further, so each lane holds at most one place in the next.
  const takeInTurn = (lanes: ReadonlyArray<Lane>, position: number): Effect.Effect<boolean> => {
    const lane = lanes[position]
    if (lane === undefined) return take(lanes)
    const further = () => Effect.flatMap(untilAllowed(lane), () => takeInTurn(lanes, position + 1))
    return position === 0 ? further() : inTurn(lane.turns, further)
  }

  // A lane may have been paused while its head waited in the next one.
  const untilTaken = (lanes: ReadonlyArray<Lane>): Effect.Effect<void> =>
    Effect.flatMap(takeInTurn(lanes, 0), (taken) => (taken ? Effect.void : untilTaken(lanes)))

  const enqueue = (lanes: ReadonlyArray<Lane>, { turns }: Lane, since: number): Effect.Effect<number> =>
    inTurn(turns, () =>
      Effect.map(
        Effect.flatMap(untilTaken(lanes), () => elapsed),
        (now) => {
          waited += now - since
          return now - since
        }
      )
    )

  const limitOf = (lane: Lane, now: number): Limit => ({
    rate: lane.bucket.rate,
    maxRate: lane.bucket.maxRate,
    waiting: lane.turns.waiting,
    pausedFor: Duration.millis(Math.max(0, lane.bucket.pausedUntil - now))
  })
  const limitsOf = (lanes: Map<string, Lane>, now: number) =>
    Object.fromEntries(Array.from(lanes, ([id, lane]) => [id, limitOf(lane, now)]))

  return {
    acquire: (request) =>
      Effect.flatMap(elapsed, (now) => {
        const lanes = lanesOf(request, now)
        const first = lanes[0] ?? source
        // Nobody overtakes: not those who wait for one of these limits, nor those who wait for the source.
        const isFree = store === here && lanes.every(({ turns }) => turns.waiting === 0) && takeHere(lanes, now)
        return isFree ? Effect.succeed(0) : enqueue(lanes, first, now)
      }),
    refused: (request, retryAfter, isOfOrganization = false) =>
      Effect.flatMap(elapsed, (now) => {
        // Whose limit it was may not be known; those of others go on all the same if it was an organization's.
        const isOfSource = request.organizationId === undefined && !isOfOrganization
        const guilty = ownLane(request, now) ?? (isOfSource ? source : organizationLane(request, now))
        return store.refuse(
          guilty,
          now,
          retryAfter === undefined ? bucket.defaultPause : Math.min(longestPause, Duration.toMillis(retryAfter))
        )
      }),
    accepted: (request) =>
      Effect.flatMap(elapsed, (now) =>
        store.accept(
          lanesOf(request, now).filter((lane) => lane.bucket.rate < lane.bucket.maxRate),
          now
        )
      ),
    snapshot: Effect.map(elapsed, (now) => ({
      source: limitOf(source, now),
      organizations: limitsOf(organizations, now),
      operations: limitsOf(own, now),
      waited: Duration.millis(waited)
    }))
  }
}
