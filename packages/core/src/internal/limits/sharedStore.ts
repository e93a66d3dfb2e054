import * as Effect from "effect/Effect"
import type { Lane } from "./lane.ts"
import { monotonicMillis } from "../time/monotonic.ts"
import { type Action, mirror, readStates, type States } from "./sharedBuckets.ts"
import { makeSharing, type Sharing } from "./sharing.ts"
import { local, type Store, type Taken, takeLocal } from "./store.ts"

/** Has the script do one thing to the buckets of some lanes. Fails with the reason in words. */
export type Ask = (lanes: ReadonlyArray<Lane>, action: Action, pause: number) => Effect.Effect<unknown, string>

/** One thing to do to the buckets of some lanes: in Redis, or in this process. */
interface Step<A> {
  readonly lanes: ReadonlyArray<Lane>
  readonly action: Action
  readonly pause?: number
  readonly shared: (states: States) => A
  readonly alone: () => Effect.Effect<A>
}

const read = (ask: Ask, { action, lanes, pause = 0 }: Step<unknown>): Effect.Effect<States, string> =>
  Effect.flatMap(ask(lanes, action, pause), (answer) => {
    const states = readStates(lanes, answer)
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
            return Effect.as(sharing.found, step.shared(states))
          })
        ),
        Effect.catch((why) => Effect.andThen(sharing.lost(why, now), Effect.suspend(step.alone))),
        Effect.uninterruptible
      )

/** A lane without a limit has nothing to share. */
const limited = (lanes: ReadonlyArray<Lane>) => lanes.filter(({ bucket }) => bucket.maxRate < Infinity)

const nothing = () => undefined

const takenOf = ({ wait }: States): Taken => (wait === undefined ? undefined : Math.ceil(wait))

const takenAlone = (lanes: ReadonlyArray<Lane>): Effect.Effect<Taken> =>
  Effect.map(monotonicMillis, (now) => (takeLocal(lanes, now) ? 0 : undefined))

/** Keeps the buckets in Redis while it can be used, and in this process while it cannot. */
export const makeSharedStore = (ask: Ask): Store => {
  const sharing = makeSharing()
  const run = <A>(step: Step<A>, now: number) => perform(ask, sharing, step, now)
  return {
    take: (lanes, now) =>
      run({ lanes: limited(lanes), action: "take", shared: takenOf, alone: () => takenAlone(lanes) }, now),
    giveBack: (lanes) =>
      Effect.flatMap(monotonicMillis, (now) =>
        run({ lanes: limited(lanes), action: "return", shared: nothing, alone: () => Effect.void }, now)
      ),
    refuse: (lane, now, pause) => {
      const alone = () => local.refuse(lane, now, pause)
      if (limited([lane]).length === 0) return alone()
      return run({ lanes: [lane], action: "refuse", pause, shared: nothing, alone }, now)
    },
    accept: (lanes, now) =>
      lanes.length === 0
        ? Effect.void
        : run({ lanes, action: "accept", shared: nothing, alone: () => local.accept(lanes, now) }, now)
  }
}
