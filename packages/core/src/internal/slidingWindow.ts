/** Slices of a window; what is older than the window is forgotten a slice at a time. */
const slices = 60

/** Counts over the last part of time, in bounded memory. Times are milliseconds. */
export interface SlidingWindow {
  readonly add: (now: number, isServerError: boolean) => void
  readonly counts: (now: number) => { readonly attempts: number; readonly serverErrors: number }
}

export const make = (length: number): SlidingWindow => {
  const width = length / slices
  const attempts = new Uint32Array(slices)
  const serverErrors = new Uint32Array(slices)
  let newest = -Infinity

  // Empties the slices between the newest one and now; a clock that was set back changes nothing.
  const forward = (now: number): number => {
    const current = Math.floor(now / width)
    const passed = Math.min(slices, current - newest)
    for (let step = 0; step < passed; step++) {
      const slice = (((current - step) % slices) + slices) % slices
      attempts[slice] = 0
      serverErrors[slice] = 0
    }
    newest = Math.max(newest, current)
    return ((newest % slices) + slices) % slices
  }
  const sum = (counts: Uint32Array): number => counts.reduce((total, count) => total + count, 0)

  return {
    add: (now, isServerError) => {
      const slice = forward(now)
      attempts[slice] = (attempts[slice] ?? 0) + 1
      if (isServerError) serverErrors[slice] = (serverErrors[slice] ?? 0) + 1
    },
    counts: (now) => {
      forward(now)
      return { attempts: sum(attempts), serverErrors: sum(serverErrors) }
    }
  }
}
