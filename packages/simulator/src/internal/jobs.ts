/** Things that happen later. */
export interface Jobs {
  readonly after: (millis: number, run: () => void) => void
  /** Does what is due by now, in the order of time. */
  readonly runDue: () => void
  readonly close: () => void
}

interface Job {
  readonly at: number
  readonly run: () => void
}

/**
 * A list of things to do at times of the simulated clock. With a clock of its own the machine's timers drive it, `speed`
 * times as fast as it says; with another's clock things are done when the next request comes.
 */
export const makeJobs = (now: () => number, speed: number | undefined): Jobs => {
  const jobs: Array<Job> = []
  const timers = new Set<NodeJS.Timeout>()

  const runDue = (): void => {
    const at = now()
    while (jobs[0] !== undefined && jobs[0].at <= at) jobs.shift()?.run()
  }

  return {
    after: (millis, run) => {
      const job = { at: now() + millis, run }
      const position = jobs.findIndex((other) => other.at > job.at)
      jobs.splice(position === -1 ? jobs.length : position, 0, job)
      // setTimeout takes at most 2^31 - 1; what is so far away happens with the first request after it.
      const delay = millis / (speed ?? 1)
      if (speed === undefined || delay > 2_147_483_647) return
      const timer = setTimeout(() => {
        timers.delete(timer)
        runDue()
      }, delay + 1)
      timer.unref()
      timers.add(timer)
    },
    runDue,
    close: () => {
      for (const timer of timers) clearTimeout(timer)
      jobs.length = 0
    }
  }
}
