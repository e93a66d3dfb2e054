import type { Advice, Level } from "../../model/HealthReport.ts"

/** The thresholds of the advice. Shares are from 0 to 1, times milliseconds. */
export interface Thresholds {
  readonly window: number
  readonly minimum: number
  readonly elevated: number
  readonly contactSupport: number
}

/** A level ends when the share falls below this part of the share at which it begins. */
const hysteresis = 0.8

interface Counts {
  readonly attempts: number
  readonly serverErrors: number
}

/** The next level, by these counts and the level before. */
export const levelOn = (
  before: Level,
  { attempts, serverErrors }: Counts,
  { contactSupport, elevated, minimum }: Thresholds
): Level => {
  if (attempts < minimum) return "ok"
  const share = serverErrors / attempts
  if (share >= contactSupport * (before === "contact-support" ? hysteresis : 1)) return "contact-support"
  return share >= elevated * (before === "ok" ? 1 : hysteresis) ? "elevated" : "ok"
}

export const percent = (share: number): string => `${Number((share * 100).toFixed(1))} %`

const minutes = (millis: number): string => `${Number((millis / 60_000).toFixed(1))} minutes`

/** The advice on the latest period, by its counts and the level before. */
export const adviceOn = (before: Level, counts: Counts, thresholds: Thresholds): Advice => {
  const { attempts, serverErrors } = counts
  const { contactSupport, elevated, minimum, window } = thresholds
  if (attempts < minimum) {
    return {
      level: "ok",
      reason: `only ${attempts} request${attempts === 1 ? "" : "s"} in the last ${minutes(window)}; ${minimum} are needed to judge`
    }
  }
  const level = levelOn(before, counts, thresholds)
  const seen = `${serverErrors} of ${attempts} requests in the last ${minutes(window)} (${percent(serverErrors / attempts)}) were answered with a status of 500 or above`
  switch (level) {
    case "ok":
      return { level, reason: `${seen}; occasional ones are normal, up to ${percent(elevated)}` }
    case "elevated":
      return {
        level,
        reason: `${seen}; more than the usual ${percent(elevated)}, less than the ${percent(contactSupport)} of a case for support`
      }
    case "contact-support":
      return { level, reason: `${seen}; ${percent(contactSupport)} and more is a case for Cisco Meraki support` }
  }
}
