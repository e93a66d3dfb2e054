import type { Clock } from "./clock.ts"

/** Things that happen later. */
export interface Jobs {
  /** Looks at the clock again, whose speed has changed. */
  readonly rearm: () => void
  readonly after: (millis: number, run: () => void) => void
  /** Does what is due by now, in the order of time. */
  readonly runDue: () => void
  readonly close: () => void
}

interface Job {
  readonly at: number
  readonly run: () => void
}

/** The longest that a timer of the machine can wait. */
const longestDelay = 2_147_483_647

/**
 * A list of things to do at times of the simulated clock. With a clock of its own a timer of the machine drives it,
 * `speed` times as fast as it says; with another's clock things are done when the next request comes.
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

  /** Sets the timer for the first job. It may fire too soon: timers count from when the event loop last woke. */
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
