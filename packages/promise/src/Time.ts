/**
 * Lengths of time, as the fields of errors have them.
 *
 * @since 0.2.0
 */
import * as Duration from "effect/Duration"

declare const time: unique symbol

/**
 * A duration. {@link toMillis} returns its milliseconds.
 *
 * @since 0.2.0
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
 * @since 0.2.0
 * @category accessors
 */
export const toMillis = (time: Time): number => {
  if (Duration.isDuration(time) || typeof time === "number") return Duration.toMillis(time)
  const given = time === undefined ? "undefined, and some errors have none" : String(time)
  throw new TypeError(`toMillis needs a duration of this client, such as error.retryAfter; this is ${given}`)
}

/**
 * A length of time from milliseconds, for the fields of an error that a program makes itself.
 *
 * @since 0.2.0
 * @category constructors
 */
export const fromMillis = (millis: number): Time => {
  if (typeof millis === "number" && millis >= 0) return Duration.millis(millis) as unknown as Time
  throw new TypeError(
    `fromMillis needs a number of milliseconds from 0 on, such as fromMillis(5000); this is ${String(millis)}`
  )
}
