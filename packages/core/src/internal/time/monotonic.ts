import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"

/** The monotonic time of a clock in milliseconds. */
export const monotonicMillisOf = (clock: Clock.Clock): number => Number(clock.monotonicTimeNanosUnsafe()) / 1e6

/** The time of the monotonic clock in milliseconds. Setting the wall clock does not change it. */
export const monotonicMillis: Effect.Effect<number> = /*#__PURE__*/ Effect.map(
  Clock.monotonicTimeNanos,
  (nanos) => Number(nanos) / 1e6
)
