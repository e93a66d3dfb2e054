import * as Effect from "effect/Effect"
import * as bucket from "./bucket.ts"
import type { Lane } from "./lane.ts"
import { monotonicMillis } from "../time/monotonic.ts"
import { local, type Store, type Taken } from "./store.ts"
import { inTurn } from "./turns.ts"

/** Waits for the end of a pause that began after the request was booked. */
const untilNotPaused = (lanes: ReadonlyArray<Lane>): Effect.Effect<void> =>
  Effect.flatMap(monotonicMillis, (now) => {
    const pause = Math.max(...lanes.map((lane) => lane.bucket.pausedUntil - now))
    return pause > 0 ? Effect.flatMap(Effect.sleep(Math.ceil(pause)), () => untilNotPaused(lanes)) : Effect.void
  })

const untilAllowed = (lane: Lane): Effect.Effect<void> =>
  Effect.flatMap(monotonicMillis, (now) => {
    const wait = bucket.waitFor(lane.bucket, now)
    return wait > 0 ? Effect.flatMap(Effect.sleep(wait), () => untilAllowed(lane)) : Effect.void
  })

const take = (store: Store, lanes: ReadonlyArray<Lane>): Effect.Effect<Taken> =>
  Effect.flatMap(monotonicMillis, (now) => {
    const taken = store.take(lanes, now, lanes[0]?.turns.waiting)
    return Effect.isEffect(taken) ? taken : Effect.succeed(taken)
  })

// Only the head of a lane continues to the next, so each lane holds at most one place there. A shared store is asked
// without a turn: it has an order of its own, and no request waits while another one asks.
const takeInTurn = (store: Store, lanes: ReadonlyArray<Lane>, position: number): Effect.Effect<Taken> => {
  const lane = lanes[position]
  if (lane === undefined) return take(store, lanes)
  const further = () => takeInTurn(store, lanes, position + 1)
  if (position === 0) {
    return store.isBooked?.(lanes) === true ? take(store, lanes) : Effect.flatMap(untilAllowed(lane), further)
  }
  return (store.origin ?? store) === local
    ? inTurn(lane.turns, () => Effect.flatMap(untilAllowed(lane), further))
    : Effect.flatMap(
        inTurn(lane.turns, () => untilAllowed(lane)),
        further
      )
}

const untilItsTime = (store: Store, lanes: ReadonlyArray<Lane>, wait: number): Effect.Effect<void> =>
  Effect.onInterrupt(
    Effect.flatMap(Effect.sleep(wait), () => untilNotPaused(lanes)),
    () => store.giveBack(lanes)
  )

// Repeats when a lane was paused while its head waited in the next one.
const untilTaken = (store: Store, lanes: ReadonlyArray<Lane>): Effect.Effect<void> =>
  Effect.flatMap(takeInTurn(store, lanes, 0), (wait) =>
    wait === undefined ? untilTaken(store, lanes) : wait === 0 ? Effect.void : untilItsTime(store, lanes, wait)
  )

/** Waits in the queue of the first lane until the request is taken from all lanes. Returns the time of that. */
export const waitInQueue = (store: Store, lanes: ReadonlyArray<Lane>, first: Lane): Effect.Effect<number> => {
  const waiting = inTurn(first.turns, () => Effect.flatMap(untilTaken(store, lanes), () => monotonicMillis))
  const { left } = store
  return left === undefined ? waiting : Effect.onInterrupt(waiting, () => left(lanes))
}
