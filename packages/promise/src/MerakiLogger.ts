/**
 * What a log line is about, by name: `operation`, `method`, `attempt`, `status`, `error`, `requestId`, `organizationId`, the
 * parameters of the path such as `networkId` and `serial`, `duration_ms`, `wait_ms`, and of a retry `retry` and `delay_ms`.
 *
 * @since 0.2.0
 * @category models
 */
export interface LogFacts {
  readonly [name: string]: unknown
}

/**
 * A receiver of log lines, such as `console`.
 *
 * @since 0.2.0
 * @category options
 */
export interface MerakiLogger {
  readonly debug: (message: string, facts: LogFacts) => void
  readonly info: (message: string, facts: LogFacts) => void
  readonly warn: (message: string, facts: LogFacts) => void
  readonly error: (message: string, facts: LogFacts) => void
}
