import * as Clock from "effect/Clock"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Fiber from "effect/Fiber"

interface Entry {
  /** Milliseconds of the clock that only goes forward. */
  readonly at: number
  readonly end: () => void
}

const nowOf = (clock: Clock.Clock): number => Number(clock.monotonicTimeNanosUnsafe()) / 1e6

/** Ends whatever has had its time. One fiber sleeps for all: one for each would cost as much as the rest of a call. */
class Watch {
  readonly #clock: Clock.Clock
  readonly #entries = new Set<Entry>()
  #sleeper: Fiber.Fiber<void> | undefined
  #wakesAt = Infinity

  constructor(clock: Clock.Clock) {
    this.#clock = clock
  }

  add(entry: Entry): void {
    this.#entries.add(entry)
    if (entry.at < this.#wakesAt) this.#sleepUntil(entry.at)
  }

  /** Nothing is left asleep when nothing is left to end: a process waits for its timers before it exits. */
  remove(entry: Entry): void {
    this.#entries.delete(entry)
    if (this.#entries.size === 0) this.#sleepUntil(Infinity)
  }

  #sleepUntil(at: number): void {
    this.#sleeper?.interruptUnsafe()
    this.#wakesAt = at
    this.#sleeper =
      at === Infinity
        ? undefined
        : Effect.runFork(
            Effect.flatMap(this.#clock.sleep(Duration.millis(at - nowOf(this.#clock))), () =>
              Effect.sync(() => this.#wake())
            )
          )
  }

  #wake(): void {
    const now = nowOf(this.#clock)
    this.#sleeper = undefined
    let next = Infinity
    for (const entry of this.#entries) {
      if (entry.at > now) next = Math.min(next, entry.at)
      else {
        this.#entries.delete(entry)
        entry.end()
      }
    }
    this.#sleepUntil(next)
  }
}

const watches = new WeakMap<Clock.Clock, Watch>()

const watchOf = (clock: Clock.Clock): Watch => {
  const known = watches.get(clock)
  if (known !== undefined) return known
  const watch = new Watch(clock)
  watches.set(clock, watch)
  return watch
}

/** Interrupts an effect that takes longer than it may, waits for its end, and goes on with `late`. */
export const within = <A, E, R, A2, E2, R2>(
  effect: Effect.Effect<A, E, R>,
  limit: Duration.Duration,
  late: () => Effect.Effect<A2, E2, R2>
): Effect.Effect<A | A2, E | E2, R | R2> =>
  Effect.withFiber<A | A2, E | E2, R | R2>((parent) => {
    const { context } = parent
    const clock = parent.getRef(Clock.Clock)
    return Effect.callback((resume) => {
      const fiber = Effect.runForkWith(context as Parameters<typeof Effect.runForkWith<R>>[0])(effect)
      const watch = watchOf(clock)
      let isLate = false
      const end = () => {
        isLate = true
        fiber.interruptUnsafe()
      }
      const entry = { at: nowOf(clock) + Duration.toMillis(limit), end }
      watch.add(entry)
      fiber.addObserver((exit) => {
        watch.remove(entry)
        resume(isLate && Exit.isFailure(exit) ? late() : exit)
      })
      return Fiber.interrupt(fiber)
    })
  })
