import type { Clock } from "./clock.ts"

/** Scheduled work. */
export interface Jobs {
  /** Looks at the clock again, whose speed has changed. */
  readonly rearm: () => void
  readonly after: (millis: number, run: () => void) => void
  /** Runs the work that is due, in the order of time. */
  readonly runDue: () => void
  readonly close: () => void
}

interface Job {
  readonly at: number
  readonly run: () => void
}

/** The longest wait of a timer, in milliseconds. */
const longestDelay = 2_147_483_647

/**
 * A list of work at times of the simulated clock. By default a timer runs it, `speed` times as fast. With a clock of
 * the caller, work is done when the next request arrives.
 */
export const makeJobs = ({ now, speed }: Pick<Clock, "now" | "speed">): Jobs => {
  const jobs: Array<Job> = []
  let timer: NodeJS.Timeout | undefined
  let armedFor: Job | undefined
  let closed = false

  const runDue = (): void => {
    const at = now()
    while (jobs[0] !== undefined && jobs[0].at <= at) jobs.shift()?.run()
    arm()
  }

  /**
   * Sets the timer for the first job. A timer can fire too early, because it counts from the last wake-up of the event
   * loop.
   */
  const arm = (): void => {
    const [first] = jobs
    const pace = speed()
    if (pace === undefined || first === armedFor) return
    clearTimeout(timer)
    armedFor = first
    if (first === undefined) return
    timer = setTimeout(
      () => {
        armedFor = undefined
        runDue()
      },
      Math.min(Math.ceil(Math.max(first.at - now(), 0) / pace), longestDelay)
    ).unref()
  }

  return {
    rearm: () => {
      armedFor = undefined
      arm()
    },
    after: (millis, run) => {
      if (closed) return
      const job = { at: now() + millis, run }
      const position = jobs.findIndex((other) => other.at > job.at)
      jobs.splice(position === -1 ? jobs.length : position, 0, job)
      arm()
    },
    runDue,
    close: () => {
      closed = true
      jobs.length = 0
      arm()
    }
  }
}
