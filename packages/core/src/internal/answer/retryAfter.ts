import * as Duration from "effect/Duration"

const seconds = /^\d+(?:\.\d+)?$/
// The three date forms of RFC 9110, section 5.6.7. Date.parse alone would also take "5" or "1-1".
const httpDate =
  /^(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, \d{2}-[A-Z][a-z]{2}-\d{2} \d{2}:\d{2}:\d{2} GMT|(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) [A-Z][a-z]{2} [ \d]\d \d{2}:\d{2}:\d{2} \d{4})$/

/**
 * How long a `Retry-After` header asks to wait: seconds (also fractions and 0) or a date. A date that has passed is 0.
 * Anything else says nothing.
 */
export const parseRetryAfter = (value: string | undefined, now: number): Duration.Duration | undefined => {
  const text = value?.trim() ?? ""
  if (seconds.test(text)) {
    const millis = Number(text) * 1000
    return Number.isFinite(millis) ? Duration.millis(millis) : undefined
  }
  if (!httpDate.test(text)) return undefined
  const at = Date.parse(text.endsWith("GMT") ? text : `${text} GMT`)
  return Number.isNaN(at) ? undefined : Duration.millis(Math.max(0, at - now))
}
