import * as Cause from "effect/Cause"
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import type { MerakiError, WriteError } from "../../MerakiError.ts"
import type { Place } from "../../model/Limits.ts"
import type { TransportRequest, TransportResponse } from "../../Transport.ts"
import { read } from "../answer/read.ts"
import * as Call from "../call/call.ts"
import { isAnswered } from "../error/remedy.ts"
import { isOfOrganization } from "../error/words.ts"
import { logPause } from "../observe/logPause.ts"
import { attemptSpan, propagated } from "../observe/tracing.ts"
import { costOf } from "../retry/budget.ts"
import { exchange } from "./exchange.ts"
import type { Parts } from "./parts.ts"
import type { Prepared } from "./prepare.ts"
import { keyed } from "./keyed.ts"

/** A successful answer and its value. */
export interface Answer {
  readonly response: TransportResponse
  readonly value: unknown
}

/** One attempt. Where the requests under way are counted, it holds a place among them until its end. */
export const attempt = (parts: Parts, prepared: Prepared): Effect.Effect<Answer, WriteError> => {
  const { release } = parts.limiter
  if (release === undefined) return attempted(parts, prepared)
  return Effect.suspend(() => {
    const place = { isHeld: false }
    return Effect.ensuring(
      attempted(parts, prepared, place),
      Effect.sync(() => release(place))
    )
  })
}

// No generators here: suspended ones outlive their calls, and collecting them costs as much as the rest of the call.
/** Waits for the limits, sends, reads the answer, and reports the outcome to limiter and observer. */
const attempted = (parts: Parts, { call, request }: Prepared, place?: Place): Effect.Effect<Answer, WriteError> => {
  const { keys, limiter, observer } = parts
  const turn = Effect.suspend(() => {
    Call.queued(call)
    return observer.waiting(limiter.acquire(call.demand, place))
  }).pipe(
    Effect.flatMap((waited) => {
      Call.waited(call, waited)
      return observer.sending(call)
    })
  )
  const sent = (key: string | undefined) => once(parts, authorized(call.seeOther ?? request, key), call)
  // A caller's own header is sent as it is.
  const whole =
    keys === undefined || "authorization" in request.headers
      ? Effect.flatMap(turn, () => sent(undefined))
      : keyed(keys, call, turn, sent)
  return Effect.suspend(() => {
    if (call.lastError !== undefined) Call.drew(call, costOf(call.lastError))
    return whole
  })
}

const authorized = (request: TransportRequest, key: string | undefined): TransportRequest =>
  key === undefined ? request : { ...request, headers: { ...request.headers, authorization: `Bearer ${key}` } }

/** Sends a request whose turn has come. */
const once = (parts: Parts, request: TransportRequest, call: Call.Call): Effect.Effect<Answer, WriteError> =>
  Effect.flatMap(Clock.currentTimeMillis, (now) => {
    Call.began(call, now)
    return send(parts, request, call)
  }).pipe(
    Effect.tap(({ response }) =>
      Effect.andThen(parts.observer.succeeded(call, response), parts.limiter.accepted(call.demand))
    ),
    Effect.tapError((error) => {
      Call.failed(call, error)
      return Effect.andThen(parts.observer.attemptFailed(call, error), feedback(parts, call, error))
    })
  )

const send = (
  { config, hooks, isTrusted, observer, transport }: Parts,
  request: TransportRequest,
  call: Call.Call
): Effect.Effect<Answer, WriteError> => {
  const answer = (request: TransportRequest) =>
    Effect.flatMap(exchange(transport, isTrusted, request, call), (response) =>
      Effect.map(read(response, call), (value) => ({ response, value }))
    )
  const answered = config.propagateTrace ? Effect.flatMap(propagated(request), answer) : answer(request)
  const spanned = attemptSpan(call, request, answered)
  return Effect.onError(hooks === undefined ? spanned : hooks.attempt(call, request, spanned), (cause) =>
    Cause.hasDies(cause) ? observer.died(call) : Cause.hasInterrupts(cause) ? observer.cutOff(call) : Effect.void
  )
}

/** Reports a failure to the limiter. A failure without an answer says nothing about the limits. */
const feedback = ({ config, isNews, limiter }: Parts, call: Call.Call, error: MerakiError): Effect.Effect<void> => {
  const { demand } = call
  if (error._tag === "TooManyRequests") {
    const isOwn = isOfOrganization(error.errors)
    const refused = limiter.refused(demand, error.retryAfter, isOwn)
    return config.rateLimit === false ? refused : Effect.andThen(refused, logPause(error, call, isOwn, isNews))
  }
  return isAnswered(error) ? limiter.accepted(demand) : Effect.void
}
