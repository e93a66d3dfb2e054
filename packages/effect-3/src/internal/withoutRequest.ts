import * as HttpClientError from "@effect/platform/HttpClientError"
import * as Cause from "effect/Cause"

/** The platform's own errors hold the request with all its headers: their causes take their place. */
const withoutRequest = (error: unknown): unknown => {
  if (!HttpClientError.isHttpClientError(error)) return error
  return error.cause === undefined ? new Error(error.message) : withoutRequest(error.cause)
}

/** The same for every failure and defect of a cause. */
export const withoutRequests = (cause: Cause.Cause<unknown>): Cause.Cause<unknown> =>
  Cause.match(cause, {
    onEmpty: Cause.empty,
    onFail: (error) => Cause.fail(withoutRequest(error)),
    onDie: (defect) => Cause.die(withoutRequest(defect)),
    onInterrupt: Cause.interrupt,
    onSequential: Cause.sequential,
    onParallel: Cause.parallel
  })
