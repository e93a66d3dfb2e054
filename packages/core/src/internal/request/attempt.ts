import * as Cause from "effect/Cause"
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import type { MerakiError, WriteError } from "../../MerakiError.ts"
import type { TransportRequest, TransportResponse } from "../../Transport.ts"
import { read } from "../answer/read.ts"
import * as Call from "../call/call.ts"
import { isAnswered } from "../error/remedy.ts"
import { isOfOrganization } from "../error/words.ts"
import { attemptSpan, propagated } from "../observe/tracing.ts"
import { costOf } from "../retry/budget.ts"
import { exchange } from "./exchange.ts"
import type { Parts } from "./parts.ts"
import type { Prepared } from "./prepare.ts"

/** A successful answer and its value. */
export interface Answer {
  readonly response: TransportResponse
  readonly value: unknown
}

// No generators here: suspended ones outlive their calls, and collecting them costs as much as the rest of the call.
/** One attempt: waits for the limits, sends, reads the answer, and reports the outcome to limiter and observer. */
export const attempt = (parts: Parts, { call, request }: Prepared): Effect.Effect<Answer, WriteError> => {
  const { limiter, observer } = parts
  return Effect.suspend(() => {
    if (call.lastError !== undefined) Call.drew(call, costOf(call.lastError))
    return observer.waiting(limiter.acquire(call.demand))
  }).pipe(
    Effect.flatMap((waited) => {
      Call.waited(call, waited)
      return observer.sending(call)
    }),
    Effect.flatMap(() => Clock.currentTimeMillis),
    Effect.flatMap((now) => {
      Call.began(call, now)
      return send(parts, call.seeOther ?? request, call)
    }),
    Effect.tap(({ response }) => Effect.andThen(observer.succeeded(call, response), limiter.accepted(call.demand))),
    Effect.tapError((error) => {
      Call.failed(call, error)
      return Effect.andThen(observer.attemptFailed(call, error), feedback(parts, call, error))
    })
  )
}

const send = (
  { config, isTrusted, observer, transport }: Parts,
  request: TransportRequest,
  call: Call.Call
): Effect.Effect<Answer, WriteError> => {
  const answer = (request: TransportRequest) =>
    Effect.flatMap(exchange(transport, isTrusted, request, call), (response) =>
      Effect.map(read(response, call), (value) => ({ response, value }))
    )
  const answered = config.propagateTrace ? Effect.flatMap(propagated(request), answer) : answer(request)
  return Effect.onError(attemptSpan(call, request, answered), (cause) =>
    Cause.hasDies(cause) ? observer.died(call) : Cause.hasInterrupts(cause) ? observer.cutOff(call) : Effect.void
  )
}

/** Reports a failure to the limiter. A failure without an answer says nothing about the limits. */
const feedback = ({ limiter }: Parts, { demand }: Call.Call, error: MerakiError): Effect.Effect<void> => {
  if (error._tag === "TooManyRequests") {
    return limiter.refused(demand, error.retryAfter, isOfOrganization(error.errors))
  }
  return isAnswered(error) ? limiter.accepted(demand) : Effect.void
}
