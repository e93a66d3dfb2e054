import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Schedule from "effect/Schedule"
import { type MerakiError, type WriteError, RequestTimedOut } from "../../MerakiError.ts"
import type { Limiter } from "../../model/Limits.ts"
import * as Call from "../call/call.ts"
import { within } from "../time/within.ts"
import { monotonicMillis } from "../time/monotonic.ts"

/** The longest time to ask a limiter that is elsewhere. */
const soon = Duration.millis(100)

/** What a call waits for whose turn has not come; undefined when nothing is known of it. */
const waitingFor = (limiter: Limiter, { demand }: Call.Call): Effect.Effect<Error | undefined> =>
  Effect.map(
    within(limiter.snapshot, soon, () => Effect.undefined),
    (limits) => {
      if (limits === undefined) return undefined
      const { bucket, organizationId } = demand
      const own = [
        limits.source,
        organizationId === undefined ? undefined : limits.organizations[organizationId],
        bucket === undefined ? undefined : limits.operations[bucket.key]
      ].filter((limit) => limit !== undefined)
      const pause = Math.max(...own.map(({ pausedFor }) => Duration.toMillis(pausedFor)))
      if (pause > 0) {
        const rest = Duration.format(Duration.seconds(Math.ceil(pause / 1000)))
        return new Error(
          `it waited for the limits, which pause for ${rest} more: the API answered 429 and asked for it`
        )
      }
      const waiting = Math.max(...own.map(({ waiting }) => waiting))
      return waiting === 0
        ? undefined
        : new Error(`it waited for the limits, and ${waiting} ${waiting === 1 ? "call" : "calls"} with it`)
    }
  )

/** Ends a call at its deadline, with `RequestTimedOut`. */
export const beforeDeadline = <A>(
  limiter: Limiter,
  calling: Effect.Effect<A, WriteError>,
  call: Call.Call,
  deadline: Duration.Input | undefined
): Effect.Effect<A, WriteError> => {
  if (deadline === undefined) return calling
  const after = Duration.fromInputUnsafe(deadline)
  return Effect.flatMap(monotonicMillis, (now) => {
    Call.deadlineSet(call, now + Duration.toMillis(after))
    return within(calling, after, () =>
      Effect.flatMap(call.isQueued ? waitingFor(limiter, call) : Effect.undefined, (waiting) => {
        const cause = call.lastError ?? waiting
        return Call.failWith(call, (facts) => new RequestTimedOut({ ...facts, limit: "deadline", after, cause }))
      })
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
