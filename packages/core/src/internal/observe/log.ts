import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as LogLevel from "effect/LogLevel"
import * as References from "effect/References"
import type { MerakiError } from "../../MerakiError.ts"
import { type Call, parametersOf } from "../call/call.ts"
import { isAmbiguous } from "../error/remedy.ts"
import { placeOf } from "../error/place.ts"
import { attemptAnnotations, errorAnnotations, ownerAnnotation } from "./annotations.ts"
import type { Outcome } from "./recorder.ts"

const described = (call: Call, now: number, { kind, requestId, status }: Outcome): string => {
  const outcome = [status, kind].filter((part) => part !== undefined).join(" ")
  const waited = call.waited === 0 ? "" : `, waited ${Math.round(call.waited)} ms`
  const id = requestId()
  const request = id === undefined ? "" : `, request ${id}`
  const { descriptor } = call
  const place = placeOf({ path: descriptor.path, parameters: parametersOf(call) })
  return `${descriptor.id} (${descriptor.method} ${place}): ${outcome} in ${now - call.startedAt} ms, attempt ${call.attempts}${waited}${request}`
}

/** Makes no line that is not logged: most programs do not log at this level. */
const whenDebugged = (log: () => Effect.Effect<void>): Effect.Effect<void> =>
  Effect.withFiber((fiber) =>
    LogLevel.isGreaterThan(fiber.getRef(References.MinimumLogLevel), "Debug") ? Effect.void : log()
  )

/** One line for each attempt. */
export const logAttempt = (call: Call, now: number, outcome: Outcome): Effect.Effect<void> =>
  whenDebugged(() =>
    Effect.annotateLogs(Effect.logDebug(described(call, now, outcome)), attemptAnnotations(call, now, outcome))
  )

/** A warning for each retry, with what a repeated POST can mean. */
export const logRetry = (error: MerakiError, retry: number, delay: Duration.Duration): Effect.Effect<void> => {
  const wait = Math.round(Duration.toMillis(delay))
  const risk = error.method === "POST" && isAmbiguous(error) ? "; it may be carried out twice" : ""
  const line = `${error._tag}: ${error.message}. Retry ${retry} in ${wait} ms${risk}`
  return Effect.annotateLogs(Effect.logWarning(line), {
    ...errorAnnotations(error),
    "meraki.retry": retry,
    "meraki.delay_ms": wait
  })
}

/** A failure is returned: whether it is an error to the program is the program's to say. */
export const logFailure = (call: Call, error: MerakiError): Effect.Effect<void> =>
  whenDebugged(() =>
    Effect.annotateLogs(Effect.logDebug(`${error._tag}: ${error.message}`), {
      ...ownerAnnotation(call),
      ...errorAnnotations(error)
    })
  )
