import * as Clock from "effect/Clock"
import type * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import type { MerakiError } from "../../MerakiError.ts"
import type { Call } from "../call/call.ts"
import { isAnswered } from "../error/remedy.ts"
import type { Mismatch } from "../shape/check.ts"
import { monotonicMillis } from "../time/monotonic.ts"
import type { Hooked } from "./hooked.ts"
import { logAttempt, logFailure, logRetry } from "./log.ts"
import type { Sink } from "./metricsSink.ts"
import type { TransportResponse } from "../../Transport.ts"
import type { Outcome, Recorder } from "./recorder.ts"
import { limiterEvent } from "./tracing.ts"

/** Reports the events of a call to health, metrics, log and trace. */
export interface Observer {
  /** Wraps the wait for the limits. */
  readonly waiting: <A>(wait: Effect.Effect<A>) => Effect.Effect<A>
  /** An attempt has waited for the limits and is sent now. */
  readonly sending: (call: Call) => Effect.Effect<void>
  readonly succeeded: (call: Call, response: TransportResponse) => Effect.Effect<void>
  /** An attempt has failed. */
  readonly attemptFailed: (call: Call, error: MerakiError) => Effect.Effect<void>
  /** An attempt was interrupted, by the deadline of its call or by its caller. */
  readonly cutOff: (call: Call) => Effect.Effect<void>
  /** An attempt has ended in a defect. */
  readonly died: (call: Call) => Effect.Effect<void>
  /** An answer does not match its declared type. */
  readonly mismatched: (call: Call, mismatches: ReadonlyArray<Mismatch>) => void
  readonly retrying: (error: MerakiError, retry: number, delay: Duration.Duration) => Effect.Effect<void>
  /** The call is over, and has failed. */
  readonly failed: (call: Call, error: MerakiError) => Effect.Effect<void>
}

export const make = (recorder: Recorder, metrics: Sink, hooks?: Hooked): Observer => {
  const attempted = (call: Call, outcome: Outcome): Effect.Effect<void> =>
    Effect.flatMap(Clock.currentTimeMillis, (now) => {
      recorder.attempted(call, now, outcome)
      return Effect.andThen(metrics.attempted(call, now, outcome), logAttempt(call, now, outcome))
    })

  return {
    waiting: metrics.waiting,
    sending: ({ waited }) => {
      if (waited === 0) return Effect.void
      recorder.waited(waited)
      return Effect.flatMap(Clock.currentTimeMillis, (now) =>
        Effect.andThen(metrics.waited(waited), limiterEvent(waited, now))
      )
    },
    succeeded: (call, { header, status }) =>
      attempted(call, {
        status,
        kind: undefined,
        requestId: () => {
          const id = header("x-request-id")
          return id === undefined ? undefined : call.redact(id)
        }
      }),
    attemptFailed: (call, error) =>
      attempted(call, {
        status: isAnswered(error) ? call.status : undefined,
        kind: error._tag,
        requestId: () => ("requestId" in error ? error.requestId : undefined)
      }),
    cutOff: (call) =>
      Effect.flatMap(monotonicMillis, (now) =>
        attempted(call, {
          status: undefined,
          kind: call.endsAt !== undefined && now >= call.endsAt ? "RequestTimedOut" : "cancelled",
          requestId: () => undefined
        })
      ),
    died: (call) => attempted(call, { status: undefined, kind: "defect", requestId: () => undefined }),
    mismatched: recorder.mismatched,
    retrying: (error, retry, delay) => {
      recorder.retried(error)
      const logged = Effect.andThen(metrics.retried(error), logRetry(error, retry, delay))
      return hooks === undefined ? logged : Effect.andThen(logged, hooks.retrying(error, retry, delay))
    },
    failed: (call, error) =>
      hooks === undefined ? logFailure(call, error) : Effect.andThen(logFailure(call, error), hooks.failed(call, error))
  }
}
