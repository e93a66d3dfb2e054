/** A date and time as Dashboard writes it: RFC 3339, in places with a space, without a zone and with microseconds. */
const pattern = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d:\d\d)(?:\.(\d{1,9}))?(Z|[+-]\d\d:\d\d)?$/i

/** The time of a date in milliseconds; undefined when it is none. Without a zone it is UTC. */
export const timeOf = (date: unknown): number | undefined => {
  if (typeof date !== "string") return undefined
  const [, day, time, fraction = "", zone = "Z"] = pattern.exec(date) ?? []
  if (day === undefined) return undefined
  // No engine has to read more than milliseconds.
  const parsed = Date.parse(`${day}T${time}.${fraction.slice(0, 3).padEnd(3, "0")}${zone.toUpperCase()}`)
  return Number.isNaN(parsed) ? undefined : parsed
}

/** Whether a time is in the window around now, its ends included. All are in milliseconds. */
export const isFresh = (sentAt: number, now: number, window: number): boolean => Math.abs(now - sentAt) <= window
