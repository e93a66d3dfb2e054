import * as Effect from "effect/Effect"
import type { WriteError } from "../../MerakiError.ts"
import type { MerakiResponse } from "../../model/MerakiResponse.ts"
import { validate } from "../answer/validate.ts"
import { learn } from "../ownership/learn.ts"
import type { Answer } from "./attempt.ts"
import type { Parts } from "./parts.ts"
import type { Prepared } from "./prepare.ts"

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
  return Effect.as(validated, {
    value: value as A,
    status: response.status,
    header: response.header,
    url: call.url,
    attempts: call.attempts
  })
}
