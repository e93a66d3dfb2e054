/**
 * Every way an operation can fail, as one closed union of tagged errors: the very classes of `@effect-meraki/promise`, so
 * that an error is the same wherever it is caught.
 *
 * @since 0.1.0
 */
export {
  ActionBatchFailed,
  ActionBatchPending,
  BadGateway,
  BadRequest,
  type BatchFailure,
  type BatchState,
  type CallFacts,
  ConnectionFailed,
  type ConnectionFailure,
  type ErrorClass,
  Forbidden,
  fromMillis,
  GatewayTimeout,
  type HttpError,
  type HttpFailure,
  type InputFailure,
  InternalServerError,
  InvalidInput,
  InvalidResponse,
  isHttpError,
  isMerakiError,
  isServerError,
  type Issue,
  type LocalFailure,
  matchError,
  type MerakiError,
  NotFound,
  type RedirectFailure,
  RequestTimedOut,
  type ResponseFailure,
  ServiceUnavailable,
  type Time,
  type Timeout,
  toMillis,
  TooManyRedirects,
  TooManyRequests,
  Unauthorized,
  UnexpectedClientError,
  UnexpectedServerError,
  UntrustedHost,
  WriteBlocked
} from "@effect-meraki/promise"
