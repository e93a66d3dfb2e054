import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"

/** Milliseconds since some moment, which pass as time does, whatever the wall clock is set to. */
export const elapsed: Effect.Effect<number> = /*#__PURE__*/ Effect.map(
  Clock.monotonicTimeNanos,
  (nanos) => Number(nanos) / 1e6
)
