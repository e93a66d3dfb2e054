import type { Window } from "../../Job.ts"
import { days } from "../plan/options.ts"

const minutesIn = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))

const week = 7 * 24 * 60

/** The minute of the week, Sunday first, in a time zone. */
const minuteOf = (now: number, timeZone: string): number => {
  const parts = new Intl.DateTimeFormat("en-US", {
    timeZone,
    weekday: "short",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23"
  }).formatToParts(now)
  const part = (type: string): string => parts.find((part) => part.type === type)?.value ?? ""
  const day = days.findIndex((name) => name === part("weekday").toLowerCase())
  return day * 24 * 60 + Number(part("hour")) * 60 + Number(part("minute"))
}

/** Whether a window is open at a time. One that goes over midnight belongs to the day on which it begins. */
export const isWithin = (window: Window | undefined, now: number): boolean => {
  if (window === undefined) return true
  const minute = minuteOf(now, window.timeZone ?? "UTC")
  const from = minutesIn(window.from)
  const length = (minutesIn(window.to) - from + 24 * 60) % (24 * 60)
  return days.some((day, index) => {
    if (window.days?.includes(day) === false) return false
    const since = (minute - (index * 24 * 60 + from) + week) % week
    return since < length
  })
}
