import { describe, expect, it, vi } from "vitest"
import { makeJobs } from "../../src/internal/time/jobs.ts"

describe("jobs", () => {
  it("are done although the machine's timer fires before the clock says that it is time", async () => {
    // Timers count from when the event loop last looked at its watch, which may be before they were set.
    vi.useFakeTimers()
    try {
      const began = Date.now()
      const done: Array<string> = []
      const jobs = makeJobs({ now: () => (Date.now() - began) * 0.9, speed: () => 1 })
      jobs.after(1000, () => done.push("second"))
      jobs.after(10, () => done.push("first"))
      await vi.advanceTimersByTimeAsync(20)
      expect(done).toEqual(["first"])
      await vi.advanceTimersByTimeAsync(2000)
      expect(done).toEqual(["first", "second"])
      expect(vi.getTimerCount()).toBe(0)
    } finally {
      vi.useRealTimers()
    }
  })

  it("may be farther away than a timer can wait", async () => {
    vi.useFakeTimers()
    try {
      const days = 86_400_000
      const done: Array<string> = []
      const jobs = makeJobs({ now: Date.now, speed: () => 1 })
      jobs.after(60 * days, () => done.push("far"))
      await vi.advanceTimersByTimeAsync(59 * days)
      expect(done).toEqual([])
      await vi.advanceTimersByTimeAsync(2 * days)
      expect(done).toEqual(["far"])
    } finally {
      vi.useRealTimers()
    }
  })

  it("of a clock that others drive wait for a request", async () => {
    let now = 0
    const done: Array<string> = []
    const jobs = makeJobs({ now: () => now, speed: () => undefined })
    jobs.after(10, () => done.push("one"))
    now = 10
    jobs.runDue()
    expect(done).toEqual(["one"])
    jobs.after(10, () => done.push("two"))
    jobs.close()
    jobs.after(10, () => done.push("three"))
    now = 100
    jobs.runDue()
    expect(done).toEqual(["one"])
  })
})
