import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"

/** Milliseconds since some moment, counted by a clock that only goes forward, whatever the wall clock is set to. */
export const monotonicMillis: Effect.Effect<number> = /*#__PURE__*/ Effect.map(
  Clock.monotonicTimeNanos,
  (nanos) => Number(nanos) / 1e6
)
