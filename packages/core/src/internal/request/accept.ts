import * as Effect from "effect/Effect"
import type { WriteError } from "../../MerakiError.ts"
import { validate } from "../answer/validate.ts"
import { learn } from "../ownership/learn.ts"
import type { Answer } from "./attempt.ts"
import type { Parts } from "./parts.ts"
import type { Prepared } from "./prepare.ts"

/** A success as the caller gets it. */
export interface Accepted<A> {
  readonly value: A
  readonly status: number
  readonly header: (name: string) => string | undefined
  /** The URL that answered, after redirects. */
  readonly url: string
}

/**
 * Accepts a success: fills the retry budget, learns the organizations of networks and devices, and validates the value if
 * that is asked for.
 */
export const accept = <A>(
  { budget, config, isNews, observer, ownership }: Parts,
  { call, input, options }: Prepared,
  { response, value }: Answer
): Effect.Effect<Accepted<A>, WriteError> => {
  budget.succeeded(call.drawn)
  learn(ownership, call.descriptor, input, value, call.conceal)
  const mode = options.validate ?? config.validate
  const validated = validate(value, response, call, { mode, isNews, mismatched: observer.mismatched })
  return Effect.as(validated, { value: value as A, status: response.status, header: response.header, url: call.url })
}
