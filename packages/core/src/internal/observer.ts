import * as Clock from "effect/Clock"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as LogLevel from "effect/LogLevel"
import * as References from "effect/References"
import type { MerakiError } from "../MerakiError.ts"
import type { Call } from "./call.ts"
import type { Sink } from "./metricsSink.ts"
import type { Recorder } from "./recorder.ts"
import { limiterEvent } from "./tracing.ts"
import { remedy } from "./transient.ts"

/** Tells health, metrics, log and trace what happens to a call. */
export interface Observer {
  /** Goes around the wait for the limits. */
  readonly waiting: <A>(wait: Effect.Effect<A>) => Effect.Effect<A>
  /** It has waited for the limits and is sent now. */
  readonly sending: (waited: number) => Effect.Effect<void>
  /** An attempt is over. */
  readonly attempted: (call: Call, status: number | undefined, error: MerakiError | undefined) => Effect.Effect<void>
  readonly retrying: (error: MerakiError, retry: number, delay: Duration.Duration) => Effect.Effect<void>
  /** The call is over, and has failed. */
  readonly failed: (error: MerakiError) => Effect.Effect<void>
}

const described = (call: Call, now: number, status: number | undefined, error: MerakiError | undefined): string => {
  const outcome = [status, error?._tag].filter((part) => part !== undefined).join(" ")
  const id =
    error !== undefined && "requestId" in error && error.requestId !== undefined ? `, request ${error.requestId}` : ""
  return `${call.descriptor.id}: ${outcome} in ${now - call.startedAt} ms, attempt ${call.attempts}${id}`
}

/** Spares the making of lines that nobody reads. */
const whenDebugged = (log: () => Effect.Effect<void>): Effect.Effect<void> =>
  Effect.withFiber((fiber) =>
    LogLevel.isGreaterThan(fiber.getRef(References.MinimumLogLevel), "Debug") ? Effect.void : log()
  )

export const make = (recorder: Recorder, metrics: Sink): Observer => ({
  waiting: metrics.waiting,
  sending: (waited) => {
    if (waited === 0) return Effect.void
    recorder.waited(waited)
    return Effect.flatMap(Clock.currentTimeMillis, (now) =>
      Effect.andThen(metrics.waited(waited), limiterEvent(waited, now))
    )
  },
  attempted: (call, status, error) =>
    Effect.flatMap(Clock.currentTimeMillis, (now) => {
      recorder.attempted(call, now, status, error)
      return Effect.andThen(
        metrics.attempted(call, now, status, error),
        whenDebugged(() => Effect.logDebug(described(call, now, status, error)))
      )
    }),
  retrying: (error, retry, delay) => {
    recorder.retried(error)
    const wait = Math.round(Duration.toMillis(delay))
    return Effect.andThen(
      metrics.retried(error),
      Effect.logWarning(`${error._tag}: ${error.message}. Retry ${retry} in ${wait} ms`)
    )
  },
  // Whether a 404 is a failure is the caller's to say; that the API could not be reached is not.
  failed: (error) => {
    const line = `${error._tag}: ${error.message}`
    return isOfTheApi(error) ? Effect.logError(line) : Effect.logDebug(line)
  }
})

const isOfTheApi = (error: MerakiError): boolean =>
  error._tag === "RequestTimedOut" || error._tag === "ConnectionFailed" || remedy(error, true) !== undefined
