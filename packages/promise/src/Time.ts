/**
 * Lengths of time, as the fields of errors have them.
 *
 * @since 0.1.0
 */
import * as Duration from "effect/Duration"

declare const time: unique symbol

/**
 * A duration. {@link toMillis} returns its milliseconds.
 *
 * @since 0.1.0
 * @category models
 */
export interface Time {
  readonly [time]: unknown
  /** Such as `300000 millis`. */
  toString(): string
}

/**
 * Returns the milliseconds of a duration, such as `error.retryAfter`.
 *
 * @since 0.1.0
 * @category accessors
 */
export const toMillis = (time: Time): number => Duration.toMillis(time as unknown as Duration.Duration)

/**
 * A length of time from milliseconds, for the fields of an error that a program makes itself.
 *
 * @since 0.1.0
 * @category constructors
 */
export const fromMillis = (millis: number): Time => Duration.millis(millis) as unknown as Time
