import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import type { WriteError } from "../../MerakiError.ts"
import type { MerakiResponse } from "../../model/MerakiResponse.ts"
import type { TransportResponse } from "../../Transport.ts"
import { validate } from "../answer/validate.ts"
import type { Call } from "../call/call.ts"
import { learn } from "../ownership/learn.ts"
import type { Answer } from "./attempt.ts"
import type { Parts } from "./parts.ts"
import type { Prepared } from "./prepare.ts"

const responseOf = <A>(call: Call, { header, status }: TransportResponse, value: A): MerakiResponse<A> => {
  const { attempts, redact, url, waitedInAll } = call
  const requestId = header("x-request-id")
  return {
    value,
    status,
    header,
    url,
    requestId: requestId === undefined ? undefined : redact(requestId),
    attempts,
    waited: Duration.millis(waitedInAll)
  }
}

/**
 * Accepts a success: fills the retry budget, learns the organizations of networks and devices, and validates the value if
 * that is asked for.
 */
export const accept = <A>(
  { budget, config, isNews, observer, ownership }: Parts,
  { call, input, options }: Prepared,
  { response, value }: Answer
): Effect.Effect<MerakiResponse<A>, WriteError> => {
  budget.succeeded(call.drawn)
  learn(ownership, call.descriptor, input, value, call.redactCredentials)
  const mode = options.validate ?? config.validate
  const validated = validate(value, response, call, { mode, isNews, mismatched: observer.mismatched })
  return Effect.as(validated, responseOf(call, response, value as A))
}
