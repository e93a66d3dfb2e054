import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import type { Limit, RateLimiter, Request } from "../RateLimiter.ts"
import * as bucket from "./bucket.ts"
import { elapsed } from "./elapsed.ts"
import type { Limits } from "./limits.ts"
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

type Taken = number | undefined

/**
 * Where the buckets of the lanes are kept. Whatever is asked, the lanes' own buckets afterwards are as far as this process
 * knows.
 */
export interface Store {
  /**
   * Takes one from each bucket, or nothing: milliseconds until the request may be sent, undefined when nothing was taken.
   * A store that others share answers later.
   */
  readonly take: (lanes: ReadonlyArray<Lane>, now: number) => Taken | Effect.Effect<Taken>
  /** Gives back what was taken for later. */
  readonly giveBack: (lanes: ReadonlyArray<Lane>) => Effect.Effect<void>
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
  take: (lanes, now) => (takeHere(lanes, now) ? 0 : undefined),
  giveBack: () => Effect.void,
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

/** What was taken for later may have been overtaken by a refusal. */
const untilNotPaused = (lanes: ReadonlyArray<Lane>): Effect.Effect<void> =>
  Effect.flatMap(elapsed, (now) => {
    const pause = Math.max(...lanes.map((lane) => lane.bucket.pausedUntil - now))
    return pause > 0 ? Effect.flatMap(Effect.sleep(Math.ceil(pause)), () => untilNotPaused(lanes)) : Effect.void
  })

const untilAllowed = (lane: Lane): Effect.Effect<void> =>
  Effect.flatMap(elapsed, (now) => {
    const wait = bucket.waitFor(lane.bucket, now)
    return wait > 0 ? Effect.flatMap(Effect.sleep(wait), () => untilAllowed(lane)) : Effect.void
  })

/** Lanes that are idle, and have nothing to remember, are dropped beyond this many. */
const maxLanes = 10_000

/** No pause is longer, in milliseconds: nobody is to wait for hours without a word. */
const longestPause = 120_000

/** All that is used of a source's rate, so that something is left for a burst: the API states none for a source. */
const steady = 0.98

/** A burst is what the rate leaves of any one second, and no more than a tenth of it. */
const makeSource = (sourceRate: number, share: number): Lane => {
  const rate = sourceRate * Math.min(share, steady)
  // A bucket holds one back.
  return makeLane("source", rate, 1 + Math.min(10, 1 + sourceRate - rate, sourceRate / 10))
}

export const makeLimiter = ({ orgBurst, orgRate, share, sourceRate }: Limits, store: Store): RateLimiter["Service"] => {
  const source = makeSource(sourceRate, share)
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
      const { fullAt, maxRate, pausedUntil, rate } = lane.bucket
      if (lane.turns.waiting === 0 && fullAt <= now && pausedUntil <= now && rate >= maxRate) lanes.delete(id)
    }
  }

  const organizationLane = ({ organizationId }: Request, now: number): Lane =>
    organizationId === undefined
      ? unowned
      : laneIn(organizations, organizationId, orgRate * share, orgBurst * share, now)

  const ownLane = ({ own: limit }: Request, now: number): Lane | undefined =>
    limit === undefined ? undefined : laneIn(own, limit.key, limit.rate, limit.burst, now)

  /** The narrowest first: who waits in one holds a single place in the next. */
  const lanesOf = (request: Request, now: number): ReadonlyArray<Lane> => {
    const organization = organizationLane(request, now)
    organization.path ??= [organization, source]
    const own = ownLane(request, now)
    return own === undefined ? organization.path : [own, ...organization.path]
  }

  const take = (lanes: ReadonlyArray<Lane>): Effect.Effect<Taken> =>
    Effect.flatMap(elapsed, (now) => {
      const taken = store.take(lanes, now)
      return Effect.isEffect(taken) ? taken : Effect.succeed(taken)
    })

  // Only the head of a queue gets further, so each lane holds at most one place in the next. A store that others share
  // is asked out of turn: it has an order of its own, and nobody is to wait while it is asked for somebody else.
  const takeInTurn = (lanes: ReadonlyArray<Lane>, position: number): Effect.Effect<Taken> => {
    const lane = lanes[position]
    if (lane === undefined) return take(lanes)
    const further = () => takeInTurn(lanes, position + 1)
    if (position === 0) return Effect.flatMap(untilAllowed(lane), further)
    return store === here
      ? inTurn(lane.turns, () => Effect.flatMap(untilAllowed(lane), further))
      : Effect.flatMap(
          inTurn(lane.turns, () => untilAllowed(lane)),
          further
        )
  }

  // A lane may have been paused while its head waited in the next one.
  const untilTaken = (lanes: ReadonlyArray<Lane>): Effect.Effect<void> =>
    Effect.flatMap(takeInTurn(lanes, 0), (wait) =>
      wait === undefined ? untilTaken(lanes) : wait === 0 ? Effect.void : untilItsTime(lanes, wait)
    )

  const untilItsTime = (lanes: ReadonlyArray<Lane>, wait: number): Effect.Effect<void> =>
    Effect.onInterrupt(
      Effect.flatMap(Effect.sleep(wait), () => untilNotPaused(lanes)),
      () => store.giveBack(lanes)
    )

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
        const guilty =
          (isOfOrganization ? undefined : ownLane(request, now)) ??
          (isOfSource ? source : organizationLane(request, now))
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
      // Those without an organization have a queue of their own, whose head is one of the source's already.
      source: { ...limitOf(source, now), waiting: source.turns.waiting + Math.max(0, unowned.turns.waiting - 1) },
      organizations: limitsOf(organizations, now),
      operations: limitsOf(own, now),
      waited: Duration.millis(waited)
    }))
  }
}
