import { assert, describe, it } from "@effect/vitest"
import { make } from "../../src/internal/observe/slidingWindow.ts"

/** Slices of 10 ms. */
const length = 600

describe("a sliding window", () => {
  it("is empty at first", () => {
    assert.deepStrictEqual(make(length).counts(1e12), { attempts: 0, serverErrors: 0 })
  })

  it("counts attempts, and the server errors among them", () => {
    const window = make(length)
    window.add(1000, false)
    window.add(1000, true)
    window.add(1015, false)
    assert.deepStrictEqual(window.counts(1015), { attempts: 3, serverErrors: 1 })
    assert.deepStrictEqual(window.counts(1015), { attempts: 3, serverErrors: 1 })
  })

  it("drops a slice exactly when it is as old as the window", () => {
    const window = make(length)
    window.add(1000, true)
    window.add(1009, true)
    window.add(1010, false)
    assert.deepStrictEqual(window.counts(1599), { attempts: 3, serverErrors: 2 })
    assert.deepStrictEqual(window.counts(1600), { attempts: 1, serverErrors: 0 })
    assert.deepStrictEqual(window.counts(1609), { attempts: 1, serverErrors: 0 })
    assert.deepStrictEqual(window.counts(1610), { attempts: 0, serverErrors: 0 })
  })

  it("drops everything after a pause of any length", () => {
    for (const pause of [600, 610, 6000, 1e9]) {
      const window = make(length)
      for (let at = 0; at < 600; at += 10) window.add(1000 + at, true)
      assert.deepStrictEqual(window.counts(1590), { attempts: 60, serverErrors: 60 })
      window.add(1590 + pause, false)
      assert.deepStrictEqual(window.counts(1590 + pause), { attempts: 1, serverErrors: 0 })
    }
  })

  it("holds the latest 60 slices, however long it goes on", () => {
    const window = make(length)
    for (let slice = 0; slice < 500; slice++) {
      window.add(slice * 10, slice % 2 === 0)
      const attempts = Math.min(slice + 1, 60)
      const expected = { attempts, serverErrors: Math.ceil(attempts / 2) }
      if (slice >= 60) expected.serverErrors = 30
      assert.deepStrictEqual(window.counts(slice * 10 + 9), expected, String(slice))
    }
  })

  it("stays as it is when the clock is set back by less than its length", () => {
    const window = make(length)
    window.add(2000, true)
    window.add(1410, true)
    assert.deepStrictEqual(window.counts(1410), { attempts: 2, serverErrors: 2 })
    // What came then counts for the newest slice.
    assert.deepStrictEqual(window.counts(2599), { attempts: 2, serverErrors: 2 })
    assert.deepStrictEqual(window.counts(2600), { attempts: 0, serverErrors: 0 })
  })

  it("is emptied when the clock is set back by its length or more, and counts on from there", () => {
    for (const earlier of [1400, 1000, 0, -5000]) {
      const window = make(length)
      window.add(1990, true)
      window.add(2000, true)
      window.add(earlier, false)
      assert.deepStrictEqual(window.counts(earlier), { attempts: 1, serverErrors: 0 })
      assert.deepStrictEqual(window.counts(earlier + 599), { attempts: 1, serverErrors: 0 })
      assert.deepStrictEqual(window.counts(earlier + 600), { attempts: 0, serverErrors: 0 })
    }
  })

  it("works at times before 1970", () => {
    const window = make(length)
    window.add(-1000, true)
    window.add(-995, false)
    assert.deepStrictEqual(window.counts(-401), { attempts: 2, serverErrors: 1 })
    assert.deepStrictEqual(window.counts(-400), { attempts: 0, serverErrors: 0 })
  })
})
