/** The simulated clock. */
export interface Clock {
  readonly now: () => number
  /** How many times as fast as the machine's it goes; undefined when it is somebody else's. */
  readonly speed: () => number | undefined
  /** Makes it go faster or slower from now on. A clock of somebody else's is left alone. */
  readonly setSpeed: (speed: number) => void
}

/** The machine's clock, or one that goes `speed` times as fast from now on. */
export const makeClock = (initial: number): Clock => {
  let speed = initial
  let origin = Date.now()
  let shown = origin
  const now = (): number => (speed === 1 && shown === origin ? Date.now() : shown + (Date.now() - origin) * speed)
  return {
    now,
    speed: () => speed,
    setSpeed: (wanted) => {
      shown = now()
      origin = Date.now()
      speed = wanted
    }
  }
}

/** A clock that somebody else moves. */
export const foreignClock = (now: () => number): Clock => ({ now, speed: () => undefined, setSpeed: () => undefined })
