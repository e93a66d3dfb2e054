import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import type { Demand, Limit, Limiter } from "../../model/Limits.ts"
import * as bucket from "./bucket.ts"
import { type Lane, makeLane, makeLaneGroup, makeSourceLane } from "./lane.ts"
import { monotonicMillis } from "../time/monotonic.ts"
import { makePlaces } from "./places.ts"
import { waitInQueue } from "./queue.ts"
import type { Limits } from "./settings.ts"
import { local, type Store, takeLocal } from "./store.ts"

/**
 * The longest time that the first burst of an organization is thought to be on its way, in milliseconds: connections are
 * opened, and a busy process may send late. The burst of the source is too small for it to matter.
 */
const underWay = 300

/** The lanes that requests pass. */
const makeLanes = ({ orgBurst, orgRate, share, sourceRate }: Limits) => {
  const source = makeSourceLane(sourceRate, share)
  const organizations = makeLaneGroup("organization", underWay)
  const operations = makeLaneGroup("own")
  // Requests without an organization queue here, so that together they hold one place in the queue of the source.
  const unowned = makeLane("unowned", Infinity, 1)

  const ofOrganization = ({ organizationId }: Demand, now: number): Lane =>
    organizationId === undefined ? unowned : organizations.get(organizationId, orgRate * share, orgBurst * share, now)
  const ofOperation = ({ bucket }: Demand, now: number): Lane | undefined =>
    bucket === undefined ? undefined : operations.get(bucket.key, bucket.rate, bucket.burst, now)

  return {
    source,
    organizations,
    operations,
    unowned,
    ofOrganization,
    ofOperation,
    /** The lanes of a request, the narrowest limit first. Only the head of a lane queues in the next one. */
    of: (demand: Demand, now: number): ReadonlyArray<Lane> => {
      const organization = ofOrganization(demand, now)
      organization.path ??= [organization, source]
      const operation = ofOperation(demand, now)
      return operation === undefined ? organization.path : [operation, ...organization.path]
    }
  }
}

const limitOf = ({ bucket, turns }: Lane, now: number): Limit => ({
  rate: bucket.rate,
  maxRate: bucket.maxRate,
  waiting: turns.waiting,
  pausedFor: Duration.millis(Math.max(0, bucket.pausedUntil - now))
})

const limitsOf = (lanes: ReadonlyMap<string, Lane>, now: number): { readonly [id: string]: Limit } =>
  Object.fromEntries(Array.from(lanes, ([id, lane]) => [id, limitOf(lane, now)]))

/** The limit of the source, with the requests that have no organization. */
const sourceOf = ({ source, unowned }: ReturnType<typeof makeLanes>, now: number): Limit => {
  const { pausedFor, waiting } = limitOf(unowned, now)
  const own = limitOf(source, now)
  // The head of their queue waits in that of the source already, unless they are paused.
  const more = Duration.isZero(pausedFor) ? Math.max(0, waiting - 1) : waiting
  return { ...own, waiting: own.waiting + more, pausedFor: Duration.max(own.pausedFor, pausedFor) }
}

/** Thousands of lanes take milliseconds, so they are not read unless they are looked at. */
const once = <A>(make: () => A): (() => A) => {
  let made: A | undefined
  return () => (made ??= make())
}

export const makeLimiter = (limits: Limits, store: Store): Limiter => {
  const lanes = makeLanes(limits)
  const places = limits.maxConcurrency === undefined ? undefined : makePlaces(limits.maxConcurrency)
  let waited = 0

  return {
    release: places?.release,
    acquire: (demand, place) =>
      Effect.flatMap(monotonicMillis, (since) => {
        const passed = lanes.of(demand, since)
        const placing = place === undefined ? undefined : places?.storeFor(store, place)
        // No request overtakes those that wait in one of these lanes.
        const isFree =
          store === local &&
          placing === undefined &&
          passed.every(({ turns }) => turns.waiting === 0) &&
          takeLocal(passed, since)
        if (isFree) return Effect.succeed(0)
        return Effect.map(waitInQueue(placing ?? store, passed, passed[0] ?? lanes.source), (now) => {
          waited += now - since
          return now - since
        })
      }),
    refused: (demand, retryAfter, isOfOrganization = false) =>
      Effect.flatMap(monotonicMillis, (now) => {
        // Without a known organization the pause is that of the source, or of the lane for unknown organizations.
        const isOfSource = demand.organizationId === undefined && !isOfOrganization
        const guilty =
          (isOfOrganization ? undefined : lanes.ofOperation(demand, now)) ??
          (isOfSource ? lanes.source : lanes.ofOrganization(demand, now))
        bucket.answered(lanes.ofOrganization(demand, now).bucket, now)
        const pause =
          retryAfter === undefined ? bucket.defaultPause : Math.min(bucket.longestPause, Duration.toMillis(retryAfter))
        return store.refuse(guilty, now, pause)
      }),
    accepted: (demand) =>
      Effect.flatMap(monotonicMillis, (now) => {
        bucket.answered(lanes.ofOrganization(demand, now).bucket, now)
        return store.accept(
          lanes.of(demand, now).filter((lane) => lane.bucket.rate < lane.bucket.maxRate),
          now
        )
      }),
    snapshot: Effect.map(monotonicMillis, (now) => {
      const organizations = once(() => limitsOf(lanes.organizations.lanes, now))
      const operations = once(() => limitsOf(lanes.operations.lanes, now))
      return {
        source: sourceOf(lanes, now),
        get organizations() {
          return organizations()
        },
        get operations() {
          return operations()
        },
        waited: Duration.millis(waited)
      }
    })
  }
}
