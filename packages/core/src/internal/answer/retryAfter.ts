import * as Duration from "effect/Duration"

const seconds = /^\d+(?:\.\d+)?$/
// The three date forms of RFC 9110, section 5.6.7. Date.parse alone would also take "5" or "1-1".
const httpDate =
  /^(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, \d{2}-[A-Z][a-z]{2}-\d{2} \d{2}:\d{2}:\d{2} GMT|(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) [A-Z][a-z]{2} [ \d]\d \d{2}:\d{2}:\d{2} \d{4})$/

const millisOf = (text: string, now: number): number => {
  if (seconds.test(text)) return Number(text) * 1000
  if (!httpDate.test(text)) return Number.NaN
  return Math.max(0, Date.parse(text.endsWith("GMT") ? text : `${text} GMT`) - now)
}

const dayName = /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*$/

/** The items of a header that was sent several times. A date has a comma too, after the name of its day. */
const itemsOf = (value: string): ReadonlyArray<string> => {
  const items: Array<string> = []
  let day: string | undefined
  for (const part of value.split(",")) {
    const text = part.trim()
    items.push(day === undefined ? text : `${day}, ${text}`)
    day = dayName.test(text) ? text : undefined
  }
  return items
}

/**
 * The wait that a `Retry-After` header asks for: seconds (also fractions and 0) or a date. A past date means 0. If the
 * header was sent more than once, the longest wait counts. Any other value is undefined.
 */
export const parseRetryAfter = (value: string | undefined, now: number): Duration.Duration | undefined => {
  const waits = itemsOf(value ?? "")
    .map((item) => millisOf(item, now))
    .filter(Number.isFinite)
  return waits.length === 0 ? undefined : Duration.millis(waits.reduce((a, b) => Math.max(a, b)))
}
