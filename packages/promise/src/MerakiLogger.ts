/**
 * A receiver of log lines, such as `console`.
 *
 * @since 0.1.0
 * @category options
 */
export interface MerakiLogger {
  readonly debug: (message: string) => void
  readonly info: (message: string) => void
  readonly warn: (message: string) => void
  readonly error: (message: string) => void
}
