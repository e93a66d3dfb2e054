import * as Effect from "effect/Effect"
import { countFor, makeBookings } from "./bookings.ts"
import type { Lane } from "./lane.ts"
import { monotonicMillis } from "../time/monotonic.ts"
import { type Action, mirror, readStates, type States } from "./sharedBuckets.ts"
import { makeSharing, type Sharing } from "./sharing.ts"
import { local, type Store, type Taken, takeLocal } from "./store.ts"

/** Has the script do one thing to the buckets of some lanes. Fails with the reason in words. */
export type Ask = (
  lanes: ReadonlyArray<Lane>,
  action: Action,
  pause: number,
  count: number
) => Effect.Effect<unknown, string>

/** One thing to do to the buckets of some lanes: in Redis, or in this process. */
interface Step<A> {
  readonly lanes: ReadonlyArray<Lane>
  readonly action: Action
  readonly pause?: number
  /** How many requests are taken or returned. */
  readonly count?: number
  readonly shared: (states: States, now: number) => A
  readonly alone: () => Effect.Effect<A>
}

const read = (ask: Ask, { action, count = 1, lanes, pause = 0 }: Step<unknown>): Effect.Effect<States, string> =>
  Effect.flatMap(ask(lanes, action, pause, count), (answer) => {
    const states = readStates(lanes, answer, count)
    return states === undefined ? Effect.fail("it answers what no limits can be") : Effect.succeed(states)
  })

// Not to be interrupted: what Redis has given would be lost.
const perform = <A>(ask: Ask, sharing: Sharing, step: Step<A>, now: number): Effect.Effect<A> =>
  sharing.isAway(now)
    ? step.alone()
    : read(ask, step).pipe(
        Effect.flatMap((states) =>
          Effect.flatMap(monotonicMillis, (now) => {
            mirror(step.lanes, states, now)
            return Effect.as(sharing.found, step.shared(states, now))
          })
        ),
        Effect.catch((why) => Effect.andThen(sharing.lost(why, now), Effect.suspend(step.alone))),
        Effect.uninterruptible
      )

/** A lane without a limit has nothing to share. */
const limited = (lanes: ReadonlyArray<Lane>) => lanes.filter(({ bucket }) => bucket.maxRate < Infinity)

const nothing = () => undefined

const takenAlone = (lanes: ReadonlyArray<Lane>): Effect.Effect<Taken> =>
  Effect.map(monotonicMillis, (now) => (takeLocal(lanes, now) ? 0 : undefined))

/** Keeps the buckets in Redis while it can be used, and in this process while it cannot. */
export const makeSharedStore = (ask: Ask): Store => {
  const sharing = makeSharing()
  const bookings = makeBookings()
  const run = <A>(step: Step<A>, now: number) => perform(ask, sharing, step, now)
  /** How long Redis took to answer the last time, in milliseconds. */
  let took = 0

  const takeSome = (lanes: ReadonlyArray<Lane>, now: number, waiting = 1): Effect.Effect<Taken> =>
    run<Taken>(
      {
        lanes: limited(lanes),
        action: "take",
        count: countFor(lanes, waiting, took),
        shared: ({ waits: [first, ...others] }, answered) => {
          took = answered - now
          const at = (wait: number) => answered + Math.ceil(wait)
          bookings.add(lanes, others.map(at))
          return first === undefined ? undefined : Math.ceil(first)
        },
        alone: () => takenAlone(lanes)
      },
      now
    )

  const giveBack = (lanes: ReadonlyArray<Lane>, count = 1): Effect.Effect<void> =>
    Effect.flatMap(monotonicMillis, (now) =>
      run({ lanes: limited(lanes), action: "return", count, shared: nothing, alone: () => Effect.void }, now)
    )

  return {
    isBooked: bookings.has,
    take: (lanes, now, waiting) => {
      const late = bookings.removeLate(lanes, now)
      const booked = bookings.next(lanes)
      if (booked !== undefined) return Math.max(0, booked - now)
      const taking = takeSome(lanes, now, waiting)
      return late === 0 ? taking : Effect.andThen(giveBack(lanes, late), taking)
    },
    giveBack,
    left: (lanes) =>
      Effect.suspend(() => {
        const unused = bookings.removeUnused(lanes)
        return unused === 0 ? Effect.void : giveBack(lanes, unused)
      }),
    refuse: (lane, now, pause) => {
      const alone = () => local.refuse(lane, now, pause)
      // What was booked was to be sent within the pause, what is booked meanwhile included. It stays counted.
      const forget = Effect.sync(() => bookings.removeOf(lane))
      const telling =
        limited([lane]).length === 0
          ? alone()
          : run({ lanes: [lane], action: "refuse", pause, shared: nothing, alone }, now)
      return Effect.andThen(forget, Effect.andThen(telling, forget))
    },
    accept: (lanes, now) =>
      lanes.length === 0
        ? Effect.void
        : run({ lanes, action: "accept", shared: nothing, alone: () => local.accept(lanes, now) }, now)
  }
}
