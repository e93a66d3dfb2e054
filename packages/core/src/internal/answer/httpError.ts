import {
  BadGateway,
  BadRequest,
  Forbidden,
  GatewayTimeout,
  type HttpError,
  InternalServerError,
  NotFound,
  ServiceUnavailable,
  TooManyRequests,
  Unauthorized,
  UnexpectedClientError,
  UnexpectedServerError
} from "../../MerakiError.ts"
import type { HttpFailure } from "../../model/ErrorFacts.ts"

const byStatus = /*#__PURE__*/ new Map<number, new (facts: HttpFailure) => HttpError>([
  [400, BadRequest],
  [401, Unauthorized],
  [403, Forbidden],
  [404, NotFound],
  [429, TooManyRequests],
  [500, InternalServerError],
  [502, BadGateway],
  [503, ServiceUnavailable],
  [504, GatewayTimeout]
])

/** The error of a status that is not a success. */
export const httpError = (facts: HttpFailure): HttpError => {
  const Known = byStatus.get(facts.status) ?? (facts.status >= 500 ? UnexpectedServerError : UnexpectedClientError)
  return new Known(facts)
}
