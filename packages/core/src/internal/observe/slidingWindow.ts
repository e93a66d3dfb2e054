/** The number of slices of a window. Older counts are dropped slice by slice. */
const slices = 60

/** Counts over the latest period, in bounded memory. Times are milliseconds. */
export interface SlidingWindow {
  readonly add: (now: number, isServerError: boolean) => void
  readonly counts: (now: number) => { readonly attempts: number; readonly serverErrors: number }
}

export const make = (length: number): SlidingWindow => {
  const width = length / slices
  const attempts = new Uint32Array(slices)
  const serverErrors = new Uint32Array(slices)
  // The sums of both, so that reading them takes constant time.
  let allAttempts = 0
  let allServerErrors = 0
  let newest = -Infinity

  const forget = (slice: number): void => {
    allAttempts -= attempts[slice] ?? 0
    allServerErrors -= serverErrors[slice] ?? 0
    attempts[slice] = 0
    serverErrors[slice] = 0
  }

  // Empties the slices between the newest one and now. A clock that was set back by less than the window changes
  // nothing; one that was set back further empties all slices.
  const forward = (now: number): number => {
    const current = Math.floor(now / width)
    const passed = newest - current >= slices ? slices : Math.min(slices, current - newest)
    for (let step = 0; step < passed; step++) forget((((current - step) % slices) + slices) % slices)
    newest = passed > 0 ? current : newest
    return ((newest % slices) + slices) % slices
  }

  return {
    add: (now, isServerError) => {
      const slice = forward(now)
      attempts[slice] = (attempts[slice] ?? 0) + 1
      allAttempts++
      if (!isServerError) return
      serverErrors[slice] = (serverErrors[slice] ?? 0) + 1
      allServerErrors++
    },
    counts: (now) => {
      forward(now)
      return { attempts: allAttempts, serverErrors: allServerErrors }
    }
  }
}
