import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Schedule from "effect/Schedule"
import { type MerakiError, type WriteError, RequestTimedOut } from "../../MerakiError.ts"
import * as Call from "../call/call.ts"
import { within } from "../time/within.ts"
import { monotonicMillis } from "../time/monotonic.ts"

/** Ends a call at its deadline, with `RequestTimedOut`. */
export const beforeDeadline = <A>(
  calling: Effect.Effect<A, WriteError>,
  call: Call.Call,
  deadline: Duration.Input | undefined
): Effect.Effect<A, WriteError> => {
  if (deadline === undefined) return calling
  const after = Duration.fromInputUnsafe(deadline)
  return Effect.flatMap(monotonicMillis, (now) => {
    Call.deadlineSet(call, now + Duration.toMillis(after))
    return within(calling, after, () =>
      Call.failWith(call, (facts) => new RequestTimedOut({ ...facts, limit: "deadline", after, cause: call.lastError }))
    )
  })
}

/** A policy that stops when its next wait would end after the deadline. The failure itself is then returned at once. */
export const endingBefore = (
  policy: Schedule.Schedule<unknown, MerakiError>,
  call: Call.Call
): Schedule.Schedule<unknown, MerakiError> =>
  Schedule.while(policy, ({ duration }) =>
    Effect.map(monotonicMillis, (now) => call.endsAt === undefined || now + Duration.toMillis(duration) < call.endsAt)
  )
