import type { Options, Window } from "../../Job.ts"

/** An option that cannot be used, and why. */
export interface Unusable {
  readonly path: string
  readonly problem: string
}

const isCount = (value: unknown): boolean => Number.isSafeInteger(value) && Number(value) >= 0
const isAmount = (value: unknown): boolean =>
  typeof value === "string" ? /^\d+(\.\d+)?%$/.test(value) && Number.parseFloat(value) <= 100 : isCount(value)
const amountProblem = 'must be a whole number from 0 on, or a share such as "2%"'

const isTime = (value: unknown): boolean => typeof value === "string" && /^([01]\d|2[0-3]):[0-5]\d$/.test(value)

const isTimeZone = (timeZone: string): boolean => {
  try {
    return new Intl.DateTimeFormat("en", { timeZone }).resolvedOptions().timeZone !== ""
  } catch {
    // That is how Intl says that it does not know one.
    return false
  }
}

export const days = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"] as const

const windowProblems = ({ days: given, from, timeZone, to }: Window): ReadonlyArray<Unusable | false> => [
  !isTime(from) && { path: "window.from", problem: 'must be a time such as "22:00"' },
  !isTime(to) && { path: "window.to", problem: 'must be a time such as "05:00"' },
  from === to && { path: "window.to", problem: "must be another time than window.from" },
  given?.some((day) => !days.includes(day)) === true && {
    path: "window.days",
    problem: `must be of ${days.join(", ")}`
  },
  timeZone !== undefined &&
    !isTimeZone(timeZone) && { path: "window.timeZone", problem: 'must be a time zone such as "Europe/Berlin"' }
]

/** The first option that cannot be used. */
export const unusable = (options: Options): Unusable | undefined => {
  const { attempts = 1, canary = [], errorBudget = 0, gate = {}, share = 1, window } = options
  const problems: ReadonlyArray<Unusable | false> = [
    !canary.every((size) => isCount(size) && size > 0) && {
      path: "canary",
      problem: "must be a list of numbers of steps, such as [1, 10, 100]"
    },
    !isAmount(gate.failed ?? 0) && { path: "gate.failed", problem: amountProblem },
    !isAmount(errorBudget) && { path: "errorBudget", problem: amountProblem },
    !(share > 0 && share <= 1) && { path: "share", problem: "must be above 0 and at most 1" },
    !(isCount(attempts) && attempts > 0) && { path: "attempts", problem: "must be a whole number from 1 on" },
    ...(window === undefined ? [] : windowProblems(window))
  ]
  return problems.find((problem): problem is Unusable => problem !== false)
}

/** How many of so many steps a limit allows. */
export const allowed = (limit: number | `${number}%`, steps: number): number =>
  typeof limit === "string" ? (Number.parseFloat(limit) / 100) * steps : limit
