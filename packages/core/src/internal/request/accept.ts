import type * as Effect from "effect/Effect"
import type { MerakiError } from "../../MerakiError.ts"
import { validate } from "../answer/validate.ts"
import { learn } from "../ownership/learn.ts"
import type { Answer } from "./attempt.ts"
import type { Parts } from "./parts.ts"
import type { Prepared } from "./prepare.ts"

/** Accepts a success: fills the retry budget, learns ownership, and validates the value if `validate` is on. */
export const accept = (
  { budget, config, observer, ownership }: Parts,
  { call, input, options }: Prepared,
  { response, value }: Answer
): Effect.Effect<void, MerakiError> => {
  budget.succeeded(call.drawn)
  learn(ownership, call.descriptor, input, value, call.conceal)
  return validate(value, response, call, options.validate ?? config.validate, observer.mismatched)
}
