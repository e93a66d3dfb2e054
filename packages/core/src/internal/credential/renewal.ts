/** When a key is asked for again, and when it is no longer sent, in milliseconds since 1970. */
export interface Renewal {
  readonly renewAt: number
  readonly endsAt: number
}

/** A key is asked for again at most this long before it expires, in milliseconds. */
const longestMargin = 60_000

/** Clocks differ: a key that has expired already is sent for this long, in milliseconds. */
const shortestLife = 1000

/** How long before its end a key is renewed that is good for so many milliseconds: a minute, or a tenth of its time. */
export const marginOf = (life: number): number => Math.min(longestMargin, life / 10)

/** The renewal of a key that was received now. */
export const renewalOf = (expiresAt: number, now: number): Renewal => {
  if (expiresAt === Infinity) return { renewAt: Infinity, endsAt: Infinity }
  const endsAt = Math.max(expiresAt, now + shortestLife)
  return { renewAt: endsAt - marginOf(endsAt - now), endsAt }
}

/** The renewal of a key whose own failed: once more after a tenth of the rest, and not more often than each second. */
export const postponed = ({ endsAt }: Renewal, now: number): Renewal => ({
  renewAt: Math.min(endsAt, now + Math.max(1000, (endsAt - now) / 10)),
  endsAt
})
