/** When a key is asked for again, and when it is no longer sent, in milliseconds since 1970. */
export interface Renewal {
  readonly renewAt: number
  readonly endsAt: number
}

/** A key is asked for again at most this long before it expires, in milliseconds. */
const longestMargin = 60_000

/** Clocks differ: a key that has expired already is sent for this long, in milliseconds. */
const shortestLife = 1000

/** The renewal of a key that was received now: a minute before it expires, or a tenth of its time. */
export const renewalOf = (expiresAt: number, now: number): Renewal => {
  if (expiresAt === Infinity) return { renewAt: Infinity, endsAt: Infinity }
  const endsAt = Math.max(expiresAt, now + shortestLife)
  return { renewAt: endsAt - Math.min(longestMargin, (endsAt - now) / 10), endsAt }
}

/** The renewal of a key whose own failed: once more after a tenth of the rest, and not more often than each second. */
export const postponed = ({ endsAt }: Renewal, now: number): Renewal => ({
  renewAt: Math.min(endsAt, now + Math.max(1000, (endsAt - now) / 10)),
  endsAt
})
